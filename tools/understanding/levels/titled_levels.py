"""Titles that hold the word of a level, which is nobody's: "half of the Fluent Python book"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.understanding.levels.names_told import names_in
from tools.vocabulary import Vocabulary

_WORD = (
    r"\b(?:fluent|expert|advanced|intermediate|basic|beginning|beginner'?s?|effective|professional"
    r"|mastering|master|pro|novice|proficient)\s+(?:in\s+)?"
)
_LEVEL_WORD: Final = late(rf"{_WORD}$", re.IGNORECASE)
_BEGINS_WITH: Final = late(_WORD, re.IGNORECASE)
_WORK: Final = (
    r"(?:books?|e-?books?|courses?|class(?:es)?|tutorials?|videos?|bootcamp|workshops?|series"
    r"|modules?|track|chapters?|lessons?|certificates?|exam|specialisation|specialization"
    r"|seminar|webinar|training|module|unit|path|playlist|podcast|lectures?|pdf)"
)
_THE_WORK: Final = late(rf"(?:\s+[\w+#'-]+){{0,2}}?\s+{_WORK}\b", re.IGNORECASE)
_READS: Final = late(
    rf"\b(?:half|part|most|all|rest|chapters?(?: \d+)?|pages?(?: \d+)?|{_WORK}) "
    r"(?:of|from|in|called|named|titled)\s+(?:(?:the|my|that|this|a|an|o'?reilly'?s)\s+)*$"
    r"|\b(?:read|reading|re-?read|finished|started|began|bought|ordered|watched|watching|attended"
    r"|enrol?led (?:in|on)|signed up for|halfway through|going through|working through|half"
    r"|through|did|done|took|taking|completed|passed)\s+(?:(?:half|part|most|all)(?: of)?\s+)?"
    r"(?:(?:the|my|that|this|a|an)\s+)*$",
    re.IGNORECASE,
)
_IS_A_WORK: Final = late(
    rf"\s+(?:is|was|'s|it'?s|thats?|that is)\s+(?:just |only |actually )?"
    rf"(?:the |a |an |my )?(?:name of (?:the|a) )?{_WORK}\b",
    re.IGNORECASE,
)


def title_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what takes the word of a level out of a title: the skill's name is left.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    for it in names_in(said, vocabulary):
        word = _LEVEL_WORD.search(said, 0, it.start)
        inside = _BEGINS_WITH.match(said, it.start, it.end)  # "advanced excel" is a name too
        if inside is not None and vocabulary.get(said[inside.end() : it.end]) is not None:
            word = inside
        if word is not None and (
            _THE_WORK.match(said, it.end)
            or _IS_A_WORK.match(said, it.end)
            or _READS.search(said[: word.start()])
        ):
            yield Edit(*word.span(), "")
