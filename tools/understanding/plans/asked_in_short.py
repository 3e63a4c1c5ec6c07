"""What is asked of a plan or of the way to a target, in a few words that no table answers.

"What have I lost by that? List what no longer fits", "6% sounds awful, is this realistic", "how
many would I need?" where a last day waits for the hours, "can I do it faster?".
"""

from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.understanding.plans.days_never import never_on
from tools.understanding.plans.schedule import days_heard
from tools.understanding.plans.usual_hours import asked_for_usual
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:and|so|but|ok(?:ay)?|wait|hm+|um+|oh(?: god| no| dear| my| wow)*|omg|wow|right|well"
    r"|sorry"
    r"|hang on|huh|then|now|tell me|please|no idea|dunno|good question|not sure|can you|could you)"
    r"[\s,.:;–—-]+)*"
)
_LOST = late(
    rf"{_LED}(?:what|how much|how many hours|which (?:skills?|bits?|parts?|things?))"
    r"(?: (?:exactly|precisely|actually|really|else))*(?:'s|'ve| do| did| have| will| would| has|"
    r" does"
    r"| is| am)*(?: (?:i|it|that|this|we))?(?: (?:exactly|precisely|actually|now|really|just))*"
    r" (?:los(?:e|t|ing)|giv(?:e|ing) up|gave up|given up|missing out on|cost(?:s|ing)?(?: me)?"
    r"|fall(?:s|ing)?"
    r" (?:out|off|away)|fell (?:out|off)|drop(?:s|ped|ping)? (?:out|off|away)|goes?(?: missing)?"
    r" now)"
    r"(?: (?:by|with|through|from|because of|for|in|to) (?:that|it|this|the (?:change|week|move"
    r"|cut)))?"
    r"(?: (?:now|then|exactly|in the end|with that))*[\s?.!]*$"
)
"""What asks for the loss by what was just changed."""
_FITS_NOT = late(
    rf"{_LED}(?:(?:w?hich|wich|what|list|show(?: me)?|name|give me|tell me)(?: (?:of|the|a|all|me"
    r"|list"
    r"|items?|skills?|bits?|things?|ones?|parts?|stuff|everything|what|which|that|it|them|is|are))*)"
    r" (?:(?:now|then|still) )?(?:no longer|not|(?:do|does|did|will|would|wo|ca|can)(?:n'?t| not"
    r"|not))"
    r" (?:(?:all|now|even|be able to|going to|get|be) )*(?:fit\w*|make it|done|finished|reached"
    r"|covered"
    r"|get in|come in|squeeze in)(?: in(?:to it)?)?(?: (?:befor|before|by|until|till?|within|in"
    r"|any more"
    r"|anymore|now) ?[\w ']{0,24})?[\s?.!]*$"
)
"""What asks for what the plan has no room for."""
_LOW = late(
    r"\b\d+(?:\.\d+)? ?(?:%|percent)[^.?!,]{0,15}?\b(?:sounds?|is|seems?|looks?"
    r"|feels?)\b[^.?!,]{0,20}?"
    r"\b(?:horrible|awful|low|bad|terrible|nothing|depress\w+|tiny|rubbish|poor|sad|shocking|pathetic"
    r"|not (?:much|a lot)|scary|hopeless|grim|miserable|dire|brutal|harsh)\b"
    r"|\b(?:only|just) \d+(?:\.\d+)? ?(?:%|percent)|\b(?:so many|all|\d{1,2}) (?:of (?:them|it"
    r"|those)"
    r" )?(?:are )?unknowns?\b|\bis (?:this|it|that)(?: (?:even|at all|really|actually|still|all))*"
    r" (?:realistic|possible|doable|achievable|hopeless)\b|\b(?:do i|have i|does someone like me)"
    r" (?:even"
    r" |really )?(?:have|got|stand) (?:a|any) chance\b"
)
"""What takes fright at the lower end of the readiness."""
_HOW_MANY = late(
    rf"{_LED}(?:how (?:many|much)(?: hours| time)?(?: (?:a|per) week)? (?:would|do|will|should"
    r"|must|does)"
    r" (?:i|it|one|that|you|people)(?: usually| normally)? (?:need|take|have to do|do|think|put"
    r" in|recommend"
    r"|suggest|be enough)\b[^?.!]{0,20}|what (?:do|would|should) (?:people|others|most(?:"
    r" people)?|you|i)"
    r"(?: usually| normally)? (?:do|need|suggest|recommend|advise|think|put in"
    r"|take)\b[^?.!]{0,20}|what'?s"
    r" (?:usual|normal|typical|enough|needed|realistic))[\s?.!]*$"
)
_FASTER = late(
    rf"{_LED}(?:(?:can|could|may) (?:i|we|it|this|that|you)\b[^?.!\d]{{0,30}}\b(?:faster|quicker"
    r"|sooner|speed"
    r"(?:ed)?(?: \w+)? up|shorter)|(?:how (?:can|could|do|would) i|is there (?:a|any) way (?:to|i"
    r" can))"
    r"\b[^?.!\d]{0,30}\b(?:faster|quicker|sooner|speed(?: \w+)? up|shorten)|what(?:'s|s| is) the "
    r"(?:fastest"
    r"|quickest|shortest) (?:way|route|path))\b[^?.!\d]{0,30}[\s?.!]*$"
)
_STILL = late(
    rf"{_LED}(?:does|do|did|is|are|has|have|will|can|would)(?:n'?t)? (?:(?:the|my|this|that|ur"
    r"|your) )?(?:new |current |whole )*(?:plan|roadmap|schedule|it all|all of it|everything"
    r"|(?:the end of |end of )?(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|christmas|easter|summer))\b(?! (?:if|with)\b)[^?;!]{0,20}?"
    r"\b(?:still|keep|kept|include[sd]?|contain|account for|have (?:the|my|all)|fit|work out"
    r"|got (?:the|my))\b[^?.!;]{0,60}[\s?.!]*$"
)
"""What asks whether the plan still holds something."""
_OF_DAYS = late(r"\b(?:off|free|holidays?)\b")
"""Whether days are still kept free is told by the days."""
_FITS_STILL = late(r"\b(?:fit|work|works|do-?able|possible|realistic|make it|enough time)\b")
_DEADLINE = late(
    rf"{_LED}(?:what(?:'?s| is| was| does| do)|when(?:'?s| is| was)|tell me|show me) (?:(?:my"
    rf"|the|our"
    r"|current|plan'?s?) )*(?:deadline|end date|last day|target date|finish(?:ing)? date"
    r"|completion date)(?: (?:say|says|stand at|again|now|for (?:the|my) plan|of (?:the"
    r"|my) plan|then|please))*"
    r"[\s?.!]*$"
)
_WHO_SAYS = late(
    rf"{_LED}(?:who|what) (?:\w+ )?(?:decided|decides|says|said|came up with|worked (?:it"
    r" |that )?out|made up|reckons|calculated|sets?|estimated|told you)\b"
    r"[^?!]{0,30}\b(?:\d+ ?(?:h|hours?|hrs?)|hours)\b[^?!]{0,20}[\s?.!]*$"
)
"""What asks where a number of hours comes from."""
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIMES = rf"(?:{_DAY}|weekends?|weekdays?|evenings?|mornings?|nights?|afternoons?|lunch ?times?)"
_WEEK_TIMES = late(
    rf"{_LED}(?:(?:i (?:don'?t|do not|can'?t|cannot|won'?t|never) (?:do|work|learn|study|like"
    rf"|have)|no(?:t| learning| work| study)?|never|nothing|i'm (?:not|never) free|can i|could i"
    rf"|i have no"
    rf"|i can(?: only)?|i'?d rather|i (?:want|prefer|would like)(?: to)?|only|just|keep|leave"
    rf"|without|not free|do it|learn|study|it|all|have|put|this|my|the hours|off|free|in|on|at"
    rf"|over|the|during|any) ?)+{_TIMES}(?:(?: and| or|,)+ {_TIMES})*"
    r"(?: (?:only|please|off|free|though|tho|then|ok(?:ay)?|off please|alone|for me|at all|ever))*"
    r"[\s?.!]*$"
)
"""What tells the times of the week, which a plan in weeks does not hold."""
_LIKES = late(
    r"^(?:(?:oh|ah|ok(?:ay)?|well|yes|yeah|great|right|hm+|that|this|it|the plan|all|thanks?"
    r"|cool|so)[\s,.!]*)*(?:looks|sounds|seems|feels|is|'s) (?:(?:really|very|pretty|quite|so"
    r"|all|just|like a|to me) )*(?:good|great|fine|ok(?:ay)?|doable|right|perfect|nice"
    r"|lovely|plan|alright|reasonable|sensible|manageable|realistic)(?: (?:to me"
    r"|thanks?|thank you|then|for now|so far|enough|cheers|i like it))*"
    r"[\s.!,]*(?:thanks|thank you|cheers|ta)?[\s.!]*$"
)
"""What only says that a plan is liked."""
_AS_IF = 8
"""Hours a week that are supposed only to tell what the last day takes."""
_LONGEST = 26
_SHOWS_PLAN = frozenset({"plan", "show_plan", "what_if", "this_week"})


