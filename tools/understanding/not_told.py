"""What a message names without telling it: what it asks about, laughs at, or says of the coach.

Every reader takes a level, hours or a day from its own words. Whether those words tell them is seen
from what stands around them, once for all readers: "is 8 hours a week normal", "you put Git at 4",
"10 hours a week, yeah right". What is not told is put to the user and not written.
"""

import datetime as dt
import re
from typing import Final

from tools.late import late
from tools.number_words import WORDS
from tools.understanding.doubting import PLAIN_ENOUGH, offered
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.parts import pieces_of
from tools.understanding.phrases import sentences

_TOLD: Final[frozenset[IntentKind]] = frozenset(
    {"plan", "set_level", "introduce", "fact", "set_target"}
)
"""What is written because somebody tells it, and not because they order it by its name."""
_OF_FIGURES: Final[frozenset[IntentKind]] = frozenset({"plan", "set_level"})
_LEVELS_OR_HOURS: Final[frozenset[IntentKind]] = _OF_FIGURES | {"introduce"}
_WEAK: Final = 0.65
_SOON: Final = dt.timedelta(days=6)
"""Nobody closes the gaps to a role before that; a day so near is a joke or misread."""

_FIGURE = late(
    rf"\d|\b(?:{'|'.join(WORDS)})\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec"
    rf"|today|tomorrow"
    r"|tonight|week(?:s|end)?|month|year|mon|tue|wed|thu|fri|sat|sun|christmas|easter|summer"
    r"|spring"
    r"|autumn|winter)",
    re.IGNORECASE,
)
_LEADS = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|oh|hm+|well|wait|lol|haha+|hey|sorry|wow|then|now|or|please"
    r"|uh|um+|erm?|coach|btw|honestly|seriously|actually|tbh|just|really)\b[\s,.:;!-]*)*"
)
_ASKED = late(
    rf"{_LEADS}(?:(?:is|isn'?t|are|aren'?t|was(?! an? [^?]*$)|were|am|does|doesn'?t|do(?! \d)"
    rf"|don'?t (?:you"
    rf"|they|most"
    r"|people|others)|did(?! \d| (?:an?|my|the|some)\b)|has|hasn'?t"
    r"|have (?:i|you|we|they|people|others)|who(?:'?s)?|whose|why|when (?:is|was|did|does|do|will)"
    r"|where(?:'?s)?|which|how|what(?:'?s)?|since when|should(?! (?:be|say|read|have)\b))\b)",
    re.IGNORECASE,
)
"""How a question begins that only wants to know."""
_WISHED = late(
    rf"{_LEADS}(?:(?:can|could|would|will|shall|may|might|should) (?:you|u|we|i|it|my|the|this)\b"
    r"|(?:how|what) about\b|why (?:not|don'?t|can'?t)\b|is it (?:\w+ )?(?:possible|ok(?:ay)?"
    r"|alright"
    r"|fine)\b|is there (?:a|any) (?:way|chance)\b|would it\b|do you (?:think|mind)\b.*\b(?:we|you"
    r"|i) (?:can|could)\b|any chance\b|mind\b|what if\b)|\b(?:make|set|put|change|move|push|take"
    r"|plan|switch|let'?s|rather|instead|please|can i|can we|could i|could we)\b",
    re.IGNORECASE,
)
"""What wants something done, though it is put as a question."""
_ENDS_ASKED = late(r"\?[\s!?)]*$")
_THE_COACHS = late(
    r"(?:^|[,;:.!?–—-]\s*|\b(?:and|but|so|cos|because|as|since|that|why|when|who|well|lol"
    r"|haha)\s+)"
    r"(?:you|u|your (?:\w+ )?(?:tables?|plan|list|report|numbers?|figures?|catalogue|roadmap|app"
    r"|program|tool|thing|software|system|page|overview|estimates?))(?:'ve| have| had| just"
    r"| really"
    r"| still| always| actually| then| now| even)* (?:puts?|says?|said|wants?|wanted|expects?"
    r"|expected|claims?|claimed|think|thinks|thought|tells?|told|gives?|gave|asks?|asked|shows?"
    r"|showed|lists?|listed|calls?|called|rates?|rated|assumes?|assumed|wrote|writes|made|makes"
    r"|sets?|planned|plans|schedul\w+|demands?|requires?|needs|estimat\w+|reckon\w*|suggest\w*"
    r"|recommend\w*|claiming|and your)\b(?!.*\b(?:wrong|mistaken|correct|actually)\b)"
    r"|\byou (?:seriously|honestly) |\byou and your\b",
    re.IGNORECASE,
)
"""What the coach says, and not the user."""
_LAUGHED_AT = late(
    r"\bin (?:your|my) dreams\b|\bdream on\b|\byeah,? right\b|\bas if\b(?! i)|\bkidding me\b"
    r"|\b(?:are"
    r" you|you'?re|r u|u) (?:kidding|joking|mad|nuts|out of your mind)\b|\bcan'?t believe"
    r"\b|\bcannot believe\b|\bunbelievable\b|\b(?:just|only) (?:kidding|joking)\b|\bj/?k\b"
    r"|\bwhat(?:'s| does| is) (?:that|this|it)(?: \w+)? (?:even )?(?:mean|supposed to mean)\b"
    r"|\bwho (?:has|does|can do|manages"
    r") (?:that|this|it)\b|\b(?:that|this|it|which)(?:'?s| is| would be| sounds| seems|'d be)"
    r" (?:just |so |really |totally |completely |quite |pretty |kind of |a bit |an? |such an? )*"
    r"(?:ridiculous|insane|absurd|nonsense|joke|lie|madness|lunacy|bonkers|laughable|unrealistic"
    r"|impossible|stupid|bullshit|rubbish|outrageous)\b|\b(?:is|would be|sounds|seems) an?"
    r" (?:bad |complete |total )?(?:joke|dream|lie|insult|miracle)\b|\bwast(?:ed|ing|e of)\b"
    r"|\b(?:haha+|lol|lmao|rofl)\b[^.!?]*\b(?:sure|of course|obviously|totally|right)\W*$"
    r"|\blike (?:everyone|everybody)(?: else)?\W*$|\b24 ?(?:h|hrs?|hours?) (?:a|in (?:a|the|my)"
    r"|per) day\b|\bkill me\b|\bgood luck with\b",
    re.IGNORECASE,
)
"""What takes a figure back that was only held up for a laugh or a complaint."""


