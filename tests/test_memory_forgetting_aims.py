"""One thing forgotten by its reference: its bytes are gone from every file, and the rest stays."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import Evidence, Fact, Metric, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
DAY = NOW.date()
SAID = "I lead the choir of Zürau on Tuesdays. I am at Docker 3/5. Python 4/5."
STORY = "I cut the Öresund ferry report from 90 minutes to 7 minutes with a small cache."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return a store in which two messages were answered, and things learned from both."""
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        session = opened.start_session("offline")
        first = opened.add_source("message", "message 1", "Docker 2/5")
        opened.add_message(session, "user", "Docker 2/5")
        opened.add_message(session, "coach", "Saved: Docker 2/5")
        opened.save_claim(claim("Docker", 2, "Docker 2/5"), first)
        third = opened.add_source("message", "message 3", SAID)
        opened.add_message(session, "user", SAID)
        payload = json.dumps({"parts": [{"args": json.dumps({"quote": SAID})}]})
        reply = f"You told me: {SAID}"
        opened.add_message(session, "coach", reply, payload=payload)
        opened.save_claim(claim("Docker", 3, "Docker 3/5"), third)
        opened.save_claim(claim("Python", 4, "Python 4/5"), third)
        choir = "I lead the choir of Zürau on Tuesdays"
        opened.save_fact(Fact(kind="note", value=choir, quote=choir), third)
        fifth = opened.add_source("message", "message 5", STORY)
        opened.add_message(session, "user", STORY)
        metric = Metric(quote="from 90 minutes to 7 minutes", value=7, unit="minutes", before=90)
        told = opened.add_evidence(Evidence(action=STORY, metrics=(metric,)), fifth)
        opened.amend_evidence(1, told.model_copy(update={"result": "It held all summer."}), fifth)
        opened.add_commitments(DAY, ["Sail past Ærøskøbing with the new plan", "Read a chapter"])
        yield opened


def claim(skill: str, level: int, quote: str) -> SkillClaim:
    return SkillClaim(skill=skill, level=level, quote=quote, on=DAY)


def bytes_of(store: Store) -> bytes:
    return b"".join(it.read_bytes() for it in store.path.parent.iterdir())


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        ("F1", ["choir", "Zürau"]),
        ("E1", ["Öresund", "resund ferry", "small cache", "90 minutes"]),
        ("P1", ["Ærøskøbing", "Sail past"]),
        ("M3", ["choir", "Zürau", "Docker 3/5", "Python 4/5"]),
    ],
)
def test_the_words_are_in_no_file_after_it(store: Store, ref: str, words: list[str]) -> None:
    for word in words:
        assert word.encode() in bytes_of(store), word
    preview = store.forget_one_preview(ref)
    gone = store.forget_one(ref)
    assert gone == preview
    assert gone.total
    for word in words:
        assert word.encode() not in bytes_of(store), word
        assert json.dumps(word)[1:-1].encode() not in bytes_of(store), word


def test_the_rest_stays(store: Store) -> None:
    store.forget_one("F1")
    assert [it.action for it in store.evidence()] == [STORY]
    assert {it.skill: it.level for it in store.claims()} == {"Docker": 3, "Python": 4}
    assert len(store.commitments()) == 2
    store.forget_one("P1")
    assert [it.text for it in store.commitments()] == ["Read a chapter"]
    store.forget_one("E1")
    assert store.evidence() == ()
    assert {it.skill: it.level for it in store.claims()} == {"Docker": 3, "Python": 4}


def test_what_was_known_before_a_forgotten_message_holds_again(store: Store) -> None:
    store.forget_one("M3")
    assert {it.skill: it.level for it in store.claims()} == {"Docker": 2}
    assert store.facts() == ()
    assert [it.text for it in store.messages(9)][:2] == ["Docker 2/5", "Saved: Docker 2/5"]
    assert len(store.messages(9)) == 5


@pytest.mark.parametrize("ref", ["F9", "E9", "P9", "M99"])
def test_what_is_not_there_is_said(store: Store, ref: str) -> None:
    before = sorted(store._db.conn.iterdump())
    with pytest.raises(StoreError, match=f"{ref}: there is no such thing"):
        store.forget_one(ref)
    assert sorted(store._db.conn.iterdump()) == before


def test_everything_is_forgotten_with_its_copies(store: Store) -> None:
    copy = store.path.with_name("coach.before-m002_create_claims.db")
    copy.write_bytes(store.path.read_bytes())
    store.forget_all()
    assert (store.claims(), store.messages(9), store.journal()) == ((), (), ())
    for word in ("Docker", "choir", "resund"):
        assert word.encode() not in bytes_of(store)
    assert not copy.exists()
    store.start_session("offline")


@pytest.mark.parametrize("words", ["contact", "Contacts", "my contacts", "all my contact details"])
def test_a_kind_named_alone_means_all_facts_of_it(store: Store, words: str) -> None:
    text = "Write to ada@quay.example or call 0550 1234. I am on Quayside. Reach Ada by post."
    source = store.add_source("message", "message 9", text)
    for value in ("ada@quay.example", "0550 1234"):
        store.save_fact(Fact(kind="contact", value=value, quote=value), source)
    kind = store.kind_named(words)
    assert kind == "contact"
    gone = store.forget_one_preview(kind)
    assert gone.lines[:2] == ("Fact: contact: ada@quay.example", "Fact: contact: 0550 1234")
    assert store.forget_one(kind) == gone
    assert [it.kind for it in store.facts()] == ["note"]
    for word in (b"ada@quay", b"0550 1234"):
        assert word not in bytes_of(store)
    assert b"Reach Ada by post" in bytes_of(store)
    assert store.kind_named(words) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("evidence", "evidence"),
        ("my promises", "promise"),
        ("notes", "note"),
        ("goal", None),
        ("the note on the choir", None),
        ("", None),
    ],
)
def test_only_a_kind_that_is_held_is_one(store: Store, words: str, kind: str | None) -> None:
    assert store.kind_named(words) == kind


def test_all_evidence_and_all_promises_go(store: Store) -> None:
    store.forget_one("evidence")
    store.forget_one("promise")
    assert (store.evidence(), store.commitments(None)) == ((), ())
    assert "Öresund".encode() not in bytes_of(store)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("salary", "pay"),
        ("my wages", "pay"),
        ("my current salary", "current pay"),
        ("notice period", "notice period"),
        ("current", None),
        ("salary negotiation", None),
    ],
)
def test_a_salary_is_pay_and_what_facts_are_on_is_named_too(
    store: Store, words: str, kind: str | None
) -> None:
    keep_pay_and_notice(store)
    assert store.kind_named(words) == kind


def test_a_small_figure_is_looked_for_nowhere_else(store: Store) -> None:
    keep_pay_and_notice(store)
    gone = store.forget_one("notice period")
    assert [it.kind for it in store.facts()] == ["note", "pay"]
    assert "skill claims" not in gone.counts
    assert b"2 months" not in bytes_of(store)


def keep_pay_and_notice(store: Store) -> None:
    source = store.add_source("message", "message 7", "I earn 51,000 EUR; my notice is 2 months")
    pay = Fact(
        kind="pay", subject="current pay", value="51000", unit="EUR/year", quote="I earn 51,000 EUR"
    )
    notice = Fact(
        kind="constraint",
        subject="notice period",
        value="2",
        unit="months",
        quote="my notice is 2 months",
    )
    for fact in (pay, notice):
        store.save_fact(fact, source)
