"""Skills that a telling is said to show, in so many words: "evidence for SQL: …", "it shows Go"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.vocabulary import Vocabulary

_LABEL: Final = late(
    r"\s*(?:evidence|proof|an? example|example|story|achievement)\s+(?:for|of|on|in|about"
    r"|that i (?:know|can do|have))\s+(?:my\s+)?(?P<names>[^:.;?!]{1,80}?)\s*[:,–—-]\s+(?=\S)",
    re.IGNORECASE,
)
_SHOWS: Final = late(
    r"(?:^|(?<=[.;!?…])\s+|(?<=\d)\s*;\s*|,\s+(?=and\b)|\s+(?=and (?:E\d|it (?:also )?shows)))"
    r"(?:(?:and|also|oh|well|btw|but|so)[\s,]+)*(?:(?:surely|i think|i guess|i'?d say|i believe"
    r"|i would say)\s+)*(?:(?:it|that|this)(?: one)?|they|E\s?\d+"
    r"|the (?:\w+ )?(?:one|story|piece|audit|project|work|job))(?:'s|"
    r" (?:also|really|clearly|rather|even|should|would|must|is|too|both))*"
    r" (?:shows?|proves?|demonstrates?|counts? (?:for|as|towards?)|belongs? (?:to|with|under)"
    r"|goes? (?:with|under|towards?|to)|stands? for"
    r"|good (?:for|as)|(?:good |my )?evidence (?:for|of)|about)(?: also)?"
    r"(?: my| some| both)? (?P<names>[^.;:!?]{1,80}?)"
    r"(?:[\s,]+(?:too|as well|also|really|i think|though|please|skills?))*[\s.!]*"
    r"(?=$|,\s+(?:and|but|the|we|i)\b|(?<=[.!])\s*[A-Z\"'])",
    re.IGNORECASE,
)
_PUT_UNDER: Final = late(
    r"(?:^|(?<=[.;!?…])\s+|,\s+(?=and\b))"
    r"(?:(?:and|also|oh|please|can you|could you|so|ok(?:ay)?)[\s,]+)*"
    r"(?:link|tag|file|put|list|count|mark|connect|tie|assign|use|take)(?: up)? (?:it|this|that"
    r"|E\s?\d+)(?: (?:also|too|down|up))* (?:to|with|under|as|for|towards|against|on)(?: also)?"
    r"(?: my| the skills?)? (?P<names>[^.;:!?]{1,80}?)"
    r"(?:[\s,]+(?:too|as well|also|please|skills?|evidence))*[\s.!]*(?=$|(?<=[.!])\s*[A-Z\"'])",
    re.IGNORECASE,
)
"""What orders a piece to be taken for some skills."""
_JOINED: Final = late(r"^[\s,;.]+(?:(?:and|but|so|also)\s+)*", re.IGNORECASE)
_AND: Final = late(r"\s*(?:,|&|\band\b|\bplus\b)\s*")
_BESIDE: Final = late(
    r",?\s*\bnot (?:just|only) [^,]+|^(?:(?:a bit of|a little|some|also|my|even)\s+)+"
    r"|\s+(?:too|also|as well)$",
    re.IGNORECASE,
)
"""What is said beside the name of a skill."""


def named_before(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, ...], str]:
    """Return the skills that a telling opens with as what it shows, and the telling without them.

    Args:
        text: What was told: "Evidence for SQL: I rewrote the rota".
        vocabulary: Knows the skills.
    """
    label = _LABEL.match(text)
    skills = _known(label["names"], vocabulary) if label else ()
    return (skills, text[label.end() :]) if label and skills else ((), text)


def named_within(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, ...], str]:
    """Return the skills that sentences of a telling say it shows, and the telling without those.

    Args:
        text: What was told: "The task was to save time. And it shows SQL."
        vocabulary: Knows the skills.
    """
    skills: list[str] = []
    rest, at = [], 0
    for start, end, names in _said(text):
        known = _known(names, vocabulary) if start >= at else ()
        if known:
            skills += known
            rest.append(text[at:start])
            at = end
    left = _JOINED.sub("", "".join((*rest, text[at:])).strip()) if skills else text
    return tuple(dict.fromkeys(skills)), left


def _said(text: str) -> Iterator[tuple[int, int, str]]:
    found = (*_SHOWS.finditer(text), *_PUT_UNDER.finditer(text))
    for match in sorted(found, key=re.Match.start):
        yield match.start(), match.end(), match["names"]


def _known(names: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the skills that a list names; nothing where one of it is none that is known."""
    whole = vocabulary.get(names.strip())
    if whole is not None:
        return (whole.name,)
    said = (_BESIDE.sub("", it).strip() for it in _AND.split(_BESIDE.sub("", names)))
    parts = [it for it in said if it]
    found = [_named(it, vocabulary) for it in parts]
    return tuple(it for it in found if it) if found and all(found) else ()


def _named(words: str, vocabulary: Vocabulary) -> str | None:
    skill = vocabulary.get(words.strip())
    if skill is not None:
        return skill.name
    mentions = vocabulary.find(words)
    return mentions[0].skill if len(mentions) == 1 and len(words.split()) <= _FEW else None


_FEW: Final = 4
