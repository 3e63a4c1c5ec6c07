"""What becomes of a plan that was only supposed: "ok do that. the week of dec 21 off though".

It is agreed to with more, or the plan that stands is wanted back ("show me it with the 8 again").
"""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_following import agrees_to_plan, only_schedule
from tools.understanding.plans.plan_made_of import put
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import hours_heard
from tools.understanding.replies.yes_no import only_agrees
from tools.understanding.weighing import asks_for_more

_JOINT = late(
    r"(?:\s*[,;.!–—]+|\s+-)\s+|\s+(?=(?:but|and|only|just|with|start|from|begin|until|till?|by"
    r"|as of|on|in|at|\d)\b)",
    re.IGNORECASE,
)
_LEADS = late(
    r"^(?:(?:but|and|just|only|except|also|then|though|so|please|with|oh)[\s,]+)+", re.IGNORECASE
)
_ROUNDS_OFF = late(
    r"(?:[\s,]+(?:though|tho|only|then|please|too|as well|thanks))+[\s.!]*$", re.IGNORECASE
)
_ASKS = late(r"\?|^(?:what|how|when|why|which|where|show|tell)\b", re.IGNORECASE)
_ADDED = ("weeks_off", "hours_from", "fixed", "first", "skip", "without", "heard")
_SET = ("hours_per_week", "start", "deadline", "at_once")
_HOURS = late(rf"\b(?!one\b){COUNT}(?=\b|h)", re.IGNORECASE)
_SHOWS = late(r"\b(?:show|see)\b", re.IGNORECASE)
_OF_BEFORE = late(r"\b(?:again|back|old|before|had|have|first|original)\b", re.IGNORECASE)
_LONGEST = 40
_LED = (
    r"^(?:(?:ok(?:ay)?|yes|yeah|yep|yup|sure|right|fine|great|good|perfect|cool|nice|lovely|brilliant"
    r"|excellent|alright|all right|well|so|then|hm+|please|deal|sold|wow|oh|go on|why not|sounds"
    r" good|i like (?:it|that)|that works|works for me)[\s,.!–—-]+)*"
)
_PLAN = r"(?:(?:my|the) )?(?:(?:real|actual|new|proper|official|main) )?(?:plan|one)"
_TAKEN = late(
    rf"{_LED}(?:(?:can|could) (?:you|we|i) |let'?s |i(?:'ll|'d like to| want to| will)? |we"
    r"(?:'ll)? |just"
    r" |please |then )*(?:(?:do|take|make|keep|plan|use|go (?:with|for)|have|adopt|save|apply"
    r"|choose"
    r"|pick|switch (?:to|over to)|commit to|set|want|stick (?:with|to)|start with|change (?:it"
    r" )?to) "
    r"(?:(?:it|this|that|so)(?: (?:one|plan|version))?|(?:the|those|these) (?:(?:new|other|supposed"
    rf"|second) (?:one|plan|version)|(?P<n>{COUNT})(?: ?h(?:ou)?rs?)?(?: (?:one|version|plan))?"
    r"|what"
    rf" if)|(?P<m>{COUNT}) ?(?:h|hrs?|hours?)(?: a week)?)|make it (?:real|official|so|happen)"
    r"|(?:this|that) one)"
    rf"(?: (?:for real|real|official|permanent|as {_PLAN}|(?:into )?{_PLAN}|happen|so|like (?:that"
    r"|this)|then|please|instead|now|too|thanks|properly|definitely|from now on|this way|that way"
    r"|permanently))*[\s.!]*$"
)
"""What takes a plan that was supposed: "let's do it for real", "make that my real plan"."""
_ITS_END = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|hm+|then|well)[\s,]+)*(?:when (?:would|will|am|do) (?:i|it)"
    r"(?: then)? (?:be |get )?(?:done|finish(?:ed)?|ready|over|through|there)"
    r"|(?:would|will|am) (?:i|it)(?: then)? (?:be |get )?(?:done|finish(?:ed)?|ready|over|there)"
    r"(?: any)? (?:sooner|earlier|faster|quicker|later)|(?:is|would) (?:it|that)(?: be)?(?: any)?"
    r" (?:sooner|earlier|faster|quicker)|how much (?:sooner|earlier|faster|quicker)\b[^?]{0,30}"
    r"|what(?:'s| is) the (?:difference|gain|upside)(?: in the end| then| at the end)?|what(?:'s"
    r"| is) the (?:new )?(?:end|finish)(?: date)?)(?: then| in that case| with that| by that"
    r"| like that| now)*[\s?.!]*$"
)
"""What asks when a plan that was supposed would be done."""
_STAYS = late(
    r"^(?:(?:no|nah|nope|ok(?:ay)?|hm+|well|thanks|right|i'?d rather|rather|let'?s|just|then|please"
    r"|actually)[\s,.!–—-]+)*(?:keep|leave|let) (?:things|everything|it|the plan|my plan|all) (?:"
    r"(?:as"
    r"|the way|how|like) (?:they|it|things)(?:'s|'re| are| is| was| were)|alone|be|unchanged)"
    r"(?: then| please| for now| thanks)*(?:[\s.!]*$|[.,;!–—-]+\s+[^?]*(?:n't|\b(?:not|never|no|too"
    r"|enough|fine|hardly))\b[^?]*$)"
)
"""What leaves the plan that stands, with a reason at most."""
_WITHOUT = late(
    r"^(?:without|minus|except(?: for)?|leave out|skip|drop|no)\s+(?:the )?(?P<skill>[\w+#./"
    r" -]{1,40}?)"
    r"(?: (?:then|please|though|in it))*[\s.!]*$",
    re.IGNORECASE,
)
_WHAT_UNIT = late(r"^(?:hours?|(?:hours )?(?:a|per|each|every) week|weekly|in total)\s*\?+$")
"""What asks back what a figure that was put to the user counts."""
_SAME = late(r"^(?:(?:and|so|ok|or)[\s,]+)*(?:the )?same\b", re.IGNORECASE)
_ASKED_FOR = late(
    r"^(?:(?:ok(?:ay)?|so|please|and|then|well)[\s,]+)*(?:can|could|would|will) (?:you|we|i)\b",
    re.IGNORECASE,
)
"""What asks to have something done."""


