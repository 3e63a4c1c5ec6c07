"""Facts, sources, settings and skills of the user's own."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import Fact, FactKind, Skill

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


@pytest.mark.parametrize("kind", ["name", "headline", "summary"])
def test_what_a_person_has_one_of_is_superseded(store: Store, kind: FactKind) -> None:
    source = store.add_source("message", "message 1", "first second Lead a team Ada")
    assert store.save_fact(Fact(kind=kind, value="first", quote="first"), source)
    assert store.save_fact(Fact(kind=kind, value="second", quote="second", on=NOW.date()), source)
    assert [fact.value for fact in store.facts(kind)] == ["second"]


def test_what_a_person_has_several_of_is_added(store: Store) -> None:
    source = store.add_source(
        "file", "cv.json", "A timetable for the choir. A seed catalogue. Lead a team."
    )
    facts = (
        Fact(kind="project", value="A timetable for the choir", quote="choir", source="cv.json"),
        Fact(
            kind="project",
            value="A seed catalogue",
            quote="A seed catalogue",
            on=dt.date(2025, 3, 1),
        ),
        Fact(kind="goal", value="Lead a team", quote="Lead a team"),
    )
    for fact in facts:
        assert store.save_fact(fact, source)
    assert store.facts() == facts
    assert store.facts("project") == facts[:2]


def test_the_same_fact_again_changes_nothing(store: Store) -> None:
    source = store.add_source("message", "message 1", "first second Lead a team Ada")
    fact = Fact(kind="goal", value="Lead a team", quote="Lead a team")
    assert [store.save_fact(fact, source) for _ in range(2)] == [True, False]
    assert store.facts() == (fact,)


def test_a_superseded_fact_stays_readable_with_its_successor(store: Store) -> None:
    source = store.add_source("message", "message 1", "first second Lead a team Ada")
    for name in ("Ada", "Ada Marlow"):
        store.save_fact(Fact(kind="name", value=name, quote="Ada"), source)
    rows = store._db.table("facts").rows
    assert [(r["value"], r["valid_to"], r["superseded_by"]) for r in rows] == [
        ("Ada", "2026-11-02", 2),
        ("Ada Marlow", None, None),
    ]


def test_a_source_is_called_by_its_label(store: Store) -> None:
    assert store.source_label(store.add_source("file", "cv.json", "{}")) == "cv.json"
    with pytest.raises(StoreError, match="no source 99"):
        store.source_label(99)


def test_half_characters_of_a_broken_terminal_are_stored_as_question_marks(store: Store) -> None:
    source = store.add_source("message", "label \udcff", "caf\udce9 \x00 é")
    assert store.source_label(source) == "label ?"
    assert next(iter(store._db.query("SELECT text FROM sources")))["text"] == "caf? \x00 é"


def test_a_setting_is_set_changed_and_taken_back(store: Store) -> None:
    assert store.setting("target") is None
    for value in ("ML engineer", "AI lead", None):
        store.set_setting("target", value)
        assert store.setting("target") == value


def test_a_skill_of_ones_own_is_kept_once(store: Store) -> None:
    first = Skill(name="Bell ringing", category="custom", hours=(1, 2, 3, 4, 5), basis="a guess")
    better = first.model_copy(update={"name": "Bell Ringing", "basis": "a ringer"})
    other = first.model_copy(update={"name": "Archery"})
    for skill in (first, other, better):
        store.save_skill(skill)
    assert store.custom_skills() == (other, better)


def test_one_value_holds_for_each_subject(store: Store) -> None:
    source = store.add_source("message", "message 1", "70k, no 80k; I hope for 95k")
    for subject, value in (("current", "70k"), ("hoped for", "95k"), ("current", "80k")):
        pay = Fact(kind="pay", value=value, subject=subject, unit="EUR a year", quote=value)
        assert store.save_fact(pay, source)
    assert [(it.subject, it.value) for it in store.facts("pay")] == [
        ("hoped for", "95k"),
        ("current", "80k"),
    ]


def test_a_file_that_says_otherwise_is_asked_about(store: Store) -> None:
    said = store.add_source("message", "message 1", "I am Ada, paid 80k")
    read = store.add_source("file", "cv.md", "Ada Marlow, 70k")
    for value, subject in (("Ada", ""), ("80k", "current")):
        kind: FactKind = "pay" if subject else "name"
        store.save_fact(Fact(kind=kind, value=value, subject=subject, quote=value), said)
    for value, subject in (("Ada Marlow", ""), ("70k", "current")):
        kind = "pay" if subject else "name"
        assert not store.save_fact(Fact(kind=kind, value=value, subject=subject, quote=value), read)
    name, pay = store.proposals()
    store.keep_proposal(pay.number)
    store.save_fact(Fact(kind="name", value="Ada M.", quote="Ada"), said)
    assert store.proposals() == ()
    assert name.number == 1
    assert [it.value for it in store.facts()] == ["70k", "Ada M."]
    assert [it.status for it in store.items() if it.kind == "pay"] == ["kept"]
