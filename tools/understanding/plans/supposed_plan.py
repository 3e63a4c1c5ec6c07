"""What a plan would be if something of it were otherwise: other hours, days, order or skills."""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent, Shown
from tools.understanding.plans.later_hours import read_later_hours
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.plans.plan_otherwise import read_plan_otherwise
from tools.understanding.plans.plans import plan_intent, read_plan
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.plans.sooner_without import read_sooner_without
from tools.vocabulary import Vocabulary

_LED = r"^(?:(?:and|so|but|ok(?:ay)?|or|hm+|well|then|also|now|right)[\s,]+)*"
_IF = late(
    rf"{_LED}(?:(?:what|how)(?:'?s| is| does| would| will| happens?| changes?| about| it| that| the"
    r" (?:plan|date|end)| do| be| look| go| happen| change| to)* (?:if|when)|(?:and|or|but) if|if"
    r"|suppose|imagine|(?:when|how (?:long|much|many|late|soon))\b[^,;]{0,40}? if)"
    r" (?:(?:i|we|it|you)(?:'d|'m|'ll)? |(?=(?:(?:only|just|about|maybe) )*\d))"
    r"(?P<rest>\S.*?)[\s?.!]*$",
    re.IGNORECASE,
)
_LOOKS = late(
    rf"{_LED}(?:how (?:would|does|will|about|might)|what (?:would|about|does|if)"
    rf"|and) (?P<what>\S.*?)"
    r"(?: (?:look|be|work|go|change|do|turn out|compare)(?: like)?(?: (?:then|instead|for me"
    r"|now))*)?[\s?.!]*$",
    re.IGNORECASE,
)
"""What is held against the plan that stands: "how would the end of August look?"."""
_DOING = {"dropping": "drop", "skipping": "skip", "leaving": "leave", "starting": "start",
          "doing": "do", "pausing": "pause", "moving": "move", "taking": "take",
          "pushing": "push"}  # fmt: skip
_ASKS = late(
    r"\?|^\W*(?:(?:and|or|but|so|ok) )*(?:what|how|when|suppose|imagine|if)\b", re.IGNORECASE
)
_AFTERWARDS = late(
    r"(?:[\s,]+(?:completely|altogether|entirely|totally|for good|then"
    r"|instead))*[\s,]+(?:then )?(?:what|how|when)"
    r"(?:'?s|'d)? (?:would|will|does|do|is|am|happens?|could|i|it|the|that)\b.*$"
    r"|[\s,]+(?:completely|altogether|entirely|totally|for good)$",
    re.IGNORECASE,
)
"""What is asked of a supposition after it: "…, what would that do to me", "when am i finished"."""
_NO_END = late(
    r"^(?:forget|forgot|ignore[d]?|drop(?:ped)?|scrap(?:ped)?|lose|lost|remove[d]?|skip(?:ped)?"
    r"|take off|don'?t mind|(?:stop|stopped) caring|don'?t care|didn'?t care|g[ai]ve up on"
    r"|let go of"
    r"|didn'?t (?:have|mind))(?: (?:about|with))? (?:(?:the|my|that|any) )?(?P<what>deadline|date"
    r"|end date|end|[a-z]+?)(?: (?:completely|altogether|entirely|deadline))*$",
    re.IGNORECASE,
)
_HELPING = late(
    r"^(?:(?:only|just|ever|even|really|could|can|would|were to|was to|had to|have to|want to"
    r"|wanted to|decided? to|need to|needed to|instead|actually|maybe|rather) )+",
    re.IGNORECASE,
)
_HAVING = (
    r"^(?:(?:do|did|manage[d]?|ha(?:ve|d)|make|made|go(?: with)?|went(?: with)?|put in|spend"
    r"|spent|get|got|find|found|take|took|was|is|were|only|just|about|maybe|around|study|studied"
    r"|work|worked|learn|learn(?:ed|t)|could|can) )*"
)
_BARE = late(
    rf"{_HAVING}(?P<n>{COUNT})(?: (?:instead|then|only|or so|max))*$",
    re.IGNORECASE,
)
_FROM_A_DAY = late(
    rf"{_HAVING}(?P<n>{COUNT})(?: ?(?:h|hrs?|hours?))?(?: (?:a|per|each|every) week| weekly)?"
    r"(?: (?:instead|then|only|or so|max))* (?P<day>(?:from|as of|starting)\b.+)$",
    re.IGNORECASE,
)
"""Hours that are supposed from a day on, which the plan that stands has until then."""
_PRESENT = {
    "skipped": "skip",
    "dropped": "drop",
    "did": "do",
    "started": "start",
    "began": "begin",
    "took": "take",
    "left": "leave",
    "finished": "finish",
    "moved": "move",
    "pushed": "push",
    "learned": "learn",
    "learnt": "learn",
    "cut": "cut",
    "paused": "pause",
    "was": "i'm",
    "am": "i'm",
    "were": "i'm",
}
_TAKE_OFF = late(r"^take (?P<days>.+?) off$", re.IGNORECASE)
_NEEDED = late(
    rf"{_LED}(?:how (?:many|much)(?: hours?| time| hrs)?|what)"
    r"(?: (?:a|per|each|every) week| weekly)?"
    r"(?: (?:would|do|will|should|must|does|have|is|are))?(?: (?:i|we|it|that))?"
    r"(?: (?:need|have|take|do|put in|require|be needed|needed|study|to|it take|i need))*"
    r"(?: (?:a|per|each|every) week| weekly)?(?: (?:to|for|if))?\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_MET = late(
    r"\b(?:by|before|until|till|for|finish\w*|done|ready|make|hit|meet|reach)\b", re.IGNORECASE
)
_OF_NEED = late(r"\b(?:need\w*|take|have to|must|should|hours|hrs|time)\b", re.IGNORECASE)
_STANDS = late(
    r"\b(?:planned|scheduled|foreseen|(?:plan|roadmap) (?:ha[ds]|have|give|say)|had i)\b",
    re.IGNORECASE,
)
"""What asks for the hours that the plan has."""
_NO_DAY = late(r"^(?:(?:it|until|till|by|for|the|to|at)\s+)+", re.IGNORECASE)
_LONGEST = 20


