"""A wish for another plan in words that no rule knows, where a plan stands.

The hours and days in it are read as ever; what they are for is told by a word beside them. Where
nothing tells it plainly, it is put to the user.
"""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.days import Days
from tools.understanding.intent import Context, Intent, Shown
from tools.understanding.plans.hours import read_hours
from tools.understanding.plans.plan_following import read_plan_following
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.standing import standing

_LONGEST = 24
_UNIT = rf"{COUNT}\s*(?:h|hrs?|hours?)\b"
_CANNOT = late(
    r"\bno (?:stud\w+|learning|time|hours?|work(?:ing)?|coach|plan|courses?)\b|\b(?:can'?t"
    r"|cannot|won'?t"
    r"|will not|not able to|unable to|not going to)(?: be able to)? (?:study|learn|work|do)\b"
    r"|\b(?:zero|0|no) hours\b|\bnot? (?:here|around|available|at home)\b|\b(?:away|abroad|on "
    r"holiday"
    r"|on vacation|on leave|travelling|traveling|out of (?:town|office)|unavailable)\b"
    r"|\b(?:leave|keep) .{0,40}(?:free|out|empty)\b|\b(?:skip|nothing (?:in|on|during|that|from))\b"
    r"|\bin hospital\b|\b(?:is|are) (?:out|full|impossible|no good|blocked)\b|\bwon'?t work\b"
    r"|\b(?:doesn'?t|don'?t) work\b|\bmoving house\b|\bat a conference\b|\bbusiness trip\b"
    r"|\bweeks? off\b|\boff (?:in|on|from|during|between)\b",
    re.IGNORECASE,
)
"""What says that there is no time for learning."""
_ONWARDS = late(r"\b(?:from|after|since|starting)(?: the)?\s*$", re.IGNORECASE)
_OWN = late(
    r"\b(?:i|i'm|i'll|me|we|we're|study\w*|learn\w*|weeks?|hours?|time|free|off|plan)\b",
    re.IGNORECASE,
)
"""What says that it is one's own time, or that for learning."""
_BEGINS = late(
    r"\b(?:start(?:ing)?|begin(?:ning)?|kick(?:ing)? off|go(?:ing)?(?: live)?|commence|get going"
    r"|first day)\b(?! at\b)",
    re.IGNORECASE,
)
_ENDS = late(
    r"\b(?:finish(?:ed)?|done|ready|through|complete(?:d)?|over|end|there|by|before|until|till"
    r"|no later"
    r"|deadline|latest)\b",
    re.IGNORECASE,
)
_WISHES = late(
    r"^(?:[\w']+[,\s]+){0,2}?(?:let'?s|let us|can we|could we|shall we|please|i(?:'d| would)? "
    r"(?:want|need"
    r"|have|must|should|like|prefer|would rather|can|could|can only|could only)|i must|i should"
    r"|we should"
    r"|the plan|my plan|this plan|the roadmap|everything|it (?:must|should|has|needs)|make|move|set"
    r"|put|better|rather|only|start|begin|finish)\b",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"^(?:(?:but|and|so|also|oh|sorry)[\s,]+)*(?:i'?m|i am|i'?ll be|we'?re|we are|we'?ll be)"
    r" (?:\w+ )?(?!start|finish|begin|learn|study|plann|aim|hop|think|do)\w+ing\b",
    re.IGNORECASE,
)
"""What else is done then, which may leave no time."""
_MORE_THAN_DAYS = late(
    r"\b(?:course|school|job|contract|exam|term|semester|classes?)\b", re.IGNORECASE
)
_OF_CONTRACT = late(r"\bprobation\b|\bnotice period\b|\bmy contract\b", re.IGNORECASE)
"""What has days of its own, which are none of the plan's."""
_ASKS = late(r"\?|^(?:how|what|which|when|why|who|where)\b", re.IGNORECASE)
_PAST = late(
    r"\b(?:started|began|finished|did|was|were|had|spent|went|worked|ended|yesterday|last|ago|today"
    r"|tonight|this (?:morning|evening|afternoon))\b",
    re.IGNORECASE,
)
_LED = (
    r"(?:(?:i|i'd|i've|i'll|we|can|could|have|got|please|ok|okay|so|well|sorry|actually|no|hm+"
    r"|oops|wait|hang on|hold on|my (?:bad|mistake)|(?:scrap|cancel|forget|ignore|undo) that"
    r"|but|now"
    r"|then|maybe|it's|probably|rather|would|for now|from now on)[,\s]+){0,5}?"
)
"""What may stand before hours that are the user's own, and no other's."""
_ONLY = late(
    rf"^{_LED}(?:only|just|max(?:imum)?|at most|at best|no more than|down to|up "
    rf"to|go with"
    rf"|let'?s (?:do|say|try|make it|go (?:with|for|down to|up to))|make it|take|try|use|set|say"
    rf"|put|plan"
    rf"|manage|afford|spare|rather (?:do|have|take|go with)|lower it to|raise it to|cut (?:it "
    rf")?(?:down )?to|reduce (?:it )?to"
    rf"|change to)"
    rf"\s+(?:me\s+)?(?:about |around |maybe )?(?P<hours>{_UNIT})(?P<rest>[^\d]*)$"
    rf"|^(?P<first>{_UNIT}) (?:max(?:imum)?|tops|at most|is all\b|is the most|is enough|instead)"
    rf"(?P<after>[^\d]*)$",
    re.IGNORECASE,
)
_TOO_MUCH = late(
    rf"^(?:[\w']+,?\s+){{0,2}}?(?:{COUNT}|that)(?: hours?| h)?(?:'s| is| are|'re) (?:\w+ )?(?:too "
    rf"(?:much"
    rf"|many|little|few)|not (?:enough|possible|doable|realistic))\b",
    re.IGNORECASE,
)
_RELATIVE = late(
    r"^(?:(?:please|just|can (?:you|we)|could (?:you|we)|ok(?:ay)?|let'?s|do|make it|and|so|maybe"
    r"|actually|no)[\s,]+)*(?:halve|half|double|triple|twice)\s+(?:it|that|the hours|my hours|them"
    r"|of (?:it|that)|as (?:much|many)(?: hours)?|the time)(?: (?:please|then|a week))*\W*$"
    r"|^(?:[\w']+[,\s]+){0,4}?(?:(?:make|take) (?:it|that|this|things|the plan)"
    r"|(?:can|could|should) (?:it|this|that|we|i|the plan) (?:be|go|make it)|go|a|want)"
    r" (?:a (?:bit|little|lot) |much |way |slightly )?(?:lighter|easier|slower|faster|quicker"
    r"|heavier|gentler|less intense|slower pace|lighter plan)"
    r"(?: (?:please|then|for me|for now|now))*\W*$"
    r"|^(?:[\w']+[,\s]+){0,2}?(?:that|it|this)(?:'?s| is) (?:(?:way|far|a bit|still|just|really"
    r"|probably) )*too (?:much|many|little|few|heavy|slow|fast)(?: (?:hours|work))?(?: (?:for me"
    r"|a week|per week|right now|for now|now|with work|at the moment))*\W*$"
    r"|^(?:[\w']+[,\s]+){0,3}?(?:slow(?: it| things)? down|speed (?:it |things )?up)\W*$",
    re.IGNORECASE,
)
_BY_SOME = late(
    rf"^(?:[\w']+[,\s]+){{0,3}}?{COUNT} (?:more|extra|additional|fewer|less) (?:h|hrs?"
    rf"|hours?)\b[^\d]*$",
    re.IGNORECASE,
)
_WOULD_DO = late(
    rf"\bwhat (?:would |difference )?(?P<hours>{_UNIT})(?: a week| weekly)? (?:would |could |can )?"
    r"(?:do|change|mean|bring|give|look like|make|get me)\b",
    re.IGNORECASE,
)
_SUPPOSED_FIGURE = late(
    r"^(?:and |so |but |ok |hm+ )?(?:what|how about) if (?:i|we|it) "
    r"(?:(?:could|can|did|do|had|have|was|were|only|managed?|made|gave|spared?|found|be|went|to|it"
    r"|with|just|about|maybe) ){1,5}(?P<hours>\d{1,2}(?:\.\d)?)(?: instead)?\W*$",
    re.IGNORECASE,
)
"""Where a plan stands, the figure that is supposed alone is its hours a week."""
_CHANGES_NOTHING = late(
    r"^(?:please )?(?:(?:don'?t|do not) (?:change|save|touch|store) (?:anything|it|the plan)(?: "
    r"yet)?"
    r"|(?:change|save) nothing|without (?:changing|saving) anything)[\s,;.:–—-]+(?:(?:just|only"
    r"|but|and"
    r"|simply)\s+)*",
    re.IGNORECASE,
)


