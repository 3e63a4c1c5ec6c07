"""What a message says beside its main point: a skill corrected, a question after levels."""

import re
from collections.abc import Callable

from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import WRITES, Intent, IntentKind
from tools.understanding.naming import find_skill
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

_MEANT_NOT = late(
    r"(?P<cut>[\s.;,!?–—-]+(?:(?:sorry|no|wait|oops|actually|hang on|hold on)[\s,]+)*(?:i (?:mean"
    r"|meant)(?: to say)?"
    r"|make that|that (?:is|was)|it'?s)\s+(?P<meant>[\w+#./ -]{1,30}?),?\s+(?:and )?(?:not"
    r"|instead of|rather than)"
    r"\s+(?P<said>[\w+#./ -]{1,30}?))[\s.!]*$",
    re.IGNORECASE,
)
_THEN_ASKS = late(
    r"^(?P<told>[^?]*\b[0-5]\s?/\s?5)\s*[-–—,;:.]+\s*(?P<asked>[^?\d]{3,60}\?)\s*$", re.IGNORECASE
)
_UNREAD: frozenset[IntentKind] = frozenset({"unclear", "hypothetical", "clarify"})


def told_and_asked(
    found: tuple[Intent, ...], message: str, read: Callable[[str], tuple[Intent, ...]]
) -> tuple[Intent, ...]:
    """Return the levels that come before a question, where both are not read as one.

    Args:
        found: What the message was read as.
        message: The message, with plain quotes.
        read: Reads a part of it by itself.
    """
    match = _THEN_ASKS.match(message) if {it.kind for it in found} <= _UNREAD else None
    if match is None:
        return found
    told = read(match["told"])
    if not all_plain(told) or {it.kind for it in told} - {"introduce", "set_level"}:
        return found
    asked = (it for it in read(match["asked"]) if it.confidence >= PLAIN_ENOUGH)
    return (*told, *(it for it in asked if it.kind not in WRITES | _UNREAD))


def with_meant(message: str, vocabulary: Vocabulary) -> Reworded | None:
    """Return a message with the skill that was meant in the place of the one that was said.

    "Helm 2/5. Sorry, I meant Ansible, not Helm": nothing where it corrects no skill.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    match = _MEANT_NOT.search(message)
    if match is None:
        return None
    meant, said = find_skill(match["meant"], vocabulary), find_skill(match["said"], vocabulary)
    before = message[: match.start("cut")]
    places = [it for it in vocabulary.find(before) if it.skill == said]
    if meant is None or said is None or meant == said or not places:
        return None
    edits = [Edit(it.start, it.end, meant) for it in places]
    return reworded(message, [*edits, Edit(match.start("cut"), match.end("cut"), "")])
