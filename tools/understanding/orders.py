"""What a whole message orders of what is kept, before any other reading; and how it is kept."""

from collections.abc import Callable

from tools.understanding.checkins.promised_now import read_promise_made
from tools.understanding.evidence.piece_orders import read_piece_orders
from tools.understanding.evidence.told_asides import without_told_asides
from tools.understanding.facts.headline_plain import with_plain_headline
from tools.understanding.intent import Context, Intent, Shown
from tools.understanding.memory.skill_alone import read_skill_alone
from tools.understanding.memory.undo_orders import read_undo_orders
from tools.understanding.noise import without_noise
from tools.vocabulary import Vocabulary


def read_ordered(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    every: Callable[[str, Vocabulary, Context], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message orders of a skill's work, of pieces of evidence or of the changes.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked, shown or offered before.
        every: Reads a part of it in a context of its own.
    """
    alone = context.model_copy(update={"shown": Shown(), "expecting": None, "offered": None})

    def read(part: str) -> tuple[Intent, ...]:
        return every(part, vocabulary, alone)

    return (
        read_skill_alone(message, vocabulary, context)
        or read_piece_orders(message, vocabulary, context, read)
        or read_promise_made(message, context, lambda it: every(it, vocabulary, context))
        or read_undo_orders(message, vocabulary, context, read)
    )


def as_kept(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read without noise, remarks on the telling and stray marks.

    Args:
        found: What a message was read as, in the words that were typed.
    """
    return without_told_asides(with_plain_headline(without_noise(found)))
