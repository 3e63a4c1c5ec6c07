"""What happens on one day of a plan is no deadline of it."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

TODAY = dt.date(2026, 11, 25)


def read(message: str, *, planned: bool = False) -> Intent:
    # What helps for an interview stands beside its day.
    (intent,) = (
        it
        for it in understand(message, builtin_vocabulary(), Context(today=TODAY, planned=planned))
        if it.kind != "interview"
    )
    return intent


@pytest.mark.parametrize(
    ("message", "name", "day", "hours"),
    [
        ("my AWS exam is on 10 March 2027, plan it", "AWS exam", "2027-03-10", 0),
        ("I have an AWS exam on 10 March 2027", "AWS exam", "2027-03-10", 0),
        ("my CKA exam is on 2027-02-01, 3 hours", "CKA exam", "2027-02-01", 3),
        ("I have an interview on 12 January, it takes 2 hours", "interview", "2027-01-12", 2),
        ("the final presentation is on Friday", "final presentation", "2026-11-27", 0),
        ("I sit my Terraform certification test on 4 May (1.5 h)", "", "2027-05-04", 1.5),
    ],
)
def test_what_happens_on_a_day_is_kept_as_that(
    message: str, name: str, day: str, hours: float
) -> None:
    intent = read(message, planned=True)
    (fixed,) = intent.fixed
    assert (intent.kind, intent.deadline) == ("plan", None)
    assert (str(fixed.date), fixed.hours) == (day, hours)
    assert fixed.name.endswith(name)


def test_hours_and_a_deadline_beside_it_are_read_too() -> None:
    intent = read(
        "plan 8 hours a week until the end of June, and my AWS exam is on 10 March 2027, 3 hours"
    )
    assert (intent.hours_per_week, intent.deadline) == (8, dt.date(2027, 6, 30))
    assert [(it.name, it.hours) for it in intent.fixed] == [("AWS exam", 3)]
    assert "AWS exam on 10 Mar 2027, 3 hours" in intent.heard


@pytest.mark.parametrize(
    "message",
    [
        "I passed the AWS exam on 10 March",
        "I had a job interview on 5 May",
        "What if my exam is on 3 March?",
        "evidence: I gave a talk on 10 March",
        "plan 8 hours a week until 10 March",
        "my exam was on 3 March",
    ],
)
def test_what_is_over_or_supposed_is_not(message: str) -> None:
    read_of_it = understand(message, builtin_vocabulary(), Context(today=TODAY))
    assert all(not it.fixed for it in read_of_it)


@pytest.mark.parametrize(
    ("message", "start", "hours"),
    [
        ("4 hours a week from January", "2027-01-01", 4),
        ("only 3 h a week from 4 February 2027 on", "2027-02-04", 3),
        ("from March I can only do 2.5 hours a week", "2027-03-01", 2.5),
    ],
)
def test_other_hours_from_a_day_on_leave_the_weeks_before(
    message: str, start: str, hours: float
) -> None:
    vocabulary = builtin_vocabulary()
    (intent,) = understand(message, vocabulary, Context(today=TODAY, planned=True))
    (change,) = intent.hours_from
    assert (str(change.start), change.hours_per_week) == (start, hours)
    assert (intent.start, intent.hours_per_week) == (None, None)
    (first,) = understand(message, vocabulary, Context(today=TODAY))
    assert (str(first.start), first.hours_per_week) == (start, hours)


@pytest.mark.parametrize(
    "message",
    [
        "start on 7 December with 10 hours a week",
        "make a new plan with 8 hours a week from January",
        "10 hours a week",
        "200 hours a week from January",
    ],
)
def test_a_new_plan_or_new_hours_are_no_later_hours(message: str) -> None:
    read_of_it = understand(message, builtin_vocabulary(), Context(today=TODAY, planned=True))
    assert all(not it.hours_from for it in read_of_it)
