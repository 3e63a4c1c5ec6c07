"""Another skill than the one that is being assessed: "no, I meant React", "stop. React please".

The wish is told by its words: one other skill is named, and all else only asks for it, or says that
the one at hand is not meant. A level of that one is kept beside: "not Communication, that's a 4".
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.names_told import names_in
from tools.understanding.questions.only_words import words
from tools.vocabulary import Mention, Vocabulary

_AROUND: Final = words("""
    a about actually again an and ask asked asking assess assessment but can could do doing don't
    eh examine first for give hang hello hey hm i i'd i'm in instead is it it's just like
    let's level mean meant me my nah no nope not of oh ok okay on one other please pls questions
    quiz quit rather said sorry skill skip so start stop switch take test tested testing that that's
    the then this to try want wanted wait was we well wrong you you're your
""")
_TOLD: Final = late(
    r"(?:\b(?:that'?s|it'?s|is|i'?m)|(?<=\w)'s)(?: (?:an?|at|already"
    r"|about))* (?P<level>[0-5])(?:\s*/\s*5)?"
    r"(?![\w/])(?:\s+(?:as i (?:said|told you)|like i said|already))*",
    re.IGNORECASE,
)
_WORD: Final = late(r"[\w'’]+")


def read_another_assessed(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the assessment that is wanted in the place of the open one, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that is being assessed.
    """
    if context.expecting != "assessment" or context.skill is None:
        return ()
    named = [
        it
        for it in names_in(message, vocabulary)
        if message[it.start : it.end].casefold() not in _AROUND
    ]
    others = {it.skill for it in named} - {context.skill}
    if len(others) != 1:
        return ()
    told = _TOLD.search(message)
    rest = message
    for start, end in sorted(_taken(named, told), reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    if not {it.casefold().replace("’", "'") for it in _WORD.findall(rest)} <= _AROUND:
        return ()
    assess = Intent(kind="assess", confidence=0.95, quote=message, skill=others.pop())
    if told is None:
        return (assess,)
    return (
        Intent(
            kind="set_level",
            confidence=0.95,
            quote=message,
            skill=context.skill,
            level=int(told["level"]),
        ),
        assess,
    )


def _taken(named: Sequence[Mention], told: re.Match[str] | None) -> Iterator[tuple[int, int]]:
    yield from ((it.start, it.end) for it in named)
    if told is not None:
        yield told.span()
