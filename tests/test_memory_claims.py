"""Skill claims: what takes the place of what, and what is kept of it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory import Store
from memory.claims import current_claims, save_claim
from memory.opening import open_database
from memory.sources import add_source
from tools.domain import Basis, Level, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def claim(level: Level | None, basis: Basis = "stated", day: int = 1) -> SkillClaim:
    on = dt.date(2026, 11, day)
    return SkillClaim(skill="Kubernetes", level=level, basis=basis, quote="said so", on=on)


@pytest.mark.parametrize(
    ("held", "said", "outcome"),
    [
        pytest.param(None, claim(2), "saved", id="nothing was known"),
        pytest.param(None, claim(None), "saved", id="a first mention"),
        pytest.param(claim(None), claim(2), "saved", id="a level after a mention"),
        pytest.param(claim(None), claim(2, "inferred"), "saved", id="any level after a mention"),
        pytest.param(claim(2), claim(None), "kept", id="a mention beside a level"),
        pytest.param(claim(0), claim(None), "kept", id="a mention beside level 0"),
        pytest.param(claim(None), claim(None), "unchanged", id="a mention again"),
        pytest.param(claim(2), claim(2), "unchanged", id="the same again"),
        pytest.param(claim(2), claim(3), "corrected", id="the user says more"),
        pytest.param(claim(2), claim(0), "corrected", id="the user says none"),
        pytest.param(claim(2), claim(4, "imported"), "kept", id="a file against the user"),
        pytest.param(claim(2), claim(4, "inferred"), "kept", id="a guess against the user"),
        pytest.param(claim(2), claim(4, "evidence"), "corrected", id="evidence after a word"),
        pytest.param(claim(2, "imported"), claim(3), "corrected", id="the user against a file"),
        pytest.param(
            claim(2, "imported"), claim(3, "imported"), "corrected", id="a file after a file"
        ),
        pytest.param(
            claim(2, "imported"), claim(3, "inferred"), "kept", id="a guess against a file"
        ),
        pytest.param(claim(2), claim(2, "imported"), "unchanged", id="a file that agrees"),
        pytest.param(claim(2, "imported"), claim(2), "saved", id="the user confirms a file"),
    ],
)
def test_what_becomes_of_a_claim(
    store: Store, held: SkillClaim | None, said: SkillClaim, outcome: str
) -> None:
    source = store.add_source("message", "message 1", "I said so")
    if held is not None:
        store.save_claim(held, source)
    change = store.save_claim(said, source)
    written = outcome in ("saved", "corrected")
    assert change.outcome == outcome
    assert change.old == held
    assert change.new == (said if written else held)
    assert store.claims() == (change.new,)


def test_a_correction_closes_the_old_claim_and_keeps_it(store: Store) -> None:
    told = store.add_source("message", "message 1", "Kubernetes 2/5, he said so")
    read = store.add_source(
        "checkin", "check-in of 2026-11-09", "Kubernetes is at 3 now, she said so"
    )
    store.save_claim(claim(2, day=2), told)
    store.save_claim(claim(3, day=9), read)
    old, new = store.claim_history("Kubernetes")
    assert (old.claim.level, old.valid_from, old.valid_to) == (
        2,
        dt.date(2026, 11, 2),
        dt.date(2026, 11, 9),
    )
    assert (new.claim.level, new.valid_from, new.valid_to) == (3, dt.date(2026, 11, 9), None)
    assert (old.source, new.source) == ("message 1", "check-in of 2026-11-09")
    assert (old.source_kind, new.source_kind) == ("message", "checkin")
    assert new.recorded_at == NOW


def test_a_correction_dated_before_its_claim_leaves_no_negative_stay(store: Store) -> None:
    source = store.add_source("message", "message 1", "I said so")
    store.save_claim(claim(2, day=9), source)
    store.save_claim(claim(3, day=2), source)
    old, _ = store.claim_history("Kubernetes")
    assert old.valid_to == old.valid_from


def test_an_undated_claim_holds_from_the_day_it_was_recorded(store: Store) -> None:
    source = store.add_source("message", "message 1", "Rust 1/5, I said so")
    store.save_claim(SkillClaim(skill="Rust", level=1, quote="Rust 1/5"), source)
    assert store.claim_history("Rust")[0].valid_from == NOW.date()


def test_claims_are_one_skill_in_any_case_and_sorted_by_name(store: Store) -> None:
    source = store.add_source("message", "message 1", "I said so")
    for skill, level in (("rust", 1), ("Ada", 2), ("Rust", 3)):
        store.save_claim(SkillClaim(skill=skill, level=level, quote="I said so"), source)
    assert [(c.skill, c.level) for c in store.claims()] == [("Ada", 2), ("Rust", 3)]
    assert [held.claim.level for held in store.claim_history("RUST")] == [1, 3]


CLAIMS = st.builds(
    SkillClaim,
    skill=st.sampled_from(["Python", "SQL"]),
    level=st.none() | st.integers(0, 5),
    quote=st.just("I said so"),
    basis=st.sampled_from(["stated", "imported", "inferred", "evidence"]),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(CLAIMS, max_size=12))
def test_whatever_is_said_one_claim_holds_and_none_is_lost(
    tmp_path: Path, said: list[SkillClaim]
) -> None:
    db = open_database(tmp_path / "coach.db")
    db.execute("BEGIN IMMEDIATE")
    source = add_source(db, "message", "message 1", "I said so", now=NOW)
    written = 0
    for one in said:
        before = {held.skill: held for held in current_claims(db)}
        change = save_claim(db, one, source, now=NOW)
        after = {held.skill: held for held in current_claims(db)}
        assert after == {**before, one.skill: change.new}
        written += change.outcome in ("saved", "corrected")
    rows = db.table("claims")
    assert rows.count == written
    assert rows.count_where("valid_to IS NULL") == len({one.skill for one in said})
    assert rows.count_where("(valid_to IS NULL) != (superseded_by IS NULL)") == 0
    db.rollback()
    db.close()
