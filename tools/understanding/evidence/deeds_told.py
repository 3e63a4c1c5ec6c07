"""Deeds of the teller's with a figure, told in passing and without a word of evidence."""

import re

from tools.deeds import OUTCOME, is_deed, is_sure_outcome, lacks_subject
from tools.domain import Metric
from tools.late import late
from tools.metrics import read_metrics
from tools.sentences import split_sentences
from tools.understanding.evidence.plain_deeds import counts_work
from tools.understanding.facts.work_told import long_work
from tools.understanding.phrases import without_opening
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_WHEN = late(
    r"^(?:(?:last|this|that) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)"
    r"|(?:back )?in (?:(?:early|late|mid)[ -])?(?:\w+ )?(?:19|20)\d\d|yesterday|recently"
    r"|(?:\w+ )?(?:weeks?|months?|years?) ago|at (?:work|my (?:last|old) job))[\s,]+",
    re.IGNORECASE,
)
_OUTCOME = late(rf"\b{OUTCOME}\b|\b(?:saves|cuts|frees)\b", re.IGNORECASE)
_OF_THE_PLAN = late(
    r"^(?:actually |please |just |so |now )*(?:cut|drop|raise|lower|reduce|increase|bring|take|set"
    r"|move|put|change) (?:it|that|them|this|(?:the|my) (?:hours|plan|budget|deadline|weeks?"
    r"|week's hours))\b",
    re.IGNORECASE,
)
"""What orders a change of the plan, which is no deed."""
_PUTS_RIGHT = late(
    r"^(?:sorry|oops|wait|no)?[\s,.!]*(?:i|it) (?:have |had |just )?(?:(?:made"
    r"|was) an? (?:\w+ )?(?:mistake"
    r"|typo|error|slip)|mis\w+|got (?:that|it|this|my \w+) wrong)\b",
    re.IGNORECASE,
)
"""What takes back what was said before, which is no deed."""
_DUTY = late(
    r"(?:(?:so|well|at work|currently|now|also)[\s,]+)*i (?:(?:also|currently|now|usually"
    r"|mostly)\s+)*"
    r"(?:organi[sz]e|look after|care for|take care of|handle|supervise|schedule|serve|treat|teach"
    r"|train|deliver|process|prepare|cook for|answer|inspect|manage|run|oversee|coordinate|maintain"
    r"|dispatch|pack|load|clean)\s",
    re.IGNORECASE,
)
"""Work that is done to this day; how much it is makes it worth telling."""
_TIME = late(r"(?:seconds?|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?)\b", re.IGNORECASE)


_TO_COME = late(
    r"\b\d{1,2}(?:[.,]\d)? ?(?:h|hrs?|hours?)(?: (?:a|per|each|every) week|/w(?:ee)?k)?"
    r" (?:from|starting|as of) (?:now|next|tomorrow|january|the new year)\b",
    re.IGNORECASE,
)
"""Hours that are to come, which are the plan's: "so 12 hours a week from next Monday"."""


def of_hours_to_come(clause: str) -> bool:
    """Whether a clause gives the hours of weeks to come.

    Args:
        clause: The clause, with plain quotes.
    """
    return _TO_COME.search(clause) is not None


def puts_right(message: str) -> bool:
    """Whether a message begins by taking back what was said before ("I made a mistake: …").

    Args:
        message: The words.
    """
    return _PUTS_RIGHT.match(without_opening(message)) is not None


def tells_deed(message: str, vocabulary: Vocabulary) -> bool:
    """Whether a message tells of something that the teller did, and how much came of it.

    A deed with an outcome counts with its figure, or where the outcome is one by itself ("halved
    the error rate"). A deed with no outcome counts with what it is counted in, but for a mere
    length of time, and where it names no skill: "I used Python in 3 projects" tells of Python.

    Args:
        message: The words.
        vocabulary: Knows the skills, and the names after which a number is a version.
    """
    if standing(message) != "plain":
        return False
    if _OF_THE_PLAN.match(without_opening(message)):
        return False
    told = [_WHEN.sub("", without_opening(it)) for it in split_sentences(message)]
    if not any(is_deed(it) or _DUTY.match(it) for it in told):
        return False
    if any(is_sure_outcome(it) and lacks_subject(it) for it in told):
        return True
    metrics = read_metrics(message, vocabulary)
    if any(it.before is not None for it in metrics) or (metrics and _OUTCOME.search(message)):
        return True
    counted = any(map(_counts, metrics)) or any(map(counts_work, told))
    return counted and long_work(message) is None and not vocabulary.find(message)


def _counts(metric: Metric) -> bool:
    """Whether a figure counts something else than time."""
    return not _TIME.match(metric.unit)
