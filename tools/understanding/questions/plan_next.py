"""What comes after something in the plan, and how much of one skill is left: "and after that?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.questions.planned_skills import is_one_question, planned_skills
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.993
_LONGEST: Final = 12
_LED: Final = r"^\W*(?:(?:and|so|ok(?:ay)?|right|good|fine|well|then|but|cool|alright)[\s,.]+)*"
_AFTER: Final = late(
    rf"{_LED}(?:(?:what(?:'?s| is| comes| follows| would come| will come| do i (?:do|learn|start)"
    r"|should i (?:do|learn|start))?|which(?: one| skill)?(?: comes| is)?|where do i go"
    r"|what then)[\s,]+)?(?:(?:up )?next|then|comes|coming|the next one|to (?:do|learn))?[\s,]*"
    r"\b(?:after(?:wards?)?|following|behind|once (?:i'?ve|i have|i'?m|i am) (?:done"
    r"|finished)(?: with)?)"
    r"\b[^?!.]{0,40}[\s?!.]*$",
    re.IGNORECASE,
)
_POINTS: Final = late(
    r"\b(?:that|this|it|them|those|afterwards?)(?: one)?[\s?!.]*(?:then)?[\s?!.]*$", re.IGNORECASE
)
_LEFT: Final = late(
    r"\b(?:what(?:'?s| is| do i have| have i)?|how (?:much|many hours|long|far)(?: more)?(?:'?s| is"
    r"| are| do i have| have i)?)\b.{0,24}\b(?:left|to go|remain\w*|outstanding"
    r"|still (?:to do|to learn|open|ahead))\b",
    re.IGNORECASE,
)
_NOT_LEFT: Final = late(r"\b(?:left out|did|week|leave|until|deadline)\b", re.IGNORECASE)
_OFF: Final = late(
    r"^(?:\W|(?:and|so|but|wait|ok(?:ay)?|when)\s)*(?:is|are|do i (?:still )?have"
    r"|have i (?:still )?got)"
    r"\b(?! (?:it|that|this) (?:ok|okay|possible|fine)\b)[^.!?]{2,30}?\b(?:(?:still|kept|left|now"
    r"|really|marked|down as) )+(?:off|free|holiday|a holiday)\b(?: (?:in (?:it|there|the plan)"
    r"|then|now|too))*[\s?!.]*$"
    r"|^(?:\W|(?:and|so|but|wait)\s)*(?:do i still have|have i still got) [^.!?]{2,30}? (?:off"
    r"|free)"
    r"[\s?!.]*$",
    re.IGNORECASE,
)
"""What asks whether days are kept free that were to be."""
_SHOWS: Final[frozenset[IntentKind | None]] = frozenset(
    {"plan", "show_plan", "what_if", "learn_first", "explain", "this_week", "gaps"}
)


def read_plan_next(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question what comes next in the plan, or what is left of a skill, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the plan, and what the turn before was about.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    if not is_one_question(clause, context.today):
        return None
    named = tuple(dict.fromkeys(it.skill for it in planned_skills(clause, vocabulary, context)))
    return _left(clause, named) or _off(clause, named) or _after(clause, named, context)


def _left(clause: str, named: tuple[str, ...]) -> Intent | None:
    if len(named) != 1 or not _LEFT.search(clause) or _NOT_LEFT.search(clause):
        return None
    return Intent(kind="explain", confidence=_PLAINLY, quote=clause, skill=named[0])


def _off(clause: str, named: tuple[str, ...]) -> Intent | None:
    if named or not _OFF.match(clause):
        return None
    return Intent(kind="plan_part", confidence=_PLAINLY, quote=clause, text="off")


def _after(clause: str, named: tuple[str, ...], context: Context) -> Intent | None:
    if not _AFTER.match(clause) or len(named) > 1:
        return None
    if any(it.casefold() in clause.casefold() for it in context.roles):
        return None
    if not named and not (_POINTS.search(clause) and context.shown.kind in _SHOWS):
        return None
    spoken = next(
        (it for it in (context.shown.skill, context.skill) if it in context.learned), None
    )
    skill = named[0] if named else spoken
    asked = Intent(kind="plan_part", confidence=_PLAINLY, quote=clause, text="after")
    return asked.model_copy(update={"skill": skill})
