"""A deed whose offer to be kept was left open, and that the user wants kept after all."""

import re
from collections.abc import Sequence

from pydantic_ai.messages import ModelMessage, ModelResponse

from coach.offline.history import previous_text
from coach.offline.questions import YES_OR_NO
from tools.understanding import Intent, agrees, declines

_DEED_OFFERED = f"keep this as evidence for your talking points? {YES_OR_NO}"
_KEEPS = re.compile(
    r"\s*(?:(?:yes|ok(?:ay)?|please|actually|and|then|do)[\s,.!]+)*(?:keep|save|store)"
    r"(?: (?:it|that|this|the (?:deed|story|evidence)))?(?: (?:please|then|too|as evidence|after"
    r" all))*"
    r"[\s.!]*$"
    r"|\s*(?:(?:yes|ok(?:ay)?|please|actually|and|then|do|just|well|sorry|oh|can you|could you)"
    r"[\s,.!]+)*(?:keep|save|store|count|take|note|add|use) (?:that|the|this|my)\b[^.?!]{0,60}?"
    r" (?:as|for) (?:an? )?(?:piece of )?(?:evidence|proof|my talking points)"
    r"(?: (?:for|of|on|in) [^.?!,]{1,40})?(?: (?:please|then|too|after all))*[\s.!?]*$",
    re.IGNORECASE,
)


def deed_kept_later(message: str, before: Sequence[ModelMessage]) -> Intent | None:
    """Return the deed that a message wants kept after all, since its offer was left open.

    Args:
        message: The message as typed.
        before: The conversation before it.
    """
    if not _KEEPS.match(message):
        return None
    said = ""
    open_deed: str | None = None
    for it in before:
        answer = previous_text([it])
        if answer and open_deed is not None and (declines(answer) or agrees(answer)):
            open_deed = None
        said = answer or said
        if isinstance(it, ModelResponse) and (it.text or "").rstrip().endswith(_DEED_OFFERED):
            open_deed = said
    if open_deed is None:
        return None
    return Intent(kind="evidence", quote=open_deed, text=open_deed)
