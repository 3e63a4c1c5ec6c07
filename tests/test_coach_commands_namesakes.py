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


ACME, BOREALIS = TITLE, f"{TITLE} (Borealis Labs)"


def own(coach: CommandLine) -> dict[str, str]:
    """Return the source of each role that was imported, by title."""
    listed = coach.json("roles")["roles"]
    return {role["title"]: role["source"] for role in listed if role["imported"]}


def skills(coach: CommandLine, role: str) -> set[str]:
    return {row["skill"] for row in coach.json("gaps", role)["skills"]}


def test_both_stay_and_each_report_names_its_own_skills(coach: CommandLine, folder: Path) -> None:
    said = coach("import", str(folder / "acme.md"), str(folder / "borealis.md")).out
    first, second, undo = said.split("\n\n")
    assert undo == "`coach memory undo 1` takes it back.\n"
    assert "Airflow" in first
    assert "Kafka" not in first
    assert f'`coach target "{ACME}"`' in " ".join(first.split())
    assert "Kafka" in second
    assert "Airflow" not in second
    assert f'`coach target "{BOREALIS}"`' in " ".join(second.split())
    beside = f"Kept beside “{ACME}” (Acme, acme.md); type “{BOREALIS}” in full to mean this one."
    assert beside in " ".join(second.split())
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


def test_the_only_posting_of_a_title_is_called_by_it(coach: CommandLine, folder: Path) -> None:
    report = coach.json("import", str(folder / "acme.md"))["imports"][0]
    assert (report["role"], report["kept"]) == (TITLE, [])
    for typed in (TITLE, "sr data engineer", "acme senior data engineer"):
        assert coach.json("target", typed)["target"] == TITLE


def test_postings_of_one_company_are_told_apart_by_a_number(
    both: CommandLine, folder: Path
) -> None:
    (folder / "third.md").write_text(posting("dbt", "Acme"))
    (folder / "fourth.md").write_text(posting("Snowflake", "Borealis Labs"))
    both("import", str(folder / "third.md"), str(folder / "fourth.md"))
    third, fourth = f"{TITLE} (Acme, 2)", f"{TITLE} (Borealis Labs, 2)"
    assert set(own(both)) == {ACME, BOREALIS, third, fourth}
    assert skills(both, third) == skills(both, "sr data engineer acme 2") == {"dbt", "Git"}
    assert skills(both, "senior data engineer at acme") == {"Airflow", "Git"}
    said = " ".join(both("target", "senior data engineer at acme").out.split())
    assert f"Also of that title: “{third}” (third.md); type one in full to mean it." in said
    for typed in (third, fourth, "sr data engineer acme 2"):
        assert "Also of that title" not in both("target", typed).out


COMMANDS = pytest.mark.parametrize(
    "words",
    [["gaps"], ["target"], ["roadmap", "--hours-per-week", "6"], ["points"]],
    ids=lambda words: words[0],
)


@COMMANDS
@pytest.mark.parametrize(
    "typed", ["sr data engineer", "data engineer, senior", "senior data enginer", "Snr. Data Eng"]
)
def test_another_spelling_of_the_title_is_ambiguous(
    both: CommandLine, words: list[str], typed: str
) -> None:
    before = both.stored()
    ended = both(*words, typed)
    assert (ended.code, ended.out) == (1, "")
    named = f"“{ACME}” (Acme, acme.md) and “{BOREALIS}” (borealis.md)"
    assert f"2 roles have that title: {named}" in ended.err
    assert both.stored() == before


@COMMANDS
@pytest.mark.parametrize("typed", [TITLE, "SENIOR DATA ENGINEER", "senior data-engineer"])
def test_the_exact_title_means_the_role_that_is_called_so(
    both: CommandLine, words: list[str], typed: str
) -> None:
    data = both.json(*words, typed)
    assert data.get("role", data.get("target")) == ACME
    both("target", BOREALIS)
    data = both.json(*words, typed)
    assert data.get("role", data.get("target")) == ACME


