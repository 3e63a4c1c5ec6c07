"""The level that was asked for, told first, and those of other skills after it.

"Basically zero, I clicked around in the AWS console once. Git 2, Docker 0" answers, says why, and
tells two more. Why names a skill too, and asks for nothing.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.understanding.levels.correcting import corrects
from tools.understanding.levels.level_after import spoken_of
from tools.understanding.levels.names_told import names_in
from tools.understanding.levels.settling import settled_on
from tools.vocabulary import Vocabulary

_HEAD: Final = late(
    r"\s*(?:[,;:.!?…](?!\d)|\s[–—-]\s|\s(?:and|but|because|cos|since|as)\s)\s*", re.IGNORECASE
)
_SENTENCE: Final = late(r"[.!?;\n]+\s+")
_SAME: Final = late(r"\b(?:same|ditto|likewise)\b", re.IGNORECASE)
"""What leans on the level that was just told, and can't be read by itself."""
_OF_TIME: Final = late(r"\d\s*(?:h\b|hrs?\b|hours?\b|weeks?\b|days?\b|%)", re.IGNORECASE)
_REASON: Final[frozenset[IntentKind]] = frozenset(
    {"ask_level", "unclear", "mood", "introduce", "others", "wish", "hypothetical"}
)
_LONGEST: Final = 60


def read_answer_and_others(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the level that was asked for with those that are told after it, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill whose level was asked for.
        read: Reads what comes after the answer by itself.
    """
    asked = _asked(context)
    if asked is None or corrects(message):
        return ()
    if len(message.split()) > _LONGEST or _OF_TIME.search(message):
        return ()
    level, end = _answer(message, vocabulary)
    if level is None or _SAME.search(message, end):
        return ()
    parts = [it for it in _SENTENCE.split(message[end:]) if it.strip()]
    told = [it for part in parts for it in _told(part, asked, read)]
    if not any(it.kind == "set_level" for it in told):
        return ()
    answer = Intent(
        kind="set_level",
        confidence=0.95,
        quote=message[:end].strip(" ,.;:!?"),
        skill=asked,
        level=level,
    )
    return (answer, *told)


def _asked(context: Context) -> str | None:
    """Return the skill that a figure alone is the level of."""
    if context.expecting == "level":
        return context.skill
    offered = context.offered
    if context.expecting == "offer" and offered is not None and offered.kind == "set_level":
        return offered.skill  # the level that is put to them, before one that was only noted
    spoken = spoken_of(context) if context.expecting is None or context.expecting == "offer" else ()
    return spoken[0] if len(spoken) == 1 and not _has_levels(context) else None


def _has_levels(context: Context) -> bool:
    """Whether levels are put to the user, of which a figure may choose one."""
    choices = context.offered.choices if context.offered is not None else ()
    return any(it.level is not None for it in choices)


def _answer(message: str, vocabulary: Vocabulary) -> tuple[int | None, int]:
    """Return the level that the first parts come to, before any skill is named, and their end."""
    named = names_in(message, vocabulary)
    first = named[0].start if named else 0
    level, end = None, 0
    for cut in _HEAD.finditer(message):
        if cut.end() > first:
            break
        settled = settled_on(message[: cut.start()])
        if settled is not None and settled.sort in {"level", "figure"}:
            level, end = settled.figure, settled.end
    return level, end


def _told(part: str, asked: str, read: Reader) -> list[Intent]:
    """Return what a sentence after the answer tells; nothing of one that is only its reason."""
    found = read(part)
    if any(it.kind == "set_level" and it.skill == asked for it in found):
        return []
    return (
        [] if {it.kind for it in found} <= _REASON and not re.search(r"\d", part) else list(found)
    )
