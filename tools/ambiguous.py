"""Figures of what a person tells that may mean two things: named, since none is read of them."""

from collections.abc import Iterable
from typing import Final

from tools.domain import Telling
from tools.figures import ambiguous_figures

_MOST_NAMED: Final = 10


def remarks_on_figures(tellings: Iterable[Telling]) -> tuple[str, ...]:
    """Return a sentence for each figure that may be one thing or a thousand times as much.

    Args:
        tellings: What the positions and projects of a document tell.
    """
    found: dict[str, str] = {}
    for telling in tellings:
        for it in ambiguous_figures(telling.text):
            after = telling.text[it.end() :].split()[:1]
            named = " ".join((it[0].strip(), *after)).rstrip(".,;")
            number = it["number"]
            found[named] = (
                f"“{named}” may be {number.replace('.', '')} or {float(number):g}, so the figure "
                "is not read."
            )
    return tuple(found.values())[:_MOST_NAMED]
