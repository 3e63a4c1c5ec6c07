"""Wishes for the plan that are told in several parts, and the days that only their words date."""

import datetime as dt

import pytest

from tools.understanding.plans.plan_wish import Wish
from tools.understanding.plans.wish_days import named_days
from tools.understanding.plans.wish_parts import read_parts

TODAY = dt.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        ("the weeks of 15 and 22 March", ["2027-03-15 2027-03-21", "2027-03-22 2027-03-28"]),
        (
            "December is full. From the 14th till New Year",
            ["2026-12-01 2026-12-31", "2026-12-14 2026-12-31"],
        ),
        ("from the 14th", ["2026-11-14 2026-11-14"]),
        ("from Monday the 23rd for two weeks", ["2026-11-23 2026-12-06"]),
        ("the first Monday of January", ["2027-01-04 2027-01-04"]),
        ("from 20 december to the 3rd", ["2026-12-20 2027-01-03"]),
        ("Christmas holidays from 23 December to 6 January", ["2026-12-23 2027-01-06"]),
        ("my nan's 80th", []),
        ("the year-end closing", []),
    ],
)
def test_days_are_named_together_and_by_the_words_around_them(said: str, spans: list[str]) -> None:
    found = named_days(said, TODAY)
    named = [f"{first} {last}" for it in found for first, last in it.spans]
    assert named == spans


def _wish(said: str) -> Wish:
    return Wish(today=TODAY).read(read_parts(said, TODAY).all)


def test_what_follows_says_what_the_days_before_it_are_for() -> None:
    wish = _wish("High season starts on 1 May, so from then 3 hours a week, before that 8 hours")
    assert [(it.hours, it.first) for it in wish.phases] == [(3, dt.date(2027, 5, 1)), (8, None)]
    assert wish.sure


def test_a_day_of_which_nothing_is_said_makes_a_wish_unsure() -> None:
    assert not _wish("6 hours a week, the wedding is on 12 February").sure


@pytest.mark.parametrize(
    "said",
    [
        "last month I was on 12 hours a week and nearly broke",
        "if it takes more than 10 hours a week",
        "it pays 20 euros for 8 hours a week",
        "it saves the team 5 hours a week",
    ],
)
def test_what_is_past_supposed_paid_or_saved_is_no_wish(said: str) -> None:
    assert _wish(said).count == 0


@pytest.mark.parametrize(
    "said",
    [
        "6 hours a week, nothing in summer",
        "nothing from 14 December",
        "8 hours in May or so, 5 hours in May",
    ],
)
def test_what_no_plan_follows_from_fails(said: str) -> None:
    assert _wish(said).failed
