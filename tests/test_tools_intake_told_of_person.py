"""What a gap report says of the person is kept, and what it finds lacking is named."""

import pytest

from tools.domain import ProfileReading
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
REPORT = """Executive Summary:

Mira Quill is an experienced engineer. {summary}

Candidate Profile:

{profile} She has built applications in Python and SQL.

Market Requirements:

A senior engineer should have proficiency with Kubernetes, Terraform and Rust. The candidate should
hold a Master's degree and have 8 years of experience in banking.

Skill Gap Assessment:

{gaps}

Recommendations:

Learn Kubernetes within 6 weeks.
"""


def read(summary: str = "", profile: str = "", gaps: str = "") -> ProfileReading:
    text = REPORT.format(summary=summary, profile=profile, gaps=gaps)
    found = read_document("gap.txt", text.encode(), VOCABULARY, as_kind="profile")
    assert found.profile is not None
    assert all(it.quote in text for it in found.profile.facts)
    return found.profile


LONG = (
    "Mira Quill, with 3 years of work experience in the field of AI, holds a Bachelor's degree in "
    "Computer Science from Porto University."
)
TOLD = [
    (
        LONG,
        [
            ("name", "Mira Quill"),
            ("note", "3 years of work experience in the field of AI"),
            ("education", "Bachelor's degree in Computer Science from Porto University"),
        ],
    ),
    (
        "Mira Quill has 5+ years of experience in payments and a Master of Science from Delft.",
        [
            ("name", "Mira Quill"),
            ("note", "5+ years of experience in payments"),
            ("education", "Master of Science from Delft"),
        ],
    ),
    ("Mira Quill is a clerk.", [("name", "Mira Quill")]),
    ("She earned an MBA in 2019.", [("education", "MBA in 2019")]),
    ("The candidate brings ten years of experience.", [("note", "ten years of experience")]),
    ("She has no degree and no experience in banking.", []),
    ("Mira wants to earn a Master's degree.", []),
    ("She does not hold a Bachelor's degree.", []),
    ("Data Science is her field.", []),
]


@pytest.mark.parametrize(("profile", "expected"), TOLD)
def test_name_years_and_studies_are_kept(profile: str, expected: list[tuple[str, str]]) -> None:
    found = read(profile=profile)
    kinds = ("name", "note", "education")
    assert [(it.kind, it.value) for it in found.facts if it.kind in kinds] == expected


LACKING = [
    ("Mira's lack of leadership experience may hinder her.", True),
    ("Her architecture experience is lacking.", True),
    ("The candidate has limited experience in the cloud.", True),
    ("Mira's skills are weak in testing.", True),
    ("She is missing knowledge of Rust.", True),
    ("The market lacks engineers.", False),
    ("Mira is a strong engineer.", False),
    ("There is no lack of resources to learn from.", False),
]


@pytest.mark.parametrize(("sentence", "named"), LACKING)
def test_what_a_report_finds_lacking_is_named_and_no_level(
    sentence: str,
    named: bool,  # noqa: FBT001
) -> None:
    profile = "Mira Quill holds a Bachelor's degree in Physics from Porto."
    for found in (read(summary=sentence, profile=profile), read(gaps=sentence, profile=profile)):
        told = f"The report finds lacking, which is no level of yours: “{sentence}”"
        assert (told in found.remarks) is named
        assert all(it.level is None for it in found.claims)
        assert {it.skill for it in found.claims} == {"Python", "SQL"}