_ELSEWHERE = late(
    r"\b(?:i|we|i'?m|he|she|they|already|currently|usually) (?:already |currently |usually "
    r"|still )*"
    r"(?:work|working|works|sleep|commute|commuting|drive|driving|teach|teaching|train(?: at)?)\b"
    r"(?!.*\b(?:on (?:it|this|that|the plan|these)|for (?:it|this|that|learning|the plan))\b)"
    r"[^.;]*\d|\b(?:commute|commuting|gym|sport|football|choir|church|overtime|shift|shifts|sleep"
    r"|office hours|contract|day job|full[- ]?time|part[- ]?time)\b(?:[^.;]*\b(?:is|are|takes?"
    r"|eats?"
    r"|costs?|was|of|has)\b|.*\d)|\d+ ?(?:h|hrs?|hours?)(?: a (?:week|day))? (?:of|at|in"
    r"|for) (?:the |my "
    r"|our )?(?:\w+ )?(?:office|work|job|commute|commuting|sleep|gym|overtime|driving|shifts?"
    r"|teaching"
    r"|school run|housework|childcare|sport)\b|\b(?:years?|months?|weeks?) ago\b",
    re.IGNORECASE,
)
"""What takes the hours that are told, and is no learning."""
_CALLED = late(r"\b(?:an?|my|our) \w+ (?:named|called)\b", re.IGNORECASE)


def with_told(found: tuple[Intent, ...], message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, with what it names and does not tell as a question.

    Args:
        found: What was read of it.
        message: The message, with plain quotes.
        context: Holds the day, and what was asked.
    """
    return tuple(_offered(it) if _is_only_named(it, message, context) else it for it in found)


def _offered(intent: Intent) -> Intent:
    return offered(intent.model_copy(update={"confidence": _WEAK}))


def _is_only_named(intent: Intent, message: str, context: Context) -> bool:
    if intent.kind not in _TOLD or intent.confidence < PLAIN_ENOUGH:
        return False
    left = intent.deadline - context.today if intent.deadline is not None else _SOON
    if dt.timedelta() <= left < _SOON:  # a day that is past is refused by name
        return True
    if intent.kind in _LEVELS_OR_HOURS and _LAUGHED_AT.search(message):
        return True
    grounds = _grounds(intent, message)
    asked = context.expecting in {"level", "hours", "target"} or bool(_WISHED.search(message))
    if intent.kind == "plan" and intent.hours_per_week and all(map(_ELSEWHERE.search, grounds)):
        return bool(grounds)
    return bool(grounds) and all(_is_not_told(it, asked=asked) for it in grounds)


def _grounds(intent: Intent, message: str) -> list[str]:
    """Return the parts of a message from which an intent may have been read."""
    pieces = [it for sentence in sentences(message) for it in pieces_of(sentence)]
    mine = [it for it in pieces if it in intent.quote or intent.quote in it]
    if intent.kind not in _OF_FIGURES:
        return mine
    if intent.kind == "plan" and intent.hours_per_week is None and (intent.first or intent.skip):
        return [it for it in mine if _FIGURE.search(it)]
    figures = [it for it in pieces if _FIGURE.search(it)]
    value = intent.level if intent.kind == "set_level" else intent.hours_per_week
    own = [it for it in figures if value is not None and _says(it, value)]
    return own or figures


def _says(piece: str, value: float) -> bool:
    """Whether a piece holds a figure, in digits."""
    return re.search(rf"(?<![\d.]){value:g}(?![\d.]*\d)", piece) is not None


def _is_not_told(piece: str, *, asked: bool) -> bool:
    """Whether a piece asks, or says what the coach does; "maybe 3?" answers what was asked."""
    if _THE_COACHS.search(piece) or _CALLED.search(piece):
        return True
    if _WISHED.search(piece):
        return False
    return bool(asks(piece) or (_ENDS_ASKED.search(piece) and not asked))


def asks(piece: str) -> bool:
    """Whether a part of a message begins as a question does that only wants to know.

    Args:
        piece: The words, with plain quotes.
    """
    return _ASKED.match(piece) is not None
