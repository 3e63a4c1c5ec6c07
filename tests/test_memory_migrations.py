"""The schema: the same by every path, with the rows and a copy of the file kept."""

import datetime as dt
import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from memory import Store, StoreError
from memory.copies import kept_copies, verify
from memory.migrations import MIGRATIONS
from tools.domain import Role

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
NAMES = [migration.name for migration in MIGRATIONS._migrations]


def opened(path: Path) -> Store:
    return Store.open(path, lambda: NOW)


def older(path: Path, stop_before: str) -> None:
    """Make a file as an earlier version left it, with a source in it."""
    with closing(Database(path)) as db:
        MIGRATIONS.apply(db, stop_before=stop_before)
        db.table("sources").insert(
            {"kind": "file", "label": "cv.md", "text": "Python 4/5", "recorded_at": "2026-01-01"}
        )


def schema(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_migrations_are_numbered_in_order_and_named_after_what_they_do() -> None:
    numbers = [int(re.fullmatch(r"m(\d{3})_[a-z]+_[a-z_]+", name)[1]) for name in NAMES]  # type: ignore[index]  # a name that does not match fails here
    assert numbers == list(range(1, len(NAMES) + 1))


def test_every_table_is_strict(tmp_path: Path) -> None:
    with opened(tmp_path / "coach.db") as store:
        tables = store._db.query("PRAGMA table_list")
        loose = {row["name"] for row in tables if row["type"] == "table" and not row["strict"]}
    own = {name for name in loose if not name.startswith("sqlite_")}
    # The tables within the search index are SQLite's.
    assert own == {"_sqlite_migrations"}


@pytest.mark.parametrize("stop_before", NAMES[1:])
def test_each_earlier_schema_becomes_the_present_one_with_its_rows(
    tmp_path: Path, stop_before: str
) -> None:
    path, blank = tmp_path / "coach.db", tmp_path / "blank" / "coach.db"
    older(path, stop_before)
    with opened(path) as store:
        assert store.source_label(1) == "cv.md"
    opened(blank).close()
    assert schema(path) == schema(blank)


def test_a_copy_of_the_older_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    older(path, "m002_create_claims")
    before = schema(path)
    opened(path).close()
    (copy,) = kept_copies(path)
    assert copy.name == "coach.before-m002_create_claims.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert schema(copy) == before
    with closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("SELECT text FROM sources").fetchall() == [("Python 4/5",)]
    assert {p.name for p in tmp_path.iterdir()} == {"coach.db", copy.name}


def test_neither_a_new_nor_a_current_file_is_copied(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    for _ in range(2):
        opened(path).close()
    assert kept_copies(path) == ()


def test_a_copy_that_lacks_a_row_stops_the_upgrade(tmp_path: Path) -> None:
    path, copy = tmp_path / "coach.db", tmp_path / "copy.db"
    older(path, "m002_create_claims")
    older(copy, "m002_create_claims")
    with closing(sqlite3.connect(copy)) as db, db:
        db.execute("DELETE FROM sources")
    with (
        closing(sqlite3.connect(path)) as old,
        pytest.raises(StoreError, match="was not upgraded: its copy could not be verified"),
    ):
        verify(old, copy, path)


def test_a_copy_that_differs_stops_the_upgrade_before_it_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "coach.db"
    older(path, "m002_create_claims")
    before = schema(path)
    counts = iter([{"sources": 0}, {"sources": 1}])
    with monkeypatch.context() as patch:
        patch.setattr("memory.copies.row_counts", lambda _: next(counts))
        with pytest.raises(StoreError, match="its copy could not be verified"):
            opened(path)
    assert schema(path) == before
    assert [file.name for file in tmp_path.iterdir()] == ["coach.db"]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "coach.db"
    older(path, "m003_create_facts")
    before = schema(path)
    broken = Migrations("coach")
    for migration in MIGRATIONS._migrations:
        broken(name=migration.name)(migration.fn)

    @broken()
    def m999_break_off(db: Database) -> None:
        db.execute("CREATE TABLE half_done (id INTEGER)")
        raise ArithmeticError("the next step failed")

    with monkeypatch.context() as patch:
        patch.setattr("memory.opening.MIGRATIONS", broken)
        with pytest.raises(ArithmeticError):
            opened(path)
    assert schema(path) == before
    with opened(path) as store:
        assert store.source_label(1) == "cv.md"


def test_roles_of_an_earlier_file_are_known_again_by_their_text(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    older(path, "m012_know_documents")
    role, adopted = Role(title="Clerk"), Role(title="Clerk", summary="Adopted.")
    with closing(Database(path)) as db:
        db.execute(
            "INSERT INTO sources (kind, label, text, recorded_at) VALUES ('command', 'x', 'y', '')"
        )
        for source, body, valid_to in ((1, role, "2026-01-01"), (2, adopted, None)):
            db.execute(
                "INSERT INTO roles (title, title_key, body, source_id, recorded_at, valid_to) "
                "VALUES ('Clerk', 'clerk', ?, ?, '', ?)",
                (body.model_dump_json(), source, valid_to),
            )
        db.conn.commit()
    with opened(path) as store:
        assert store.role_of_text("Python 4/5") == adopted


POSTING = """# Tide clerk

Posted: 2026-03-04. We are hiring a clerk. We are a non-profit.

What you will bring: strong SQL. Apply now.
"""
BLUEPRINT = """# Tide clerk (role blueprint)

## Role overview

| Skill | Level | Importance |
|---|---|---|
| SQL | 4 | Critical |
"""


def test_of_earlier_imports_it_is_told_from_the_text_which_are_postings(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    older(path, "m015_know_postings")
    with closing(Database(path)) as db:
        sources = [("file", POSTING), ("file", BLUEPRINT), ("command", POSTING)]
        for number, (kind, text) in enumerate(sources, start=2):
            db.execute(
                "INSERT INTO sources (kind, label, text, recorded_at) VALUES (?, 'x', ?, '')",
                (kind, text),
            )
            title = f"Clerk {number}"
            db.execute(
                "INSERT INTO roles (title, title_key, body, source_id, recorded_at) "
                "VALUES (?, ?, ?, ?, '')",
                (title, title.casefold(), Role(title=title).model_dump_json(), number),
            )
        db.conn.commit()
    with opened(path) as store:
        (posting,) = store.roles("posting")
        assert (posting.title, posting.posted) == ("Clerk 2", "2026-03-04")
        assert posting.company_type == "non-profit"
        rows = store._db.query("SELECT kind FROM roles ORDER BY title")
        assert [row["kind"] for row in rows] == ["posting", "role", None]
