"""Conversations from elsewhere."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import OutsideMessage, Store, StoreError

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
SAID = dt.datetime(2023, 5, 8, 13, 56)  # noqa: DTZ001 — an export without a time zone
CHAT = (
    OutsideMessage("D1:1", "one", "Maria", SAID, "I bought a boat."),
    OutsideMessage("D1:2", "one", "Jonas", SAID, "Which colour?"),
    OutsideMessage("D2:1", "two", "assistant", None, "A boat needs care."),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def test_messages_come_back_with_all_that_was_loaded(store: Store) -> None:
    assert store.load_messages(CHAT) == 3
    hits = {hit.outside_id: hit for hit in store.search("boat")}
    assert [it.id for it in CHAT if it.id in hits] == ["D1:1", "D1:2", "D2:1"]
    first, last = hits["D1:1"], hits["D2:1"]
    assert (first.kind, first.text, first.speaker) == ("message", "I bought a boat.", "Maria")
    assert (first.when, last.when) == (SAID.date(), NOW.date())
    assert (first.session == hits["D1:2"].session) is True
    assert first.session != last.session
    assert last.speaker == "coach"


def test_the_same_id_again_changes_nothing(store: Store) -> None:
    store.load_messages(CHAT)
    again = [*CHAT[:2], CHAT[2]._replace(text="Something else"), CHAT[0]._replace(id="D3:1")]
    assert store.load_messages(again) == 1
    assert store.load_messages(again) == 0
    assert store.search("something else") == ()
    assert {hit.outside_id for hit in store.search("bought") if hit.matches} == {"D1:1", "D3:1"}


def test_the_same_id_twice_in_one_load_is_one_message(store: Store) -> None:
    assert store.load_messages([CHAT[0], CHAT[0]._replace(text="Twice")]) == 1


def test_a_load_that_breaks_off_leaves_nothing(store: Store) -> None:
    def broken() -> Iterator[OutsideMessage]:
        yield CHAT[0]
        raise OSError("the export ended")

    with pytest.raises(OSError, match="the export ended"):
        store.load_messages(broken())
    assert store.search("boat") == ()


def test_sessions_that_come_mixed_keep_their_neighbours(store: Store) -> None:
    mixed = [
        OutsideMessage(f"{session}{n}", session, "user", None, text)
        for n, text in enumerate(["Which mill?", "The red one."])
        for session in ("a", "b")
    ]
    store.load_messages(mixed)
    found = [hit.outside_id for hit in store.search("mill")]
    assert sorted(filter(None, found)) == ["a0", "a1", "b0", "b1"]


def test_they_are_no_part_of_coachs_own_conversation(store: Store) -> None:
    session = store.start_session("offline")
    store.add_message(session, "user", "What first?")
    store.load_messages(CHAT)
    assert [message.text for message in store.messages(9)] == ["What first?"]


def test_the_latest_of_coachs_own_are_not_looked_for_among_all_others(store: Store) -> None:
    plan = store._db.query(
        "EXPLAIN QUERY PLAN SELECT id, text FROM messages "
        "WHERE speaker_id IS NULL ORDER BY id DESC LIMIT 60"
    )
    assert "messages_own" in next(iter(plan))["detail"]


def test_nothing_to_load(store: Store) -> None:
    assert store.load_messages(()) == 0


@pytest.mark.parametrize(
    ("speaker", "yours", "shown"),
    [
        ("user", False, "user"),
        ("Human", False, "user"),
        ("Maria", False, "Maria"),
        ("Assistant", True, "coach"),
        ("AI", True, "coach"),
        ("Career coach", True, "Career coach"),
        ("Maira", False, "Maira"),
    ],
)
def test_whoever_is_no_assistant_is_a_user(
    store: Store, speaker: str, shown: str, *, yours: bool
) -> None:
    store.load_messages(
        [
            OutsideMessage("1", "s", speaker, SAID, "The mill"),
            OutsideMessage("2", "t", "user" if yours else "assistant", SAID, "The mill"),
        ]
    )
    asked = "What did you say of the mill?" if yours else "What did I say of the mill?"
    (first, _) = store.search(asked)
    assert (first.outside_id, first.speaker) == ("1", shown)


def test_a_load_is_taken_back_and_brought_again(store: Store) -> None:
    store.load_messages(CHAT)
    loaded = store.journal(1)[0]
    assert "Saved: 3 messages from elsewhere" in loaded.lines
    taken_back = store.undo(loaded.number)
    assert store.search("boat") == ()
    assert store.load_messages(()) == 0
    store.undo(taken_back.number)
    assert len(store.search("boat")) == 3
    assert store.load_messages(CHAT) == 0


def test_the_journal_does_not_grow_with_what_is_loaded(store: Store) -> None:
    many = [CHAT[0]._replace(id=f"D1:{number}") for number in range(500)]
    store.load_messages(many)
    lines = store._db.execute("SELECT count(*) FROM changes").fetchone()[0]
    assert lines == len(("a session", "a speaker", "messages"))


def test_a_load_whose_first_message_was_forgotten_is_still_taken_back(store: Store) -> None:
    store.load_messages(CHAT)
    loaded = store.journal(1)[0]
    first = next(hit for hit in store.search("boat") if hit.outside_id == "D1:1")
    store.forget_one(f"M{first.id}")
    store.undo(loaded.number)
    assert store.search("boat") == ()


def test_a_load_that_a_later_change_rests_on_is_not_taken_back(store: Store) -> None:
    store.load_messages(CHAT)
    loaded = store.journal(1)[0]
    with store.transaction():
        store._db.execute("DELETE FROM messages WHERE outside_id = 'D1:2'")
    with pytest.raises(StoreError, match="later changes rest on it"):
        store.undo(loaded.number)
