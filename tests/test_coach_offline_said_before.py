"""What was said before it could be used comes back where it can be."""

from pathlib import Path

import pytest

from coach.ask import ask
from coach.clock import Clock
from coach.session import open_session
from tests.conversation import DAY, reply_to, say, target

PARAMEDIC = (
    "I'm a paramedic, 11 years on the road. I want out of shifts. Thinking data analyst maybe"
)
OFFER = "Make “Data Analyst” your target? Yes or no?"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def test_a_role_that_is_thought_of_is_offered_as_the_target(home: Path) -> None:
    assert (await reply_to(home, PARAMEDIC)).endswith(OFFER)
    assert target(home) is None
    await say(home, "yes data analyst")
    assert target(home) == "Data Analyst"


async def test_the_offer_is_taken_by_a_bare_yes_after_a_restart(home: Path) -> None:
    await say(home, PARAMEDIC)
    await say(home, "y")
    assert target(home) == "Data Analyst"


async def test_another_title_in_the_place_of_a_yes_is_the_target(home: Path) -> None:
    await say(home, PARAMEDIC, "yes, but product manager")
    assert target(home) in {None, "Product Manager"}
    await say(home, "product manager")
    assert target(home) == "Product Manager"


async def test_what_is_left_open_is_offered_again_where_a_target_is_needed(home: Path) -> None:
    _, other, asked = await say(home, PARAMEDIC, "Excel 3", "ok whats missing")
    assert "Make “" not in other.reply
    assert asked.reply.endswith(OFFER)


async def test_what_is_declined_is_not_offered_again(home: Path) -> None:
    _, declined, asked = await say(home, PARAMEDIC, "no", "ok whats missing")
    assert "Make “" not in declined.reply
    assert "Make “" not in asked.reply
    assert target(home) is None


async def test_without_a_role_the_same_question_is_not_put_in_the_same_words(home: Path) -> None:
    first, second = await say(home, "I'm a baker, Excel 3", "ok whats missing")
    assert first.reply.endswith("shows those that I know.")
    assert second.reply != first.reply
    assert "a job posting, pasted here, makes one of its own." in second.reply
    assert "Data Analyst" in (await say(home, "data analyst"))[0].reply


async def test_hours_told_before_the_target_are_offered_for_the_plan(home: Path) -> None:
    hours = "I've got about 5 hours most weeks, none over Christmas week"
    told = await reply_to(home, "I'm a baker, SQL 1", hours)
    assert "What you said of your time waits until one is." in told
    aimed = await reply_to(home, "data analyst")
    assert aimed.endswith(f"You said: “{hours}”. Shall I plan with that? Yes or no?")
    planned = await reply_to(home, "yes please")
    assert "5 h a week from" in planned
    assert "21 Dec 2026 to 27 Dec 2026" in planned


async def test_hours_that_are_declined_are_not_offered_again(home: Path) -> None:
    lines = ("I'm a baker, SQL 1", "6 hours a week", "data analyst", "no")
    refused = await reply_to(home, *lines)
    assert "Shall I plan" not in refused
    assert "Shall I plan" not in await reply_to(home, "Excel 2")
    assert DAY.isoformat() == "2026-11-02"


async def test_an_ok_that_leads_up_to_a_question_is_no_yes(home: Path) -> None:
    asked = (await say(home, PARAMEDIC, "ok whats missing"))[-1]
    assert asked.memory == []
    assert target(home) is None


async def test_a_title_with_a_yes_after_it_is_one(home: Path) -> None:
    await say(home, "backend engineer, 8 yrs. aiming for staff next year", "staff engineer yes")
    assert target(home) == "Staff Engineer"


async def test_a_greeting_offers_the_role_that_was_thought_of(home: Path) -> None:
    await say(home, PARAMEDIC, "Excel 3")
    session = await open_session(home, Clock(DAY), "offline")
    opening = await session.greeting()
    assert opening.endswith(OFFER)
    await ask(session, "yes please")
    await session.close()
    assert target(home) == "Data Analyst"


