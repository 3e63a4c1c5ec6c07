"""Names of two words of which one is misspelled and the other is a skill too: "Powr BI 3/5"."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from tools.late import late
from tools.spelling import Edit
from tools.understanding.levels.plain_words import is_plain_word
from tools.vocabulary import Vocabulary

JOINT = "_"
"""What stands for the blank in such a name, so that neither of its words is read by itself."""

_BEFORE = late(r"(?<![\w'])(?P<word>[a-z][\w+#-]{3,})(?P<gap> )$", re.IGNORECASE)
_AFTER = late(r"(?P<gap> )(?P<word>[a-z][\w+#-]{3,})(?=\s*[:=]?\s*[0-5])", re.IGNORECASE)
_LEVEL = late(r"\s*(?:[:=–—-]|is|at)?\s*[0-5](?:\s*/\s*5)?(?![\w%])", re.IGNORECASE)
_SHORTEST = 6


def slip_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what joins the words of a misspelled name that is given a level.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    for it in vocabulary.find(said):
        before, after = _BEFORE.search(said[: it.start]), _AFTER.match(said, it.end)
        gap = None
        if before and _LEVEL.match(said, it.end):
            gap = (before.start("gap"), it.start, f"{before['word']} {it.alias}")
        elif after:
            gap = (it.end, after.end("gap"), f"{it.alias} {after['word']}")
        if gap and misspelled(gap[2], vocabulary) not in {None, it.skill}:
            yield Edit(gap[0], gap[1], JOINT)


def misspelled(phrase: str, vocabulary: Vocabulary) -> str | None:
    """Return the skill of which a phrase is a name but for one letter, or ``None``.

    Args:
        phrase: The phrase; a joint stands for a blank.
        vocabulary: The skills that are known.
    """
    typed = phrase.replace(JOINT, " ").casefold()
    if len(typed) < _SHORTEST or vocabulary.get(typed) is not None or is_plain_word(typed):
        return None
    for name in vocabulary.nearest(typed):
        skill = vocabulary.get(name)
        spellings = (name, *skill.aliases, *skill.guarded) if skill else (name,)
        if any(OSA.distance(typed, it.casefold()) == 1 for it in spellings):
            return name
    return None
