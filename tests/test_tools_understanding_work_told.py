"""Work that is told by what somebody does: kept where it is plainly paid work, else asked about."""

import pytest

from tools.understanding.facts.work_told import long_work, past_work, work_told
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("said", "work"),
    [
        ("I do payroll for a dairy", "do payroll for a dairy"),
        ("I run a shoe store with 14 staff", "run a shoe store"),
        ("i clean offices at night", "clean offices"),
        ("I drive a bus in Cork", "drive a bus"),
        ("I'm subbing at a daycare now", "subbing at a daycare"),
        ("I teach maths at a secondary school", "teach maths at a secondary school"),
        ("I currently work at Lidl", "work at Lidl"),
        ("I work in logistics for a big supermarket", "work in logistics for a big supermarket"),
    ],
)
def test_paid_work_is_plain(said: str, work: str) -> None:
    told = work_told(said, VOCABULARY, asked=False)
    assert told is not None
    assert (told.done, told.plainly) == (work, True)


@pytest.mark.parametrize(
    ("said", "asked"), [("I do stock counts at a warehouse", False), ("I sew curtains", True)]
)
def test_what_may_be_paid_is_in_doubt(said: str, *, asked: bool) -> None:
    told = work_told(said, VOCABULARY, asked=asked)
    assert told is not None
    assert not told.plainly


@pytest.mark.parametrize(
    "said",
    [
        "I do yoga at a studio",
        "I do a course at the college",
        "I teach my daughter at the kitchen table",
        "I build apps in React for a start-up",
        "I run every morning in the park",
        "I do nothing all day",
        "I drive to the office",
        "I sell my old stuff at the market",
        "I work 40 hours a week",
        "I make sense of Docker",
    ],
)
def test_what_is_no_work_is_none(said: str) -> None:
    assert work_told(said, VOCABULARY, asked=True) is None


@pytest.mark.parametrize(
    ("said", "work"),
    [
        ("I've been teaching for 14 years", "teaching for 14 years"),
        ("I drove lorries for eighteen years", "drove lorries for eighteen years"),
        ("I've been nursing since 2009", "nursing since 2009"),
        ("I cut the waste by 20% in two years", None),
        ("I have been learning for 3 years", None),
    ],
)
def test_work_of_years_is_told_by_its_length(said: str, work: str | None) -> None:
    assert long_work(said) == work


@pytest.mark.parametrize(
    ("said", "work"),
    [
        ("I was a florist for 12 years", "florist for 12 years"),
        ("was a baker from 2009 to 2015", "baker from 2009 to 2015"),
        ("I was a fan for ten years", None),
        ("I was a child until 1999", None),
    ],
)
def test_work_that_is_over_counts_with_its_years(said: str, work: str | None) -> None:
    assert past_work(said) == work
