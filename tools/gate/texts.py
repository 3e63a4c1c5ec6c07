"""Reading texts into facts: the user's words, stored facts, and the texts of results."""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import Final

from tools.gate.dates import forms, months_between
from tools.gate.facts import Fact, Range, Subject
from tools.gate.names import Names
from tools.gate.pieces import Piece, pieces
from tools.gate.quantities import quantities
from tools.gate.quantity import Quantity
from tools.gate.records import derived_from
from tools.gate.units import BARE
from tools.late import late

_AT_ONCE: Final = 6
_LEVEL_OF: Final = late(
    r"(?:^|[,;.:(] ?|\b(?:and|at|my|in|is|with|of|now|than|or|for|but|have|i'm|am) )"
    r"(?P<name>[a-z][\w&/+#.'’-]*(?: [\w&/+#'’-]+){0,2})(?: at| is|:| -)? $",
    re.IGNORECASE,
)
_TODAY: Final = late(r"\btoday(?:'s date)?(?: is|:)", re.IGNORECASE)
_SINCE: Final = late(r"\bsince (?:late |early |about )?$")
_EVERY_OTHER: Final = late(r"\bfortnight|\bevery (?:second|other) \w+", re.IGNORECASE)
_EARNED: Final = late(
    r"\b(?:i'm on|i am on|i earn|i make|i get|earning|paid"
    r"|(?:pay|salary|wage)(?: is| of|:)?)\b[^.;,]*$"
)
_FORTNIGHT: Final = Fraction(14)


@dataclass
class Texts:
    """What texts tell.

    Attributes:
        names: What figures are said of.
        facts: The figures that they state.
        ranges: What is told as a range.
        days: Dates in every form that says less of them, those that are a field alone included.
        told_days: Those of them that stand in a sentence.
        vague: Vague counts ("dozens"), in lower case.
        main: Today, where one says it.
        since: Dates since which something has been so.
    """

    names: Names
    facts: list[Fact] = field(default_factory=list)
    ranges: list[Range] = field(default_factory=list)
    days: set[str] = field(default_factory=set)
    told_days: set[str] = field(default_factory=set)
    vague: set[str] = field(default_factory=set)
    main: list[Quantity] = field(default_factory=list)
    since: list[str] = field(default_factory=list)

    def add(self, text: str, about: frozenset[Subject], *, own: bool = False) -> None:
        """Take in what a text states.

        What follows by arithmetic from two quantities of one of its sentences may be stated too.

        Args:
            text: The text.
            about: What it is said of; nothing where its sentences say that themselves.
            own: Whether it was written by or of the user.
        """
        if not quantities(text) and not _EVERY_OTHER.search(text):
            return
        for piece in pieces(text, self.names):
            if piece.told or _EVERY_OTHER.search(piece.folded):
                self._add(piece, about, own=own)

    def finish(self, today: str) -> None:
        """Take in how long it is since the dates that something has been so.

        Args:
            today: Today as ``2027-03-31``, or an empty text.
        """
        for key in self.since:
            months = months_between(key, today)
            self.facts += (Fact("month", value, derived=True) for value in months)

    def _add(self, piece: Piece, about: frozenset[Subject], *, own: bool) -> None:
        for one, other in pairwise(piece.told):
            if one.unit == other.unit and other.start - one.end < _AT_ONCE:
                self.ranges.append(Range(one.unit, one.value, other.value, about))
        for it in piece.told:
            if it.key:
                self._date(it, piece, own=own)
            elif it.unit == "vague":
                self.vague.add(it.text.casefold())
            else:
                self.facts.append(_stated(it, piece, about, own=own))
                if own and it.unit == BARE and it.value in range(6):
                    skills = piece.close(it, "skill")  # "budgeting 4, negotiation 3"
                    self.facts += (Fact("level", it.value, frozenset((one,))) for one in skills)
        for unit, value in derived_from([(it.unit, it.value, it.key) for it in piece.told]):
            self.facts.append(Fact(unit, value, about, derived=True))
        if _EVERY_OTHER.search(piece.folded):
            self.facts.append(Fact("day", _FORTNIGHT, about))

    def _date(self, it: Quantity, piece: Piece, *, own: bool) -> None:
        self.days |= forms(it.key)
        if len(piece.text) > len(it.text):  # more than the field of a record
            self.told_days |= forms(it.key)
        if own and _SINCE.search(piece.ahead(it)):
            self.since.append(it.key)
        if _TODAY.search(piece.text):
            self.main.append(replace(it, start=0, end=0, text="as_of"))


def named_by_levels(text: str) -> list[Subject]:
    """Return the skills that a text names by saying their level: "financial reporting 4/5".

    Args:
        text: The text.
    """
    said = (_LEVEL_OF.search(text[: it.start]) for it in quantities(text) if it.unit == "level")
    return [Subject("skill", it["name"].casefold()) for it in said if it and len(it["name"]) > 1]


def _stated(it: Quantity, piece: Piece, about: frozenset[Subject], *, own: bool) -> Fact:
    mine = about or piece.close(it, "skill")
    name = "rate" if it.unit == "minute" and piece.is_weekly(it) else ""
    if own and it.unit == "money" and _EARNED.search(piece.ahead(it)):
        name = "earned"
    if it.unit == "level":
        name = "held" if own else "text"
    # Of "3 of 5 pupils passed" the five are pupils, and it is three that passed.
    nouns = it.nouns[:1] if it.is_whole else it.nouns
    return Fact(it.unit, it.value, mine, frozenset(nouns), name, it.of)
