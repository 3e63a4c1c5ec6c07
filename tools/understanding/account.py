"""The account of a message: what was acted on is not named as not understood.

Whether words came to nothing is seen from what was made of the whole message, once for all readers:
a level that "it" was given, a fact that holds the same words in another order.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.counts import COUNT
from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.understanding.intent import Intent
from tools.understanding.questions.only_words import words
from tools.vocabulary import Vocabulary

_POINTS: Final = late(
    r"^(?:(?:so|and|but|then|please|pls|just|can you|could you|would you|you can|you could|let'?s"
    r"|i'?d|i would|you'?d better)[\s,]+)*(?:put|set|make|mark|count|call|rate|keep|note|leave|say"
    r"|enter|score|save)"
    r"(?: (?:that|this|it|those|these|them|both|the two|all|one|of|me|down|my|level))+"
    r"(?: (?:at|to|as|in|on|for|an?|level|both|down|all|with))* ?(?P<level>[0-5](?:\s*/\s*5)?"
    r"|zero|nothing|none|nil|nought|one|two|three|four|five)?(?: (?:please|then|for now|too))*$",
    re.IGNORECASE,
)
"""What gives a level to the skills that were named before it."""
_LEVELS: Final = {
    **dict.fromkeys(("zero", "nothing", "none", "nil", "nought"), 0),
    **{word: at for at, word in enumerate(("one", "two", "three", "four", "five"), 1)},
}
_OF_WORK: Final = late(
    r"\b(?:mostly|mainly|largely|chiefly|primarily|lots of|all sorts of) [^.;!?\d]*", re.IGNORECASE
)
"""What a trade is mostly of, which is no more than what the trade says."""
_SAID_ONLY: Final = late(
    r"(?:(?:and|oh|also|sorry|i|i've|i have|just)\s+)*(?:forgot to (?:say|mention|tell(?: you)?)"
    r"(?: (?:that|it|this|before|earlier|sorry))*|moved(?: house| flat| recently)?|dear(?: \w+)?"
    r"|(?:lovely|nice|good|great|pleased) to meet you"
    rf"|not (?:{COUNT}|{NUMBER_WORDS})(?: (?:years?|months?|weeks?))?)",
    re.IGNORECASE,
)
"""What only leads to a fact that was told, or greets."""
_DENIES: Final = late(r"n't\b|\b(?:not|no longer)\b", re.IGNORECASE)
_EMPTY: Final = words("""
    a an and also are as at be but by for from have i i'm in is it it's just me my of on only or so
    some that the then to too well with now today currently
""")
_WORD: Final = late(r"[^\W_]+(?:'[^\W_]+)?")
_THOUSAND: Final = late(r"(?<=\d) ?k\b", re.IGNORECASE)
_PARTED: Final = late(r"(?<=\d)[,. ](?=\d{3}\b)")
_ENDING: Final = "ly"


def without_acted_on(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what was read of a message, without parts named as not read that were acted on.

    Args:
        found: What was read.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    known = [it for it in found if it.kind != "unclear"]
    if not known or len(known) == len(found):
        return found
    levels = set(_levels(known, vocabulary))
    trade = any(it.fact == "headline" for it in known)
    of_work = [it[0] for it in _OF_WORK.finditer(message)] if trade else []
    told = [_words(f"{it.text} {it.unit}") for it in known if it.kind == "fact"]
    return tuple(
        it
        for it in found
        if it.kind != "unclear"
        or bool(it.choices)
        or it.text == message
        or not (
            _gives_level(it.text, levels)
            or (told and _SAID_ONLY.fullmatch(it.text.strip(" .!")))
            or _is_told(it.text, told)
            or _denies_told(it.text, known)
            or any(it.text in one for one in of_work)
        )
    )


def _levels(known: Sequence[Intent], vocabulary: Vocabulary) -> Iterator[int]:
    """Yield the levels that were read of a message."""
    for it in known:
        if it.kind == "set_level" and it.level is not None:
            yield it.level
        if it.kind == "introduce":
            claims = read_claims(it.quote, vocabulary)
            yield from (claim.level for claim in claims if claim.level is not None)


def _gives_level(part: str, levels: set[int]) -> bool:
    """Whether words give "it" a level that was read: "put those at nothing"."""
    match = _POINTS.match(part.strip(" .,!?"))
    if match is None or not match["level"]:
        return False
    said = match["level"].casefold()
    return _LEVELS.get(said, int(said[0]) if said[0].isdigit() else -1) in levels


def _is_told(part: str, told: Sequence[frozenset[str]]) -> bool:
    """Whether all words that say something are in one fact: "a bit of French", "38k"."""
    said = _words(part)
    return bool(said) and any(said <= one for one in told)


def _denies_told(part: str, known: Sequence[Intent]) -> bool:
    """Whether words only deny the value that a fact had, within the words that tell its new one."""
    told = any(it.kind == "fact" and part in it.quote for it in known)
    return told and _DENIES.search(part) is not None


def _words(text: str) -> frozenset[str]:
    plain = _PARTED.sub("", _THOUSAND.sub("000", text.casefold()))
    return frozenset(it.removesuffix(_ENDING) for it in _WORD.findall(plain)) - _EMPTY
