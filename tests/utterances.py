"""What people say and what should come of it: a table of utterances, run through the offline coach.

Each row is a setting (what was said before), an utterance, and what should come of it: the calls in
the words of `called`, joined by " + ", or one of

* ``nothing``: no call, nothing written,
* ``declined``: that, and the reply says what can be done instead,
* ``asks``: no write, and the reply ends with a question; ``asks TEXT`` where it names TEXT,
* ``says TEXT``: the reply holds TEXT.

``python -m tests.utterances [FILE]`` prints how many rows of a file come out right at once.
"""

import asyncio
import datetime as dt
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import chdir, closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

from coach.ask import AskResult, ask
from coach.career import open_career
from coach.clock import Clock
from coach.session import open_session
from tests.utterance_calls import WRITING, called, companions
from tests.utterance_settings import A_WEEK_AGO, DAY, SETTINGS

TABLE = Path(__file__).parent / "golden" / "utterances"
"""The tables, a file for each kind of talk."""

MISSED = Path(__file__).parent / "golden" / "utterances_missed.tsv"
"""What is known not to come out right; no part of the table."""

_OFFERS = ("I compare you with a role", "things that I can do", "What I can do is")


class Row(NamedTuple):
    """An utterance in a setting, and what should come of it."""

    setting: str
    said: str
    expected: str


class Outcome(NamedTuple):
    """What came of an utterance.

    Attributes:
        calls: The calls in the words of the table.
        reply: The coach's words.
        memory: What was changed in the memory, a line each.
        changed: Whether the journal or the size of the memory changed.
    """

    calls: tuple[str, ...]
    reply: str
    memory: tuple[str, ...]
    changed: bool


def rows(files: Iterable[Path] | None = None) -> Iterator[Row]:
    """Yield the rows of the tables.

    Args:
        files: The tables; all of the project where absent.
    """
    for file in sorted(TABLE.glob("*.tsv")) if files is None else files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                setting, said, expected = line.split("\t")
                yield Row(setting, said.replace("\\n", "\n"), expected)


@cache
def home_of(setting: str) -> Path:
    """Return the home in which a setting has been played; it is copied for every row."""
    home = Path(mkdtemp(prefix="coach-said-")) / "home"
    before = A_WEEK_AGO.get(setting, ())
    if before:
        asyncio.run(_say(home, before, day=DAY - dt.timedelta(days=7), greeted=True))
    asyncio.run(_say(home, SETTINGS[setting], greeted=True))
    return home


async def _say(
    home: Path, lines: tuple[str, ...], *, day: dt.date = DAY, greeted: bool = False
) -> list[AskResult]:
    session = await open_session(home, Clock(day), "offline")
    try:
        if greeted:
            await session.greeting()
        return [await ask(session, line) for line in lines]
    finally:
        await session.close()


def outcome(row: Row, folder: Path) -> Outcome:
    """Return what comes of a row in a fresh copy of its setting.

    Args:
        row: The row.
        folder: An empty folder for the copy.
    """
    home = folder / "home"
    shutil.copytree(home_of(row.setting), home)
    before = _fingerprint_of(row.setting)
    with chdir(folder):  # where an export goes
        said = asyncio.run(_say(home, (row.said,)))[0]
    calls = dict.fromkeys(it for tool in said.tools for it in called(tool, row.said))
    return Outcome(tuple(calls), said.reply, tuple(said.memory), _fingerprint(home) != before)


@cache
def _fingerprint_of(setting: str) -> object:
    return _fingerprint(home_of(setting))


def _fingerprint(home: Path) -> object:
    """Return what is known of the user, all but the conversation."""
    with closing(open_career(home, Clock(DAY))) as career:
        store = career.store
        target = career.target()
        return (
            [it.number for it in career.journal(5)],
            [(it.skill, it.level) for it in store.claims()],
            target and target.title,
            len(career.evidence()),
        )


def misses(row: Row, came: Outcome) -> tuple[str, ...]:
    """Return what is not as it should be, each in a line; empty where all is right.

    Args:
        row: The row.
        came: What came of it.
    """
    parts = row.expected.split(" + ")
    wanted = {it for it in parts if _word(it) not in _WORDS}
    beside = companions(came.calls)
    found = {it for it in came.calls if it in wanted or _word(it) not in beside}
    wrong = [] if wanted == found else [f"calls {sorted(found)}, expected {sorted(wanted)}"]
    wrong += [it for part in parts for it in _reply_misses(part, came)]
    extra = wrong_writes(row, came)
    return (*(f"WROTE {it}" for it in extra), *wrong)


_WORDS = frozenset({"nothing", "declined", "asks", "says"})


def _reply_misses(part: str, came: Outcome) -> Iterator[str]:
    word, _, text = part.partition(" ")
    if word not in _WORDS:
        return
    if text and text.casefold() not in came.reply.casefold():
        yield f"the reply does not hold “{text}”"
    if word == "asks" and "?" not in came.reply.rstrip().rpartition("\n\n")[2]:
        yield "the reply ends with no question"
    if word == "declined" and not any(it in came.reply for it in _OFFERS):
        yield "the reply does not say what can be done"


def wrong_writes(row: Row, came: Outcome) -> tuple[str, ...]:
    """Return the writes that should not have been, by the calls and by the memory itself.

    Args:
        row: The row.
        came: What came of it.
    """
    if not came.changed:
        return ()
    wanted = row.expected.split(" + ")
    if not any(_word(it) in WRITING for it in wanted):
        return came.memory or ("something",)
    return tuple(it for it in came.calls if _word(it) in WRITING and it not in wanted)


def _word(call: str) -> str:
    return call.split(" ", maxsplit=1)[0]


def main(arguments: list[str]) -> int:
    """Print each miss and the figures: rows, right at once, wrong writes."""
    table = list(rows([Path(it) for it in arguments] or None))
    right, wrote = tried(table)
    print(_figures(table, right, wrote))
    return 0 if right == len(table) else 1


def tried(table: Iterable[Row]) -> tuple[int, int]:
    """Print each row that does not come right; return how many do, and how many wrote wrongly.

    Args:
        table: The rows.
    """
    right = wrote = 0
    for row in table:
        folder = Path(mkdtemp(prefix="coach-said-"))
        came = outcome(row, folder)
        shutil.rmtree(folder)
        wrong = misses(row, came)
        right += not wrong
        wrote += bool(wrong_writes(row, came))
        if wrong:
            print(f"[{row.setting}] {row.said}\n    {' | '.join(wrong)}\n    {_short(came.reply)}")
    return right, wrote


def _figures(table: list[Row], right: int, wrote: int) -> str:
    declined = sum("declined" in it.expected for it in table)
    return (
        f"{len(table)} utterances ({declined} out of scope), {right} right at once "
        f"({right / max(len(table), 1):.3f}), {wrote} with a wrong write"
    )


def _short(reply: str) -> str:
    return " / ".join(reply.splitlines())[-200:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
