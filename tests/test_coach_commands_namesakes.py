"""Postings of the same title: each is kept, told apart, and named where it is not clear."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine
from tests.conversation import DAY, reply_to, say, target

TITLE = "Senior Data Engineer"


def posting(skill: str, company: str = "") -> str:
    stated = f"Company: {company}\n\n" if company else ""
    return f"# {TITLE}\n\n{stated}## Requirements\n\n- Strong {skill}\n- Git\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two postings of one title from two companies, and two from none."""
    texts = {
        "acme.md": posting("Airflow", "Acme"),
        "borealis.md": posting("Kafka", "Borealis Labs"),
        "one.md": posting("Docker"),
        "two.md": posting("Terraform"),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def both(coach: CommandLine, folder: Path) -> CommandLine:
    """Return the command line of somebody who imported the postings of the two companies."""
    coach.json("import", str(folder / "acme.md"), str(folder / "borealis.md"))
    return coach


ACME, BOREALIS = f"{TITLE} (Acme)", f"{TITLE} (Borealis Labs)"


def own(coach: CommandLine) -> dict[str, str]:
    """Return the source of each role that was imported, by title."""
    listed = coach.json("roles")["roles"]
    return {role["title"]: role["source"] for role in listed if role["imported"]}


def skills(coach: CommandLine, role: str) -> set[str]:
    return {row["skill"] for row in coach.json("gaps", role)["skills"]}


def test_both_stay_and_each_report_names_its_own_skills(coach: CommandLine, folder: Path) -> None:
    said = coach("import", str(folder / "acme.md"), str(folder / "borealis.md")).out
    first, second = said.split("\n\n")
    assert "Airflow" in first
    assert "Kafka" not in first
    assert f'`coach target "{ACME}"`' in " ".join(first.split())
    assert "Kafka" in second
    assert "Airflow" not in second
    assert f"Kept beside “{ACME}” (acme.md)" in " ".join(second.split())
    assert own(coach) == {ACME: "acme.md", BOREALIS: "borealis.md"}
    assert skills(coach, ACME) == {"Airflow", "Git"}
    assert skills(coach, BOREALIS) == {"Kafka", "Git"}


def test_without_a_company_a_number_tells_them_apart(coach: CommandLine, folder: Path) -> None:
    coach("import", str(folder / "one.md"))
    said = " ".join(coach("import", str(folder / "two.md")).out.split())
    assert f"{TITLE} (2), 2 requirements" in said
    assert f"Kept beside “{TITLE}” (one.md)" in said
    assert own(coach) == {TITLE: "one.md", f"{TITLE} (2)": "two.md"}
    assert skills(coach, TITLE) == {"Docker", "Git"}
    assert skills(coach, "senior data engineer 2") == {"Terraform", "Git"}


def test_several_postings_at_once_are_all_kept(coach: CommandLine, folder: Path) -> None:
    names = ["acme.md", "borealis.md", "one.md", "two.md", "acme.md"]
    reports = coach.json("import", *(str(folder / name) for name in names))["imports"]
    assert [it["outcome"] for it in reports] == ["new"] * 4 + ["unchanged"]
    assert [it["role"] for it in reports] == [ACME, BOREALIS, f"{TITLE} (3)", f"{TITLE} (4)", ACME]
    assert set(own(coach)) == {ACME, BOREALIS, f"{TITLE} (3)", f"{TITLE} (4)"}


@pytest.mark.parametrize(
    "words",
    [["gaps"], ["target"], ["roadmap", "--hours-per-week", "6"], ["points"]],
    ids=lambda words: words[0],
)
@pytest.mark.parametrize("typed", [TITLE, "sr data engineer", "SENIOR DATA ENGINEER"])
def test_the_title_alone_is_ambiguous(both: CommandLine, words: list[str], typed: str) -> None:
    before = both.stored()
    ended = both(*words, typed)
    assert (ended.code, ended.out) == (1, "")
    assert f"2 roles have that title: “{ACME}” and “{BOREALIS}”" in ended.err
    assert both.stored() == before


@pytest.mark.parametrize(
    "typed", [BOREALIS, "senior data engineer borealis", "sr data engineer at Borealis Labs"]
)
def test_the_company_says_which_is_meant(both: CommandLine, typed: str) -> None:
    assert both.json("target", typed)["target"] == BOREALIS


def test_the_target_is_meant_where_the_title_alone_is_typed(both: CommandLine) -> None:
    both("target", BOREALIS)
    assert both.json("gaps", TITLE)["role"] == BOREALIS
    listed = both("roles").out
    assert f"{BOREALIS} (target)" in listed
    assert ACME in listed


@pytest.mark.parametrize("name", ["acme.md", "elsewhere/copy.md"])
def test_the_same_text_changes_nothing_wherever_it_stands(
    both: CommandLine, folder: Path, name: str
) -> None:
    (folder / "elsewhere").mkdir()
    (folder / name).write_text(posting("Airflow", "Acme") + "\n")
    before = both.stored()
    said = " ".join(both("import", str(folder / name)).out.split())
    assert "This text is that of acme.md, which is imported already. Nothing changed." in said
    assert "Airflow" in said
    piped = both.json("import", "-", piped=posting("Airflow", "Acme"))["imports"][0]
    assert (piped["role"], piped["outcome"]) == (ACME, "unchanged")
    assert both.stored() == before


def test_a_changed_file_updates_its_role_and_no_other(both: CommandLine, folder: Path) -> None:
    (folder / "acme.md").write_text(posting("dbt", "Acme"))
    report = both.json("import", str(folder / ".." / folder.name / "acme.md"))["imports"][0]
    assert (report["role"], report["outcome"]) == (ACME, "updated")
    assert report["kept"][0].startswith(f"{ACME}: this takes the place of what acme.md said")
    assert set(own(both)) == {ACME, BOREALIS}
    assert skills(both, ACME) == {"dbt", "Git"}


def test_a_file_that_no_longer_states_its_company_is_still_of_it(
    both: CommandLine, folder: Path
) -> None:
    (folder / "acme.md").write_text(posting("dbt"))
    assert both.json("import", str(folder / "acme.md"))["imports"][0]["outcome"] == "updated"
    assert both("gaps", TITLE).code == 1
    assert skills(both, "senior data engineer acme") == {"dbt", "Git"}


def test_files_of_one_name_in_two_folders_are_two_postings(
    coach: CommandLine, tmp_path: Path
) -> None:
    for place, skill in (("a", "Docker"), ("b", "Kafka")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "posting.md").write_text(posting(skill))
        coach("import", str(tmp_path / place / "posting.md"))
    assert set(own(coach)) == {TITLE, f"{TITLE} (2)"}


def test_one_file_that_is_used_for_another_company_keeps_both(
    coach: CommandLine, tmp_path: Path
) -> None:
    for company in ("Acme", "Borealis Labs"):
        (tmp_path / "posting.md").write_text(posting("Docker", company))
        coach("import", str(tmp_path / "posting.md"))
    assert set(own(coach)) == {ACME, BOREALIS}


def test_postings_that_are_piped_in_are_all_kept(coach: CommandLine) -> None:
    for skill in ("Docker", "Kafka", "Docker"):
        coach("import", "-", piped=posting(skill))
    assert set(own(coach)) == {TITLE, f"{TITLE} (2)"}


def test_a_plan_for_one_is_no_plan_for_the_other(both: CommandLine) -> None:
    both.json("roadmap", ACME, "--hours-per-week", "6")
    ended = both("roadmap", BOREALIS)
    assert ended.code != 0
    assert "a first plan needs to know" in ended.err


async def test_in_the_conversation_the_title_alone_is_ambiguous(both: CommandLine) -> None:
    for line in (
        "my target is senior data engineer",
        "I want to become a senior data engineer",
        "show my gaps for senior data engineer",
        "/target Senior Data Engineer",
    ):
        said = " ".join((await reply_to(both.home, line)).split())
        assert f"“{ACME}” and “{BOREALIS}”" in said
    assert target(both.home) is None


@pytest.mark.parametrize(
    "line",
    [
        f"my target is {ACME}",
        f"set my target to {ACME}",
        "I want to become a senior data engineer at Acme",
        "change my target to senior data engineer acme",
        "/target senior data engineer (acme)",
    ],
)
async def test_in_the_conversation_the_company_says_which_is_meant(
    both: CommandLine, line: str
) -> None:
    await say(both.home, line, day=DAY)
    assert target(both.home) == ACME


async def test_the_conversation_lists_both(both: CommandLine) -> None:
    said = " ".join((await reply_to(both.home, "which roles do you know?")).split())
    assert f"Your own: {ACME}, {BOREALIS}." in said
