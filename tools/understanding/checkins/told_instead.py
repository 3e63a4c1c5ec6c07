"""What is told of the week where hours were asked for, and is no amount: why there were none.

"Christmas parties, every night" stands in the way; the hours are asked for again.
"""

from typing import Final

from tools.spent_hours import read_quarters
from tools.understanding.checkins.week_questions import question_of
from tools.understanding.checkins.week_remarks import is_plain_telling, tells_how_it_was
from tools.understanding.intent import Context, Intent, IntentKind
from tools.vocabulary import Vocabulary

_UNREAD: Final[frozenset[IntentKind]] = frozenset(
    {"mood", "hypothetical", "unclear", "out_of_scope"}
)
_FEWEST_WORDS: Final = 2


def told_instead_of_hours(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, or what an answer without hours tells of the week.

    Args:
        found: What the message was read as.
        message: The message, as typed.
        vocabulary: The skills that are known.
        context: Holds the question of the check-in that was asked.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind != "hours":
        return found
    plain = message.replace("’", "'")
    if (
        vocabulary.find(message)
        or not is_plain_telling(plain)
        or len(plain.split()) < _FEWEST_WORDS
    ):
        return found
    key = question_of(plain) or "blockers" * tells_how_it_was(plain)
    if key not in {it.key for it in context.steps} or not _is_lost(found, plain):
        return found
    told = Intent(kind="checkin_answer", quote=message, subject=key, text=message)
    return (Intent(kind="checkin_answer", quote=message, text=message, choices=(told,)),)


def _is_lost(found: tuple[Intent, ...], plain: str) -> bool:
    """Whether what a message tells would be lost: read as nothing, or as hours that it is not.

    What plainly went well is kept for its question anyway.
    """
    if all(it.kind in _UNREAD for it in found):
        return True
    alone = found[0] if len(found) == 1 else None
    answers = alone is not None and alone.kind == "checkin_answer" and not alone.choices
    return answers and read_quarters(plain) is None and question_of(plain) != "wins"
