"""Export and import: exact into an empty home, and into a full one nothing is overwritten."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory import Store
from tests.whole_memory import (
    ACTS,
    START,
    Act,
    Minutes,
    contents,
    did,
    exported,
    live,
    opened,
    say,
    take_in,
    undo,
)
from tests.writing import a_plan

FEW = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
MANY_ACTS = st.lists(st.sampled_from(ACTS), max_size=14)
LATER = START + dt.timedelta(days=30)
TRACES = ("entries", "changes", "files", "origins", "tombstones")
"""What is left of an import that was taken back: that it was, and whose rows they were."""


@pytest.fixture
def full(tmp_path: Path) -> Store:
    store = opened(tmp_path / "full")
    live(store)
    return store


def held(store: Store) -> dict[str, object]:
    return {
        "claims": store.claims(),
        "facts": [fact for fact in store.facts() if fact.kind in ("name", "headline", "summary")],
        "evidence": {piece.id: piece for piece in store.evidence()},
        "settings": contents(store)["settings"],
        "roles": store.roles(),
        "skills": store.custom_skills(),
        "plans": [store.roadmap(role) for role in ("Tide Clerk", "Data engineer")],
        "checkin": store.unfinished_checkin(),
        "messages": store.messages(10_000),
    }


def read_everything(store: Store) -> None:
    """Read what there is, which fails where a row can't be read as what it is."""
    store.items(past=True)
    store.journal(10_000)
    store.proposals()
    store.checkins()
    store.unfinished_assessments()
    for claim in store.claims():
        store.claim_history(claim.skill)
        store.told_hours(claim.skill)
    for piece in store.evidence():
        store.evidence_history(piece.id or 0)


def test_every_table_of_the_memory_is_filled(full: Store) -> None:
    assert [table for table, rows in contents(full).items() if not rows] == ["origins"]


def test_an_export_is_the_same_bytes_each_time_and_holds_every_table(full: Store) -> None:
    export = exported(full)
    assert exported(full) == export
    lines = [json.loads(line) for line in export.splitlines()]
    heads = [it for it in lines if isinstance(it, dict) and "table" in it]
    assert {it["table"]: it["rows"] for it in heads} == {
        table: len(rows) for table, rows in contents(full).items()
    }
    assert lines[0]["format"] == "coach-memory"
    assert lines[-1] == {"end": sum(it["rows"] for it in heads)}


def test_an_empty_home_becomes_what_was_exported(full: Store, tmp_path: Path) -> None:
    export = exported(full)
    with opened(tmp_path / "other") as other:
        carried = take_in(other, export)
        assert (carried.restored, carried.merged, carried.change) == (True, None, None)
        assert contents(other) == contents(full)
        assert exported(other) == export
        assert other.messages(99) == full.messages(99)
        read_everything(other)
    with opened(tmp_path / "other") as again:
        assert exported(again) == export


@FEW
@given(acts=MANY_ACTS, more=MANY_ACTS)
def test_whatever_was_done_is_restored_and_goes_on_the_same(
    tmp_path_factory: pytest.TempPathFactory, acts: list[Act], more: list[Act]
) -> None:
    home = tmp_path_factory.mktemp("carrying")
    with opened(home / "a") as one, opened(home / "b") as two:
        for act in acts:
            act(one)
        export = exported(one)
        take_in(two, export)
        assert exported(two) == export
        # No number is given out twice, so the same things done get the same numbers in both.
        two._now, one._now = Minutes(LATER), Minutes(LATER)
        for act in more:
            act(one)
            act(two)
        own = ("files", "origins", "tombstones")
        assert contents(two, own) == contents(one, own)


@FEW
@given(here=MANY_ACTS, there=MANY_ACTS)
def test_merging_overwrites_nothing_adds_once_and_can_be_taken_back(
    tmp_path_factory: pytest.TempPathFactory, here: list[Act], there: list[Act]
) -> None:
    home = tmp_path_factory.mktemp("merging")
    with opened(home / "a") as one, opened(home / "b") as two:
        say("Git", 3)(two)  # not empty, whatever follows
        for act in there:
            act(one)
        for act in here:
            act(two)
        before, stood, journal = contents(two, TRACES), held(two), two.journal(1000)
        export = exported(one)
        carried = take_in(two, export)
        assert carried.merged is not None
        read_everything(two)
        assert two.violations() == ()
        assert still_held(stood, held(two))
        for table, rows in before.items():
            if table != "claims":  # a mention gives way to a level
                assert set(rows) <= set(contents(two)[table]), table
        again = take_in(two, export)
        assert again.merged is not None
        assert (again.merged.added, again.merged.questions) == ({}, ())
        if carried.change is not None:
            assert len(two.journal(1000)) == len(journal) + 1
            two.undo(carried.change)
        assert contents(two, TRACES) == before
        if carried.change is not None:
            two.undo(two.journal(1)[0].number)
            read_everything(two)


def still_held(before: dict[str, object], after: dict[str, object]) -> bool:
    """Say whether what was held is held, and at most something was added beside it."""
    for what, old in before.items():
        new = after[what]
        if isinstance(old, dict) and isinstance(new, dict):
            assert old.items() <= new.items(), what
        elif what == "claims":
            levels = {it.skill.casefold(): it.level for it in new}  # type: ignore[attr-defined]  # claims
            for claim in old:  # type: ignore[attr-defined]  # claims
                assert claim.level in (None, levels[claim.skill.casefold()])
        elif isinstance(old, list | tuple) and isinstance(new, list | tuple):
            assert all(it in new for it in old if it is not None), what
        else:
            assert old in (None, new), what
    return True


