"""The journal: every change is an entry, can be taken back, and the past can be read."""

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory import Store, StoreError, Together
from memory.journal import journaled
from tests.schemas import restore
from tools.domain import Evidence, Fact, Level, Resource, SkillClaim

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)


class Clock:
    """Goes on by a day at each call of `next_day`."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now

    def next_day(self) -> dt.datetime:
        self.now += dt.timedelta(days=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", clock, "coach ask") as opened:
        yield opened


def say(store: Store, skill: str, level: Level) -> None:
    with store.transaction():
        source = store.add_source("message", "message", f"{skill} {level}/5")
        store.save_claim(SkillClaim(skill=skill, level=level, quote=f"{skill} {level}/5"), source)


def held(store: Store) -> dict[str, int | None]:
    return {claim.skill: claim.level for claim in store.claims()}


def contents(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: store._db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()  # noqa: S608 — our own names
        for table in journaled(store._db)
    }


def test_a_change_is_one_entry_that_says_what_when_and_from_where(
    store: Store, clock: Clock
) -> None:
    say(store, "Python", 3)
    at = clock.next_day()
    say(store, "Python", 4)
    latest, first = store.journal()
    assert latest.lines == ("Saved: Python 4/5 (was Python 3/5)",)
    assert (latest.cause, latest.recorded_at, latest.sources) == ("coach ask", at, ("message",))
    assert first.lines == ("Saved: Python 3/5",)


def test_a_correction_beside_a_promise_of_the_same_number_is_told(store: Store) -> None:
    say(store, "Rust", 2)
    with store.transaction():
        store.add_commitments(START.date(), ("Read a chapter", "Run it once"))
        say(store, "Rust", 3)
    assert store.journal(1)[0].lines == (
        "Saved: promise “Read a chapter”, open",
        "Saved: promise “Run it once”, open",
        "Saved: Rust 3/5 (was Rust 2/5)",
    )


def test_what_changes_nothing_is_no_entry(store: Store) -> None:
    say(store, "Python", 3)
    say(store, "Python", 3)
    store.start_session("offline")
    assert len(store.journal()) == 1


def test_a_transaction_that_fails_leaves_no_entry(store: Store) -> None:
    def say_and_fail() -> None:
        with store.transaction():
            say(store, "Python", 3)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        say_and_fail()
    assert store.journal() == ()


def test_a_change_by_another_program_is_an_entry_of_its_own(store: Store) -> None:
    say(store, "Python", 3)
    with closing(sqlite3.connect(store.path)) as other, other:
        other.execute("UPDATE claims SET level = 5")
    say(store, "Docker", 1)
    assert [entry.cause for entry in store.journal()] == ["coach ask", "outside", "coach ask"]
    outside = store.journal()[1]
    assert outside.lines == ("Changed: Python 3/5 → Python 5/5",)
    store.undo(outside.number)
    assert held(store) == {"Docker": 1, "Python": 3}


def test_a_correction_taken_back_holds_what_was_held_before(store: Store) -> None:
    say(store, "Python", 3)
    say(store, "Python", 4)
    undone = store.undo()
    assert held(store) == {"Python": 3}
    assert undone.undoes == 2
    assert undone.lines == ("Held again: Python 3/5", "Removed: Python 4/5")
    assert store.journal()[1].undone_by == 3
    again = store.undo(3)
    assert held(store) == {"Python": 4}
    assert again.undoes == 3
    assert store.journal_entry(2).undone_by is None  # type: ignore[union-attr]  # it is there, or this fails


def test_the_last_of_a_chain_is_named_as_what_to_take_back_first(store: Store) -> None:
    for level in (1, 2, 3):
        say(store, "Python", level)
    with pytest.raises(StoreError, match=r"rest on it \(2\).*`coach memory undo 3`"):
        store.undo(1)


def test_entries_are_taken_back_in_any_order_where_nothing_rests_on_them(store: Store) -> None:
    say(store, "Python", 3)
    say(store, "Docker", 2)
    say(store, "Python", 4)
    store.undo(2)
    assert held(store) == {"Python": 4}
    with pytest.raises(StoreError, match=r"Change 1 .* rest on it \(3\).*`coach memory undo 3`"):
        store.undo(1)
    store.undo(3)
    store.undo(1)
    assert held(store) == {}


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (9, "Change 9: there is none of that number"),
        (1, "Change 1: it was taken back already, by change 2"),
        (None, "There is no change to take back"),
    ],
)
def test_what_cannot_be_taken_back_is_said(store: Store, number: int | None, said: str) -> None:
    say(store, "Python", 3)
    store.undo()
    before = contents(store)
    with pytest.raises(StoreError, match=said):
        store.undo(number)
    assert contents(store) == before


def test_what_was_removed_comes_back_only_where_its_place_is_free(store: Store) -> None:
    source = store.add_source("command", "coach resources", "a page")
    page = Resource(
        skill="Docker",
        title="A page",
        kind="documentation",
        url="https://example.org/a",
        from_level=0,
        to_level=2,
        licence="",
    )
    store.add_resource(page, source)
    store.remove_resource(1)
    store.add_resource(page, source)
    with pytest.raises(StoreError, match="something newer stands in its place"):
        store.undo(2)
    store.undo(3)
    store.undo(2)
    assert [it.title for it in store.resources()] == ["A page"]


def test_the_past_can_be_read_and_not_written(store: Store, clock: Clock) -> None:
    say(store, "Python", 3)
    store.set_setting("target", "Data engineer")
    march = clock.now
    clock.next_day()
    say(store, "Python", 4)
    say(store, "Docker", 1)
    store.set_setting("target", "ML engineer")
    now = contents(store)
    with store.as_it_was(march):
        assert held(store) == {"Python": 3}
        assert store.setting("target") == "Data engineer"
        with pytest.raises(RuntimeError, match="into the past"):
            say(store, "Go", 1)
    assert contents(store) == now
    assert held(store) == {"Docker": 1, "Python": 4}


def test_what_is_forgotten_is_in_no_entry_and_in_no_past(store: Store, clock: Clock) -> None:
    say(store, "Kubernetes", 2)
    store.save_fact(Fact(kind="note", value="likes Kubernetes", quote="Kubernetes"), 1)
    say(store, "Python", 3)
    say(store, "Kubernetes", 4)
    past = clock.now
    clock.next_day()
    store.forget("Kubernetes")
    with store.as_it_was(past):
        assert held(store) == {"Python": 3}
    assert not any("Kubernetes" in line for it in store.journal() for line in it.lines)
    for file in store.path.parent.iterdir():
        assert b"ubernetes" not in file.read_bytes(), file.name
    with pytest.raises(StoreError, match="Forgetting comes last, and can't be undone"):
        store.undo()
    store.undo(3)
    assert held(store) == {}
    with pytest.raises(StoreError, match="what it changed is forgotten"):
        store.undo(1)


Act = Callable[[Store], object]
ACTS: tuple[Act, ...] = (
    lambda store: say(store, "Python", 3),
    lambda store: say(store, "Python", 4),
    lambda store: say(store, "Docker", 1),
    lambda store: store.set_setting("target", "Data engineer"),
    lambda store: store.set_setting("target", "ML engineer"),
    lambda store: store.set_setting("target", None),
    lambda store: store.save_fact(
        Fact(kind="headline", value="Builder", quote="Builder"),
        store.add_source("message", "m", "Builder"),
    ),
    lambda store: store.save_fact(
        Fact(kind="headline", value="Maker", quote="Maker"),
        store.add_source("message", "m", "Maker"),
    ),
    lambda store: store.add_commitments(START.date(), ["Two hours of Docker"]),
    lambda store: store.settle_commitment(1, "kept"),
    lambda store: store.add_evidence(
        Evidence(action="I cut the build"), store.add_source("message", "m", "I cut the build")
    ),
    lambda store: store.undo() if any(not it.undoes for it in store.journal()) else None,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(ACTS), max_size=10))
def test_whatever_is_done_can_be_taken_back_step_by_step(
    tmp_path_factory: pytest.TempPathFactory, acts: list[Act]
) -> None:
    clock = Clock()
    with Store.open(tmp_path_factory.mktemp("journal") / "coach.db", clock) as store:
        states, moments = [contents(store)], [clock.now]
        for act in acts:
            clock.next_day()
            before = len(store.journal(1000))
            try:
                act(store)
            except StoreError:
                continue
            if len(store.journal(1000)) > before:
                states.append(contents(store))
                moments.append(clock.now)
        for state, moment in zip(states, moments, strict=True):
            with store.as_it_was(moment):
                assert contents(store) == state
        while any(not it.undoes and it.undone_by is None for it in store.journal(1000)):
            store.undo()
        assert contents(store) == states[0]


def test_what_belongs_together_is_one_entry_and_is_taken_back_at_once(store: Store) -> None:
    together = Together()
    for skill in ("Python", "Docker"):
        with store.joining(together):
            say(store, skill, 3)
    say(store, "Go", 2)
    assert [(it.number, len(it.lines)) for it in store.journal()] == [(2, 1), (1, 2)]
    store.undo(1)
    assert held(store) == {"Go": 2}


def test_nothing_is_joined_to_an_entry_that_another_came_after(store: Store) -> None:
    together = Together()
    with store.joining(together):
        say(store, "Python", 3)
    say(store, "Go", 2)
    with store.joining(together):
        say(store, "Go", 4)
        say(store, "Docker", 1)
    assert [it.number for it in store.journal()] == [3, 2, 1]
    assert held(store) == {"Python": 3, "Go": 4, "Docker": 1}
    store.undo(3)
    assert held(store) == {"Python": 3, "Go": 2}


def test_what_fails_leaves_the_entry_it_would_have_joined_as_it_was(store: Store) -> None:
    together = Together()
    with store.joining(together):
        say(store, "Python", 3)
        with pytest.raises(StoreError):
            store.retract("F99")
        say(store, "Docker", 1)
    assert [(it.number, len(it.lines)) for it in store.journal()] == [(1, 2)]
    assert not store.violations()


@pytest.mark.parametrize("schema", ["m016_create_journal", "m017_create_proposals"])
def test_what_an_earlier_schema_wrote_down_is_still_told(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "home" / "coach.db"
    restore(schema, path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE facts SET value = 'Ada Q. Quill'")
    with Store.open(path, lambda: START) as store:
        store.set_setting("hours_per_week", "8")
        lines = [line for entry in store.journal() for line in entry.lines]
    assert "Changed: name: Ada Quill → name: Ada Q. Quill" in lines
