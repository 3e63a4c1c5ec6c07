"""What the career file hands out of the memory itself."""

import datetime as dt

from memory import Item, ProposalKind
from tools.domain import Evidence, FactKind, Text, Value


class OpenQuestion(Value):
    """What waits for the user's word: inferred, at odds with what holds, or perhaps evidence.

    Attributes:
        ref: What it is called by: Q and a number.
        kind: What it would be kept as.
        subject: The skill, the kind of the fact, or "evidence".
        proposed: What was read, or inferred.
        source: Where it was read, or said.
        quote: The words it was read from; of evidence those that hold its figures.
        inferred: Whether a model inferred it from the user's words, which do not say it.
        held: What holds until it is decided; ``""`` where nothing does.
        held_source: Where that was said.
        kept_as: What evidence is called by once it is kept, such as E3; ``""`` otherwise.
    """

    ref: Text
    kind: ProposalKind = "facts"
    subject: Text
    proposed: Text
    source: Text
    quote: Text
    held: Text
    held_source: Text
    kept_as: Text = ""
    inferred: bool = False


class FactSaved(Value):
    """A fact that was told, and whether it was not known before."""

    kind: FactKind
    value: Text
    new: bool


class Candidate(Value):
    """An achievement that was read and could be kept as evidence, called Q and a number."""

    ref: Text
    evidence: Evidence


class MemoryListing(Value):
    """All that is known, as of a day, and what is to be decided."""

    as_of: dt.date
    target: Text | None
    items: tuple[Item, ...]
    questions: tuple[OpenQuestion, ...] = ()


class MemoryStory(Value):
    """All that was ever known of a subject, the oldest first.

    Attributes:
        subject: What it is about.
        items: The things that were known.
        taken_back: What a change that was undone had done to them, as sentences.
    """

    subject: Text
    items: tuple[Item, ...]
    taken_back: tuple[Text, ...] = ()


class Ground(Value):
    """Why a thing is known.

    Attributes:
        item: What is known.
        passage: The lines of its source in which its quote stands, with those beside them; ``""``
            where they are not known.
        says_more: Whether the passage says more than the quote.
    """

    item: Item
    passage: Text = ""
    says_more: bool = False


class ChatImport(Value):
    """What was taken in of the conversations of another assistant.

    Attributes:
        source: The file.
        services: Whom they were held with.
        conversations: How many the file holds.
        messages: How many messages they hold.
        new: How many of these were not here before.
        first: The day of the earliest message whose time is known, in UTC, or ``None``.
        last: The day of the latest one.
        change: The number of the change that it made, or ``None`` where nothing changed.
    """

    source: Text
    services: tuple[Text, ...]
    conversations: int
    messages: int
    new: int
    first: dt.date | None = None
    last: dt.date | None = None
    change: int | None = None
