"""Sessions, messages and evidence."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import Evidence, Metric

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def test_the_conversation_survives_a_restart(store: Store) -> None:
    session = store.start_session("offline")
    store.add_message(session, "user", "What first?")
    store.add_message(session, "coach", "SQL.", payload='[{"kind": "response"}]')
    with Store.open(store.path, lambda: NOW) as again:
        asked, answered = again.messages(10)
    assert (asked.role, asked.text, asked.payload) == ("user", "What first?", None)
    assert (answered.text, answered.payload) == ("SQL.", '[{"kind": "response"}]')
    assert (answered.session_id, answered.status) == (session, "complete")
    assert answered.recorded_at == NOW


def test_the_latest_messages_come_oldest_first_across_sessions(store: Store) -> None:
    for number in range(6):
        store.add_message(store.start_session("offline"), "user", f"message {number}")
    assert [message.text for message in store.messages(3)] == [
        "message 3",
        "message 4",
        "message 5",
    ]
    assert store.messages(0) == ()
    assert len(store.messages(100)) == 6


def test_a_reply_is_written_down_as_far_as_it_came(store: Store) -> None:
    session = store.start_session("offline")
    reply = store.add_message(session, "coach", "", status="cut")
    store.set_message(reply, "First you", "cut")
    assert store.messages(1)[0].status == "cut"
    store.set_message(reply, "First you learn SQL.", "complete", "[]")
    message = store.messages(1)[0]
    assert (message.text, message.status, message.payload) == (
        "First you learn SQL.",
        "complete",
        "[]",
    )


def test_a_message_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match="no message 5"):
        store.set_message(5, "…", "complete")


def test_evidence_comes_back_with_its_number_and_figures(store: Store) -> None:
    source = store.add_source("message", "message 1", "…")
    told = Evidence(
        situation="Ferry timetable",
        action="Rewrote the query",
        result="from 900 ms to 120 ms",
        metrics=(Metric(quote="from 900 ms to 120 ms", value=120, unit="ms", before=900),),
        skills=("SQL", "Zähler"),
        on=NOW.date(),
        source="message 1",
    )
    saved = store.add_evidence(told, source)
    assert saved == told.model_copy(update={"id": 1})
    assert store.evidence() == (saved,)


def test_evidence_told_again_keeps_its_number(store: Store) -> None:
    source = store.add_source("message", "message 1", "…")
    first = store.add_evidence(Evidence(action="Built a mill"), source)
    second = store.add_evidence(Evidence(action="Built a bridge"), source)
    assert store.add_evidence(Evidence(action="Built a mill"), source) == first
    assert [piece.id for piece in store.evidence()] == [first.id, second.id] == [1, 2]


def test_evidence_that_is_amended_keeps_its_number_and_history(store: Store) -> None:
    source = store.add_source("message", "m", "…")
    first = store.add_evidence(Evidence(action="Built a mill"), source)
    whole = Evidence(action="Built a mill", result="It turns")
    assert store.amend_evidence(1, whole, source) == whole.model_copy(update={"id": 1})
    assert store.amend_evidence(1, whole, source).id == 1
    assert [it.result for it in store.evidence_history(1)] == ["", "It turns"]
    assert store.add_evidence(Evidence(action="Built a mill"), source).result == "It turns"
    assert store.add_evidence(Evidence(action="Built a bridge"), source).id == 2
    assert [it.result for it in store.evidence()] == ["It turns", ""]
    assert first.id == 1
    with pytest.raises(StoreError, match="no evidence E9"):
        store.amend_evidence(9, whole, source)


def test_forgetting_removes_every_version_of_a_piece(store: Store) -> None:
    source = store.add_source("message", "m", "…")
    store.add_evidence(Evidence(action="Built a mill"), source)
    store.amend_evidence(1, Evidence(action="Built a mill", result="With Rust"), source)
    gone = store.forget("Rust")
    assert gone.counts == {"pieces of evidence": 1}
    assert store.evidence_history(1) == ()
