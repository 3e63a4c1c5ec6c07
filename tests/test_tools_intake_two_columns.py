"""Résumés in two columns side by side are read one column after the other."""

import pytest

from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

NARROW_LEFT = """OLENA BRANDT
Warehouse Supervisor

SKILLS                  EXPERIENCE
Excel                   Warehouse Supervisor
SAP                     Pelham Freight Ltd, Hull
                        2019 - 2022
LANGUAGES               - Ran two shifts of 14 people
English - fluent        - Cut picking errors from 4% to 1%
German - native
                        Forklift Operator
CERTIFICATES            Pelham Freight Ltd, Hull
Forklift B1 (2018)      2016 - 2019
                        - Moved 300 pallets a day
INTERESTS
Rowing                  EDUCATION
                        Diploma in Logistics, Hull College, 2016
"""
NARROW_RIGHT = """Iago Pereira
Porto, Portugal | iago@pereira.example

Experience                                      Skills
Bookkeeper Assistant, Larch Trust               Excel (advanced)
May 2019 - June 2021                            Xero
* Closed the month in 4 days
                                                Languages
Accountant, Brindle Castings                    Portuguese: native
July 2021 - present                             English: C1
* Found 12 unpaid invoices
                                                Interests
Education                                       Chess
BSc Accounting, Porto, 2018
"""
TABBED = NARROW_LEFT.replace("                        ", "\t\t\t")


def facts(text: str, kind: str) -> list[str]:
    profile = read_document("cv.txt", text.encode(), VOCABULARY).profile
    assert profile is not None
    return [it.value for it in profile.facts if it.kind == kind]


PARTED = [
    (
        NARROW_LEFT,
        "experience",
        [
            "Warehouse Supervisor, Pelham Freight Ltd, Hull, 2019 - 2022",
            "Forklift Operator, Pelham Freight Ltd, Hull, 2016 - 2019",
        ],
    ),
    (NARROW_LEFT, "certificate", ["Forklift B1 (2018)"]),
    (NARROW_LEFT, "interest", ["Rowing"]),
    (NARROW_LEFT, "education", ["Diploma in Logistics, Hull College, 2016"]),
    (TABBED, "certificate", ["Forklift B1 (2018)"]),
    (
        NARROW_RIGHT,
        "experience",
        [
            "Bookkeeper Assistant, Larch Trust, May 2019 - June 2021",
            "Accountant, Brindle Castings, July 2021 - present",
        ],
    ),
    (NARROW_RIGHT, "interest", ["Chess"]),
    (NARROW_RIGHT, "education", ["BSc Accounting, Porto, 2018"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), PARTED)
def test_columns_are_read_one_after_the_other(text: str, kind: str, expected: list[str]) -> None:
    assert facts(text, kind) == expected


def test_it_is_said_and_every_quote_stands_in_the_text() -> None:
    reading = read_document("cv.txt", NARROW_LEFT.encode(), VOCABULARY)
    assert "It has two columns side by side: the left one was read first." in reading.remarks
    assert reading.profile is not None
    assert all(it.quote in reading.text for it in reading.profile.facts)


OVERLAPPING = """OLENA BRANDT

SKILLS                  EXPERIENCE
Excel                   Warehouse Supervisor
Stock control across three different sites, Pelham Freight Ltd
LANGUAGES               EDUCATION
English                 Diploma, 2016
"""
DATES_ASIDE = """OLENA BRANDT

Experience
Pelham Freight Ltd                              2019 - 2022
Larch Trust                                     2016 - 2019
Hull College                                    2014 - 2016

Education
Diploma in Logistics                            2014
"""
GRID = """Skills
Excel                   advanced
SAP                     basic

Languages
German                  native
English                 fluent
"""


def test_columns_that_run_into_each_other_are_named_and_not_parted() -> None:
    reading = read_document("cv.txt", OVERLAPPING.encode(), VOCABULARY, as_kind="profile")
    assert any("two columns side by side" in it for it in reading.remarks)
    assert reading.text == OVERLAPPING


@pytest.mark.parametrize("text", [DATES_ASIDE, GRID])
def test_what_only_lines_up_is_no_second_column(text: str) -> None:
    reading = read_document("cv.txt", text.encode(), VOCABULARY, as_kind="profile")
    assert reading.text == text
    assert not any("columns" in it for it in reading.remarks)
