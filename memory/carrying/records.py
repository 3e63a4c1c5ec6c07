"""What came of taking in an export."""

from tools.domain import Value


class Merged(Value):
    """What came of merging an export into a memory that held things already.

    Attributes:
        added: How many rows of each table are new.
        present: How many rows were here already, or are the same as one that is.
        forgotten: How many rows were left out since they were forgotten here.
        left_out: How many rows were left out for another reason, which a note gives.
        questions: The questions that are to be decided (Q1), since two levels can't both hold.
        notes: What clashed and what became of it, a sentence each.
        forgotten_there: What was forgotten in the other file and is still here, a line each.
    """

    added: dict[str, int]
    present: int
    forgotten: int
    left_out: int
    questions: tuple[str, ...]
    notes: tuple[str, ...]
    forgotten_there: tuple[str, ...]


class Carried(Value):
    """What came of taking in an export.

    Attributes:
        restored: Whether the home was empty and is now what was exported.
        rows: How many rows the export holds.
        merged: What became of them, where the home was not empty.
        change: The journal entry that takes it back, or ``None``.
    """

    restored: bool
    rows: int
    merged: Merged | None
    change: int | None
