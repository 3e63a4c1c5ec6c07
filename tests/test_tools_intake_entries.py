"""Résumés whose entries take several lines, and parts in which others speak."""

import pytest

from tools.intake import read_profile
from tools.intake.profiles.profile_sections import section_of
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

PASTED = """# Amaia Quill

Top skills
Roadmapping • SQL

## Experience

### Quillbank
Full-time · 4 yrs 3 mos

#### Product Manager, Payouts
Jan 2024 - Present · 2 yrs 11 mos

- Ran 45 customer interviews

## Education

**Universidad de Arrate**
BEng, Computer Science
2011 - 2015
Grade: 8.1

## Licenses & certifications

Scrum Product Owner
Scrum Circle
Issued May 2021 · Expired May 2023
Credential ID 000123456

## Skills

Jira
 34 endorsements

## Recommendations

**Per Lind**, Engineering Manager
Her Kubernetes is better than she admits, and she saved us 40% with Python.

## Languages

Basque
Native or bilingual proficiency

Spanish
Full professional proficiency

## Interests

Figma · GraphQL

## People also viewed

Mina Rao — Staff Engineer, React
"""


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.md").facts
    return [it.value for it in found if it.kind == kind]


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


def test_what_others_say_and_what_one_follows_claims_nothing() -> None:
    assert levels(PASTED) == {
        "Roadmapping": None,
        "SQL": None,
        "Customer feedback": None,
        "Scrum": None,
        "Jira": None,
        "Spanish": 4,
    }
    assert read_profile(PASTED, VOCABULARY, source="cv.md").unrecognised == ()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("experience", ["Quillbank, Product Manager, Payouts, Jan 2024 - Present · 2 yrs 11 mos"]),
        (
            "education",
            ["Universidad de Arrate, BEng, Computer Science, 2011 - 2015, Grade: 8.1"],
        ),
        (
            "certificate",
            ["Scrum Product Owner, Scrum Circle, Issued May 2021 · Expired May 2023"],
        ),
        (
            "language",
            ["Basque (Native or bilingual proficiency)", "Spanish (Full professional proficiency)"],
        ),
    ],
)
def test_an_entry_over_several_lines_is_one_fact(kind: str, expected: list[str]) -> None:
    assert facts(PASTED, kind) == expected


def test_lines_with_their_own_dates_are_entries_of_their_own() -> None:
    text = "Ada Quill\n\nEducation\nBSc, Kite College, 2010 - 2013\nMSc, Reef School, 2013 - 2015\n"
    assert facts(text, "education") == [
        "BSc, Kite College, 2010 - 2013",
        "MSc, Reef School, 2013 - 2015",
    ]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Courses & certificates", "certificate"),
        ("CERTIFICATIONS & REGISTRATION", "certificate"),
        ("Education / Courses", "education"),
        ("Projects and publications", "project"),
        ("Recommendations", "of others"),
        ("People also viewed", "of others"),
        ("Education and outreach officer", None),
        ("Work and Travel", None),
        ("&", None),
    ],
)
def test_a_heading_that_joins_two_sections_opens_the_first(
    heading: str, section: str | None
) -> None:
    assert section_of(heading) == section


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Cloud Practitioner, 2024", "certificate"),
        ("Cloud Practitioner – exam booked for January 2027", "goal"),
        ("Cloud Practitioner (in progress)", "goal"),
    ],
)
def test_a_certificate_to_come_is_none_yet(line: str, kind: str) -> None:
    text = f"Ada Quill\n\nCertificates\n- {line}\n"
    assert facts(text, kind) == [line]


def test_the_employer_below_a_position_stands_with_it_after_a_blank_line() -> None:
    text = (
        "# Ada Quill\n\n## Work experience\n\n**Data Engineer** Mar 2023 – present\n\n"
        "Havenlijn Logistics B.V., Rotterdam\n\n- Wrote 180 tests\n"
    )
    assert facts(text, "experience") == [
        "Havenlijn Logistics B.V., Rotterdam, Data Engineer Mar 2023 – present"
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("German - A2", {"German": 1}),
        ("English – C1; German – A2", {"English": 4, "German": 1}),
        ("SQL: a 2", {"SQL": 2}),
        ("Kubernetes (level 5 of 5), Terraform (4/5)", {"Kubernetes": 5, "Terraform": 4}),
        ("SQL, 3 of 5 modules", {"SQL": None}),
    ],
)
def test_a_grade_is_no_figure_and_a_level_of_five_is_one(
    line: str, expected: dict[str, int | None]
) -> None:
    assert levels(f"Ada Quill\n\nSkills\n{line}\n") == expected


def test_a_level_of_five_behind_a_guarded_name_is_told_as_kept_alone() -> None:
    read = read_profile("Ada Quill\n\nSkills\nExcel: level 4 of 5\n", VOCABULARY, source="cv.md")
    assert [(it.skill, it.level) for it in read.claims] == [("Excel", 4)]
    assert (read.remarks, read.unrecognised) == ((), ())


def test_a_language_with_a_test_in_brackets_keeps_both_brackets() -> None:
    text = "Ada Quill\n\nLanguages\nPolish - native; English - fluent (IELTS 8.0)\n"
    assert facts(text, "language") == ["Polish (native)", "English (fluent (IELTS 8.0))"]
