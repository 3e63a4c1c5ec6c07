"""Dates of positions that can't be: what goes on and has not begun."""

import datetime as dt
from collections.abc import Iterable

from tools.cleaning import clip
from tools.domain import Fact
from tools.history.timeline import timeline_of

_LONGEST = 120


def remarks_on_dates(facts: Iterable[Fact], on: dt.date | None) -> tuple[str, ...]:
    """Return a sentence for each position that begins after the day on which it is told.

    Args:
        facts: What was read of a person.
        on: The day of the import, or ``None`` where it is not known.
    """
    if on is None:
        return ()
    return tuple(
        f"“{clip(it, _LONGEST)}” begins after today and counts in no figure. Check its dates."
        for it in timeline_of(facts, on).not_begun
    )
