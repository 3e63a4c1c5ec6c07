"""Opening the file: private, complete or not at all, and what is refused."""

import datetime as dt
import os
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from memory import Store, StoreError, salvaged
from memory.errors import cause_of
from memory.opening import make_home
from tests.schemas import SCHEMAS, restore

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
NOBODY = 65534


def opened(path: Path) -> Store:
    return Store.open(path, lambda: NOW)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def any_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def test_programs_that_start_at_once_all_find_the_home(tmp_path: Path) -> None:
    homes = [tmp_path / str(number) / "home" for number in range(200) for _ in range(8)]
    with ThreadPoolExecutor(8) as programs:
        list(programs.map(make_home, homes))
    assert {mode(home) for home in homes} == {0o700}


@pytest.mark.parametrize("any_umask", [0o000, 0o022, 0o077, 0o777], indirect=True)
@pytest.mark.usefixtures("any_umask")
def test_the_home_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with opened(home / "coach.db") as store:
        store.add_source("message", "message 1", "…")
        files = {path.name: mode(path) for path in home.iterdir()}
    assert mode(home) == 0o700
    assert files == {"coach.db": 0o600, "coach.db-wal": 0o600, "coach.db-shm": 0o600}


@pytest.mark.parametrize("any_umask", [0o000, 0o022, 0o077, 0o777], indirect=True)
@pytest.mark.usefixtures("any_umask")
def test_folders_on_the_way_to_the_home_are_for_their_owner_who_can_use_them(
    as_nobody: Path,
) -> None:
    home = as_nobody / "share" / "apps" / "coach"
    opened(home / "coach.db").close()
    assert [mode(it) for it in (home, *home.parents[:2])] == [0o700] * 3


@pytest.mark.parametrize("any_umask", [0o000, 0o022, 0o077, 0o777], indirect=True)
@pytest.mark.usefixtures("any_umask")
def test_copies_and_what_is_recovered_are_for_their_owner_alone_whatever_the_umask(
    as_nobody: Path,
) -> None:
    path = as_nobody / "home" / "coach.db"
    make_home(path.parent)
    restore(SCHEMAS[3], path)
    opened(path).close()
    with path.open("r+b") as file:
        file.write(bytes(200))
    path.chmod(0o666)
    with salvaged(path, NOW) as found:
        assert {mode(it) for it in path.parent.glob("*.new-*")} == {0o600}
        found.put_in_place(NOW.date())
    files = {it.name: mode(it) for it in path.parent.iterdir()}
    assert files == {
        "coach.db": 0o600,
        "coach.before-m005_create_roles.db": 0o600,
        "coach.damaged-2026-11-02.db": 0o600,
    }


def test_drafts_that_a_killed_program_left_go_when_they_are_old(tmp_path: Path) -> None:
    old, young = tmp_path / "coach.db.new-old", tmp_path / "coach.db.new-young"
    for draft in (old, young):
        draft.touch()
    two_days_ago = time.time() - 2 * 24 * 3_600
    os.utime(old, (two_days_ago, two_days_ago))
    opened(tmp_path / "coach.db").close()
    assert {it.name for it in tmp_path.iterdir()} == {"coach.db", young.name}


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    opened(path).close()
    path.chmod(0o644)
    opened(path).close()
    assert mode(path) == 0o600


def test_a_folder_that_holds_other_things_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").touch()
    tmp_path.chmod(0o755)
    opened(tmp_path / "coach.db").close()
    assert mode(tmp_path) == 0o755


def test_a_folder_that_holds_only_what_is_ours_is_closed_to_others(tmp_path: Path) -> None:
    for _ in ("when it is empty", "when it was opened up later"):
        tmp_path.chmod(0o777)
        opened(tmp_path / "coach.db").close()
        assert mode(tmp_path) == 0o700


@pytest.mark.parametrize(
    "name", ["a b", "50%20 off", "what?mode=ro", "#1", "é", "it's", ":memory:"]
)
def test_a_home_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "coach.db"
    with opened(path) as store:
        store.set_setting("target", "ML engineer")
    with opened(path) as store:
        assert store.setting("target") == "ML engineer"
    assert [file.name for file in path.parent.iterdir()] == ["coach.db"]


def test_opening_a_current_file_changes_nothing_in_it(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    opened(path).close()
    before = path.read_bytes()
    opened(path).close()
    assert path.read_bytes() == before


def test_an_empty_file_is_named_as_damaged_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    path.touch()
    with pytest.raises(StoreError, match=r"the file is empty.*`coach memory recover`"):
        opened(path)
    assert path.read_bytes() == b""


def test_what_holds_for_a_connection(tmp_path: Path) -> None:
    with opened(tmp_path / "coach.db") as store:
        settings = {
            name: next(iter(store._db.execute(f"PRAGMA {name}")))[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "busy_timeout",
            )
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
    }


def test_a_newer_schema_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    opened(path).close()
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('coach', 'm999_add_dreams', '2030-01-01')"
        )
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"a newer version of Coach wrote it.*m999_add_dreams"):
        opened(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program's database"):
        opened(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"My skills: Python 4/5\n" * 60, id="text"),
        pytest.param(b"\x7fELF" + bytes(4096), id="a program"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "coach.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"coach\.db could not be used: it is not an SQLite"):
        opened(path)
    assert path.read_bytes() == content


def test_a_truncated_file_is_named_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    opened(path).close()
    path.write_bytes(path.read_bytes()[:8192])
    with pytest.raises(StoreError, match="the file is damaged"):
        opened(path)


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")
    with pytest.raises(StoreError, match=r"home/coach\.db could not be opened: .*--home"):
        opened(home / "coach.db")


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "coach.db").mkdir()
    with pytest.raises(StoreError, match=r"coach\.db could not be used: the file cannot be opened"):
        opened(tmp_path / "coach.db")


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Be a user whom modes hold, even where the tests run as root; give a folder that is theirs."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, -1)
            os.seteuid(NOBODY)
            yield Path(folder)
            os.seteuid(0)
        else:
            yield Path(folder)
            Path(folder).chmod(0o700)


def test_a_read_only_place_for_the_home_is_named(as_nobody: Path) -> None:
    as_nobody.chmod(0o500)
    with pytest.raises(StoreError, match=r"could not be opened: Permission denied\. Make"):
        opened(as_nobody / "home" / "coach.db")
    with pytest.raises(StoreError, match=r"could not be opened: Permission denied\. Make"):
        opened(as_nobody / "coach.db")
    assert list(as_nobody.iterdir()) == []


def test_a_home_that_became_read_only_is_named(as_nobody: Path) -> None:
    path = as_nobody / "coach.db"
    opened(path).close()
    as_nobody.chmod(0o500)
    with pytest.raises(StoreError, match=r"could not be used: .* --home\."):
        opened(path)
    as_nobody.chmod(0o700)


def test_a_read_only_file_is_named_when_it_is_written(as_nobody: Path) -> None:
    path = as_nobody / "coach.db"
    opened(path).close()
    path.chmod(0o400)
    with opened(path) as store:
        assert store.claims() == ()
        with pytest.raises(StoreError, match="the file or its folder is read-only"):
            store.add_source("message", "message 1", "…")


def test_an_error_without_a_known_cause_says_what_the_database_said() -> None:
    assert cause_of(sqlite3.OperationalError("no such table: claims")).startswith("no such table")


def test_a_table_that_was_dropped_from_outside_is_told_without_a_traceback(tmp_path: Path) -> None:
    with opened(tmp_path / "coach.db") as store:
        store._db.execute("DROP TABLE evidence")
        with pytest.raises(StoreError, match="no such table: evidence"):
            store.evidence()
