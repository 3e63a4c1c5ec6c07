"""What tells of the user with a level and names no known skill is named."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, own_name, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
TODAY = dt.date(2026, 11, 2)


def missed(said: str, **context: object) -> Intent | None:
    read = understand(said, VOCABULARY, Context.model_validate({"today": TODAY, **context}))
    return next((it for it in read if it.kind == "unrecognised"), None)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("Excel 3, and I'm decent at talking to people, call it 4", "to people, call it 4"),
        ("fault finding is a 5", "fault finding is a 5"),
        ("Excel 3, note taking 5", "note taking 5"),
        ("interviewing people 4, note taking 5", "interviewing people 4”, “note taking 5"),
        ("SQL 2/5, swaging 4/5", "swaging 4/5"),
    ],
)
def test_a_level_of_something_unknown_is_named(said: str, named: str) -> None:
    read = missed(said)
    assert read is not None
    assert named in read.text


@pytest.mark.parametrize(
    "said",
    [
        "Excel 3, SQL 1",
        "SQL 3, I have been there since 4",
        "I have 3 children and SQL 2",
        "SQL 2, my shift ends at 5",
        "what is on page 4",
        "room 3",
        "Python 4, top 5",
        "version 3",
    ],
)
def test_other_figures_are_no_levels(said: str) -> None:
    assert missed(said) is None


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("safeguarding definitely a", "Safeguarding"),
        ("my crown moulding is about a", "Crown moulding"),
        ("welding -", "Welding"),
        ("IPC J-STD soldering", "IPC J-STD soldering"),
        ("health and welfare", "Health and welfare"),
        ("people I sat with", None),
        ("that thing", None),
        ("definitely", None),
        ("the kids", None),
        ("welding was", None),
        ("", None),
        ("?!", None),
        ("a" * 61, None),
        ("one two three four five", None),
    ],
)
def test_the_name_of_a_skill_of_ones_own(named: str, name: str | None) -> None:
    assert own_name(named) == name


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("pyhton 2/5", [("Python", 2, False)]),
        ("flurbo 3/5, pyhton 1/5", [("Flurbo", 3, True), ("Python", 1, False)]),
        ("welding - 4, plumbing - 2", [("Welding", 4, True), ("Plumbing", 2, True)]),
        ("SQL 2/5, swaging 4/5", [("Swaging", 4, True)]),
        ("SQL 2/5, my other one 4/5", []),
    ],
)
def test_what_is_offered(said: str, offered: list[tuple[str, int, bool]]) -> None:
    read = missed(said)
    assert read is not None
    assert [(it.skill, it.level, it.own) for it in read.choices] == offered