async def test_a_greeting_does_not_offer_what_was_declined(home: Path) -> None:
    await say(home, PARAMEDIC, "no")
    session = await open_session(home, Clock(DAY), "offline")
    opening = await session.greeting()
    await session.close()
    assert "Make “" not in opening


async def test_a_field_that_no_role_is_called_is_named(home: Path) -> None:
    told = await reply_to(home, "REME electrician, out since March. want to get into IT support")
    assert "“IT support” is the name of no role that I know. Which role do you aim for?" in told


async def test_a_role_is_offered_beside_whatever_else_the_message_asks(home: Path) -> None:
    told = await reply_to(
        home, "I manage a farm", "My brother says I should do project management. Any help?"
    )
    assert told.endswith("Make “Project Manager” your target? Yes or no?")


async def test_what_needs_a_target_comes_after_what_sets_it(home: Path) -> None:
    told = await reply_to(
        home, "So, where do I start? Excel 2/5. Anyway I'd like to become a UX researcher"
    )
    assert target(home) == "UX Researcher"
    assert "none is set yet" not in told


DEED = "I moved the whole shop to another till system last spring, could we use that?"


@pytest.mark.parametrize("later", ["yes keep it", "keep that please", "save it", "save"])
async def test_a_deed_that_was_offered_is_kept_after_something_else(home: Path, later: str) -> None:
    offered = (await say(home, "I'm a baker", DEED))[-1]
    assert offered.reply.endswith("keep this as evidence for your talking points? Yes or no?")
    kept = (await say(home, "I'm nervous today", later))[-1]
    assert kept.memory[0].startswith("Saved: evidence")


async def test_a_bare_save_takes_the_offer_of_a_deed(home: Path) -> None:
    assert (
        (await say(home, "I'm a baker", DEED, "save"))[-1].memory[0].startswith("Saved: evidence")
    )


async def test_a_deed_that_was_declined_is_not_kept_later(home: Path) -> None:
    *_, kept = await say(home, "I'm a baker", DEED, "no", "keep it")
    assert kept.memory == []


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("I'd like to become head of product", "Product Manager"),
        ("set head of product as my target", "Product Manager"),
        ("how far am I from project coordinator", "Project Manager"),
    ],
)
async def test_for_a_role_that_is_not_known_the_nearest_is_offered(
    home: Path, said: str, offered: str
) -> None:
    reply = await reply_to(home, "I'm a baker, SQL 1", said)
    assert "no role of that name is known" in reply
    assert reply.endswith(f"Make “{offered}” your target? Yes or no?")
    await reply_to(home, "yes")
    assert target(home) == offered


@pytest.mark.parametrize(
    "said", ["set astronaut as my target", "I want to be a security consultant"]
)
async def test_no_role_is_offered_for_one_that_none_or_two_come_near(home: Path, said: str) -> None:
    reply = await reply_to(home, "I'm a baker, SQL 1", said)
    assert "no role of that name is known" in reply
    assert "your target? Yes or no?" not in reply


async def test_a_bare_figure_is_not_offered_as_hours_later(home: Path) -> None:
    told = await reply_to(home, "I'm a baker, SQL 1", "1", "data analyst")
    assert "Shall I plan with that?" not in told


async def test_what_is_still_to_be_told_is_the_next_question(home: Path) -> None:
    asked = await reply_to(home, "I'm a baker, SQL 1", "ok what do you need to know from me")
    assert asked.splitlines()[-1].startswith("Which role do you aim for?")


async def test_a_yes_has_done_what_was_put_to_the_user_where_hours_had_been_asked_for(
    home: Path,
) -> None:
    hours = "In winter I've time, 10 hours a week, from 1 March it'll be 3 hours a week"
    asked = await reply_to(home, "I'm a baker, SQL 1", "my target is data analyst", hours)
    assert asked.endswith("Yes or no?")
    assert "10 h a week" in await reply_to(home, "yes, go on")
