"""What is tried of a message that its readers leave unread: what it tells, or what it is about."""

from typing import Final

from tools.understanding.checkins.told_instead import told_instead_of_hours
from tools.understanding.intent import Context, Intent
from tools.understanding.open_topics import read_open_topic
from tools.understanding.topics import read_topic
from tools.vocabulary import Vocabulary

_BUSY: Final = frozenset({"checkin", "assessment", "take_in", "import_chat", "import", "kind"})
"""What is asked for where an open question would lead away from it."""
_LONGEST: Final = 30
"""More words than an open question has."""


def read_otherwise(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, or what can be made of a message of which nothing was.

    Args:
        found: What the message was read as.
        message: The message, as typed.
        vocabulary: The skills that are known.
        context: What was asked, and what stands.
    """
    told = told_instead_of_hours(found, message, vocabulary, context)
    if context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return told
    asked = read_open_topic(told, message, vocabulary)
    return read_topic(asked, message, vocabulary, context)