def without_change(message: str) -> str:
    """Return a message without the words that rule out a change, which begin it."""
    return _CHANGES_NOTHING.sub("", message, count=1)


def read_supposed_hours(clause: str, context: Context) -> Intent | None:
    """Return the question what other hours would do to the plan, or ``None``.

    Args:
        clause: The words.
        context: The day that dates count from.
    """
    asked = _WOULD_DO.search(clause)
    figure = _SUPPOSED_FIGURE.match(clause) if context.planned else None
    if asked is None and figure is None:
        return None
    hours = asked["hours"] if asked else f"{figure['hours']} hours" if figure else ""
    schedule = read_schedule(f"{hours} a week", context.today)
    return plan_intent(clause, schedule, 0.95).model_copy(update={"kind": "what_if"})


def read_plan_otherwise(clause: str, context: Context) -> Intent | None:
    """Return the plan that a clause wants otherwise, a question where that is weak, or ``None``.

    Args:
        clause: The words, which no rule understands.
        context: Holds whether a plan stands.
    """
    if not context.planned or len(clause.split()) > _LONGEST or _ASKS.search(clause):
        return None
    if _OF_CONTRACT.search(clause):
        return None
    if _RELATIVE.match(clause) or _BY_SOME.match(clause):
        return Intent(kind="bad_hours", confidence=0.9, quote=clause, text=clause)
    if standing(clause) == "others" or _PAST.search(clause):
        return None
    return _hours(clause, context) or next(_days(clause, context), None)


