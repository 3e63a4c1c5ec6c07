"""What a message is as a whole, before anything in it is looked for."""

from typing import Final

from tools.understanding.documents.dropping import begins_with_path
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.levels.rated_together import read_rated_together
from tools.understanding.questions.asked_outright import read_weekly_doubted
from tools.understanding.roles.against_target import read_nearer
from tools.understanding.roles.role_needs import read_coding_doubted
from tools.understanding.scope.crisis import read_crisis
from tools.understanding.scope.foreign import read_foreign
from tools.understanding.scope.outside_questions import read_not_for_coach
from tools.understanding.slash import read_command
from tools.vocabulary import Vocabulary

_ANSWERED: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "evidence"})


def read_apart(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a message is as a whole, or ``None`` where its words have to be read.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    if (crisis := read_crisis(message)) is not None:
        return crisis
    if message.startswith("/") and not begins_with_path(message):
        return read_command(message, vocabulary, context)
    doubted = read_weekly_doubted(message, context)
    return doubted or read_foreign(message, context) or read_not_for_coach(message, context)


def read_as_said(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a message asks in words that are not to be reworded, or ``None``.

    Where skills are looked for, "coded" is one of many words for having used one.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    if context.expecting in _ANSWERED:
        return None
    return (
        read_coding_doubted(message, context)
        or read_nearer(message, context)
        or read_rated_together(message, vocabulary, context)
    )
