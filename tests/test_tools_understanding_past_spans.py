"""Which days a past span of time names."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.calendar.past_spans import past_span

WEDNESDAY = dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("what did I do last week", "2026-11-16", "2026-11-25"),
        ("what did I do this week", "2026-11-23", "2026-11-25"),
        ("how was last month", "2026-10-01", "2026-10-31"),
        ("how was this month", "2026-11-01", "2026-11-25"),
        ("and in September?", "2026-09-01", "2026-09-30"),
        ("and in December?", "2025-12-01", "2025-12-31"),
        ("in March 2025", "2025-03-01", "2025-03-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("this year", "2026-01-01", "2026-11-25"),
        ("since October", "2026-10-01", "2026-11-25"),
        ("since 5 November", "2026-11-05", "2026-11-25"),
        ("since last week", "2026-11-16", "2026-11-25"),
        ("since last month", "2026-10-01", "2026-11-25"),
        ("the last three weeks", "2026-11-04", "2026-11-25"),
        ("the past 2 months", "2026-09-26", "2026-11-25"),
        ("two weeks ago", "2026-11-09", "2026-11-18"),
        ("on 5 November", "2026-11-02", "2026-11-12"),
        ("so far", None, "2026-11-25"),
        ("in total", None, "2026-11-25"),
    ],
)
def test_a_span_is_named(said: str, since: str | None, until: str) -> None:
    span = past_span(said, WEDNESDAY)
    assert span is not None
    assert span.since == (since and dt.date.fromisoformat(since))
    assert span.until == dt.date.fromisoformat(until)


@pytest.mark.parametrize("said", ["next week", "what do I do", "a week in the sun", ""])
def test_no_span_is_named_by_other_words(said: str) -> None:
    assert past_span(said, WEDNESDAY) is None


@given(
    st.dates(dt.date(2001, 1, 1), dt.date(2090, 12, 31)),
    st.sampled_from(
        ["last week", "this month", "last year", "in May", "since June", "3 weeks ago", "so far"]
    ),
)
def test_a_span_ends_after_it_begins_and_not_after_today(today: dt.date, said: str) -> None:
    span = past_span(said, today)
    assert span is not None
    assert span.until <= today
    assert span.since is None or span.since <= span.until
