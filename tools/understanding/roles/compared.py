"""Roles set side by side, some of them only pointed at: "compare 1 and 2", "compare it with …"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.placing import RANKED

_LONGEST = 60
_COMPARES = late(
    r"(?<!\bi )(?<!\bwe )(?<!\bdon't )(?<!\bnot )(?<!\bnever )\b(?:compare|compared|comparing"
    r"|comparison|contrast)\b"
    r"|\b(?:vs\.?|versus)\b|\b(?:side by side|next to|up against|alongside)\b|\bdifferen(?:t|ce"
    r"|ces)\b"
    r"|\b(?:closer|nearer|easier|quicker|faster|harder|better|cheaper|further|farther"
    r"|shorter)(?: \w+){0,4}? than\b"
    r"|\bweigh(?:ed)? (?:up|against)\b|\bstack(?:s)? up\b",
    re.IGNORECASE,
)
_ASKS_FOR_IT = late(
    r"\b(?:compare|comparison|contrast|side by side|difference|different)\b|\b(?:put|show) (?:it"
    r"|this|that)\b"
    r"|^\W*(?:and |or |but )?(?:vs\b|versus\b|compared\b)",
    re.IGNORECASE,
)
_NUMBER = r"(?:(?:the |role |roles |number |numbers |no\.? ?|nr\.? ?|#|option )*)"
_JOINT = r"\s*(?:,|&|/|\band\b|\bwith\b|\bto\b|\bvs\.?|\bversus\b|\bagainst\b|\bor\b)\s*"
_NUMBERS = late(
    rf"\b(?:compare|between|contrast)\s+{_NUMBER}(?P<a>[1-8])(?:{_JOINT}{_NUMBER}(?P<b>[1-8]))?"
    rf"(?:{_JOINT}{_NUMBER}(?P<c>[1-8]))?(?![\w/.%])(?!\s*(?:h\b|hours?|weeks?))"
    rf"|^(?:\w+[\s,]+)?{_NUMBER}(?P<d>[1-8])\s*(?:vs\.?|versus"
    rf"|against)\s*{_NUMBER}(?P<e>[1-8])(?![\w/.%])"
    rf"|^(?:\w+[\s,]+)?{_NUMBER}(?P<f>[1-8])\s*(?:or|and)\s*{_NUMBER}(?P<g>[1-8])\b(?=.*\b(?:which"
    rf"|easier|nearer|closer|better|quicker|faster)\b)",
    re.IGNORECASE,
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_COUNTS = {"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}
_PLACE = late(
    rf"\b(?:the )?(?:first|top|upper) (?P<many>{'|'.join(_COUNTS)})\b"
    rf"|\bthe (?P<nth>{'|'.join(_ORDINALS)}|1st|2nd|3rd|4th|5th)\b(?! time| thing| step| week"
    rf"| year)"
    r"|\b(?:number|no\.|nr\.?|#) ?(?P<number>[1-8])\b",
    re.IGNORECASE,
)
_TARGET = late(
    r"\b(?:my|the) (?:(?:current|present|own|old) )?(?:target|goal|aim)(?: role| job)?\b|\bmine\b"
    r"|\b(?:the|my) (?:current|present) (?:one|role|job)\b"
    r"|\bwhat i (?:have|aim for|am aiming for)\b",
    re.IGNORECASE,
)
_IT = late(
    r"\bcompare (?P<a>it|this|that|these|those|the same|them)\b(?! (?:is|was|up)\b)"
    r"|\b(?P<b>(?:this|that) (?:one|role|job))\b|\b(?P<c>the same)\b(?= (?:with|to|against)\b)"
    r"|\bis (?P<d>it|this|that)\b(?= (?:\w+ ){0,3}(?:than|different)\b)|\b(?:put|show"
    r"|see) (?P<e>it|this|that)\b"
    r"|\b(?:from|than|to|with) (?P<h>it|this|that)\b(?=\W*$)"
    r"|\b(?:does|would) (?P<f>it|this|that)\b(?= (?:compare|differ|stack)\b)"
    r"|\bhow is (?P<g>it|this|that)\b",
    re.IGNORECASE,
)
_ASKED_BETTER = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|hm+|or|then)[\s,]+)*(?:would|might|could|is|does|do (?:you|u)"
    r" (?:think|reckon|believe)|you think)\b.*\b(?:(?:suit|fit)s? me (?:better|more)|(?:better"
    r"|closer"
    r"|nearer|easier|more realistic|better suited)(?: (?:for|to) me)?)\W*$",
    re.IGNORECASE,
)
"""What weighs a role against the target without naming that: "would it suit me better"."""
_DIFFERENCE = late(
    r"\bdifferences?\b(?! (?:to|from|with|in|of)\b)|\bdiffer\b|\bcompare (?:them|both|the two)\b",
    re.IGNORECASE,
)
_ORDERED = late(
    r"^(?:(?:please|ok(?:ay)?|so|and|then|can|could|you|i(?:'d| would)? (?:like"
    r"|want) (?:you )?to|let'?s|how do"
    r"|how does)[\s,]+)*(?:compare|contrast|(?:a |the )?comparison|what(?:'?s| is"
    r"| are) the difference)\b",
    re.IGNORECASE,
)
_OR = late(r"s?\??,?\s+or\s+(?:(?:maybe|perhaps|even|rather|an?|the)\s+)*", re.IGNORECASE)
_UNDECIDED = late(
    r"\b(?:(?:don'?t|do not) know|dunno|not sure|unsure|no idea|can'?t (?:decide|choose"
    r"|make up my mind)"
    r"|undecided|torn|either(?: one)?(?: is fine)?|haven'?t decided)\b",
    re.IGNORECASE,
)
_FEW = 4
_SUPPOSED = late(r"\b(?:if i were|what if|suppose)\b", re.IGNORECASE)


def read_compared(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison of the roles that a message names or points at.

    A place ("1", "the first two") is one of what the turn before has listed; "it" is the role that
    the message or the turn before has named, and else the target; so is what is left out.

    Args:
        message: The message, with plain quotes.
        context: Holds the known roles, the target and what was listed.
    """
    either = open_between(message, context)
    if either:
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=either),)
    better = _ASKED_BETTER.match(message)
    cue = _COMPARES.search(message) or _NUMBERS.search(message) or better
    if cue is None or len(message.split()) > _LONGEST or _SUPPOSED.search(message):
        return ()
    places = sorted(_places(message, context))
    pointed = any(not named for _, _, named in places)
    roles = tuple(dict.fromkeys(role for _, role, _ in places))
    asks = better is not None or _ASKS_FOR_IT.search(message) is not None
    listed = context.shown.roles if context.shown.kind == "compare" else ()
    if not roles and 1 < len(listed) <= _FEW and _DIFFERENCE.search(message):
        roles, pointed = listed, True  # "what was the difference again"
    lacks_one = len(roles) == 1 and asks and not _beside_another(message, roles[0])
    if lacks_one and context.target and context.target not in roles:
        roles, pointed = (context.target, *roles), True
    # Where a role was asked for, each of those named could be taken for the answer.
    pointed = pointed or (context.expecting == "target" and _ORDERED.match(message) is not None)
    if len(roles) < 2 or not pointed:  # noqa: PLR2004 - of those named in full another rule tells
        return ()
    return (Intent(kind="compare", confidence=0.95, quote=message, roles=roles),)


