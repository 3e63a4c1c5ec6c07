"""Whether a figure is supposed, proposed or advised, and so nothing that is said to be."""

import re
from collections.abc import Iterable
from typing import Final

from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.late import late

_IF: Final = late(
    r"(?:^|[.;:,(] ?|\b(?:and|but|or|so|even) )(?:if|suppos(?:e|ing)|imagine|assum(?:e|ing)"
    r"|were you to|unless|say(?=,? (?:you|it|\d|an? |half|one|two|three|four|five|six|ten)))\b",
    re.IGNORECASE,
)
_IF_END: Final = late(r",(?= )| then | — |: ")
_ASKED: Final = late(
    r"(?:^|[.;:,(] ?|\b(?:or|and|but|so|where|what|how|which|when|who) )"
    r"(?:could|can|would|shall|should|will|do you want|how about|what about|what if"
    r"|is it|might|may)\b",
    re.IGNORECASE,
)
_PROPOSED: Final = late(
    r"\b(?:for example|for instance|e\.g\.|say|perhaps|maybe"
    r"|you could(?: \w+)? (?:do|spend|put|add|give|try|take|set))\b[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
_ADVISED: Final = late(
    r"(?:^|[.:;!] |, (?:then |and |or )| and |[-*•–] |\n)\W*"
    r"(?:please |then |just |so |now |first,? )?"
    r"(?:spend|set aside|block|reserve|practi[sc]e|rehearse|give|take|write|pick|choose|keep|aim"
    r"|try|read|ask|note|list|draft|record|book|schedule|use|find|send|tell|put|watch|bring"
    r"|collect|talk|speak|stick to|limit)\b[^.;:,]{0,40}$",
    re.IGNORECASE,
)
"""Before what a person is told to do."""
_REACH: Final = 90
_AT_A_RATE: Final = late(r"\b(?:with|at|on|for|from)(?: about| only| just)? $", re.IGNORECASE)
_WOULD: Final = late(r"\b(?:would|could|fits?|doesn['’]t)\b|['’]d\b")
_MOST_ADVISED: Final = {"minute": 180, "day": 14, "count": 5, "bare": 5}
"""How much may be advised that has no ground: three hours, two weeks, a handful."""


def at_another_pace(piece: Piece, main: Iterable[Quantity]) -> bool:
    """Whether a sentence says what would be at other hours a week than are had.

    Args:
        piece: The sentence or line.
        main: What much is computed from, the hours a week that are had among it.
    """
    if not _WOULD.search(piece.folded):
        return False
    rates = [it.value for it in piece.told if it.unit == "minute" and piece.is_weekly(it)]
    usual = {it.value for it in main if it.text == "hours_per_week"}
    return bool(rates) and usual.isdisjoint(rates)


def supposed(it: Quantity, piece: Piece) -> bool:
    """Whether a quantity is an assumption, a proposal or advice, and so nothing that is said to be.

    Args:
        it: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
    """
    ahead = piece.text[: it.start]
    if _is_advised(it, ahead) or _is_what_would_be(it, piece):
        return True
    if any(not _IF_END.search(ahead, match.end()) for match in _IF.finditer(ahead)):
        return True
    asks = piece.text.rstrip("”\"')* ").endswith("?")
    return asks and it.unit not in ("money", "percent") and bool(_ASKED.search(ahead))


def _is_advised(it: Quantity, ahead: str) -> bool:
    """Whether a person may do so much, or is told to do so little."""
    if it.unit not in _MOST_ADVISED:
        return False
    few = it.value <= _MOST_ADVISED[it.unit]
    near = max(0, len(ahead) - _REACH)
    return bool(_PROPOSED.search(ahead, near) or (few and _ADVISED.search(ahead, near)))


def _is_what_would_be(it: Quantity, piece: Piece) -> bool:
    """Whether a sentence with "would" says at what pace, or what follows from what was supposed."""
    ahead = piece.ahead(it)
    if not _WOULD.search(piece.folded):
        return False
    if it.unit in ("date", "day"):  # "If you took 5 hours a week … It would then end in April."
        return bool(_IF.search(piece.earlier))
    return it.unit == "minute" and bool(_AT_A_RATE.search(ahead) and piece.is_weekly(it))
