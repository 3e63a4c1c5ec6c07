"""A change of the plan that is wished in the form of a question, or by a bare figure.

"I've been thinking, could we go down to five?" wishes five hours a week: it is read as the wish
that it is. What asks what would come of it, or whether it can still be done, stays a question.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit
from tools.understanding.intent import Context, Expecting
from tools.vocabulary import Vocabulary
from tools.wording import figure

_LEAD: Final = r"(?P<lead>^\W*|[.;!?\n]\s+|,\s+(?:(?:so|and|but)\s+)?|\s(?:so|and|but)\s+)"
_MUSES: Final = (
    r"(?:(?:well|ok(?:ay)?|right|hi|hello|hey|sorry|actually|please|hm+)[\s,.:–—-]+)*"
    r"(?:i(?:'m| am| was|'ve been| have been)?(?: just)? (?:thinking|wondering)(?: about (?:it|this"
    r"|that|the plan))?(?:[\s,:–—-]+(?:and|so|if|whether|that))?[\s,:–—-]+)?"
)
_FRAME: Final = (
    r"(?:(?P<shall>(?:can|could|might|may|shall) we|(?:can|could|would|will) you)"
    r"|(?:is|would|will|could) (?:it|that) (?:also )?(?:be )?(?:at all )?(?:possible|ok(?:ay)?"
    r"|all ?right|alright|fine)(?: for you| with you)?,? (?:to|if (?:we|i|you)))"
)
_SOFT: Final = (
    r"(?: (?:please|maybe|perhaps|possibly|kindly|just|also|then|rather|instead|at least|now))*"
)
_VERB: Final = (
    r"(?P<verb>(?:do|go|come|drop|cut|reduce|lower|start|begin|have|make|plan|leave|take|skip|pause|put"
    r"|keep|set|change|switch|learn|move|push|shift))"
)
_REQUESTS = late(
    rf"{_LEAD}{_MUSES}{_FRAME}{_SOFT} {_VERB}\b(?P<wish>[^?;\n]*?)\s*(?P<mark>\?|$)", re.IGNORECASE
)
_AMOUNT = late(
    rf"(?: (?:it|that|this|things))?(?: (?:back|down|up|with|at|to|just|only|about|around))*"
    rf"(?: (?:{COUNT})(?:-| )?(?:hours?|hrs?|h)\b|(?<= to) (?:{COUNT})\s*$)",
    re.IGNORECASE,
)
"""Hours a week, which alone what "we could do" may be: other readers see to the rest."""
_OF_END = late(
    r" (?:the|my) (?:deadline|(?:end|final|finish|target|completion) date|end|last day)"
    r"(?: (?:back|out|forward|on))? (?:to|until|till?) \w",
    re.IGNORECASE,
)
"""The last day, with the one that it is moved to."""
_SAYS_WHAT = late(
    rf"\b(?:{COUNT})\b.*\b(?:hours?|hrs?|h|weeks?)\b|\d ?h\b"
    r"|\b(?:to|at|just|only) (?:about |around )?(?:\d+|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|twelve|fifteen)\b"
    r"|\b(?:first|last|out|off|before|after|next|end of|middle of|until|till|mon|tues|wednes|thurs"
    r"|fri|satur|sun|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|christmas|easter)(?:days?)?\b",
    re.IGNORECASE,
)
"""What makes a request one that says what is to be: hours, a day, an order."""
_RELATIVE = late(
    r"\b(?:less|fewer|more|extra|sooner|faster|quicker|longer|another)\b", re.IGNORECASE
)
"""What is only told against the plan that stands; other readers reckon it."""
_ASKS = late(
    r"\b(?:still|done|ready|finish\w*|enough|in time|how|when|why)\b"
    r"|\bwhat (?:would|will|does|happens|if)\b"
    r"|\bwould (?:that|it|this|i) (?:be|change|mean|still)\b"
    r"|\bif\b(?!\s+(?:we|i|you)\b)",
    re.IGNORECASE,
)
"""What asks for something: then the wish beside it is only held against the plan."""
_FIGURE = late(
    r"\b(?P<lead>let'?s|let us|i'?d (?:like|want|prefer) to|i (?:want|need|have) to|please|so"
    r"|to)"
    r" (?:(?:rather|please|maybe|just|better) )*"
    r"(?:go|come|drop|cut|reduce|lower|raise|bump|do with|move|switch)(?: (?:it|that|this|things))?"
    rf"(?: (?:back|down|up))* (?:to|with) (?:about |around |just |only )*(?P<n>{COUNT})"
    r"(?: (?:again|instead|then|please|now|for now))*(?=\s*(?:$|[.,;!?]|\b(?:because|cos|since|as"
    r"|until|till?|from|for|and)\b))",
    re.IGNORECASE,
)
"""A figure that hours go down or up to, with no unit beside it."""
_BUSY: frozenset[Expecting | None] = frozenset({"checkin", "assessment", "take_in", "import_chat"})
_ONLY = late(r"\s+(?:only|just) (?=on\b|in\b|from\b|at\b|after\b)", re.IGNORECASE)
"""What says no more than the day after it does: "start only on Monday"."""
_MOST_HOURS: Final = 60
_LONGEST: Final = 60


def politely_wished_edits(said: str, context: Context) -> Iterator[Edit]:
    """Yield what makes a wish of what is wished of the plan in the form of a question.

    Args:
        said: The message, with plain quotes.
        context: Whether a plan stands that may be changed.
    """
    if context.expecting in _BUSY or not context.planned or len(said.split()) > _LONGEST:
        return
    for asked in _REQUESTS.finditer(said):
        wish = asked["wish"]
        if _ASKS.search(f"{said[: asked.start()]} {wish} {said[asked.end() :]}"):
            continue
        says_what = _told_shortly if asked["shall"] else _SAYS_WHAT.search
        if says_what(wish) and not _RELATIVE.search(wish):
            only = _ONLY.match(wish)
            if only is not None:
                yield Edit(asked.start("wish"), asked.start("wish") + only.end(), " ")
            yield Edit(asked.end("lead"), asked.start("verb"), "let's " if asked["shall"] else "")
            if asked["mark"]:
                yield Edit(*asked.span("mark"), ".")


def bare_hours_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield the hours a week that a figure with no unit is: "let's go down to five".

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known: a figure beside one is a level.
        context: Whether a plan stands that may be changed.
    """
    if context.expecting in _BUSY or not context.planned or len(said.split()) > _LONGEST:
        return
    for led in _FIGURE.finditer(said):
        named = vocabulary.find(said[led.end("lead") : led.end()])
        hours = count(led["n"])
        if 1 < hours <= _MOST_HOURS and all(it.skill == "Go" for it in named):
            yield Edit(led.end("lead"), led.end("n"), f" do {figure(hours)} hours a week")


def _told_shortly(wish: str) -> bool:
    return bool(_AMOUNT.match(wish) or _OF_END.match(wish))
