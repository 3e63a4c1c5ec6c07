"""Damaged files: recognised, read page by page, set aside, and never more lost than is broken."""

import datetime as dt
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from memory import Recovery, Store, StoreError, problems_of, salvaged
from memory.migrations import MIGRATIONS
from tests.killing import Dump, dump
from tests.schemas import SCHEMAS, restore
from tests.writing import KINDS, Writing
from tools.domain import SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
PAGE = 4096
STEPS = 250


class Page(NamedTuple):
    """What a page of the file holds, by SQLite's own account."""

    number: int
    table: str
    kind: str
    rows: int


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with rows of every kind, some over several pages."""
    path = tmp_path_factory.mktemp("whole") / "home" / "coach.db"
    kinds = tuple(kind for kind in KINDS if kind not in ("forget", "undo"))
    steps = Writing(path, seed=7, kinds=kinds)
    for number in range(1, STEPS + 1):
        steps.step(number)
    steps.store.close()
    return path


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    """Return a copy of it to damage."""
    (tmp_path / "home").mkdir(mode=0o700)
    path = tmp_path / "home" / "coach.db"
    path.write_bytes(whole.read_bytes())
    path.chmod(0o600)
    return path


@cache
def pages(path: Path) -> tuple[Page, ...]:
    """Return what each page holds; skip where this SQLite can't tell."""
    sql = "SELECT pageno, name, pagetype, ncell FROM dbstat ORDER BY pageno"
    with closing(sqlite3.connect(path)) as db:
        try:
            return tuple(Page(*row) for row in db.execute(sql))
        except sqlite3.OperationalError:
            pytest.skip("this SQLite has no dbstat to tell which page holds what")


