"""What was forgotten stays forgotten: no old export and no other machine brings it back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from memory import OutsideMessage, Store
from tests.whole_memory import (
    Act,
    check_in,
    contents,
    did,
    exported,
    know,
    learn,
    live,
    opened,
    say,
    take_in,
    undo,
)
from tests.writing import a_plan

SUBJECT = "Zymurgy"


def talk(store: Store) -> None:
    session = store.start_session("offline")
    store.add_message(session, "user", f"I went to Leeds. {SUBJECT} is what I love.")
    store.add_message(
        session, "coach", "Noted.", payload=json.dumps([{"args": f"{SUBJECT}, noted"}])
    )


def tell_in_checkin(store: Store) -> None:
    check_in(finish=True)(store)
    number = store.open_checkin(store._now().date())
    store.save_answer(number, "wins", f"{SUBJECT} went well. I slept.")
    store.save_hours(number, SUBJECT, 3)


def withdrawn(store: Store) -> None:
    """Hold it, and take that back: only the journal knows it then."""
    say(SUBJECT, 4)(store)
    undo(store)


TOLD: dict[str, Act] = {
    "a level": say(SUBJECT, 2),
    "a level from a file": say(SUBJECT, 2, "file"),
    "a level that was taken back": withdrawn,
    "a fact": know("goal", f"Live from {SUBJECT}"),
    "the headline, replaced": lambda store: [
        know("headline", f"{SUBJECT} fan")(store),
        know("headline", "Maker")(store),
    ],
    "evidence": did(f"I brewed with {SUBJECT}"),
    "a message": talk,
    "a choice": lambda store: store.set_setting("proposed", f'["{SUBJECT}"]'),
    "a promise": lambda store: store.add_commitments(store._now().date(), [f"Read on {SUBJECT}"]),
    "a check-in": tell_in_checkin,
    "a plan": lambda store: store.save_roadmap(a_plan(f"{SUBJECT} lead", 8)),
    "a resource": learn(f"{SUBJECT} for all"),
    "a question": lambda store: [say(SUBJECT, 2)(store), say(SUBJECT, 4, "file")(store)],
}
each_thing = pytest.mark.parametrize("told", TOLD.values(), ids=TOLD.keys())


def naming_files(home: Path) -> list[str]:
    word = SUBJECT.lower().encode()
    return [it.name for it in sorted(home.iterdir()) if word in it.read_bytes().lower()]


def forget(store: Store) -> None:
    store.forget(SUBJECT)
    assert_forgotten(store)


def assert_forgotten(store: Store) -> None:
    assert naming_files(store.path.parent) == []
    assert SUBJECT.lower() not in "\n".join(store._db.conn.iterdump()).lower()


def told_beside_other_things(home: Path, told: Act) -> Store:
    store = opened(home)
    live(store)
    told(store)
    return store


# A role's words are its own: a plan for a role of that name is what speaks of it.
FORGETTABLE = {name: told for name, told in TOLD.items() if name != "a plan"}


@pytest.mark.parametrize("told", FORGETTABLE.values(), ids=FORGETTABLE.keys())
def test_an_old_export_does_not_bring_it_back(tmp_path: Path, told: Act) -> None:
    with told_beside_other_things(tmp_path / "home", told) as store:
        export = exported(store)
        assert SUBJECT.encode() in export
        forget(store)
        kept = contents(store, ("origins",))
        carried = take_in(store, export)
        assert_forgotten(store)
        assert carried.merged is not None
        assert (carried.merged.added, carried.change) == ({}, None)
        assert contents(store, ("origins",)) == kept
        take_in(store, exported(store))
        assert_forgotten(store)


def test_what_was_taken_back_before_it_was_forgotten_does_not_come_back(tmp_path: Path) -> None:
    with opened(tmp_path / "home") as store:
        say("Git", 2)(store)
        say(SUBJECT, 4)(store)
        export = exported(store)
        undo(store)
        forget(store)
        take_in(store, export)
        assert_forgotten(store)


@pytest.mark.parametrize("told", FORGETTABLE.values(), ids=FORGETTABLE.keys())
def test_another_machine_does_not_bring_it_back(tmp_path: Path, told: Act) -> None:
    with (
        told_beside_other_things(tmp_path / "one", told) as one,
        opened(tmp_path / "two") as two,
        opened(tmp_path / "three") as three,
    ):
        # One that held things already, one that was restored and went on, and a third hop.
        say("Git", 3)(two)
        take_in(two, exported(one))
        take_in(three, exported(one))
        say("Perl", 2)(three)
        take_in(two, exported(three))
        forget(one)
        for other in (two, three):
            assert SUBJECT.encode() in exported(other)
            take_in(one, exported(other))
            assert_forgotten(one)
        assert {"Git", "Perl"} <= {claim.skill for claim in one.claims()}


def forget_fact(store: Store) -> None:
    known = next(it for it in store.items() if SUBJECT in it.value)
    store.forget_one(known.ref)


def forget_message(store: Store) -> None:
    said = next(it for it in store.messages(99) if SUBJECT in it.text)
    store.forget_one(f"M{said.id}")


@pytest.mark.parametrize(
    ("told", "let_go"),
    [(know("goal", f"Live from {SUBJECT}"), forget_fact), (talk, forget_message)],
)
def test_one_thing_that_was_forgotten_does_not_come_back(
    tmp_path: Path, told: Act, let_go: Act
) -> None:
    with told_beside_other_things(tmp_path / "home", told) as store:
        export = exported(store)
        let_go(store)
        assert_forgotten(store)
        take_in(store, export)
        assert_forgotten(store)


def test_a_speaker_whose_name_was_forgotten_does_not_come_back(tmp_path: Path) -> None:
    with opened(tmp_path / "home") as store:
        store.load_messages([OutsideMessage("z:1", "z", f"Ann {SUBJECT}", None, "Hello there.")])
        export = exported(store)
        forget(store)
        take_in(store, export)
        assert_forgotten(store)


def test_a_question_made_of_what_was_forgotten_does_not_come_back(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        say(SUBJECT, 2)(one)
        say("Git", 2)(one)
        say("Git", 3)(two)
        know("headline", "Maker")(two)
        know("headline", f"Fan of {SUBJECT}")(one)
        take_in(two, exported(one))
        assert len(two.proposals()) == 2
        forget(one)
        take_in(one, exported(two))
        assert_forgotten(one)


def test_what_was_learned_anew_elsewhere_comes(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        say(SUBJECT, 2)(one)
        say("Git", 2)(one)
        take_in(two, exported(one))
        forget(one)
        say(SUBJECT, 5)(two)
        take_in(one, exported(two))
        assert {it.skill: it.level for it in one.claims()} == {SUBJECT: 5, "Git": 2}


def test_it_can_be_told_again_after_it_was_forgotten(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one:
        say(SUBJECT, 2)(one)
        forget(one)
        say(SUBJECT, 3)(one)
        assert [claim.level for claim in one.claims()] == [3]


@pytest.mark.parametrize("restored", [True, False])
def test_what_was_forgotten_there_is_told_here_and_stays(tmp_path: Path, *, restored: bool) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        say(SUBJECT, 2)(one)
        talk(one)
        say("Git", 2)(one)
        if not restored:
            say("Perl", 2)(two)
        take_in(two, exported(one))
        forget(one)
        carried = take_in(two, exported(one))
        assert carried.merged is not None
        assert f"{SUBJECT} 2/5" in carried.merged.forgotten_there
        cut = [it for it in carried.merged.forgotten_there if it.startswith("A passage of one")]
        assert len(cut) == 3  # the two messages that name it, and the source of the level
        assert SUBJECT in {claim.skill for claim in two.claims()}
        two.forget(SUBJECT)
        assert_forgotten(two)
        again = take_in(two, exported(one))
        assert again.merged is not None
        assert again.merged.forgotten_there == ()


def test_tombstones_travel_and_hold_on_a_machine_that_never_knew(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "two") as two:
        say(SUBJECT, 2)(one)
        say("Git", 2)(one)
        old = exported(one)
        forget(one)
        say("Perl", 2)(two)
        take_in(two, exported(one))
        take_in(two, old)
        assert_forgotten(two)


@each_thing
def test_a_tombstone_holds_no_word_of_it(
    tmp_path: Path, told: Act, record_property: Callable[[str, object], None]
) -> None:
    with opened(tmp_path / "home") as store:
        told(store)
        before = len(contents(store)["tombstones"])
        store.forget(SUBJECT)
        stones = contents(store)["tombstones"]
        record_property("tombstones", len(stones) - before)
        for _, table, key, what in stones:
            assert (table, what) in {(table, "cut"), (table, "removed")}
            assert str(key).isdecimal() or str(key).startswith("2026-03-0")
