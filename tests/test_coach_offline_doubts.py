"""In a conversation, what is said of a skill is saved, asked about or named; nothing is lost."""

import datetime as dt
from pathlib import Path

import pytest

from tests.conversation import DAY, levels, reply_to, say, target


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def test_what_was_not_taken_as_said_is_named(home: Path) -> None:
    weak, _, half = await say(home, "weak at networking, strong in Linux", "yes", "Go 3.5/5")
    assert "“weak”, “strong” are no figures." in weak.reply
    assert weak.memory == []
    assert "a half rounds down" in half.reply
    assert levels(home) == {"Computer networking": 1, "Linux": 4, "Go": 3}


async def test_a_skill_is_noted_once_and_with_its_level(home: Path) -> None:
    (said,) = await say(home, "Bash 3 Helm 2 FinOps 1")
    assert sorted(said.memory) == ["Saved: Bash 3/5", "Saved: FinOps 1/5", "Saved: Helm 2/5"]
    assert "Kept as it was" not in said.reply


async def test_two_levels_for_a_skill_are_asked_about(home: Path) -> None:
    asked, _ = await say(home, "Python 4/5 and also Python 2/5", "the second")
    assert "1. Python at 4/5" in asked.reply
    assert asked.memory == []
    assert levels(home) == {"Python": 2}


async def test_a_target_is_removed_and_can_be_set_again(home: Path) -> None:
    removed = await reply_to(home, "my target is MLOps Engineer", "remove my target")
    assert "You aim for no role now. MLOps Engineer" in removed
    assert target(home) is None
    assert "No target is set." in await reply_to(home, "remove my target")


async def test_why_something_comes_first_is_answered_with_the_order(home: Path) -> None:
    told = await say(
        home,
        "Python 4/5, SQL 3/5",
        "my target is MLOps Engineer",
        "8 hours a week",
        "what should I learn first?",
        "why is MLflow first?",
    )
    assert "It opens your plan" in told[-2].reply
    assert told[-1].reply.startswith("Git is in your plan, from 2 Nov 2026, and MLflow is not")
    assert "is chosen by the readiness that its hours bring" in told[-1].reply


async def test_hours_told_of_several_skills_answer_each_question(home: Path) -> None:
    *_, opened, both, _, stray, asked = await say(
        home,
        "Python 1/5, SQL 1/5",
        "my target is Data Analyst",
        "40 hours a week",
        "check-in",
        "3 hours on Python and two and a half on SQL",
        "back",
        "2 hours on Docker",
        "3",
    )
    assert "1 of 6. How many hours did you spend on Python" in opened.reply
    assert "3 of 6. What went well" in both.reply
    assert "How many hours did you spend on SQL" in stray.reply
    assert "What went well" in asked.reply
    done = (await say(home, "check-in", *["none"] * 4))[-1].reply
    assert [line.split() for line in done.splitlines() if line.startswith(("Docker", "SQL"))] == [
        ["SQL", "3", "h"],
        ["Docker", "2", "h"],
    ]


async def test_a_check_in_that_was_left_open_says_of_which_day_it_is(home: Path) -> None:
    await say(home, "check-in", "a good week")
    later = await reply_to(home, "check-in", day=DAY + dt.timedelta(days=7))
    assert "Check-in of 2 Nov 2026, where we left it." in later
