"""What of an earlier reply may be stated again: no more than was traced when it was made."""

from typing import Final

from tools.late import late

MARK: Final = " (not from your data)"
"""What stands behind something in a reply that can't be traced."""

UNTRACED: Final = "untraced"
"""The field that is true of a found reply of which nothing was traced."""

_BETWEEN: Final = late(r"(?<=[.!?])\s+|\n+")
"""What parts the sentences and lines of a reply."""


def founded(reply: str) -> str:
    """Return the sentences and lines of a stored reply in which nothing is marked.

    Args:
        reply: A reply that came to its end, as it was shown; what was cut was never traced.
    """
    if MARK not in reply:
        return reply
    return "\n".join(it for it in _BETWEEN.split(reply) if MARK.strip() not in it)


def founded_result(content: object) -> object:
    """Return a tool's result without what untraced replies in it state.

    Args:
        content: The result, as JSON data; what a search found is a list, each with its speaker.
    """
    if not isinstance(content, list):
        return content
    return [_founded_hit(it) if isinstance(it, dict) else it for it in content]


def _founded_hit(hit: dict[str, object]) -> dict[str, object]:
    text = hit.get("text")
    if not isinstance(text, str) or "speaker" not in hit:
        return hit
    return hit | {"text": "" if hit.get(UNTRACED) else founded(text)}
