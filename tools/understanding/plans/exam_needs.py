"""What an exam needs, of which the plan knows the day: "terraform at 3 before the exam".

It is read of a part of a message, wherever the day itself was told.
"""

import re
from collections.abc import Callable

from tools.domain import FixedDate
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary
from tools.wording import day_text

_CUT = late(r"(?<=[.;!?\n])\s+|\s*,\s*(?:and\s+)?|\s+(?:and|but)\s+", re.IGNORECASE)
_EVENT = (
    r"(?:the|my|that|this)\s+(?:[\w-]+\s+){0,2}?(?:exam(?:ination)?|test|interview|certification"
    r"|presentation|hackathon)"
)
_MUST = (
    r"(?:(?:has|have|needs?|must|should|ought|got)\s+(?:to\s+)?(?:be|reach|get\s+to|come\s+to)"
    r"|must\s+reach|needs?)"
)
_LEVEL = r"(?:at\s+)?(?:an?\s+|level\s+)?(?P<level>[1-5])(?:\s*/\s*5)?"
_WHEN = rf"(?:before|by|for|until|till)\s+(?:it|then|that|{_EVENT})"
_NEEDS = (
    late(rf"\b{_MUST}\s+{_LEVEL}\s+{_WHEN}\b", re.IGNORECASE),
    late(rf"\b(?:at|to|is)\s+(?:a\s+)?(?P<level>[1-5])(?:\s*/\s*5)?\s+{_WHEN}\b", re.IGNORECASE),
    late(
        rf"(?:\b{_EVENT}|^\W*it|\bthat)\s+(?:needs?|requires?|wants?|asks?\s+for|is\s+about)\b.*?"
        rf"(?:\s(?:at|to\s+be|on|up\s+to)\s+(?:an?\s+|level\s+)?(?P<level>[1-5])(?:\s*/\s*5)?)?\W*$",
        re.IGNORECASE,
    ),
)
_READY = late(
    rf"\b(?:ready|done|finished|there|enough|in\s+time)\b.*\b(?:for|by|before)\s+{_EVENT}\b"
    rf"|\b(?:ready|done|finished|in\s+time)\b.*\bfor\s+(?:it|that)\b",
    re.IGNORECASE,
)
_ASKS = late(r"^\W*(?:(?:so|and|but|ok)\s+)*(?:will|is|am|are|do|does|would|can)\b", re.IGNORECASE)


def with_exam_needs(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    read: Callable[[str], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message says of what an exam needs that the plan knows, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what happens on days of the plan.
        read: Reads the rest of the message.
    """
    if not (context.planned and context.fixed):
        return ()
    pieces = [it for it in _CUT.split(message) if it and it.strip()]
    for at, piece in enumerate(pieces):
        told = _of_piece(piece, message, vocabulary, context)
        if told is not None:
            rest = ", ".join((*pieces[:at], *pieces[at + 1 :]))
            found = read(rest) if rest.strip(" .!?") else ()
            return _together([it for it in found if it.kind not in {"no", "yes"}], told)
    return ()


def _of_piece(piece: str, message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a piece says that an exam needs, or asks of whether it is reached."""
    named = vocabulary.find(piece)
    day = _meant(piece, context.fixed)
    if not named or day is None:
        return None
    skill = named[0].skill
    if _ASKS.match(piece):
        asks = _READY.search(piece) is not None
        return Intent(kind="plan_part", quote=piece, skill=skill) if asks else None
    match = next(filter(None, (it.search(piece) for it in _NEEDS)), None)
    if match is None:
        return None
    if not match["level"]:
        return Intent(
            kind="practical", quote=piece, text="exam_level", skill=skill, subject=day.name
        )
    wanted = day.model_copy(update={"skill": skill, "level": int(match["level"])})
    heard = f"{day.name} on {day_text(day.date)}, with {skill} at {match['level']}/5"
    return Intent(kind="plan", confidence=0.97, quote=message, fixed=(wanted,), heard=(heard,))


def _meant(piece: str, fixed: tuple[FixedDate, ...]) -> FixedDate | None:
    """Return the day that a piece speaks of: the only one, or the one whose name it says."""
    if len(fixed) == 1:
        return fixed[0]
    said = {it.group().casefold() for it in re.finditer(r"\w+", piece)}
    called = [it for it in fixed if {*it.name.casefold().split()} & said]
    return called[0] if len(called) == 1 else None


def _together(found: list[Intent], told: Intent) -> tuple[Intent, ...]:
    at = next((at for at, it in enumerate(found) if it.kind == "plan"), None)
    if at is None or told.kind != "plan":
        return (*found, told)
    both = {
        "fixed": (*found[at].fixed, *told.fixed),
        "heard": (*found[at].heard, *told.heard),
        "quote": told.quote,
    }
    return (*found[:at], found[at].model_copy(update=both), *found[at + 1 :])
