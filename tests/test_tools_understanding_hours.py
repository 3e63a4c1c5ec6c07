"""Hours as people write them, and what they come to in a week."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.plans.hours import read_bare_hours, read_hours, read_weekly_hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8 hours a week", 8),
        ("10h/week", 10),
        ("10 hrs/wk", 10),
        ("10 hrs a wk", 10),
        ("about eight hours weekly", 8),
        ("eleven hours a week", 11),
        ("a couple of hours a week", 2),
        ("two and a half hours a week", 2.5),
        ("7.5 h per week", 7.5),
        ("7,5 hours a week", 7.5),
        ("an hour a day except Sundays", 6),
        ("one hour every day but Sunday", 6),
        ("2 hours a day, not at weekends", 10),
        ("an hour every evening apart from Fridays and Saturdays", 5),
        ("an hour on weekdays, never on Fridays", 4),
        ("30 minutes a day, Sundays off", 3),
        ("10 hours a month", 2.25),
        ("10 hours monthly", 2.25),
        ("40 hours a month", 9.25),
        ("5 hours a fortnight", 2.5),
        ("5 hours every two weeks", 2.5),
        ("10 hours every other week", 5),
        ("an hour a day", 7),
        ("half an hour a day", 3.5),
        ("half an hour daily", 3.5),
        ("an hour and a half a day", 10.5),
        ("1h30 a day", 10.5),
        ("1 hour 30 minutes a day", 10.5),
        ("40 minutes a day", 4.75),
        ("an hour each evening", 7),
        ("an hour every other day", 3.5),
        ("90 minutes every weekday", 7.5),
        ("2h every weekday", 10),
        ("2h a day on weekdays", 10),
        ("1 hour a day Monday to Friday", 5),
        ("an hour a day, five days a week", 5),
        ("2 hours a day, 6 days a week", 12),
        ("3 hours a day on weekends", 6),
        ("3 hours every day at the weekends", 6),
        ("three hours every weekend", 3),
        ("two evenings of 3 hours a week", 6),
        ("two evenings a week, 3 hours each", 6),
        ("3 hours two evenings a week", 6),
        ("3 hours twice a week", 6),
        ("2 x 3 hours a week", 6),
        ("2x3h per week", 6),
        ("2 hours x 3 evenings a week", 6),
        ("2 hours on Tuesdays and Thursdays", 4),
        ("4 hours every Sunday", 4),
        ("90 mins a day Mon-Fri", 7.5),
        ("2 hrs on Mon and Wed", 4),
        ("3 evenings a week at 2 hours each", 6),
        ("30 minutes on weekdays and 3 hours every weekend", 5.5),
        ("an hour every weekday and 3 hours on Saturdays", 8),
        ("not 8 but 10 hours a week", 10),
        ("10 hours a week instead of 8 hours a week", 10),
        ("raise it from 8 to 10 hours a week", 10),
        ("0 hours a week", 0),
        ("-5 hours a week", -5),
        ("200 hours per week", 200),
        ("5 weeks", None),
        ("Python 4", None),
    ],
)
def test_hours_a_week_are_read(text: str, hours: float | None) -> None:
    assert read_weekly_hours(text) == hours
    assert not read_hours(text).doubt


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("10-12 hours a week", 10),
        ("10 to 12 hours a week", 10),
        ("between 10 and 12 hours a week", 10),
        ("8h-10h a week", 8),
        ("8-10 hours per week", 8),
        ("an hour or two a day", 7),
    ],
)
def test_of_a_range_the_lower_is_taken_and_known_to_be_that(text: str, lower: float) -> None:
    hours = read_hours(text)
    assert (hours.value, hours.lower) == (lower, True)


@pytest.mark.parametrize(
    "text",
    [
        "20 hours per sprint",
        "60 hours in total",
        "60 hours altogether",
        "3 hours on Saturday",
        "8 hours on weekends",
        "four hours at weekends",
        "30 minutes on weekdays and 3 hours on weekends",
        "8 hours a week or 10 hours a week",
        "every evening for an hour",
        "an hour before work each day",
        "a few hours a week",
        "2 hours a day Tuesday to Thursday",
        "8 hours a week except Sundays",
        "12 hours a week but only 6 in December",
        "some hours each week",
    ],
)
def test_a_time_that_gives_no_hours_a_week_is_in_doubt_and_not_guessed(text: str) -> None:
    hours = read_hours(text)
    assert hours.value is None
    assert hours.doubt in text
    assert hours.doubt


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8", 8),
        ("about ten", 10),
        ("5-6", 5),
        ("maybe 4?", 4),
        ("I can do 6", 6),
        ("10 hours a month", 2.25),
        ("Python 4", None),
    ],
)
def test_a_bare_number_answers_the_question_for_hours(text: str, hours: float | None) -> None:
    assert read_bare_hours(text).value == hours


@given(st.integers(1, 12), st.integers(1, 7))
def test_hours_on_some_days_are_those_of_each_day_added_up(hours: int, days: int) -> None:
    for text in (
        f"{hours} hours a day, {days} days a week",
        f"{days} evenings of {hours} hours a week",
        f"{days} x {hours}h per week",
    ):
        assert read_weekly_hours(text) == hours * days, text


@given(st.integers(1, 400), st.sampled_from(["month", "fortnight", "week"]))
def test_a_longer_time_never_gives_more_a_week(hours: int, period: str) -> None:
    weekly = read_weekly_hours(f"{hours} hours a {period}")
    assert weekly is not None
    assert weekly <= hours
