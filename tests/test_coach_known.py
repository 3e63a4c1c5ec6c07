"""What a model is told of the user: what it holds, and that it stays short and quick to read."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.career import Career
from coach.clock import Clock
from coach.known import MOST_SKILLS, known
from memory import Store
from tools.domain import CheckIn, Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def career(tmp_path: Path) -> Iterator[Career]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as store:
        opened = Career(store, Clock(NOW.date()))
        opened.set_target("Data Engineer")
        yield opened


def learn(career: Career, number: int) -> None:
    store = career.store
    source = store.add_source("message", "message 1", "all of it")
    with store.transaction():
        for it in range(number):
            claim = SkillClaim(skill=f"Craft {it:03}", level=it % 5, quote="all of it")
            store.save_claim(claim, source)
            store.save_fact(Fact(kind="goal", value=f"Goal {it}", quote="all of it"), source)


def work(career: Career, skill: str) -> None:
    checkin = career.store.open_checkin(NOW.date())
    career.store.save_hours(checkin, skill, 3)
    career.store.finish_checkin(checkin, CheckIn(day=NOW.date()))


def statements(career: Career) -> list[str]:
    asked: list[str] = []
    career.store._db.conn.set_trace_callback(asked.append)
    known(career)
    career.store._db.conn.set_trace_callback(None)
    return asked


def test_all_skills_are_listed_where_they_are_few(career: Career) -> None:
    learn(career, 3)
    text = known(career)
    assert "Craft 002 2/5, Craft 001 1/5, Craft 000 0/5" in text
    assert "These are the strongest" not in text


def test_of_many_skills_the_strongest_are_listed_and_all_are_counted(career: Career) -> None:
    learn(career, 6 * MOST_SKILLS)
    text = known(career)
    assert text.count("Craft ") == MOST_SKILLS == text.count(" 4/5")
    assert "These are the strongest 100 of 600; recall returns all of them." in text


def test_the_latest_name_and_headline_are_told(career: Career) -> None:
    source = career.store.add_source("message", "message 1", "all of it")
    for kind, value in (("name", "Ada"), ("headline", "Clerk"), ("headline", "Archivist")):
        fact = Fact.model_validate({"kind": kind, "value": value, "quote": "all of it"})
        career.store.save_fact(fact, source)
    assert "Ada, Archivist" in known(career)


@pytest.mark.parametrize("worked_on", [[], ["Craft 003"], ["Craft 003", "Craft 007"]])
def test_no_more_is_asked_of_the_memory_where_more_is_known(
    career: Career, worked_on: list[str]
) -> None:
    learn(career, 10)
    for skill in worked_on:
        work(career, skill)
    few = len(statements(career))
    learn(career, 80)
    assert len(statements(career)) == few
