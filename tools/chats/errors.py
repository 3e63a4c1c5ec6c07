"""What can be wrong with an export of conversations."""

from tools.errors import CoachError


class ChatError(CoachError):
    """An export of conversations can't be read; the message lacks the name of the file."""


def damaged(number: int, cause: str) -> ChatError:
    """Return the error that names what can't be read.

    Args:
        number: The place of the conversation in the file, from 1; 0 where there is none yet.
        cause: What is wrong with it.
    """
    what = f"conversation {number} can't be read: {cause}" if number else cause
    return ChatError(
        f"{what}. Nothing was taken in. "
        "Name the conversations.json or the zip that ChatGPT or Claude exported."
    )