def read_supposed_plan(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question what the plan would be, or ``None`` where nothing of it is supposed.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: The day, and the plan that stands.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    needed = _needed(clause, context) or read_sooner_without(clause, vocabulary, context)
    if needed is not None:
        return needed
    match = _IF.match(clause) if _ASKS.search(clause) else None
    if match is None:
        return _looked_at(clause, vocabulary, context)
    rest = _HELPING.sub("", _AFTERWARDS.sub("", match["rest"]))
    wanted = _without_end(rest, context) or _wanted(rest, vocabulary, context)
    return None if wanted is None else _supposed(clause, wanted)


def _looked_at(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the plan with another last day, or without a skill, as it is asked how it would be."""
    match = _LOOKS.match(clause)
    if match is None:
        return None
    first, _, more = match["what"].partition(" ")
    if first.casefold() in _DOING and context.shown.supposed is not None:
        doing = f"{_DOING[first.casefold()]} {more}"
        wanted = _wanted(doing, vocabulary, context)
        return None if wanted is None else _supposed(clause, wanted)
    found = find_days(match["what"], context.today)
    words = _NO_DAY.sub("", match["what"])
    if len(found) != 1 or found[0].last is None or vocabulary.find(clause):
        return None
    if _NO_DAY.sub("", match["what"][found[0].start : found[0].end]) != words:
        return None
    schedule = read_schedule(f"done by {words}", context.today)
    return _supposed(clause, plan_intent(clause, schedule, 0.95)) if schedule.deadline else None


def _supposed(clause: str, plan: Intent) -> Intent:
    return plan.model_copy(update={"kind": "what_if", "quote": clause, "confidence": 0.985})


def _wanted(rest: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the plan that is supposed, read as the wish for it would be."""
    later = _FROM_A_DAY.match(rest)
    if later is not None:
        return read_later_hours(f"{later['n']} hours a week {later['day']}", context)
    bare = _BARE.match(rest)
    if bare is not None:
        return plan_intent(rest, read_schedule(f"{bare['n']} hours a week", context.today), 0.95)
    first, _, more = rest.partition(" ")
    words = f"{_PRESENT.get(first.casefold(), first)} {more}".strip()
    words = _TAKE_OFF.sub(r"i'm off in \g<days>", words)
    context = context.model_copy(update={"shown": Shown(kind="plan")})
    readings = (
        read_plan_order(words, vocabulary, context),
        None if vocabulary.find(words) else read_plan(words, context),
        None if vocabulary.find(words) else read_plan_otherwise(words, context),
    )
    for found in readings:
        plan = found.choices[0] if found and found.kind == "clarify" else found
        if plan is not None and plan.kind in {"plan", "what_if"}:
            return plan
    return None


def _without_end(rest: str, context: Context) -> Intent | None:
    """Return the plan without its last day, which is named by its month or as what it is."""
    match = _NO_END.match(rest)
    if match is None or context.until is None:
        return None
    said = match["what"].casefold()
    month = context.until.strftime("%B").casefold()
    if said not in {"deadline", "date", "end date", "end", month, month[:3]}:
        return None
    return Intent(
        kind="plan", confidence=0.95, quote=rest, without=("deadline",), heard=("no deadline",)
    )


def _needed(clause: str, context: Context) -> Intent | None:
    """Return the question how many hours a week a day to be done by would take."""
    match = _NEEDED.match(clause)
    if match is None or not (_OF_NEED.search(clause) and _MET.search(clause)):
        return None
    if _STANDS.search(clause):
        return None
    found = find_days(match["rest"], context.today)
    if len(found) != 1 or found[0].last is None:
        return None
    named = match["rest"][found[0].start : found[0].end]
    schedule = read_schedule(f"done by {named}", context.today)
    if schedule.deadline is None or schedule.hours_per_week is not None:
        return None
    asked = _supposed(clause, plan_intent(clause, schedule, 0.95))
    return asked.model_copy(update={"text": "needed"})
