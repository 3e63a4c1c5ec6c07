"""What somebody is, put right in one breath: "forget that I'm a nurse, I'm a midwife".

What is taken back leaves the message, and what stands in its place is read as if it stood alone.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit
from tools.understanding.intent import Context, Intent

_FORGET: Final = (
    r"(?:(?:please|pls|can you|could you|just)\s+)*(?:forget|scrap|ignore|drop|scratch|strike)"
    r"(?: (?:that|what i said|about|it))*[\s,]+(?:that )?"
)
_YEARS: Final = r"(?:years?|yrs?|months?)"
_BUT: Final = r"[\s]*[,;.–—-]+\s*(?:(?:and|but|because|cos|since|actually|really|in fact)\s+)*"
_SAID_ANEW: Final = late(
    rf"\b{_FORGET}i(?:'?m| am| work| worked|'?ve been| have been)\b[^,;.!?]{{2,40}}{_BUT}"
    r"(?=i(?:'?m| am| work|'?ve been| have been)\b)",
    re.IGNORECASE,
)
_RATHER: Final = late(
    rf"\b(?P<first>{COUNT})(?: {_YEARS})?[\s,;–—-]+(?:(?:no|wait|sorry|oops|i mean|rather"
    rf"|actually|hang on|make (?:it|that)|correction)[\s,]+)+(?P<n>{COUNT})(?P<last> {_YEARS})?"
    r"(?=\s*(?:[,;.!]|$|and\b|but\b|in\b|as\b))",
    re.IGNORECASE,
)
_LENGTH: Final = late(rf"\b{_YEARS}\b", re.IGNORECASE)
_AS_TRADE: Final = late(
    rf"^(?:(?:and|but|so|oh|sorry|no)[\s,]+)*(?P<gone>{_FORGET})?i(?:'?m| am) (?P<n>{COUNT})"
    rf" (?P<unit>{_YEARS}) (?:an? |as (?:an? )?)?"
    r"(?P<trade>(?!(?:old|in|of|away|into|ago|with|at|on|here|there|young\w*|late|from|now|already"
    r"|behind|off|out|under|over|too|free|experienced?)\b)[a-z]{3,}(?: [a-z]{4,})?)"
    rf"(?:{_BUT}(?:it(?:'?s| is)|they(?:'?re| are)|make it|rather|only|just)"
    rf"(?: (?:really|only|actually|just))* (?P<anew>{COUNT})(?: {_YEARS})?)?[\s.!]*$",
    re.IGNORECASE,
)
"""How some word it, and put it right: "I am 11 years physio", "forget that …, it is 10"."""


def instead_edits(said: str) -> Iterator[Edit]:
    """Yield what takes out of a message what is taken back in it.

    Args:
        said: The message, with plain quotes.
    """
    anew = _SAID_ANEW.search(said)
    if anew is not None:
        yield Edit(*anew.span(), "")
    else:
        yield from _rather(said)


def _rather(said: str) -> Iterator[Edit]:
    """Yield what takes the first of two lengths of work out, with the word that takes it back."""
    match = _RATHER.search(said)
    if match is None or not _LENGTH.search(match[0]):
        return
    yield Edit(match.start("first"), match.start("n"), "")
    if not match["last"]:
        yield Edit(*match.span("n"), f"{match['n']} years")


def read_years_as_trade(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the trade and its years where both stand in one: "I am 11 years physio".

    Args:
        message: The message, with plain quotes.
        context: Holds the facts that are held.
    """
    told = _AS_TRADE.match(message)
    if told is None or (told["gone"] and not told["anew"]):
        return ()
    years = Intent(
        kind="fact",
        confidence=0.93,
        quote=message,
        fact="experience",
        subject=f"years of experience as {told['trade']}",
        unit="years" if told["unit"].startswith("y") else "months",
        text=told["anew"] or told["n"],
    )
    if told["gone"] or any(it.kind == "headline" for it in context.facts):
        return (years,)
    headline = Intent(
        kind="fact", confidence=0.92, quote=message, fact="headline", text=told["trade"]
    )
    return (headline, years)
