"""An order to book a course: nothing is booked here, but what there is to learn from is known."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent
from tools.vocabulary import Vocabulary

_BOOKS: Final = late(
    r"^\W*(?:(?:please|pls|kindly|just|ok(?:ay)?|hey|hi|so|and|also"
    r"|(?:can|could|would|will) (?:you|u)|i(?:'d| would) (?:like|want) (?:you )?to"
    r"|i (?:want|need) you to)[\s,]+)*"
    r"(?:book|enrol+|register|sign(?: up)?|reserve|get|put|find)(?: up)?"
    r"(?: (?:me|us|a (?:place|seat|spot)|up|in|on|onto|for|into|to|down))*"
    r" (?:(?:an?|the|some|my|that|this|next) )?(?P<what>[^?!.,;]{0,40}?)"
    r"\b(?:course|class|classes|training|workshop|boot ?camp|seminar|lessons?)s?\b",
    re.IGNORECASE,
)
_ORDERED: Final = late(
    r"\b(?:book|enrol+|register|sign(?:ed)?(?: me| us)? up|reserve|(?:get|put) (?:me|us) (?:a"
    r" (?:place|seat|spot)|on|onto|into|in|down|up))\b",
    re.IGNORECASE,
)
_LONGEST: Final = 20


def read_course_booked(message: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return that a course is not booked, and what there is to learn its skill from.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: The skills that are known.
    """
    if len(message.split()) > _LONGEST or not _ORDERED.search(message):
        return ()
    match = _BOOKS.match(message)
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message))) if match else ()
    if len(named) != 1:
        return ()
    skill = named[0]
    no = Intent(kind="out_of_scope", confidence=0.99, quote=message, text="course", skill=skill)
    return (no, Intent(kind="learn_how", confidence=0.97, quote=message, skill=skill))
