"""The pay of the catalogue is the figure that the survey published."""

import csv
from pathlib import Path

import pytest

from tools.catalogue import builtin_roles
from tools.catalogue.pay import OCCUPATIONS, TOP, WAGES, national_pay

SURVEY = Path(__file__).parents[2] / "shared" / "data" / "bls" / "oews_national_2024.csv"


def dollars(published: str) -> int:
    return TOP if published == "#" else int(float(published))


@pytest.mark.skipif(not SURVEY.exists(), reason="the shared folder is not here")
def test_every_wage_is_that_of_the_survey() -> None:
    with SURVEY.open(encoding="utf-8", newline="") as file:
        rows = {it["OCC_CODE"]: it for it in csv.DictReader(file) if it["O_GROUP"] == "detailed"}
    for code, wages in WAGES.items():
        row = rows[code]
        assert wages.occupation == row["OCC_TITLE"]
        columns = ("A_PCT10", "A_MEDIAN", "A_PCT90")
        published = tuple(dollars(row[it]) for it in columns)
        assert (wages.tenth, wages.median, wages.ninetieth) == published, code
    # The highest wage that is published bounds every one that is.
    assert max(dollars(it["A_PCT90"]) for it in rows.values() if it["A_PCT90"] != "*") == TOP


def test_every_occupation_is_used_and_every_role_of_one_is_in_the_catalogue() -> None:
    assert set(OCCUPATIONS.values()) == WAGES.keys()
    assert OCCUPATIONS.keys() <= {it.title for it in builtin_roles()}


def test_a_pay_says_whose_it_is_of_when_and_where() -> None:
    pay = national_pay("Software Engineer")
    assert pay is not None
    assert (pay.low, pay.median, pay.high) == (79_850, 133_080, 211_450)
    assert (pay.currency, pay.period, pay.year, pay.place) == ("USD", "year", 2024, "United States")
    assert pay.source == "BLS OEWS May 2024, SOC 15-1252 (Software Developers)"
    assert not pay.capped


def test_what_lies_above_the_highest_figure_is_marked() -> None:
    pay = national_pay("Engineering Manager")
    assert pay is not None
    assert (pay.high, pay.capped) == (239_200, True)


def test_a_role_that_fits_no_occupation_has_no_pay() -> None:
    assert national_pay("UX Researcher") is None
    unpaid = {it.title for it in builtin_roles() if it.pay is None}
    assert unpaid == {it.title for it in builtin_roles()} - OCCUPATIONS.keys()
