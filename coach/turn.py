"""What a tool may know of the turn that it is called in, and what it leaves for the session."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from coach.career import Career
from coach.database import DatabaseThread
from tools.understanding import standing

Result = TypeVar("Result")


@dataclass
class Turn:
    """One message of the user's and everything that belongs to answering it.

    Attributes:
        db: The thread that owns the career file.
        number: The number under which the message is stored.
        text: The message.
        earlier: The user's earlier messages in this conversation, the oldest first.
        said: What the coach said last before it.
        notes: What was changed in the memory, a line each, in order.
        forgotten: The subjects that were forgotten for good in this turn.
    """

    db: DatabaseThread
    number: int
    text: str
    earlier: tuple[str, ...] = ()
    said: str = ""
    notes: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    _source: int | None = None

    async def look(self, work: Callable[[Career], Result]) -> Result:
        """Read from the career file."""
        return await self.db.run(work)

    async def change(self, work: Callable[[Career, int], Result]) -> Result:
        """Write to the career file, all of it or nothing, with this message as the source."""

        def do(career: Career) -> tuple[Result, int]:
            with career.store.transaction():
                source = self._source or self._noted(career)
                return work(career, source), source

        result, self._source = await self.db.run(do)
        return result

    def _noted(self, career: Career) -> int:
        return career.note_source("message", f"message {self.number}", self.text)

    def holds(self, quote: str) -> bool:
        """Whether words stand in the user's own messages, apart from case and spacing."""
        wanted = _plain(quote)
        return bool(wanted) and any(wanted in _plain(said) for said in self._messages())

    def supposes(self, quote: str) -> bool:
        """Whether the user's words around a quote only suppose something or speak of others."""
        wanted = _plain(quote)
        around = [
            sentence
            for said in self._messages()
            for sentence in _sentences(said)
            if wanted in _plain(sentence) or _plain(sentence) in wanted
        ]
        return bool(around) and all(
            standing(sentence) in {"hypothetical", "others"} for sentence in around
        )

    def _messages(self) -> tuple[str, ...]:
        return (*self.earlier, self.text)


def _plain(text: str) -> str:
    unified = text.translate(str.maketrans("’‘“”„`", "''\"\"\"'"))
    return " ".join(unified.split()).strip(" .,;:!?\"'").casefold()


def _sentences(text: str) -> list[str]:
    return [line for line in text.replace("? ", "?\n").replace(". ", ".\n").splitlines() if line]
