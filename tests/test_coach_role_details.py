"""What a role answers for, is measured on and asks in the interview, on demand."""

from contextlib import closing
from pathlib import Path

import pytest

from coach.career import open_career
from coach.clock import Clock
from tests.command_line import CommandLine
from tests.conversation import DAY, reply_to, say
from tests.test_coach_json_docs import BLUEPRINT, ROADMAP
from tests.test_tools_intake_positioning import MINE


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def bring(home: Path, *texts: str, target: str | None = None) -> None:
    with closing(open_career(home, Clock(DAY))) as career:
        for at, text in enumerate(texts):
            career.import_document(f"{at}.md", text.encode(), "role")
        if target:
            career.set_target(target)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_an_import_says_what_it_holds(coach: CommandLine) -> None:
    said = coach("import", "-", "--as", "role", piped=BLUEPRINT).out
    for line in (
        "1 responsibility: Keep the beacon lit",
        "1 KPI: Nights lit",
        "1 rubric dimension: Lamp care",
        "1 interview exercise: Lamp case",
        "1 pay band: Senior Beacon Keeper",
    ):
        assert line in said


def test_one_role_is_shown_in_full(coach: CommandLine) -> None:
    coach("import", "-", "--as", "role", piped=BLUEPRINT)
    said = flat(coach("role", "beacon", "keeper").out)
    assert "- Nights lit: 99% (Monthly); Share of nights with light" in said
    assert "Exceeds: Trims before it smokes" in said
    assert "- Lamp case (30 minutes): relight a lamp in the wind" in said
    assert "30-day goals - Know the tides" in said
    assert "Senior Beacon Keeper: USD 50,000–60,000 a year" in said
    assert "On to: Beacon Manager" in said


def test_a_role_that_says_nothing_more_says_so(coach: CommandLine) -> None:
    coach("import", "-", "--as", "posting", piped="# Lamp Engineer\n## Requirements\n- Python\n")
    assert "says nothing of responsibilities" in flat(coach("role", "Lamp Engineer").out)


def test_the_target_names_what_its_text_holds(coach: CommandLine) -> None:
    coach("import", "-", "--as", "role", piped=BLUEPRINT)
    said = flat(coach("target", "beacon keeper").out)
    assert "It also has 1 responsibility, 1 KPI, 1 rubric dimension," in said
    assert '`coach role "Beacon Keeper"`' in said


def test_an_unknown_role_is_named(coach: CommandLine) -> None:
    ended = coach("role", "zzz")
    assert ended.code == 1
    assert "no role of that name is known" in ended.err


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("what would I be measured on?", "Nights lit: 99% (Monthly)"),
        ("what are the KPIs of the role?", "Nights lit: 99% (Monthly)"),
        ("what exercises come in the interview?", "Lamp case (30 minutes)"),
        ("how would I be rated?", "Exceeds: Trims before it smokes"),
        ("what will I be responsible for?", "Keep the beacon lit"),
        ("what should I reach in the first 30 days in the role?", "Know the tides"),
        ("what are the salary bands?", "USD 50,000–60,000 a year"),
        ("tell me about the role", "Keep the beacon lit"),
        ("/role beacon keeper", "Nights lit"),
    ],
)
async def test_the_parts_are_told_in_conversation(home: Path, question: str, expected: str) -> None:
    bring(home, BLUEPRINT, target="Beacon Keeper")
    (heard,) = await say(home, question)
    assert [it["name"] for it in heard.tools] == ["roles"]
    assert expected in flat(heard.reply)


async def test_the_only_roadmap_answers_for_its_levels(home: Path) -> None:
    bring(home, BLUEPRINT, ROADMAP, target="Beacon Keeper")
    reply = flat(await reply_to(home, "what do the levels of the roadmap look like?"))
    assert "Level 1: Basics, months 0 to 3 - Docker: Images" in reply
    assert "Milestones - Light one lamp" in reply


async def test_a_part_that_is_not_known_is_said_to_be_so(home: Path) -> None:
    bring(home, BLUEPRINT, target="Beacon Keeper")
    reply = flat(await reply_to(home, "what do the levels of the roadmap look like?"))
    assert "says nothing of levels of learning" in reply


async def test_without_a_target_it_is_asked_for(home: Path) -> None:
    assert "target" in await reply_to(home, "what are the KPIs of the role?")


def test_a_positioning_document_is_kept_as_facts_that_can_be_taken_back(coach: CommandLine) -> None:
    (report,) = coach.json("import", "-", piped=MINE)["imports"]
    assert (report["kind"], report["role"]) == ("positioning", None)
    counts = {it["what"]: it["count"] for it in report["contents"]}
    assert counts == {
        "pitch": 1,
        "story": 1,
        "answer": 1,
        "talking point": 1,
        "difference": 2,
        "negotiation point": 2,
    }
    kinds = {it["kind"] for it in coach.json("profile")["facts"]}
    assert counts.keys() == kinds
    assert "1 story: Tell me about a conflict" in coach("profile").out
    coach("memory", "undo", str(report["change"]))
    assert coach.json("profile")["facts"] == []


def test_the_same_document_again_changes_nothing(coach: CommandLine) -> None:
    coach("import", "-", piped=MINE)
    (report,) = coach.json("import", "-", piped=MINE)["imports"]
    assert report["change"] is None


def test_a_forgotten_skill_goes_from_the_lines_of_a_role(coach: CommandLine) -> None:
    text = BLUEPRINT.replace("Keep the beacon lit", "Keep all Zephyrine lamps lit")
    coach("import", "-", "--as", "role", piped=text.replace("- Python", "- Zephyrine lamps"))
    coach("roles", "--adopt", "Zephyrine lamps", "--role", "beacon keeper")
    coach("memory", "forget", "Zephyrine lamps", "--yes")
    shown = coach.json("role", "beacon keeper")
    assert "Zephyrine" not in str(shown)
    assert (len(shown["responsibilities"]), len(shown["kpis"])) == (0, 1)
