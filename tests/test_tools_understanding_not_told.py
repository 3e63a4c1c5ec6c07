"""What only names a figure writes nothing: asked about, laughed at, or of other hours."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.understanding.intent import WRITES, IntentKind
from tools.vocabulary import builtin_vocabulary

_TODAY = dt.date(2026, 11, 2)
_PLANNED = Context(today=_TODAY, planned=True, weekly=8.0, roles=("Data Engineer",))
_ASKED_FOR_HOURS = _PLANNED.model_copy(update={"planned": False, "expecting": "hours"})


def _writes(said: str, context: Context) -> set[IntentKind]:
    found = understand(said, builtin_vocabulary(), context)
    return {it.kind for it in found} & (WRITES - {"undo"})


@pytest.mark.parametrize(
    "said",
    [
        "8 hours a week? who has that",
        "is 8 hours a week normal",
        "do people really do 20 hours a week",
        "10 hours a week, yeah right lol",
        "4 hours a week would be a joke",
        "kids, job, 2 hours of commute a day - and you want 8 hours a week",
        "docker 3, what does that even mean",
        "you put git at 4/5, thats ridiculous",
        "your table says AWS 3/5, where's that from",
        "haha python 5/5 sure",
        "I just wasted two hours on this",
        "can't believe its 30 june already",
        "make me a data engineer by tomorrow",
        "i have a cat named Docker",
    ],
)
def test_what_is_asked_about_or_laughed_at_is_not_told(said: str) -> None:
    assert _writes(said, _PLANNED) == set()


@pytest.mark.parametrize(
    "said",
    [
        "I work 40 hours a week, what do you think",
        "my commute is 2 hours a day",
        "45 hours a week at the office, two kids",
        "the gym takes 3 hours a week",
        "10 years ago I had 20 hours a week",
    ],
)
def test_hours_that_something_else_takes_are_not_those_of_learning(said: str) -> None:
    assert _writes(said, _ASKED_FOR_HOURS) == set()


@pytest.mark.parametrize(
    "said",
    [
        "could you make it 10 hours a week?",
        "8 is too much, 6 hours a week please",
        "I work full-time, so 5 hours a week",
        "you have my hours wrong, it's 6 hours a week",
        "work is insane right now, 3 hours a week",
        "can we do 6 hours a week instead?",
    ],
)
def test_what_is_told_among_such_words_is_taken(said: str) -> None:
    assert _writes(said, _PLANNED) == {"plan"}
