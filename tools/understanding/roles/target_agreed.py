"""A role that was offered as the target, agreed to with more beside the yes.

"Yes, and I only have Sunday afternoons, say 4 hours" is read as a plan for that role; "yes, if it
pays well" depends on something, so the role is put to the user once more.
"""

import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.intent import Context, Intent, Shown
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare
from tools.understanding.replies.yes_no import only_agrees
from tools.understanding.weighing import SMALL_TALK

_JOINT = late(
    r"\s*[,.;!…–—]+\s+(?:(?:and|but|so|though|although|only|just)\s+)*|\s+-\s+"
    r"|\s+(?:(?:and|but|so|though|although)\s+)+|\s+(?=if\b|unless\b|as long as\b|provided\b)",
    re.IGNORECASE,
)
_DEPENDS = late(
    r"^(?:(?:only|but|and|just)\s+)*(?:if|unless|provided|as long as|so long as|assuming"
    r"|depend(?:s|ing)|on condition|when|once)\b",
    re.IGNORECASE,
)
_OF_TIME = late(
    r"\d|\b(?:hours?|evenings?|mornings?|afternoons?|weekends?|weekdays?|nights?|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)days?|weeks?|months?|time|away|off|busy|until|till|by|from|summer|winter"
    r"|spring|autumn|christmas|xmas|easter)\b",
    re.IGNORECASE,
)
_EMPTY = SMALL_TALK | {"unclear", "mood", "of_what", "yes", "no"}
_NO_MORE = frozenset({"set_target", "clear_target", "nearest", "compare"})


def read_target_agreed(
    message: str,
    aim: Intent | None,
    context: Context,
    read: Callable[[str, Context], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return the role that a yes takes with what is told beside it, or the role asked once more.

    Args:
        message: The message, with plain quotes.
        aim: The target that was offered, where it is the only one.
        context: Where the conversation stands.
        read: Reads words where a conversation stands.
    """
    if aim is None or aim.role is None:
        return ()
    joint = next(_JOINT.finditer(message.strip()), None)
    head = message.strip()[: joint.start()] if joint else ""
    rest = message.strip()[joint.end() :].strip() if joint else ""
    if not rest or not only_agrees(bare(head)):
        return ()
    if _DEPENDS.match(rest):
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)),)
    if asks(rest) or not _OF_TIME.search(rest):
        return ()
    then = {"target": aim.role, "expecting": "hours", "offered": None, "shown": Shown()}
    at = context.model_copy(update=then | {"stated": (), "skill": None, "lacks_target": False})
    found = [it for it in read(rest, at) if it.kind not in _EMPTY]
    if any(it.kind in _NO_MORE for it in found):
        return ()
    wanted = aim.model_copy(update={"confidence": 1.0, "quote": aim.quote or message})
    return (wanted, *(found or (_unread(rest),)))


def _unread(words: str) -> Intent:
    return Intent(kind="unclear", confidence=0.0, quote=words, text=bare(words))