def read_asked_in_short(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks of the plan, or of the way to the target; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether a plan stands, and what was asked.
    """
    if context.target is None or len(message.split()) > _LONGEST:
        return ()
    if context.expecting not in {None, "hours", "level"}:
        return ()
    said = message.strip().casefold()
    faster = "faster" if _FASTER.match(said) and not vocabulary.find(message) else ""
    if context.planned:
        parts = tuple(_of_plan(message, context))
        asked = parts if parts and len(parts) == len(sentences(message)) else ()
        return asked or _topic(message, faster)
    if context.expecting != "hours":
        return _topic(message, faster)
    return _instead_of_hours(message, said, faster, context)


def _instead_of_hours(message: str, said: str, faster: str, context: Context) -> tuple[Intent, ...]:
    """Return what is asked, or told of the days of the week, where hours were asked for."""
    if context.waiting_day and _HOW_MANY.match(said):
        heard = (f"as with {_AS_IF} h a week", *days_heard(None, context.waiting_day, ()))
        asks = Intent(kind="what_if", confidence=0.99, quote=message, heard=heard, text="needed")
        given = {"hours_per_week": float(_AS_IF), "deadline": context.waiting_day}
        return (asks.model_copy(update=given),)
    usual = asked_for_usual(message)
    if usual is not None:
        return (usual,)
    if never_on(said):
        return _topic(message, "week_times")
    return _topic(message, "low_end" if _LOW.search(said) else faster)


def _topic(message: str, topic: str) -> tuple[Intent, ...]:
    if not topic:
        return ()
    return (Intent(kind="practical", confidence=0.99, quote=message, text=topic),)


def _of_plan(message: str, context: Context) -> Iterator[Intent]:
    """Yield what the sentences of a message ask of the plan: what it lost, what does not fit."""
    made = context.shown.made
    changed = made is not None and made.hours_per_week is None
    for sentence in sentences(message):
        said = sentence.strip().casefold()
        if context.shown.kind in _SHOWS_PLAN and _LIKES.match(said):
            yield Intent(kind="thanks", confidence=0.99, quote=sentence)
        elif _WEEK_TIMES.match(said) or never_on(said):
            yield Intent(kind="practical", confidence=0.99, quote=sentence, text="week_times")
        elif _STILL.match(said) and not _OF_DAYS.search(said):
            fits = _FITS_STILL.search(said) is not None
            yield Intent(kind="plan_fit" if fits else "show_plan", confidence=0.99, quote=sentence)
        elif _DEADLINE.match(said):
            yield Intent(kind="plan_fit", confidence=0.99, quote=sentence)
        elif _WHO_SAYS.match(said) and context.learned:
            yield Intent(
                kind="explain",
                confidence=0.99,
                quote=sentence,
                skill=context.skill or context.learned[0],
            )
        elif _FITS_NOT.match(said):
            yield Intent(kind="plan_fit", confidence=0.99, quote=sentence)
        elif changed and _LOST.match(said):
            yield Intent(kind="plan_changes", confidence=0.99, quote=sentence)
