"""What holds, read in part: of some skills, the strongest, the latest, or whether anything does."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from memory import Store, StoreError
from tools.domain import Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
LEVELS = (("SQL", 2), ("Kafka", None), ("Rust", 4), ("Docker", 4), ("Go", 0))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def learn(store: Store, levels: Iterable[tuple[str, int | None]] = LEVELS) -> None:
    source = store.add_source("message", "message 1", "all of it")
    for skill, level in levels:
        store.save_claim(SkillClaim(skill=skill, level=level, quote="all of it"), source)


def tell(store: Store, *facts: Fact) -> None:
    source = store.add_source("message", "message 1", "all of it")
    for fact in facts:
        store.save_fact(fact.model_copy(update={"quote": "all of it"}), source)


def names(claims: Iterable[SkillClaim]) -> list[str]:
    return [claim.skill for claim in claims]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (["SQL", "Rust"], ["Rust", "SQL"]),
        (["sql", "SQL"], ["SQL"]),
        (["Python"], []),
        (["S%", '"', "Ünïcode"], []),
        ([], []),
        (None, ["Docker", "Go", "Kafka", "Rust", "SQL"]),
    ],
)
def test_claims_are_found_by_skill(store: Store, asked: list[str] | None, found: list[str]) -> None:
    learn(store)
    assert names(store.claims(asked)) == found


def test_the_strongest_come_first_and_mentions_last(store: Store) -> None:
    learn(store)
    assert names(store.strongest_claims(9)) == ["Docker", "Rust", "SQL", "Go", "Kafka"]
    assert names(store.strongest_claims(2)) == ["Docker", "Rust"]
    assert store.strongest_claims(0) == ()


def test_only_what_holds_counts(store: Store) -> None:
    learn(store)
    learn(store, [("Rust", 1)])
    assert names(store.strongest_claims(9)) == ["Docker", "SQL", "Rust", "Go", "Kafka"]
    assert store.count_claims() == len(LEVELS)
    assert [it.level for it in store.claims(["Rust"])] == [1]


def test_the_latest_fact_of_a_kind_is_the_one_that_holds(store: Store) -> None:
    assert store.latest_fact("headline") is None
    tell(store, *(Fact(kind="headline", value=value) for value in ("Clerk", "Archivist")))
    tell(store, *(Fact(kind="goal", value=value) for value in ("Lead", "Write", "Lead")))
    latest = [store.latest_fact(kind) for kind in ("headline", "goal", "name")]
    assert [it and it.value for it in latest] == ["Archivist", "Write", None]


def test_the_user_is_known_by_a_fact_or_a_claim(store: Store) -> None:
    assert not store.knows_the_user()
    tell(store, Fact(kind="goal", value="Lead"))
    assert store.knows_the_user()
    store.retract("F1")
    assert not store.knows_the_user()
    learn(store, [("SQL", None)])
    assert store.knows_the_user()


def test_a_changed_column_is_named_wherever_it_stands(store: Store) -> None:
    learn(store)
    tell(store, Fact(kind="goal", value="Lead"), Fact(kind="goal", value="Write"))
    store._db.execute("UPDATE claims SET said_on = 'someday' WHERE id = 2")
    store._db.execute("UPDATE facts SET said_on = 'someday' WHERE id = 2")
    with pytest.raises(StoreError, match="holds a skill claim that cannot be read: on input"):
        store.claims()
    with pytest.raises(StoreError, match="holds a fact that cannot be read: on input"):
        store.facts()


@pytest.mark.parametrize(
    ("sql", "index"),
    [
        ("SELECT id FROM facts WHERE valid_to IS NULL AND kind = 'name'", "facts_held_kind"),
        (
            "SELECT id FROM facts WHERE kind = 'pay' AND subject = 'now' AND valid_to IS NULL",
            "facts_held_kind",
        ),
        (
            "SELECT id FROM claims WHERE valid_to IS NULL ORDER BY level DESC, skill LIMIT 9",
            "claims_strongest",
        ),
    ],
)
def test_what_a_prompt_asks_is_led_to_by_an_index(store: Store, sql: str, index: str) -> None:
    steps = [row[3] for row in store._db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(steps) == 1
    assert index in steps[0]
