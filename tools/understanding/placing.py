"""What points at a row of what was listed: "the second one", "the first two", "number 3"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit, reworded
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.plans.plan_following import only_schedule
from tools.understanding.plans.plans import plan_intent
from tools.understanding.questions.only_words import only, words
from tools.understanding.rewording import as_typed
from tools.vocabulary import Vocabulary

_ORDINALS = {
    "first": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "1st": 0,
    "2nd": 1,
    "3rd": 2,
    "4th": 3,
    "top": 0,
    "former": 0,
    "latter": 1,
    "last": -1,
    "bottom": -1,
}
_NUMBERS = ("one", "two", "three", "four", "five")
_COUNTS = {"two": 2, "2": 2, "three": 3, "3": 3}
_IN_THE_LIST = (
    r"(?:(?:in|on|of|from) (?:that|the|this|your) (?:list|table|ranking|comparison)"
    r"|(?:of|from) (?:the (?:two|three|four)|those(?: two| three)?|these(?: two| three)?|them"
    r"|both)"
    r"|listed|there|up there|you (?:listed|named|showed|gave)(?: me)?)"
)
_THINGS = (
    rf"(?:(?:one|row|role|job|skill|line|entry|item|option)(?: {_IN_THE_LIST})?|{_IN_THE_LIST})"
)
_PLACE = late(
    rf"\b(?:the )?(?:(?:first|top) (?P<many>two|three|2|3)(?: {_THINGS}s?)?"
    rf"|(?P<nth>{'|'.join(_ORDINALS)}) {_THINGS}"
    r"|(?P<topmost>one (?:at the top|on top|that comes first|listed first|you put first))"
    rf"|(?:(?<=the )|(?<=^))(?P<alone>{'|'.join(_ORDINALS)})(?=\s*(?:[?.!,]|$|sounds\b|looks\b"
    rf"|and\b|is\b|should\b"
    rf"|then\b"
    r"|as\b|or\b|please\b|instead\b))"
    rf"|(?:number|no\.?|nr\.?|row|option|#) ?(?P<number>[1-9]\d?|one|two|three|four"
    rf"|five)(?![\w/.]|\s*hours?)(?: {_IN_THE_LIST})?)",
    re.IGNORECASE,
)
_ALONE = late(
    r"^(?:(?:ok(?:ay)?|so|then|and|yes|please|well)[\s,]+)*\0[\s,]*(?:then|please|maybe|(?:sounds"
    r"|looks) (?:good|nice|right))?[\s.!?]*$"
)
_TAKES = late(
    r"^(?:(?:ok(?:ay)?|so|then|and|yes|well)[\s,]+)*(?:i(?:'ll| will|'d| would)? (?:rather "
    r"|like to )?"
    r"(?:take|go (?:for|with)|choose|pick|want|have)|let'?s (?:take|go (?:for|with)|do)"
    r"|go (?:for|with)|take|choose|pick|aim for|(?:it's|it is) going to be"
    r"|\0 it is)\s*\0?[\s,]*(?:then"
    r"|please"
    r"|as (?:my )?(?:new )?(?:target|goal))?"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_CHOSEN = late(
    r"^(?:(?:ok(?:ay)?|so|then|and|yes|yeah|well|right|hm+)[\s,.]+)*\0(?:[\s,]+(?:then|please"
    r"|it is))*"
    r"[\s,.!–—-]+(?:that'?s|that is|it'?s|it is|this is)(?: (?:now|then|really))* (?:my (?:new "
    r"|next"
    r" |real )*(?:target|goal|aim|choice|pick|one)|what i (?:want|like|choose|'ll take)|the one(?:"
    r" (?:for me|i want))?|it|settled|decided)(?: (?:now|then))?[\s.!]*$",
    re.IGNORECASE,
)
"""A row that is named first, and then taken: "number 2 then, that's my new goal"."""
_WHAT_FIRST = late(
    r"^(?:(?:ok(?:ay)?|so|and|but|then)[\s,]+)*what(?:'?s| is| comes| would be| should be"
    r"| shall be)"
    r"(?: then| now| so)* (?:the )?first(?: then| now| thing| step)?\W*$",
    re.IGNORECASE,
)
"""What asks for the order of the work, and points at no row."""
_ABOUT = late(
    r"^(?:(?:ok(?:ay)?|so|and|but)[\s,]+)*(?:(?:what|how) about|why(?: is| not)?|and|explain"
    r"|show me)"
    r"\s*\0(?:\s*(?:the )?(?:nearest|closest|first|there|so high|so near|on top))?[\s?.!]*$",
    re.IGNORECASE,
)
_MORE = late(
    r"^(?:(?:can you |please )?tell me (?:a bit )?more (?:about|on)|more (?:about|on)|what(?:'s"
    r"| is)"
    r"|what does .* do in)\s*\0(?: about| like)?[\s?.!]*$",
    re.IGNORECASE,
)
_LACKS = late(
    r"(?<!\bi )\b(?:needs?|requires?|wants|asks|expects|miss|missing|lack|lacking|gaps?|short)\b"
    r"|\b(?:would|does|do|will) \0 (?:want|take|ask|expect)\b",
    re.IGNORECASE,
)
_OF_LACKS = words("""
    ask asks asked can cannot can't cant does don't dont expect expects for gap gaps got have
    haven't havent know lack lacking learn miss missing need needs of off require requires short
    skills take takes that want wants what what's whats which would to how far
