"""Days and hours as people write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.dates import find_days
from tools.understanding.schedule import read_bare_hours, read_schedule, read_weekly_hours

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2027-03-31", "2027-03-31", "2027-03-31"),
        ("31.12.2026", "2026-12-31", "2026-12-31"),
        ("31/12/2026", "2026-12-31", "2026-12-31"),
        ("12/31/2026", "2026-12-31", "2026-12-31"),
        ("30 June 2027", "2027-06-30", "2027-06-30"),
        ("the 30th of June", "2027-06-30", "2027-06-30"),
        ("June 30th, 2027", "2027-06-30", "2027-06-30"),
        ("Dec 24", "2026-12-24", "2026-12-24"),
        ("Nov 21", "2026-11-21", "2026-11-21"),
        ("Nov 20", "2027-11-20", "2027-11-20"),
        ("29 Feb 2028", "2028-02-29", "2028-02-29"),
        ("June 2027", "2027-06-01", "2027-06-30"),
        ("2027-06", "2027-06-01", "2027-06-30"),
        ("by March", "2027-03-01", "2027-03-31"),
        ("end of June 2027", "2027-06-30", "2027-06-30"),
        ("mid-March 2027", "2027-03-16", "2027-03-16"),
        ("start of May 2027", "2027-05-01", "2027-05-01"),
        ("Q2 2027", "2027-04-01", "2027-06-30"),
        ("end of Q1", "2027-03-31", "2027-03-31"),
        ("in 6 months", "2027-05-21", "2027-05-21"),
        ("within half a year", "2027-05-21", "2027-05-21"),
        ("in a year and a half", "2028-05-21", "2028-05-21"),
        ("over the next 12 weeks", "2027-02-13", "2027-02-13"),
        ("ten weeks from now", "2027-01-30", "2027-01-30"),
        ("end of the year", "2026-12-31", "2026-12-31"),
        ("end of next month", "2026-12-31", "2026-12-31"),
        ("next week", "2026-11-23", "2026-11-29"),
        ("next quarter", "2027-01-01", "2027-03-31"),
        ("by 2028", "2027-12-31", "2027-12-31"),
        ("end of 2027", "2027-12-31", "2027-12-31"),
        ("by Friday", "2026-11-27", "2026-11-27"),
        ("before Christmas", "2026-12-25", "2026-12-25"),
        ("tomorrow", "2026-11-22", "2026-11-22"),
    ],
)
def test_a_day_is_read_from_today_on(text: str, first: str, last: str) -> None:
    (days,) = find_days(text, TODAY)
    assert (str(days.first), str(days.last)) == (first, last)


@pytest.mark.parametrize("text", ["2027-02-30", "03/04/2027", "32.01.2027", "31 June 2027"])
def test_what_is_no_day_or_two_is_kept_as_doubtful(text: str) -> None:
    (days,) = find_days(text, TODAY)
    assert days.last is None
    assert read_schedule(f"plan 8 hours a week by {text}", TODAY).bad == text


@pytest.mark.parametrize(
    "text",
    ["May I ask", "march on", "5 years of Django", "Python 3.11", "8 hours", "in 5 years of work"],
)
def test_other_words_and_figures_are_no_days(text: str) -> None:
    assert find_days(text, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8 hours a week", 8),
        ("10h/week", 10),
        ("10 hrs/wk", 10),
        ("eight hours weekly", 8),
        ("8-10 hours per week", 8),
        ("7.5 h per week", 7.5),
        ("7,5 hours a week", 7.5),
        ("an hour a day", 7),
        ("half an hour a day", 3.5),
        ("90 minutes every weekday", 7.5),
        ("3 hours on weekends", 6),
        ("0 hours a week", 0),
        ("-5 hours a week", -5),
        ("200 hours per week", 200),
        ("5 weeks", None),
        ("Python 4", None),
    ],
)
def test_hours_a_week_are_read(text: str, hours: float | None) -> None:
    assert read_weekly_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8", 8),
        ("about ten", 10),
        ("5-6", 5),
        ("maybe 4?", 4),
        ("I can do 6", 6),
        ("Python 4", None),
    ],
)
def test_a_bare_number_answers_the_question_for_hours(text: str, hours: float | None) -> None:
    assert read_bare_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "start", "deadline", "off"),
    [
        ("8 h a week until end of June 2027", None, "2027-06-30", ""),
        ("from 4 Jan 2027 to end of June 2027", "2027-01-04", "2027-06-30", ""),
        ("starting 2027-01-04, by June 2027", "2027-01-04", "2027-06-30", ""),
        ("5 hours a week before July", None, "2027-06-30", ""),
        ("weeks off: 2026-12-21, 2026-12-28", None, None, "2026-12-21 2026-12-28"),
        (
            "off from 21 Dec to 3 Jan, by June",
            None,
            "2027-06-30",
            "2026-12-21 2026-12-28 2027-01-03",
        ),
        ("except Christmas week", None, None, "2026-12-25"),
        ("8 2027-06-30", None, "2027-06-30", ""),
    ],
)
def test_a_schedule_tells_start_deadline_and_weeks_off_apart(
    text: str, start: str | None, deadline: str | None, off: str
) -> None:
    schedule = read_schedule(text, TODAY)
    assert schedule.start == (start and dt.date.fromisoformat(start))
    assert schedule.deadline == (deadline and dt.date.fromisoformat(deadline))
    assert " ".join(map(str, schedule.weeks_off)) == off


DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2029, 12, 31))


@given(DAYS, DAYS)
def test_every_written_form_of_a_day_is_that_day(day: dt.date, today: dt.date) -> None:
    for form in (
        "{:%Y-%m-%d}",
        "{:%d.%m.%Y}",
        "{0.day} {0:%B} {0.year}",
        "{:%B} {0.day}, {0.year}",
    ):
        text = form.replace("{:%B}", "{0:%B}").format(day)
        assert [it.first for it in find_days(text, today)] == [day], text


@given(DAYS, st.integers(min_value=0, max_value=60), st.integers(min_value=-6, max_value=60))
def test_every_week_that_meets_days_off_holds_one_of_them(
    first: dt.date, length: int, shift: int
) -> None:
    last = first + dt.timedelta(length)
    week = first + dt.timedelta(min(shift, length))
    off = read_schedule(f"off from {first} to {last}", first).weeks_off
    assert all(first <= day <= last for day in off)
    assert any(week <= day <= week + dt.timedelta(6) for day in off)