@pytest.mark.parametrize(
    "words", [["target"], ["roadmap", "--hours-per-week", "6"]], ids=lambda words: words[0]
)
def test_what_is_set_by_the_title_alone_says_that_there_are_others(
    both: CommandLine, words: list[str]
) -> None:
    also = f"Also of that title: “{BOREALIS}” (borealis.md); type one in full to mean it."
    assert also in " ".join(both(*words, TITLE).out.split())
    for typed in (BOREALIS, "acme senior data engineer", "senior data engineer at borealis labs"):
        assert "Also of that title" not in both(*words, typed).out
    assert "Also of that title" not in both("target").out
    both("target", BOREALIS)
    also = f"Also of that title: “{ACME}” (Acme, acme.md); type one in full to mean it."
    assert also in " ".join(both(*words, "sr data engineer").out.split())


def test_the_json_of_the_target_names_the_others(both: CommandLine) -> None:
    assert both.json("target")["others"] == []
    assert both.json("target", TITLE)["others"] == [BOREALIS]
    assert both.json("target", BOREALIS)["others"] == [ACME]
    assert both.json("target")["others"] == [ACME]
    assert both.json("target", "data engineer")["others"] == []


def test_a_phrase_that_is_adopted_by_the_title_alone_says_that_there_are_others(
    coach: CommandLine, folder: Path
) -> None:
    for name, company in (("acme.md", "Acme"), ("borealis.md", "Borealis Labs")):
        (folder / name).write_text(posting(f"Docker\n- Experience with {company}Store", company))
    coach("import", str(folder / "acme.md"), str(folder / "borealis.md"))
    phrase = coach.json("gaps", TITLE)["unrecognised"][0]
    said = " ".join(coach("roles", "--adopt", phrase, "--role", TITLE).out.split())
    assert f"{TITLE} asks for it" in said
    assert f"Also of that title: “{BOREALIS}” (borealis.md)" in said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (BOREALIS, BOREALIS),
        ("senior data engineer borealis", BOREALIS),
        ("sr data engineer at Borealis Labs", BOREALIS),
        ("Borealis Labs senior data engineer", BOREALIS),
        ("senior data engineer at Acme", ACME),
        ("acme senior data engineer", ACME),
        ("Sr. Data Engineer (Acme)", ACME),
        ("senior data enginer, ACME", ACME),
    ],
)
def test_the_company_says_which_is_meant(both: CommandLine, typed: str, meant: str) -> None:
    assert both.json("target", typed)["target"] == meant


def test_a_company_that_none_is_of_means_none(both: CommandLine) -> None:
    ended = both("target", "senior data engineer at Quill")
    assert ended.code == 1
    assert "no role of that name is known" in ended.err


def test_the_target_is_meant_where_another_spelling_is_typed(both: CommandLine) -> None:
    both("target", BOREALIS)
    assert both.json("gaps", "sr data engineer")["role"] == BOREALIS


def test_the_roles_are_listed_with_their_company_and_source(both: CommandLine) -> None:
    both("target", BOREALIS)
    lines = [" ".join(line.split()) for line in both("roles").out.splitlines()]
    assert f"{TITLE} at Acme 2 skills acme.md" in lines
    assert lines[lines.index(f"{BOREALIS} (target)") + 1] == "2 skills borealis.md"
    listed = [it for it in both.json("roles")["roles"] if it["imported"]]
    assert [(it["title"], it["company"], it["source"]) for it in listed] == [
        (ACME, "Acme", "acme.md"),
        (BOREALIS, "Borealis Labs", "borealis.md"),
    ]


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
    assert both("gaps", "sr data engineer").code == 1
    assert skills(both, "senior data engineer acme") == {"dbt", "Git"}


