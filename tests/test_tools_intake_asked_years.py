"""Years of experience: of a skill and in all, with the sentence that asks for them."""

import pytest

from tools.intake import read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def posting(line: str) -> str:
    return f"# Engineer\n\n## Requirements\n\n- {line}\n- Git\n"


@pytest.mark.parametrize(
    ("line", "skill", "years"),
    [
        ("5+ years of Python", "Python", 5),
        ("5+ years of experience with Python", "Python", 5),
        ("At least 3 years' experience in Java", "Java", 3),
        ("Minimum of 4 years of hands-on SQL experience", "SQL", 4),
        ("2-4 years with Kubernetes", "Kubernetes", 2),
        ("2 to 4 years of Go", "Go", 2),
        ("three years of React", "React", 3),
        ("Five (5) years of experience using Python", "Python", 5),
        ("Five plus years of Java", "Java", 5),
        ("More than two years of Docker in production", "Docker", 2),
        ("Over 6 yrs of Python", "Python", 6),
        ("Python: 3+ years", "Python", 3),
        ("Python (5 years)", "Python", 5),
        ("SQL – at least 2 years", "SQL", 2),
        ("A year of Rust", "Rust", 1),
        ("3+ years professional experience building services in Go", "Go", 3),
        ("You have worked with Terraform for 3 years", "Terraform", 3),
        ("Strong Python", "Python", None),
        ("Python, in a team that is 12 years old", "Python", None),
        ("Python; our code is 8 years old", "Python", None),
    ],
)
def test_years_of_a_skill_are_read_with_their_sentence(
    line: str, skill: str, years: int | None
) -> None:
    role = read_role(posting(line), VOCABULARY, source="p")
    asked = next(it for it in role.requirements if it.skill == skill)
    assert asked.years == years
    assert asked.quote == line


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("5+ years of professional software engineering experience", 5),
        ("At least three years of relevant work experience", 3),
        ("Minimum 2 years' experience in a similar role", 2),
        ("7-10 years of experience in product development", 7),
        ("Experience: 4+ years", 4),
        ("8 years working in regulated industries", 8),
        ("2+ years as an engineering manager", 2),
        ("Mindestens 3 Jahre Berufserfahrung", 3),
        ("We bring 20 years of experience in logistics", None),
        ("Our founders have 30 years of combined experience", None),
        ("A company with 15 years of history and experience", None),
        ("Within 2 years you will have gained experience of every team", None),
        ("Some experience in retail", None),
    ],
)
def test_years_in_all_are_read_and_not_those_of_the_employer(line: str, years: int | None) -> None:
    found = read_role(posting(line), VOCABULARY, source="p").experience
    assert (found and found.years) == years
    assert found is None or found.quote == line
