"""What a tool may know of the turn that it is called in, and what it leaves for the session."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from coach.career import Career
from coach.database import DatabaseThread
from coach.retrying import Retries
from coach.spending import Spending
from memory import Together
from tools.understanding import standing, written_path

if TYPE_CHECKING:
    from tools.gate import Grounds

Result = TypeVar("Result")


@dataclass
class Turn:
    """One message of the user's and everything that belongs to answering it.

    Attributes:
        db: The thread that owns the career file.
        number: The number under which the message is stored.
        text: The message.
        earlier: The user's earlier messages in this conversation by number, the oldest first.
        whole: The user's messages by number where more was sent than is read as what they say: a
            pasted document is read from here.
        said: What the coach said last before it.
        summary: What a model is told of the conversation before the exchanges it is given again.
        context: What a model is told before the message: what is known, and what was found.
        told: What of these a reply may state.
        spending: Says whether anything may still be spent; ``None`` where nothing is counted.
        notes: What was changed in the memory, a line each, in order.
        forgotten: The subjects that were forgotten for good in this turn; an empty one for things
            that the reply calls by no words of theirs.
        retries: The further requests of the turn where the model could not be asked.
        traced: A reply of which all is traced to what is known, or an empty text.
        sent_back: Whether a reply was sent back to the model, since it states what can't be traced.
        grounds: What a reply may state, with the changes and tool calls that it was built after.
    """

    db: DatabaseThread
    number: int
    text: str
    earlier: dict[int, str] = field(default_factory=dict)
    whole: dict[int, str] = field(default_factory=dict)
    said: str = ""
    summary: str = ""
    context: str = ""
    told: str = ""
    spending: Spending | None = None
    notes: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    traced: str = ""
    sent_back: bool = False
    retries: Retries = field(default_factory=Retries)
    grounds: "tuple[tuple[str, ...], Grounds] | None" = None
    _together: Together = field(default_factory=Together)
    _sources: dict[int, int] = field(default_factory=dict)

    @property
    def changed(self) -> bool:
        """Whether anything was written or forgotten in it."""
        return self._together.entry is not None or bool(self.notes or self.forgotten)

    async def look(self, work: Callable[[Career], Result]) -> Result:
        """Read from the career file, or change it as the user's request itself says."""
        return await self.db.run(lambda career: self._within(career, work))

    def _within(self, career: Career, work: Callable[[Career], Result]) -> Result:
        """Do some work whose changes are one entry of the journal with the others of the turn."""
        with career.store.joining(self._together):
            return work(career)

    async def change(self, quote: str, work: Callable[[Career, int], Result]) -> Result:
        """Write to the career file, all of it or nothing, with the words it rests on.

        Args:
            quote: The user's words; the latest message that holds them is the source.
            work: What to write, given the career file and the number of the source.
        """
        number = self._spoken(quote) or self.number

        def do(career: Career) -> tuple[Result, int]:
            with career.store.transaction():
                source = self._sources.get(number) or self._noted(career, number)
                return work(career, source), source

        result, self._sources[number] = await self.look(do)
        return result

    def _noted(self, career: Career, number: int) -> int:
        return career.note_source("message", f"message {number}", self._messages()[number])

    @property
    def spoken(self) -> tuple[str, ...]:
        """The user's messages in this conversation, the oldest first."""
        return tuple(self._messages().values())

    def holds(self, quote: str) -> bool:
        """Whether words stand in the user's own messages, apart from case and spacing."""
        return self._spoken(quote) is not None

    def _spoken(self, quote: str) -> int | None:
        """Return the number of the latest message that holds the words."""
        wanted = _plain(quote)
        holding = [number for number, said in self._messages().items() if wanted in _plain(said)]
        return holding[-1] if wanted and holding else None

    def written(self, path: str) -> str | None:
        """Return a path as the user wrote it in a message of theirs, or ``None``.

        Neither a pasted document nor what the coach or a file said counts.
        """
        found = (written_path(path, said) for said in reversed(self._messages().values()))
        return next((it for it in found if it is not None), None)

    def document(self, quote: str) -> str | None:
        """Return the whole of the latest message that holds words of a document, or ``None``.

        Args:
            quote: Words of the document, verbatim.
        """
        number = self._spoken(quote)
        if number is None:
            return None
        return self.whole.get(number, self._messages()[number])

    def before(self) -> str:
        """Return the user's message before this one, or an empty text."""
        return next(reversed(self.earlier.values()), "")

    def supposes(self, quote: str) -> bool:
        """Whether the user's words around a quote only suppose something or speak of others."""
        wanted = _plain(quote)
        around = [
            sentence
            for said in self._messages().values()
            for sentence in _sentences(said)
            if wanted in _plain(sentence) or _plain(sentence) in wanted
        ]
        return bool(around) and all(
            standing(sentence) in {"hypothetical", "others"} for sentence in around
        )

    def _messages(self) -> dict[int, str]:
        return {**self.earlier, self.number: self.text}


def _plain(text: str) -> str:
    unified = text.translate(str.maketrans("’‘“”„`", "''\"\"\"'"))
    return " ".join(unified.split()).strip(" .,;:!?\"'").casefold()


def _sentences(text: str) -> list[str]:
    return [line for line in text.replace("? ", "?\n").replace(". ", ".\n").splitlines() if line]
