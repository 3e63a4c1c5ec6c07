"""Levels are read however they are written, and what is not taken as written is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="me.txt").claims}


def remarks(text: str) -> str:
    return " ".join(read_profile(text, VOCABULARY, source="me.txt").remarks)


WRITTEN = [
    ("Scala: 4 (of 5)", {"Scala": 4}),
    ("Kotlin 3 (out of 5)", {"Kotlin": 3}),
    ("Ruby five out of five", {"Ruby": 5}),
    ("Rust: three out of five", {"Rust": 3}),
    ("Python: Level 4 of 5", {"Python": 4}),
    ("My Python level is 4 of 5", {"Python": 4}),
    ("Rated 4 of 5 in Docker", {"Docker": 4}),
    ("I worked on 4 of 5 Docker projects", {"Docker": None}),
    ("Docker in four out of five projects", {"Docker": None}),
    ("Helm is a three", {"Helm": 3}),
    ("Python is a five and Docker is a one", {"Python": 5, "Docker": 1}),
    ("The plan has two or three parts in Python", {"Python": None}),
    ("Python - 4/5 - Kubernetes 0", {"Python": 4, "Kubernetes": 0}),
    ("Python 4/5 - Docker 3 - Kubernetes 0", {"Python": 4, "Docker": 3, "Kubernetes": 0}),
    ("Bash 3 Helm 2 FinOps 1", {"Bash": 3, "Helm": None, "FinOps": 1}),
    ("Docker isn't a 3, it's a 1", {"Docker": 1}),
    ("SQL isn't a two, it's a four", {"SQL": 4}),
    ("Kubernetes is not a 3 but a 2", {"Kubernetes": 2}),
    ("I overstated SQL, make it zero", {"SQL": 0}),
    ("I exaggerated Kafka, so put it at 1", {"Kafka": 1}),
]

DENIED = [
    ("React: no", {"React": 0}),
    ("React - no.", {"React": 0}),
    ("Angular - not yet", {"Angular": 0}),
    ("Go – never used", {"Go": 0}),
    ("Rust: zero", {"Rust": 0}),
    ("React: yes", {"React": None}),
    ("No SQL, NoSQL yes", {"SQL": 0, "NoSQL": None}),
    ("No SQL yet, but NoSQL 3/5", {"SQL": 0, "NoSQL": 3}),
    ("Python 4/5, no SQL", {"Python": 4, "SQL": 0}),
    ("Databases: SQL, No SQL", {"SQL": None, "NoSQL": None}),
    ("No SQL databases", {"NoSQL": None}),
    ("Kubernetes experience: none", {"Kubernetes": 0}),
    ("AWS skills: zero", {"AWS": 0}),
    ("Without React, Vue or Angular", {"React": 0, "Vue.js": 0, "Angular": 0}),
    ("Python 4/5, without Docker", {"Python": 4, "Docker": 0}),
    ("We ship everything without Docker.", {"Docker": None}),
    ("I can't really code in Java", {"Java": 0}),
    ("Kubernetes: no hands-on experience, but reading the docs", {"Kubernetes": 1}),
    ("No practical experience with Kafka, but I know the theory", {"Kafka": 1}),
]


@pytest.mark.parametrize(("text", "expected"), [*WRITTEN, *DENIED])
def test_a_level_is_read_however_it_is_written(text: str, expected: dict[str, int | None]) -> None:
    assert levels(text) == expected


@pytest.mark.parametrize(
    ("text", "skill", "level", "said"),
    [
        ("Python 3/5\nSwift 2-3/5", "Swift", 2, "the lower is taken, 2/5"),
        ("Ruby 1-2 out of 5", "Ruby", 1, "the lower is taken, 1/5"),
        ("Kubernetes 2/5 or 3/5", "Kubernetes", 2, "the lower is taken, 2/5"),
        ("Kubernetes 3 or 4 out of 5", "Kubernetes", 3, "the lower is taken, 3/5"),
        ("Go 3.5/5", "Go", 3, "a half rounds down"),
        ("Java 7/10", "Java", 3, "a half rounds down"),
        ("Docker 80%", "Docker", None, "a percentage is no level"),
        ("PHP 110%", "PHP", None, "a percentage is no level"),
        ("LLMs 6/5", "Large language models", None, "levels go from 0 to 5"),
        ("Python 12/10", "Python", None, "levels go from 0 to 5"),
        ("Jenkins -1/5", "Jenkins", None, "if the dash is no minus"),
        ("Kubernetes -2", "Kubernetes", None, "if the dash is no minus"),
        ("weak at networking, strong in Linux", "Computer networking", None, "may be 1 or 2"),
        ("my SQL is rusty", "SQL", None, "may be 1 or 2"),
        ("neither good at Go nor Rust", "Rust", None, "may be 0, 1 or 2"),
        ("I am not good at Go", "Go", None, "may be 0, 1 or 2"),
        ("Kubernetes: no hands-on experience", "Kubernetes", None, "may be 0 or 1"),
        ("Python 4/5 and also Python 2/5", "Python", 2, "4/5, then 2/5 is said"),
        ("Python is 4/5.\n\nPython: basic", "Python", 2, "4/5, then 2/5 is said"),
    ],
)
def test_what_is_not_taken_as_written_is_said(
    text: str, skill: str, level: int | None, said: str
) -> None:
    assert levels(text)[skill] == level
    assert said in remarks(text)
    assert skill in remarks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Python 4/5, SQL: 3, advanced Docker, no Kubernetes",
        "Kubernetes from 2/5 to 4/5",
        "Reduced costs by 80% with Docker",
        "Actually Python is 3/5, not 4/5",
        "Python 8/10",
        "Python - 4/5",
    ],
)
def test_a_level_that_is_taken_as_written_needs_no_word(text: str) -> None:
    assert remarks(text) == ""


@given(st.integers(0, 5), st.integers(0, 5), st.sampled_from(["-", " - ", " or ", " to ", "–"]))
def test_of_a_range_the_lower_end_is_taken(one: int, other: int, between: str) -> None:
    assert levels(f"Docker {one}{between}{other}/5") == {"Docker": min(one, other)}
