"""A profile in plain text or Markdown gives claims, facts and what was not understood."""

import datetime as dt
from pathlib import Path

import pytest

from coach.recognition import recognising
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
PROFILE = Path(__file__).parent / "golden" / "intake" / "profile.md"


def facts(text: str) -> list[tuple[str, str]]:
    return [(it.kind, it.value) for it in read_profile(text, VOCABULARY, source="me.md").facts]


def test_a_profile_with_sections() -> None:
    reading = read_profile(
        PROFILE.read_text(encoding="utf-8"), VOCABULARY, source="me.md", on=dt.date(2026, 5, 4)
    )

    assert {it.skill: it.level for it in reading.claims} == {
        "Backend development": None,
        "Mentoring": None,
        "Python": 4,
        "SQL": 4,
        "Docker": 3,
        "Kubernetes": 2,
        "Terraform": 0,
        "AWS": 0,
        "Kafka": 1,
        "PostgreSQL": None,
        "Java": None,
        "Portuguese": 5,
        "English": 4,
    }
    assert [(it.kind, it.value) for it in reading.facts] == [
        ("summary", "Backend engineer with 6 years in payments. I enjoy mentoring."),
        ("name", "Mira Okafor"),
        ("headline", "Backend engineer, Lisbon"),
        ("contact", "mira@example.org"),
        ("contact", "+351 912 345 678"),
        ("experience", "Senior Backend Engineer, Lumen Pay (2020 – present)"),
        ("experience", "Backend Engineer, Northwind, Jan 2017 - Dec 2019"),
        ("education", "BSc Computer Science, University of Porto, 2016"),
        ("certificate", "Certified Kubernetes Administrator, 2023"),
        ("language", "Portuguese (native)"),
        ("language", "English (fluent)"),
        ("goal", "I want to become a staff engineer and learn Rust."),
    ]
    assert reading.unrecognised == ("Foobar", "Quuxify", "Zorbium")
    assert {(it.source, it.on) for it in reading.claims} == {("me.md", dt.date(2026, 5, 4))}
    assert {(it.source, it.on) for it in reading.facts} == {("me.md", dt.date(2026, 5, 4))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My name is Ana Sol.", [("name", "Ana Sol")]),
        ("I'm a backend engineer, Python 4/5", [("headline", "backend engineer")]),
        ("I work as a data analyst in Ghent", [("headline", "data analyst")]),
        ("I want to become an ML engineer.", [("goal", "I want to become an ML engineer.")]),
        ("Goal: ML engineer by June", [("goal", "ML engineer by June")]),
        ("Name: Ana Sol\nPython 3/5", [("name", "Ana Sol")]),
        ("I'm not a designer", []),
        ("I'm looking for work", [("goal", "I'm looking for work")]),
        ("Should I become a manager?", []),
        ("Python 4/5", []),
    ],
)
def test_facts_are_told_in_sentences_too(text: str, expected: list[tuple[str, str]]) -> None:
    assert facts(text) == expected


def test_neither_an_employer_nor_a_known_skill_is_a_phrase_to_adopt() -> None:
    text = (
        "WORK HISTORY\nQuillfeather Corporation, Leeds\nProject Manager\nJanuary 2019 to date\n"
        "- Moved 14 services from PHP to Go\n- Kept the books of Quillfeather\n\n"
        "SKILLS\nGo (4/5), PHP, Zorbify Pro\n"
    )
    reading = read_profile(text, recognising(VOCABULARY), source="me.txt")
    assert not {"Quillfeather", "Corporation", "Leeds", "Go"} & set(reading.unrecognised)
    assert "Zorbify Pro" in reading.unrecognised


def test_a_resume_in_capitals() -> None:
    text = (
        "JONAS FELD\nData Analyst\n\nWORK EXPERIENCE\n"
        "Data Analyst, Brightwater GmbH, 03/2021 - present\n - dashboards, SQL every day\n"
        "Intern, Kite AG, 2019-2020\n\nSKILLS\nSQL (advanced), Tableau (expert), Kettledrum\n"
    )
    reading = read_profile(text, VOCABULARY, source="cv.txt")

    assert facts(text) == [
        ("name", "JONAS FELD"),
        ("headline", "Data Analyst"),
        ("experience", "Data Analyst, Brightwater GmbH, 03/2021 - present"),
        ("experience", "Intern, Kite AG, 2019-2020"),
    ]
    assert {it.skill: it.level for it in reading.claims if it.level} == {"SQL": 4, "Tableau": 5}
    assert reading.unrecognised == ("Kettledrum",)


def test_an_unknown_skill_with_a_level_is_reported() -> None:
    reading = read_profile("Python 4/5, Quuxify 3/5", VOCABULARY, source="me")

    assert reading.unrecognised == ("Quuxify",)


def test_values_and_quotes_are_bounded() -> None:
    reading = read_profile("## Goals\n- " + "x" * 9_000, VOCABULARY, source="me")

    assert max(len(it.value) for it in reading.facts) <= 2_000
    assert max(len(it.quote) for it in reading.facts) <= 500


@pytest.mark.parametrize("text", ["Python 4/5", "# Ana Sol\n\n## Skills\n\n- Python (expert)\n"])
def test_what_a_profile_claims_is_imported(text: str) -> None:
    claims = read_profile(text, VOCABULARY, source="cv.md").claims

    assert [it.basis for it in claims] == ["imported"]


WITH_TAGGER = recognising(VOCABULARY)
WORKED = """# Priya Raman

## Experience

Data Engineer, Kettle & Finch, 2020 – present
- {did}

## Interests

- Experience with Zorbix kites
"""


@pytest.mark.parametrize(
    ("did", "expected"),
    [
        ("Experience with Vextor, Kafka and Docker", ("Vextor",)),
        ("Met customers in Leeds every month", ()),
        ("No experience with Vextor", ()),
        ("I don't have experience with Vextor or Kafka", ()),
        ("Kafka and Docker", ()),
    ],
)
def test_the_tagger_finds_names_in_what_was_done(did: str, expected: tuple[str, ...]) -> None:
    text = WORKED.format(did=did)
    found = read_profile(text, WITH_TAGGER, source="me.md")
    rules = read_profile(text, VOCABULARY, source="me.md")
    assert found.unrecognised == expected
    assert rules.unrecognised == ()
    assert found.model_copy(update={"unrecognised": ()}) == rules


def test_the_tagger_is_not_asked_in_another_language() -> None:
    text = WORKED.format(did="Erfahrung mit Vextor und der Entwicklung von Diensten für die Bank")
    assert read_profile(text, WITH_TAGGER, source="me.md").unrecognised == ()
