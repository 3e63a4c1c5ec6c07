"""How far the plan has brought somebody by a day: how ready they are, and what they still lack.

"Where would I be by Easter?", "what will I still be missing at the end of February?", "how ready
will I be at Christmas if I keep this pace?". The day is one on which the plan is looked at, and
no new last day of it.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.planned_skills import is_one_question
from tools.vocabulary import Vocabulary

BY_DAY: Final = "by_day"
"""The text of a question for what the plan has reached by a day."""
_PLAINLY: Final = 0.994
_LONGEST: Final = 26
_KEEPS: Final = late(
    r"[\s,]*\b(?:if|when|provided|assuming) (?:i|we|all|everything|it|things) (?:just |only |can )?"
    r"(?:keep|kept|go(?:es)?|went|carry|continue|stay|stick|stuck|hold|held|do|did|follow)"
    r"(?: (?:it|going|on|up|at|with|to|like|as|doing|working|learning|well|planned|this|that|these"
    r"|the|my|same|current|pace|rate|speed|hours|tempo|plan|rhythm|way|right|exactly|now))*"
    r"(?=\W|$)|\bas planned\b",
    re.IGNORECASE,
)
"""What supposes no more than the plan itself."""
_STANDS: Final = late(
    r"\bwhere (?:'ll|will|would|am|do|should|could|shall) (?:i|we)\b"
    r"|\bwhere (?:i|we)(?:'ll|'d| will| would| am| are| can| could)\b"
    r"|\bhow (?:ready|far|far along|prepared|close|near|good|much ready)\b[^?]{0,20}?\b(?:i|me"
    r"|my)\b"
    r"|\b(?:what|how|which|tell me|show me)\b[^?]{0,30}?\b(?:readiness|score|percent(?:s|age)?)\b"
    r"|\b(?:what|which|how (?:many|much))\b(?=[^?]*\b(?:i|me|my|there|be|is"
    r"|are)\b)[^?]{0,60}?\b(?:miss(?:ing)?"
    r"|lack(?:ing)?|still open|still short|still left|still to (?:learn|do|go)|left to (?:learn|do)"
    r"|not (?:yet )?(?:have|know|can|done|finished|learned|ready)|gaps?|remain(?:s|ing)?"
    r"|outstanding"
    r"|still need)\b"
    r"|\b(?:what|how much) (?:will|would|do) i (?:then )?(?:still )?(?:miss|lack|need)\b"
    r"|\b(?:what|which)\b[^?]{0,20}?\b(?:will|would) i (?:then |already )?(?:have|know|be able"
    r"|have (?:learned|finished|done))\b",
    re.IGNORECASE,
)
"""What asks where somebody stands, be it by what they have or by what they lack."""
_AT_THE_END: Final = late(
    r"\b(?:when|once|after|if) (?:the plan|my plan|everything|all(?: of (?:it|this|that))?|it"
    r"|this|i)"
    r"(?:'s|'m| is| am| have| has| was)?(?: all| then)? (?:finish(?:ed)?|done|over|complete[d]?"
    r"|through"
    r"|ended|ends)(?: (?:it|all|this|with (?:it|all|the plan|everything)|the plan))*"
    r"|\b(?:at|by|in) the (?:very )?end(?: of (?:the|my|this|it) ?(?:plan|all)?)?(?=\W|$)",
    re.IGNORECASE,
)
_OF_READINESS: Final = late(
    r"\b(?:readiness|score|percent(?:s|age)?|%|how (?:ready|good|far|prepared)|still (?:missing"
    r"|lack"
    r"|short|open)|where will i)\b|%",
    re.IGNORECASE,
)
_AHEAD: Final = late(
    r"^(?:\W|(?:and|so|but|ok(?:ay)?|then|by|in|at|on|until|the|around|come)\b)+", re.IGNORECASE
)
"""What leads up to a day that stands first: "and by Easter, where would I be?"."""
_OTHER: Final = late(
    r"\b(?:if|unless|instead|suppose|per week|a week|leave out|left out|earn|paid|plan (?:until|to)"
    r"|cost|exam|test|interview|hours?|should i|do i (?:do|learn)|to do (?:in|on)"
    r"|(?:move|push|extend|change|set|shift|bring|put|postpone) (?:back )?(?:the|my|it|that))\b",
    re.IGNORECASE,
)


def read_plan_by_day(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question where somebody stands by a day of the plan, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known: where one of them stands is another question.
        context: The plan that stands, and the day.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    said = _KEEPS.sub(" ", clause)
    days = find_days(said, context.today)
    if not days and _AT_THE_END.search(said):
        return _by_the_end(clause, said, vocabulary, context)
    if len(days) != 1 or vocabulary.find(said):
        return None
    rest = _AHEAD.sub("", f"{said[: days[0].start]} {said[days[0].end :]}")
    if not is_one_question(rest, context.today):
        return None
    last = days[0].last
    ahead = last is not None and last > context.today
    if not ahead or not _STANDS.search(rest) or _OTHER.search(rest):
        return None
    return Intent(kind="plan_reach", confidence=_PLAINLY, quote=clause, text=BY_DAY, deadline=last)


def _by_the_end(clause: str, said: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question where somebody stands once the plan is done, or ``None``."""
    rest = _AT_THE_END.sub(" ", said)
    one = is_one_question(rest, context.today) and not vocabulary.find(said)
    asks = _STANDS.search(rest) and _OF_READINESS.search(rest)
    if not one or not asks or _OTHER.search(rest):
        return None
    return Intent(kind="plan_reach", confidence=_PLAINLY, quote=clause, text=BY_DAY)
