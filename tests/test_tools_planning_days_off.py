"""Spans of days off, as the weeks of a plan that they leave free."""

import datetime as dt

import pytest

from tools.planning.days_off import carried_over, mostly_off

MONDAY, WEDNESDAY, SATURDAY = dt.date(2026, 11, 2), dt.date(2026, 11, 4), dt.date(2026, 11, 7)


def _days(*told: str) -> tuple[dt.date, ...]:
    return tuple(dt.date.fromisoformat(f"2026-{it}") for it in told)


@pytest.mark.parametrize(
    ("told", "start", "kept"),
    [
        # A calendar week is one week of the plan, whatever day that begins on.
        (("11-30", "12-06"), MONDAY, ("11-30", "12-06")),
        (("11-30", "12-06"), WEDNESDAY, ("12-06",)),
        (("11-30", "12-06"), SATURDAY, ("11-30",)),
        # Some days of it likewise.
        (("12-07", "12-11"), WEDNESDAY, ("12-11",)),
        # Days of two weeks stay.
        (("12-24", "12-31"), MONDAY, ("12-24", "12-31")),
        # The last week of a longer span counts where most of it is off.
        (("12-01", "12-08", "12-14"), MONDAY, ("12-01", "12-08", "12-14")),
        (("12-01", "12-08", "12-13"), MONDAY, ("12-01", "12-08", "12-13")),
        (("12-01", "12-08", "12-10"), WEDNESDAY, ("12-01", "12-08")),
        (("12-03", "12-10", "12-17", "12-20"), MONDAY, ("12-03", "12-10", "12-17", "12-20")),
        (("12-04", "12-11", "12-17"), MONDAY, ("12-04", "12-11", "12-17")),
        ((), MONDAY, ()),
    ],
)
def test_a_span_leaves_the_weeks_free_that_hold_most_of_it(
    told: tuple[str, ...], start: dt.date, kept: tuple[str, ...]
) -> None:
    assert mostly_off(_days(*told), start) == _days(*kept)


def test_days_of_one_week_leave_one_week_free_in_a_plan_that_begins_on_another_day() -> None:
    week_off = _days("12-07", "12-13")
    assert carried_over(week_off, MONDAY, MONDAY) == week_off
    assert carried_over(week_off, MONDAY, WEDNESDAY) == _days("12-13")
    apart = _days("12-10", "12-14")
    assert carried_over(apart, MONDAY, WEDNESDAY) == apart
