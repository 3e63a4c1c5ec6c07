"""Figures, lists and quotations as plain words."""

import datetime as dt
from fractions import Fraction

import pytest

from tools.wording import counted, day_text, figure, hours_text, listed, one_line, percent


@pytest.mark.parametrize(
    ("value", "text"),
    [(60.0, "60"), (4.05, "4.05"), (Fraction(1, 3), "0.3333"), (-0.0, "0"), (100_000, "100000")],
)
def test_a_figure_has_no_trailing_zeros(value: float | Fraction, text: str) -> None:
    assert figure(value) == text


def test_nouns_agree_with_their_numbers() -> None:
    assert [counted(it, "hour") for it in (0, 0.5, 1, 2)] == [
        "0 hours",
        "0.5 hours",
        "1 hour",
        "2 hours",
    ]
    assert hours_text(50) == "12.5 hours"


def test_a_day_reads_the_same_whatever_the_locale() -> None:
    assert day_text(dt.date(2027, 3, 6)) == "6 Mar 2027"


@pytest.mark.parametrize(
    ("names", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_names_are_listed_in_words(names: list[str], text: str) -> None:
    assert listed(names) == text


@pytest.mark.parametrize(("share", "text"), [(0.5, "50%"), (0.546, "54.6%"), (1, "100%")])
def test_shares_are_percentages(share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 10, "short"),
        ("  two\n lines ", 20, "two lines"),
        ("cut at a word here", 10, "cut at a…"),
        ("unbreakable", 5, "unbr…"),
        ("\x1b[31mred\x1b[0m", 5, "red"),
    ],
)
def test_a_line_is_cut_at_the_end_of_a_word(text: str, limit: int, expected: str) -> None:
    assert one_line(text, limit) == expected
    assert len(one_line(text, limit)) <= limit
