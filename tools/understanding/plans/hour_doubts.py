"""Hours of a message that turn round, or stand beside, those of the plan that was read of it."""

import re
from collections.abc import Iterator, Sequence

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.days_left_out import days_left_out
from tools.understanding.plans.hours_answers import OF_OTHERS
from tools.understanding.plans.hours_told import employs, is_no_budget, spent
from tools.understanding.plans.said_of_plan import DROPPED, SaidOfPlan, without_left_out
from tools.understanding.plans.wish_parts import DAY, Amount, Part
from tools.understanding.plans.wish_weighing import POLITE
from tools.understanding.standing import standing

_FAR = 0.01
_SETTLES = late(
    r"\b(?:say|call it|average\w*|realistic\w*|in practice|honestly|overall|all in all|in the end"
    r"|to be safe|doable|settle|so|but|though|squeeze|manage|plan (?:with|for)|count on|go with"
    r"|that makes|that'?s|which (?:makes|is)|in total|altogether|works? out|comes? to)\b"
)
"""What decides on a figure in spite of what was said against it before."""
_HEDGES = late(
    r"\b(?:depends|depending|whether|varies|vary|differs?|unclear|not sure yet|don'?t know yet"
    r"|(?:one|good|bad|busy|quiet|some|other|odd|even|slow) (?:weeks?|days)\b"
    r"|otherwise\b(?=(?: \w+){0,2}\s*;)"
    r"|alternat\w+|every (?:other|second|third|few)|unless|provided|as long as|assuming"
    r"|in case|if (?!i'?m (?:lucky|honest)|at all|need|possible|that(?:'?s ok| helps)|you))\b"
)
"""What says that hours hold at some times only, or on a condition."""
_UNSETTLES = late(
    r"\b(?:depends|depending|varies|differs|(?:not sure|don'?t know)(?: yet)?|no idea|unless"
    r"|can'?t decide|undecided|who knows)\b"
    r"|\b(?:weeks?|days)\b.*\b(?:none|nothing|zero|less|more|can'?t|cannot|not)\b"
)
"""What takes back half of the hours that were told before it."""
_SOME_DAY = late(
    r"\b(?:when|once|as soon as|after|until|till|by)\b"
    r"(?!\s*(?:the\s+)?(?:\x01|that\b|then\b|which\b|now\b|work\b))[^\x01]*"
    r"\b(?:'ll|will|back|over|done|finish\w*|gone|through|born|settled|passed|starts?|begins?"
    r"|ends?|comes?|arrives?|better|quiet\w*|retires?|moved?)\b"
)
"""A time that no day is told of."""
_EXCEPT = late(
    rf"\b(?:(?:except|excluding)(?!(?: (?:in|for|during|on))?(?: the)? *{DAY})|apart from|minus"
    r"|less the|other than|but not|bar|half the"
    r"|(?:one|two|three|half|some|most|\d) of (?:them|those|these|which|that))\b"
)
_RHYTHM = late(
    r"\b(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:days?)?|weekends?|weekdays?"
    r"|evenings?|nights|mornings?|afternoons?|lunch\w*|daily|fortnight\w*|monthly|each|per"
    r"|(?:two|three|four|five|six|[2-6]) (?:days|times))\b"
)
_EACH = late(r"\b(?:each(?! (?:week|wk))|apiece|a time|per (?!week))\b")
_SUMS = late(
    r"\b(?:that makes|that'?s|which (?:makes|is)|in total|altogether|works? out|comes? to)\b"
)
_ALTERNATES = late(r"\bevery (?:other|second|third|few)\b|\balternat\w+|\b(?:odd|even) weeks\b")
_TIMES = late(
    r"\b(?:half|halve|double|twice|triple) (?:(?:the|my|as many|as much|of the) )?(?:hours|time)\b"
    r"|\b(?:more|fewer|less|extra|additional) (?:hours?|hrs?|h)\b"
    r"|\b(?:hours?|hrs?|h) (?:more|less|fewer|extra)\b"
)
"""Hours that are told by those that there are, of which no reader makes a figure."""
_A_WEEK = late(r"(?:\b(?:a|per|each|every)\s|/\s*)(?:week|wk|w)\b|\bweekly\b", re.IGNORECASE)
_AT_MOST = late(r"\b(?:no more than|not more than|at most|up to|max\w*|never more)\b")
_ON_DAYS = late(r"\bon\s+\w+days?\b", re.IGNORECASE)
_DREAMS = late(
    r"\b(?:would love|i'?d love|i wish|ideal\w*|in theory|dream|hop(?:e|ed|ing) for|wanted"
    r"|would be (?:nice|great|lovely|cool|amazing|good))\b"
)
_SOME_OF = late(rf"\b(?:{COUNT}|\x02|half|some|most|part) of (?:the|my|those|these) *$")