def read_after_supposed(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the plan that was supposed, agreed to with more, or the one that stands.

    Where the rest could not be read, the plan is put to the user.

    Args:
        message: The message, with plain quotes.
        context: Holds the plan that the turn before supposed.
        read: Reads a part of the message by itself.
    """
    supposed = context.shown.supposed
    if supposed is None or context.offered is not None or len(message.split()) > _LONGEST:
        return ()
    if _shows_again(message, context):
        return (Intent(kind="show_plan", confidence=0.95, quote=message),)
    whole = _whole(message, supposed)
    if whole is not None:
        return (whole,)
    for joint in _JOINT.finditer(message):
        rest = _ROUNDS_OFF.sub("", _LEADS.sub("", message[joint.end() :])).strip()
        head = message[: joint.start()]
        wanted = supposed.model_copy(update={"quote": message})
        if agrees_to_plan(head) or takes_supposed(head, supposed):
            return _with_more(wanted, rest, context, read) if rest else (wanted,)
        without = _WITHOUT.match(rest)
        if without is not None and only_agrees(bare(head)):
            left = f"leave {without['skill']} out of the plan"
            return tuple(map(put, _plans(_with_more(wanted, left, context, read))))
    return ()


def _whole(message: str, supposed: Intent) -> Intent | None:
    """Return what a whole message says to a supposed plan: it takes it, or asks for its end."""
    if _ITS_END.match(message.strip().casefold()):
        return supposed.model_copy(update={"kind": "what_if", "quote": message, "text": "end"})
    if takes_supposed(message, supposed):
        return supposed.model_copy(update={"quote": message, "confidence": 0.95})
    return None


def _plans(intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return the plans of intents, also those that are put to the user."""
    return tuple(it.choices[0] if it.kind == "clarify" else it for it in intents)


def leaves_plan(message: str) -> bool:
    """Whether a message leaves the plan as it stands, with a reason at most.

    Args:
        message: The message, with plain quotes.
    """
    said = message.strip().casefold()
    return _STAYS.match(said) is not None and not said.endswith("?")


def takes_supposed(said: str, supposed: Intent) -> bool:
    """Whether words take a plan that was supposed as the one to keep, and say nothing besides.

    Args:
        said: The words, with plain quotes.
        supposed: The plan.
    """
    match = _TAKEN.match(said.strip().casefold())
    if match is None:
        return False
    figure = match["n"] or match["m"]
    return figure is None or count(figure) == supposed.hours_per_week


def only_supposed(message: str, found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a question after a supposition asks for: another plan is only supposed as well.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: Holds the plan that the turn before supposed.
    """
    supposed = context.shown.supposed
    if context.expecting == "offer" and _WHAT_UNIT.match(message.strip().casefold()):
        return tuple(put(it) if it.kind == "plan" else it for it in found)
    if supposed is None or not message.rstrip().endswith("?") or _ASKED_FOR.match(message):
        return found
    same = _SAME.match(message) is not None

    def only(it: Intent) -> Intent:
        plan = it.choices[0] if it.kind == "clarify" and len(it.choices) == 1 else it
        if plan.kind not in {"plan", "what_if"} or (plan.kind == "what_if" and not same):
            return it
        wanted = merged_plans(supposed, plan) if same else plan
        return wanted.model_copy(update={"kind": "what_if", "quote": message, "confidence": 0.95})

    return tuple(only(it) for it in found)


def _shows_again(said: str, context: Context) -> bool:
    """Whether the plan that stands is wanted back, by its hours: "show me it with the 8 again"."""
    hours = [count(it[0]) for it in _HOURS.finditer(said)]
    return bool(_SHOWS.search(said) and _OF_BEFORE.search(said)) and hours == [context.weekly]


def _with_more(wanted: Intent, rest: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    schedule = only_schedule(rest, context)
    if schedule is not None:
        return (merged_plans(wanted, plan_intent(rest, schedule, 0.95)),)
    more = read(rest)
    doubtful = len(more) == 1 and more[0].kind == "clarify" and len(more[0].choices) == 1
    plan = more[0].choices[0] if doubtful else more[0] if len(more) == 1 else None
    if plan is not None and plan.kind == "plan":
        both = merged_plans(wanted, plan)
        return (put(both),) if doubtful else (both,)
    asks = asks_for_more(more) and _ASKS.search(rest) and not {it.kind for it in more} & WRITES
    return (wanted, *more) if asks else (put(wanted),)


def merged_plans(plan: Intent, more: Intent) -> Intent:
    """Return a plan with what another gives: what can only be one is that of the other.

    Args:
        plan: It.
        more: The other.
    """
    given: dict[str, object] = {
        it: getattr(more, it) for it in _SET if getattr(more, it) is not None
    }
    hours = plan.hours_per_week if more.hours_per_week is None else None
    plan = plan.model_copy(update={"heard": hours_heard(Hours(hours))} if hours else {})
    given |= {it: (*getattr(plan, it), *getattr(more, it)) for it in _ADDED}
    return plan.model_copy(update=given)
