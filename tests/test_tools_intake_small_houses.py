"""Short postings of small employers: title, company, place, last day and what is asked for."""

import datetime as dt

import pytest

from tools.domain import Role
from tools.intake import read_role
from tools.intake.postings.posted import valid_through
from tools.intake.postings.titles import clean_title, without_company
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
ON = dt.date(2026, 11, 27)


def read(text: str) -> Role:
    return read_role(text, VOCABULARY, source="p.txt", on=ON)


@pytest.mark.parametrize(
    ("text", "title", "company", "place"),
    [
        ("Head Chef\n\nHarbour Inn, Whitby\n", "Head Chef", "Harbour Inn", "Whitby"),
        ("Chef at Harbour Inn\n\nFull-time, two nights off\n", "Chef", "Harbour Inn", None),
        (
            "Lead Fishmonger\nQuayside Fish Market, Grimsby\n",
            "Lead Fishmonger",
            "Quayside Fish Market",
            "Grimsby",
        ),
        (
            "Quality Technician\nGlenavon Dairy, Omagh, Northern Ireland\n",
            "Quality Technician",
            "Glenavon Dairy",
            "Omagh, Northern Ireland",
        ),
        ("Butcher\n\nWetherby Farm Shop needs a butcher.\n", "Butcher", "Wetherby Farm Shop", None),
        (
            "Cook\n\nJuniper Hollow Credit Union | Remote\n",
            "Cook",
            "Juniper Hollow Credit Union",
            None,
        ),
        (
            "Night porter wanted\n\nThe Grand Pier Hotel in Scarborough is looking for you.\n",
            "Night porter",
            "The Grand Pier Hotel",
            "Scarborough",
        ),
    ],
)
def test_title_company_and_place(text: str, title: str, company: str, place: str | None) -> None:
    role = read(f"{text}\nRequirements\n\n- Excel\n")
    names = role.place.names[0] if role.place and role.place.names else None
    assert (role.title, role.company, names) == (title, company, place)


@pytest.mark.parametrize(
    ("title", "company", "left"),
    [
        ("Chef at Harbour Inn", "Harbour Inn", "Chef"),
        ("Engineer @ Acme", "Acme", "Engineer"),
        ("Site Manager - Rowan Builds Ltd", "Rowan Builds Ltd", "Site Manager"),
        ("Head of Data at the Acme", "Acme", "Head of Data"),
        ("Engineer at Sea", "Acme", "Engineer at Sea"),
        ("Engineer at Sea", None, "Engineer at Sea"),
    ],
)
def test_a_title_ends_before_its_company(title: str, company: str | None, left: str) -> None:
    assert without_company(title, company) == left


def test_a_title_says_not_that_it_is_wanted() -> None:
    assert clean_title("Night porter wanted!") == "Night porter"
    assert clean_title("Wanted") == "Wanted"


@pytest.mark.parametrize("title", ["Analyste H/F", "Analyste F/H", "Analyste M/W/D"])
def test_a_title_says_not_of_which_sex_one_is(title: str) -> None:
    assert clean_title(title) == "Analyste"


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("You must have Excel.", [("Excel", "must", [])]),
        ("It would help:\n\n- Polish or Romanian", [("Polish", "nice", ["Romanian"])]),
        ("It would help: Polish or Romanian.", [("Polish", "nice", ["Romanian"])]),
        (
            "It would help if you speak Polish or Romanian.",
            [("Polish", "nice", ["Romanian"])],
        ),
        ("Requirements\n\n- Clear English", [("English", "must", [])]),
        (
            "Requirements\n\n- Kenntnisse in Excel, gerne auch SAP",
            [("Excel", "must", []), ("SAP", "nice", [])],
        ),
        ("Corrib Medical Devices is looking for help.\n- Lean", [("Lean", "should", [])]),
    ],
)
def test_what_is_asked_for(line: str, skills: list[tuple[str, str, list[str]]]) -> None:
    role = read(f"Machinist\n\nCorrib Medical Devices, Galway\n\n{line}\n")
    assert [
        (it.skill, it.importance, [one.skill for one in it.alternatives])
        for it in role.requirements
    ] == skills


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Please apply before 9 November.", "2026-11-09"),
        ("Apply by Friday 15 January", "2027-01-15"),
        ("Closing date: March 3", "2027-03-03"),
        ("Candidature avant le 10 janvier", "2027-01-10"),
        ("Apply by 9 November 2025", "2025-11-09"),
        ("Apply before 31 February", None),
        ("Apply by 9 am", None),
    ],
)
def test_a_last_day_without_a_year_is_the_nearest(line: str, day: str | None) -> None:
    assert valid_through(f"Nurse\n{line}\n", on=ON) == day
    assert valid_through("Nurse\nApply before 9 November\n") is None


def test_a_name_behind_words_of_command_ends_before_the_full_stop() -> None:
    role = read("Site Manager\n\nWe need you.\n\nYou know Asta Powerproject.\n")
    assert role.unrecognised == ("Asta Powerproject",)


def test_a_table_reads_grades_of_languages_and_a_skill_that_is_named_twice() -> None:
    role = read(
        "# Detection Engineer: Role Blueprint\n\n## Skill matrix\n\n"
        "| Skill | Importance | Target |\n|---|---|---|\n"
        "| SIEM (Splunk, Sentinel) | Critical | 4/5 |\n| German | Low | B1 |\n"
    )
    asked = {it.skill: (it.level, it.importance) for it in role.requirements}
    assert asked == {"SIEM": (4, "must"), "Splunk": (3, "should"), "German": (2, "nice")}


def test_an_item_with_its_level_behind_a_dash() -> None:
    role = read(
        "# Role profile: Foreman\n\n## Competencies\n\n- **Communication** – level 4 of 5\n"
    )
    assert [(it.skill, it.level) for it in role.requirements] == [("Communication", 4)]
