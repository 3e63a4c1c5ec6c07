"""The answer that begins a message which goes on with something else."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.answers import read_answer
from tools.understanding.correcting import without_announcement
from tools.understanding.days_left_out import days_left_out
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.role_chosen import read_role_chosen
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_ANSWERS: frozenset[IntentKind] = frozenset({"set_level", "plan", "set_target"})
_AGREES: frozenset[IntentKind] = frozenset({"forget_now"})
_BESIDE = late(r"[.,;!]\s+(?:(?:and|but|so|then)\s+)?|\s+and\s+", re.IGNORECASE)
_ENDS = late(r"[.;!]\s+(?:(?:and|but|so|then)\s+)?", re.IGNORECASE)


def answers_first(
    message: str, vocabulary: Vocabulary, context: Context
) -> Iterator[tuple[tuple[Intent, ...], str]]:
    """Yield the ways to cut a message into an answer to what was asked and what comes after it.

    A yes to forgetting something has to be a sentence of its own.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    forgets = context.offered is not None and context.offered.kind == "forget"
    if context.expecting == "offer" and forgets:
        yield from _cut(message, _ENDS, _AGREES, vocabulary, context)
    elif _levels_offered(context):
        yield from _cut(message, _ENDS, _ANSWERS, vocabulary, context)
    elif context.expecting in {"level", "hours", "target"} and not days_left_out(message):
        yield from _cut(message, _BESIDE, _ANSWERS, vocabulary, context)


def _levels_offered(context: Context) -> bool:
    """Whether levels were put to the user to choose from."""
    offered = context.offered if context.expecting == "offer" else None
    return (
        offered is not None
        and bool(offered.choices)
        and {it.kind for it in offered.choices} == {"set_level"}
    )


def _cut(
    message: str,
    joints: re.Pattern[str],
    kinds: frozenset[IntentKind],
    vocabulary: Vocabulary,
    context: Context,
) -> Iterator[tuple[tuple[Intent, ...], str]]:
    for joint in joints.finditer(message):
        head, rest = message[: joint.start()].strip(), message[joint.end() :].strip()
        plainly = without_announcement(head) and standing(head) == "plain"
        answers = plainly and not vocabulary.find(head)
        chosen = read_role_chosen(head, context) if context.expecting == "target" else None
        first = read_answer(head, context) if answers or chosen is not None else ()
        if first and rest and not {it.kind for it in first} - kinds:
            yield first, rest
