"""The rows of the transcript: each message with its margin, wrapped to the width."""

from collections.abc import Sequence
from typing import NamedTuple

from coach.screens.conversation_state import QUIET, Kind, Message
from coach.screens.reply_lines import literal_lines, reply_lines
from coach.screens.wrapping import Line, Span

MARGIN = 2
"""Cells before the text of every row."""

_MARKS: dict[Kind, str] = {
    "user": "▌ ",
    "queued": "▌ ",
    "note": "· ",
    "warning": "! ",
    "error": "! ",
}


class Row(NamedTuple):
    """One row of the transcript.

    Attributes:
        kind: Who speaks, or ``None`` on the free row between two messages.
        mark: What stands in the margin; it is no part of the text when it is copied.
        line: The text.
    """

    kind: Kind | None
    mark: str
    line: Line


FREE_ROW = Row(None, "", Line())
"""The row between two messages."""


class Reflow(NamedTuple):
    """What changed between two states of the rows.

    Attributes:
        first: The first row that may look different.
        above: How many rows were added before those that were there.
    """

    first: int
    above: int


def message_rows(message: Message, width: int) -> list[Row]:
    """Return the rows of one message, at most ``width`` cells wide with their margin."""
    room = width - MARGIN
    mark = _MARKS.get(message.kind, "")
    if message.kind == "coach":
        rows = [Row("coach", "", line) for line in reply_lines(message.text, room)]
    else:
        lines = literal_lines(message.text, room)
        follows = mark if message.kind in ("user", "queued") else ""
        rows = [Row(message.kind, follows if i else mark, line) for i, line in enumerate(lines)]
    if message.interrupted:
        rows.append(Row("note", _MARKS["note"], Line((Span("interrupted"),))))
    return rows


class TranscriptRows:
    """The messages of a transcript as rows, redone only from where they changed.

    Attributes:
        rows: The rows, from the top.
        width: The cells of a row.
    """

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.width = 80
        self._messages: list[Message] = []
        self._starts: list[int] = []

    def show(self, messages: Sequence[Message]) -> Reflow:
        """Take the messages as they are now, the oldest first, and say what changed."""
        above = self._prepend(messages)
        kept = _common(self._messages, messages)
        first = self._starts[kept] if kept < len(self._starts) else len(self.rows)
        del self._messages[kept:], self._starts[kept:], self.rows[first:]
        for message in messages[kept:]:
            self._append(message)
        return Reflow(0 if above else first, above)

    def rewrap(self, width: int) -> None:
        """Lay every message out anew for another width."""
        messages = self._messages
        self.rows, self.width, self._messages, self._starts = [], width, [], []
        self.show(messages)

    def start_of(self, row: int) -> tuple[int, int]:
        """Return which message a row belongs to, and how far below its start the row is."""
        at = max((i for i, start in enumerate(self._starts) if start <= row), default=0)
        return at, row - (self._starts[at] if self._starts else 0)

    def row_of(self, message: int, below: int) -> int:
        """Return the row of a message, ``below`` rows after its start or at its last one."""
        if not self._starts:
            return 0
        ends = [*self._starts[1:], len(self.rows)]
        return min(self._starts[message] + below, ends[message] - 1)

    def top_of_tall_turn(self, question: Message, height: int) -> int | None:
        """Return the row from which a turn is read that is taller than the screen.

        It is the first row of the question, or a later one where the question is long: the reply
        begins in the upper third.

        Args:
            question: The message of the user that the turn answers.
            height: The rows of the screen.

        Returns:
            The row, or ``None`` where the whole turn fits on the screen or is not shown.
        """
        at = self._latest(question)
        if at is None:
            return None
        starts = [*self._starts, len(self.rows)]
        waiting = (i for i, message in enumerate(self._messages) if message.kind == "queued")
        end = starts[next(waiting, len(self._messages))]
        first = starts[at] + (self.rows[starts[at]] is FREE_ROW)
        top = max(first, starts[at + 1] - height // 3)
        return top if end - top > height else None

    def _latest(self, message: Message) -> int | None:
        places = range(len(self._messages) - 1, -1, -1)
        return next((i for i in places if self._messages[i] == message), None)

    def _append(self, message: Message) -> None:
        self._starts.append(len(self.rows))
        if self._messages and not {self._messages[-1].kind, message.kind} <= QUIET:
            self.rows.append(FREE_ROW)
        self._messages.append(message)
        self.rows += message_rows(message, self.width)

    def _prepend(self, messages: Sequence[Message]) -> int:
        """Put new messages before the first one known; return how many rows they take."""
        older = _position(messages, self._messages[0]) if self._messages else 0
        if not older:
            return 0
        before = TranscriptRows()
        before.width = self.width
        # The first known message is redone with them: it gets a free row before it.
        before.show(messages[: older + 1])
        tail = self._starts[1] if len(self._starts) > 1 else len(self.rows)
        above = len(before.rows) - tail
        self.rows[:tail] = before.rows
        self._starts = before._starts + [start + above for start in self._starts[1:]]
        self._messages[:1] = before._messages
        return above


def _common(old: Sequence[Message], new: Sequence[Message]) -> int:
    """Return how many messages at the start are the same."""
    pairs = enumerate(zip(old, new, strict=False))
    differing = (i for i, (a, b) in pairs if a is not b and a != b)
    return next(differing, min(len(old), len(new)))


def _position(messages: Sequence[Message], first: Message) -> int:
    """Return where the very message ``first`` is, or 0 where it is gone."""
    return next((i for i, message in enumerate(messages) if message is first), 0)


def copied_text(rows: Sequence[Row], start: int, stop: int | None) -> str:
    """Return the text of some rows as it is copied: no margins, wrapped lines joined again.

    Args:
        rows: The rows, in order.
        start: The first character taken of the first row.
        stop: The character before which the last row ends, or ``None`` for all of it.
    """
    texts = [row.line.text for row in rows]
    if not texts:
        return ""
    texts[-1] = texts[-1][:stop]
    texts[0] = texts[0][start:]
    joints = ["", *(row.line.joint for row in rows[1:])]
    return "".join(joint + text for joint, text in zip(joints, texts, strict=True))
