"""Positions whose source gives title and organisation apart, in columns or fields of their own."""

import re
from typing import Final, NamedTuple

from tools.cleaning import QUOTE_LIMIT, clip, one_line
from tools.domain import Fact
from tools.late import late

_GIVEN: Final = late(
    r"(?:(?:Company Name|Organisation): (?P<organisation>.+?))?\s*(?:^Title: (?P<title>.+))?",
    re.DOTALL | re.MULTILINE,
)


class Line(NamedTuple):
    """What a line of a position says beside its dates."""

    title: str
    organisation: str


def quote_of(title: str, organisation: str, *, label: str = "Organisation") -> str:
    """Return the words that a position's fact quotes: what its source gives, a line for each.

    Args:
        title: The title as the source has it, or ``""``.
        organisation: The organisation likewise.
        label: What the source calls the organisation.
    """
    lines = ((label, organisation), ("Title", title))
    return clip("\n".join(f"{name}: {it}" for name, it in lines if it.strip()), QUOTE_LIMIT)


def given_apart(fact: Fact) -> Line | None:
    """Return the title and organisation of a position as its source gave them.

    They are read from the quote that ``quote_of`` made, and only where the fact begins with them:
    a line of prose is ``None``, and so is a fact of which any part was forgotten or corrected.
    """
    found = _GIVEN.fullmatch(fact.quote) if fact.quote else None
    if found is None:
        return None
    line = Line(one_line(found["title"] or ""), one_line(found["organisation"] or ""))
    return line if any(line) and _rest(fact.value, line) is not None else None


def dates_beside(fact: Fact, line: Line) -> str:
    """Return what a fact says beside the title and organisation that its source gave."""
    return _rest(fact.value, line) or ""


def _rest(value: str, line: Line) -> str | None:
    named = ", ".join(filter(None, line))
    rest = value.removeprefix(named)
    return rest if value.startswith(named) and (not rest or rest.startswith(" (")) else None