_LIKE_A_LEVEL = late(
    r"^\W*[^\W\d][\w+#./ -]{0,40}?(?:'s| is| are| at|:)? ?(?:now |an? |about |only )*[0-5]"
    r"(?: ?/ ?5)?(?: now| these days)?\W*$",
    re.IGNORECASE,
)
"""A name with a figure and nothing else, beside hours that are told as such: "Docker is 2"."""
_FORGETS = late(r"\b(?:forget|scrap|ignore|cancel|bin|never mind)\b(?!.*\bto\b)")


def doubtful_hours(plan: Intent, said: SaidOfPlan) -> Iterator[str]:
    """Yield the words that leave in doubt which hours a plan is to have.

    Args:
        plan: It.
        said: What the message says.
    """
    values = [plan.hours_per_week, *(it.hours_per_week for it in plan.hours_from)]
    if plan.hours_per_week is not None:
        apart = (it for it in said.parts if words.WITHIN.search(it.said))
        hours = plan.hours_per_week
        yield from (it.text for it in apart if any(_is(told, hours) for told in it.amounts))
    known = [*(it for it in values if it is not None), *(it.hours for it in plan.fixed)]
    for value in (it for it in values if it is not None):
        held = [(part, it) for part in said.parts for it in part.amounts if _is(it, value)]
        clean = [(part, it) for part, it in held if not _turned(part, it)]
        if held and not clean:
            yield held[0][0].text
        if clean and _only_asks(clean[-1][0], said):
            yield clean[-1][0].text
        if clean:
            yield from _hedged(*clean[-1], said)
    if not known:
        yield from (it.text for it in said.parts if _TIMES.search(it.said))
    maybe = all(words.MAYBE.search(it.said) for it in said.parts if it.amounts)
    for part in said.parts:
        if known and _LIKE_A_LEVEL.match(part.text):
            continue
        told = (it for it in part.amounts if known or _A_WEEK.search(it.hours.words))
        if any(_left_over(part, it, known, said, all_maybe=maybe) for it in told):
            yield part.text


def _is(amount: Amount, value: float) -> bool:
    return amount.hours.value is not None and abs(amount.hours.value - value) < _FAR


def _only_asks(part: Part, said: SaidOfPlan) -> bool:
    """Whether hours stand in a question that asks for nothing to be done."""
    return part.asks and POLITE.match(said.sentences[part.sentence].casefold()) is None


def _turned(part: Part, amount: Amount) -> bool:
    """Whether hours are denied, past, wished for, those of work, or somebody else's."""
    left = part.said[: amount.start]
    return bool(
        words.DENIES.search(left)
        or _SOME_OF.search(left)
        or _FORGETS.search(left)
        or words.PAST.search(part.said)
        or _DREAMS.search(part.said)
        or standing(part.text) == "others"
        or OF_OTHERS.match(part.text)
        or any(it(part.text) for it in (is_no_budget, spent, employs))
    )


def _hedged(part: Part, amount: Amount, said: SaidOfPlan) -> Iterator[str]:
    """Yield the words of hours that hold at some times only."""
    outside = without_left_out(f"{part.said[: amount.start]} ; {part.said[amount.end :]}")
    settles = _SETTLES.search(f"{part.leads} {part.said}")
    after = said.parts[said.parts.index(part) + 1 :]
    behind = (it.said for it in after if not it.amounts)
    if (not settles and _HEDGES.search(outside)) or any(map(_UNSETTLES.search, behind)):
        yield part.text
    if not settles and _SOME_DAY.search(outside):
        yield part.text
    around = [outside, *(without_left_out(it.said) for it in said.beside(part) if not it.days)]
    told = settles or any(_A_WEEK.search(it.text) for it in (part, *said.beside(part)))
    if any(_EXCEPT.search(it) or (not told and _RHYTHM.search(it)) for it in around):
        yield part.text
    summed = _SUMS.search(part.said) or _A_WEEK.search(part.text)
    if any(_EACH.search(it) for it in around) and not summed:
        yield part.text
    if any(_ALTERNATES.search(it.said) for it in said.beside(part)) and not settles:
        yield part.text
    if _AT_MOST.search(part.said[: amount.start]) and _ON_DAYS.search(amount.hours.words):
        yield part.text


def _left_over(
    part: Part,
    amount: Amount,
    values: Sequence[float],
    said: SaidOfPlan,
    *,
    all_maybe: bool,
) -> bool:
    """Whether a figure is in no plan, and no words set it aside."""
    known = [it for it in (*values, said.weekly) if it is not None]
    if amount.hours.value is None or any(_is(amount, it) for it in known):
        return False
    if days_left_out(said.sentences[part.sentence]) or _turned(part, amount):
        return False
    if any(it.search(part.said) for it in (words.COMPLAINS, words.IF, words.NO_BUDGET)):
        return False
    dropped = DROPPED.search(part.said[: amount.start])
    return not dropped and (all_maybe or not words.MAYBE.search(part.said))