def overwrite(path: Path, page: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(content)


def recovered(path: Path) -> Recovery:
    with salvaged(path, NOW) as found:
        return found.put_in_place(NOW.date())


Keyed = dict[tuple[object, ...], tuple[object, ...]]


def keyed(rows: list[tuple[object, ...]], table: str) -> Keyed:
    width = {"answers": 2, "hours": 2, "tombstones": 3, "origins": 4}.get(table, 1)
    return {row[:width]: row for row in rows}


def lost(before: Dump, after: Dump) -> dict[str, int]:
    """Count the rows that are gone, by table; what is left must read as it did.

    A link may have been cut, and an empty row stand for one that others lead to.
    """
    gone = {}
    for table, rows in before.items():
        if table == "numbers":
            continue  # the highest ones given are a page of their own, and may be lost with it
        were, are = keyed(rows, table), keyed(after[table], table)
        stand_ins = [key for key in were.keys() & are.keys() if "lost" in str(are[key][1:4])]
        for key in were.keys() & are.keys() - set(stand_ins):
            pairs = zip(were[key], are[key], strict=True)
            assert all(now in (was, None) for was, now in pairs), (table, key)
        assert are.keys() <= were.keys()
        gone[table] = len(were.keys() - are.keys()) + len(stand_ins)
    return {table: count for table, count in gone.items() if count}


FOLLOWS = {
    "sources": set(),
    "sessions": set(),
    "entries": set(),
    "checkins": {"answers", "hours"},
    "claims": {"hours"},
    "assessments": {"claims"},
}
"""What may go or change with a row that is lost, since it leads to it."""


OVERWRITTEN = {
    "zero bytes": bytes(PAGE),
    "noise": Random(1).randbytes(PAGE),  # noqa: S311 - the same noise in each run
    "text": (b"lorem ipsum " * 342)[:PAGE],
}


@pytest.mark.parametrize("content", OVERWRITTEN.values(), ids=OVERWRITTEN)
def test_a_page_that_is_overwritten_costs_the_rows_in_it_alone(
    whole: Path, damaged: Path, content: bytes
) -> None:
    before = dump(whole)
    for page in pages(whole)[:: 3 if content[0] else 2]:
        damaged.write_bytes(whole.read_bytes())
        overwrite(damaged, page.number, content)
        # SQLite has no checksums: zero bytes at the end of a long text are the end of a text.
        assert problems_of(damaged) or (page.kind, content[0]) == ("overflow", 0), page
        told = recovered(damaged)
        gone = lost(before, dump(damaged))
        assert gone.keys() <= {page.table} | FOLLOWS.get(page.table, set()), page
        if page.kind == "leaf":
            assert gone.get(page.table, 0) <= page.rows, page
        else:
            # The pages under a branch are found without it; an overflow page is part of one row.
            assert sum(gone.values()) <= (page.kind == "overflow"), page
        saved = {it.table: it.saved for it in told.tables}
        assert all(saved[it] <= len(rows) for it, rows in before.items() if it != "numbers")
        with Store.open(damaged, lambda: NOW) as store:
            assert store.violations() == ()
            store.add_source("message", "message", "It goes on.")


def test_what_is_lost_is_counted_and_named(whole: Path, damaged: Path) -> None:
    page = next(it for it in pages(whole) if (it.table, it.kind) == ("messages", "leaf"))
    overwrite(damaged, page.number, bytes(PAGE))
    told = {it.table: it for it in recovered(damaged).tables}
    assert told["messages"].missing == page.rows
    assert told["messages"].saved == len(dump(whole)["messages"]) - page.rows
    assert told["claims"].missing == 0
    assert told["settings"].missing == 0


@pytest.mark.parametrize("table", ["claims", "messages"])
def test_a_loss_is_told_where_the_list_of_numbers_is_lost_too(
    whole: Path, damaged: Path, table: str
) -> None:
    gone = [it for it in pages(whole) if it.table in (table, "sqlite_sequence")]
    for page in gone:
        overwrite(damaged, page.number, b"\xa5" * PAGE)
    told = {it.table: it for it in recovered(damaged).tables}[table]
    assert (told.saved, told.missing) == (0, None)


def test_no_number_that_the_journal_knows_is_given_again(whole: Path, damaged: Path) -> None:
    for page in [it for it in pages(whole) if it.table in ("claims", "sqlite_sequence")]:
        overwrite(damaged, page.number, b"\xa5" * PAGE)
    recovered(damaged)
    highest = max(int(str(row[0])) for row in dump(whole)["claims"])
    with Store.open(damaged, lambda: NOW) as store:
        source = store.add_source("message", "message", "Rust 3/5")
        store.save_claim(SkillClaim(skill="Rust", level=3, quote="Rust 3/5"), source)
    assert [row[0] for row in dump(damaged)["claims"]] == [highest + 1]


def test_no_number_of_a_lost_row_is_given_again(whole: Path, damaged: Path) -> None:
    last = [it for it in pages(whole) if (it.table, it.kind) == ("messages", "leaf")][-1]
    overwrite(damaged, last.number, bytes(PAGE))
    recovered(damaged)
    with closing(sqlite3.connect(whole)) as db:
        highest = db.execute("SELECT max(id) FROM messages").fetchone()[0]
    with Store.open(damaged, lambda: NOW) as store:
        session = store.start_session("offline")
        assert store.add_message(session, "user", "on") == highest + 1


@pytest.mark.parametrize("keep", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_is_cut_off_keeps_what_is_left(whole: Path, damaged: Path, keep: float) -> None:
    data = whole.read_bytes()
    damaged.write_bytes(data[: int(len(data) * keep)])
    with pytest.raises(StoreError, match="coach memory recover"):
        Store.open(damaged, lambda: NOW)
    assert problems_of(damaged)
    saved = {it.table: it.saved for it in recovered(damaged).tables}
    gone = [it for it in pages(whole) if it.number > int(len(data) * keep) // PAGE]
    # Nothing is dropped of these for what they lead to.
    for table in ("messages", "sources", "evidence", "roadmaps", "changes"):
        lost_pages = [it for it in gone if it.table == table]
        at_most = sum(it.rows if it.kind == "leaf" else 1 for it in lost_pages)
        assert saved[table] >= len(dump(whole)[table]) - at_most
    with Store.open(damaged, lambda: NOW) as store:
        assert store.violations() == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"My skills: Python 4/5\n" * 900, b"SQLite format 3\0" + bytes(9_000)],
    ids=["nothing", "text", "a header alone"],
)
def test_what_is_no_memory_at_all_is_kept_and_gives_way(damaged: Path, content: bytes) -> None:
    damaged.write_bytes(content)
    told = recovered(damaged)
    assert told.set_aside[0] == "coach.damaged-2026-11-02.db"
    assert (damaged.parent / told.set_aside[0]).read_bytes() == content
    with Store.open(damaged, lambda: NOW) as store:
        assert store.claims() == ()


@pytest.mark.parametrize("page", [1, 2, 5])
def test_pages_of_other_tables_in_the_wrong_place_bring_no_row_twice(
    whole: Path, damaged: Path, page: int
) -> None:
    data = whole.read_bytes()
    overwrite(damaged, page, data[8 * PAGE : 9 * PAGE])
    recovered(damaged)
    with Store.open(damaged, lambda: NOW) as store:
        assert store.violations() == ()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_file_of_an_earlier_schema_is_recovered_and_brought_up_to_date(
    tmp_path: Path, schema: str
) -> None:
    path, undamaged = tmp_path / "home" / "coach.db", tmp_path / "undamaged" / "coach.db"
    restore(schema, path)
    restore(schema, undamaged)
    overwrite(path, 1, b"X" * 40)
    recovered(path)
    Store.open(undamaged, lambda: NOW).close()
    assert lost(dump(undamaged), dump(path)) == {}
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT max(name) FROM _sqlite_migrations").fetchone()[0] == (
            MIGRATIONS._migrations[-1].name
        )


