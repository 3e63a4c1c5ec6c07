"""Another skill than the one whose level was asked for: "skip this one, ask me about Git".

It is turned to, quizzed on, or said to be known after all: "Git should not be a ?, I use it daily".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.95
_LONGEST: Final = 30
_ASK_ME: Final = late(
    r"\bask (?:me )?(?:(?:first|instead|rather|about|on|for|of|the|my|level|something|else|i know"
    r"|like|one|a question)[\s,]+)*(?:about|on|for|like)\b",
    re.IGNORECASE,
)
_ME: Final = late(r"\bask me\b", re.IGNORECASE)
_TURNS: Final = late(
    rf"{_ASK_ME.pattern}"
    r"|\b(?:do|try|take|start with|go (?:on )?(?:to|with)|move on to|on to|jump to|switch to"
    r"|continue with|come to|begin with)\b(?=[^.!?]{1,40}$)",
    re.IGNORECASE,
)
_ALONE: Final = late(
    r"^\W*(?:(?:ok(?:ay)?|no|nah|then|so|and|well|please|skip (?:it|this|that)(?: one)?|leave"
    r" (?:it|this"
    r"|that)(?: one)?|pass|not (?:this|that) one|next)[\s,.!–—-]+)*"
    r"(?:(?:let'?s |can we |could we |just )?(?:move|jump|go|switch|skip|get|come|over|on|straight)"
    r"(?: (?:on|over|ahead|straight))* to (?:my |the )?§|(?:what|how) about (?:my |the )?§(?="
    r" instead)"
    r"|§ (?:instead|rather|first|next))(?:[\s,]+(?:instead|first|then|please|pls|next"
    r"|now))*[\s.!?]*$"
    r"|^\W*(?:skip|leave|pass on|not) (?:it|this|that)(?: one)?[\s,.!–—-]+(?:(?:what|how) about"
    r"|and|do"
    r"|try|rather|ask) (?:my |the )?§(?:[\s,]+(?:instead|first|then|please))*[\s.!?]*$",
    re.IGNORECASE,
)
_LEAVES: Final = late(
    r"\b(?:skip|pass|leave|next|not (?:this|that)|instead|rather|first|don'?t ask|let'?s|can we"
    r"|could we|shall we)\b",
    re.IGNORECASE,
)
_NEXT: Final = late(
    r"^\W*(?:(?:ok(?:ay)?|no|so|please|skip (?:it|this|that)(?: one)?|pass|just)[\s,.!–—-]+)*"
    r"(?:(?:go |move |on )*(?:to )?(?:the )?next(?: one| question| skill)?|another one)"
    r"(?: please| pls| then)?[\s.!]*$",
    re.IGNORECASE,
)
_QUIZ_ME: Final = late(
    r"\b(?:quiz|test|assess|examine|check) me\b(?=[^.!?]{0,20}$|[^.!?]{0,20}[.!?])", re.IGNORECASE
)
_OF_IT: Final = late(
    r"\b(?:quiz|test|assess|examine|check) me(?: (?:on|in|about|for))? (?:it|that|this|there)\b"
    r"|\b(?:quiz|test|assess|examine|check) me\W*$",
    re.IGNORECASE,
)
_NO_UNKNOWN: Final = late(
    r"\b(?:isn'?t|is not|isnt|shouldn'?t|should not|shouldnt|being|wasn'?t|not|can'?t|cannot"
    r"|nothing)\b(?: (?:be|really|an?|the|listed|as|at|shown|marked|all|still|so))*"
    r" (?:unknown|unassessed|unclear|missing|(?:question ?mark)|\?)",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"^\W*(?:(?:and|so|but|ok)\s+)*(?:why|how|what|which|is|are|does|do)\b", re.IGNORECASE
)
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "offer", "take_in", "import_chat", "import", "kind"}
)


def read_another_asked(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the question for the level of another skill, or its assessment; else nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill whose level was asked for, and what the turn before has listed.
    """
    if context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return ()
    if any(map(str.isdigit, message.replace("?", ""))):
        return ()  # a figure is a level, and belongs to other readers
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    others = tuple(it for it in named if it != context.skill)
    if not named:
        return _next(message, context)
    return _turned_to(message, others[0], vocabulary, context) if len(others) == 1 else ()


def _turned_to(
    message: str, skill: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what is asked of the one other skill that a message names."""
    denies = not _ASKS.match(message) and _NO_UNKNOWN.search(message)
    if _OF_IT.search(message) and (denies or _names_before(message, skill, vocabulary)):
        return (_of("assess", message, skill),)
    asked = context.expecting == "level"
    table = asked or context.shown.kind == "gaps"
    turns = asked and _TURNS.search(message) and _LEAVES.search(message)
    turns = turns or (asked and _ALONE.match(_with_mark(message, vocabulary)))
    to_ask = _ASK_ME.search(message) and (asked or _ME.search(message))
    wanted = turns or to_ask or (denies and table)
    return (_of("ask_level", message, skill),) if wanted and not _QUIZ_ME.search(message) else ()


def _with_mark(message: str, vocabulary: Vocabulary) -> str:
    """Return a message with a mark for each skill that it names."""
    for it in reversed(vocabulary.find(message)):
        message = f"{message[: it.start]}§{message[it.end :]}"
    return message


def _of(kind: str, message: str, skill: str) -> Intent:
    told = {"kind": kind, "confidence": _PLAINLY, "quote": message, "skill": skill}
    return Intent.model_validate(told)


def _names_before(message: str, skill: str, vocabulary: Vocabulary) -> bool:
    """Whether a skill is named before the words that want to be quizzed."""
    quiz = _OF_IT.search(message)
    return quiz is not None and any(
        it.skill == skill and it.end <= quiz.start() for it in vocabulary.find(message)
    )


def _next(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question for the next skill of the table whose level is not known."""
    if context.expecting != "level" or not _NEXT.match(message):
        return ()
    open_ones = [it for it in context.shown.skills if it not in context.held]
    at = open_ones.index(context.skill) if context.skill in open_ones else -1
    later = open_ones[at + 1 :] or open_ones[:at]
    return (_of("ask_level", message, later[0]),) if later else ()
