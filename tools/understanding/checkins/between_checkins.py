"""What is said of check-ins and promises between them: put off, put right, told, dropped."""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.understanding.checkins.pausing import put_off
from tools.understanding.checkins.week_questions import promise_told
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.phrases import bare
from tools.understanding.plans.mistold import was_mistold
from tools.understanding.questions.only_words import only, words
from tools.understanding.replies.yes_no import says_no, says_yes

_CHECKIN = late(r"\bcheck(?:ing)?[- ]?ins?\b", re.IGNORECASE)
_PUTS_OFF = late(
    r"\b(?:no|not|don'?t|won'?t|can'?t|skip(?:ping)?|cancel|drop|postpone|later|tomorrow|stop"
    r"|forget(?: about)?|scrap|ditch|abandon|leave|never ?mind|enough of"
    r"|without|(?:move|push|put) (?:\w+ ){0,4}(?:to|until|till|off|back)|another (?:day|time))\b",
    re.IGNORECASE,
)
_AROUND_IT = words("""
    about abandon alright another asking ask back bother busy ditch enough just leave mind
    never nevermind now ok okay scrap thing well whole can't cancel doing don't drop evening feel
    feeling forget hold holding honestly keep later maybe month morning move much nagging next off
    please postpone push put quite rather remind reminding skip skipping stop this time tomorrow
    until
    weeks week's weekly won't without
""")
_HEAD = late(r"\s*[,;.!–—]\s*|\s-\s|\s(?:because|since|cos|as|but)\s")
"""Where a reason may begin; one with a figure may be a wish."""
_DIGIT = late(r"\d")
_LED = r"^(?:(?:ok(?:ay)?|so|right|well|yes|yep|sure|alright|now|then|fine|good)[\s,.!]+)*"
_GOES_ON = late(
    _LED + r"(?:(?:let'?s )?(?:resume|continue|go on|carry on|proceed)(?: with (?:it|that))?"
    r"|where were we)(?: (?:then|now|please))*$",
    re.IGNORECASE,
)
_BEGINS = late(
    _LED + r"(?:now|let'?s (?:do (?:it|this|that)|go|start|begin|get (?:it )?started|have it)"
    r"|do it|start|begin|i'm ready|ready|fire away|shoot|go(?: ahead)?)(?: (?:then|now|please))*$",
    re.IGNORECASE,
)
_ASKS = late(r"^(?:when|what|why|how|is|are|did|does|which|where|who)\b", re.IGNORECASE)
_UNIT = r"(?: ?(?:h|hrs?|hours?|min(?:ute)?s?))"
_HOURS_TOLD = late(
    r"\b(?:the|my|last week'?s|this week'?s) hours?\b(?: (?:for|of|in|from) (?:the )?(?:last|this"
    r"|past) (?:week|check-?in|time))? (?:were|was|should (?:be|have been))"
    rf"(?: (?:only|actually|really|about|more like|just))* {COUNT}\b"
    rf"|(?<![\w-]){COUNT}{_UNIT}?,? (?:and )?not {COUNT}{_UNIT}? (?:(?:for|in|at|on) )?(?:the )?"
    r"last (?:week|check-?in|time)[\s.!]*$"
    rf"|(?<![\w-]){COUNT}{_UNIT} (?:(?:for|in|at|on) )?(?:the )?last (?:week|check-?in|time),?"
    rf" (?:and )?not {COUNT}{_UNIT}?[\s.!]*$",
    re.IGNORECASE,
)
"""Hours that were told at a check-in, and are told otherwise."""
_INSTEAD = late(
    rf"\b(?:change|correct|fix|make|set|put) (?:the |those |my )?{COUNT}{_UNIT}? (?:in)?to"
    rf" {COUNT}{_UNIT}?[\s.!]*$|\b(?:i )?meant {COUNT}{_UNIT}?[\s.!]*$",
    re.IGNORECASE,
)
_FORGOT = late(
    r"^(?:(?:oh|and|also|wait|sorry|ah|but|oops)[\s,]+)*(?:(?:(?:i"
    r"|we) )?(?:also )?forgot (?:to (?:mention|say"
    r"|tell|add) )?(?:an?|one|another|the) |(?:an?|one|another)(?: more| other)? )(?:blocker"
    r"|promise"
    r"|commitment)\b",
    re.IGNORECASE,
)
_SOMETHING_WRONG = late(
    r"\b(?:the|my|those|these) hours? (?:are|were|is|was) (?:all |both )?(?:wrong|off|not right"
    r"|mixed up)"
    r"|\b(?:can|could|may) i (?:still )?(?:add|change|correct|fix|put right) (?:something|one|a"
    r" thing"
    r"|a bit|the hours|my hours|it|that|this)\b|\b(?:i|we) (?:got|had|mixed up) (?:the|my) hours"
    r" wrong\b",
    re.IGNORECASE,
)
"""What says of a check-in that is closed that it is to be put right, and not how."""
_OF_RECORD = late(
    r"\b(?:those|these|they|that) (?:are|were|is|was) (?:really |actually )?(?:two|three|2|3"
    r"|several|not one|no) (?:separate |different |single )?(?:promises?|commitments?)\b"
    r"|\b(?:the|my) (?:promise|commitment) (?:is|was) (?:just|only)\b"
    r"|\bis (?:not|no|n't a) (?:an? )?(?:promise|obstacle|blocker)\b"
    r"|\bi did keep (?:it|that|them)\b"
    r"|\b(?:hours?|promises?|obstacles?|wins?)\b.{0,40}\b(?:that|last|the) check-?in\b.{0,20}\b"
    r"(?:wrong|off|mixed up)\b|\bdoes(?:n'?t| not) belong (?:under|to|in)\b",
    re.IGNORECASE,
)
"""What says that a part of a check-in was put down otherwise than it was meant."""
_PROMISED = r"(?:promises?|commitments?|what i(?:'d| had)? promised)"
_CHANGES = (
    r"(?:change|swap|drop|cancel|make|remove|edit|take back|delete|reword|move|replace|scrap"
    r"|withdraw"
    r"|adjust|modify|break|forget)"
)
_CHANGES_PROMISE = late(
    rf"\b{_CHANGES} (?:(?:an?|the|my|that|this|one|of|all|those|these|last|first|second) )*"
    rf"{_PROMISED}\b",
    re.IGNORECASE,
)
_REFERENCE = late(r"\b[PE][1-9]\d*\b")
"""What is called by its number, as what is to be forgotten for good is."""
_CHANGES_ONE = late(
    r"^(?:(?:please|ok(?:ay)?|actually|can (?:you|i|we)|let'?s)[\s,]+)*"
    rf"{_CHANGES} (?:the )?(?P<what>[\w' -]{{2,40}}) (?:one|thing|bit|part)[\s.!]*$",
    re.IGNORECASE,
)
_ASKS_PROMISED = late(
    r"\b(?:what|which|remind me|tell me)\b[^.;]*\bi(?:'d| had|'ve| have)? (?:said|say|told you"
    r"|promised?|agreed|committed|swor\w+)(?: (?:that|to))? ?(?:i(?:'d| would|'ll| will| was"
    r" going to)|to)\b"
    r"|\b(?:is|what'?s|what is) (?:there )?(?:anything |something )?(?:still |left )?open\b(?!-)"
    r"|\bwhat (?:have|did) i promise(?!.*\b(?:last|before|previous|ago)\b)",
    re.IGNORECASE,
)
_UNTIL_NEXT = (
    r"(?:till|until|by|before|for|this|up to) ?(?:the |our )?(?:next |coming )?(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)?(?:day|week|check-?in|time|then|now)\b"
)
_ASKS_TO_DO = late(
    r"^(?:(?:(?:very )?good|great|ok(?:ay)?|so|right|fine|thanks|thank you|cool|nice|and"
    r"|well)[\s,.!]+)*"
    r"what(?:'s| is| are| do| does| should| must| have| shall)?(?: (?:my|i|the|we|me|on|to|got))*"
    r" (?:orders?|tasks?|to-?dos?|jobs?|homework|assignments?|marching orders|work|do|need to do"
    r"|have to do|got to do|still (?:have|need) to do|plan)(?: (?:now|then|next|still))*"
    rf" {_UNTIL_NEXT}[\s?.!]*$",
    re.IGNORECASE,
)
_ASKS_BEHIND = late(
    r"\bhow (?:bad|far behind|late|did i do)\b|\bwas (?:that|it|this) (?:an? )?(?:\w+ )?week\b"
    r"|\bam i (?:\w+ )?(?:behind|late|on track|slow|too slow)\b"
    r"|\bis (?:that|it|this) (?:\w+ )?(?:bad|ok(?:ay)?|enough|a problem|too (?:little|slow)|fine)\b"
    r"|\bshould i (?:be )?(?:worr\w+|panic\w*|concerned)\b",
    re.IGNORECASE,
)
_OF_HOURS = late(r"\d+ (?:out )?of (?:the )?\d+|\bhours?\b|\bthis week\b", re.IGNORECASE)
_TICKS_OFF = late(
    r"^(?:(?:please|ok(?:ay)?|can you|could you|you can|then|so)[\s,]+)*(?:(?:tick|cross|check)"
    r" (?:it|that|them|this|both|the \w+)(?: one)? off|(?:tick|cross) off\b.{0,30}"
    r"|mark (?:it|that|them|this|both|the \w+)(?: one)?(?: down)? (?:as )?(?:done|kept|finished))"
    r"(?: please| then)*[\s.!]*$",
    re.IGNORECASE,
)
_WONT_KEEP = late(
    r"^(?:(?:sorry|but|and|i'?m afraid|so|well|ok(?:ay)?)[\s,]+)*i(?:'m| am)? ?(?:won'?t|will"
    r" not|can'?t"
    r"|cannot|not going to|unlikely to|might not)(?: be able to)? (?:manage|make|do|keep|get to"
    r"|get round to|call|finish|reach)\b(?P<what>[^?]*)$",
    re.IGNORECASE,
)
_NAMES_PROMISE = late(r"\b(?:promise|commitment)s?\b|^(?:not |half )?kept\b", re.IGNORECASE)
_IT = late(r"(?:it|that|this|them|the promise|any of (?:it|that|them))?[\s.!]*", re.IGNORECASE)
_DONE = late(
    r"^(?:(?:i|i've|i have|we|yes|yep|also|and|already|oh|btw|hey|so|just|ok|well)[\s,]+)*"
    r"(?:did(?:n'?t)?|done|finished|completed|kept|managed|got (?:through|around)|through with)\b"
    r"|^(?:i (?:also |just )?)?(?:\w+ed|met|sent|wrote|read|made|ran|took|spoke|set)\b"
    r"|\b(?:is|are|was|were|got|'s) (?:\w+ )?(?:done|finished|ready|complete|over|through)\b",
    re.IGNORECASE,
)
_WORD = late(r"[a-z]{3,}|\d+")
_NO_CONTENT = words("""
    all already also and are been both but did didn done finished for from got half have just kept
    managed nearly not one ready she the then these thing this those through today was well were
    with yes yet
""")
_AT_LEISURE: frozenset[Expecting | None] = frozenset({None, "about", "target", "hours"})
"""What may stay open while a check-in goes on."""
_STEM, _MOST_WORDS, _MOST_TOLD = 4, 24, 14


