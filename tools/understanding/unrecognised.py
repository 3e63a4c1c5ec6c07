"""The parts of an introduction that give a level to something no skill is called."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.figures import level_alone
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.naming import guess_skill
from tools.understanding.slips import JOINT, misspelled
from tools.vocabulary import Vocabulary

_PART = late(r"\s*(?:[,;\n]|\.\s|\band\b)\s*", re.IGNORECASE)
_LEVEL = late(
    r"(?:(?:i'?m|i am|i have|i know|my|also|no)\s+)*"
    r"(?P<words>[^\W\d][\w+#./-]*(?: [\w+#./-]+){0,2}?)"
    r"\s*[:=]?\s*(?:is |at )?(?P<figure>[0-5]\s*(?:/|out of)\s*5|(?<=\s)[0-5])",
    re.IGNORECASE,
)
_COUNTED = late(
    r"^(?:level|phase|version|grade|step|part|room|tier|series|about|maybe)\b", re.IGNORECASE
)
_TELLS: frozenset[IntentKind] = frozenset({"introduce", "set_level", "fact"})


class _Piece(NamedTuple):
    """A part with a level for something unknown, and what may be meant."""

    text: str
    skill: str | None
    level: int


def read_unrecognised(
    message: str, found: Iterable[Intent], vocabulary: Vocabulary
) -> Intent | None:
    """Return the parts of a message that give levels to no known skill, or ``None``.

    Only a message that tells of the user has such parts, or one that is nothing else. What may be
    meant is offered as ``choices``; nothing is saved on a guess.

    Args:
        message: The message, with plain quotes.
        found: What else the message says.
        vocabulary: The skills that are known.
    """
    kinds = {it.kind for it in found}
    pieces = list(_pieces(message, vocabulary, told=bool(kinds & _TELLS)))
    pieces = pieces or _only_slips(message, vocabulary)
    if not pieces or not (kinds & _TELLS or kinds <= {"unclear"}):
        return None
    return Intent(
        kind="unrecognised",
        confidence=0.9,
        quote=message,
        text="”, “".join(it.text for it in pieces),
        choices=tuple(
            Intent(kind="set_level", quote=it.text, skill=it.skill, level=it.level)
            for it in pieces
            if it.skill is not None
        ),
    )


def _only_slips(message: str, vocabulary: Vocabulary) -> list[_Piece]:
    """Return the parts of a message in which every part misspells a skill and gives it a level."""
    pieces = list(_pieces(message, vocabulary, told=True))
    parts = [it for it in _PART.split(message.strip(" .!")) if it.strip()]
    alike = len(pieces) == len(parts) and all(it.skill is not None for it in pieces)
    return pieces if alike else []


def _pieces(message: str, vocabulary: Vocabulary, *, told: bool) -> Iterator[_Piece]:
    """Yield the parts; a figure alone counts only beside other levels ("room 3" is none)."""
    for part in _PART.split(_without_joined_names(message, vocabulary)):
        text = part.strip(" .!?")
        match = _LEVEL.fullmatch(text)
        if match is None or vocabulary.find(text) or _COUNTED.match(match["words"]):
            continue
        alone = "5" not in match["figure"][1:]
        slip = misspelled(match["words"], vocabulary) is not None
        if alone and not (told and (slip or len(match["words"].split()) == 1)):
            continue
        level = level_alone(match["figure"])
        if level is not None and vocabulary.get(match["words"]) is None:
            shown = text[match.start("words") :]
            named = match["words"]
            meant = misspelled(named, vocabulary) if JOINT in named else None
            yield _Piece(shown, meant or guess_skill(named, vocabulary), level)


def _without_joined_names(message: str, vocabulary: Vocabulary) -> str:
    """Return a message without the names that it would be parted at: "health and safety"."""
    for it in reversed(vocabulary.find(message)):
        if _PART.search(message[it.start : it.end]):
            message = message[: it.start] + message[it.end :]
    return message
