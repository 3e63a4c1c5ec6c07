"""A plan is made of a message only where it holds what the message says of it."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 2), planned=True, weekly=8.0, until=dt.date(2027, 6, 30))


def read(said: str) -> tuple[Intent, ...]:
    return understand(said, VOCABULARY, CONTEXT)


@pytest.mark.parametrize(
    "said",
    [
        # An hour at some times, on a condition, or not yet.
        "between 4 and 6 hours, it depends",
        "one week 10 hours, next week zero",
        "when the kids are back at school I'll have 12 hours a week",
        "no more than 2 hours on Sundays",
        # Hours that are not those of the plan.
        "my sister studies 12 hours a week",
        "I'd love to have 15 hours a week",
        "I have 8 hours but two of them go to commuting",
        "forget what I said about 6 hours",
        "I want 3 hours less",
        "I'd need 14 hours a week, right?",
        # Days that the words deny, narrow or mean otherwise.
        "I don't want a deadline of June",
        "I'm only free the first half of December",
        "I am NOT off in December",
        "we won't close between Christmas and New Year this time",
        "10 hours a week, I'm unemployed until February",
        # A time that no day was read of.
        "6 hours a week starting the Monday after next",
        "10 hours per week, done by the end of the school year",
    ],
)
def test_a_plan_that_leaves_something_out_is_not_made(said: str) -> None:
    assert "plan" not in {it.kind for it in read(said)}


@pytest.mark.parametrize(
    ("said", "hours", "deadline"),
    [
        ("8 is too much, make it 6 hours a week", 6, None),
        ("I've an hour a day bar Sundays", 6, None),
        ("6 hours a week instead of 8, done by Easter", 6, "2027-03-28"),
        ("plan 8 hours a week, no, make it 10, until June", 10, "2027-06-30"),
        ("I can't do 10 any more, 4 tops", 4, None),
        ("I'd like to be finished by the last day of May", None, "2027-05-31"),
    ],
)
def test_what_the_words_set_aside_leaves_no_doubt(
    said: str, hours: float | None, deadline: str | None
) -> None:
    *_, plan = read(said)
    assert (plan.kind, plan.hours_per_week) == ("plan", hours)
    assert str(plan.deadline) == str(deadline)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("only 4 hours this month", ("4 h a week", "8 h a week from 1 Dec 2026 on")),
        ("roughly 6, but from 1 March 10", ("6 h a week", "10 h a week from 1 Mar 2027 on")),
        (
            "I can spare 5 hours a week, but not between 14 December and 10 January",
            ("5 h a week", "free: the weeks with 14 Dec 2026 to 10 Jan 2027"),
        ),
        ("next two weeks are impossible", ("free: the weeks with 2 Nov 2026 to 15 Nov 2026",)),
        ("not this week, sorry", ("free: the weeks with 2 Nov 2026 to 8 Nov 2026",)),
        (
            "no hours on the 24th, 25th and 26th of December",
            ("free: the weeks with 24 Dec 2026, 25 Dec 2026 and 26 Dec 2026",),
        ),
    ],
)
def test_the_reading_that_holds_all_of_it_is_taken(said: str, heard: tuple[str, ...]) -> None:
    *_, plan = read(said)
    assert (plan.kind, plan.heard) == ("plan", heard)


@pytest.mark.parametrize(
    ("said", "deadline"),
    [
        ("push the deadline out by two months", "2027-08-31"),
        ("Please postpone the end date by a fortnight.", "2027-07-14"),
        ("can we bring the deadline forward by 3 weeks", "2027-06-09"),
        ("move the deadline two weeks later, because of the move", "2027-07-14"),
    ],
)
def test_an_end_is_moved_from_where_it_is(said: str, deadline: str) -> None:
    *_, plan = read(said)
    assert (plan.kind, str(plan.deadline)) == ("plan", deadline)


@pytest.mark.parametrize(
    "said", ["a month later please", "extend it by a month", "I need 2 more months"]
)
def test_an_end_that_is_not_named_is_offered(said: str) -> None:
    *_, asked = read(said)
    assert (asked.kind, asked.choices[0].kind) == ("clarify", "plan")


@pytest.mark.parametrize(
    "said",
    ["I studied two more months than planned", "what if we pushed the deadline by a month?"],
)
def test_what_moves_no_end_plans_nothing(said: str) -> None:
    assert "plan" not in {it.kind for it in read(said)}


@pytest.mark.parametrize(
    "said",
    ["Deadline is gone, they cancelled the exam", "the deadline no longer applies"],
)
def test_a_deadline_that_is_gone_is_dropped(said: str) -> None:
    assert any(it.kind == "plan" and it.without == ("deadline",) for it in read(said))
