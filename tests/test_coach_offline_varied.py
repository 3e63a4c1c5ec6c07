"""Replies that come often do not always come in the same words; which ones, the turn decides."""

import re
from pathlib import Path

import pytest

from coach.ask import ask
from coach.clock import Clock
from coach.session import open_session
from tests.conversation import DAY

BEGUN = ("Python 4/5, Docker 1/5, no Kubernetes", "my target is senior ai engineer")
OFTEN = {
    "a level": "Docker is {n}",
    "a target": "my target is {role}",
    "the gaps": "what are my gaps?",
    "a plan": "plan {m} hours a week",
    "not recognised": "flurbo{n} 3/5",
    "not understood": "frobnicate the blue {n}",
    "nothing": "no",
}


async def talk(home: Path, lines: list[str]) -> list[str]:
    session = await open_session(home, Clock(DAY), "offline")
    try:
        return [(await ask(session, line)).reply for line in lines]
    finally:
        await session.close()


def lines_of(said: str) -> list[str]:
    roles = ("data engineer", "senior ai engineer", "platform engineer")
    return [said.format(n=2 + at, m=5 + at, role=roles[at]) for at in range(3)]


def first_words(reply: str) -> str:
    """Return a reply without its figures and names, of which each has others."""
    return re.sub(r"“[^”]*”|[A-Z]\w+|\d[\d.]*", "", reply)


@pytest.mark.parametrize("said", OFTEN.values(), ids=OFTEN)
async def test_what_comes_often_comes_in_three_wordings(tmp_path: Path, said: str) -> None:
    replies = (await talk(tmp_path / "home", [*BEGUN, *lines_of(said)]))[len(BEGUN) :]
    assert len({first_words(it) for it in replies}) == 3
    again = (await talk(tmp_path / "again", [*BEGUN, *lines_of(said)]))[len(BEGUN) :]
    assert again == replies
    for reply in replies:
        asked = [it for it in re.findall(r"\w[^.?\n]*\w\?", reply) if it != "Yes or no?"]
        assert len(asked) <= 1


async def test_a_new_target_and_a_plan_begin_with_a_figure(tmp_path: Path) -> None:
    lines = [*BEGUN, "8 hours a week", "evidence: I cut the report from 3 hours to 20 minutes"]
    _, target, plan, evidence = await talk(tmp_path / "home", lines)
    assert re.match(r"(It has |Of )?\d+ requirements", target)
    assert re.search(r"^(\w+ comes first, |It begins with |)[\d.]+ h ", plan, re.MULTILINE)
    assert "talking points" in evidence


async def test_a_check_in_thanks_with_what_was_told(tmp_path: Path) -> None:
    answers = ("check-in", "3", "2", "none", "none", "none", "read a chapter")
    *_, last = await talk(tmp_path / "home", [*BEGUN, "8 hours a week", *answers])
    ways = "Thank you|Noted, thank you|That is this check-in, thank you"
    assert re.match(rf"({ways}): 5 h told", last)