def test_rows_that_break_a_rule_are_dropped_and_named(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as db, db:
        first = db.execute(
            "SELECT id, key FROM checkins JOIN answers ON checkin_id = id"
        ).fetchone()
        db.execute("DELETE FROM checkins WHERE id = ?", first[:1])
        db.execute("UPDATE roles SET body = '{}' WHERE id = 1")
        db.execute("UPDATE messages SET payload = '[{' WHERE id = 1")
        sources = db.execute("SELECT count(*) FROM sources").fetchone()[0]
        db.execute("DELETE FROM sources WHERE id IN (SELECT source_id FROM claims)")
        left = db.execute("SELECT count(*) FROM sources").fetchone()[0]
        claims = db.execute("SELECT count(*) FROM claims").fetchone()[0]
    assert any("leads to no row" in it for it in problems_of(damaged))
    told = recovered(damaged)
    tables = {it.table: it for it in told.tables}
    line = "answers {}, {}: checkin_id leads to a row of checkins that was lost".format(*first)
    assert line in tables["answers"].dropped
    assert any(it.startswith("roles 1: body does not read") for it in tables["roles"].dropped)
    assert tables["claims"].saved == claims
    assert told.stand_ins["sources"] == sources - left
    assert tables["messages"].dropped == ()


def test_the_journal_takes_the_recovery_for_no_change(damaged: Path) -> None:
    with Store.open(damaged, lambda: NOW) as store:
        before = store.journal(10_000)
    overwrite(damaged, 2, bytes(PAGE))
    recovered(damaged)
    with Store.open(damaged, lambda: NOW) as store:
        assert store.journal(10_000) == before


def test_files_are_for_their_owner_alone_and_never_replace_one_another(damaged: Path) -> None:
    before = os.umask(0)
    try:
        for _ in range(3):
            damaged.chmod(0o666)
            overwrite(damaged, 2, bytes(PAGE))
            recovered(damaged)
    finally:
        os.umask(before)
    names = {it.name: stat.S_IMODE(it.stat().st_mode) for it in damaged.parent.iterdir()}
    aside = {f"coach.damaged-2026-11-02{it}.db" for it in ("", "-2", "-3")}
    assert aside | {"coach.db"} <= names.keys()
    assert set(names.values()) == {0o600}


def test_nothing_is_left_or_changed_where_it_is_not_put_in_place(damaged: Path) -> None:
    overwrite(damaged, 2, bytes(PAGE))
    before = damaged.read_bytes()
    with salvaged(damaged, NOW) as found:
        assert found.recovery.tables
    assert damaged.read_bytes() == before
    assert [it.name for it in damaged.parent.iterdir()] == ["coach.db"]


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('coach', 'm999_add_dreams', '2030-01-01')"
        )


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE songs (title TEXT)")


@pytest.mark.parametrize(
    ("make", "said"), [(newer, "a newer version of Coach"), (foreign, "another program's")]
)
def test_a_sound_file_that_is_not_ours_to_open_is_refused(
    damaged: Path, make: Callable[[Path], None], said: str
) -> None:
    make(damaged)
    with pytest.raises(StoreError, match=said):
        problems_of(damaged)


def test_a_damaged_file_of_a_newer_version_is_refused(damaged: Path) -> None:
    newer(damaged)
    overwrite(damaged, 4, bytes(PAGE))
    with pytest.raises(StoreError, match="a newer version of Coach"):
        recovered(damaged)


def test_forgetting_takes_the_damaged_file_along(damaged: Path) -> None:
    overwrite(damaged, 2, bytes(PAGE))
    name = recovered(damaged).set_aside[0]
    with Store.open(damaged, lambda: NOW) as store:
        told = store.forget_preview("Rust")
        assert f"Copy: {name}, as a whole" in told.lines
        store.forget("Rust")
    assert not any(b"Rust" in it.read_bytes() for it in damaged.parent.iterdir())


def test_forgetting_everything_takes_it_along_and_the_store_goes_on(damaged: Path) -> None:
    overwrite(damaged, 2, bytes(PAGE))
    recovered(damaged)
    with Store.open(damaged, lambda: NOW) as store:
        store.forget_all()
        store.set_setting("target", "Tide clerk")
        assert {it.name for it in damaged.parent.iterdir() if "damaged" in it.name} == set()
    with Store.open(damaged, lambda: NOW) as store:
        assert store.setting("target") == "Tide clerk"


def test_a_damaged_search_index_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "home" / "coach.db"
    with Store.open(path, lambda: NOW) as store:
        session = store.start_session("offline")
        for number in range(300):
            store.add_message(session, "user", f"Windmill {number} by the river, and its miller")
        assert store.search("windmill 77")
    whole, before = path.read_bytes(), dump(path)
    damaged = [it for it in pages(path) if it.table.startswith("search_")]
    assert len({it.table for it in damaged}) > 2
    for page in damaged[::4]:
        path.write_bytes(whole)
        overwrite(path, page.number, OVERWRITTEN["noise"])
        assert recovered(path).homeless == 0
        assert lost(before, dump(path)) == {}
        with Store.open(path, lambda: NOW) as store:
            assert store.search("windmill 77")[0].text.startswith("Windmill 77 ")
