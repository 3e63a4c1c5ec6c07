"""The skills that a question about the plan names, those with names of everyday words included."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

_AND_ASKS: Final = late(
    r"(?:,|\band\b|;)\s+(?:(?:and|also|so|but|then)\s+)*(?:where|what|how|when|which|who|why"
    r"|am i|do i"
    r"|does|will|can i|is it|is that|are)\b",
    re.IGNORECASE,
)
"""Where a second question begins."""


class Named(NamedTuple):
    """A skill with the place of its name in the words."""

    skill: str
    start: int
    end: int


def planned_skills(words: str, vocabulary: Vocabulary, context: Context) -> list[Named]:
    """Return the skills that words name, in their order.

    Where it is the plan that is asked about, "react" is a skill of it, which elsewhere is a verb.

    Args:
        words: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skills that the plan has work on, or that the target asks for.
    """
    found = [Named(it.skill, it.start, it.end) for it in vocabulary.find(words)]
    found += (
        it
        for it in _by_name(words, (*context.learned, *sorted(context.rated)))
        if all(it.end <= other.start or it.start >= other.end for other in found)
    )
    return sorted(dict.fromkeys(found), key=lambda it: it.start)


def _by_name(words: str, names: Iterable[str]) -> Iterable[Named]:
    for name in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE):
            yield Named(name, match.start(), match.end())


def is_one_question(words: str, today: dt.date) -> bool:
    """Whether words are one question alone, and hold no figures but days: these tell something.

    Args:
        words: The words, with plain quotes.
        today: The day that days are seen from.
    """
    if len(sentences(words)) > 1 or _AND_ASKS.search(words):
        return False
    if not any(map(str.isdigit, words)):
        return True
    rest = list(words)
    for it in find_days(words, today):
        rest[it.start : it.end] = " " * (it.end - it.start)
    return not any(map(str.isdigit, rest))