""")
"""What asks which requirements are missing: "what's the 3rd one need that I haven't got"."""
_JOINT = late(r"\s*[,.;!–—]+\s+|\s+(?=(?:at|with|and)\b)", re.IGNORECASE)
_SPENT = late(r"\b(?:done|spent|of it|so far|already)\b(?! by\b)", re.IGNORECASE)
_LEADS = late(r"^(?:(?:and|at|with|so|then|please|but)\s+)+", re.IGNORECASE)
_TABLE, RANKED = 12, 8
"""How many rows of a table of gaps, and of a ranking, a reply shows."""


def read_place(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message says of "the second one", by what the turn before listed."""
    rows, roles = _rows(context)
    if not roles and _WHAT_FIRST.match(message):
        return ()
    edits = list(_edits(message, rows)) if rows else []
    if not edits:
        return ()
    hidden = reworded(message, [it._replace(words="\0") for it in edits]).text
    if len(edits) == 1 and roles:
        found = _of_one_role(message, hidden, edits[0].words) or _planned(
            message, hidden, edits[0].words, context
        )
        if found:
            return found
    if len(edits) == 1 and not roles and (_ALONE.match(hidden) or _ABOUT.match(hidden)):
        return (Intent(kind="explain", confidence=0.95, quote=message, skill=edits[0].words),)
    named = reworded(message, edits)
    return as_typed(read(named.text), named, vocabulary)


def _rows(context: Context) -> tuple[tuple[str, ...], bool]:
    """Return what can be pointed at, and whether it is roles."""
    shown = context.shown
    if shown.kind == "set_level":
        return context.stated, False
    if shown.kind in {"compare", "roles", "find_roles"}:
        return shown.roles[:RANKED], True
    return shown.skills[:_TABLE], False


def _edits(message: str, rows: tuple[str, ...]) -> Iterator[Edit]:
    for match in _PLACE.finditer(message):
        if match["many"]:
            names = rows[: _COUNTS[match["many"].casefold()]]
            yield Edit(match.start(), match.end(), " and ".join(names))
            continue
        word = match["nth"] or match["alone"] or (match["topmost"] and "top")
        at = _ORDINALS[word.casefold()] if word else _number(match["number"]) - 1
        if at < len(rows):
            start = match.start()
            if message[:start].casefold().endswith("the "):
                start -= len("the ")
            yield Edit(start, match.end(), rows[at])


def _of_one_role(message: str, hidden: str, role: str) -> tuple[Intent, ...]:
    """Return what a message wants of the one role that it points at; alone, it is asked."""
    look = Intent(kind="gaps", confidence=0.95, quote=message, role=role)
    aim = Intent(kind="set_target", confidence=0.95, quote=message, role=role)
    if _ALONE.match(hidden):
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(look, aim)),)
    if _TAKES.match(hidden) or _CHOSEN.match(hidden):
        return (aim,)
    if _MORE.match(hidden):
        return (look.model_copy(update={"kind": "role"}),)
    lacks = _LACKS.search(hidden) and only(hidden, _OF_LACKS)
    return (look,) if _ABOUT.match(hidden) or lacks else ()


def _planned(message: str, hidden: str, role: str, context: Context) -> tuple[Intent, ...]:
    """Return the role that is taken, with the plan wanted for it: "2nd one, at 6 hours a week"."""
    for joint in _JOINT.finditer(hidden):
        head, rest = hidden[: joint.start()], _LEADS.sub("", hidden[joint.end() :])
        taken = _ALONE.match(head) or _TAKES.match(head) or _CHOSEN.match(head)
        schedule = only_schedule(rest, context) if taken and not _SPENT.search(rest) else None
        if schedule is not None:
            said = message[: joint.start() - len(hidden)]
            aim = Intent(kind="set_target", confidence=0.95, quote=said, role=role)
            return (aim, plan_intent(rest, schedule, 0.95))
    return ()


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS.index(word.casefold()) + 1
