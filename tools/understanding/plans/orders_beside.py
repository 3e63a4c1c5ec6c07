"""The order that a message wishes of its plan beside hours or days: "6 hours, and Docker first"."""

from collections.abc import Iterator

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.plans.wish_weighing import POLITE
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_OF_ORDER = late(r"^without |\bfirst$|\bfirst, and so before ")
_JOINT = late(
    r"\s*[,;]\s*(?:(?:and|but|then|so|also)\s+)*|\s+(?:and|but|then|so|also|plus)\s+(?:(?:also|then)\s+)*"
)

_LEAVES_OUT = late(
    r"^(?:(?:please|pls|and|also|then|just|but)\s+)*(?P<verb>drop|skip|scrap|bin|ditch|exclude"
    r"|remove|leave|take|strike|cross|cut)\b"
)
_BARE = late(
    r"(?:(?:please|pls|and|also|then|just|but)\s+)*(?:drop|skip|scrap|bin|ditch)\s+(?P<what>.+?)"
    r"(?: (?:please|for now|altogether|entirely|then))*[\s.!]*"
)


def without_left_out(message: str, vocabulary: Vocabulary) -> str:
    """Return a message without its orders to leave skills out, which take no days off.

    "Until the end of May, drop Docker" frees no weeks.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    left = message
    for words in dict.fromkeys(_JOINT.split(message)):
        order = words and _LEAVES_OUT.match(words.casefold())
        if order and vocabulary.find(words) and not any(map(str.isdigit, words)):
            left = left.replace(words, " ")
    return left if left.strip(" ,.;!") else message


def with_orders(
    message: str, found: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks for, its plan with the order that it wishes beside.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        vocabulary: The skills that are known.
        context: The plan that stands.
    """
    at = next((at for at, it in enumerate(found) if _plan_of(it) is not None), None)
    if at is None or not context.planned:
        return found
    plan = _plan_of(found[at])
    order = next(_orders(message, vocabulary, context), None)
    wished = None if order is None else _plan_of(order)
    if plan is None or order is None or wished is None:
        return found
    if not ({*wished.first, *wished.skip} > {*plan.first, *plan.skip}):
        return found  # all of it is known
    plan = plan.model_copy(
        update={"heard": tuple(it for it in plan.heard if not _OF_ORDER.search(it))}
    )
    both = plan.model_copy(
        update={
            "first": wished.first,
            "skip": wished.skip,
            "without": tuple(dict.fromkeys((*plan.without, *wished.without))),
            "heard": (*plan.heard, *wished.heard),
        }
    )
    if order.kind == "clarify" or found[at].kind == "clarify":
        both = found[at].model_copy(update={"kind": "clarify", "choices": (both,), "text": ""})
    return (*found[:at], both, *found[at + 1 :])


def _plan_of(intent: Intent) -> Intent | None:
    """Return the plan that an intent is, or the only one that it puts to the user."""
    plan = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else intent
    return plan if plan.kind == "plan" else None


def _orders(message: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the orders of the plan that parts of a message wish, those of the longest first."""
    for sentence in sentences(message):
        asks = standing(sentence) in {"hypothetical", "question", "others"}
        if asks and POLITE.match(sentence.casefold()) is None:
            continue
        for words in sorted(_stretches(sentence), key=len, reverse=True):
            order = read_plan_order(words, vocabulary, context) or _dropped(
                words, vocabulary, context
            )
            if order is not None:
                yield order


def _dropped(words: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the order that "drop Docker" is beside hours or days; alone it is to be forgotten."""
    match = _BARE.fullmatch(words.casefold())
    skills = {it.skill for it in vocabulary.find(match["what"])} if match else set()
    if len(skills) != 1 or not skills <= {*context.learned, *context.skipped}:
        return None
    return read_plan_order(f"leave {skills.pop()} out of the plan", vocabulary, context)


def _stretches(sentence: str) -> Iterator[str]:
    """Yield the stretches of a sentence between two of its joints."""
    joints = list(_JOINT.finditer(sentence))
    begins = [0, *(it.end() for it in joints)]
    ends = [*(it.start() for it in joints), len(sentence)]
    for begin in begins:
        yield from (sentence[begin:end] for end in ends if end > begin)
