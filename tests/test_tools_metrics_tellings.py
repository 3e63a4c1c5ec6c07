"""Figures as people tell them: read right, or passed over, but never read wrongly."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.metrics import read_metrics

Read = tuple[str, float, str, float | None]


def read(text: str) -> list[Read]:
    return [(it.quote, it.value, it.unit, it.before) for it in read_metrics(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 1h 20m to 9 minutes", ("from 1h 20m to 9 minutes", 9, "minutes", 80)),
        ("from 1 h 20 min to 9 min", ("from 1 h 20 min to 9 min", 9, "min", 80)),
        ("from 1h20 to under 9 min", ("from 1h20 to under 9 min", 9, "min", 80)),
        ("from 1h20m to 9m 30s", ("from 1h20m to 9m 30s", 570, "s", 4_800)),
        ("from 4m 30s to 50s", ("from 4m 30s to 50s", 50, "s", 270)),
        ("it took 2 hours 15 minutes", ("2 hours 15 minutes", 135, "minutes", None)),
        ("took 2 hours and 15 minutes", ("2 hours and 15 minutes", 135, "minutes", None)),
        ("1 h 20 min per run", ("1 h 20 min per run", 80, "min per run", None)),
        (
            "from 2 hours, 15 minutes to 1 hr 5 mins",
            ("from 2 hours, 15 minutes to 1 hr 5 mins", 65, "mins", 135),
        ),
        ("2 hours 15 minutes → 20 min", ("2 hours 15 minutes → 20 min", 20, "min", 135)),
        ("from 3 days 4 hours to 2 hours", ("from 3 days 4 hours to 2 hours", 2, "hours", 76)),
        ("cut 1 year and 3 months off", ("1 year and 3 months", 15, "months", None)),
        ("from 1:20 h to 0:09 h", ("from 1:20 h to 0:09 h", 9, "min", 80)),
        ("from 1:20h to 9 minutes", ("from 1:20h to 9 minutes", 9, "minutes", 80)),
        ("from 4:30 min to 50 s", ("from 4:30 min to 50 s", 50, "s", 270)),
        ("down to 9 minutes from 1h 20m", ("to 9 minutes from 1h 20m", 9, "minutes", 80)),
        ("to 9 minutes, down from 80", ("to 9 minutes, down from 80", 9, "minutes", 80)),
        ("between 1h 20m and 2h", ("between 1h 20m and 2h", 80, "min", None)),
        ("between 45 min and 2 h", ("between 45 min and 2 h", 45, "min", None)),
        ("2h 15m 40s", ("2h 15m 40s", 8_140, "s", None)),
    ],
)
def test_a_duration_in_several_units_counts_in_the_smallest(text: str, expected: Read) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("worked 6 weeks, 2 days a week", ["6 weeks", "2 days a week"]),
        ("1 week and 2 days respectively", ["1 week", "2 days"]),
        ("3 minutes, 2 hours", ["3 minutes", "2 hours"]),
        ("1 h 90 min", ["1 h", "90 min"]),
        ("3 hours and 2 people", ["3 hours", "2 people"]),
        ("1h 20m and 2h 10m", ["1h 20m", "2h 10m"]),
        ("2 months 3 days", ["2 months", "3 days"]),
        ("at 14:30 h", []),
        ("from 14:30 to 9:00", []),
        ("from 90 m to 9 m", []),
        ("from 4 h to 30 m", ["4 h"]),
    ],
)
def test_what_is_no_single_duration_is_not_made_one(text: str, quotes: list[str]) -> None:
    assert [it.quote for it in read_metrics(text)] == quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "grew throughput 3x to 1,200 requests a second",
            [("3x", 3, "x", None), ("1,200 requests a second", 1200, "requests a second", None)],
        ),
        ("3× to 600 users", [("3×", 3, "×", None), ("600 users", 600, "users", None)]),
        ("3X faster", [("3X", 3, "X", None)]),
        ("3-fold to 600 users", [("3-fold", 3, "-fold", None), ("600 users", 600, "users", None)]),
        ("a threefold increase to 600 users", [("600 users", 600, "users", None)]),
        (
            "doubled sign-ups to 4,000 sign-ups a month",
            [("4,000 sign-ups a month", 4000, "sign-ups a month", None)],
        ),
        ("1.5x to 2x faster", [("1.5x to 2x", 1.5, "x", None)]),
        ("on 1920 x 1080 screens, 24 x 7", []),
        ("by 40% to 120 ms", [("40%", 40, "%", None), ("120 ms", 120, "ms", None)]),
        ("up 12 pp to 34%", [("12 pp", 12, "pp", None), ("34%", 34, "%", None)]),
        ("raised it by 40% to 85%", [("40% to 85%", 40, "%", None)]),
        ("by 40 to 50%", [("40 to 50%", 40, "%", None)]),
        ("went 40% to 85%", [("40% to 85%", 85, "%", 40)]),
        ("uptime 99% to 99.9%", [("99%", 99, "%", None), ("99.9%", 99.9, "%", None)]),
        ("99.999% uptime", [("99.999%", 99.999, "%", None)]),
        ("+35% revenue", [("+35%", 35, "%", None)]),
        (
            "by 3 hours to 12 people",
            [("3 hours", 3, "hours", None), ("12 people", 12, "people", None)],
        ),
        ("ranging from 5 to 10 people", [("from 5 to 10 people", 5, "people", None)]),
        ("from 10 errors to 1 warning", [("from 10 errors to 1", 1, "", None)]),
        ("1 in 5 users", []),
        (
            "by 1h 20m to 9 minutes",
            [("1h 20m", 80, "min", None), ("9 minutes", 9, "minutes", None)],
        ),
        ("by a factor of 3 to 20 minutes", [("20 minutes", 20, "minutes", None)]),
        ("by 5 to 3 tickets a day", [("3 tickets a day", 3, "tickets a day", None)]),
    ],
)
def test_how_much_it_changed_is_not_what_it_changed_from(text: str, expected: list[Read]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from $1.2M to $900k", [("from $1.2M to $900k", 900_000, "USD", 1_200_000)]),
        ("from $50k to 8k a month", [("from $50k to 8k a month", 8e3, "USD a month", None)]),
        ("$10-15k", [("$10-15k", 10_000, "USD", None)]),
        ("$10k–15k/month", [("$10k–15k/month", 10_000, "USD/month", None)]),
        ("from $1.2 to $0.9M", [("from $1.2 to $0.9M", 900_000, "USD", None)]),
        ("€1,2 Mio a year", [("€1,2 Mio a year", 1_200_000, "EUR a year", None)]),
        ("$1.2MM", [("$1.2MM", 1_200_000, "USD", None)]),
        ("$1.2 Million", [("$1.2 Million", 1_200_000, "USD", None)]),
        ("₹40 lakh", [("₹40 lakh", 4_000_000, "INR", None)]),
        ("₹1,20,000", [("₹1,20,000", 120_000, "INR", None)]),
        ("€1.200,50", [("€1.200,50", 1200.5, "EUR", None)]),
        ("$2 per 1,000 calls", [("$2 per 1,000 calls", 2, "USD per 1,000 calls", None)]),
        ("a 401k plan and 401(k) plans", []),
        ("900ms->120ms", [("900ms->120ms", 120, "ms", 900)]),
        ("€1.200 less", []),
        ("from 1.200 requests to 3.400 requests a day", []),
        ("from 1.200.000 to 900.000 users", []),
        ("from Rs 40,000 to Rs 12,000", [("from Rs 40,000 to Rs 12,000", 12e3, "INR", 40e3)]),
        ("$99/mo for each", [("$99/mo", 99, "USD/mo", None)]),
        ("$0.12 per order", [("$0.12 per order", 0.12, "USD per order", None)]),
        ("from 45 min to 10 minutes", [("from 45 min to 10 minutes", 10, "minutes", 45)]),
        ("from 1 day to 2 days", [("from 1 day to 2 days", 2, "days", 1)]),
        (
            "from 900 requests to 1,200 requests a second",
            [("from 900 requests to 1,200 requests a second", 1200, "requests a second", 900)],
        ),
        ("saved 30 000€ a year", [("30 000€ a year", 30_000, "EUR a year", None)]),
        ("saved 30.000 € a year", []),
        ("from £1.2M to €900k", [("from £1.2M to €900k", 900_000, "EUR", None)]),
    ],
)
def test_money_and_scales_are_read_whole_or_not_at_all(text: str, expected: list[Read]) -> None:
    assert read(text) == expected


@settings(deadline=None)
@given(
    st.integers(1, 99),
    st.integers(1, 59),
    st.sampled_from(["h", " h", " hr", " hours"]),
    st.sampled_from([" ", ", ", " and "]),
    st.sampled_from(["m", " min", " minutes"]),
)
def test_hours_and_minutes_add_up_in_any_spelling(
    hours: int, minutes: int, hour: str, joint: str, minute: str
) -> None:
    written = f"{hours}{hour}{joint}{minutes}{minute}"
    found = read(f"It took {written}, and now it takes 5 s.")
    assert [it[:2] for it in found] == [(written, 60 * hours + minutes), ("5 s", 5)]
