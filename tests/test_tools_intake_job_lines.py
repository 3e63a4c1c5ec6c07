"""Positions are read however their lines stand, and what is no position stays none."""

import datetime as dt

import pytest

from tools.history.timeline import timeline_of
from tools.history.wording import dates_text
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 26)


def positions(text: str) -> list[tuple[str, str, str]]:
    facts = read_profile(text, VOCABULARY, source="cv.md", on=DAY).facts
    found = timeline_of(facts, DAY).positions
    return [(it.title, it.organisation, dates_text(it)) for it in found]


QUARTERS = ("Engineer", "Acme", "Jan to Mar 2020 – Jul to Sep 2021")
TWO_AT_ACME = [
    ("Engineer", "Acme", "Jan 2020 – Dec 2021"),
    ("Senior Engineer", "Acme", "Jan 2022 – now"),
]
PROMOTED = """Experience
Acme
Senior Engineer Jan 2022 - Present
- Led it
Engineer Jan 2020 - Dec 2021
- Built it
Tern Labs
Intern Jan 2019 - Dec 2019"""
BETWEEN = """Experience
Acme
Senior Engineer Jan 2022 - Present
- Led it
A team of five, in Porto.
Engineer Jan 2020 - Dec 2021"""
BELOW_PLAIN = """# Mira Quill

Experience

### Engineer, Acme (2019 – 2020)
- Built it

## Skills
- SQL"""
EMPLOYER_FIRST = """Experience
| Employer | Job title | From – to |
|---|---|---|
| Acme | Engineer | 2020-2022 |"""
WITH_PLACE = """Experience
| Period | Company | Role | Place |
|---|---|---|---|
| 2020-2022 | Acme | Engineer | Porto |"""
READ = [
    ("Experience\nEngineer, Acme, 2020", [("Engineer", "Acme", "2020")]),
    ("Experience\nEngineer at Acme, 2020\n- Built it", [("Engineer", "Acme", "2020")]),
    (
        "Experience\nClerk analyst | Acme | 2019\nEngineer | Tern | 2021",
        [("Clerk analyst", "Acme", "2019"), ("Engineer", "Tern", "2021")],
    ),
    ("Experience\nEngineer, Acme\nQ1/2020–Q3/2021", [QUARTERS]),
    ("Experience\nEngineer, Acme (Q2/2020 - now)", [("Engineer", "Acme", "Apr to Jun 2020 – now")]),
    ("Experience\nEngineer, Acme\n2020 Q1 – 2021 Q3", [QUARTERS]),
    (
        "Experience\n### Engineer\nAcme\n2019 – 2020\n### Analyst\nTern\n2017 – 2019",
        [("Analyst", "Tern", "2017 – 2019"), ("Engineer", "Acme", "2019 – 2020")],
    ),
    (
        BELOW_PLAIN,
        [("Engineer", "Acme", "2019 – 2020")],
    ),
    (
        "Experience\nAcme\nSenior Engineer Jan 2022 - Present\nEngineer Jan 2020 - Dec 2021",
        TWO_AT_ACME,
    ),
    (
        PROMOTED,
        [("Intern", "Tern Labs", "Jan 2019 – Dec 2019"), *TWO_AT_ACME],
    ),
    (PROMOTED.replace("\nAcme\n", "\n**Acme**\n").split("\nTern")[0], TWO_AT_ACME),
    (
        "Experience\n| Period | Company | Role |\n|---|---|---|\n| 2020-2022 | Acme | Engineer |",
        [("Engineer", "Acme", "2020 – 2022")],
    ),
    (
        EMPLOYER_FIRST,
        [("Engineer", "Acme", "2020 – 2022")],
    ),
    (
        "Experience\n| 2020-2022 | Acme | Engineer |\n| 2018-2019 | Tern | Analyst |",
        [("Analyst", "Tern", "2018 – 2019"), ("Engineer", "Acme", "2020 – 2022")],
    ),
    (
        "Experience\nBoard member (unpaid), Club 2012\nCareer break (parental leave) 2019–2020",
        [("Career break (parental leave)", "", "2019 – 2020")],
    ),
    (
        "Experience\nClerk analyst, Acme (2021 – 2022)\nSabbatical 2019 – 2020",
        [("Sabbatical", "", "2019 – 2020"), ("Clerk analyst", "Acme", "2021 – 2022")],
    ),
    ("Experience\nIntern - Omega Inc.\nSummer 2015", [("Intern", "Omega Inc.", "May to Sep 2015")]),
    ("Experience\n2019 – 2020, Engineer, Tern Inc.", [("Engineer", "Tern Inc.", "2019 – 2020")]),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_positions_are_read(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert positions(text) == expected


NONE = [
    "Experience\n- Won the award for the best engineer, 2020",
    "Experience\nBuilt the billing of the platform, 2020",
    "Experience\nTeam of five, Kotlin",
    "Projects\nEngineer of the tide table, 2020",
    "Education\nEngineer, Porto, 2020",
    "Experience\n| Skill | Level |\n|---|---|\n| Python | 4/5 |",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_position_is_none(text: str) -> None:
    assert positions(text) == []


def test_an_employer_is_not_made_of_what_stands_between() -> None:
    assert positions(BETWEEN)[0][:2] == ("Engineer", "")


def test_a_table_is_kept_in_words() -> None:
    (fact,) = read_profile(WITH_PLACE, VOCABULARY, source="cv.md").facts
    assert fact.value == "Engineer, Acme, Porto (2020-2022)"
    assert fact.quote == "| 2020-2022 | Acme | Engineer | Porto |"


def test_a_heading_is_one_position_with_the_lines_below_it() -> None:
    text = "Experience\n### Engineer\nAcme\n2019 – 2020\n- Built it"
    facts = read_profile(text, VOCABULARY, source="cv.md").facts
    assert [it.value for it in facts] == ["Engineer, Acme, 2019 – 2020"]


UNREAD = [
    ("Experience\nBoard member (unpaid), Club 2012", True),
    ("Experience\nBoard member and consultant, Club 2012", True),
    ("Experience\nDeputy to the manager since the founding of the club 2012", True),
    ("Experience\nEngineer, Acme (2019 – 2020)", False),
    ("Experience\n- Hired an engineer in 2012", False),
    ("Experience\nI was an engineer there. In 2012 I left.", False),
    ("Summary\nEngineer since 2012", False),
]


@pytest.mark.parametrize(("text", "named"), UNREAD)
def test_a_line_that_may_tell_of_a_position_is_named(text: str, named: bool) -> None:  # noqa: FBT001
    found = read_profile(text, VOCABULARY, source="cv.md", on=DAY)
    assert any("not read as a position" in it for it in found.remarks) is named


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Nurse, 2015 – 2018\n**Kite Clinic**\n- Ran it", ["Kite Clinic, Nurse, 2015 – 2018"]),
        ("Nurse, 2015 – 2018\nKite Clinic\n- Ran it", ["Kite Clinic, Nurse, 2015 – 2018"]),
        (
            "**Nurse** | 2015 – 2018\n\n**Kite Clinic**\n\n- Ran it",
            ["Kite Clinic, Nurse | 2015 – 2018"],
        ),
        ("Nurse\n**Kite Clinic**\n2015 – 2018\n- Ran it", ["Kite Clinic, Nurse, 2015 – 2018"]),
        ("### Nurse\n**Kite Clinic**\n2015 – 2018", ["Nurse, Kite Clinic, 2015 – 2018"]),
        ("**Kite Clinic**\nNurse, 2015 – 2018", ["Kite Clinic, Nurse, 2015 – 2018"]),
        (
            "**Kite Clinic**\nNurse, 2015 – 2018\n\n**Elm Ward**\nClerk, 2012 – 2014",
            ["Kite Clinic, Nurse, 2015 – 2018", "Elm Ward, Clerk, 2012 – 2014"],
        ),
        (
            "Nurse, 2015 – 2018\n\n**Elm Ward**\nClerk, 2012 – 2014",
            ["Nurse, 2015 – 2018", "Elm Ward, Clerk, 2012 – 2014"],
        ),
        (
            "Nurse, Kite Clinic, 2015 – 2018\n**Leeds**",
            ["Nurse, Kite Clinic, 2015 – 2018", "Leeds"],
        ),
        ("Nurse, 2015 – 2018\nRan the ward and its budget.", ["Nurse, 2015 – 2018"]),
    ],
)
def test_an_employer_in_a_line_of_its_own_stays_with_its_position(
    lines: str, expected: list[str]
) -> None:
    text = f"# Ana Sol\n\n## Experience\n\n{lines}\n"
    facts = read_profile(text, builtin_vocabulary(), source="cv.md").facts
    assert [it.value for it in facts if it.kind == "experience"] == expected
