"""What can be wrong with an export of conversations."""

from tools.errors import CoachError


def damaged(number: int, cause: str) -> CoachError:
    """Return the error that names the conversation that can't be read.

    Args:
        number: Its place in the file, from 1.
        cause: What is wrong with it.
    """
    return CoachError(
        f"Conversation {number} of the file can't be read: {cause}. Nothing was taken in. "
        "Name the conversations.json or the zip that ChatGPT or Claude exported."
    )
