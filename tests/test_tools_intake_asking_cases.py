"""Negation, levels and importance, as postings and résumés really word them."""

import pytest

from tools.intake import read_claims, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def asked(
    line: str, heading: str = "Requirements", title: str = "Engineer"
) -> dict[str, tuple[int, str]]:
    text = f"# {title}\n\n## {heading}\n\n- {line}\n- Git\n"
    role = read_role(text, VOCABULARY, source="p")
    return {it.skill: (it.level, it.importance) for it in role.requirements}


@pytest.mark.parametrize(
    ("line", "skill", "importance"),
    [
        ("Python is a must", "Python", "must"),
        ("You must know SQL", "SQL", "must"),
        ("Kafka required", "Kafka", "must"),
        ("Experience with Docker is essential", "Docker", "must"),
        ("Java is mandatory", "Java", "must"),
        ("Terraform is a plus", "Terraform", "nice"),
        ("Knowledge of Go would be a bonus", "Go", "nice"),
        ("Kubernetes is nice to have", "Kubernetes", "nice"),
        ("Ideally you have worked with Kafka", "Kafka", "nice"),
        ("Bonus points for knowing Rust", "Rust", "nice"),
        ("If you know Go, even better", "Go", "nice"),
        ("Familiarity with GraphQL is a big plus", "GraphQL", "nice"),
        ("Experience with Spark is an advantage", "Spark", "nice"),
        ("React (optional)", "React", "nice"),
        ("TypeScript preferred", "TypeScript", "should"),
        ("Exposure to AWS is desirable", "AWS", "should"),
        ("Airflow is preferred but not required", "Airflow", "should"),
        ("It would be great if you knew Helm", "Helm", "nice"),
        ("Ansible experience is welcome", "Ansible", "nice"),
    ],
)
def test_the_words_say_how_much_a_skill_is_asked_for(
    line: str, skill: str, importance: str
) -> None:
    assert asked(line)[skill][1] == importance


@pytest.mark.parametrize(
    ("heading", "importance"),
    [
        ("Requirements", "must"),
        ("Must have", "must"),
        ("Minimum qualifications", "must"),
        ("What you bring", "must"),
        ("Essential skills", "must"),
        ("You have", "must"),
        ("Preferred qualifications", "should"),
        ("Desirable", "should"),
        ("Nice to have", "nice"),
        ("Bonus points", "nice"),
        ("Even better if you have", "nice"),
        ("It's a plus if you have", "nice"),
        ("What you'll do", "should"),
        ("Responsibilities", "should"),
    ],
)
def test_the_heading_says_it_where_the_words_do_not(heading: str, importance: str) -> None:
    assert asked("Python", heading)["Python"][1] == importance


@pytest.mark.parametrize(
    ("line", "skill", "level"),
    [
        ("Basic knowledge of SQL", "SQL", 2),
        ("Working knowledge of Docker", "Docker", 3),
        ("Good understanding of Python", "Python", 3),
        ("Solid Kubernetes experience", "Kubernetes", 3),
        ("Strong Python skills", "Python", 4),
        ("Advanced SQL", "SQL", 4),
        ("Excellent knowledge of Java", "Java", 4),
        ("Expert in Go", "Go", 5),
        ("Expert-level Terraform", "Terraform", 5),
        ("Deep knowledge of PostgreSQL", "PostgreSQL", 4),
        ("Proficient in TypeScript", "TypeScript", 3),
        ("Familiar with Kafka", "Kafka", 2),
        ("Familiarity with Helm", "Helm", 2),
        ("Some experience with React", "React", 2),
        ("1 year of Rust", "Rust", 2),
        ("3 years of Python", "Python", 3),
        ("5+ years of Java", "Java", 4),
        ("Python 4/5", "Python", 4),
        ("Hands-on experience with AWS", "AWS", 3),
        ("Mastery of Scala", "Scala", 5),
    ],
)
def test_the_words_say_the_level(line: str, skill: str, level: int) -> None:
    assert asked(line)[skill][0] == level


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("No Java needed", "Java"),
        ("You don't need to know Kubernetes", "Kubernetes"),
        ("Knowledge of Go is not required", "Go"),
        ("Rust experience is not necessary", "Rust"),
        ("No prior experience with Kafka required", "Kafka"),
        ("We do not expect you to know Terraform", "Terraform"),
        ("Docker isn't required", "Docker"),
        ("You won't need PHP here", "PHP"),
        ("We no longer use jQuery", "jQuery"),
        ("You do not have to know SQL", "SQL"),
        ("React knowledge is not a must", "React"),
        ("There is no need for Scala", "Scala"),
    ],
)
def test_what_is_not_needed_is_no_must(line: str, skill: str) -> None:
    found = asked(line)
    assert skill not in found or found[skill][1] != "must"


@pytest.mark.parametrize(
    ("line", "skill", "level"),
    [
        ("Python (expert)", "Python", 5),
        ("Java: advanced", "Java", 4),
        ("SQL – intermediate", "SQL", 3),
        ("Docker - beginner", "Docker", 1),
        ("Kubernetes 2/5", "Kubernetes", 2),
        ("Basic Go", "Go", 2),
        ("Fluent in TypeScript", "TypeScript", 4),
        ("I am currently learning Rust", "Rust", 1),
        ("No experience with Kafka", "Kafka", 0),
        ("I have never used Terraform", "Terraform", 0),
        ("I haven't worked with Scala yet", "Scala", 0),
        ("Never touched PHP", "PHP", 0),
        ("I don't know Ansible", "Ansible", 0),
        ("Without any knowledge of Helm", "Helm", 0),
    ],
)
def test_a_resume_says_levels_and_what_is_not_known(line: str, skill: str, level: int) -> None:
    claims = {it.skill: it.level for it in read_claims(line, VOCABULARY)}
    assert claims[skill] == level
