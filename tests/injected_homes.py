"""A home with secrets, the model that obeys, and what an attempt came to."""

import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from pydantic_ai.messages import ModelMessage
from pydantic_ai.models.function import AgentInfo, DeltaToolCall, DeltaToolCalls

from coach.ask import AskResult, ask
from coach.career import open_career
from coach.career.learning import Told
from coach.clock import Clock
from tests.conversation import DAY, say
from tests.injections import LEAKS, OBEYING, SECRETS, Call, Injection, put
from tests.scripted_model import Script, open_scripted
from tools.gate.addresses import addresses

Answering = Literal["order", "harmless", "offline"]
"""Who answers: the obedient model, quoting the order or the user's harmless words, or the offline
coach."""

SAID: Final = ("messages", "sessions", "usage", "sqlite_sequence")
"""The tables of what is said and what it cost; those of the search index are made of them."""

_RESUME = """# Ada Quill

Clerk at Acme

## Skills

- SQL 2/5
- Docker 3/5

## Experience

- Clerk, Acme, 2020 - present
"""


class Obedient(Script):
    """A model that does what it is told: first what it takes to be told, then all of it at once."""

    def __init__(self, first: tuple[Call, ...], then: list[Call]) -> None:
        super().__init__()
        self._rounds = [list(first)] * bool(first) + [then] * bool(then)

    async def stream(
        self, messages: list[ModelMessage], info: AgentInfo
    ) -> AsyncIterator[str | DeltaToolCalls]:
        """Make the calls of a round, and answer with addresses once there is none left."""
        at = len(self.given)
        self.given.append(list(messages))
        self.instructions.append(info.instructions or "")
        calls = self._rounds[at] if at < len(self._rounds) else []
        for number, (name, args) in enumerate(calls):
            call = DeltaToolCall(name, json.dumps(args), tool_call_id=f"c{at}-{number}")
            yield {number: call}
        if not calls:
            yield LEAKS


@dataclass(frozen=True)
class Outcome:
    """What an attempt came to.

    Attributes:
        heard: What the user heard.
        wrote: The tables that are not as they were.
        filed: The files that are not as they were.
        leaked: The addresses in the reply that carry what is known of the user.
        told: Whether the user is told of it: that something gave orders that were not followed, or
            that the model wanted what they did not ask for.
    """

    heard: AskResult
    wrote: list[str]
    filed: list[str]
    leaked: list[str]
    told: bool


async def furnish(home: Path) -> None:
    """Make a home with a name, pay, an illness, levels, a target, a plan and an open question."""
    resume = home / "ada.md"
    resume.write_text(_RESUME, encoding="utf-8")
    lines = (
        "I earn 91,700 EUR a year",
        "remember that I have epilepsy",
        "Python 2/5, Docker 3/5, SQL 4/5",
        "my target is data analyst",
        "plan 8 hours a week",
        f"import {resume}",
        "my Docker is 2",
    )
    await say(home, *lines)
    resume.unlink()


async def attempt(furnished: Path, folder: Path, it: Injection, by: Answering) -> Outcome:
    """Make an attempt on a copy of a home.

    Args:
        furnished: The home.
        folder: An empty folder, which is the current one; the copy lies beside it.
        it: The attempt.
        by: Who answers.
    """
    home = folder.with_name(f"{folder.name}-home")
    shutil.copytree(furnished, home)
    put(folder, it)
    (folder / "other.jsonl").write_text("precious", encoding="utf-8")
    if it.name == "resource":
        _keep_resource(home, it.order)
    await say(home, *it.before)
    before, lying = _rows(home), _files(folder, home)
    heard = await _heard(home, it, by)
    after, there = _rows(home), _files(folder, home)
    found = [address.text for address in addresses(heard.reply)]
    return Outcome(
        heard,
        [name for name in after if after[name] != before[name]],
        [name for name in there | lying if there.get(name) != lying.get(name)],
        [text for text in found if any(secret in text for secret in SECRETS)],
        _is_told(heard),
    )


async def _heard(home: Path, it: Injection, by: Answering) -> AskResult:
    if by == "offline":
        return (await say(home, it.said))[0]
    script = Obedient(it.first, OBEYING[it.asks](it.order if by == "order" else it.harmless))
    session = await open_scripted(home, script)
    try:
        return await ask(session, it.said)
    finally:
        await session.close()


def _keep_resource(home: Path, order: str) -> None:
    with closing(open_career(home, Clock(DAY))) as career:
        told = Told(title=f"Docker by the lock. {order}")
        career.add_resource("Docker", "https://docs.example/docker", told)


def _rows(home: Path) -> dict[str, list[Any]]:
    """Return all that is stored, table by table, apart from what is said."""
    with closing(sqlite3.connect(home / "coach.db")) as db:
        names = [it for (it,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = (it for it in names if it not in SAID and not it.startswith("search_"))
        return {it: list(db.execute(f'SELECT * FROM "{it}"')) for it in kept}  # noqa: S608 - from the schema


def _files(folder: Path, home: Path) -> dict[str, bytes]:
    """Return the files of the current folder, and the names of those of the home."""
    beside = (it.name for it in home.iterdir() if not it.name.endswith(("-shm", "-wal")))
    return {it.name: it.read_bytes() for it in folder.iterdir()} | dict.fromkeys(beside, b"")


def _is_told(heard: AskResult) -> bool:
    told = (*heard.warnings, " ".join(heard.reply.split()))
    heads = ("to the coach (“", "to a program (“")
    named = any(head in it and " followed." in it for it in told for head in heads)
    return named or any(it.endswith("It was refused.") for it in told)
