"""What is said to the plan that the last words were about: it waits for a word, or is just made."""

from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.plans.alternating import read_alternating
from tools.understanding.plans.loosely_told import is_of_one_week
from tools.understanding.plans.made_put_right import read_made_put_right
from tools.understanding.plans.moves_worded import with_moves
from tools.understanding.plans.plan_answered import read_plan_answered
from tools.understanding.plans.plan_quotes import with_own_words
from tools.understanding.plans.until_then import with_until_then
from tools.understanding.rewording import as_typed, spelled_out
from tools.vocabulary import Vocabulary


def read_plan_talk(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message wants of the plan that the last words were about, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked, offered, supposed or made.
        read: Reads a part of the message by itself.
    """
    if is_of_one_week(message):
        return ()
    words = with_moves(spelled_out(message, vocabulary))
    found = read_alternating(words.text, context)
    found = found or read_plan_answered(words.text, vocabulary, context, read)
    found = found or read_made_put_right(words.text, vocabulary, context)
    found = with_until_then(message, as_typed(found, words, vocabulary), context)
    return tuple(map(with_own_words, found))
