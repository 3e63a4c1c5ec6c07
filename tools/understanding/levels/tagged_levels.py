"""Levels that are put to the coach to agree with, and those that a role has to ask for.

"SQL should be 4, no?" gives a level that is asked about by its figure; "SQL must be a 5 for that
role" may be what the role asks for or what one has, and both are offered.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_BE = r"(?:(?:really|surely|actually|rather|probably|maybe|now|more like) )*"
_LEAD = (
    r"^(?:(?:and|but|so|well|surely|hm+|oh|ok(?:ay)?|hey|look|also|then|i(?:'d| would) say|i think"
    r"|my|the|in my (?:view|opinion))[\s,]+)*"
)
_SHOULD = (
    rf"(?:(?:(?:should|ought to|has (?:got )?to|must) {_BE}be|is {_BE}|'s {_BE})(?: ?(?:an?|at"
    r"|about|around|at least))*|(?:an?|at|about|around|more like(?: an?)?))?"
)
_FIGURE = r"(?:level )?(?P<level>[0-5])(?:\s*(?:/|out of)\s*5)?"
_TAG = (
    r"(?:no|nah|eh|innit|isn'?t it|is it not|wouldn'?t (?:it|you say)|shouldn'?t it"
    r"|don'?t you think"
    r"|do you not think|or not|or no|not so|surely|huh|hey|nope|non|oder|wouldn'?t you agree)"
)
ASKS_TO_AGREE = late(rf"{_FIGURE}(?:[\s,–-]+{_TAG}\s*\?|\s*\?+\))", re.IGNORECASE)
"""A level with what asks the coach to agree ("4, no?", "(2?)"): no denial, though "no" is one."""
_TAGGED = late(
    rf"{_LEAD}(?P<skill>[^\d,;:?]{{2,40}}?) ?{_SHOULD} ?{_FIGURE}[\s,–-]+{_TAG}\s*\?*$",
    re.IGNORECASE,
)
_ASKED_SO = late(
    rf"^(?:(?:well|but|so|and|surely|hm+)[\s,]+)*(?:shouldn'?t|oughtn'?t|isn'?t) (?:my )?"
    rf"(?P<skill>[^\d,;:?]{{2,40}}?) (?:really |actually |rather )?(?:to )?(?:be )?"
    rf"(?:an? |at |more like (?:an? )?)?{_FIGURE}\s*\?*$",
    re.IGNORECASE,
)
_OF_A_ROLE = late(
    rf"{_LEAD}(?P<skill>[^\d,;:?]{{2,40}}?) (?:must|should|has (?:got )?to|ought to"
    rf"|needs to) {_BE}be"
    rf" (?:an? |at |at least (?:an? )?)*{_FIGURE} (?:for|in) (?:that|this|the|such an?|an?) "
    r"(?:[\w/+-]+ ){0,3}?(?:role|job|position|post|title|target)[\s.!?]*$",
    re.IGNORECASE,
)
_NAMES: tuple[tuple[re.Pattern[str], bool], ...] = ((_TAGGED, False), (_OF_A_ROLE, True))


def read_tagged_level(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question that a level which is put to the coach comes to, or ``None``.

    Args:
        clause: The words.
        vocabulary: The skills that are known.
        context: Holds the skills that the target asks for.
    """
    said = " ".join(clause.split())
    for pattern, asked in (*_NAMES, (_ASKED_SO, False)):
        match = pattern.match(said)
        skill = vocabulary.get(match["skill"].strip(" '")) if match else None
        if match is None or skill is None:
            continue
        if asked or (pattern is _ASKED_SO and skill.name not in context.held):
            return _either(clause, skill.name)
        told = Intent(kind="set_level", quote=clause, skill=skill.name, level=int(match["level"]))
        return Intent(kind="clarify", confidence=0.98, quote=clause, choices=(told,))
    return None


def _either(clause: str, skill: str) -> Intent:
    """Return the choice between what the target asks of a skill and what is known of it."""
    choices = (
        Intent(kind="explain", quote=clause, skill=skill),
        Intent(kind="recall", quote=clause, skill=skill),
    )
    return Intent(kind="clarify", confidence=0.98, quote=clause, skill=skill, choices=choices)
