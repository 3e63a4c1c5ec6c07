"""Résumés in odd layouts: what is read of them, and what is not taken for something else."""

import pytest

from tools.achievements import achievements_of
from tools.intake import read_profile
from tools.intake.profiles.profile_sections import section_of
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.txt").claims}


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.txt").facts
    return [it.value for it in found if it.kind == kind]


INDENTED = """Anneke Vos

Positions
Leiden University Medical Center      Postdoc / bioinformatician        2019-2026
    pipelines for sequencing in Nextflow and R (daily), in the night too
    supervised 4 students
    12 publications, h-index 17
Utrecht University                    PhD candidate                     2012-2017
    thesis on yeast
Maternity leave                                                         2018

Computer skills
R (expert)

Grants
Veni grant, EUR 280,000, 2020
"""


def test_lines_indented_below_a_position_tell_of_it() -> None:
    assert facts(INDENTED, "experience") == [
        "Leiden University Medical Center Postdoc / bioinformatician 2019-2026",
        "Utrecht University PhD candidate 2012-2017",
    ]
    told = read_profile(INDENTED, VOCABULARY, source="cv.txt").tellings
    found = achievements_of(told, VOCABULARY)
    assert [it.metrics[0].quote for it in found] == ["4 students", "12 publications"]


def test_a_section_of_a_less_usual_name_ends_the_one_before() -> None:
    assert facts(INDENTED, "education") == []
    assert levels(INDENTED) == {"R": 5}


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Computer skills", "skills"),
        ("CAREER HISTORY", "experience"),
        ("Where I've been", "experience"),
        ("Qualifications", "certificate"),
        ("Licences", "certificate"),
        ("Kenntnisse", "skills"),
        ("EDV-Kenntnisse", "skills"),
        ("Sprachkenntnisse", "language"),
        ("Expériences professionnelles", "experience"),
        ("Werkervaring", "experience"),
        ("Opleidingen", "education"),
        ("Experiencia laboral", "experience"),
        ("Formación académica", "education"),
        ("Idiomas", "language"),
        ("Grants", "other"),
        ("References on request", "of others"),
        ("Wants", "goal"),
    ],
)
def test_sections_by_their_names(heading: str, section: str) -> None:
    assert section_of(heading) == section


def test_positions_below_a_heading_that_is_no_known_section_have_their_achievements() -> None:
    text = (
        "# Ada Quill\n\n## The road so far\n\n### Engineer — Kite (2019 – 2024)\n\n"
        "- Cut costs by 40%\n- Made tea\n\n## Sundry\n\n- Saved 3 cats\n"
    )
    read = read_profile(text, VOCABULARY, source="cv.md")
    found = achievements_of(read.tellings, VOCABULARY)
    assert [(it.result or it.action, it.situation) for it in found] == [
        ("Cut costs by 40%", "Engineer — Kite (2019 – 2024).")
    ]
    assert read.remarks == ("No skill and no achievement was read in “Made tea”.",)


TABLES = [
    (
        "| Area | How good |\n|---|---|\n| SQL | 3/5 |\n| Python | beginner – one course |",
        {"SQL": 3, "Python": 1},
    ),
    ("| Tool | Notes | How well |\n|---|---|---|\n| Docker | daily | expert |", {"Docker": 5}),
    # A bare figure may count anything, and what a role asks for is nobody's level.
    ("| Area | Years |\n|---|---|\n| SQL | 3 |", {"SQL": None}),
    ("| Skill | Required | Why |\n|---|---|---|\n| SQL | 4/5 | expert |", {"SQL": None}),
    ("| Area | Before | After |\n|---|---|---|\n| SQL | basic | expert |", {"SQL": None}),
]


@pytest.mark.parametrize(("table", "expected"), TABLES)
def test_levels_in_tables_with_other_headers(table: str, expected: dict[str, int | None]) -> None:
    assert levels(f"# Ada Quill\n\n## Skills\n\n{table}\n") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Qualifications\nWorkplace safety level 4 (2023)",
        "Education\nPython level 3, Kite College",
        "About me\nI hold a Level 3 Diploma in Python.",
    ],
)
def test_the_grade_of_a_course_is_no_level(text: str) -> None:
    assert set(levels(f"Ada Quill\n\n{text}\n").values()) == {None}


def test_languages_beside_each_other_are_apart() -> None:
    text = "Ada Quill\n\nLanguages\nPolish - native          German - B1          English - A2\n"
    assert facts(text, "language") == ["Polish (native)", "German (B1)", "English (A2)"]
    assert levels(text) == {"Polish": 5, "German": 2, "English": 1}


