"""The answer that begins a message which goes on with something else."""

import re
from collections.abc import Iterable, Iterator

from tools.late import late
from tools.understanding.documents.pasting import document_in, is_document
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.correcting import puts_right_another, without_announcement
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.days_left_out import days_left_out
from tools.understanding.replies.agreed_words import agrees_in_words
from tools.understanding.replies.answers import read_answer
from tools.understanding.replies.yes_no import only_agrees
from tools.understanding.roles.role_chosen import read_role_chosen
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_ANSWERS: frozenset[IntentKind] = frozenset({"set_level", "plan", "set_target"})
_AGREES: frozenset[IntentKind] = frozenset({"forget_now"})
_AFTER_A_YES: frozenset[IntentKind] = frozenset(
    {"set_target", "plan", "evidence", "set_level", "fact", "introduce", "assess", "checkin"}
)
"""What may be offered where more than the yes is listened to."""
_LATER_YES = late(
    r"^(?:(?:and|so|oh|also|but|then|ok(?:ay)?)[\s,]+)*(?P<yes>(?:yes|yep|yeah|yup|sure|aye)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_OPEN_RANGE = late(r"\bbetween (?:an? )?\d+$", re.IGNORECASE)
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
        yield from _agreed_later(message, context)
    elif _one_thing_offered(context):
        yield from _agreed(message, context)
    elif _levels_offered(context):
        yield from _cut(message, _ENDS, _ANSWERS, vocabulary, context)
    elif context.expecting in {"level", "hours", "target"} and not (
        days_left_out(message) or puts_right_another(message, context.skill, vocabulary, context)
    ):
        yield from _cut(message, _BESIDE, _ANSWERS, vocabulary, context)


def _one_thing_offered(context: Context) -> bool:
    """Whether one thing was put to the user that a yes has done."""
    offered = context.offered if context.expecting == "offer" else None
    return offered is not None and not offered.choices and offered.kind in _AFTER_A_YES


def _agreed(message: str, context: Context) -> Iterator[tuple[tuple[Intent, ...], str]]:
    """Yield the ways to cut a message into a yes and what comes after it, the longest yes first."""
    for joint in reversed([*_joints(_BESIDE, message)]):
        head, rest = message[: joint.start()].strip(), message[joint.end() :].strip()
        first = read_answer(head, context)
        chosen = bool(first) and first[0].kind == "set_target"
        agreed = chosen or only_agrees(bare(head)) or agrees_in_words(bare(head), context.offered)
        turns = chosen and _names_other_role(rest, first[0], context)
        if first and rest and first[0].kind != "no" and agreed and not turns:
            yield first, rest
    yield from _agreed_later(message, context)


def _names_other_role(rest: str, first: Intent, context: Context) -> bool:
    """Whether what follows a yes is the title of another role: "yes, but product manager"."""
    return any(
        it.kind == "set_target" and it.role != first.role for it in read_answer(rest, context)
    )


def _agreed_later(message: str, context: Context) -> Iterator[tuple[tuple[Intent, ...], str]]:
    """Yield the yes that is a sentence behind others, and these: "Excel 3. And yes, do that"."""
    said = sentences(message)
    for at, sentence in enumerate(said):
        yes = _LATER_YES.match(sentence) if at else None
        if yes is None:
            continue
        head = sentence[yes.start("yes") :]
        first = read_answer(head, context)
        agreed = only_agrees(bare(head)) or agrees_in_words(bare(head), context.offered)
        agreed = agreed or {it.kind for it in first} == _AGREES  # all of it has to agree there
        if first and first[0].kind != "no" and agreed:
            yield first, " ".join((*said[:at], *said[at + 1 :]))


def _joints(joints: re.Pattern[str], message: str) -> Iterable[re.Match[str]]:
    """Return where a message may be cut: not within a pasted document, which answers nothing."""
    found = [*joints.finditer(message)]
    if not found or not is_document(message):
        return found
    own = len(message.rstrip()) - len(document_in(message))
    return [it for it in found if it.end() <= own]


def _between_levels(answer: tuple[Intent, ...]) -> bool:
    """Whether an answer lies between levels, which one of them is asked about."""
    return any(it.choices and {one.kind for one in it.choices} == {"set_level"} for it in answer)


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
    for joint in _joints(joints, message):
        head, rest = message[: joint.start()].strip(), message[joint.end() :].strip()
        if _OPEN_RANGE.search(head) and rest[:1].isdigit():
            continue  # "between 1 and 2" is one answer
        plainly = without_announcement(head) and standing(head) == "plain"
        named = {it.skill for it in vocabulary.find(head)}
        offered = context.offered if context.expecting == "offer" else None
        answers = plainly and named <= ({offered.skill} if offered is not None else set())
        chosen = read_role_chosen(head, context) if context.expecting == "target" else None
        first = read_answer(head, context) if answers or chosen is not None else ()
        either = context.expecting == "level" and _between_levels(first)
        if first and rest and (either or not {it.kind for it in first} - kinds):
            yield first, rest
