"""A plan put otherwise just after it was shown: "no, make it 10", "two months", "and with 12?"."""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.plans.hours import read_bare_hours, read_hours
from tools.understanding.plans.hours_told import is_total
from tools.understanding.plans.later_hours import as_later_hours
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, read_schedule, with_bare_hours, with_end

_OF_PLANS: frozenset[IntentKind | None] = frozenset({"plan", "what_if", "show_plan", "learn_first"})
_LONGEST = 14
_COMPLAINS = late(
    r"^(?:(?:no|hmm+|oh|wow|ouch|sorry|actually|but)[,.!\s]+)*"
    rf"(?:that(?:'s| is)|it(?:'s| is)|(?:{COUNT})(?: ?h(?:ou)?rs?| ?h)?(?: a week)?(?:'s| is| are)"
    rf"|this is)?"
    r"\s*(?:way |far |a bit |a little |still |just |really )*too (?:much|many|little|few|long|late"
    r"|soon|early|tight|ambitious|slow|fast|heavy|light|short)"
    r"(?: (?:hours|time|for me|a week|work))*[\s,.;:–—-]+"
    r"(?=\S)",
    re.IGNORECASE,
)
_STRETCH = late(
    rf"^(?:(?:no|hmm+|oh|sorry|actually|but)[,.!\s]+)*(?:{COUNT}|that|it)(?: ?h(?:ou)?rs?| ?h)?"
    r"(?: a week)?(?:'s| is| are) (?:(?:a bit|quite|really|still|rather"
    r"|just) )?(?:(?:of )?a stretch"
    r"|ambitious|optimistic|unrealistic|not (?:realistic|possible|doable|enough)|impossible|hard"
    r"|tough)[\s,.;:–—-]+(?=\S)",
    re.IGNORECASE,
)
_POLITE = late(
    r"^(?:(?:ok(?:ay)?|so|please)[\s,]+)*(?:can|could|would) (?:you|we)\b", re.IGNORECASE
)
_TAKES_BACK = late(
    r"^(?:(?:no|nope|nah|wait|sorry|oops|whoops|hm+|well|oh|actually|rather|or rather|better"
    r"|i mean(?:t)?|hang on|hold on|my (?:bad|mistake)|(?:scrap|cancel|forget|ignore|undo|drop"
    r"|strike|bin) (?:that|it)|on reflection|correction|typo"
    r"|make (?:it|that|this)(?: to)?|change (?:it|that|this) to|set it to|put it at|let'?s (?:say"
    r"|do"
    r"|make (?:it|that)|go with|take|try)|do|say|more like|(?:it )?should be|instead|only|just"
    r"|go with|use|take|keep(?: it at)?|stick (?:to|with)|stay (?:at|with)|leave it at"
    r"|i (?:can|could) (?:only |just )?(?:do|manage|spare)|i only have|plan"
    r"|please|can (?:you|we) (?:make it|do)|could (?:you|we) (?:make it|do)|scratch that"
    r"|on second thoughts?|maybe)\b[\s,.:;!–—-]*)+",
    re.IGNORECASE,
)
_WONDERS = late(
    r"^(?:(?:ok(?:ay)?|so|and|or|but|hmm*|then)[,\s]+)*(?:what (?:about|if (?:it(?:'s| was| were"
    r"| is)?"
    r"|i (?:did|do|had|have|took|take|only had|only did|could do)))|how about|and|or|with|if (?:it"
    r"(?:'s| was| were)|i (?:did|had|took|do|have)))\b[\s,:]*(?:with |by |if |only |just )?",
    re.IGNORECASE,
)
_AFTER = late(
    r"[\s,;]*\b(?:it is|instead(?: of [^,.;]{1,20})?|rather(?: than [^,.;]{1,20})?"
    r"|not \d+(?:[.,]\d)?(?: hours?| h)?|then|please|from now on|for now|at (?:the )?most"
    r"|max(?:imum)?|tops|though"
    r"|actually|sorry|is (?:all|the most|the max(?:imum)?)(?: (?:that )?i (?:can|could|have|want)"
    r"(?: (?:do|manage|spare|to do|give|have))?)?"
    r"|(?:would|might|could) (?:be (?:much |more |far |a bit )?(?:better|realistic|doable"
    r"|manageable"
    r"|fine|ok|enough|easier|safer)|do|work|suit me)"
    r"|is (?:enough|better|fine|more realistic)|works|if possible)[\s.!]*$",
    re.IGNORECASE,
)
_NUMBER = late(rf"{COUNT}", re.IGNORECASE)
_LASTING = late(
    rf"^(?:in |for |within |over )?(?P<time>{COUNT} (?:weeks?|months?|years?))$", re.IGNORECASE
)
_BETWEEN = late(
    r"(?:\b(?:h|hrs?|hours?|a|an|per|each|every|week|weekly|wk|by|until|untill|till?|'til|the|end"
    r"|of"
    r"|but|starting|start|from|on|at|in|before|deadline|is|to|about|around|done|ready|and|it|plan|be"
    r"|finish(?:ed)?|with|begin|latest|or so)\b|[\s,.;:!?\0/–-])*",
    re.IGNORECASE,
)
_AGREES = late(
    r"^(?:(?:ok(?:ay)?|yes|yeah|yep|sure|great|good|perfect|right|fine|nice|then|please"
    r"|cool)[,.!\s]+)*"
    r"(?:(?:let'?s |please |we(?:'ll| will) |i(?:'ll| will) )?(?:do|take|go (?:with|for)|use|keep"
    r"|plan|make)"
    r" (?:it|that|this|so|that one|this one)(?: one| plan| way| so)?(?: then| please"
    r"| instead)*)[\s.!]*$",
    re.IGNORECASE,
)


