"""What a person asks a plan to keep to, and what they are told when it can't be kept."""

import datetime as dt

import pytest

from tools.errors import UsageError
from tools.roadmap import plan_settings

START = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        (0, "0 leaves no time to learn"),
        (-3, "-3 leaves no time to learn"),
        (float("nan"), "nan is no number of hours"),
        (float("inf"), "inf is no number of hours"),
        (500, "500 is more than a week can hold. Give at most 112"),
        (112.25, "Give at most 112"),
        (3.3, "Give 3.25 or 3.5"),
        (0.1, "Give 0.25"),
        (111.9, "Give 111.75 or 112"),
    ],
)
def test_impossible_hours_are_refused_with_what_to_give(hours: float, says: str) -> None:
    with pytest.raises(UsageError) as error:
        plan_settings(START, hours)
    assert str(error.value).startswith("Hours a week: ")
    assert says in str(error.value)


@pytest.mark.parametrize("hours", [0.25, 7.5, 8, 112])
def test_possible_hours_are_taken_as_they_are(hours: float) -> None:
    assert plan_settings(START, hours).hours_per_week == hours


@pytest.mark.parametrize(
    ("start", "deadline", "says"),
    [
        (START, START - dt.timedelta(1), "before the start"),
        (START, dt.date(2050, 1, 1), "more than twenty years after the start"),
        (dt.date.max, None, "too far away to plan"),
    ],
)
def test_impossible_dates_are_refused(start: dt.date, deadline: dt.date | None, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        plan_settings(start, 8, deadline)


def test_days_off_are_kept_once_each_and_in_order() -> None:
    days = [START + dt.timedelta(it) for it in (9, 1, 9)]
    assert plan_settings(START, 8, weeks_off=days).weeks_off == (days[1], days[0])