def test_a_level_that_differs_is_a_question_and_what_holds_stays(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        say("Docker", 2)(one)
        say("Rust", 3)(one)
        say("Docker", 4)(two)
        carried = take_in(two, exported(one))
        assert carried.merged is not None
        assert carried.merged.questions == ("Q1",)
        assert {it.skill: it.level for it in two.claims()} == {"Docker": 4, "Rust": 3}
        assert [it.claim.level for it in two.claim_history("Docker")] == [4, 2]
        two.keep_proposal(1)
        assert {it.skill: it.level for it in two.claims()} == {"Docker": 2, "Rust": 3}
        # Decided, it is not asked again, not even once the level is another.
        say("Docker", 5)(two)
        again = take_in(two, exported(one))
        assert again.merged is not None
        assert (again.merged.questions, two.proposals()) == ((), ())
        assert again.merged.added == {}


def test_what_was_asked_there_about_what_holds_here_is_settled(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        say("Docker", 2)(one)
        say("Docker", 4)(two)
        take_in(two, exported(one))
        back = take_in(one, exported(two))
        assert back.merged is not None
        (asked,) = one.proposals()
        assert (asked.proposed.level, back.merged.questions) == (4, ("Q1",))  # type: ignore[union-attr]  # a claim


def test_evidence_of_one_number_is_told_apart(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        did("Cut the build")(one)
        did("Wrote a parser")(one)
        did("Wrote a parser")(two)
        carried = take_in(two, exported(one))
        assert {it.id: it.action for it in two.evidence()} == {
            1: "Wrote a parser",
            3: "Cut the build",
        }
        assert carried.merged is not None
        assert carried.merged.notes == ("E1 of the other file is E3 here, since E1 is another.",)


def test_the_latest_plan_stays_the_latest(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        for hours in (8, 6):
            one.save_roadmap(a_plan("Tide Clerk", hours))
        two.save_roadmap(a_plan("Tide Clerk", 4))
        take_in(two, exported(one))
        assert two.roadmap("Tide Clerk") == a_plan("Tide Clerk", 4)
        kept = [it.roadmap.total_hours for it in two.roadmap_versions("Tide Clerk")]
        assert kept == [4, 8, 6, 4] or sorted(kept) == [4, 4, 6, 8]


def test_a_conversation_of_another_machine_is_not_gone_on_with(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        say("Docker", 2)(one)
        say("Python", 3)(two)
        talk = two.messages(99)
        take_in(two, exported(one))
        assert two.messages(99) == talk
        (source,) = two._db.query("SELECT label, text FROM sources WHERE text LIKE 'Docker%'")
        number = source["label"].removeprefix("message ")
        (said,) = two._db.query("SELECT text FROM messages WHERE id = ?", [number])
        assert "Docker is 2/5" in said["text"]


def test_over_three_machines_a_row_comes_once(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two, opened(tmp_path / "c") as it:
        say("Docker", 2)(one)
        say("Python", 3)(two)
        say("Git", 3)(it)
        take_in(two, exported(one))
        take_in(it, exported(one))
        carried = take_in(it, exported(two))
        assert carried.merged is not None
        assert carried.merged.added == {"claims": 1, "messages": 1, "sessions": 1, "sources": 1}
        back = take_in(one, exported(it))
        assert back.merged is not None
        assert back.merged.added["claims"] == 2
        assert {claim.skill for claim in one.claims()} == {"Docker", "Python", "Git"}
        assert take_in(two, exported(one)).merged.added["claims"] == 1  # type: ignore[union-attr]  # merged


def test_a_restored_copy_and_its_origin_go_their_own_ways(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        say("Docker", 2)(one)
        take_in(two, exported(one))
        say("Python", 3)(one)
        say("Rust", 4)(two)  # the same number as Python has there
        carried = take_in(one, exported(two))
        assert carried.merged is not None
        assert carried.merged.added == {"claims": 1, "messages": 1, "sessions": 1, "sources": 1}
        assert {claim.skill for claim in one.claims()} == {"Docker", "Python", "Rust"}


def test_ones_own_export_brings_back_what_was_taken_back_under_its_number(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one:
        say("Docker", 2)(one)
        say("Python", 3)(one)
        export, items = exported(one), one.items()
        one.undo()
        carried = take_in(one, export)
        assert carried.merged is not None
        assert carried.merged.added == {"claims": 1}
        assert [it.ref for it in one.items()] == [it.ref for it in items]


def test_what_was_finished_there_since_is_told(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        one.add_commitments(START.date(), ["Read a chapter"])
        say("Git", 3)(two)
        take_in(two, exported(one))
        one.settle_commitment(1, "kept")
        again = take_in(two, exported(one))
        assert again.merged is not None
        assert again.merged.notes == (
            "1 of the commitments here came to something else there; yours stay.",
        )
        assert [it.outcome for it in two.commitments(None)] == ["open"]


def test_an_import_is_one_change_that_tells_what_came(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        live(one)
        say("Git", 3)(two)
        carried = take_in(two, exported(one))
        latest = two.journal(1)[0]
        assert (latest.number, latest.cause) == (carried.change, "coach memory")
        assert "Saved: role “Tide Clerk”" in latest.lines
        assert any(line.startswith("Saved: ") and "message" in line for line in latest.lines)
        undo(two)
        assert {claim.skill for claim in two.claims()} == {"Git"}


def test_a_row_that_gives_way_is_told_beside_another_of_the_same_number(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as one, opened(tmp_path / "b") as two:
        say("Docker", None, "file")(two)  # claim 1, a mention, gives way to claim 2
        did("Cut the build")(two)  # evidence 1
        say("Docker", 3)(one)
        did("Moved ten services")(one)  # evidence 2
        take_in(two, exported(one))
        lines = two.journal(1)[0].lines
        assert "Saved: Docker 3/5 (was Docker, no level)" in lines
        assert "Saved: evidence E2: Moved ten services" in lines
