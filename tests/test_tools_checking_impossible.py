"""Figures of a document that are impossible are named, and possible ones left alone."""

import datetime as dt

import pytest

from tools.checking.report import check_document
from tools.vocabulary import builtin_vocabulary


def whys(*cells: str, beside: str = "2") -> str:
    frequency, level, target, gap, time = cells
    text = (
        "# Skill gap report\n\n"
        "| Skill | Frequency | Current level | Required level | Gap | Time to learn |\n"
        "|---|---|---|---|---|---|\n"
        f"| Python | {frequency} | {level} | {target} | {gap} | {time} |\n"
        f"| Docker | 50% | 2/5 | 4/5 | {beside} | 3 weeks |\n"
    )
    found = check_document(
        "report.md", text.encode(), builtin_vocabulary(), today=dt.date(2026, 11, 23)
    )
    return " ".join(it.why for it in found.contradictions)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("120%", "2/5", "4/5", "2", "4 weeks"), "120% is impossible"),
        (("100.5 %", "2/5", "4/5", "2", "4 weeks"), "100.5 % is impossible"),
        (("80%", "6/5", "4/5", "0", "4 weeks"), "6/5 is impossible"),
        (("80%", "2/5", "7/5", "5", "4 weeks"), "7/5 is impossible"),
        (("80%", "2/5", "4/5", "-2", "4 weeks"), "-2 is impossible"),
        (("80%", "2/5", "4/5", "2", "-3 weeks"), "-3 weeks is impossible"),
    ],
)
def test_an_impossible_figure_is_named(cells: tuple[str, ...], said: str) -> None:
    assert said in whys(*cells)


@pytest.mark.parametrize(
    "cells",
    [
        ("100%", "5/5", "5/5", "0", "0 weeks"),
        ("80-90%", "2/5", "4/5", "2", "2-3 weeks"),
        ("70–89%", "8/10", "9/10", "1", "1–2 weeks"),
        ("50%", "5/5", "3/5", "-2", "–"),
    ],
)
def test_a_possible_figure_is_not(cells: tuple[str, ...]) -> None:
    assert "impossible" not in whys(*cells)


def test_a_minus_that_all_gaps_have_is_how_they_are_written() -> None:
    assert "impossible" not in whys("50%", "3/5", "5/5", "-2", "4 weeks", beside="-2")
