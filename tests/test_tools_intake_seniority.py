"""How senior a title is, over the titles of many trades."""

from pathlib import Path

import pytest

from tools.intake.postings.titles import seniority_of

TITLES = Path(__file__).parent / "golden" / "seniority.txt"
CASES = [
    tuple(it.strip() for it in line.rsplit("|", 1))
    for line in TITLES.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("title", "seniority"), CASES)
def test_a_title_says_how_senior_it_is(title: str, seniority: str) -> None:
    assert (seniority_of(title) or "-") == seniority