def test_bullets_within_a_line_part_it() -> None:
    text = "Ada Quill\n\nKey skills\n✔ Menu costing  ✔ Stock control\n✔ Python  ✔ Some Docker\n"
    read = read_profile(text, VOCABULARY, source="cv.txt")
    assert read.unrecognised == ("Menu costing", "Stock control")
    assert {it.skill for it in read.claims} == {"Python", "Docker"}


def test_a_headline_stands_below_the_line_of_contacts_too() -> None:
    text = "Ada Quill\nLeeds · ada@example.org · 0113 000 0000\nData engineer\n\nSkills\n- SQL\n"
    assert facts(text, "headline") == ["Data engineer"]


@pytest.mark.parametrize("said", ["I don't do PHP.", "I won't touch PHP.", "I write Go, not PHP."])
def test_what_someone_does_not_do_is_not_claimed(said: str) -> None:
    assert not levels(f"Ada Quill\n\nSummary\n{said}\n").get("PHP")
    assert levels(f"Ada Quill\n\nSummary\n{said}\n").get("PHP", 0) == 0


def test_a_profile_in_another_language_says_what_is_not_read() -> None:
    text = (
        "Jonas Brandt\n\nBerufserfahrung\nElektroniker, Stadtwerke Wurzen, 2015 – 2019\n"
        "- Wartung von Anlagen und Störungsbehebung für die Stadt\n\nKenntnisse\n"
        "Python: Grundkenntnisse\n\nSprachen\nEnglisch B1, Deutsch Muttersprache\n"
    )
    assert levels(text) == {"Python": 2, "English": 2, "German": 5}
    assert read_profile(text, VOCABULARY, source="cv.txt").remarks[0].startswith("It is in German:")


def test_what_is_told_of_a_family_is_no_achievement() -> None:
    text = "Ada Quill\n\nAbout me\nMarried, two kids. Gross profit up from 64% to 71%.\n"
    found = achievements_of(read_profile(text, VOCABULARY, source="cv.txt").tellings, VOCABULARY)
    assert [it.result for it in found] == ["Gross profit up from 64% to 71%."]


def test_a_heading_within_a_position_is_none() -> None:
    text = (
        "Ada Quill\n\nWork experience\nKite Ltd, Leeds\nTest Engineer   Jul 2021 - Till date\n"
        "Roles & Responsibilities:\n- Automated 480 cases\n"
    )
    assert facts(text, "experience") == ["Kite Ltd, Leeds, Test Engineer Jul 2021 - Till date"]


def test_an_address_names_no_skill() -> None:
    text = "Ada Quill\nLeeds | ada@example.org | github.com/ada-quill\n\nSkills\n- SQL\n"
    assert levels(text) == {"SQL": None}


@pytest.mark.parametrize(
    ("line", "languages"),
    [
        ("Languages known: English, Tamil, Hindi", ["English", "Tamil", "Hindi"]),
        (
            "Sprachen\nDeutsch (Muttersprache), Türkisch (fließend), Englisch (B2)",
            ["Deutsch (Muttersprache)", "Türkisch (fließend)", "Englisch (B2)"],
        ),
    ],
)
def test_languages_behind_other_words(line: str, languages: list[str]) -> None:
    assert facts(f"Ada Quill\n\n{line}\n", "language") == languages


def test_words_of_other_languages_say_how_well_one_is_spoken() -> None:
    text = "Ada Quill\n\nSprachen\nTürkisch (fließend), Englisch: fliessend, Español (nativo)\n"
    assert levels(text) == {"Turkish": 4, "English": 4, "Spanish": 5}


@pytest.mark.parametrize("none", ["keine", "none", "aucune"])
def test_a_skill_with_none_is_denied(none: str) -> None:
    assert levels(f"Ada Quill\n\nSkills\nSQL, Python ({none})\n") == {"SQL": None, "Python": 0}


@pytest.mark.parametrize(
    "text", ["# Devon Achebe (they/them)\n", "Contact\nx@y.example\n\n# Devon Achebe\n"]
)
def test_a_name_with_pronouns_or_below_a_column(text: str) -> None:
    assert facts(f"{text}\n## Skills\n\n- SQL\n", "name") == ["Devon Achebe"]


def test_a_labelled_line_names_no_position() -> None:
    text = (
        "Tunde Bakare\n\nJobs\n- Apprentice, Midland Power, Sep 2010 – Jul 2014\n\n"
        "Tickets: inspection; IPAF 3a\n"
    )
    assert facts(text, "experience") == ["Apprentice, Midland Power, Sep 2010 – Jul 2014"]
