"""Figures with their units, as people write them; nothing that is not in the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.metrics import read_metrics
from tools.vocabulary import builtin_vocabulary

Read = tuple[str, float, str, float | None]


def read(text: str) -> list[Read]:
    return [(it.quote, it.value, it.unit, it.before) for it in read_metrics(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cut costs by 35%", ("35%", 35, "%", None)),
        ("raised it 12 percent", ("12 percent", 12, "%", None)),
        ("Result:40% less", ("40%", 40, "%", None)),
        ("a fall of −3,5 %", ("−3,5 %", -3.5, "%", None)),
        ("saved $1.2M", ("$1.2M", 1_200_000, "USD", None)),
        ("saved US$2m", ("US$2m", 2_000_000, "USD", None)),
        ("saved $1.2 million a year", ("$1.2 million a year", 1_200_000, "USD a year", None)),
        ("a £20k budget", ("£20k", 20_000, "GBP", None)),
        ("EUR 20 000 less", ("EUR 20 000", 20_000, "EUR", None)),
        ("cost 300 euros", ("300 euros", 300, "EUR", None)),
        ("led a team of 6", ("team of 6", 6, "people", None)),
        ("led a team of 6 engineers", ("team of 6 engineers", 6, "engineers", None)),
        ("in a 6-person team", ("6-person", 6, "person", None)),
        ("40 000 requests a day", ("40 000 requests a day", 40_000, "requests a day", None)),
        ("1,200 tickets", ("1,200 tickets", 1_200, "tickets", None)),
        ("300k+ lines of code", ("300k+ lines", 300_000, "lines", None)),
        ("1.2 million users", ("1.2 million users", 1_200_000, "users", None)),
        ("grew to 5 million", ("5 million", 5_000_000, "", None)),
        ("3x faster", ("3x", 3, "x", None)),
        ("3 times a week", ("3 times a week", 3, "times a week", None)),
        ("at 100ms/request", ("100ms/request", 100, "ms/request", None)),
        ("2–3 weeks", ("2–3 weeks", 2, "weeks", None)),
        ("2 to 3 weeks", ("2 to 3 weeks", 2, "weeks", None)),
        ("1-2 million users", ("1-2 million users", 1_000_000, "users", None)),
        ("between 5 and 10 people", ("between 5 and 10 people", 5, "people", None)),
    ],
)
def test_a_figure_is_read_with_its_unit_and_quoted_as_written(text: str, expected: Read) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("p95 from 900 ms to 120 ms", ("from 900 ms to 120 ms", 120, "ms", 900)),
        ("from 900 to 120 ms", ("from 900 to 120 ms", 120, "ms", 900)),
        ("900 ms → 120 ms", ("900 ms → 120 ms", 120, "ms", 900)),
        ("p95 900 ms to 120 ms", ("900 ms to 120 ms", 120, "ms", 900)),
        ("from 40% up to 85 percent", ("from 40% up to 85 percent", 85, "%", 40)),
        ("from 12 to 4 bugs a week", ("from 12 to 4 bugs a week", 4, "bugs a week", 12)),
        ("from $50K/month to $8K/month", ("from $50K/month to $8K/month", 8e3, "USD/month", 5e4)),
        ("from 45 min to under 10 min", ("from 45 min to under 10 min", 10, "min", 45)),
        ("from 6 a month to 1", ("from 6 a month to 1", 1, "a month", 6)),
        ("from 9 to 5", ("from 9 to 5", 5, "", 9)),
        ("from 2 weeks to 3 days", ("from 2 weeks to 3 days", 3, "days", 14)),
        ("from 1.1s to 90 µs", ("from 1.1s to 90 µs", 90, "µs", 1_100_000)),
        ("from 90 min to 2 hours", ("from 90 min to 2 hours", 2, "hours", 1.5)),
    ],
)
def test_a_change_keeps_both_figures(text: str, expected: Read) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "quote", "unit"),
    [
        ("from 2 months to 3 days", "from 2 months to 3 days", "days"),
        ("from 2 GB to 300 MB", "from 2 GB to 300 MB", "MB"),
        ("from 900 to 1.2k", "from 900 to 1.2k", ""),
    ],
)
def test_what_has_no_exact_conversion_is_not_converted(text: str, quote: str, unit: str) -> None:
    found = read_metrics(text)[0]
    assert (found.quote, found.unit, found.before) == (quote, unit, None)


@pytest.mark.parametrize(
    "text",
    [
        "in 2024 services grew",
        "from 2019 to 2021",
        "2019–2021",
        "on 2024-05-01 at 10:30",
        "GPT-4, p95, k8s, S3, C++17 and Web 2.0",
        "Kubernetes 1.29 and Python 3.11.7",
        "ISO 27001",
        "3 of 4 teams",
        "24/7",
        "version 2 helps",
        "see https://example.org/40%25",
        "1. First 2. Second",
        "I halved it",
        "the 3rd time",
        "9" * 400,
        "",
    ],
)
def test_what_measures_nothing_is_passed_over(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Python 3 services", []),
        ("moved 12 python 3 services to k8s", []),
        ("PostgreSQL 16 databases and 40 Kafka topics", []),
        ("moved 9 repositories to Java-17 builds", ["9 repositories"]),
        ("made Kafka 40% cheaper", ["40%"]),
        ("in Go 3x faster, in Python 200 ms", ["3x", "200 ms"]),
        ("Python served 3 services", ["3 services"]),
        ("Kafka\n3 services", ["3 services"]),
    ],
)
def test_a_number_after_the_name_of_a_skill_is_its_version(text: str, quotes: list[str]) -> None:
    assert [it.quote for it in read_metrics(text, builtin_vocabulary())] == quotes


def test_figures_come_in_order_and_once_each() -> None:
    text = "Led 6 engineers, cut 35%, then another 35% with 2 designers."
    assert [it.quote for it in read_metrics(text)] == ["6 engineers", "35%", "2 designers"]


pieces = st.sampled_from(
    [
        *("from ", "to ", "by ", "between ", "and ", " of ", "team of ", "in ", "2024 ", "-", "–"),
        *(
            "3",
            "900",
            "1.5",
            "40 000",
            "1,200",
            " ms",
            "%",
            "$",
            "£",
            "k",
            " million",
            "x",
            " a day",
        ),
        *(" people", " requests", ". ", ", ", "→", "\n", "p95 ", "/", "+", "é", "\u00a0", "٣"),
    ]
)


@settings(deadline=None)
@given(st.lists(pieces, max_size=25).map("".join))
def test_every_figure_is_in_the_text(text: str) -> None:
    for metric in read_metrics(text):
        assert metric.quote in text
        assert any(it.isdigit() for it in metric.quote)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(it.quote for it in read_metrics(text))


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "junk", ["1 2 " * 5_000, "a" * 20_000, "9" * 20_000, "from 5 to " * 2_000, "a.b@" * 5_000]
)
def test_long_junk_is_read_quickly(junk: str) -> None:
    """The time-out is the bound."""
    assert len(read_metrics(junk)) <= 1
