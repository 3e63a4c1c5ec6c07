"""A skill that is named first, as a question to oneself, and then told of: "Jenkins? Never".

What is asked and what follows are one sentence to whoever says them, so they are read as one.
"""

import re
from collections.abc import Iterator, Sequence

from tools.late import late
from tools.spelling import Edit
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.apart_levels import skill_places
from tools.vocabulary import Mention, Vocabulary

_BEGINS = late(
    r"(?:^|[.!?;,\n]\s*|\d\s+(?=and\s))(?:(?:and|now|ok(?:ay)?|as for|what about|how about"
    r"|regarding|my|the|you mean)[\s,]+)*$",
    re.IGNORECASE,
)
_ANSWERED = late(
    r"\s*\?+\s+(?=(?:(?:i(?:'ve| have|'d| would|'m| am)?|well|hm+|honestly|oh|eh|uh|ok|yeah|only"
    r"|just"
    r"|maybe|about|probably|an?|have|it'?s|that'?s|call it|more)[\s,]+)*"
    r"(?:never|no(?:ne|pe|thing)?\b(?! idea wh)|nah|not\b|nada|nil|zilch|zero|don'?t (?:know|use"
    r"|do)"
    r"|haven'?t|can'?t|couldn'?t|[0-5]\b|one\b|two\b|three\b|four\b|five\b|same|ditto|level))",
    re.IGNORECASE,
)
_ASKED_BACK = late(
    r"^(?:(?:and|now|ok(?:ay)?|well|hm+|so|oh|my"
    r"|the)[\s,]+)*(?P<name>[\w.+#/-]+(?: [\w.+#/-]+){0,2}?)"
    r"\s*\?+\s+(?P<rest>[^?]+)$",
    re.IGNORECASE,
)
_DOUBTED = late(
    r"^(?:(?:and|now|ok(?:ay)?|well|hm+|so|oh|my)[\s,]+)*(?P<name>[\w.+#/-]+(?: [\w.+#/-]+){0,2}?)"
    r"[\s,:=.…–—-]*(?:(?:maybe|about|perhaps|like|is|probably|an?)\s+)*(?P<level>[0-5])(?:\s*/\s*5)?"
    r"\s*\?+$",
    re.IGNORECASE,
)
"""A level that somebody is not sure of: "Jenkins 1?"."""
_USED = late(
    r"\b(?:use[ds]?|using|did|do|done|know|can|once|twice|a (?:bit|little|lot)|bits|some"
    r"|basics?|only"
    r"|just|sometimes|daily|every ?day|mostly|at (?:school|uni|college|work|home)|ago|rusty"
    r"|well|fine"
    r"|good|ok(?:ay)?|not (?:much|really|bad)|so-so|enough|tutorials?|love|hate)\b",
    re.IGNORECASE,
)
_ASKS = late(
    r"^(?:what|why|how|which|who|where|when|is|are|do i|does|should|that|where)\b|\d", re.IGNORECASE
)
_TRAILS = late(r"\s*(?:\.{2,}|…)\s*(?=[0-5](?:\s*/\s*5)?\s*(?:\?|[,.;!]|$))")
"""The dots of somebody who thinks before the level: "Jenkins... 1?"."""
_AHEAD = late(
    r"(?:^|(?<=[,.;:!?\n])|(?<=\bso)|(?<=\byes)|(?<=\blike))\s*(?P<figure>[0-5])(?:\s*/\s*5)?"
    r"(?P<gap>\s+(?:(?:for|in|on|at|with|my)\s+)*)$",
    re.IGNORECASE,
)
_NEXT = late(
    r"(?P<joint>\s*(?:,|;|&|\band\b)?\s*)(?P<figure>[0-5])(?:\s*/\s*5)?"
    r"\s+(?:(?:for|in|on|at|with|my)\s+)*",
    re.IGNORECASE,
)
_PARTED = late(r"\s*(?:[,.;!?\n]|$)")
_BUSY = frozenset(
    {"checkin", "assessment", "evidence", "offer", "take_in", "import_chat", "import"}
)
_MASTERED = late(
    r",?\s+(?:(?:that|which) )?i(?:'d| could| can| would)?(?: probably| easily| literally)?"
    r" (?:do|use|run|drive|handle|work|operate|know|fix|teach)(?: (?:it|with it))?"
    r" (?:in my sleep|blind(?:fold(?:ed)?)?|with (?:my eyes|both eyes) (?:closed|shut)|one-?handed"
    r"|inside[ -]out|back to front|backwards|like the back of my hand|by heart|standing on my head)"
    r"[\s,;–—-]+(?:(?:so|call it|that'?s|it'?s|hence|easily|obviously|say|an?|level"
    r"|i'd say)[\s,]+)*"
    r"(?=[0-5](?:\s*/\s*5)?\s*(?:[,.;!)]|$|\band\b|\bbut\b))",
    re.IGNORECASE,
)
"""What praises a skill between its name and its level."""
_ASKS_WHEN = late(
    r"\b(?:(?:which|what) (?:week|day|month|date|time|phase|part)|when|how soon|how long till)\b"
    r"[^.!?;]*\b(?:do|will|would|should|can|could|am|is|does|shall)\b[^.!?;]*$",
    re.IGNORECASE,
)
_STEP = late(r"\s+(?:(?:at|to|on) )?(?:level|lvl) [0-5](?:\s*/\s*5)?(?![\w/])", re.IGNORECASE)
"""The step of a plan that is asked for, and no level that is had."""
_HALF = late(
    r"(?<=[0-5])\s+and (?:a )?half\b|(?<=[0-4])\s*½|(?:^|\s+)(?P<word>one|two|three"
    r"|four) and (?:a )?half\b",
    re.IGNORECASE,
)
_WORDS = {"one": "1.5", "two": "2.5", "three": "3.5", "four": "4.5"}
_UNIT = late(r"\s*(?:h\b|hours?|hrs?|years?|yrs?|months?|weeks?|days?|times)", re.IGNORECASE)


