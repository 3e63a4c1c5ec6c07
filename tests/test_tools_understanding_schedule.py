"""Days and hours as people write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.calendar.dates import find_days
from tools.understanding.plans.schedule import read_schedule

TODAY = dt.date(2026, 11, 21)


def _edges(days: tuple[dt.date, ...]) -> str:
    """Return days that follow one another as the first and the last of them."""
    one = dt.timedelta(1)
    edges = [it for it in days if it - one not in days or it + one not in days]
    return " ".join(map(str, edges))


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
            "2026-12-21 2027-01-03",
        ),
        ("except Christmas week", None, None, "2026-12-21 2026-12-27"),
        ("8 2027-06-30", None, "2027-06-30", ""),
    ],
)
def test_a_schedule_tells_start_deadline_and_weeks_off_apart(
    text: str, start: str | None, deadline: str | None, off: str
) -> None:
    schedule = read_schedule(text, TODAY)
    assert schedule.start == (start and dt.date.fromisoformat(start))
    assert schedule.deadline == (deadline and dt.date.fromisoformat(deadline))
    assert _edges(schedule.weeks_off) == off


EVE, LEAP = dt.date(2026, 12, 31), dt.date(2028, 2, 29)
WEDNESDAY = dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("today", "text", "deadline"),
    [
        (WEDNESDAY, "until the end of June next year", "2027-06-30"),
        (LEAP, "until the end of June next year", "2029-06-30"),
        (WEDNESDAY, "by the 3rd of May next year", "2027-05-03"),
        (WEDNESDAY, "by the end of next June", "2027-06-30"),
        (WEDNESDAY, "by mid-March", "2027-03-16"),
        (dt.date(2027, 3, 20), "by mid-March", "2028-03-16"),
        (WEDNESDAY, "until the end of Q1 2027", "2027-03-31"),
        (EVE, "until the end of Q1", "2027-03-31"),
        (WEDNESDAY, "done in six months", "2027-05-25"),
        (dt.date(2026, 8, 31), "in six months", "2027-02-28"),
        (LEAP, "a year from now", "2029-02-28"),
        (LEAP, "by this time next year", "2029-02-28"),
        (WEDNESDAY, "by this time next year", "2027-11-25"),
        (WEDNESDAY, "in six months' time", "2027-05-25"),
        (WEDNESDAY, "within 20 weeks", "2027-04-14"),
        (WEDNESDAY, "in a fortnight", "2026-12-09"),
        (WEDNESDAY, "by Christmas", "2026-12-25"),
        (EVE, "by Christmas", "2027-12-25"),
        (EVE, "by New Year's Eve", "2026-12-31"),
        (EVE, "until tomorrow", "2027-01-01"),
        (EVE, "until June", "2027-06-30"),
        (LEAP, "by 29 February 2032", "2032-02-29"),
        (WEDNESDAY, "by 29 February", "2028-02-29"),
        (LEAP, "by the end of February", "2028-02-29"),
        (WEDNESDAY, "until June 2027", "2027-06-30"),
        (WEDNESDAY, "until 30/06/2027", "2027-06-30"),
        (WEDNESDAY, "until 06/30/2027", "2027-06-30"),
        (WEDNESDAY, "until 2027/06/30", "2027-06-30"),
        (WEDNESDAY, "deadline end of H1 2027", "2027-06-30"),
        (WEDNESDAY, "in the first half of 2027", "2027-06-30"),
        (WEDNESDAY, "until year end", "2026-12-31"),
        (WEDNESDAY, "until next Monday", "2026-11-30"),
        (WEDNESDAY, "until June instead of May", "2027-06-30"),
        (WEDNESDAY, "until the second week of May", "2027-05-14"),
        (WEDNESDAY, "move the deadline from June to July", "2027-07-31"),
    ],
)
def test_a_deadline_is_the_day_that_is_meant(today: dt.date, text: str, deadline: str) -> None:
    schedule = read_schedule(f"plan 8 hours a week, {text}", today)
    assert (str(schedule.deadline), schedule.bad) == (deadline, "")
    assert schedule.hours_per_week == 8
    assert (schedule.start, schedule.weeks_off) == (None, ())


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("before Diwali", "Diwali"),
        ("by spring", "spring"),
        ("by next summer", "next summer"),
        ("finish before summer", "summer"),
        ("until 03/04/2027", "03/04/2027"),
        ("until 30/6", "30/6"),
        ("by early March", "early March"),
        ("by late 2027", "late 2027"),
        ("in a few months", "in a few months"),
        ("in 3-4 months", "in 3-4 months"),
        ("until the 15th", "the 15th"),
        ("until next Friday", "next Friday"),
        ("until next December", "next December"),
        ("until June 31", "June 31"),
        ("until June '28", "June '28"),
        ("until 30 June 28", "30 June 28"),
        ("until half term", "half term"),
        ("until a week before Christmas", "a week before"),
        ("until two weeks after Christmas", "after Christmas"),
        ("until the last Friday of June", "the last Friday"),
        ("until the year after next", "the year after next"),
        ("until June or July", "June or July"),
        ("until my contract ends", "my contract ends"),
        ("after 1 July", "after 1 July"),
    ],
)
def test_what_is_not_surely_a_day_is_asked_about(text: str, bad: str) -> None:
    assert read_schedule(f"plan 8 hours a week {text}", WEDNESDAY).bad == bad


def test_a_day_that_can_be_read_in_two_ways_is_kept_with_both() -> None:
    options = read_schedule("8 hours a week until 03/04/2027", WEDNESDAY).options
    assert options == (dt.date(2027, 4, 3), dt.date(2027, 3, 4))


@pytest.mark.parametrize(
    ("today", "text", "off"),
    [
        (
            WEDNESDAY,
            "off on 24 and 31 December and the week of 8 February",
            "2026-12-24 2026-12-31 2027-02-08 2027-02-14",
        ),
        (
            WEDNESDAY,
            "off over Christmas from 21 Dec to 3 Jan",
            "2026-12-21 2027-01-03",
        ),
        (
            dt.date(2026, 12, 28),
            "off from 21 Dec to 3 Jan",
            "2026-12-28 2027-01-03",
        ),
        (
            WEDNESDAY,
            "no time the first two weeks of January",
            "2027-01-01 2027-01-14",
        ),
        (EVE, "no time in the first week of January", "2027-01-01 2027-01-07"),
        (WEDNESDAY, "off the last week of December", "2026-12-25 2026-12-31"),
        (WEDNESDAY, "off December 24, 25 and 31", "2026-12-24 2026-12-25 2026-12-31"),
        (WEDNESDAY, "off 24 Dec and 7 Jan", "2026-12-24 2027-01-07"),
        (WEDNESDAY, "I'm travelling 3-10 March", "2027-03-03 2027-03-10"),
        (WEDNESDAY, "away 1 July to 15 July 2027", "2027-07-01 2027-07-15"),
        (
            WEDNESDAY,
            "skip Christmas week and the week of 15 February",
            "2026-12-21 2026-12-27 2027-02-15 2027-02-21",
        ),
        (LEAP, "off the week of 29 February", "2028-02-28 2028-03-05"),
        (WEDNESDAY, "off until 5 December", "2026-11-25 2026-12-05"),
        (
            WEDNESDAY,
            "holidays from 22 December until 4 January",
            "2026-12-22 2027-01-04",
        ),
    ],
)
def test_weeks_off_are_those_that_are_named(today: dt.date, text: str, off: str) -> None:
    schedule = read_schedule(f"plan 8 hours a week, {text}", today)
    assert _edges(schedule.weeks_off) == off
    assert (schedule.start, schedule.deadline, schedule.bad) == (None, None, "")


@pytest.mark.parametrize(
    ("text", "hours", "start", "deadline"),
    [
        ("8 hours a week, no, make it 10, until June", 10, None, "2027-06-30"),
        ("8 hours a week no wait 10 hours a week until June", 10, None, "2027-06-30"),
        ("8 hours a week until June, sorry, until July", 8, None, "2027-07-31"),
        ("8 hours a week until June. I mean July", 8, None, "2027-07-31"),
        ("8 hours a week until next summer. Sorry, until 30 June 2027", 8, None, "2027-06-30"),
        ("20 hours per sprint, actually 8 hours a week", 8, None, None),
        ("6 hours a week, wait, 7 hours a week", 7, None, None),
        ("5 hours starting next Monday until mid June", 5, "2026-11-30", "2027-06-15"),
        ("7 hours a week from January to June", 7, "2027-01-01", "2027-06-30"),
        ("7 hours a week between January and June", 7, "2027-01-01", "2027-06-30"),
        ("7 hours a week, starting after Christmas", 7, "2026-12-26", None),
        ("7 hours a week, no more than that, until June", 7, None, "2027-06-30"),
    ],
)
def test_of_what_is_corrected_the_last_counts(
    text: str, hours: float, start: str | None, deadline: str | None
) -> None:
    schedule = read_schedule(text, WEDNESDAY)
    assert (schedule.hours_per_week, schedule.bad, schedule.doubt) == (hours, "", "")
    assert schedule.start == (start and dt.date.fromisoformat(start))
    assert schedule.deadline == (deadline and dt.date.fromisoformat(deadline))


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("8 hours a week, off before Diwali. Actually, make it until June", "before Diwali"),
        ("8 hours a week until next summer. Actually, off on 24 December", "next summer"),
        ("8 hours a week, no study on 24/12", "24/12"),
        ("8 hours a week, done by Thanksgiving", "Thanksgiving"),
    ],
)
def test_a_doubt_stays_until_it_is_settled(text: str, bad: str) -> None:
    left = read_schedule(text, WEDNESDAY).bad
    assert left
    assert bad.endswith(left)


def test_how_a_schedule_was_understood_is_said() -> None:
    text = "10-12 hours a month from 1 Dec to 30 June 2027, off from 21 Dec to 3 Jan"
    assert read_schedule(text, WEDNESDAY).heard == (
        "2.25 h a week for “10-12 hours a month”, the lower of the two",
        "from 1 Dec 2026",
        "until 30 Jun 2027",
        "free: the weeks with 21 Dec 2026 to 3 Jan 2027",
    )


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


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("away for 3 weeks from 5 July", "2027-07-05", "2027-07-25"),
        ("two weeks off from 1 March", "2027-03-01", "2027-03-14"),
        ("away from 5 July for a fortnight", "2027-07-05", "2027-07-18"),
        ("on leave for a month starting the 1st of May", "2027-05-01", "2027-05-31"),
        ("away 10 days from 20 December", "2026-12-20", "2026-12-29"),
    ],
)
def test_what_lasts_from_a_day_on_is_free_to_its_end(text: str, first: str, last: str) -> None:
    off = read_schedule(text, TODAY).weeks_off
    assert (off[0].isoformat(), off[-1].isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text", ["8 hours a week from 5 July", "4 h per week from 5 July", "5h/week from 5 July"]
)
def test_hours_a_week_from_a_day_on_last_no_week(text: str) -> None:
    said = read_schedule(text, TODAY)
    assert (said.start, said.deadline, said.weeks_off) == (dt.date(2027, 7, 5), None, ())


@pytest.mark.parametrize(
    ("text", "start", "deadline"),
    [
        ("6 hours a week for 12 weeks from 1 December", "2026-12-01", "2027-02-22"),
        ("6 hours a week from 1 December for 12 weeks", "2026-12-01", "2027-02-22"),
    ],
)
def test_a_plan_of_some_weeks_from_a_day_on_has_both_ends(
    text: str, start: str, deadline: str
) -> None:
    said = read_schedule(text, TODAY)
    assert (str(said.start), str(said.deadline)) == (start, deadline)
