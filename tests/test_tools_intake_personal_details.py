"""What stands below "Other" or "Personal details" of a résumé in text: kept, or named."""

import pytest

from tools.domain import ProfileReading
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary


def read(details: str, heading: str = "Other") -> ProfileReading:
    text = f"Mara Lindt\nWarehouse clerk\n\nSkills\n\nSQL\n\n{heading}\n\n{details}\n"
    return read_profile(text, builtin_vocabulary(), source="me.txt")


def facts(details: str, heading: str = "Other") -> list[tuple[str, str, str]]:
    found = read(details, heading).facts
    return [(it.kind, it.subject, it.value) for it in found if it.kind not in ("name", "headline")]


@pytest.mark.parametrize("heading", ["Other", "Additional information", "Personal details"])
@pytest.mark.parametrize("mark", ["", "- "])
def test_each_line_is_a_fact(heading: str, mark: str) -> None:
    lines = ["Salary expectation: £32,000", "Notice period: 4 weeks", "Clean UK driving licence"]
    lines += ["Available from 1 March 2027", "Right to work in the UK", "Willing to relocate"]
    assert sorted(facts("\n".join(mark + it for it in lines), heading)) == [
        ("certificate", "", "Clean UK driving licence"),
        ("constraint", "availability", "Available from 1 March 2027"),
        ("constraint", "notice period", "4"),
        ("constraint", "relocation", "Willing to relocate"),
        ("constraint", "work permit", "Right to work in the UK"),
        ("pay", "wanted pay", "32000"),
    ]


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Desired salary: 45,000 EUR", ("pay", "wanted pay", "45000")),
        ("Gehaltsvorstellung: 45.000 EUR", ("pay", "wanted pay", "45000")),
        ("Führerschein: B, C1", ("certificate", "", "Führerschein: B, C1")),
        ("Verfügbar ab: 1. März 2027", ("constraint", "availability", "1. März 2027")),
        ("Kündigungsfrist: 3 Monate", ("constraint", "notice period", "3 Monate")),
        ("Work permit: not required", ("constraint", "work permit", "not required")),
        ("Full driving licence, no points", ("certificate", "", "Full driving licence, no points")),
        ("Hobbies: rowing", ("interest", "", "rowing")),
        ("Forklift licence (reach)", ("certificate", "", "Forklift licence (reach)")),
        ("No driving licence", ("constraint", "", "No driving licence")),
        ("No weekends", ("constraint", "", "No weekends")),
    ],
)
def test_a_detail_is_read(line: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(line)


def test_what_is_not_read_is_named() -> None:
    told = read("Nationality: Polish\nDate of birth: 12 May 1990\nOwn car\nDocker 3/5")
    assert [(it.skill, it.level) for it in told.claims] == [("SQL", None), ("Docker", 3)]
    assert told.remarks == (
        (
            "Not read below “Other”: “Nationality: Polish”, “Date of birth: 12 May 1990” and "
            "“Own car”."
        ),
    )


def test_nothing_is_said_of_a_section_that_was_read_or_says_nothing() -> None:
    assert read("- Notice period: 4 weeks\n- References on request").remarks == ()
    assert read("+44 20 7946 0000, 12 Hill Street, Leeds", "Contact").remarks == ()
