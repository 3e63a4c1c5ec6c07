"""What other programs leave or hold: a damaged log is told from a write in flight, and read."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest

from memory import Recovery, Store, StoreError, problems_of, salvaged
from tests.writing import Writing

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)


def recovered(path: Path) -> Recovery:
    with salvaged(path, NOW) as found:
        return found.put_in_place(NOW.date())


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return a file with rows of every kind, to damage."""
    path = tmp_path / "home" / "coach.db"
    steps = Writing(path, seed=7)
    for number in range(1, 61):
        steps.step(number)
    steps.store.close()
    return path


WRITER = """
import datetime, os, pathlib, sys
from memory import Store
store = Store.open(pathlib.Path(sys.argv[1]), lambda: datetime.datetime.now(datetime.UTC))
session = store.start_session("offline")
for number in range(40):
    store.add_message(session, "user", f"in the log {number}")
os._exit(0)
"""


@pytest.fixture
def left_log(damaged: Path) -> Path:
    """Return the log that a program left which ended without closing the file."""
    subprocess.run([sys.executable, "-c", WRITER, str(damaged)], check=True)
    return Path(f"{damaged}-wal")


def in_the_log(path: Path) -> list[str]:
    with Store.open(path, lambda: NOW) as store:
        return [it.text for it in store.messages(60) if it.text.startswith("in the log")]


def test_a_log_that_is_whole_is_read(damaged: Path, left_log: Path) -> None:
    assert left_log.stat().st_size
    assert problems_of(damaged) == ()
    assert len(in_the_log(damaged)) == 40


@pytest.mark.parametrize("torn", [1, 3_000])
def test_a_write_that_was_in_flight_is_no_damage(damaged: Path, left_log: Path, torn: int) -> None:
    with left_log.open("r+b") as file:
        file.truncate(left_log.stat().st_size - torn)
    assert len(in_the_log(damaged)) == 39


@pytest.mark.parametrize(
    ("place", "kept"), [(0.0, 0), (0.5, 19), (0.9, 35)], ids=["header", "middle", "end"]
)
def test_a_hole_in_the_log_is_recognised_before_sqlite_drops_what_is_behind_it(
    damaged: Path, left_log: Path, place: float, kept: int
) -> None:
    with left_log.open("r+b") as file:
        file.seek(int(left_log.stat().st_size * place) + 8)
        file.write(b"\xff" * 64)
    with pytest.raises(StoreError, match=r"log beside it is damaged.*coach memory recover"):
        Store.open(damaged, lambda: NOW)
    content = left_log.read_bytes()
    told = recovered(damaged)
    assert told.set_aside[1] == "coach.damaged-2026-11-02.db-wal"
    assert (damaged.parent / told.set_aside[1]).read_bytes() == content
    assert kept - 2 <= len(in_the_log(damaged)) <= kept + 2


def test_what_stands_in_the_log_alone_is_saved_from_a_damaged_file(
    damaged: Path, left_log: Path
) -> None:
    assert left_log.exists()
    damaged.write_bytes(bytes(damaged.stat().st_size))
    recovered(damaged)
    assert len(in_the_log(damaged)) >= 30


HOLDER = """
import datetime, pathlib, sys
from memory import Store
store = Store.open(pathlib.Path(sys.argv[1]), lambda: datetime.datetime.now(datetime.UTC))
store.claims()
print("open", flush=True)
sys.stdin.readline()
"""


def test_a_file_that_another_program_has_open_is_left_alone(damaged: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(damaged)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(StoreError, match="another program has it open"):
            recovered(damaged)
        holder.communicate("\n")
    assert recovered(damaged).set_aside
