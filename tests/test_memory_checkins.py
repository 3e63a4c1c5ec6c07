"""Check-ins answer by answer, hours, commitments."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import CheckIn, Question, SkillClaim, SkillHours

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


WEEK = dt.date(2026, 11, 2)
QUESTIONS = (
    Question(key="commitment:1", kind="commitment", text="Did you?", subject="Read a chapter"),
    Question(key="hours:SQL", kind="hours", text="Hours on SQL?", subject="SQL"),
    Question(key="wins", kind="wins", text="What went well?"),
)


def test_an_unfinished_checkin_is_resumed_after_a_restart(store: Store) -> None:
    begun = store.open_checkin(WEEK)
    store.save_questions(begun, QUESTIONS)
    store.save_answer(begun, "commitment:1", "yes")
    with Store.open(store.path, lambda: NOW) as again:
        assert again.unfinished_checkin() == begun
        assert again.open_checkin(WEEK + dt.timedelta(days=3)) == begun
        state = again.checkin_state(begun)
    assert (state.day, state.questions, state.finished) == (WEEK, QUESTIONS, False)
    assert state.answers == {"commitment:1": "yes"}
    assert state.skills == ("SQL",)


def test_an_answer_given_again_takes_the_place_of_the_first(store: Store) -> None:
    begun = store.open_checkin(WEEK)
    for text in ("3", "3.5"):
        store.save_answer(begun, "hours:SQL", text)
    assert store.checkin_state(begun).answers == {"hours:SQL": "3.5"}


def test_a_finished_checkin_is_kept_and_the_next_one_is_new(store: Store) -> None:
    second_week = WEEK + dt.timedelta(days=7)
    held = [
        CheckIn(day=day, hours=(SkillHours(skill="SQL", hours=2.25),), wins="A query under 1 s")
        for day in (WEEK, second_week)
    ]
    numbers = []
    for checkin in held:
        numbers.append(store.open_checkin(checkin.day))
        store.finish_checkin(numbers[-1], checkin)
    assert numbers[0] != numbers[1]
    assert store.unfinished_checkin() is None
    assert store.checkins() == tuple(held)
    assert store.checkin_state(numbers[0]).finished


def test_a_finished_checkin_takes_no_more_answers(store: Store) -> None:
    begun = store.open_checkin(WEEK)
    store.finish_checkin(begun, CheckIn(day=WEEK))
    finished = pytest.raises(StoreError, match=f"Check-in {begun} is finished already")
    with finished:
        store.save_answer(begun, "wins", "late")
    with finished:
        store.save_questions(begun, QUESTIONS)
    with finished:
        store.finish_checkin(begun, CheckIn(day=WEEK))


def test_a_checkin_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match="no check-in 7"):
        store.checkin_state(7)


def told(store: Store, week: int, hours: float) -> None:
    checkin = store.open_checkin(WEEK + dt.timedelta(weeks=week))
    store.save_hours(checkin, "SQL", hours)
    store.finish_checkin(checkin, CheckIn(day=WEEK + dt.timedelta(weeks=week)))


def level(store: Store, level: int, *, imported: bool = False) -> None:
    source = store.add_source("message", "message 1", "SQL")
    basis = "imported" if imported else "stated"
    store.save_claim(SkillClaim(skill="SQL", level=level, basis=basis, quote="SQL"), source)


def test_hours_belong_to_the_level_held_when_they_were_told(store: Store) -> None:
    assert store.told_hours("SQL") == ((None, 0.0),)
    told(store, 1, 4)
    level(store, 2, imported=True)
    told(store, 2, 2.25)
    told(store, 3, 3.5)
    level(store, 3)
    told(store, 4, 1)
    assert store.told_hours("sql") == ((None, 4.0), (2, 5.75), (3, 1.0))


def test_hours_told_again_in_one_checkin_are_replaced(store: Store) -> None:
    level(store, 2)
    checkin = store.open_checkin(WEEK)
    for hours in (3.0, 2.5):
        store.save_hours(checkin, "SQL", hours)
    assert store.told_hours("SQL") == ((None, 0.0), (2, 2.5))


def test_levels_are_told_with_their_hours_and_where_they_were_told(store: Store) -> None:
    level(store, 1)
    told(store, 1, 4)
    source = store.add_source("checkin", "check-in of 2026-11-09", "SQL 2")
    store.save_claim(SkillClaim(skill="SQL", level=2, quote="SQL 2"), source)
    told(store, 2, 1.5)
    first, second = store.held_levels(["sql", "Kafka"])
    assert (first.skill, first.level, first.hours, first.at_checkin) == ("SQL", 1, 4.0, False)
    assert (second.level, second.hours, second.at_checkin) == (2, 1.5, True)
    assert (second.source, first.source != source) == (source, True)


def test_a_skill_was_worked_on_where_hours_were_told(store: Store) -> None:
    level(store, 1)
    told(store, 1, 0)
    assert store.skills_worked_on() == ()
    told(store, 2, 0.5)
    assert store.skills_worked_on() == ("SQL",)
    assert store.held_levels([]) == ()


def test_commitments_are_open_until_they_are_settled(store: Store) -> None:
    store.add_commitments(WEEK, ["Read a chapter", "Write two queries"])
    store.add_commitments(WEEK, ["Read a chapter"])
    first, second = store.commitments()
    assert (first.text, first.week, first.outcome) == ("Read a chapter", WEEK, "open")
    assert first.id is not None
    store.settle_commitment(first.id, "partly")
    assert store.commitments() == (second,)
    assert [c.text for c in store.commitments("partly")] == ["Read a chapter"]
    assert [c.outcome for c in store.commitments(None)] == ["partly", "open"]


def test_a_promise_that_was_settled_can_be_made_again(store: Store) -> None:
    store.add_commitments(WEEK, ["Read a chapter"])
    store.settle_commitment(1, "kept")
    store.add_commitments(WEEK, ["Read a chapter"])
    assert [c.outcome for c in store.commitments(None)] == ["kept", "open"]


def test_a_commitment_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match="no commitment 9"):
        store.settle_commitment(9, "kept")
