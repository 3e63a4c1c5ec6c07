"""Figures that are no level and no share: not read, and said to be."""

import json

import pytest

from tools.domain import Role
from tools.intake import DocumentKind, read_document, read_role
from tools.intake.blueprints.amounts import read_frequency
from tools.intake.reading import Reading
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def read(text: str, kind: str) -> Reading:
    as_kind: DocumentKind = "role" if kind == "role" else "profile"
    return read_document("a.md", text.encode(), VOCABULARY, as_kind=as_kind)


def remarks(text: str) -> tuple[str, ...]:
    profile = read(text, "profile").profile
    assert profile is not None
    assert [it.level for it in profile.claims] == [None]
    return profile.remarks


@pytest.mark.parametrize(
    "text",
    [
        "Docker 6/5",
        "Docker: 6",
        "Docker is 9",
        "Docker level 6",
        "Docker (level 7)",
        "Docker at level 10",
        "Docker, level 8",
        "Docker level 4.5",
        "Docker level -2",
        "Docker -1/5",
        "Docker 10/5",
        "Docker nan/5",
        "Docker 1e3/5",
        "Docker five/5",
        "Docker 2/0",
        f"Docker {'9' * 25}/5",
        "| Skill | Level |\n|---|---|\n| Docker | 6/5 |",
        "| Skill | My level |\n|---|---|\n| Docker | -1 |",
        "| Skill | My level |\n|---|---|\n| Docker | 4.5 |",
    ],
)
def test_a_level_beyond_the_scale_is_not_saved_and_said_so(text: str) -> None:
    (remark,) = remarks(text)
    assert remark.startswith("Docker ")
    assert "from 0 to 5" in remark
    assert "Docker 3/5" in remark


@pytest.mark.parametrize("text", ["Java: 17", "Java 11", "Java since 2019", "Java, 8 years"])
def test_versions_and_years_are_no_refused_levels(text: str) -> None:
    assert not remarks(text)


def test_of_several_only_the_level_that_is_none_is_left_out() -> None:
    profile = read("Docker 3/5, Python level 6, AWS 2/5", "profile").profile
    assert profile is not None
    levels = {it.skill: it.level for it in profile.claims}
    assert levels == {"Docker": 3, "Python": None, "AWS": 2}
    assert len(profile.remarks) == 1


@pytest.mark.parametrize("level", ["6/5", 6, -1, "4.5", 2.5, "10/5", 1e300])
def test_a_resumes_level_that_is_none_is_said(level: object) -> None:
    data = json.dumps({"skills": [{"name": "Docker", "level": level}]})
    profile = read_document("a.json", data.encode(), VOCABULARY).profile
    assert profile is not None
    assert [it.level for it in profile.claims] == [None]
    assert "levels are whole numbers from 0 to 5" in profile.remarks[0]


@pytest.mark.parametrize(
    "text",
    [
        *("-5%", "−5%", "1e9%", "120%", "1050%", "nan%", "inf%", "x50%", "1.2.3%", "Python -5%"),
        *("-3 of 5", "7 of 5", "3 of 0", "-0.5", "1e3 of 5000"),
    ],
)
def test_what_is_no_share_is_not_taken_for_part_of_its_figure(text: str) -> None:
    assert read_frequency(text, source="") is None


@pytest.mark.parametrize(
    ("text", "share"),
    [("95%", 0.95), ("~95 %", 0.95), ("Python - 5%", 0.05), ("40-50%", 0.5), ("3 of 4", 0.75)],
)
def test_a_dash_that_is_no_minus_leaves_the_share(text: str, share: float) -> None:
    found = read_frequency(text, source="")
    assert found is not None
    assert found.share == share


TABLE = """# Odd Engineer
## Skills
| Skill | Target | Frequency |
|---|---|---|
| Python | 6/5 | 120% |
| Docker | 10/5 | -5% |
| Kubernetes | nan | nan% |
| AWS | 4/5 | 1e9% |
| Go | 0/5 | 50% |
"""


def test_a_roles_figures_that_are_none_are_named_and_the_level_is_assumed() -> None:
    reading = read(TABLE, "role")
    levels, shares = reading.remarks
    assert levels == (
        "Not read: Python 6/5, Docker 10/5, Kubernetes nan and Go 0/5 (no level from 1 to 5, so "
        "the level is assumed)."
    )
    assert shares == (
        "Not read: Python 120%, Docker -5%, Kubernetes nan% and AWS 1e9% (no share of postings "
        "from 0 to 100%, so none is kept)."
    )
    role = _role(reading)
    stated = {it.skill for it in role.requirements if it.level_stated}
    counted = {it.skill: it.frequency.share for it in role.requirements if it.frequency}
    assert (stated, counted) == ({"AWS"}, {"Go": 0.5})
    assert "as no level is read there" in role.requirements[0].source


def test_a_sentence_of_a_role_with_no_level_is_named() -> None:
    text = "# Clerk\nRequirements:\n- Python level 6\n- Docker at 10/5\n- AWS 3/5\n- Go level -1\n"
    (said,) = read(text, "role").remarks
    assert said.startswith("Not read: Python 6, Docker 10/5 and Go -1 ")


def test_many_unread_levels_are_counted() -> None:
    names = [it.name for it in VOCABULARY.skills[:30]]
    rows = "".join(f"| {it} | 9/5 |\n" for it in names)
    (said,) = read(f"# Clerk\n## Skills\n| Skill | Target |\n|---|---|\n{rows}", "role").remarks
    assert "and 25 more (no level from 1 to 5" in said


@pytest.mark.parametrize("kind", ["role", "profile"])
def test_that_more_phrases_may_be_unknown_than_are_kept_is_said(kind: str) -> None:
    few, many = (
        "# Clerk\n\n## Skills\n\n" + "".join(f"- Zzyzx{n} weaving\n" for n in range(number))
        for number in (199, 230)
    )
    said = "200 unrecognised phrases are kept, which is the most; there may be others."
    assert said in _remarks(read(many + "- Docker\n", kind))
    assert said not in _remarks(read(few + "- Docker\n", kind))


def _remarks(reading: Reading) -> tuple[str, ...]:
    return reading.profile.remarks if reading.profile else reading.remarks


def _role(reading: Reading) -> Role:
    assert reading.role is not None
    return reading.role


@pytest.mark.parametrize(
    "title", ["Инженер данных", "مهندس بيانات", "データエンジニア", "Éditeur web"]
)
def test_a_title_in_any_letters_is_kept_whole(title: str) -> None:
    text = f"# {title}\n\n## Requirements\n\n- Python\n"
    assert read_role(text, VOCABULARY, source="a.md").title == title


def test_a_picture_before_a_title_is_none_of_it() -> None:
    assert (
        read_role("# 🚀 Data Clerk\n\n- Python\n", VOCABULARY, source="a.md").title == "Data Clerk"
    )
