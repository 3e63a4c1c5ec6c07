"""What a whole message orders or agrees to, before any other reading; and how it is kept."""

from collections.abc import Callable

from tools.spelling import Reworded
from tools.understanding.checkins.asked_of_checkin import read_asked_of_checkin
from tools.understanding.checkins.no_answer import read_no_answer
from tools.understanding.checkins.order_beside import read_order_beside
from tools.understanding.checkins.promised_now import read_promise_made
from tools.understanding.checkins.request_behind import read_request_behind
from tools.understanding.checkins.struck_out import read_struck_out
from tools.understanding.evidence.beside_piece import read_beside_piece
from tools.understanding.evidence.piece_orders import read_piece_orders
from tools.understanding.evidence.told_asides import without_told_asides
from tools.understanding.facts.headline_plain import with_plain_headline
from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Shown
from tools.understanding.levels.yes_to_list import read_yes_to_list
from tools.understanding.memory.skill_alone import read_skill_alone
from tools.understanding.memory.undo_orders import read_undo_orders
from tools.understanding.noise import without_noise
from tools.vocabulary import Vocabulary


def read_ordered(
    words: Reworded,
    vocabulary: Vocabulary,
    context: Context,
    every: Callable[[str, Vocabulary, Context], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message orders of a skill's work, of pieces, of the changes or of the plan.

    At a check-in the hours of the plan may stand beside an answer; and all levels of a list that
    was put may be agreed to with exceptions.

    Args:
        words: The message, as typed and plainly worded.
        vocabulary: The skills that are known.
        context: What was asked, shown or offered before.
        every: Reads a part of it in a context of its own.
    """
    alone = context.model_copy(update={"shown": Shown(), "expecting": None, "offered": None})

    def read(part: str) -> tuple[Intent, ...]:
        return every(part, vocabulary, alone)

    def here(part: str) -> tuple[Intent, ...]:
        return every(part, vocabulary, context)

    message = words.text
    return (
        read_yes_to_list(message, vocabulary, context, read)
        or read_asked_of_checkin(message, context, here)
        or read_no_answer(message, context, vocabulary, here, read)
        or read_order_beside(message, context, here, read)
        or read_request_behind(words.said, context, read)
        or read_struck_out(message, context, here)
        or read_skill_alone(message, vocabulary, context)
        or read_beside_piece(message, context, read)
        or read_piece_orders(message, vocabulary, context, read)
        or read_promise_made(message, context, here)
        or read_undo_orders(message, vocabulary, context, read)
    )


def as_kept(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read without noise, remarks on the telling and stray marks.

    Args:
        found: What a message was read as, in the words that were typed.
    """
    once = _opened_once(_levels_first(found))
    return without_told_asides(with_plain_headline(without_noise(once)))


def _opened_once(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read with one check-in at the most: another would begin it anew, empty."""
    opened = [it for it in found if it.kind == "checkin"]
    told = next((it for it in opened if it.choices), opened[0] if opened else None)
    return tuple(it for it in found if it.kind != "checkin" or it is told)


_BY_LEVELS: frozenset[IntentKind] = frozenset({"compare", "nearest", "find_roles", "path"})
"""What is looked up by the levels that are held."""


def _levels_first(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, its levels before what is looked up by them."""
    written = {it.kind for it in found} & WRITES
    if not written or not written <= {"set_level", "introduce"}:
        return found
    return tuple(sorted(found, key=lambda it: it.kind in _BY_LEVELS))
