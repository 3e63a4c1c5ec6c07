"""What the parts of a message say that its reading as a whole has left out.

Each part that holds something to act on is either covered by what was read, or read by itself, with
the skill that was named before it as "it". What comes of that is added where it is plain and
contradicts nothing; else the part is named, so that nothing is lost without a word.
"""

from tools.understanding.checkins.after_checkin import of_promises
from tools.understanding.intent import WRITES, Context, Expecting, Intent, IntentKind
from tools.understanding.levels.level_wondered import wonders
from tools.understanding.message_parts import clauses_of, sentences_of
from tools.understanding.parts_added import TOLD, Left, Read
from tools.vocabulary import Vocabulary

_ALONE: frozenset[IntentKind] = frozenset(
    {"foreign", "preview", "decide", "forget_all", "bye", "compare", "checkin_closed", "row_why"}
)
"""What is the whole of a message, or is answered by itself."""
_OF_WHOLE = frozenset({"low_end", "one_week"})
"""What a practical question speaks of that is asked by all of a message."""
_BUSY: frozenset[Expecting] = frozenset(
    {"checkin", "assessment", "evidence", "kind", "take_in", "import_chat", "import"}
)


def with_parts_left(
    message: str, found: tuple[Intent, ...], read: Read, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, with what its parts say beside, and those that were not read.

    Args:
        message: The message, with plain quotes.
        found: What was read of it as a whole.
        read: Reads a part of it by itself.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    asks_of_level = [it.kind for it in found] == ["clarify"] and wonders(message)
    whole = any(it.kind == "plan_total" and it.quote.strip() == message.strip() for it in found)
    if asks_of_level or whole or not _may_hold_more(found, context):
        return found
    said = sentences_of(message, vocabulary)
    if not said:
        return found
    clauses = [clauses_of(it, vocabulary) for it in said]
    left = Left(found, [it for some in clauses for it in some], read, vocabulary, context)
    for sentence, some in zip(said, clauses, strict=True):
        left.take(sentence, some)
    return left.all()


def _may_hold_more(found: tuple[Intent, ...], context: Context) -> bool:
    kinds = {it.kind for it in found}
    if any(it.kind == "practical" and it.text in _OF_WHOLE for it in found):
        return False
    if "hours_done" in kinds or of_promises(found):  # figures and days that are of these alone
        return False
    known = kinds - {"unclear", "greet", "thanks", "mood", "yes"}
    return bool(known) and not kinds & (WRITES - TOLD | _ALONE) and context.expecting not in _BUSY