def topic_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what joins a skill that is asked back with the answer, and what writes halves as such.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = skill_places(said, vocabulary)
    for it in named:
        trails = _TRAILS.match(said, it.end)
        if trails is not None:
            yield Edit(it.end, trails.end(), " ")
        answered = _ANSWERED.match(said, it.end)
        if answered is not None and _BEGINS.search(said[: it.start]):
            yield Edit(it.end, answered.end(), ": ")
        step = _STEP.match(said, it.end)
        if step is not None and _ASKS_WHEN.search(said[: it.start]):
            yield Edit(*step.span(), "")
    yield from _ahead(said, named)
    for match in _MASTERED.finditer(said):
        yield Edit(*match.span(), " ")
    for half in _HALF.finditer(said):
        if not _UNIT.match(said, half.end()):
            word = half["word"]
            yield Edit(*half.span(), f" {_WORDS[word.casefold()]}" if word else ".5")


def _ahead(said: str, named: Sequence[Mention]) -> Iterator[Edit]:
    """Yield levels that stand before their skills as such behind them: "0 SQL 2 git"."""
    run: list[tuple[Mention, int, str]] = []
    for it in named:
        first = _AHEAD.search(said[: it.start])
        joined = _NEXT.fullmatch(said, run[-1][0].end, it.start) if run else None
        if joined is not None:
            run.append((it, run[-1][0].end, joined["figure"]))
        elif first is not None and not run:
            run.append((it, first.start("figure"), first["figure"]))
    if len(run) > 1 and _PARTED.match(said, run[-1][0].end):
        for at, (it, start, figure) in enumerate(run):
            joint = ", " if at else ""
            yield Edit(start, it.end, f"{joint}{said[it.start : it.end]} {figure}/5")


def read_level_doubted(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the question whether a level is so that somebody is not sure of: "Jenkins... 1?".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked.
    """
    match = _DOUBTED.match(message.strip())
    known = vocabulary.get(match["name"].rstrip(".")) if match else None
    if match is None or known is None or context.expecting in _BUSY:
        return ()
    level = Intent(kind="set_level", quote=message, skill=known.name, level=int(match["level"]))
    return (
        Intent(kind="clarify", confidence=0.95, quote=message, skill=known.name, choices=(level,)),
    )


def read_topic_told(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the question for the level of a skill that is asked back and told of in words.

    "Excel? used it once or twice" tells that it is had, and no level.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked.
    """
    match = _ASKED_BACK.match(message.strip())
    skill = vocabulary.get(match["name"]) if match else None
    if match is None or skill is None or context.expecting in _BUSY:
        return ()
    rest = match["rest"]
    if _ASKS.search(rest) or not _USED.search(rest) or vocabulary.find(rest):
        return ()
    return (Intent(kind="ask_level", confidence=0.95, quote=message, skill=skill.name),)
