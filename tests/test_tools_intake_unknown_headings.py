"""A heading that no list of sections knows ends the list above it."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.txt").facts
    return [it.value for it in found if it.kind == kind]


def remarks(text: str) -> str:
    return "\n".join(read_profile(text, VOCABULARY, source="cv.txt").remarks)


CAPITALS = """MARISOL QUENT
Leeds, UK | marisol@quent.example

EXPERIENCE
Cook, Lantern Cafe, 2018 – 2022
- Ran the kitchen for 60 covers

CERTIFICATES
Food Hygiene Level 3 (2020)
First Aid (2021)

PARISH WORK
Bell ringer, St Anne, 2019 – present

MACHINES I OWN
A lathe"""
CAPITALIZED = """Henrike Albers
Bremen, Germany

Work experience
Bookkeeper, Nordkai GmbH, 2016 – 2023

Languages
German (native)
English (C1)

Driving permit
Class B, car available

Computer literacy
SAP ERP, DATEV"""
LABELLED = """Oona Prior

Employment:
Clerk analyst, Acme, 2016 – 2023

Interests:
Sailing, chess

House rules:
No calls before ten"""
SERVED = """REUBEN HART

EMPLOYMENT
Storeman and operator, Acme, 2016 – 2023

CERTIFICATES
Forklift licence (2016)

MILITARY SERVICE
Royal Logistic Corps, Supply Specialist, 2009 – 2015"""
ENDED = [
    (CAPITALS, "certificate", ["Food Hygiene Level 3 (2020)", "First Aid (2021)"]),
    (CAPITALIZED, "language", ["German (native)", "English (C1)"]),
    (LABELLED, "interest", ["Sailing, chess"]),
    (SERVED, "certificate", ["Forklift licence (2016)"]),
]


@pytest.mark.parametrize(("text", "kind", "expected"), ENDED)
def test_an_unknown_heading_ends_the_list_above(text: str, kind: str, expected: list[str]) -> None:
    assert facts(text, kind) == expected


def test_what_stands_below_it_is_named() -> None:
    assert "Not read below “PARISH WORK”: “Bell ringer, St Anne, 2019" in remarks(CAPITALS)
    assert "Not read below “MACHINES I OWN”: “A lathe”" in remarks(CAPITALS)
    assert "Not read below “Driving permit”" in remarks(CAPITALIZED)


def test_military_service_is_work() -> None:
    assert "Royal Logistic Corps, Supply Specialist, 2009 – 2015" in facts(SERVED, "experience")


ENTRIES = """Ivo Marsh
Cork, Ireland

Employment
Tester, Brack Ltd, 2016 – 2023

Certificates
Scrum Master
Scrum Alliance, 2019

Product Owner
Scrum Alliance, 2021

Spoken languages
Quechua
basic

Irish
native

Interests
Chess"""
GOES_ON = [
    ("certificate", 4, "an entry over two lines, of which the second has its date"),
    ("language", 2, "a language over its level"),
    ("interest", 1, "the last line of all"),
]


@pytest.mark.parametrize(("kind", "count", "reason"), GOES_ON)
def test_an_entry_is_no_heading(kind: str, count: int, reason: str) -> None:
    assert len(facts(ENTRIES, kind)) == count, reason


def test_a_licence_below_its_heading_keeps_its_name() -> None:
    text = "Employment\nDriver and operator, Acme, 2016 – 2023\n\nDriving licence\nC1"
    assert facts(text, "certificate") == ["Driving licence: C1"]


GRID = """Language skills
Mother tongue: Dutch
Other languages:
            Listening  Reading  Writing
French      C1         C1       B2"""


def test_the_head_of_a_grid_is_no_language() -> None:
    assert facts(GRID, "language") == ["Dutch (native)", "French C1 C1 B2"]


CONSENTS = [
    "I agree to my personal data being processed under the GDPR.",
    "I hereby authorise the processing of my personal data for recruitment (GDPR).",
    "You may store my data for this application in line with the GDPR, with my consent.",
]


@pytest.mark.parametrize("consent", CONSENTS)
def test_consent_is_no_skill(consent: str) -> None:
    text = f"Skills\nPython\n\nAdditional information\n{consent}"
    found = read_profile(text, VOCABULARY, source="cv.txt")
    assert [it.skill for it in found.claims] == ["Python"]
    assert not any("Not read" in it for it in found.remarks)


GRADES = [
    ("Education\nA levels: Chemistry (B), French (C)", False),
    ("Education\nGCSEs: Music (C), History (A*)", False),
    ("Skills\nPython, SQL, C", True),
]


@pytest.mark.parametrize(("text", "named"), GRADES)
def test_a_grade_is_no_skill(text: str, named: bool) -> None:  # noqa: FBT001 - a case
    claims = read_profile(text, VOCABULARY, source="cv.txt").claims
    assert ("C" in [it.skill for it in claims]) is named


def test_a_line_in_brackets_alone_is_no_heading() -> None:
    assert facts(f"{CAPITALS}\n\n(0, 0)\nwords", "certificate") == [
        "Food Hygiene Level 3 (2020)",
        "First Aid (2021)",
    ]


UNDATED = """Ivo Marsh
Cork, Ireland

Employment
Tester, Brack Ltd, 2016 – 2023

Certificates
Google Cloud Architect
AWS Developer

Kubernetes Admin
Linux Foundation

Interests
Chess"""
DATED = UNDATED.replace("Architect", "Architect (2021)").replace(
    "Kubernetes Admin\nLinux Foundation", "Pool attendance\nMost mornings"
)


def test_entries_without_dates_stay_entries() -> None:
    assert len(facts(UNDATED, "certificate")) == len(("Google", "AWS", "Kubernetes", "Linux"))


def test_what_has_no_date_below_dated_entries_is_none_of_them() -> None:
    assert facts(DATED, "certificate") == ["Google Cloud Architect (2021)", "AWS Developer"]
