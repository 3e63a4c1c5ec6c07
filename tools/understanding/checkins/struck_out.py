"""The wish to take a part out of a closed check-in: "scrap that obstacle. and 8 hours a week"."""

import re

from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, Reader
from tools.understanding.phrases import bare, sentences

_STRIKE = (
    r"(?:take (?:out|off|away)|remove|delete|scrap|drop|strike(?: out)?|cross out|erase|get rid of"
    r"|undo|clear|cancel)"
)
_PART = (
    r"(?:(?:last |one |only )?(?:obstacles?|blockers?|hindrances?|wins?|what (?:went well"
    r"|stood in (?:the|my) way)|in the way))"
)
_STRUCK = late(
    r"^(?:(?:and|but|so|please|pls|oh|no|wait|can you|could you|also|ok(?:ay)?|you can|i want to"
    rf"|i'd like to)[\s,]+)*{_STRIKE} (?:out )?(?:that|the|this|my|both|all) {_PART}"
    r"(?: (?:out|again|away|please|from|of|in|that|the|my|this|last|closed|check-?in|you (?:wrote"
    r"|saved|kept)|i (?:told|gave)(?: you)?))*(?:[\s,;–-]+(?:there (?:was|were) (?:none|nothing"
    r"|no\b.*)|it (?:was|is)n'?t .*|that (?:was|is)n'?t .*|i never .*))?[\s.!]*$",
    re.IGNORECASE,
)


def read_struck_out(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what is said of a part that is to go from a closed check-in, and the rest; or nothing.

    Args:
        message: The message, with plain quotes.
        context: Says whether the turn before closed a check-in, and what is asked.
        read: Reads the rest where the conversation stands.
    """
    if not context.planned or context.expecting is not None or context.checkin == "open":
        return ()
    said = sentences(message)
    struck = [it for it in said if _STRUCK.match(bare(it))]
    if len(struck) != 1:
        return ()
    rest = " ".join(it for it in said if it is not struck[0])
    found = read(rest) if bare(rest) else ()
    # What is changed beside it is what "undo" takes back, and no longer the check-in.
    last = context.shown.closed and not {it.kind for it in found} & WRITES
    told = Intent(
        kind="checkin_closed", confidence=0.95, quote=struck[0], text="last" if last else ""
    )
    return (told, *found)