_OK = late(
    r"^(?:(?:ok(?:ay)?|right|so|well|alright|fine|then|and(?! (?:with |by |if |only "
    r"|just )?\d+\W*$))"
    r"[\s,]+)+",
    re.IGNORECASE,
)
"""What leads up to a wish; "and 10?" alone wonders."""
_REMARK = late(
    r"^(?:(?:all right|alright|right|fine|good|then|hm+)[\s,.!]+(?=\S)"
    r"|(?:(?:oh|wow|ouch|hm+)[,\s]+)?(?:that|it|this)(?:'s| is| was| takes| would be) (?!\d)"
    r"[^.!?\d]{3,60}"
    r"[.!]\s+(?=\S))+",
    re.IGNORECASE,
)
"""What is remarked before the wish: "that is longer than I hoped. …", "all right, …"."""


def read_plan_following(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan that a message wants otherwise than it was just shown, or supposes.

    Nothing where the message says more than hours and days.

    Args:
        message: The message, with plain quotes.
        context: Holds what the turn before has done.
    """
    shown, said = context.shown, _REMARK.sub("", message.strip())
    if shown.kind not in _OF_PLANS or len(said.split()) > _LONGEST:
        return ()
    if shown.supposed is not None and agrees_to_plan(said):
        return (shown.supposed.model_copy(update={"quote": message}),)
    asks = said.endswith("?")
    asks = asks and _POLITE.match(said) is None
    whole = _OK.sub("", said.rstrip(" .!?"))
    rest = _STRETCH.sub("", _COMPLAINS.sub("", whole))
    complains = rest != whole
    wonders = _WONDERS.match(rest) if asks or shown.kind == "what_if" else None
    bare = rest[wonders.end() :] if wonders else _TAKES_BACK.sub("", rest)
    bare = _without_end(bare)
    led = complains or bool(wonders) or bare != rest
    schedule = only_schedule(bare, context)
    if schedule is None or (asks and is_total(bare, schedule.hours_per_week)):
        return ()
    kind: IntentKind = "what_if" if wonders or (asks and shown.kind == "what_if") else "plan"
    wanted = plan_intent(message, schedule, 0.95).model_copy(update={"kind": kind})
    wanted = as_later_hours(wanted, context) if kind == "plan" else wanted
    if (led and not (asks and kind == "plan")) or (asks and shown.kind == "what_if"):
        return (wanted,)
    if context.expecting is not None or asks or not _NUMBER.fullmatch(bare):
        return ()
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(wanted,)),)


def agrees_to_plan(said: str) -> bool:
    """Whether words agree to a plan that was shown, and say nothing besides.

    Args:
        said: The words, with plain quotes.
    """
    return _AGREES.match(said.strip()) is not None


def _without_end(words: str) -> str:
    """Return words without what only surrounds the figure at their end ("instead of 8")."""
    while (shorter := _AFTER.sub("", words)) != words:
        words = shorter
    return words.strip(" ,.;:!?")


def only_schedule(words: str, context: Context) -> Schedule | None:
    """Return the schedule that words are and nothing besides, or ``None``.

    Args:
        words: The words, with plain quotes.
        context: Holds the day.
    """
    lasting = _LASTING.match(words)
    if lasting:
        words = f"in {lasting['time']}"
    words = with_end(words, context.today)
    schedule = read_schedule(words, context.today)
    if schedule.hours_per_week is None:
        number = re.split(r"[,;]|\b(?:by|until|till|before|starting|from|and)\b", words)[0]
        schedule = with_bare_hours(schedule, number)
    if schedule.bad or schedule.doubt or schedule.without or schedule.weeks_off:
        return None
    if (schedule.hours_per_week, schedule.start, schedule.deadline) == (None, None, None):
        # "make it the end of July": a day alone is the last one.
        schedule = read_schedule(f"until {words}", context.today)
        if schedule.deadline is None or schedule.bad or schedule.hours_per_week is not None:
            return None
    return schedule if _BETWEEN.fullmatch(_blanked(words, context)) else None


def _blanked(words: str, context: Context) -> str:
    """Return words with the hours and days in them blanked."""
    spans = [*read_hours(words).spans, *read_bare_hours(words).spans]
    spans += [(it.start, it.end) for it in find_days(words, context.today)]
    for start, end in spans:
        words = words[:start] + "\0" * (end - start) + words[end:]
    return re.sub(rf"^{COUNT}\b", "\0", words.strip(), flags=re.IGNORECASE)
