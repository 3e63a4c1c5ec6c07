"""Programs that write and are killed: what they reported, and what is found afterwards.

A round forks a program that writes step after step (`tests.writing`) and reports each on a pipe,
kills it with SIGKILL at a drawn moment, and holds a copy of its files against a second store in
which the reported steps were made undisturbed.
"""

import contextlib
import os
import select
import shutil
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from memory import Store
from tests.writing import BEGINNING, KINDS, Writing

OPENING = "opening"
"""What a program does that has reported nothing yet: it makes the file, upgrades or opens it."""

LONGEST = {OPENING: 0.05, "forget": 0.02, "forget_message": 0.02}
"""How many seconds after the beginning a kill may come, where it is not the usual ones."""

USUAL = 0.0015

SECONDS = 30.0
"""How long a program may take to come to the moment at which it is to be killed."""

Dump = dict[str, list[tuple[object, ...]]]
"""The rows of each table."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What a killed program had reported.

    Attributes:
        during: The kind of the write in flight, or ``OPENING``; empty between two writes.
        done: The number of the last write that it reported as made.
        opened: Whether it had opened the file.
    """

    during: str
    done: int
    opened: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was found after a kill.

    Attributes:
        last: The number of the last write that is there.
        problems: What is wrong; empty where nothing is.
    """

    last: int
    problems: tuple[str, ...]


def kill_once(path: Path, seed: int, after: int, moment: Random) -> Killed:
    """Let a program write from step ``after`` + 1 on, and kill it at a random moment.

    A kind of write is drawn, then how long after a beginning of one the kill is to come.
    """
    reading, writing = os.pipe()
    program = os.fork()
    if program == 0:
        os.close(reading)
        _write_on(path, seed, after, writing)
    os.close(writing)
    heard = _Reports(reading)
    kind = moment.choice((OPENING, *KINDS))
    if kind != OPENING:
        heard.wait_for(lambda: heard.begins(kind))
    heard.listen(moment.uniform(0, LONGEST.get(kind, USUAL)))
    os.kill(program, signal.SIGKILL)
    os.waitpid(program, 0)
    heard.wait_for(lambda: heard.ended)
    os.close(reading)
    return heard.told(after)


def _write_on(path: Path, seed: int, after: int, writing: int) -> None:
    """Be the program: write until killed. What goes wrong is reported, too."""
    try:
        steps = Writing(path, seed)
        os.write(writing, b"opened\n")
        for number in range(after + 1, after + 100_000):
            os.write(writing, f"begun {number} {steps.kind(number)}\n".encode())
            steps.step(number)
            os.write(writing, f"done {number}\n".encode())
    except BaseException as error:  # noqa: BLE001 - whatever it is, the parent is to hear of it
        told = "".join(traceback.format_exception(error))
        os.write(writing, f"failed {told!r}\n".encode())
    os._exit(1)


class _Reports:
    """Reads what a program reports, line by line."""

    def __init__(self, reading: int) -> None:
        self._reading = reading
        self._text = b""
        self.ended = False

    def begins(self, kind: str) -> bool:
        """Say whether the last thing reported is that a write of a kind is begun."""
        last = self._text.rpartition(b"begun ")[2].split()
        return last[1:] == [kind.encode()]

    def listen(self, seconds: float) -> None:
        """Take what comes in until so much time has passed."""
        until = time.monotonic() + seconds
        while not self.ended and (left := until - time.monotonic()) > 0:
            if select.select([self._reading], [], [], left)[0]:
                self._take()

    def wait_for(self, come: Callable[[], bool]) -> None:
        until = time.monotonic() + SECONDS
        while not come() and not self.ended:
            if not select.select([self._reading], [], [], until - time.monotonic())[0]:
                raise TimeoutError(f"not in {SECONDS} s; reported last: {self._text[-80:]!r}")
            self._take()

    def _take(self) -> None:
        part = os.read(self._reading, 65_536)
        self._text += part
        self.ended = not part

    def told(self, after: int) -> Killed:
        lines = self._text.decode().splitlines()
        if failed := [line for line in lines if line.startswith("failed")]:
            raise AssertionError(failed[0].replace("\\n", "\n"))
        done = [int(line.split()[1]) for line in lines if line.startswith("done")]
        last = lines[-1].split() if lines else []
        during = last[2] if last[:1] == ["begun"] else "" if lines else OPENING
        return Killed(during, done[-1] if done else after, bool(lines))


def what_is_there(path: Path, killed: Killed, reference: Writing, made: int) -> Found:
    """Open a copy of a killed program's files and hold it against the same writes undisturbed.

    Args:
        path: The file that the program wrote to.
        killed: What it had reported.
        reference: A store in which the first ``made`` of the same writes were made; it is brought
            to where the file is.
        made: The number of the last of these.
    """
    for number in range(made + 1, killed.done + 1):
        reference.step(number)
    with copied(path) as copy:
        problems = soundness(copy)
        there = dump(copy)
    expected = dump(reference.store.path)
    if there == expected:
        return Found(killed.done, problems)
    if killed.during not in ("", OPENING):
        reference.step(killed.done + 1)
        if there == dump(reference.store.path):
            return Found(killed.done + 1, problems)
    return Found(killed.done, (*problems, *_differences(there, expected)))


def soundness(path: Path) -> tuple[str, ...]:
    """Open a file as Coach does and return what is wrong with it."""
    with Store.open(path, lambda: BEGINNING) as store:
        broken = tuple(map(str, store.violations()))
    with closing(sqlite3.connect(path)) as db:
        found = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
    return (*found, *broken)


@contextlib.contextmanager
def copied(path: Path) -> Iterator[Path]:
    """Give a copy of a file and its log, as they would be found after the crash."""
    folder = path.parent.with_name(f"{path.parent.name}.found")
    folder.mkdir(parents=True)
    try:
        for end in ("", "-wal"):
            if (file := Path(f"{path}{end}")).exists():
                shutil.copy(file, folder)
        yield folder / path.name
    finally:
        shutil.rmtree(folder)


def dump(path: Path) -> Dump:
    """Return all rows but those of the search, made of the others, and what each run has its own.

    That is when the schema was made, and the random names of files.
    """
    with closing(sqlite3.connect(path)) as db:
        tables = [
            name
            for name, kind in db.execute("SELECT name, type FROM pragma_table_list")
            if kind == "table" and not name.startswith(("_sqlite", "sqlite_", "search_", "files"))
        ]
        rows = {it: sorted(db.execute(f'SELECT * FROM "{it}"'), key=repr) for it in tables}  # noqa: S608 - a table's own name
        return rows | {"numbers": sorted(db.execute("SELECT * FROM sqlite_sequence"))}


def _differences(there: Dump, expected: Dump) -> Iterator[str]:
    for table in sorted(there.keys() | expected.keys()):
        found, wanted = there.get(table, []), expected.get(table, [])
        if found != wanted:
            yield f"{table}: {len(wanted)} rows were stored and {len(found)} are there, or differ"
