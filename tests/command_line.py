"""Runs the command line in this process, for the tests of the commands."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.__main__ import main

ReadOut = Callable[[], Any]


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it said.

    Attributes:
        code: The exit code.
        out: What it printed as its result.
        err: What it said beside it.
    """

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The result as JSON; the command must have succeeded."""
        assert self.code == 0, self.err
        found: dict[str, Any] = json.loads(self.out)
        return found


@dataclass(frozen=True)
class CommandLine:
    """The command line over one home.

    Attributes:
        home: The home it uses.
        read_out: Returns what was printed since it was last called (``capsys.readouterr``).
        pipe: Makes bytes the standard input.
    """

    home: Path
    read_out: ReadOut
    pipe: Callable[[bytes], None]

    def __call__(self, *words: str, today: str = "2026-11-02", piped: str | bytes = "") -> Ended:
        """Run a command on a day, with something piped into it."""
        self.read_out()
        self.pipe(piped.encode() if isinstance(piped, str) else piped)
        code = main([*words, "--home", str(self.home), "--today", today])
        said = self.read_out()
        return Ended(code, said.out, said.err)

    def json(self, *words: str, today: str = "2026-11-02", piped: str = "") -> dict[str, Any]:
        """Run a command that must succeed, and return its JSON."""
        return self(*words, "--json", today=today, piped=piped).data

    def stored(self) -> str:
        """Return everything in the database, as SQL."""
        database = self.home / "coach.db"
        if not database.exists():
            return ""
        with closing(sqlite3.connect(database)) as connection:
            return "\n".join(connection.iterdump())
