"""Days of the week on which nothing is ever learned: "Wednesdays never work for me".

A plan goes by the week, so it needs no change; nothing of it is to be kept of the user either.
"""

from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent

_DAYS = (
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|week ?ends?|weekdays|week ?nights"
    r"|evenings|mornings|afternoons|lunch ?times|(?:a|any|every) (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)(?: (?:evenings?|mornings?|nights?|afternoons?))?)"
)
_LISTED = rf"(?:(?:the|my) )?{_DAYS}(?:(?:,| and| or)+ {_DAYS})*"
_LED = (
    r"^\W*(?:(?:and|so|but|oh|well|ok(?:ay)?|also|btw|by the way|sorry|please|actually|just so you"
    r" know|note that|fyi)[\s,:–-]+)*"
)
_NO = r"(?:never|not|no|don'?t|do not|can'?t|cannot|can not|won'?t|will not|aren'?t|isn'?t)"
_END = (
    r"(?:(?:\s+(?:either|too|as well|any ?more|please|then|though|for me|for now|now))*\W*$|,"
    r"|\s(?:for|because|as|since|cos|cause|please|at all|ever|i|we|[–-])\b.*$"
    r"|\s*[:;(–-].*$)"
)
_WORKS = r"(?:work|suit|fit|go|happen|possible|free|available|good|an option|a good (?:day|time))"
_NEVER = late(
    rf"{_LED}(?:(?:on|at|in) )?{_LISTED} (?:(?:are|is|really|just|always|usually|mostly|simply) )*"
    rf"(?:(?:{_NO} (?:(?:really|ever|going to) )*{_WORKS})|(?:impossible|bad|out|tricky"
    r"|difficult|hard"
    r"|hopeless|full|taken|busy|blocked|off limits|no[- ]go|a no[- ]go|no good|off)|i"
    rf" (?:\w+ )?{_NO}"
    rf"(?: (?:learn|study|work|do (?:anything|it|this)|have (?:any )?time|be))*){_END}"
    rf"|{_LED}i(?:'m| am)? (?:(?:really|just|simply) )*{_NO}(?: (?:ever|really|any))*(?:"
    r" (?:have|get|do"
    r"|find|make|study|learn|work|any|time|anything|it|this|free|available|around|able to|to"
    rf"|manage))*(?: (?:on|at|in|over|during))? {_LISTED}{_END}"
    rf"|{_LED}(?:no|not|never|nothing|without)(?: (?:study\w*|learning|work\w*|time))?"
    rf"(?: (?:on|at|in|over|during))? {_LISTED}{_END}"
)
_ONE_DAY = (
    r"(?:(?:every|each|on|always) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"(?: (?:evenings?|mornings?|nights?|afternoons?))?"
)
_TAKEN = late(
    rf"^[^.;!?]{{2,60}}?\b(?:every|each|on) {_ONE_DAY}(?:(?:,| and)+ {_ONE_DAY})*[\s,]+(?:so|and"
    r"|then|that'?s why)?[\s,]*(?:(?:there'?s|i have|i) )?"
    rf"(?:{_NO}|nothing|off)\b(?: (?:study\w*|learn\w*|time|work|do|anything|it|for|any))*"
    r" ?(?:then|that day|on that day|(?:on )?(?:those|these) days)\b[^.;!?]*$"
    rf"|{_LED}(?:i(?:'d| would)? (?:like|want|need|have) to )?(?:have|keep|leave|take) {_LISTED}"
    rf" (?:free|off|clear|empty|out){_END}"
    rf"|{_LED}(?:(?:i|we) (?:can |will |only |want to )*(?:learn|study|do it) )?(?:(?:only|just) )?"
    r"(?:from )?mon(?:day)?s? (?:to|till|until|-|–) fri(?:day)?s?(?: (?:only|please|then))*\W*$"
)
"""What happens on a day of every week, so that nothing is learned on it."""
_JOB = late(rf"\bi (?:really )?{_NO} (?:ever )?work (?:on |at )?(?:the )?(?:weekends?|nights?)\b")
"""What says when one can't be at work, rather than learn."""


def never_on(said: str) -> bool:
    """Whether words tell the days of the week on which nothing is learned, and no hours.

    Args:
        said: A sentence, with plain quotes and small letters.
    """
    of_a_job = _JOB.search(said) is not None
    never = _NEVER.match(said) or _TAKEN.match(said)
    return not (of_a_job or any(map(str.isdigit, said))) and never is not None


_JOINT = late(
    r"(?<=[.;!?\n])\s+|[,;]\s+(?:and\s+|but\s+|so\s+|also\s+)*|\s+(?:and|but|so|also|[–—-])\s+"
)
_WHY_THEN = late(r"^(?:i|we|my|our|it|there)\b[^\d?]*\b(?:then|that day|those days)$")
"""What happens on such a day, in a sentence of its own."""
_STOP = late(r"[.;!?\n](?=\s|$)")
_BUSY: frozenset[Expecting | None] = frozenset({"checkin", "assessment", "take_in", "import_chat"})


def with_days_never(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, with what is so of the days of the week that it tells beside.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: Whether a plan stands.
    """
    planned = context.planned or any(it.kind == "plan" for it in found)
    if not planned or context.expecting in _BUSY or len(found) == 0:
        return found
    told = next(_told(message), "")
    heard = any(told.casefold() in line.casefold() for it in found for line in it.heard)
    if not told or heard or any(it.text == "week_times" for it in found):
        return found
    days = Intent(kind="practical", confidence=0.95, quote=told, text="week_times")
    every = (*(it for it in found if not _is_of(it, told)), days)
    return tuple(sorted(every, key=lambda it: it.kind == "clarify"))  # a question ends the reply


def _told(message: str) -> Iterator[str]:
    """Yield the stretches of a message that tell days of the week on which nothing is learned."""
    starts = [0, *(it.end() for it in _JOINT.finditer(message))]
    for at, start in enumerate(starts):
        stop = _STOP.search(message, start)
        sentence = stop.start() if stop else len(message)
        ends = [sentence, *(it for it in reversed(starts[at + 1 :]) if it < sentence)]
        for end in ends:
            said = message[start:end].strip(" ,;–—-")
            if said and never_on(said.casefold().rstrip(" .!?")):
                yield said
                break


def _is_of(intent: Intent, told: str) -> bool:
    """Whether what was read is of these words alone."""
    quote, days = intent.quote.strip(" ,.!?").casefold(), told.casefold()
    if intent.kind == "unclear" and (days in quote or _WHY_THEN.search(quote)):
        return True
    if intent.fact == "constraint" and intent.text.casefold() in days:
        return True  # of learning, not of work
    return quote in days and intent.kind in {"unclear", "clarify", "out_of_scope"}
