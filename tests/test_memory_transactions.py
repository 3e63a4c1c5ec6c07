"""All of it or nothing: exceptions, several programs at once, and sudden death."""

import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from memory import Store, StoreError, transactions
from tools.domain import SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "home" / "coach.db", lambda: NOW) as opened:
        yield opened


def write(store: Store, level: int) -> None:
    source = store.add_source("message", f"message {level}", f"Rust {level}/5")
    store.save_claim(SkillClaim(skill="Rust", level=level, quote=f"Rust {level}/5"), source)


def counted(store: Store, table: str) -> int:
    return store._db.table(table).count


def write_and_fail(store: Store, level: int) -> None:
    with store.transaction():
        write(store, level)
        store.set_setting("target", "ML engineer")
        raise ZeroDivisionError


def test_an_exception_takes_back_all_that_was_done_inside(store: Store) -> None:
    write(store, 1)
    with pytest.raises(ZeroDivisionError):
        write_and_fail(store, 2)
    assert [held.level for held in store.claims()] == [1]
    assert store.setting("target") is None
    assert counted(store, "sources") == 1


def test_a_transaction_inside_another_joins_it(store: Store) -> None:
    def write_inside_and_fail() -> None:
        with store.transaction():
            with store.transaction():
                write(store, 2)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_inside_and_fail()
    assert store.claims() == ()


def test_an_inner_failure_that_is_caught_takes_back_the_inner_part_alone(store: Store) -> None:
    with store.transaction():
        write(store, 1)
        with pytest.raises(ZeroDivisionError):
            write_and_fail(store, 2)
        write(store, 3)
    assert [held.claim.level for held in store.claim_history("Rust")] == [1, 3]


def test_a_method_that_fails_halfway_leaves_nothing(store: Store) -> None:
    write(store, 1)
    found = SkillClaim(skill="Rust", level=2, quote="Rust", basis="assessed")
    with pytest.raises(sqlite3.IntegrityError):
        store.save_claim(found, 1, assessment=99)
    assert [(c.claim.level, c.valid_to) for c in store.claim_history("Rust")] == [(1, None)]


def test_what_was_read_inside_still_holds_when_it_is_written(store: Store) -> None:
    with Store.open(store.path, lambda: NOW) as other, store.transaction():
        assert store.claims() == ()
        other._db.execute("PRAGMA busy_timeout = 20")
        with pytest.raises(StoreError, match="another program keeps it locked"):
            write(other, 5)
        write(store, 1)
    assert [held.claim.level for held in store.claim_history("Rust")] == [1]


def test_a_lock_that_is_never_released_is_named(store: Store) -> None:
    store._db.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program keeps it locked"):
            write(store, 1)
        other.execute("ROLLBACK")
    write(store, 1)


def test_a_full_disk_is_named_and_nothing_is_stored_in_part(store: Store) -> None:
    write(store, 1)
    store._db.execute("PRAGMA max_page_count = 1")

    def write_much() -> None:
        with store.transaction():
            write(store, 2)
            store.add_source("file", "cv.md", "x" * 500_000)

    with pytest.raises(StoreError, match=r"the disk is full\. Make room"):
        write_much()
    assert [held.level for held in store.claims()] == [1]
    assert counted(store, "sources") == 1


WRITER = """
import datetime, pathlib, sys
from memory import Store
from tools.domain import SkillClaim

path, name, count = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
sys.stdin.readline()
with Store.open(path, lambda: datetime.datetime.now(datetime.UTC)) as store:
    session = store.start_session(name)
    for number in range(1, count + 1):
        with store.transaction():
            source = store.add_source("message", name, str(number))
            store.save_claim(SkillClaim(skill=name, level=number % 6, quote=str(number)), source)
            store.add_message(session, "user", str(number))
        print(number, flush=True)
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, str(count)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_four_programs_that_start_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "home" / "coach.db"
    writers = [writer(path, f"writer {number}", 200) for number in range(4)]
    for each in writers:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    outcomes = [each.communicate(timeout=60) for each in writers]
    assert [
        (each.returncode, errors) for each, (_, errors) in zip(writers, outcomes, strict=True)
    ] == [(0, "")] * 4
    with Store.open(path, lambda: NOW) as store:
        assert counted(store, "messages") == counted(store, "sources") == 800
        assert [held.level for held in store.claims()] == [200 % 6] * 4


def test_four_threads_with_a_store_each_lose_nothing(store: Store) -> None:
    def work(number: int) -> None:
        with Store.open(store.path, lambda: NOW) as own:
            for count in range(50):
                own.add_source("message", f"thread {number}", str(count))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert counted(store, "sources") == 200


@pytest.mark.parametrize("commits", [3, 41, 160])
def test_a_killed_program_loses_at_most_the_write_in_flight(tmp_path: Path, commits: int) -> None:
    path = tmp_path / "coach.db"
    with writer(path, "Rust", 5_000) as doomed:
        assert doomed.stdin is not None
        assert doomed.stdout is not None
        doomed.stdin.write("go\n")
        doomed.stdin.flush()
        told = [doomed.stdout.readline() for _ in range(commits)]
        os.kill(doomed.pid, signal.SIGKILL)
        told += doomed.stdout.read().splitlines()
    with Store.open(path, lambda: NOW) as store:
        kept = [int(message.text) for message in store.messages(10_000)]
        assert store._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert store._db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert kept == list(range(1, len(kept) + 1))
        assert counted(store, "sources") == counted(store, "claims") == len(kept)
        write(store, 5)
    assert commits <= len(told) < 5_000
    assert len(kept) in (len(told), len(told) + 1)


def test_a_trial_shows_what_would_be_stored_and_stores_nothing(store: Store) -> None:
    with store.trial():
        store.set_setting("target", "Tide clerk")
        assert store.setting("target") == "Tide clerk"
    assert store.setting("target") is None
    assert store.journal() == ()


def test_what_goes_wrong_in_a_trial_is_said(store: Store) -> None:
    with pytest.raises(ValueError, match="no such role"), store.trial():
        raise ValueError("no such role")


@pytest.fixture
def other(store: Store) -> Iterator[sqlite3.Connection]:
    """Return another program's connection to the same file, which holds the write lock."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        yield db


def test_a_write_that_has_to_wait_says_so_and_is_made(
    store: Store, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transactions, "PATIENCE_MS", 1)
    said: list[str] = []

    def waits() -> None:
        said.append("waits")
        other.execute("ROLLBACK")

    store.watch(waits)
    write(store, 3)
    write(store, 4)
    assert said == ["waits"]
    assert [it.level for it in store.claims()] == [4]


def test_a_write_that_waits_in_vain_is_told(
    store: Store, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transactions, "PATIENCE_MS", 1)
    monkeypatch.setattr(transactions, "BUSY_TIMEOUT_MS", 2)
    store.watch(lambda: None)
    with pytest.raises(StoreError, match="another program keeps it locked"):
        write(store, 3)
    other.execute("ROLLBACK")
    assert store.claims() == ()


def test_nobody_who_writes_keeps_an_export_waiting(store: Store, other: sqlite3.Connection) -> None:
    other.execute("ROLLBACK")
    write(store, 3)
    first, second = bytearray(), bytearray()
    store.export(first.extend)
    other.execute("BEGIN IMMEDIATE")
    store.export(second.extend)
    assert first == second
