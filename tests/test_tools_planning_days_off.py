"""Spans of days off, as the weeks of a plan that they leave free."""

import datetime as dt

import pytest

from tools.planning.days_off import carried_over, weeks_off

MONDAY, WEDNESDAY, SATURDAY = dt.date(2026, 11, 2), dt.date(2026, 11, 4), dt.date(2026, 11, 7)


def _days(*told: str) -> tuple[dt.date, ...]:
    return tuple(dt.date.fromisoformat(f"2026-{it}") for it in told)


def _span(first: str, last: str) -> list[dt.date]:
    begin, end = _days(first, last)
    return [begin + dt.timedelta(it) for it in range((end - begin).days + 1)]


@pytest.mark.parametrize(
    ("first", "last", "start", "kept"),
    [
        # A calendar week is one week of the plan, whatever day that begins on.
        ("11-30", "12-06", MONDAY, ("11-30", "12-06")),
        ("11-30", "12-06", WEDNESDAY, ("12-06",)),
        ("11-30", "12-06", SATURDAY, ("11-30",)),
        # Some days of it likewise.
        ("12-07", "12-11", WEDNESDAY, ("12-11",)),
        # A few days that lie in two weeks leave the one free that holds most of them.
        ("12-24", "12-28", MONDAY, ("12-24",)),
        ("12-26", "12-29", MONDAY, ("12-26",)),
        # The first and last week of a longer span count where most of them is off.
        ("12-01", "12-14", MONDAY, ("12-01", "12-08")),
        ("12-01", "12-13", MONDAY, ("12-01", "12-08", "12-13")),
        ("12-01", "12-10", WEDNESDAY, ("12-08",)),
        ("12-05", "12-20", MONDAY, ("12-12", "12-19", "12-20")),
    ],
)
def test_a_span_leaves_the_weeks_free_that_are_mostly_off(
    first: str, last: str, start: dt.date, kept: tuple[str, ...]
) -> None:
    assert weeks_off(_span(first, last), start).days == _days(*kept)


def test_a_week_that_a_span_only_reaches_into_is_told() -> None:
    found = weeks_off(_span("12-05", "12-21"), MONDAY)
    assert found.free == _days("12-07", "12-14")
    assert found.kept == ((_days("11-30")[0], 2), (_days("12-21")[0], 1))
    assert weeks_off((), MONDAY) == ((), (), ())


def test_days_apart_leave_a_week_free_each() -> None:
    assert weeks_off(_days("12-24", "12-31"), MONDAY).days == _days("12-24", "12-31")


def test_days_of_one_week_leave_one_week_free_in_a_plan_that_begins_on_another_day() -> None:
    week_off = _days("12-07", "12-13")
    assert carried_over(week_off, MONDAY, MONDAY) == week_off
    assert carried_over(week_off, MONDAY, WEDNESDAY) == _days("12-13")
    apart = _days("12-10", "12-14")
    assert carried_over(apart, MONDAY, WEDNESDAY) == apart
