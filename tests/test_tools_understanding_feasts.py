"""Feast days are reckoned by rule; those that no rule tells are doubtful."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.feasts import easter

TODAY = dt.date(2026, 11, 25)
SUNDAY = 6


@pytest.mark.parametrize(
    "day",
    [
        "1818-03-22",
        "1943-04-25",
        "1961-04-02",
        "2000-04-23",
        "2024-03-31",
        "2027-03-28",
        "2038-04-25",
    ],
)
def test_easter_falls_on_its_known_days(day: str) -> None:
    expected = dt.date.fromisoformat(day)
    assert easter(expected.year) == expected


@given(st.integers(min_value=1583, max_value=4099))
def test_easter_is_a_sunday_from_22_march_to_25_april(year: int) -> None:
    day = easter(year)
    assert day.weekday() == SUNDAY
    assert dt.date(year, 3, 22) <= day <= dt.date(year, 4, 25)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("by Easter", "2027-03-28", "2027-03-28"),
        ("on Easter Monday 2028", "2028-04-17", "2028-04-17"),
        ("over Easter", "2027-03-26", "2027-03-29"),
        ("by Whitsun", "2027-05-16", "2027-05-16"),
        ("until St Patricks Day", "2027-03-17", "2027-03-17"),
        ("by new year", "2026-12-31", "2026-12-31"),
        ("after the new year", "2027-01-01", "2027-01-01"),
        ("at Christmas", "2026-12-25", "2026-12-25"),
        ("by May Day", "2027-05-01", "2027-05-01"),
    ],
)
def test_a_feast_is_the_next_of_its_kind(text: str, first: str, last: str) -> None:
    (day,) = find_days(text, TODAY)
    assert (str(day.first), str(day.last)) == (first, last)


@pytest.mark.parametrize(
    "text", ["by Diwali", "until half term", "at Thanksgiving", "by the summer holidays", "at Eid"]
)
def test_a_feast_that_no_rule_tells_is_in_doubt(text: str) -> None:
    (day,) = find_days(text, TODAY)
    assert day.first is None


@pytest.mark.parametrize("text", ["my new year's resolution", "an Easter egg", "a Christmas party"])
def test_what_is_called_after_a_feast_is_no_day(text: str) -> None:
    assert find_days(text, TODAY) == ()
