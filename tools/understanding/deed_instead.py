"""A deed or another skill that is told where a figure was asked for."""

from tools.understanding.evidence.deeds_told import tells_deed
from tools.understanding.intent import Context
from tools.understanding.levels.settled_answers import names_another
from tools.understanding.plain_requests import settles
from tools.vocabulary import Vocabulary


def tells_deed_instead(message: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a deed or another skill is told of where a level or hours were asked for.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    if context.expecting not in {"level", "hours"}:
        return False
    told = tells_deed(message, vocabulary) and not settles(message, vocabulary, context)
    return told or names_another(message, vocabulary, context)
