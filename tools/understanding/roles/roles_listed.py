"""Where words point at roles that the turn before has listed: "number 3", "the qa one", "it"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.number_words import SMALL
from tools.titles import title_words
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.plain_words import is_plain_word
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.placing import RANKED
from tools.understanding.replies.offers_worded import target_offered
from tools.understanding.roles.role_chosen import titles_named

MARK = "§"
"""What stands for a role that words name or point at."""

_LISTS: frozenset[IntentKind | None] = frozenset({"compare", "roles", "find_roles"})
_OF_ONE: frozenset[IntentKind | None] = frozenset({"gaps", "role", "path"})
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_SHORT = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th")
_ENDS = {"top": 0, "topmost": 0, "upper": 0, "former": 0, "latter": 1, "last": -1, "bottom": -1}
_NTH = "|".join((*_ORDINALS, *_SHORT, *_ENDS))
_THING = r"(?:one|role|job|row|option)"
_PLACE = late(
    r"(?<![\w/.-])(?:(?:the )?(?:number|no\.?|nr\.?|#|option|row) ?(?P<number>[1-8])(?![\w/%]|\.\d)"
    rf"|(?:the )?number (?P<word>{'|'.join(SMALL[1:9])})(?!\w)"
    r"|(?:the )?(?:role|job) (?P<role>[1-8])(?![\w/.%])"
    rf"|(?:the )?(?P<nth>{_NTH}) {_THING}(?!\w)"
    rf"|the (?P<alone>{_NTH})(?=\s*(?:[?.!,;]|$|and\b|or\b|with\b|to\b|looks?\b|sounds?\b|stays?\b"
    r"|is\b|please\b|then\b|instead\b|for\b|at\b|vs\b))"
    r"|(?P<figure>[1-8])(?![\w/.%,]*\d)(?!\s*(?:h\b|hrs?\b|hours?\b|weeks?\b|months?\b)))",
    re.IGNORECASE,
)
_BARE_NTH = late(rf"(?<!\w)(?P<nth>{_NTH})(?!\w)", re.IGNORECASE)
_PART = late(
    rf"(?<![\w-])(?:the )?(?P<words>[a-z][\w/+-]*(?: [a-z][\w/+-]*)?) {_THING}(?!\w)"
    r"|(?<![\w-])(?P<bare>[a-z][\w/+-]+)(?![\w-])(?! (?:\d|\bis (?:an? )?\d))",
    re.IGNORECASE,
)
_IT = late(rf"(?<![\w-])(?:(?:that|this) {_THING}|that|this|it|there)(?![\w'’-])", re.IGNORECASE)
_NO_PART = frozenset({"one", "the", "this", "that", "other", "role", "job", "with", "than", "what"})
_STEM = 5


class Pointed(NamedTuple):
    """A role that words name or point at, and where.

    Attributes:
        start: Where the words begin.
        end: Where they end.
        role: The title.
        listed: Whether it is one of those that were listed.
    """

    start: int
    end: int
    role: str
    listed: bool


class Marked(NamedTuple):
    """Words with a mark in the place of each role, and these roles in their order."""

    words: str
    roles: tuple[Pointed, ...]


def listed_roles(context: Context) -> tuple[str, ...]:
    """Return the roles that the turn before has listed, as far as its reply shows them.

    Args:
        context: What the turn before has done.
    """
    return context.shown.roles[:RANKED] if context.shown.kind in _LISTS else ()


def role_shown(context: Context) -> str | None:
    """Return the one role that the turn before has shown or offered, or ``None``.

    Args:
        context: What the turn before has done.
    """
    offered = target_offered(context.offered)
    if offered is not None:
        return offered.role
    one = context.shown.kind in _OF_ONE and len(context.shown.roles) == 1
    return context.shown.roles[0] if one else None


def marked(message: str, context: Context, *, figures: bool = False, bare: bool = False) -> Marked:
    """Return a message with a mark for each role that it names or points at.

    Args:
        message: The message, with plain quotes.
        context: Holds the known roles and those that were listed.
        figures: Whether a figure alone is the number of a row.
        bare: Whether an ordinal alone is one.
    """
    found: list[Pointed] = []
    for it in _candidates(message, context, figures=figures, bare=bare):
        if all(it.end <= one.start or it.start >= one.end for one in found):
            found.append(it)
    found.sort()
    words = message
    for it in reversed(found):
        words = f"{words[: it.start]}{MARK}{words[it.end :]}"
    return Marked(words, tuple(found))


def _candidates(message: str, context: Context, *, figures: bool, bare: bool) -> Iterator[Pointed]:
    rows = listed_roles(context)
    for named in titles_named(message, context):
        title = near_title(role_phrase(named.title, context.roles), context.roles)
        yield Pointed(named.start, named.end, title or named.title, title in rows)
    yield from _places(message, rows, figures=figures, bare=bare)
    yield from _parts(message, rows)
    one = role_shown(context) if not rows else None
    if one is not None:
        yield from (Pointed(it.start(), it.end(), one, listed=True) for it in _IT.finditer(message))


def _places(message: str, rows: tuple[str, ...], *, figures: bool, bare: bool) -> Iterator[Pointed]:
    places = [*_PLACE.finditer(message), *(_BARE_NTH.finditer(message) if bare else ())]
    for it in places if rows else ():
        said = it.groupdict()
        number = said.get("number") or said.get("role") or (said.get("figure") if figures else None)
        number = str(SMALL.index(said["word"].casefold())) if said.get("word") else number
        word = said.get("nth") or said.get("alone")
        at = int(number) - 1 if number else _at(word) if word else None
        if at is not None and at < len(rows):
            yield Pointed(it.start(), it.end(), rows[at], listed=True)


def _at(word: str) -> int:
    said = word.casefold()
    if said in _ENDS:
        return _ENDS[said]
    return _SHORT.index(said) if said in _SHORT else _ORDINALS.index(said)


def _parts(message: str, rows: tuple[str, ...]) -> Iterator[Pointed]:
    """Yield where a part of one title alone stands: "the analytics one", "mlops"."""
    for it in _PART.finditer(message) if rows else ():
        words = it["words"] or it["bare"]
        plain = it["bare"] is not None and is_plain_word(words.casefold())
        if words.casefold() in _NO_PART or (plain and not words[0].isupper()):
            continue
        fitting = [row for row in rows if _part_of(words, row)]
        if len(fitting) == 1:
            yield Pointed(it.start(), it.end(), fitting[0], listed=True)


def _part_of(words: str, role: str) -> bool:
    meant, title = title_words(role_phrase(words)), title_words(role)
    begun = words.casefold()[:_STEM]
    stem = len(begun) == _STEM and any(it.startswith(begun) for it in title)
    return bool(meant) and (meant <= title or stem)


_AS_GAPS: frozenset[IntentKind] = frozenset(
    {
        "gaps",
        "target",
        "gap_order",
        "learn_first",
        "pace",
        "readiness",
        "progress",
        "chances",
        "show_plan",
        "plan_fit",
    }
)
"""What asks of a target, and is answered by the gaps of a role where none is set."""
_OF_A_ROLE: frozenset[IntentKind] = frozenset({"role", "path", "explain", "grounds"})
_OF_TARGET = late(r"\bmy (?:\w+ )?(?:target|goal|aim|plan)\b", re.IGNORECASE)


def with_role_shown(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks for, its questions of no named role asked of the one shown.

    Args:
        found: What it was read as.
        message: The message, with plain quotes.
        context: Holds the role that the turn before has shown or offered, and the target.
    """
    one = role_shown(context)
    aims = any(it.kind == "set_target" for it in found)
    if one is None or aims or _OF_TARGET.search(message):
        return found
    return tuple(_of_role_shown(it, one, context) for it in found)


def _of_role_shown(intent: Intent, one: str, context: Context) -> Intent:
    unset = context.target is None
    if intent.role is not None or not (unset or intent.kind == "role"):
        return intent
    if intent.kind in _OF_A_ROLE and (intent.kind != "explain" or intent.skill):
        return intent.model_copy(update={"role": one})
    if intent.kind == "gap_order":
        return intent.model_copy(update={"role": one})
    kind: IntentKind = "chances" if intent.kind == "chances" else "gaps"
    given = {"kind": kind, "role": one}
    return intent.model_copy(update=given) if intent.kind in _AS_GAPS else intent
