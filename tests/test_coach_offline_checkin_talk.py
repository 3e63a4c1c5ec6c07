"""A check-in as people talk in it: asides, what is no answer, and hours told before."""

from contextlib import closing
from pathlib import Path

import pytest

from coach.career import open_career
from coach.clock import Clock
from tests.conversation import DAY, say
from tools.domain import CheckIn

READY = ("I'm a paramedic, Excel 3, SQL 1", "my target is Data Analyst", "5 hours a week")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def held(home: Path) -> CheckIn:
    with closing(open_career(home, Clock(DAY))) as career:
        return career.store.checkins()[-1]


async def test_a_question_is_no_answer_to_what_stood_in_the_way(home: Path) -> None:
    *_, asked, on, end = await say(
        home,
        *READY,
        "check-in",
        "3 hours",
        "finished a course",
        "what counts as an hour? does reading count?",
        "night shifts",
        "none",
    )
    assert asked.reply.endswith("What stood in the way?")
    assert "Did a level change?" in on.reply
    assert "What do you promise" in end.reply
    await say(home, "check-in", "read a chapter")
    assert held(home).blockers == "night shifts"


async def test_an_interview_asked_about_is_no_promise(home: Path) -> None:
    *_, asked, done = await say(
        home,
        *READY,
        "check-in",
        *("3 hours", "a course", "none", "none"),
        "I've an interview at the trust on 14 January, what should I get ready?",
        "two evenings of joins",
    )
    assert "draft my talking points" in asked.reply
    assert asked.reply.endswith("One on each line, or “none”.")
    assert asked.memory == []
    assert held(home).commitments == ("two evenings of joins",)
    assert "Promised for next week" in done.reply


async def test_hours_told_before_are_the_check_ins_first_answer(home: Path) -> None:
    *_, told, opened = await say(
        home,
        *READY,
        "I did 3 hours of SQL on Sunday, finished the first course",
        "ok let's do the check in",
    )
    taken = "“3 hours of SQL”, “finished the first course”"
    assert f"I take {taken} along" in told.reply
    assert f"You told me already: {taken}. That is counted" in opened.reply
    assert opened.reply.endswith("3 of 5. What stood in the way?")
    back, *_, end = await say(home, "check-in", "back", "back", "2 hours", *["none"] * 4)
    assert "where we left it" in back.reply
    assert [(it.skill, it.hours) for it in held(home).hours] == [("SQL", 2.0)]
    assert "Check-in of 2 Nov 2026" in end.reply


async def test_hours_told_twice_of_a_skill_are_asked_for(home: Path) -> None:
    *_, opened = await say(
        home, *READY, "I did 3 hours of SQL on Sunday", "I did 1 hour of SQL today", "check-in"
    )
    assert "1 of 5. How many hours did you spend on SQL" in opened.reply


async def test_hours_without_a_plan_wait_for_the_first_check_in(home: Path) -> None:
    told = (await say(home, "I'm a baker, SQL 1", "I did 3 hours of SQL on Sunday"))[-1]
    assert "takes “3 hours of SQL” along" in told.reply


async def test_an_answer_unread_twice_is_told_the_way_on_in_other_words(home: Path) -> None:
    *_, first, second, on = await say(
        home,
        *READY,
        *("check-in", "3", "none", "none"),
        "night shifts ate the rest",
        "two evenings of joins and one look at the tables",
        "skip",
    )
    assert "no skill with a level could be read" in first.reply
    assert "“Skip” leaves this question open and goes on" in second.reply
    assert second.reply.endswith(
        "Did a level change? For example “Kubernetes 2, Docker 3/5”, or “none”."
    )
    assert "What do you promise" in on.reply


async def test_what_tells_of_life_is_no_part_of_a_deed(home: Path) -> None:
    *_, told = await say(
        home,
        *READY,
        "evidence: I fixed a radio fault that three others couldn't",
        "not looking to move, I'm in Hereford",
    )
    assert not any("evidence" in it for it in told.memory)


async def test_hours_of_next_week_told_as_a_promise_are_offered_for_the_plan(home: Path) -> None:
    *_, promised, agreed = await say(
        home,
        *READY,
        "check-in",
        *("3 hours", "a course", "none", "none"),
        "only 2 hours next week: joins",
        "yes",
    )
    assert promised.reply.endswith(
        "You said: “only 2 hours next week”. Shall I plan with that? Yes or no?"
    )
    assert held(home).commitments == ("only 2 hours next week: joins",)
    assert "Understood: 2 h a week from" in agreed.reply


async def test_a_promise_of_hours_on_a_skill_is_no_plan(home: Path) -> None:
    *_, promised = await say(
        home,
        *READY,
        "check-in",
        *("3 hours", "a course", "none", "none"),
        "2 hours of SQL next week",
    )
    assert "Shall I plan" not in promised.reply


async def test_what_is_told_with_the_wish_to_hold_it_is_taken_for_its_questions(home: Path) -> None:
    *_, begun = await say(
        home, *READY, "check-in: 3 hours of SQL, got my first join to work, laptop kept crashing"
    )
    assert "Counted: SQL 3 h." in begun.reply
    await say(home, "check-in", "none", "none")
    assert held(home).wins == "got my first join to work"
    assert held(home).blockers == "laptop kept crashing"
