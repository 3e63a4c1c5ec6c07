"""Years of work put right by one end: "till 2023, not 24", "sorry, 2018", "the bank was to 2021".

Which end is meant is told by the word before the year, by the year that it takes the place of, or
by what it can only be.
"""

import re
from typing import NamedTuple

from tools.late import late
from tools.understanding.facts.held import Held
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words

_YEAR = r"(?:19|20)\d\d"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)"
)
_SPAN = late(
    rf"(?P<first>{_YEAR})(?P<to> ?(?:to|-|–|until|till) ?)(?P<last>(?:{_MONTH} )?{_YEAR}|now|today"
    r"|present)",
    re.IGNORECASE,
)
_NEW = late(
    r"(?:(?P<end>till?|until|up to|to|left in|left|ended(?: in)?|finished(?: in)?)|(?P<start>from"
    rf"|since|started(?: in)?|began(?: in)?|joined(?: in)?)|in)? *(?P<new>(?:{_MONTH} )?{_YEAR})"
    rf"(?:,? (?:and |but )?(?:not|instead of|rather than) (?:(?:till?|until|to|from|in) )?"
    rf"(?P<old>{_YEAR}|\d\d))?",
    re.IGNORECASE,
)
_NOT_FIRST = late(
    rf"\bnot (?:(?:till?|until|to|from|in) )?(?P<old>{_YEAR}|\d\d),? (?:but |it was |it's )?"
    rf"(?:(?:till?|until|to|from|in) )?(?P<new>(?:{_MONTH} )?{_YEAR})",
    re.IGNORECASE,
)
_AROUND = words("""
    actually ah and at bank beg beginning but company correct correction end ended finish finished
    firm got hang hold i i'd i'm it it's its job joined left meant mistake my no not of oh only oops
    place put really right say said school sorry start started stayed still stopped that that's the
    there they till until wait was wasn't well were work worked working wrong year years you
""")
_NAME = late(r"[^\W\d_][\w'&-]{3,}")
_PUTS_RIGHT = late(
    r"\b(?:not|sorry|actually|correction|wrong|mistake|oops|wait|no|meant|rather|instead|was|it'?s"
    r"|till?|until|left|started|joined|ended)\b",
    re.IGNORECASE,
)
_CENTURY = 100


class _End(NamedTuple):
    """A year, and which end of the work it is: the first, the last, or either."""

    year: str
    first: bool
    last: bool


def read_years_put_right(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the one dated work that is held with another year at one end.

    Args:
        message: The message, with plain quotes.
        context: Holds the facts that are held.
    """
    if message.rstrip().endswith("?") or not _PUTS_RIGHT.search(message):
        return ()
    held = [it for it in context.facts if it.kind == "experience" and _SPAN.search(it.value)]
    named = [it for it in held if _names(message, it)]
    about = named or (held if len(held) == 1 else [])
    if len(about) != 1 or not _of_nothing_else(message, about[0]):
        return ()
    span = _SPAN.search(about[0].value)
    anew = _SPAN.search(message)
    if span is None or anew is not None:
        whole = f"{anew['first']}{span['to']}{anew['last']}" if span and anew else ""
        return _put(message, about[0], span.span(), whole) if span else ()
    end = _end(message, span)
    ats = [it for it in ("first", "last") if end is not None and getattr(end, it)]
    # A year between both could be of either.
    return _put(message, about[0], span.span(ats[0]), end.year) if end and len(ats) == 1 else ()


def _names(message: str, held: Held) -> bool:
    said = {it.casefold() for it in _NAME.findall(message)}
    return bool(said & {it.casefold() for it in _NAME.findall(held.value)} - _AROUND)


def _of_nothing_else(message: str, held: Held) -> bool:
    """Whether a message speaks of these years and of nothing beside."""
    names = {it.casefold() for it in _NAME.findall(held.value)}
    rest = re.sub(rf"(?:{_MONTH} )?{_YEAR}|\b\d\d\b", " ", message, flags=re.IGNORECASE)
    return only(rest, _AROUND, names)


def _end(message: str, span: re.Match[str]) -> _End | None:
    """Return the one year that a message gives, and the ends it may be of."""
    turned = _NOT_FIRST.search(message)
    given = [turned] if turned else list(_NEW.finditer(message))
    if len(given) != 1:
        return None
    match = given[0]
    said = match.groupdict()
    if said.get("end"):
        return _End(match["new"], first=False, last=True)
    if said.get("start"):
        return _End(match["new"], first=True, last=False)
    new, first = _year(match["new"]), _year(span["first"])
    last = _year(span["last"])
    old = _full(match["old"], new) if match["old"] else None
    if old is not None:
        return _End(match["new"], first=old == first, last=old == last)
    return _End(match["new"], first=new < last, last=new > first)


def _year(words: str) -> int:
    found = re.search(_YEAR, words)
    return int(found[0]) if found else 9999


def _full(old: str, new: int) -> int:
    return int(old) if len(old) > 2 else new // _CENTURY * _CENTURY + int(old)  # noqa: PLR2004


def _put(message: str, held: Held, at: tuple[int, int], words: str) -> tuple[Intent, ...]:
    """Return the work with other words in the place of a year or of both, the old one ended."""
    value = f"{held.value[: at[0]]}{words}{held.value[at[1] :]}"
    if value == held.value:
        return ()
    ended = Intent(kind="end", confidence=0.97, quote=message, text=held.ref)
    told = Intent(
        kind="fact",
        fact="experience",
        confidence=0.95,
        quote=message,
        text=value,
        subject=held.subject,
        unit=held.unit,
    )
    return (ended, told)
