"""Four programs write to one memory at once: ``python -m tests.benchmarks.writers [--writes N]``.

Two are coaches: each keeps what is said and learns levels from it, as the app does. One is a script
that uses the store, and one a plain script that knows nothing of Coach. It fails where one of them
is told that the database is locked, or where one write of one of them is missing afterwards.
"""

import argparse
import datetime as dt
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from coach.career import DATABASE, open_career
from coach.clock import Clock
from memory import Store
from tests.killing import soundness
from tools.domain import SkillClaim

DAY = dt.date(2026, 11, 2)
NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
SECONDS = 600
"""How long all of it may take."""


def coach(home: Path, name: str, writes: int) -> None:
    """Do what a turn of the conversation does to the memory, again and again."""
    with closing(open_career(home, Clock(DAY))) as career:
        session = career.store.start_session("offline")
        for number in range(1, writes + 1):
            with career.store.transaction():
                career.store.add_message(session, "user", f"{name} {number}")
                said = f"{name} {number}"
                source = career.note_source("message", f"message {number}", said)
                career.store.save_claim(
                    SkillClaim(skill=name, level=number % 6, quote=said), source
                )


def script(home: Path, name: str, writes: int) -> None:
    """Keep one message after the other through the store."""
    with Store.open(home / DATABASE, lambda: NOW) as store:
        session = store.start_session("script")
        for number in range(1, writes + 1):
            store.add_message(session, "user", f"{name} {number}")


def plain(home: Path, name: str, writes: int) -> None:
    """Write with nothing but SQLite, as anybody's script may, and its usual patience of 5 s."""
    with closing(sqlite3.connect(home / DATABASE, isolation_level=None)) as db:
        for number in range(1, writes + 1):
            db.execute(
                "INSERT INTO sources (kind, label, text, recorded_at) VALUES (?, ?, ?, ?)",
                ("message", name, f"{name} {number}", NOW.isoformat()),
            )


WRITERS: dict[str, Callable[[Path, str, int], None]] = {
    "coach 1": coach,
    "coach 2": coach,
    "script": script,
    "plain script": plain,
}


def started(home: Path, name: str, writes: int) -> subprocess.Popen[str]:
    """Start one of the four as a program of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.writers", "--writes", str(writes)]
    return subprocess.Popen(
        [*command, "--home", str(home), "--as", name],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def found(home: Path, name: str) -> int:
    """Count the writes of one of the four that are there."""
    table = "sources" if name == "plain script" else "messages"
    with closing(sqlite3.connect(home / DATABASE)) as db:
        sql = f"SELECT count(DISTINCT text) FROM {table} WHERE text LIKE ?"  # noqa: S608 - names of ours
        return int(db.execute(sql, (f"{name} %",)).fetchone()[0])


def write_at_once(home: Path, writes: int) -> int:
    """Let the four write and print what became of it; return 0 where nothing was lost."""
    Store.open(home / DATABASE, lambda: NOW).close()
    began = time.monotonic()
    programs = {name: started(home, name, writes) for name in WRITERS}
    told = {name: program.communicate(timeout=SECONDS)[0] for name, program in programs.items()}
    took = time.monotonic() - began
    there = {name: found(home, name) for name in WRITERS}
    for name, program in programs.items():
        print(f"{name}: {there[name]:,} of {writes:,} writes, exit {program.returncode}")
        print(told[name], end="")
    wrong = soundness(home / DATABASE)
    made = writes * len(WRITERS)
    print(f"{made} writes were made, {sum(there.values())} are there, in {took:.1f} s.", *wrong)
    failed = any(program.returncode for program in programs.values())
    return int(failed or bool(wrong) or sum(there.values()) != made)


def main() -> int:
    """Be one of the four, or start all of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.writers")
    parser.add_argument("--writes", type=int, default=2_000)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--as", dest="name", choices=WRITERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.name:
        WRITERS[options.name](options.home, options.name, options.writes)
        return 0
    with tempfile.TemporaryDirectory(prefix="coach-writers-") as folder:
        return write_at_once(Path(folder) / "home", options.writes)


if __name__ == "__main__":
    sys.exit(main())
