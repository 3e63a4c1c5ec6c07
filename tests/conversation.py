"""Holds conversations with the offline coach, for the tests of the conversation."""

import datetime as dt
from contextlib import closing
from pathlib import Path

from coach.ask import AskResult, ask
from coach.career import Career, open_career
from coach.clock import Clock
from coach.session import open_session

DAY = dt.date(2026, 11, 2)


async def say(home: Path, *lines: str, day: dt.date = DAY) -> list[AskResult]:
    """Open a session, say something line by line, close it, and return what came of each line."""
    session = await open_session(home, Clock(day), "offline")
    try:
        await session.greeting()
        return [await ask(session, line) for line in lines]
    finally:
        await session.close()


async def reply_to(home: Path, *lines: str, day: dt.date = DAY) -> str:
    """Return the reply to the last of some lines."""
    return (await say(home, *lines, day=day))[-1].reply


def levels(home: Path) -> dict[str, int | None]:
    """Return the levels that are held."""
    with closing(_career(home)) as career:
        return {claim.skill: claim.level for claim in career.store.claims()}


def target(home: Path) -> str | None:
    """Return the title of the target."""
    with closing(_career(home)) as career:
        role = career.target()
        return None if role is None else role.title


def bytes_of(home: Path) -> bytes:
    """Return everything that the home's files hold."""
    return b"".join(path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file())


def _career(home: Path) -> Career:
    return open_career(home, Clock(DAY))
