"""Hours that nobody can name yet, or that differ from week to week, where they were asked for.

"Depends, on-call weeks 2 h, other weeks 8": a plan has the same hours each week, and none of the
two is that of every week. "I can't say yet, my shifts change" is an answer too.
"""

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.alternating import read_alternating
from tools.understanding.plans.hours_answers import settled_hours
from tools.vocabulary import Vocabulary

_KINDS = (
    r"(?:(?:other|normal|quiet|busy|good|bad|free|remaining) (?:weeks?|ones?)|some weeks"
    r"|(?:the |all )?others?|(?:the )?rest)"
)
_REST_OF_YEAR = r"(?:term(?: ?time)?|semester|season|holidays?|vacations?|breaks?)"
_DIFFERS = late(
    r"\b(?:depends?|depending|var(?:y|ies)|differs?|different|uneven|irregular|otherwise"
    r"|not (?:always )?the same|up and down)\b"
    rf"|\bweeks?\b[^;!?]*?\b{_KINDS}\b|\b{_REST_OF_YEAR}\b[^;!?]*?\b{_REST_OF_YEAR}\b"
    r"|\bwhen\b[^;!?]*?\bwhen\b"
)
"""What says that the hours are not the same each week."""
_RANGE = late(rf"\bbetween {COUNT} and (?={COUNT})|{COUNT}\s*(?:-|–|to|or)\s*(?={COUNT})")
_FIGURE = late(rf"(?<![\w:/.,-])(?P<n>(?!an?\b|one\b){COUNT})(?=\s?(?:h|hrs?)\b|(?![\w:/-]))")
_BY_DAYS = late(
    r"\b(?:week-?days?|week-?ends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|evenings?"
    r"|nightly|daily|months?(?!-)|minutes?)\b"
)
"""What makes a sum of the amounts."""
_LED = (
    r"^\W*(?:(?:well|hm+|oh|sorry|honestly|to be honest|um+|really|actually|i|i'm|im|i am|it's|its"
    r"|it is|that's|i have|have|got|still|just|quite|a bit)\b[\s,.…–-]*)*"
)
_UNSAID = late(
    rf"{_LED}(?:(?:can'?t|cannot|can not|couldn'?t|could not|unable to|hard to|difficult to"
    r"|impossible to|too early to|too soon to) (?:\w+ly )?(?:say|tell|know|commit|promise|plan)"
    r"|no idea|not (?:\w+ )?sure|unsure|dunno|(?:don'?t|do not) (?:\w+ )?know)"
    r"(?: (?:that|this|it|yet|now|right now|at the moment|exactly|for sure|for now|at this point"
    r"|how (?:many|much)(?: hours| time)?(?: (?:i|there|will|have|i'll|be|get|is))*|what|hours"
    r"|today|so far|in advance))*"
    r"(?:[\s.!]*$|(?:\s*[,;:.–—-]+\s*|\s+(?=because|as|since|cos|until|till)\b)(?P<why>.+)$)"
)
_OF_TIME = late(
    r"\b(?:shifts?|rota|roster|schedule|timetable|weeks?|hours|baby|kids?|child(?:ren)?|family|work"
    r"|job|busy|fixed|depends?|chang\w+|var(?:y|ies)|differ\w*|time|contract|calendar|boss)\b"
)
_MORE = late(r"\d|\?|\baverage\b|\b(?:want|wish|would|level|learn\w*|stud\w+|until|deadline)\b")
_LONGEST, _TWO = 30, 2


def read_hours_left_open(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return that hours differ from week to week, or can't be said yet, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: a figure beside one is its level.
        context: Whether hours were asked for.
    """
    said = message.casefold()
    if context.expecting != "hours" or "?" in said or len(said.split()) > _LONGEST:
        return ()
    if any(message[it.start : it.end].casefold() != "rest" for it in vocabulary.find(message)):
        return ()
    if _differ(message, context):
        asked = Intent(kind="bad_hours", confidence=0.99, quote=message, text=message)
        return (asked.model_copy(update={"heard": ("differ",)}),)
    if context.waiting_day or not _unsaid(said):
        return ()
    return (Intent(kind="practical", confidence=0.99, quote=message, text="hours_open"),)


def _differ(message: str, context: Context) -> bool:
    """Whether several amounts are told, each of weeks of a kind, and none is settled on."""
    said = message.casefold()
    if not _DIFFERS.search(said) or _BY_DAYS.search(said) or find_days(message, context.today):
        return False
    amounts = {it["n"] for it in _FIGURE.finditer(_RANGE.sub("", said))}
    if len(amounts) < _TWO or read_alternating(message, context):
        return False
    return settled_hours(message, context) is None


def _unsaid(said: str) -> bool:
    told = _UNSAID.match(said)
    if told is None or told["why"] is None:
        return told is not None
    return not (_FIGURE.search(told["why"]) or _MORE.search(told["why"])) and bool(
        _OF_TIME.search(told["why"])
    )