def puts_off_checkin(message: str) -> bool:
    """Whether a message wants no check-in now: "not today, no time for a check-in".

    Args:
        message: The message, with plain quotes.
    """
    said = bare(message)
    heads = (said[: it.start()] for it in _HEAD.finditer(said) if not _DIGIT.search(said, it.end()))
    return any(map(_only_puts_off, (said, *heads)))


def _only_puts_off(said: str) -> bool:
    cue = _CHECKIN.search(said)
    if cue is None or _ASKS.match(said) or not _PUTS_OFF.search(said):
        return False
    return only(f"{said[: cue.start()]} {said[cue.end() :]}", _AROUND_IT)


def read_between_checkins(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message says of a check-in that is due or closed, or of an open promise.

    Args:
        message: The message, with plain quotes.
        context: Holds what is promised, and whether the turn before closed a check-in.
    """
    if context.expecting in {"checkin", "assessment"} or len(message.split()) > _MOST_WORDS:
        return ()
    asked_to = _invited(message, context)
    asked = (asked_to,) if asked_to is not None else _asks_of_week(message, context)
    if asked:
        return asked
    if puts_off_checkin(message):
        return (Intent(kind="checkin_pause", confidence=0.95, quote=message, text="waits"),)
    if _puts_right(message, context):
        last = "last" if context.shown.closed else ""
        return (Intent(kind="checkin_closed", confidence=0.95, quote=message, text=last),)
    if changes_promise(message, context):
        return (Intent(kind="commitments", confidence=0.95, quote=message, text="change"),)
    return ()


def _asks_of_week(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what is asked of the week: what was promised, what is to be done, how far behind."""
    if not context.promises:
        return ()
    if _ASKS_PROMISED.search(message):
        return (Intent(kind="commitments", confidence=0.97, quote=message),)
    if _ASKS_TO_DO.match(message):
        return (Intent(kind="this_week", confidence=0.97, quote=message, text="asked"),)
    if _ASKS_BEHIND.search(message) and (context.shown.closed or _OF_HOURS.search(message)):
        return (Intent(kind="progress", confidence=0.97, quote=message, text="asked"),)
    if _TICKS_OFF.match(message) or _wont_keep(message, context):
        said = "told" if _TICKS_OFF.match(message) else "change"
        return (Intent(kind="commitments", confidence=0.95, quote=message, text=said),)
    return ()


def _wont_keep(message: str, context: Context) -> bool:
    """Whether a promise is told not to be kept: "I won't manage the calls"."""
    match = _WONT_KEEP.match(message)
    return match is not None and (
        _IT.fullmatch(match["what"].strip()) is not None or _promised(match["what"], context)
    )


def changes_promise(message: str, context: Context) -> bool:
    """Whether a message wants a promise changed or dropped, and names none by its number.

    Args:
        message: The message, with plain quotes.
        context: Holds what is promised.
    """
    if _REFERENCE.search(message):
        return False
    one = _CHANGES_ONE.match(message)
    named = one is not None and _promised(one["what"], context)
    return named or _CHANGES_PROMISE.search(message) is not None


def _invited(message: str, context: Context) -> Intent | None:
    """Return the check-in that a message begins or goes on with, or puts off, as it was due."""
    said = bare(message)
    if context.checkin is None or context.expecting not in _AT_LEISURE:
        return None
    due = context.checkin == "due" and context.expecting is None
    if _GOES_ON.match(said) or (due and (says_yes(said) or _BEGINS.match(said))):
        return Intent(kind="checkin", confidence=0.95, quote=message)
    if due and (put_off(message) == "" or says_no(said)):
        return Intent(kind="checkin_pause", confidence=0.95, quote=message, text="waits")
    return None


def read_promise_told(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the promises that are open, where a message tells what became of one.

    It is for messages that are not understood otherwise.

    Args:
        message: The message, with plain quotes.
        context: Holds what is promised.
    """
    if context.expecting is not None or len(message.split()) > _MOST_TOLD or "?" in message:
        return ()
    told = tuple(_outcomes(message, context))
    if told and (context.due or context.checkin == "open"):
        return (Intent(kind="checkin", confidence=0.95, quote=message, choices=told),)
    first = _HEAD.split(message)[0]
    named = _promised(message, context) or bool(_DONE.search(first) and _promised(first, context))
    named = bool(named or (context.promises and not any(_content(message))))
    if (told and _NAMES_PROMISE.search(message)) or (_DONE.search(message) and named):
        return (Intent(kind="commitments", confidence=0.9, quote=message, text="told"),)
    return ()


def _outcomes(message: str, context: Context) -> Iterator[Intent]:
    """Yield what a message tells of the promises that are open, as answers of the check-in."""
    for promise in context.promises:
        whole = promise_told(message, (promise,))
        heads = (it for it in _HEAD.split(message) if promise_told(it, context.promises) == promise)
        words = message if whole and len(context.promises) == 1 else next(heads, "")
        if words:
            key = f"commitment:{promise}"
            yield Intent(kind="checkin_answer", quote=message, subject=key, text=bare(words))


def _puts_right(message: str, context: Context) -> bool:
    """Whether a message puts right what was told at a check-in that is closed."""
    if message.rstrip().endswith("?"):
        return context.shown.closed and _SOMETHING_WRONG.search(message) is not None
    if _HOURS_TOLD.search(message):
        return True
    said = bare(message)
    after = was_mistold(said) or _INSTEAD.search(said) or _FORGOT.match(said)
    after = after or _SOMETHING_WRONG.search(said) or _OF_RECORD.search(said)
    return context.shown.closed and bool(after)


def _promised(said: str, context: Context) -> bool:
    """Whether words speak of a promise: most that say what they are of stand in it."""
    spoken = set(_content(said))
    return any(
        len(spoken & set(_content(promise))) * 2 > len(spoken) for promise in context.promises
    )


def _content(said: str) -> Iterator[str]:
    found = (it for it in _WORD.findall(said.casefold()) if it not in _NO_CONTENT)
    return (it[:_STEM] for it in found)
