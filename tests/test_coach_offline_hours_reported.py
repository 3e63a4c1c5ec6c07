"""Hours that are reported as spent: no plan comes of them, and the check-in takes them along."""

from contextlib import closing
from pathlib import Path

import pytest

from coach.career import open_career
from coach.clock import Clock
from tests.conversation import DAY, say

READY = ("I'm a paramedic, Excel 3, SQL 1", "my target is Data Analyst", "5 hours a week")
REST = ("none",) * 4


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def hours(home: Path) -> list[tuple[str, float]]:
    with closing(open_career(home, Clock(DAY))) as career:
        return [(it.skill, it.hours) for it in career.store.checkins()[-1].hours]


def weekly(home: Path) -> float | None:
    with closing(open_career(home, Clock(DAY))) as career:
        target = career.target()
        plan = None if target is None else career.store.roadmap(target.title)
        return None if plan is None else plan.settings.hours_per_week


@pytest.mark.parametrize(
    ("report", "spent"),
    [
        ("finished the SQL course, 6 hrs or so, think im a 2 now. whats next?", ("SQL", 6.0)),
        ("SQL course done. 90 min all in", ("SQL", 1.5)),
        ("that SQL tutorial took me 7h over the weekend", ("SQL", 7.0)),
        ("needed an hour and a half for the SQL lab", ("SQL", 1.5)),
    ],
)
async def test_reported_hours_wait_for_the_check_in(
    home: Path, report: str, spent: tuple[str, float]
) -> None:
    *_, told, opened, _, _, _, _ = await say(home, *READY, report, "check-in", *REST)
    assert " along." in told.reply
    assert "You told me already" in opened.reply
    assert weekly(home) == 5
    assert hours(home) == [spent]


async def test_hours_of_what_was_spoken_of_are_taken_along(home: Path) -> None:
    *_, told, opened = await say(
        home,
        *READY,
        "how do I learn SQL?",
        "the second one, I read it on the train, 2 hours",
        "check-in",
    )
    assert "I take “2 hours of SQL”, “I read it on the train” along" in told.reply
    assert "You told me already: “2 hours of SQL”" in opened.reply


async def test_hours_of_several_skills_are_each_taken_along(home: Path) -> None:
    said = await say(home, *READY, "3 hours of SQL done, 2 of Tableau", "check-in", *REST)
    told = said[len(READY)]
    assert "“3 hours of SQL”, “2 hours of Tableau”" in told.reply
    assert dict(hours(home)) == {"SQL": 3.0, "Tableau": 2.0}


async def test_it_is_asked_what_hours_were_spent_on(home: Path) -> None:
    *_, asked, told, opened = await say(
        home, *READY, "only managed 2 hours last week", "on SQL mostly", "check-in"
    )
    assert asked.reply.endswith("What did you spend 2 hours on?")
    assert "I take “2 hours of SQL” along" in told.reply
    assert "You told me already: “2 hours of SQL”" in opened.reply


async def test_hours_told_before_there_is_a_plan_wait_for_it(home: Path) -> None:
    aim, target, plan = READY
    *_, told, planned, opened = await say(
        home, aim, target, "I did 3 hours of SQL last week", plan, "check-in"
    )
    assert "The first one after a plan is made takes “3 hours of SQL” along" in told.reply
    assert "5 h a week" in planned.reply
    assert "You told me already: “3 hours of SQL”" in opened.reply


async def test_hours_told_twice_of_a_skill_are_asked_for_at_the_check_in(home: Path) -> None:
    *_, told, opened = await say(
        home, *READY, "did 3 hours of SQL on Sunday", "I did 1 hour of SQL today", "check-in"
    )
    assert "You told “3 hours of SQL” before: it asks how many they are in all" in told.reply
    assert "1 of 5. How many hours did you spend on SQL" in opened.reply


async def test_hours_survive_a_restart_before_the_check_in(home: Path) -> None:
    await say(home, *READY, "SQL course done, 4 hours")
    opened = (await say(home, "check-in"))[-1]
    assert "You told me already: “4 hours of SQL”" in opened.reply
