"""What a tool may know of the turn that it is called in, and what it leaves for the session."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast

from coach.career import Career
from coach.database import DatabaseThread
from coach.retrying import Retries
from coach.spending import Spending
from memory import Together
from tools.understanding import Parts, is_document, own_part, parts_of, standing, written_path

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
        founded: What of that was traced, and may be stated again.
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
        by_rules: Whether the offline coach answers, whose calls follow from the message by rules.
        orders: What the user is told of orders to the coach that a text of others holds.
    """

    db: DatabaseThread
    number: int
    text: str
    earlier: dict[int, str] = field(default_factory=dict)
    whole: dict[int, str] = field(default_factory=dict)
    said: str = ""
    founded: str = ""
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
    by_rules: bool = False
    orders: list[str] = field(default_factory=list)
    _together: Together = field(default_factory=Together)
    _sources: dict[int, int] = field(default_factory=dict)
    _parts: dict[int, Parts] = field(default_factory=dict)

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

        def do(career: Career) -> tuple[Result, int | None]:
            known = self._sources.get(number)
            result: Result | None = None
            try:
                with career.store.transaction():
                    source = known or self._noted(career, number)
                    result = work(career, source)
                    if known is None:
                        _require_change(career)
            except _UnchangedError:
                return cast("Result", result), known
            return result, source

        result, source = await self.look(do)
        if source is not None:
            self._sources[number] = source
        return result

    def _noted(self, career: Career, number: int) -> int:
        return career.note_source("message", f"message {number}", self._messages()[number])

    @property
    def spoken(self) -> tuple[str, ...]:
        """The user's messages in this conversation, the oldest first."""
        return tuple(self._messages().values())

    def holds(self, quote: str) -> bool:
        """Whether words stand in what the user said, apart from case and spacing.

        What they only pass on is not their word: a pasted document, cited lines, what is quoted.
        """
        return self._spoken(quote) is not None

    def _spoken(self, quote: str) -> int | None:
        """Return the number of the latest message in which the user says the words."""
        return _latest(quote, self._said())

    def holds_now(self, quote: str) -> bool:
        """Whether the user says some words in this message."""
        return _latest(quote, {self.number: self.own()}) is not None

    def own(self) -> str:
        """Return what the user says in this message, without what others wrote."""
        return self._said()[self.number]

    def own_before(self) -> str:
        """Return what the user says in the message before this one, or an empty text."""
        return next(reversed(list(self._said().values())[:-1]), "")

    def all_own(self) -> str:
        """Return all that the user says in this conversation, a message after the other."""
        return "\n\n".join(self._said().values())

    def all_said(self) -> tuple[str, ...]:
        """Return what the user says in each message of this conversation, this one last."""
        return tuple(self._said().values())

    def passes_on(self) -> bool:
        """Whether the message passes on a text of others."""
        return bool(self.parts().others)

    def parts(self, number: int | None = None) -> Parts:
        """Return the parts of a message, of this one where no number is given."""
        at = self.number if number is None else number
        if at not in self._parts:
            self._parts[at] = parts_of(self._messages()[at])
        return self._parts[at]

    def _said(self) -> dict[int, str]:
        messages = self._messages()
        own = {number: self.parts(number).own for number in messages}
        if not self.by_rules:
            return own
        # The rules themselves tell what a long text is: an answer, or a document to be shown.
        long = {at: it for at, it in messages.items() if not own[at] and is_document(it)}
        return own | {at: it for at, it in long.items() if not self.parts(at).against}

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
        number = _latest(quote, self._messages())
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
            for said in self._said().values()
            for sentence in _sentences(said)
            if wanted in _plain(sentence) or _plain(sentence) in wanted
        ]
        return bool(around) and all(
            standing(own_part(_plain_marks(it), _plain_marks(quote))) in {"hypothetical", "others"}
            for it in around
        )

    def _messages(self) -> dict[int, str]:
        return {**self.earlier, self.number: self.text}


class _UnchangedError(Exception):
    """Nothing was written, so that the message is no source of anything."""


def _require_change(career: Career) -> None:
    if not career.store.has_changed():
        raise _UnchangedError


def _latest(quote: str, messages: dict[int, str]) -> int | None:
    """Return the number of the latest message that holds some words."""
    wanted = _plain(quote)
    holding = [number for number, said in messages.items() if wanted in _plain(said)]
    return holding[-1] if wanted and holding else None


def _plain_marks(text: str) -> str:
    return " ".join(text.translate(str.maketrans("’‘“”„`", "''\"\"\"'")).split())


def _plain(text: str) -> str:
    return _plain_marks(text).strip(" .,;:!?\"'").casefold()


def _sentences(text: str) -> list[str]:
    return [line for line in text.replace("? ", "?\n").replace(". ", ".\n").splitlines() if line]
