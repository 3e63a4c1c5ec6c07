"""An export is untrusted: whatever is wrong with it is said in one sentence, and nothing stays."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from memory import Store, StoreError
from memory.carrying import staging
from tests.whole_memory import contents, exported, live, opened, say, take_in

Lines = list[Any]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    with opened(tmp_path_factory.mktemp("export")) as store:
        live(store)
        return exported(store)


def parsed(export: bytes) -> Lines:
    return [json.loads(line) for line in export.splitlines()]


def written(lines: Iterable[Any]) -> bytes:
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def head_of(lines: Lines, table: str) -> int:
    return next(
        at for at, it in enumerate(lines) if isinstance(it, dict) and it.get("table") == table
    )


def in_table(table: str, column: str, value: object, row: int = 1) -> Callable[[Lines], None]:
    """Return what puts a value into a column of a row of a table, counted from 1."""

    def change(lines: Lines) -> None:
        at = head_of(lines, table)
        lines[at + row][lines[at]["columns"].index(column)] = value

    return change


def in_header(**values: object) -> Callable[[Lines], None]:
    return lambda lines: lines[0].update(values)


def in_head(table: str, **values: object) -> Callable[[Lines], None]:
    return lambda lines: lines[head_of(lines, table)].update(values)


def cut_line(lines: Lines) -> None:
    del lines[head_of(lines, "claims") + 1]


def doubled(lines: Lines) -> None:
    at = head_of(lines, "claims")
    lines[at]["rows"] += 1
    lines.insert(at + 1, list(lines[at + 1]))


def swapped(lines: Lines) -> None:
    lines[0], lines[1] = lines[1], lines[0]


def unknown_column(lines: Lines) -> None:
    at = head_of(lines, "settings")
    lines[at]["columns"].append('x"; DROP TABLE claims; --')


def unknown_table(lines: Lines) -> None:
    lines.insert(-1, {"table": "sqlite_master", "columns": ["name"], "rows": 0})


def later_migration(lines: Lines) -> None:
    lines[0]["migrations"].append("m999_learn_to_fly")


DAMAGED: dict[str, tuple[Callable[[Lines], None], str]] = {
    "another format": (in_header(format="chat"), "it is no export of a memory"),
    "no header": (swapped, "it is no export of a memory"),
    "a later format": (in_header(version=2), "a newer version of Coach wrote it"),
    "a version of another type": (in_header(version="1"), "a newer version of Coach wrote it"),
    "a later schema": (later_migration, "a newer version of Coach wrote it"),
    "no migrations": (in_header(migrations=None), "names no migrations"),
    "too few migrations": (in_header(migrations=["m001_create_sources"]), "none that ran together"),
    "no numbers": (in_header(numbers={}), "highest number of each table"),
    "a number too low": (lambda it: it[0]["numbers"].update(claims=1), "highest number of claims"),
    "a number too high": (lambda it: it[0]["numbers"].update(claims=2**62), "highest number"),
    "numbers of no table": (lambda it: it[0]["numbers"].update(sqlite_master=4), "highest numbers"),
    "an unknown table": (unknown_table, "does not tell how many rows"),
    "an unknown column": (unknown_column, "the columns of settings are not"),
    "a row that is missing": (cut_line, "a row of claims with 13 values"),
    "a row twice": (doubled, "UNIQUE constraint failed: claims"),
    "another count": (in_head("claims", rows=-1), "claims has no count"),
    "a truth for a count": (in_head("claims", rows=True), "claims has no count"),
    "another end": (lambda it: it[-1].update(end=1), "does not tell how many rows"),
    "more behind the end": (lambda it: it.append({"table": "x"}), "stands behind its end"),
    "a level of 9": (in_table("claims", "level", 9), "CHECK constraint failed"),
    "a level in words": (in_table("claims", "level", "high"), "cannot store TEXT value"),
    "a list": (in_table("claims", "quote", ["x"]), "something other than a text or a number"),
    "a truth": (in_table("claims", "level", bool(1)), "something other than a text or a number"),
    "no skill": (in_table("claims", "skill", None), "NOT NULL constraint failed"),
    "an empty skill": (in_table("claims", "skill", ""), "skill claim that cannot be read"),
    "half a character": (in_table("claims", "quote", "\ud800"), "surrogates not allowed"),
    "a number too large": (in_table("claims", "id", 2**70), "int too large"),
    "the largest number": (in_table("messages", "id", 2**63 - 1), "highest number of messages"),
    "a negative number": (in_table("messages", "id", -4), "can't have the number -4"),
    "a source that is not there": (in_table("claims", "source_id", 999), "row that is not there"),
    "a time that is none": (in_table("claims", "recorded_at", "soon"), "recorded_at is no time"),
    "a time without offset": (
        in_table("entries", "recorded_at", "2026-03-02T09:00:00"),
        "recorded_at is no time",
    ),
    "a day that is none": (in_table("claims", "valid_from", "2026-13-01"), "valid_from is no day"),
    "a role that is none": (in_table("roles", "body", "{}"), "role that cannot be read"),
    "a role of another title": (in_table("roles", "title", "Clerk"), "another title"),
    "a skill of another name": (in_table("skills", "name", "Moons"), "another name"),
    "a plan that is none": (
        in_table("roadmaps", "body", '{"role": 1}'),
        "plan that cannot be",
    ),
    "a check-in without outcome": (in_table("checkins", "body", None), "without an outcome"),
    "questions that are none": (in_table("checkins", "questions", "[1]"), "check-in that cannot"),
    "evidence that is none": (
        in_table("evidence", "metrics", '[{"x": 1}]'),
        "evidence that can",
    ),
    "a proposal that is none": (in_table("proposals", "body", "{}"), "proposal that cannot be"),
    "a proposal on another": (in_table("proposals", "subject", "Go"), "another subject"),
    "a payload that is none": (in_table("messages", "payload", "{}"), "its payload is no list"),
    "a change of no table": (
        in_table("changes", "table_name", "claims; DROP TABLE claims"),
        "no row that there can be",
    ),
    "a change of SQLite's": (in_table("changes", "table_name", "sqlite_master"), "no row that"),
    "a change of no row": (in_table("changes", "row_key", "[1, 2]"), "no row that there can be"),
    "a key that is none": (in_table("changes", "row_key", '[{"a": 1}]'), "is no row of"),
    "rows that are not counted on": (in_table("changes", "last_id", 0), "have come in"),
    "an image of no columns": (
        in_table("changes", "before", '{"level) VALUES (1); --": 1}'),
        "what was before is no row",
    ),
    "an image of nothing": (in_table("changes", "before", "{}"), "what was before is no row"),
    "an image that is none": (in_table("changes", "before", "[]"), "what was before is no row"),
    "a change of no entry": (in_table("changes", "entry_id", None), "belongs to no entry"),
    "a file's name that is none": (in_table("files", "name", "../x"), "a file's name is none"),
    "no own file": (in_table("files", "own", 0), "which file it is of"),
    "other sides": (in_table("speakers", "name", "coach"), "are not the user and the coach"),
    "a tombstone of no row": (in_table("tombstones", "row_key", "Docker"), "a tombstone is of no"),
    "a tombstone of no table": (in_table("tombstones", "table_name", "x"), "a tombstone is of no"),
}
each_damage = pytest.mark.parametrize(("change", "said"), DAMAGED.values(), ids=DAMAGED.keys())


def refused(store: Store, export: bytes) -> str:
    """Return why an export is refused; nothing of it may be stored."""
    before = contents(store)
    with pytest.raises(StoreError) as told:
        take_in(store, export)
    assert contents(store) == before
    return str(told.value)


@each_damage
def test_what_is_wrong_is_said_and_nothing_is_stored(
    tmp_path: Path, export: bytes, change: Callable[[Lines], None], said: str
) -> None:
    lines = parsed(export)
    change(lines)
    with opened(tmp_path / "empty") as empty, opened(tmp_path / "full") as full:
        say("Git", 3)(full)
        for store in (empty, full):
            told = refused(store, written(lines))
            assert said in told
            assert re.match(r"carried\.jsonl(, line \d+)?: .*\.$", told)
            assert "\n" not in told


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no export of a memory"),
        (b"\x00\xff\xfe", "no export of a memory"),
        (b"[]\n", "no export of a memory"),
        (b'{"format": "coach-memory"', "no export of a memory"),
        (b"[" * 100_000, "no export of a memory"),
        (b"SQLite format 3\x00", "no export of a memory"),
        (b'{"format": "coach-memory", "version": NaN}', "no export of a memory"),
    ],
)
def test_what_is_no_export_is_said_to_be_none(tmp_path: Path, data: bytes, said: str) -> None:
    with opened(tmp_path) as store:
        assert said in refused(store, data)


def test_a_file_that_is_cut_anywhere_is_refused(tmp_path: Path, export: bytes) -> None:
    with opened(tmp_path) as store:
        for end in range(0, len(export) - 1, 997):
            refused(store, export[:end])


def test_a_file_or_line_that_is_too_large_is_refused(
    tmp_path: Path, export: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as store:
        monkeypatch.setattr(staging, "MOST_BYTES", len(export) - 1)
        assert "it is too large; at most" in refused(store, export)
        monkeypatch.undo()
        monkeypatch.setattr(staging, "LONGEST_LINE", 4_000)
        lines = parsed(export)
        in_table("messages", "text", "x" * 4_000)(lines)
        assert "it is too large; at most" in refused(store, written(lines))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_value_stands_anywhere_it_is_taken_in_whole_or_refused(
    tmp_path_factory: pytest.TempPathFactory, export: bytes, data: st.DataObject
) -> None:
    lines = parsed(export)
    rows = [at for at, it in enumerate(lines) if isinstance(it, list)]
    at = data.draw(st.sampled_from(rows))
    values = st.one_of(
        st.none(),
        st.integers(-3, 2**64),
        st.text(max_size=12),
        st.floats(),
        st.sampled_from(["[]", "{}", "2026-03-02", "claims", '{"a": [1]}', "message 1"]),
    )
    lines[at][data.draw(st.integers(0, len(lines[at]) - 1))] = data.draw(values)
    with opened(tmp_path_factory.mktemp("any")) as store:
        if data.draw(st.booleans()):
            say("Docker", 4)(store)
        before = contents(store)
        try:
            take_in(store, written(lines))
        except StoreError:
            assert contents(store) == before
        else:
            assert not list(store._db.query("PRAGMA foreign_key_check"))
            store.items(past=True)
            store.journal(10_000)
            for entry in store.journal(3):
                try:
                    store.undo(entry.number)
                except StoreError:
                    continue
            exported(store)


def without_rows(lines: Lines, table: str) -> Lines:
    """Return an export with a table empty."""
    at = next(
        at for at, it in enumerate(lines) if isinstance(it, dict) and it.get("table") == table
    )
    rows = lines[at]["rows"]
    numbers = {name: it for name, it in lines[0]["numbers"].items() if name != table}
    ended = {"end": lines[-1]["end"] - rows}
    head = {**lines[0], "numbers": numbers}
    return [head, *lines[1:at], {**lines[at], "rows": 0}, *lines[at + rows + 1 : -1], ended]


def without_table(lines: Lines, table: str) -> Lines:
    """Return an export as it was before there was a table."""
    return [it for it in without_rows(lines, table) if not _is_of(it, table)]


def _is_of(line: object, table: str) -> bool:
    return isinstance(line, dict) and line.get("table") == table


def test_an_export_of_an_earlier_schema_is_brought_up_to_date(
    tmp_path: Path, export: bytes
) -> None:
    # Before m025 a line of the journal was about one row; what came later adds nothing to it.
    lines, expected = parsed(export), parsed(export)
    assert lines[0]["migrations"].pop() == "m031_find_days"
    assert lines[0]["migrations"].pop() == "m030_count_usage"
    lines, expected = without_table(lines, "usage"), without_rows(expected, "usage")
    assert lines[0]["migrations"].pop() == "m029_find_roles_by_document"
    assert lines[0]["migrations"].pop() == "m028_propose_evidence"
    assert lines[0]["migrations"].pop() == "m027_create_references"
    assert lines[0]["migrations"].pop() == "m026_order_what_holds"
    assert lines[0]["migrations"].pop() == "m025_note_ranges"
    heads = (number for number, it in enumerate(lines) if isinstance(it, dict))
    start = next(number for number in heads if lines[number].get("table") == "changes")
    assert lines[start]["columns"].pop() == "last_id"
    for number in range(start + 1, start + 1 + lines[start]["rows"]):
        lines[number].pop()
        expected[number][-1] = None
    with opened(tmp_path) as store:
        take_in(store, written(lines))
        assert parsed(exported(store)) == expected
