"""Whether something is reached in time: a skill, an exam or all of it, by a day or at this pace.

"Does ML fit by March?", "am I going to be ready for that exam", "do I make it until June with this
pace": a question that is answered with yes or no, put together from what is asked of whom, what is
to be reached, and by when. It changes no plan.
"""

import datetime as dt
import re
from typing import Final

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.questions.planned_skills import is_one_question, planned_skills
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.994
_LONGEST: Final = 30
_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|oh|right|no|now|then|also|please|just|honestly"
    r"|seriously|realistically|straight|be (?:straight|honest)|tell me(?: straight| honestly)?"
    r"|i (?:asked|meant|mean|wonder)|i want(?:ed)? to know|do you think|you think|(?:the|my)"
    r" question (?:is|was)|(?:the )?question|whether|if|simply|only|at this (?:rate|pace)"
    r"|before (?:i|we|that)\b[^,:.?]{0,20}|quick(?: one| question)?|(?:one|two|three) (?:more )?"
    r"(?:things?|questions?)|with this (?:pace|plan)|like this|as it (?:is|stands)"
    r"|with (?:these|those|my) hours)"
    r"[\s,.:;!–—-]+)*"
)
_SUBJECT: Final = (
    r"(?:i|we|it|that|this|(?:the|my) (?:whole )?(?:plan|thing|lot|exam|cert\w*|test)"
    r"|everything|all(?: of)?(?: (?:it|that|this))?|[\w+#./ -]{1,40}?)"
)
_OPENS: Final = (
    rf"(?:(?:will|would|does|do(?! (?:it|that|this|so)\b)|can|could|is|are|am|have(?= i\b)"
    rf"|did)(?:n'?t)?"
    rf" (?:{_SUBJECT})\b"
    rf"|(?:i|we|it|[\w+#./ -]{{1,30}}?) (?:will|am|is|can|do(?:es)?)\b"
    r"|(?:gonna|going to|enough time (?:for|to))\b)"
)
_QUESTION: Final = late(rf"{_LED}{_OPENS}", re.IGNORECASE)
_REACH: Final = late(
    r"\b(?:ready|prepared|sorted|done|finish(?:ed|ing)?|fits?(?: in)?|fit|ma(?:ke|de) it"
    r"|(?:make|making|meet"
    r"|meeting|hit) (?:the|my|this|that) (?:[\w ]{1,12} )?(?:exam|test|cert\w*|deadline|date)"
    r"|get(?:ting)? (?:there|done|finished|through|in"
    r"|[\w+#./ -]{1,30}? (?:in|done|finished|ready|sorted))|got (?:there|it)|in time|on time"
    r"|be there|there by|pass|reach(?:ed|es)?|complete[d]?|good enough|far enough|learnt|learned"
    r"|manage(?: it)?|squeeze\b.{0,20}\bin|through|enough for|possible|doable|realistic)\b",
    re.IGNORECASE,
)
_EXAM: Final = late(
    r"\b(?:exams?|tests?|cert(?:ificat\w+|s)?|assessment|interview)\b", re.IGNORECASE
)
_PACE: Final = late(
    r"\b(?:(?:at|with|by) (?:this|that|my|the (?:current|present)) (?:rate|pace|speed|tempo|plan)"
    r"|like (?:this|that)|in time|on time|as (?:it (?:is|stands)|planned)|with (?:these|those|my"
    r"|so few) hours|at all)\b",
    re.IGNORECASE,
)
_SUPPOSES: Final = late(
    r"\bplease\W*$|\bcould i make it\b|\b(?:if|what if|suppose|instead of|unless)\b|\d\s*(?:h"
    r"|hrs?|hours?)\b|\bhours? a\b"
    r"|\b(?:can|could|would|will) (?:you|u)\b|\b(?:move|extend|shift|push|change|make it until"
    r" .* please)\b|\b(?:when|how|which|what|why|where|who)\b|\bby when\b",
    re.IGNORECASE,
)
"""What supposes another plan, asks for a deed, or asks for more than yes or no."""
_LEADS: Final = late(
    r"^(?:[^?]*[.!,;:?]\s+|.*\b(?:tell me straight|question was|question is)\b[\s,:]*)"
    r"(?=(?:so |and |but )?(?:will|would|does|do|can|could|am|is|are)\b)",
    re.IGNORECASE,
)
_OF_ONE: Final[frozenset[IntentKind | None]] = frozenset({"learn_how", "explain"})
_IT: Final = late(r"\b(?:it|that|this)\b", re.IGNORECASE)
_OR_NOT: Final = late(r"\bor (?:no|not|nah|what)\W*$", re.IGNORECASE)
_HAVE: Final = late(r"\b(?:have|know|be (?:good|able))\b", re.IGNORECASE)
_BEFORE: Final = late(r"\b(?:before|until before)(?: the)?\s*$", re.IGNORECASE)
_DAY: Final = dt.timedelta(1)


def read_plan_reach(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question whether something is reached in time, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands, and the day.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    said = clause.strip()
    asks = _QUESTION.match(said)
    named = tuple(dict.fromkeys(it.skill for it in planned_skills(said, vocabulary, context)))
    reaches = _REACH.search(said) or (named and _HAVE.search(said))
    if asks is None or not reaches or _SUPPOSES.search(said):
        return None
    if not is_one_question(said, context.today):
        return None
    plainly = said.endswith("?") or _inverted(said) or _OR_NOT.search(said)
    exam = _EXAM.search(said)
    days = find_days(said, context.today)
    day = _day(said, context.today)
    if len(days) > 1 or (days and day is None) or len(named) > 1 or not plainly:
        return None
    if not (exam or day or _PACE.search(said)) or (exam and days and _tells_day(said)):
        return None
    shown = context.shown.skill if context.shown.kind in _OF_ONE and _IT.search(said) else None
    return Intent(
        kind="plan_reach",
        confidence=_PLAINLY,
        quote=clause,
        skill=named[0] if named else shown,
        text="exam" if exam else "",
        deadline=day,
    )


def _inverted(said: str) -> bool:
    """Whether the verb stands before its subject, as where something is asked."""
    bare = re.sub(_LED, "", said, flags=re.IGNORECASE)
    opens = (
        r"(?:will|would|does|do(?! (?:it|that|this|so)\b)|can|could|is|are|am|have(?= i\b)|did)\b"
    )
    return re.match(opens, bare, re.IGNORECASE) is not None


def _tells_day(said: str) -> bool:
    """Whether the day of an exam is told and not asked about."""
    return (
        re.search(r"\b(?:exam|test|interview)\b[^?]{0,12}\b(?:is|will be) (?:on|at)\b", said)
        is not None
    )


def _day(said: str, today: dt.date) -> dt.date | None:
    """Return the last day that something is to be reached by."""
    days = find_days(said, today)
    if not days or days[0].first is None or days[0].last is None:
        return None
    ahead = _BEFORE.search(said[: days[0].start]) is not None
    return days[0].first - _DAY if ahead else days[0].last