def test_a_file_whose_title_changed_leaves_the_role_that_it_was(
    both: CommandLine, folder: Path
) -> None:
    text = posting("dbt", "Acme").replace(TITLE, "Harbour Analyst")
    (folder / "acme.md").write_text(text)
    report = both.json("import", str(folder / "acme.md"))["imports"][0]
    assert (report["role"], report["outcome"]) == ("Harbour Analyst", "new")
    assert report["kept"] == [f"acme.md held “{ACME}” before; kept beside this one."]
    assert set(own(both)) == {ACME, BOREALIS, "Harbour Analyst"}
    assert skills(both, TITLE) == {"Airflow", "Git"}
    (folder / "acme.md").write_text(text + "- Docker\n")
    report = both.json("import", str(folder / "acme.md"))["imports"][0]
    assert report["outcome"] == "updated"
    assert not any("held" in line for line in report["kept"])


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


async def test_in_the_conversation_another_spelling_is_ambiguous(both: CommandLine) -> None:
    for line in (
        "my target is sr data engineer",
        "I want to become a sr. data engineer",
        "show my gaps for sr data engineer",
        "/target Sr Data Engineer",
    ):
        said = " ".join((await reply_to(both.home, line)).split())
        assert f"“{ACME}” (Acme, acme.md) and “{BOREALIS}” (borealis.md)" in said, line
    assert target(both.home) is None


@pytest.mark.parametrize(
    "line",
    [
        "my target is senior data engineer",
        "I want to become a senior data engineer",
        "set my target to Senior Data Engineer",
        "/target Senior Data Engineer",
    ],
)
async def test_in_the_conversation_the_exact_title_is_set_and_the_others_are_named(
    both: CommandLine, line: str
) -> None:
    said = " ".join((await reply_to(both.home, line)).split())
    assert f"Also of that title: “{BOREALIS}” (borealis.md); type one in full to mean it." in said
    assert target(both.home) == ACME


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (f"my target is {BOREALIS}", BOREALIS),
        (f"set my target to {BOREALIS}", BOREALIS),
        ("my target is the Borealis Labs senior data engineer role", BOREALIS),
        ("I want to become a senior data engineer at Borealis Labs", BOREALIS),
        ("aim for senior data engineer, borealis labs", BOREALIS),
        ("my target is senior data engineer, Borealis", BOREALIS),
        ("my target is now sr. data engineer at borealis labs, 8 hours a week", BOREALIS),
        ("my target is Senior Data Engineer (Acme)", ACME),
        ("I want to become a senior data engineer at Acme", ACME),
        ("change my target to acme senior data engineer", ACME),
        ("/target senior data engineer (acme)", ACME),
        ("make the Acme senior data engineer my target", ACME),
        ("I want to be an Acme senior data engineer", ACME),
    ],
)
async def test_in_the_conversation_the_company_says_which_is_meant(
    both: CommandLine, line: str, meant: str
) -> None:
    (result,) = await say(both.home, line, day=DAY)
    assert target(both.home) == meant
    assert "Also of that title" not in result.reply


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("senior data engineer", ACME),
        ("acme senior data engineer", ACME),
        ("borealis senior data engineer", BOREALIS),
        ("Sr. Data Engineer at Borealis Labs", BOREALIS),
        ("senior data engineer, borealis labs", BOREALIS),
        ("senior data engineer, 2 hours a week", ACME),
    ],
)
async def test_the_answer_to_which_role_says_which_is_meant(
    both: CommandLine, line: str, meant: str
) -> None:
    asked, _ = await say(both.home, "I'm a backend engineer, Python 4/5", line, day=DAY)
    assert "Which role do you aim for?" in asked.reply
    assert target(both.home) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("show my gaps for senior data engineer", ACME),
        ("gaps for senior data engineer at Acme", ACME),
        ("gaps for the Borealis senior data engineer role", BOREALIS),
        ("what are my gaps for senior data engineer, borealis labs?", BOREALIS),
        ("/gaps senior data engineer borealis", BOREALIS),
    ],
)
async def test_the_gaps_are_those_of_the_role_that_is_meant(
    both: CommandLine, line: str, meant: str
) -> None:
    said = await reply_to(both.home, "what can you do?", line)
    assert f"{meant}, as of" in said


async def test_the_conversation_lists_both(both: CommandLine) -> None:
    said = " ".join((await reply_to(both.home, "which roles do you know?")).split())
    assert f"Your own: {ACME} at Acme, {BOREALIS}." in said
