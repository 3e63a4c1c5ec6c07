"""What people say to see, take back and decide changes, and to look at an earlier day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding import Context, understand
from tools.understanding.calendar.past_days import past_day
from tools.vocabulary import builtin_vocabulary

TODAY = dt.date(2026, 5, 1)


def read(message: str) -> tuple[str, int | None, str | None, dt.date | None]:
    (intent,) = understand(message, builtin_vocabulary(), Context(today=TODAY))
    return intent.kind, intent.piece, intent.skill, intent.day


@pytest.mark.parametrize(
    ("message", "number"),
    [
        ("undo", None),
        ("Undo that.", None),
        ("undo it please", None),
        ("please undo the last change", None),
        ("revert that", None),
        ("roll back the last change", None),
        ("undo change 5", 5),
        ("undo 12", 12),
        ("undo #7", 7),
        ("take back change 3", 3),
        ("take that back", None),
        ("take the last change back", None),
        ("reverse change number 4", 4),
        ("/undo", None),
        ("/undo 4", 4),
    ],
)
def test_a_change_is_to_be_taken_back(message: str, number: int | None) -> None:
    assert read(message)[:2] == ("undo", number)


@pytest.mark.parametrize(
    "message",
    [
        "I had to undo a bad migration in production",
        "undo the damage of a failed deploy is what I do",
        "my manager took back the offer",
        "how do I revert a commit?",
        "I reversed the decline in sign-ups by 12 %",
    ],
)
def test_other_words_of_taking_back_change_nothing(message: str) -> None:
    kinds = {it.kind for it in understand(message, builtin_vocabulary(), Context(today=TODAY))}
    assert "undo" not in kinds


@pytest.mark.parametrize(
    "message",
    [
        "what have you changed?",
        "What did you save today?",
        "show the changes",
        "show me the journal",
        "what did you write down?",
        "list all changes",
        "what has changed in the memory?",
        "/changes",
    ],
)
def test_the_changes_are_asked_for(message: str) -> None:
    assert read(message)[0] == "changes"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("search for my salary", "my salary"),
        ("look for the Larkspur project", "the Larkspur project"),
        ("search my messages for notice period", "notice period"),
        ("find what I said about my team", "find what I said about my team"),
        ("/search salary", "salary"),
    ],
)
def test_something_is_looked_for(message: str, text: str) -> None:
    (intent,) = understand(message, builtin_vocabulary(), Context(today=TODAY))
    assert (intent.kind, intent.text.rstrip("?")) == ("search", text)


def test_whether_a_fact_was_told_is_a_question_for_the_fact() -> None:
    said = "did I mention my notice period?"
    (intent,) = understand(said, builtin_vocabulary(), Context(today=TODAY))
    assert (intent.kind, intent.text) == ("recall", "notice period")


@pytest.mark.parametrize(
    ("message", "decided"),
    [
        ("keep Q1", "keep Q1"),
        ("take q2", "keep Q2"),
        ("drop Q12", "drop Q12"),
        ("Reject q3.", "drop Q3"),
    ],
)
def test_a_question_is_decided(message: str, decided: str) -> None:
    (intent,) = understand(message, builtin_vocabulary(), Context(today=TODAY))
    assert (intent.kind, intent.text) == ("decide", decided)


@pytest.mark.parametrize(
    ("message", "skill", "day"),
    [
        ("what did you think in March?", None, dt.date(2026, 3, 31)),
        ("what did you know about my Python in February?", "Python", dt.date(2026, 2, 28)),
        ("What was my Docker level two months ago?", "Docker", dt.date(2026, 3, 1)),
        ("what did you know about me on 3 March?", None, dt.date(2026, 3, 3)),
        ("which skills did I have last month?", None, dt.date(2026, 4, 30)),
        ("what did you have on me yesterday?", None, dt.date(2026, 4, 30)),
        ("show my profile as of 2026-01-15", None, dt.date(2026, 1, 15)),
    ],
)
def test_an_earlier_day_is_asked_for(message: str, skill: str | None, day: dt.date) -> None:
    assert read(message) == ("recall", None, skill, day)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("in March", dt.date(2026, 3, 31)),
        ("in december", dt.date(2025, 12, 31)),
        ("in Dec 2024", dt.date(2024, 12, 31)),
        ("in May", TODAY),
        ("on 3rd of March", dt.date(2026, 3, 3)),
        ("on March 3, 2025", dt.date(2025, 3, 3)),
        ("on 2 May", dt.date(2025, 5, 2)),
        ("a week ago", dt.date(2026, 4, 24)),
        ("3 days ago", dt.date(2026, 4, 28)),
        ("last week", dt.date(2026, 4, 26)),
        ("last year", dt.date(2025, 12, 31)),
        ("on 2026-02-30", None),
        ("some time", None),
        ("two months ago", dt.date(2026, 3, 1)),
        ("999 years ago", dt.date(1027, 5, 1)),
    ],
)
def test_a_day_that_has_been(said: str, day: dt.date | None) -> None:
    assert past_day(said, TODAY) == day


@given(st.text(max_size=60), st.dates(dt.date(1970, 1, 1), dt.date(2999, 12, 31)))
def test_no_day_is_yet_to_come(said: str, today: dt.date) -> None:
    found = past_day(said, today)
    assert found is None or found <= today
