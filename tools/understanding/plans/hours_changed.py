"""Other hours than those of the plan, asked for or told with the reason before them.

"Seven hours is too much with the kids, could we go down to five?" asks for a change and supposes
nothing; "my manager gives me Friday afternoons, so 4 more hours" makes a sum that is put to the
user.
"""

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_made_of import put
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, hours_heard
from tools.vocabulary import Vocabulary

_ASK = (
    r"(?:(?:can|could|may|might|shall) (?:we|you|i)|(?:is|would) it (?:be )?(?:ok(?:ay)?|possible"
    r"|all ?right|fine|an option) (?:to|if (?:we|i)))(?: (?:please|just|maybe|perhaps))*"
)
_CHANGE = (
    r"(?:go|come|went|drop(?:ped)?|cut|reduced?|lower(?:ed)?|bring|raised?|scaled?|change|switch"
    r"|make|made|move|set|put|turn|dial|step|get)(?: (?:it|that|this|them|things|the (?:hours|plan"
    r"|pace)|my hours))?(?: (?:down|up|back))?(?: (?:to|at|on))?"
)
_UNIT = r"\s*(?:h|hrs?|hours?)\b(?:\s*(?:a|per|each|every|/)\s*w(?:ee)?k| weekly)?"
_ASKED = late(
    rf"(?:^|[,.;!–—-]\s+|\b(?:and|so|but)\s+)(?:(?:so|then|please|maybe|and|but)[\s,]+)*{_ASK}"
    rf" {_CHANGE} (?:(?:about|around|only|just|maybe|say) )*(?P<n>{COUNT})(?P<unit>{_UNIT})?"
    r"(?: (?:instead|please|then|for now|again|a week))*\s*(?:[?.!]*$|[,;.?!–—-]\s*(?P<why>.+)$)"
)
_SUPPOSED = late(
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|hm+|well)[\s,]+)*(?:what (?:happens|would happen|will happen"
    r"|if|about)|how (?:long|much later)[\w ]{0,30}|what changes)(?: (?:if|when))?"
    rf" (?:i|we)(?:'d| would| could| can| only| just)* {_CHANGE} (?:(?:about|around|only|just) )*"
    rf"(?P<n>{COUNT})(?:{_UNIT})?(?: (?:instead|then|for now|a week))*[\s?.!]*$"
)
"""What asks how other hours would turn out."""
_MAY_IT_BE = late(r"\b(?:is|would) it\b")
_OF_HOURS = late(r"\b(?:hours?|hrs?|h|week|weekly)\b|\d ?h\b|\btoo much\b")
_FIGURE = late(rf"(?<![\w.,/])(?P<n>(?!an?\b|one\b){COUNT})(?=\s?h\b|(?![\w/]))")
_MORE = late(
    rf"^(?P<why>\S.*?)(?:,\s*(?:(?:so|and so|which (?:is|makes|gives me)|that'?s|that (?:is|makes"
    r"|gives me)|makes|giving me|i (?:now )?have|it'?s|and)\b\s*)*|\s+so\s+(?:that'?s |i have "
    r"|it'?s )?)"
    rf"(?:(?:about|around|maybe|another|an extra|an additional)\s+)*(?P<n>(?!an?\b){COUNT})\s+"
    r"(?:(?:more|extra|additional|further)\s+(?:h|hrs?|hours?)|(?:h|hrs?|hours?)\s+(?:more|extra|on"
    r" top|longer))(?: (?:a|per|each|every) week| weekly| now)*[\s.!]*$"
)
_NO_PLAN = late(
    r"\?|\b(?:if|when|might|could|maybe later|unless|not|no|n't|did|spent|worked|studied|learned"
    r"|learnt|needs?|takes?|took|last|yesterday|today|tonight|this week|next week|was|were)\b|n't\b"
)
_MOST, _LONGEST = 60, 40


def read_hours_changed(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan with the hours that a message asks to change to, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: of one, a figure is the level or its own hours.
        context: The hours of the plan that stands.
    """
    if not context.planned or context.weekly is None or len(message.split()) > _LONGEST:
        return ()
    if vocabulary.find(message) or find_days(message, context.today):
        return ()
    said = message.casefold()
    supposed = _SUPPOSED.match(said)
    if supposed is not None and (hours := count(supposed["n"])):
        return (_plan(message, Hours(hours)).model_copy(update={"kind": "what_if"}),)
    value = _asked(said, context.weekly)
    if value is not None:
        plan = _plan(message, Hours(value))
        # "Would it be possible to" asks more than "could we": there the plan is put to them.
        return (put(plan) if _MAY_IT_BE.search(said) else plan,)
    value = _more(said, context.weekly)
    return () if value is None else (put(_plan(message, Hours(value, message, reckoned=True))),)


def _plan(message: str, hours: Hours) -> Intent:
    return plan_intent(message, Schedule(hours.value, heard=hours_heard(hours)), 0.97)


def _asked(said: str, weekly: float) -> float | None:
    """Return the hours that it is asked to change to, where no other figure is told."""
    asked = _ASKED.search(said)
    if asked is None or _FIGURE.search(asked["why"] or "") or "?" in (asked["why"] or ""):
        return None
    if asked["why"] and _MAY_IT_BE.search(asked[0]):
        return None  # what is wished stands in a sentence of its own
    before = said[: asked.start()]
    if not (asked["unit"] or _OF_HOURS.search(said)):
        return None
    if any(count(it["n"]) != weekly for it in _FIGURE.finditer(before)) or "?" in before:
        return None
    value = count(asked["n"])
    return value if 0 < value <= _MOST else None


def _more(said: str, weekly: float) -> float | None:
    """Return the hours of the plan with those that are told to come on top."""
    more = _MORE.match(said)
    if more is None or _NO_PLAN.search(said) or _FIGURE.search(more["why"]):
        return None
    value = weekly + count(more["n"])
    return value if value <= _MOST else None
