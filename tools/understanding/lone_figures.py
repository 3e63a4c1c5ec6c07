"""A figure that is a sentence of its own after one that tells of a skill: "I use Git daily. 4"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.apart_levels import skill_places
from tools.understanding.intent import Context, Expecting
from tools.understanding.rewording import Edit
from tools.vocabulary import Vocabulary

_FIGURE = late(
    r"(?P<mark>[.!;…]+\s+)(?P<lead>(?:(?:so|a|call it|maybe|say|about|i'?d say|probably|put"
    r"|like|well"
    r"|an?|let'?s say|honestly|that'?s|it'?s|easily|solid|make it|more like|level|i think|i guess)"
    r"[\s,]+)*)(?P<n>[0-5])(?:\s*/\s*5)?(?:[\s,]+(?:i(?:'?d| would)? (?:say|guess|think|suppose"
    r"|reckon)|maybe|probably|then|easily|tbh|for sure|at (?:least|most|best)|out of (?:5|five)))*"
    r"(?=\s*(?:[.!?;]|$))",
    re.IGNORECASE,
)
_SENTENCE = late(r"[.!?;\n]+\s+")
_TELLS = late(
    r"\b(?:i|i'[a-z]+|we|we'[a-z]+|my)\b|^(?:use[ds]?|using|did|done|know|been|have|got|worked)\b"
    r"|\b(?:every ?day|daily|for years|isn'?t (?:zero|nothing|new)|comfortable|decent|good"
    r"|solid)\b",
    re.IGNORECASE,
)
_OTHERWISE = late(
    r"\b(?:not(?! (?:zero|nothing|new|bad)\b)|never|no|none|can'?t|cannot|don'?t|didn'?t"
    r"|haven'?t|want"
    r"|wish|hope|if|would|could|should|will|going to|need|plan|first|hours?|h|weeks?|deadline|until"
    r"|till|start|skip|drop|move|forget|level|learn|target|role|job|they|he|she|asks?|wants?)\b|n't\b"
    r"|\d|\?",
    re.IGNORECASE,
)
"""What makes of the sentence before no telling of how well a skill is had."""
_NOT_ZERO = late(r"\bisn'?t (?:zero|nothing|new|a zero)\b", re.IGNORECASE)
_BUSY: frozenset[Expecting] = frozenset(
    {"checkin", "assessment", "evidence", "offer", "take_in", "import_chat", "import", "kind"}
)


def lone_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield what puts the name of its skill before a figure that stands alone.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked: the figure may be the answer to that.
    """
    if context.expecting in _BUSY:
        return
    for match in _FIGURE.finditer(said):
        begins = [it.end() for it in _SENTENCE.finditer(said, 0, match.start())]
        before = said[begins[-1] if begins else 0 : match.start()]
        named = {it.skill for it in skill_places(before, vocabulary)}
        tells = _TELLS.search(before) and not _OTHERWISE.search(
            _NOT_ZERO.sub("", _figureless(before))
        )
        if len(named) == 1 and tells:
            asked = said[match.end() :].lstrip().startswith("?")
            words = f"maybe my {named.pop()} is a" if asked else named.pop()
            yield Edit(match.start("lead"), match.end(), f"{words} {match['n']}/5")


def _figureless(words: str) -> str:
    """Return words without figures that count people or years: a crew of 8, two years."""
    return re.sub(
        r"\b(?:of \d+|\d+ (?:people|years?|yrs?|months?|times)|for (?:\w+ )years?)\b", "", words
    )
