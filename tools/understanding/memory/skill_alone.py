"""A skill that is to go while its work stays: "remove the GitHub skill, keep the app"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment"})
_AWAY: Final = late(
    r"\b(?:remove|delete|drop|forget|erase|scrap|bin|lose|take|get rid of|strike|away|off|out"
    r"|go|gone)\b",
    re.IGNORECASE,
)
_DONE_WITH: Final = (
    r"(?:app|stor(?:y|ies)|evidence|E\d+|projects?|pieces?|deeds?|check-?ins?|work|achievements?"
    r"|examples?|migration|rest|messages?|what i did)"
)
_ALONE: Final = late(
    r"\b(?:only|just)\b(?: (?:drop|remove|delete|take|forget|want))*(?: (?:the|my|that))?"
    r"(?: [\w+#./-]+){0,2}? ?\bskill\b|\bskill\b[^.;!?]{0,12}\b(?:only|alone)\b"
    rf"|\b(?:keep|leave|not|without|don'?t (?:touch|delete|remove)"
    rf"|stays?)\b[^.;!?]{{0,30}}?\b{_DONE_WITH}\b"
    rf"|\b{_DONE_WITH}\b[^.;!?]{{0,15}}\b(?:stays?|should stay|has to stay|must stay|can stay"
    rf"|remains?)\b",
    re.IGNORECASE,
)
_LEVEL_ALONE: Final = late(
    r"^\W*(?:(?:no|nope|oh|whoa|wait|but|please|i|meant|want(?:ed)?|mean|you|to)[\s,.!]+)*"
    r"(?:only|just)(?: (?:drop|remove|delete|take|forget|end|mean|meant|want(?:ed)?|to))*"
    r" (?:the|my|that|its|this) (?:[\w+#./-]+ )?"
    r"(?:level|rating|skill)(?: (?:away|off|out))?(?:[\s,.;–-]+(?:and )?"
    r"(?:keep|leave|not)\b[^?]*)?\W*$",
    re.IGNORECASE,
)
"""What has only the level go, of all that was offered to be forgotten."""


def read_skill_alone(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return that a skill is held no longer, where a message keeps what was done with it.

    It stays in the history, so that an undo brings it back.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was offered to be forgotten.
    """
    offered = context.offered
    forgetting = offered is not None and offered.kind == "forget"
    level = (
        forgetting
        and not (offered and offered.subjects)
        and _LEVEL_ALONE.match(message) is not None
    )
    if context.expecting in _BUSY or not (level or _ALONE.search(message)):
        return ()
    named = dict.fromkeys(it.skill for it in vocabulary.find(message))
    if not named and forgetting and offered is not None and offered.skill:
        named = {offered.skill: None}
    of_skill = level or re.search(r"\bskill\b", message, re.IGNORECASE) is not None
    if len(named) != 1 or not (of_skill if forgetting else _AWAY.search(message)):
        return ()
    if re.search(r"\b(?:plan|schedule|roadmap)\b|\?", message, re.IGNORECASE):
        return ()
    skill = next(iter(named))
    return (Intent(kind="end", confidence=0.97, quote=message, text=skill),)
