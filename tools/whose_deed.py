"""Whose deed a piece of evidence tells of, put right: "Ines led it, I wrote the scripts"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.domain import Evidence
from tools.late import late

_PARTS: Final = ("situation", "task", "action", "result", "own_part")
_OWN_VERB: Final = late(r"\bI (?:(?:also|then|first|mostly|mainly) )?(?P<verb>[a-z]{2,})\b")
_LED: Final = (
    r"(?:(?:well|no|nope|oh|actually|sorry|wait|tbh|to be (?:fair|honest)|tbf|hm+|but|and|ok(?:ay)?"
    r"|btw|honestly|in fact|it was)[\s,.:–—-]+){0,4}"
)
_WHO: Final = (
    r"(?:(?:my|our|the|an?|one of the|one of my) (?:[a-z-]+ )?[a-z-]+(?: (?-i:[A-Z])[\w'-]+)?"
    r"|(?:someone|somebody) (?:else|in \w+)"
    r"|(?!(?:i|we|it|that|this|which|who|what|you|and|but|not|never|didn'?t|all)\b)[\w'-]+)"
)
_HOW: Final = r"(?:(?:actually|really|mostly|mainly|in fact|who)\s+)*"
_IT: Final = (
    r"(?:it|that|this|the (?:whole thing|thing|project|work)|all of it|the (?P<of>\w+)(?: itself)?)"
)
_OWN: Final = late(
    r"^(?:(?:and|but|while|so|then)\s+)?(?:i|me|my (?:part|job|role))\b", re.IGNORECASE
)
_ENDS: Final = r"(?:\s+(?:really|actually|tbh|in fact))*\s*(?:[,.;!–—-]+\s*|$|(?=\band\b|\bbut\b))"
_NOT_I: Final = late(
    r"\bi (?:really |actually |honestly )*(?:did ?n[o']?t|didnt|never|was ?n[o']?t|wasnt)"
    r" (?:really |actually |even |exactly )*(?:do (?:it|that|this|all|most|much|the)|led|lead|run"
    r"|manage"
    r"|the (?:one|lead)|leading|in charge)\b"
    r"|\b(?:it|that) was ?n[o']?t (?:really |actually )*(?:me|my (?:work|doing|idea))\b(?! alone)"
    r"|\b(?:not (?:really )?(?:me|mine|my (?:own )?(?:work|doing|idea))"
    r"|(?:it|that|this) was ?n[o']?t mine)\b(?! alone)"
    r"|\b(?:it|that|this) was (?:all |really |actually )*(?:my|our|an?|another|the) \w+(?:'s|s')"
    r" (?:work|doing|idea)\b|\b(?:it|that|this) was (?:someone|somebody) else\b",
    re.IGNORECASE,
)
_TOO_MUCH: Final = (
    r"(?:is|was|sounds|would be|may be) (?:(?:an?|bit|far|way|much|little|maybe) )*(?:too (?:strong"
    r"|much|big)|wrong|exaggerated|exaggeration|overstat\w+|not (?:quite )?(?:right|true))\b"
)
_MOST: Final = (
    r"(?:(?:nearly |almost )?(?:all|most|half|the bulk|a lot|the rest) of (?:it|that|this|the \w+)"
    r"|(?:it|that|this)(?=\s*(?:[,.;!]|$|\bnot\b|\band\b|\bi\b))|everything|the (?:real |actual "
    r"|hard )?work|the (?P<what>\w+ing))\b"
)
OTHERS_TOO: Final = late(
    r"\b(?:whole|entire) (?:team|group|crew|department|class|shift)\b|\bnot (?:just|only) me\b"
    r"|\bteam (?:effort|thing|work)\b|\bteamwork\b|\b(?:\d{1,2}|two|three|four|five|six|seven"
    r"|eight)"
    r" of us\b|\bwe were (?:\d{1,2}|two|three|four|five|six|seven|eight)\b(?!\s*(?:%|h|weeks"
    r"|months|days|hours))",
    re.IGNORECASE,
)
"""What says that others did it too, and that it was not one's own alone."""
_LONGEST: Final = 24


class Doer(NamedTuple):
    """Who did what a piece tells as one's own deed, by which verb, and what one did oneself."""

    who: str
    verb: str
    own: str


def other_doer(text: str, known: Iterable[str]) -> Doer | None:
    """Return who did what a piece tells as the user's deed, or ``None`` where a text names nobody.

    Args:
        text: What was told: "my colleague Ines led it, I wrote the scripts".
        known: The words of the piece: "I led the migration".
    """
    if len(text.split()) > _LONGEST or text.rstrip().endswith("?"):
        return None
    known = tuple(known)
    told = list(_verbs(known))
    for verb in told:
        match = re.match(
            rf"{_LED}(?P<who>{_WHO})\s+{_HOW}{verb}\s+{_IT}{_ENDS}", text, re.IGNORECASE
        )
        if match is None or told.count(verb) > 1 or not _in(match["of"], known):
            continue
        rest = text[match.end() :].strip()
        if not rest or _OWN.match(rest):
            own = re.sub(r"^(?:and|but|while|so|then)\s+", "", rest, flags=re.IGNORECASE)
            return Doer(match["who"], verb, own)
    return None


def deed_denied(text: str, known: Iterable[str]) -> str | None:
    """Return the words of a piece that a text denies of the user ("I led"), or ``None``.

    Args:
        text: What was told: "I didn't lead it", "led is too strong", "Ines did most of it".
        known: The words of the piece.
    """
    known = tuple(known)
    verbs = list(_verbs(known))
    if not verbs or len(text.split()) > _LONGEST or text.rstrip().endswith("?"):
        return None
    for verb in verbs:
        denies = rf"\bi (?:did ?n[o']?t|didnt|never) (?:really |actually )?{verb[:4]}\w*\b"
        if re.search(rf"{denies}|\b{verb} {_TOO_MUCH}", text, re.IGNORECASE):
            return f"I {verb}"
    others = re.match(
        rf"{_LED}{_WHO}\s+{_HOW}(?:did|led|ran|wrote|built|coded|{'|'.join(verbs)})\s+{_MOST}",
        text,
        re.IGNORECASE,
    )
    if others is not None and not _in(others["what"], known):
        others = None  # a part of it that the piece does not claim
    return f"I {verbs[0]}" if others or _NOT_I.search(text) else None


def with_doer(known: Evidence, doer: Doer) -> Evidence:
    """Return a piece of evidence with somebody else in the place of the user for one deed.

    Args:
        known: The piece as it is.
        doer: Who did it, and by which verb.
    """
    own = re.compile(rf"\bI (?:(?:also|then|first|mostly|mainly) )?{doer.verb}\b")

    def put(text: str) -> str:
        found = own.search(text)
        if found is None:
            return text
        who = doer.who if found.start() else f"{doer.who[:1].upper()}{doer.who[1:]}"
        return f"{text[: found.start()]}{who} {doer.verb}{text[found.end() :]}"

    return known.model_copy(update={it: put(getattr(known, it)) for it in _PARTS})


def _in(word: str | None, known: Iterable[str]) -> bool:
    """Whether a word that names what was done is of the piece; where there is none, it may be."""
    return word is None or any(word.casefold() in it.casefold() for it in known)


def _verbs(known: Iterable[str]) -> Iterator[str]:
    """Yield the verbs of what a piece tells as the user's own deeds, in their order."""
    for words in known:
        yield from (it["verb"] for it in _OWN_VERB.finditer(words))
