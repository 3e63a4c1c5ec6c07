"""What a person says of their skills is read with its level, its negation and its reservations."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tools.intake import read_claims
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_claims(text, VOCABULARY)}


FIGURES = [
    ("Python 4/5", {"Python": 4}),
    ("Python: 4/5", {"Python": 4}),
    ("Python (4)", {"Python": 4}),
    ("Python level 4", {"Python": 4}),
    ("Python - 4, SQL - 3, Docker - 0", {"Python": 4, "SQL": 3, "Docker": 0}),
    ("Python = 4; SQL = 3", {"Python": 4, "SQL": 3}),
    ("python 4/5 sql 3/5 docker 2/5", {"Python": 4, "SQL": 3, "Docker": 2}),
    ("4/5 in Python and 3/5 in SQL", {"Python": 4, "SQL": 3}),
    ("I'd say Python 4/5, maybe 3/5 in SQL", {"Python": 4, "SQL": 3}),
    ("Rated 4 out of 5 in Python", {"Python": 4}),
    ("I'm at level 3 in Docker and level 4 in Python", {"Docker": 3, "Python": 4}),
    ("my Python is 4 and SQL is 3", {"Python": 4, "SQL": 3}),
    ("My Python skills are at 3/5", {"Python": 3}),
    ("Set my Python to 3", {"Python": 3}),
    ("Actually Python is 3/5, not 4/5", {"Python": 3}),
    ("Kubernetes went from 2 to 3", {"Kubernetes": 3}),
    ("from 2/5 to 4/5 in Kubernetes", {"Kubernetes": 4}),
    ("Docker is 2/5 now, target 4/5", {"Docker": 2}),
    ("Python 4/5 (goal: 5/5)", {"Python": 4}),
    ("Python and SQL 4/5", {"Python": 4, "SQL": 4}),
    ("Python, SQL 4/5", {"Python": None, "SQL": 4}),
    ("Python/Django 4/5", {"Python": 4, "Django": 4}),
    ("Python, SQL and Docker, all 3/5", {"Python": 3, "SQL": 3, "Docker": 3}),
    ("Vendors (AWS, Azure): 3/5", {"AWS": 3, "Azure": 3}),
    ("Python ★★★★☆", {"Python": 4}),
    ("Python: 4.5/5", {"Python": 4}),
    ("Kubernetes 0/5", {"Kubernetes": 0}),
    ("Python 7/10, SQL 3/10", {"Python": 3, "SQL": 1}),
    ("Python 10/10", {"Python": 5}),
    ("Python 3/5, Vue 3/5, Java 8/10", {"Python": 3, "Vue.js": 3, "Java": 4}),
    ("Python 3/5 -> 5/5", {"Python": 3}),
    ("my Python is more like a 3", {"Python": 3}),
    ("Kubernetes, I'd say 2", {"Kubernetes": 2}),
    ("10 years of Python, 4/5", {"Python": 4}),
    ("Python, 4/5 SQL", {"Python": None, "SQL": 4}),
    ("Level 4: Python, SQL", {"Python": 4, "SQL": 4}),
    ("Level 4:\n- Python\n\nLevel 2:\n- Docker", {"Python": 4, "Docker": 2}),
    ("- Python ....... 4/5", {"Python": 4}),
]

RIGHT_AFTER = [
    ("SQL advanced", {"SQL": 4}),
    ("Python advanced, SQL basic", {"Python": 4, "SQL": 2}),
    ("Python basic SQL advanced", {"Python": 2, "SQL": 4}),
    ("Docker intermediate and Kubernetes beginner", {"Docker": 3, "Kubernetes": 1}),
    ("docker basic, k8s none", {"Docker": 2, "Kubernetes": 0}),
    ("Python, SQL advanced", {"Python": None, "SQL": 4}),
    ("Python, advanced SQL", {"Python": None, "SQL": 4}),
    ("SQL advanced queries", {"SQL": None}),
    ("Python senior engineer", {"Python": None}),
    ("Go Advanced: 3/5", {"Go": 3}),
    ("Python advanced 4/5", {"Python": 4}),
    ("Python (advanced) 3/5", {"Python": 3}),
]

BARE_DIGITS = [
    ("k8s 2, docker 3, LLMs 4", {"Kubernetes": 2, "Docker": 3, "Large language models": 4}),
    ("Python 4, SQL 3", {"Python": 4, "SQL": 3}),
    ("Rust 2 and Go 1", {"Rust": 2, "Go": 1}),
    ("python 4 sql 3 docker 2", {"Python": 4, "SQL": 3, "Docker": 2}),
    ("docker 3; sql 4", {"Docker": 3, "SQL": 4}),
    ("Python 3, SQL 4, Docker 2", {"Python": None, "SQL": 4, "Docker": 2}),
    ("Java 5, SQL 3", {"Java": 5, "SQL": 3}),
    ("SQL 4, Vue 3", {"SQL": 4, "Vue.js": None}),
    ("docker 3", {"Docker": 3}),
    ("I know Docker 3", {"Docker": None}),
    ("Docker 3. It runs well.", {"Docker": None}),
    ("Docker 3 and 4", {"Docker": None}),
    ("Python 3, Django 4", {"Python": None, "Django": None}),
    ("I use Python 3, Django 4 and Postgres 5", dict.fromkeys(("Python", "Django", "PostgreSQL"))),
    ("HTML 5, CSS 3, Bootstrap 4", dict.fromkeys(("HTML", "CSS", "Bootstrap"))),
    ("Python 3.11, Docker 3", {"Python": None, "Docker": None}),
    ("Docker 3 years, SQL 4 years", {"Docker": None, "SQL": None}),
    ("we upgraded Docker 3, SQL 4", {"Docker": None, "SQL": None}),
    ("I want Docker 3, SQL 4", {"Docker": None, "SQL": None}),
]

NO_LEVELS = [
    ("Docker 80%", {"Docker": None}),
    ("Python 6/5", {"Python": None}),
    ("Python 3.11", {"Python": None}),
    ("Python 3", {"Python": None}),
    ("Python: 3.11", {"Python": None}),
    ("upgraded Python to 3", {"Python": None}),
    ("Java 8", {"Java": None}),
    ("5/5 stars on Yelp with Docker", {"Docker": None}),
    ("Docker since 3/5/2024", {"Docker": None}),
    ("24/7 support in Docker", {"Docker": None}),
    ("Reduced costs by 3/5 with Kubernetes", {"Kubernetes": None}),
    ("Passed with 5/5 in the AWS exam", {"AWS": None}),
    ("5 years of Django", {"Django": None}),
    ("Python for 4 years", {"Python": None}),
    ("Python (4 years)", {"Python": None}),
    ("Python: 3 projects", {"Python": None}),
    ("I use Docker every day", {"Docker": None}),
    ("Is Python 4/5 enough?", {"Python": None}),
    ("Senior Python developer", {"Python": None}),
    ("Certified Scrum Master", {"Scrum": None}),
    ("master's degree in machine learning", {"Machine learning": None}),
    ("I hold a Master of Science in Data Science", {"Data science": None}),
]

WORDS = [
    ("advanced SQL", {"SQL": 4}),
    ("SQL (advanced)", {"SQL": 4}),
    ("SQL: advanced", {"SQL": 4}),
    ("Python – Advanced | Java – Intermediate", {"Python": 4, "Java": 3}),
    ("strong Python and SQL", {"Python": 4, "SQL": 4}),
    ("basic Docker", {"Docker": 2}),
    ("I know Docker basics", {"Docker": 2}),
    ("Python, SQL and Docker (all advanced)", {"Python": 4, "SQL": 4, "Docker": 4}),
    ("Python (primary)", {"Python": 4}),
    ("Languages: Python (primary), Go (secondary)", {"Python": 4, "Go": 3}),
    ("Python (10 years, expert)", {"Python": 5}),
    ("Python (expert level, 10 years)", {"Python": 5}),
    ("expert in Java, some Docker", {"Java": 5, "Docker": None}),
    ("Python expert, Docker novice", {"Python": 5, "Docker": 1}),
    ("Basic to intermediate Docker", {"Docker": 2}),
    ("working knowledge of Terraform", {"Terraform": 3}),
    ("Proficient in Python, SQL, Docker.", {"Python": 3, "SQL": 3, "Docker": 3}),
    ("familiar with Docker and Kubernetes", {"Docker": 2, "Kubernetes": 2}),
    ("Advanced: Python, SQL; Basic: Docker", {"Python": 4, "SQL": 4, "Docker": 2}),
    ("SQL (PostgreSQL): advanced", {"SQL": 4, "PostgreSQL": None}),
    ("learning Kafka", {"Kafka": 1}),
    ("I'm currently learning Kafka and Spark", {"Kafka": 1, "Spark": 1}),
    ("I am new to Kubernetes", {"Kubernetes": 1}),
    ("reinforcement learning, Python", {"Reinforcement learning": None, "Python": None}),
    ("Advanced:\n- Python\n- SQL\nBasic:\n- Docker", {"Python": 4, "SQL": 4, "Docker": 2}),
    ("Advanced:\n- Python\n\nI know Docker.", {"Python": 4, "Docker": None}),
    ("## Expert\n- Python\n\n## Learning\n- Kafka", {"Python": 5, "Kafka": 1}),
    (
        "| Skill | Level |\n|---|---|\n| Python | 4/5 |\n| Docker | basic |\n| Java | none |",
        {"Python": 4, "Docker": 2, "Java": 0},
    ),
    (
        "| Skill | Level |\n|---|---|\n| TypeScript/Node.js | 4 |\n| Kafka Terraform setup | 2 |",
        {"TypeScript": 4, "Node.js": 4, "Kafka": 2, "Terraform": None},
    ),
    (
        "| Skill | Target | My level |\n|:--|:-:|--:|\n| Python | 5/5 | 3/5 |",
        {"Python": 3},
    ),
]

NEGATIONS = [
    ("No Kubernetes experience", {"Kubernetes": 0}),
    ("never used Terraform", {"Terraform": 0}),
    ("Never used: Docker, Kubernetes, Terraform", {"Docker": 0, "Kubernetes": 0, "Terraform": 0}),
    ("no experience with AWS or GCP", {"AWS": 0, "Google Cloud": 0}),
    ("haven't touched Terraform", {"Terraform": 0}),
    ("I haven’t touched Terraform", {"Terraform": 0}),
    ("don't know Go", {"Go": 0}),
    ("without any Java", {"Java": 0}),
    ("not familiar with React", {"React": 0}),
    ("Python 4/5, not familiar with React", {"Python": 4, "React": 0}),
    ("zero Kafka", {"Kafka": 0}),
    ("0 years of Java", {"Java": 0}),
    ("I know neither Docker nor Kubernetes", {"Docker": 0, "Kubernetes": 0}),
    ("Kubernetes: none", {"Kubernetes": 0}),
    ("I do not have any experience with Kubernetes", {"Kubernetes": 0}),
    ("I don't know anything about Kafka", {"Kafka": 0}),
    ("I don't know how to use Docker", {"Docker": 0}),
    ("Never heard of Terraform", {"Terraform": 0}),
    ("I lack Kubernetes experience", {"Kubernetes": 0}),
    ("Kubernetes (no experience), Docker (advanced)", {"Kubernetes": 0, "Docker": 4}),
    ("Kubernetes? Never used it.", {"Kubernetes": 0}),
    ("I know Python well, but Docker I have never used", {"Python": None, "Docker": 0}),
    (
        "I have no Docker or Kubernetes, but strong Python",
        {"Docker": 0, "Kubernetes": 0, "Python": 4},
    ),
    (
        "I'm a backend engineer, Python 4/5, no Kubernetes, SQL 3/5",
        {"Backend development": None, "Python": 4, "Kubernetes": 0, "SQL": 3},
    ),
    ("No Kubernetes, Python and SQL every day", {"Kubernetes": 0, "Python": None, "SQL": None}),
]

DENY_NOTHING = [
    ("no CISSP", {"Cybersecurity": None}),
    ("no AWS certification", {"AWS": None}),
    ("no Kubernetes certification", {"Kubernetes": None}),
    ("No PMP or CISSP", {"Project management": None, "Cybersecurity": None}),
    ("no CISSP or AWS experience", {"Cybersecurity": None, "AWS": 0}),
    ("I'm not an expert in Docker", {"Docker": None}),
    ("I'm not an expert in Docker but can do with help", {"Docker": 2}),
    ("not very strong in SQL", {"SQL": None}),
    ("Not a beginner in Python", {"Python": None}),
    ("I no longer use PHP", {"PHP": None}),
    ("not only Python but also SQL", {"Python": None, "SQL": None}),
    ("no problem with SQL", {"SQL": None}),
    ("zero-downtime Kubernetes deployments", {"Kubernetes": None}),
    ("no production experience with Kafka", {"Kafka": None}),
    ("I don't have much Docker experience", {"Docker": None}),
    ("haven't used Docker in years", {"Docker": None}),
    ("I have never worked with Kubernetes in production", {"Kubernetes": None}),
    ("we deploy without Docker", {"Docker": None}),
    ("No Kubernetes clusters were harmed", {"Kubernetes": None}),
    ("No cloud experience except AWS", {"Cloud computing": None, "AWS": None}),
    ("I wouldn't say I'm advanced in SQL", {"SQL": None}),
    ("I know Python, not Java", {"Python": None}),
]

WISHES = [
    ("I want to learn Kubernetes", {"Kubernetes": None}),
    ("my goal is AWS 4/5", {"AWS": None}),
    ("I want to become an expert in Docker", {"Docker": None}),
    ("looking for a role with strong Python", {"Python": None}),
    ("Looking for a new role, Python 4/5", {"Python": 4}),
    ("the job asks for Terraform", {"Terraform": None}),
    ("the posting requires advanced Kubernetes", {"Kubernetes": None}),
    ("My colleague is an expert in Docker", {"Docker": None}),
    ("I used to be an expert in PHP", {"PHP": None}),
    ("Docker: want to learn", {"Docker": None}),
    ("I was an expert in PHP ten years ago", {"PHP": None}),
    ("Reach Python 5/5 by June", {"Python": None}),
    ("Docker to 3/5 by May is my goal", {"Docker": None}),
    ("tell me about advanced Python", {"Python": None}),
    ("What would advanced Python look like", {"Python": None}),
    ("What I know: Python 4/5", {"Python": 4}),
    ("## Want to learn\n- advanced Docker", {"Docker": None}),
    ("I want to learn Terraform and my Python is 4/5", {"Terraform": None, "Python": 4}),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *FIGURES,
        *RIGHT_AFTER,
        *BARE_DIGITS,
        *NO_LEVELS,
        *WORDS,
        *NEGATIONS,
        *DENY_NOTHING,
        *WISHES,
    ],
)
def test_a_text_says_these_levels(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


def test_a_later_level_counts_and_a_later_mention_does_not() -> None:
    assert levels("Python 3/5. I use Python daily. In fact Python is 4/5. Python again.") == {
        "Python": 4
    }


def test_a_claim_carries_its_sentence_its_source_its_day_and_its_basis() -> None:
    text = "I write code. My Python is **4/5**, I think. No Docker."
    python, docker = read_claims(
        text, VOCABULARY, source="note.md", on=dt.date(2026, 3, 2), basis="inferred"
    )

    assert python.quote == "My Python is **4/5**, I think."
    assert (docker.skill, docker.level, docker.quote) == ("Docker", 0, "No Docker.")
    assert {(it.source, it.on, it.basis) for it in (python, docker)} == {
        ("note.md", dt.date(2026, 3, 2), "inferred")
    }


def test_a_level_from_a_heading_is_quoted_with_its_heading() -> None:
    (claim,) = read_claims("Skills\n\nAdvanced:\n- Python", VOCABULARY)

    assert (claim.level, claim.quote) == (4, "Advanced:\n- Python")


def test_a_long_sentence_is_quoted_around_the_skill() -> None:
    text = "word " * 300 + "Python 4/5 " + "word " * 300
    (claim,) = read_claims(text, VOCABULARY)

    assert "Python 4/5" in claim.quote
    assert len(claim.quote) <= 500


def test_control_sequences_are_taken_out_of_quotes() -> None:
    (claim,) = read_claims("\x1b[31mPython\x1b[0m 4/5\u202e\x07", VOCABULARY)

    assert (claim.level, claim.quote) == (4, "Python 4/5")


WORDS_AND_MARKS = (
    "Python SQL Docker Go no not never , . ; : ( ) | - / and or but 4/5 3 % advanced basic "
    "expert in with learning want to experience \n # * I is my level ★★★ ? years 5"
)
WORDY = st.lists(st.sampled_from(WORDS_AND_MARKS.split(" ")), max_size=60).map(" ".join)


@given(st.one_of(WORDY, st.text(max_size=300)))
@example("( " * 200 + "Python")
@example("Python, " * 400)
@example("no " * 400 + "Python")
def test_any_text_gives_at_most_one_claim_for_a_skill_with_words_of_the_text(text: str) -> None:
    claims = read_claims(text, VOCABULARY)

    assert len({it.skill for it in claims}) == len(claims)
    assert all(it.quote for it in claims)
