"""Messages that are longer than what is read of them."""

from coach.offline import OFFLINE
from coach.remembered import LONGEST_MESSAGE
from tools.understanding import LONGEST_DOCUMENT, is_document


def not_read(message: str, model: str) -> str:
    """Return what is to be said of a message of which not all is read, or an empty text.

    Args:
        message: The message.
        model: The model that answers, or ``offline``.
    """
    if len(message) <= LONGEST_MESSAGE:
        return ""
    size = f"Your message has {len(message):,} characters"
    if not is_document(message):
        return (
            f"{size}, and the first {LONGEST_MESSAGE:,} are read. All of it is kept. Say the rest "
            "in another message; a document is read from a file: “import FILE”."
        )
    if model == OFFLINE or len(message) > LONGEST_DOCUMENT:
        return ""  # it is read whole, or refused with the reason
    return (
        f"{size}: the model is shown the first {LONGEST_MESSAGE:,}; where it is imported, all of "
        "it is read."
    )
