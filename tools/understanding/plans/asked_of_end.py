"""What is asked of the end of the plan: when one is ready, how ready by a day, another last day.

"When will I be ready if I keep at this pace?", "how ready would I be by Easter?", "would it be all
right to finish at the end of August instead, and what would that change?".
"""

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.questions.plan_by_day import read_plan_by_day
from tools.vocabulary import Vocabulary

_LED = r"\W*(?:(?:and|so|but|ok(?:ay)?|well|then|now|hm+|just|please|tell me)\b[\s,.:–-]*)*"
_KEEPS = late(
    r"[\s,]*\b(?:(?:if|when|provided|assuming) (?:i|we) (?:just |only |can )?(?:keep|kept|go"
    r"|went|carry"
    r"|carried|continue[d]?|stay(?:ed)?|stick|stuck|hold|held|do|did)"
    r"(?: (?:it|going|on|up|at|with|to|like|as|doing|working|learning))*"
    r"(?: (?:this|that|these|the|my)(?: (?:same|current|present))?(?: (?:pace|rate|speed|hours"
    r"|tempo|plan"
    rf"|rhythm|way))?)?(?: ?(?P<n>{COUNT}) ?(?:h|hrs?|hours?)?)?(?: hours)?(?: a week| per week"
    rf"| now)*"
    r"|(?:at|with|by) (?:this|that|my|the (?:current|present|same)) (?:rate|pace|speed|tempo"
    r"|hours))"
    r"(?=\W|$)[\s,]*"
)
"""What supposes no more than what the plan has."""
_WHEN = late(
    rf"{_LED}(?:when|by when|what (?:date|day)|how soon) (?:will|would|am|do|can|could|should) i"
    r"(?: then)?(?: (?:be|get))?(?: (?:all|finally|really))*"
    r" (?:ready|done|finish(?:ed)?|there|through)(?: then)?\W*"
)
_MOVED = late(
    rf"{_LED}(?:(?:would|is|will) (?:it|that) (?:be )?(?:all ?right|ok(?:ay)?|fine|possible"
    rf"|an option"
    r"|feasible|a problem) (?:to|if (?:i|we))|(?:can|could|may|might) (?:i|we)|what if (?:i|we)"
    r"|if (?:i|we))(?: (?:only|just|then|rather|instead))*"
    r"(?: (?:finish(?:ed)?|end(?:ed)?|be (?:done|ready|finished|through)|stop(?:ped)?"
    r"|were (?:done|ready)"
    r"|wrap up|complete))?(?: (?:it|this|the plan))?(?: (?:by|in|at|on|until|towards))?(?: the)? \0"
    r"(?: (?:instead|rather|then|already))*[\s,.;?!–—-]*(?:(?:and|but|so)\s+)?(?:if so,? )?"
    r"what (?:would|will|does|do|else would|exactly would)?\s*(?:that|this|it|happens?|changes?"
    r"|then)"
    r"(?: (?:then|change|changes|do|mean|cost|alter|mean for me|happen))*\W*"
)


def read_asked_of_end(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks of the end of the plan that stands, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: when one of them is done is another question.
        context: The plan that stands.
    """
    if not context.planned or vocabulary.find(message) or len(message.casefold()) != len(message):
        return ()
    said = message.casefold()
    keeps = _KEEPS.search(said)
    if keeps is not None and (keeps["n"] is None or count(keeps["n"]) == context.weekly):
        said = f"{said[: keeps.start()]} {said[keeps.end() :]}".strip()
    by_day = read_plan_by_day(said, vocabulary, context)
    if by_day is not None:
        return (by_day.model_copy(update={"quote": message}),)
    if _WHEN.fullmatch(said) and keeps is not None:
        return (Intent(kind="show_plan", confidence=0.99, quote=message, text="end"),)
    days = find_days(said, context.today)
    if len(days) != 1 or days[0].last is None:
        return ()
    day = said[days[0].start : days[0].end]
    blanked = f"{said[: days[0].start]}\0{said[days[0].end :]}"
    if not _MOVED.fullmatch(blanked):
        return ()
    moved = plan_intent(message, read_schedule(f"done by {day}", context.today), 0.985)
    supposed = moved.model_copy(update={"kind": "what_if"})
    return (supposed,) if moved.kind == "plan" and moved.deadline else ()