def _hours(clause: str, context: Context) -> Intent | None:
    """Return the plan with the hours that a clause puts in the place of the present ones."""
    only = _ONLY.match(clause)
    if only is not None:
        return _plan(clause, f"{only['hours'] or only['first']} a week", context, plainly=True)
    if _TOO_MUCH.match(clause):
        after_plan = context.model_copy(update={"shown": Shown(kind="plan"), "expecting": None})
        found = read_plan_following(clause, after_plan)
        return found[0] if found else None
    return None


def _days(clause: str, context: Context) -> Iterator[Intent]:
    """Yield the plan with the days that a clause names, by what it says of them."""
    found = find_days(clause, context.today)
    if not found or read_hours(clause, loosely=True).value is not None:
        return
    named, wishes = clause[found[0].start : found[-1].end], bool(_WISHES.match(clause))
    plainly = wishes and not _MORE_THAN_DAYS.search(clause)
    before = clause[: found[0].start]
    last = found[-1]
    if _ONWARDS.search(clause[: last.start]) and last.first == last.last and _CANNOT.search(clause):
        return  # from a day on there is no end to it, and weeks off have one
    if _CANNOT.search(clause):
        own = _OWN.search(clause) is not None
        yield from _told(clause, f"I'm off {_span(clause, found)}", context, plainly=own)
    elif _BEGINS.search(before):
        yield from _told(clause, f"start on {named}", context, plainly=plainly)
    elif _ELSEWHERE.match(before) and found[0].first != last.last:
        yield from _told(clause, f"I'm off {_span(clause, found)}", context, plainly=False)
    elif _ENDS.search(before):
        yield from _told(clause, f"until {named}", context, plainly=plainly)


def _span(clause: str, found: tuple[Days, ...]) -> str:
    """Return the days as a span, where a clause names two ends of one ("between … and …")."""
    first, last = found[0], found[-1]
    between = len(found) > 1 and clause[: first.start].casefold().rstrip().endswith("between")
    if not between:
        return clause[first.start : last.end]
    return f"from {clause[first.start : first.end]} to {clause[last.start : last.end]}"


def _told(clause: str, words: str, context: Context, *, plainly: bool) -> Iterator[Intent]:
    wanted = _plan(clause, words, context, plainly=plainly)
    if wanted is not None:
        yield wanted


def _plan(clause: str, words: str, context: Context, *, plainly: bool) -> Intent | None:
    schedule = read_schedule(words, context.today)
    wanted = plan_intent(clause, schedule, 0.9)
    if schedule.start is not None and schedule.start < context.today:
        return None
    given = (schedule.hours_per_week, schedule.start, schedule.deadline, schedule.weeks_off or None)
    if wanted.kind != "plan" or given == (None, None, None, None):
        return None
    if plainly:
        return wanted
    return Intent(kind="clarify", confidence=0.9, quote=clause, choices=(wanted,))
