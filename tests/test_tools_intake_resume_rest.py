"""What else résumés say: posts in a paragraph, notice periods, levels of unknown skills, deeds."""

import pytest

from tools.achievements import achievements_of
from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def facts(text: str, kind: str) -> list[str]:
    found = read_profile(text, VOCABULARY, source="cv.txt").facts
    return [it.value for it in found if it.kind == kind]


POSTS = [
    (
        "Volunteering\nTreasurer and trustee, Quay Rowing Club (2020 – present). I wrote it.",
        "volunteer",
        ["Treasurer and trustee, Quay Rowing Club (2020 – present)"],
    ),
    (
        "Community\nBoard member, Hill Food Bank, 2019 – 2022. Opened a kitchen for 90 people.",
        "volunteer",
        ["Board member, Hill Food Bank, 2019 – 2022"],
    ),
    (
        "Volunteering\nI have helped at the shelter since 2019. It is a good place.",
        "volunteer",
        [],
    ),
    (
        "Experience\nFrom 2019 to 2021 I was at sea. It was cold.",
        "experience",
        [],
    ),
]


@pytest.mark.parametrize(("text", "kind", "expected"), POSTS)
def test_a_post_before_its_tale_is_read(text: str, kind: str, expected: list[str]) -> None:
    assert facts(text, kind) == expected


def test_its_tale_is_told() -> None:
    tellings = read_profile(POSTS[1][0], VOCABULARY, source="cv.txt").tellings
    (found,) = achievements_of(tellings, VOCABULARY)
    assert found.metrics[0].quote == "90 people"


NOTICE = [
    "Skills\nPython\n\nLast updated May 2026. Notice period: two months. References on request.",
    "About me\nBaker. Notice period: two months.",
    "## Availability\nNotice period: two months",
]


@pytest.mark.parametrize("text", NOTICE)
def test_a_notice_period_within_a_line_is_read(text: str) -> None:
    found = read_profile(text, VOCABULARY, source="cv.txt").facts
    assert [(it.value, it.subject) for it in found if it.subject == "notice period"] == [
        ("2", "notice period")
    ]


RATED = [
    ("Skills\n- Xero advanced\n- Python", "Xero"),
    ("Skills\nSage expert, SQL basic", "Sage"),
    ("Skills\n* Phlebotomy intermediate", "Phlebotomy"),
]


@pytest.mark.parametrize(("text", "name"), RATED)
def test_an_unknown_skill_is_named_without_its_level(text: str, name: str) -> None:
    profile = read_profile(text, VOCABULARY, source="cv.txt")
    assert name in profile.unrecognised
    assert any(f"{name} (" in it for it in profile.remarks)


TABLE = """Career history
| When | What | Where |
|---|---|---|
| 2019 – now | Ward Sister | Dale Hospital |"""


def test_a_post_in_a_table_is_no_unknown_skill() -> None:
    assert not read_profile(TABLE, VOCABULARY, source="cv.md").unrecognised


BY_SKILL = """## Key skills

### Running a ward

- Managed a 22-bed ward with five staff
- Cut falls from 12 to 5 a quarter
- Spreadsheets: 7 years of them
- Python (pandas): two personal projects

### Teaching

- Trained 18 nurses on the new pumps
"""


def test_deeds_below_skills_could_be_kept() -> None:
    tellings = read_profile(BY_SKILL, VOCABULARY, source="cv.md").tellings
    assert [it.text.split()[0] for it in tellings] == ["Managed", "Cut", "Trained"]
    assert len(achievements_of(tellings, VOCABULARY)) == len(("falls", "nurses"))
