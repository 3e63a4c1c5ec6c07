"""Whether a message is a plain request, whatever it tells in passing."""

from tools.understanding.clauses import read_clause
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.evidence.plain_deeds import is_story
from tools.understanding.intent import Context
from tools.understanding.phrases import sentences
from tools.understanding.weighing import OF_STORIES, SMALL_TALK
from tools.vocabulary import Vocabulary


def settles(message: str, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether the message as a whole is a plain request, and no story told in passing.

    Args:
        message: The message.
        vocabulary: The skills that are known.
        context: The day, the known roles, and what was asked or offered last.
    """
    told = OF_STORIES if is_story(message, vocabulary) else frozenset()
    return any(
        it.confidence >= PLAIN_ENOUGH
        for sentence in sentences(message)
        for it in read_clause(sentence, vocabulary, context)
        if it.kind not in SMALL_TALK | told | {"introduce", "evidence"}
    )
