"""Which skills of the target are of unknown level: "which other ones are unknown?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.questions.planned_skills import is_one_question
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.993
_LONGEST: Final = 18
_ASKS: Final = late(
    r"\b(?:which|what|whats|list|show|name|tell me|how many|remind me|where|any)\b", re.IGNORECASE
)
_UNKNOWN: Final = late(
    r"\b(?:unknown|unassessed|unrated|not (?:yet )?(?:known|rated|assessed)|question[ -]?marks?"
    r"|missing (?:from me|levels?|ratings?)|(?:do(?:n'?t| not)|didn'?t) (?:you |u )?(?:yet )?know\b"
    r"|not (?:yet )?know\b|(?:you|u)(?:'re| are| still| do)* (?:need|miss|missing|lack"
    r"|want)\b.{0,24}\b(?:levels?|from me"
    r"|ratings?)|(?:still )?need (?:a |my )?(?:levels?|ratings?)\b|(?:have"
    r"|did) i not (?:yet )?(?:told"
    r"|tell|rated?|said|given?|answer\w*)|(?:haven'?t|have not|didn'?t|not) (?:i )?(?:yet )?(?:told"
    r"|rated|said|given|answered)(?: (?:you|u))?|levels? (?:are|is) (?:still )?(?:missing|open))\b"
    r"|levels? (?:do|does) (?:you|u) (?:still )?(?:need|miss|lack)\b"
    r"|levels? (?:are|r) (?:you|u) (?:still )?(?:missing|lacking|waiting for)\b",
    re.IGNORECASE,
)
_OF_SKILLS: Final = late(
    r"\b(?:skills?|levels?|ones?|those|them|things?|requirements?|rows?|others?|rest|left|question"
    r"[ -]?marks?|ratings?|from me|are (?:still )?(?:unknown|unassessed))\b",
    re.IGNORECASE,
)
_NOT_OF_SKILLS: Final = late(
    r"\b(?:roles?|jobs?|weeks?|hours?|plan|pay|salary|about me|facts?|my name|words?|mean(?:s|ing)?"
    r"|where to|how to|what to|who|dates?|deadlines?)\b",
    re.IGNORECASE,
)
_SKILLS_INSTEAD: Final = late(
    r"^\W*(?:(?:no+|nope|sorry|i (?:meant|mean|asked for|said)|not that)[\s,.!]+)*(?:not (?:the )?"
    r"(?:roles?|jobs?)[\s,.;–—-]+(?:but )?(?:(?:i (?:meant|mean|asked for)|the|which|my) )*skills?"
    r"|(?:the |which |my )*skills?[\s,.;–—-]+not (?:the )?(?:roles?|jobs?))[\s?!.]*$",
    re.IGNORECASE,
)
_ROLES: Final[frozenset[IntentKind | None]] = frozenset({"roles", "find_roles", "compare", "role"})


def read_unknown_levels(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question which skills of the target are of unknown level, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: The target, and what the turn before has shown.
    """
    if context.target is None or len(clause.split()) > _LONGEST:
        return None
    if context.shown.kind in _ROLES and _SKILLS_INSTEAD.match(clause):
        unknown, gaps = _asked(clause), Intent(kind="gaps", confidence=0.9, quote=clause)
        return Intent(kind="clarify", confidence=0.95, quote=clause, choices=(gaps, unknown))
    asks = _ASKS.search(clause) and _UNKNOWN.search(clause) and _OF_SKILLS.search(clause)
    if not asks or _NOT_OF_SKILLS.search(clause) or vocabulary.find(clause):
        return None
    if not is_one_question(clause, context.today):
        return None
    return _asked(clause)


def _asked(clause: str) -> Intent:
    return Intent(kind="gap_order", confidence=_PLAINLY, quote=clause, text="unknown")