def open_between(message: str, context: Context) -> tuple[str, ...]:
    """Return two roles between which it is said to be open: "X or Y, dont know which".

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles.
    """
    if len(message.split()) > _LONGEST or not _UNDECIDED.search(message):
        return ()
    named = sorted(titles_in(message, context.roles))
    if len(named) != 2:  # noqa: PLR2004 - one or the other
        return ()
    (start, first), (second, other) = named
    gap = message[start + len(first) : second]
    return (first, other) if _OR.fullmatch(gap) else ()


def _beside_another(message: str, role: str) -> bool:
    """Whether a role is joined to a name that is not known as one, as typed."""
    joint, name = r"(?:and|or|vs\.?|versus|against)", re.escape(role)
    joined = rf"{name}s?\s+(?:{joint}|with|to)\s+\w|\w\s+{joint}\s+(?:an? |the )?{name}"
    return re.search(joined, message, re.IGNORECASE) is not None


def _places(message: str, context: Context) -> Iterator[tuple[int, str, bool]]:
    """Yield where a role stands, what it is, and whether it is named there."""
    named = list(titles_in(message, context.roles))
    yield from ((at, role, True) for at, role in named)
    listed = context.shown.roles[:RANKED] if context.shown.kind in _LISTS else ()
    yield from ((at, role, False) for at, role in _listed(message, listed))
    if context.target:
        yield from ((it.start(), context.target, False) for it in _TARGET.finditer(message))
    for it in _IT.finditer(message):
        sentence = max(message.rfind(mark, 0, it.start()) for mark in ".?!")
        before = [role for at, role in named if at < sentence]
        of_turn = context.shown.roles if len(context.shown.roles) == 1 else ()
        meant = next(iter((*before[-1:], *of_turn)), context.target)
        if meant is not None:
            yield it.start(), meant, False


_LISTS = frozenset({"compare", "roles", "find_roles"})


def titles_in(message: str, titles: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield where a known title stands in full, the longest of those at one place.

    Args:
        message: The words, with plain quotes.
        titles: The titles of the known roles.
    """
    taken: list[tuple[int, int]] = []
    for title in sorted(titles, key=lambda it: -len(it)):
        for it in re.finditer(rf"(?<!\w){re.escape(title)}s?(?!\w)", message, re.IGNORECASE):
            if all(it.end() <= start or it.start() >= end for start, end in taken):
                taken.append(it.span())
                yield it.start(), title


def _listed(message: str, rows: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    numbers = _NUMBERS.search(message)
    for group in "abcdefg" if numbers else ():
        if numbers is not None and numbers[group] and int(numbers[group]) <= len(rows):
            yield numbers.start(group), rows[int(numbers[group]) - 1]
    for it in _PLACE.finditer(message):
        if it["many"]:
            many = rows[: _COUNTS[it["many"].casefold()]]
            yield from ((it.start() + at, row) for at, row in enumerate(many))
        at = int(it["number"]) - 1 if it["number"] else _at(it["nth"])
        if at is not None and at < len(rows):
            yield it.start(), rows[at]


def _at(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word[0]) - 1 if word[0].isdigit() else _ORDINALS.index(word.casefold())
