"""How plain readings are, beside each other and alone."""

import re
from collections.abc import Iterable

from tools.counts import COUNT
from tools.late import late
from tools.understanding.documents.dropping import dropped_files
from tools.understanding.doubting import PLAIN_ENOUGH, offered
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.levels.statements import STATES_A_LEVEL
from tools.understanding.memory.records import TOLD_PLAINLY
from tools.understanding.nearest import nearest
from tools.understanding.phrases import bare
from tools.understanding.plans.one_plan import one_plan
from tools.understanding.plans.plans import PLANNING
from tools.understanding.standing import standing

UNDERSTOOD = 0.6
"""The confidence below which a message counts as not understood."""

SMALL_TALK: frozenset[IntentKind] = frozenset({"greet", "thanks", "yes", "no", "bye"})
"""What surrounds a request."""

OF_STORIES: frozenset[IntentKind] = PLANNING | {"out_of_scope"}
"""What the words of a story may be taken for: hours of a plan, or another trade's business."""

_CLOSE, _PLAINLY = 0.02, 0.9
_SEVERAL = 2
REQUEST = late(
    r"\?|\b(?:you|me|us|please|what|which|how|who|where|why|write|tell|give|show|make|find|sing"
    r"|book|order|translate|recommend|suggest|need|want|like|let)\b",
    re.IGNORECASE,
)

_OF_A_PLAN = late(
    r"\b(?:plan\w*|roadmap|weeks?|weekly|budget|deadline(?! (?:was|were)))\b", re.IGNORECASE
)
_HOW_LONG = late(
    rf"\b(?:in|within|after|took|for) (?:about |only )?{COUNT} weeks?\b", re.IGNORECASE
)
"""A length of time, which a story has as well as a plan."""
_OF_THAT = late(
    r"^(?:(?:and|so|but|then)\s+)*(?:what|how|would|where|does|if)\b.{0,20}\b(?:that|it|this"
    r"|then)\b",
    re.IGNORECASE,
)
_OF_ONESELF = late(r"\b(?:i|i'[a-z]+|we|me|us)\b", re.IGNORECASE)


def all_plain(intents: tuple[Intent, ...]) -> bool:
    """Whether all intents are read plainly enough to change the memory."""
    return bool(intents) and all(
        it.confidence >= PLAIN_ENOUGH and it.kind not in {"unclear", "clarify"} for it in intents
    )


def is_plain_target(intent: Intent) -> bool:
    """Whether a role is plainly chosen as the target."""
    return intent.kind == "set_target" and intent.confidence >= PLAIN_ENOUGH


def outweighs(stated: tuple[Intent, ...], best: Intent) -> bool:
    """Whether a statement is the plainer reading; a supposition always is, before a change."""
    strongest = max(it.confidence for it in stated)
    apart = "," in best.quote or ";" in best.quote
    if best.kind == "out_of_scope" and apart and {it.kind for it in stated} == {"set_level"}:
        return strongest >= _PLAINLY  # "my tooth hurts, anyway SQL is a 4"
    if best.kind in WRITES or best.kind in SMALL_TALK:
        return strongest >= best.confidence or any(
            it.kind in {"hypothetical", "others"} for it in stated
        )
    return strongest > best.confidence


def plainest(readings: Iterable[Intent]) -> Intent | None:
    """Return the plainest reading, or a question where a change and something else are as plain."""
    ranked = sorted(readings, key=lambda it: -it.confidence)
    if not ranked or ranked[0].confidence < UNDERSTOOD:
        return None
    first = ranked[0]
    rival = next((it for it in ranked if it.kind != first.kind), None)
    if (
        rival is not None
        and first.confidence - rival.confidence <= _CLOSE
        and {first.kind, rival.kind} & WRITES
    ):
        return Intent(kind="clarify", confidence=0.9, quote=first.quote, choices=(first, rival))
    return first


def settled(intents: Iterable[Intent], message: str, context: Context) -> tuple[Intent, ...]:
    """Return the intents of a message without what only surrounds them."""
    found = one_plan(list(dict.fromkeys(intents)), message, context)
    found = _without_supposed(found)
    known = [it for it in found if it.kind != "unclear"]
    if known:
        asked = (it for it in found if it.kind != "unclear" or it.quote.rstrip().endswith("?"))
        found = [_beside(it) for it in asked]
    if any(it.kind in WRITES for it in known):
        found = [it for it in found if not _merely_named(it)]
    if any(it.kind not in SMALL_TALK for it in known):
        found = [it for it in found if it.kind not in SMALL_TALK]
    found = _in_a_row(found)
    once = {_same(it): it for it in reversed(found)}
    return tuple(offered(it) for it in reversed(once.values())) or (nearest(message),)


def _beside(intent: Intent) -> Intent:
    """Return what was not understood as named alone: what can be said instead is not offered."""
    if intent.kind != "unclear":
        return intent
    return intent.model_copy(update={"choices": (), "text": bare(intent.quote)})


def _without_supposed(found: list[Intent]) -> list[Intent]:
    """Return what was read without the changes that are supposed with something else.

    What was told before a supposition holds; "what would that change" after it supposes it too.
    """
    at = next((at for at, it in enumerate(found) if it.kind in {"hypothetical", "what_if"}), None)
    if at is None:
        return found
    holds = 0 if _OF_THAT.search(found[at].quote) else at
    supposed = found[at].kind == "what_if"  # "when am I finished then" asks of what is supposed
    gone = WRITES | ({"show_plan"} if supposed else frozenset())
    return [it for place, it in enumerate(found) if place < holds or it.kind not in gone]


def _same(intent: Intent) -> object:
    """Return what is alike of intents of which one suffices."""
    if intent.kind in SMALL_TALK or intent.kind == "mood":
        return intent.kind
    return (intent.kind, intent.skill) if intent.kind == "ask_level" else intent


def _in_a_row(found: list[Intent]) -> list[Intent]:
    """Return what was read, bare levels of several skills as what they are beside each other.

    "Python 3" alone may be a version; "Budgeting 4. Negotiation 4 as well" gives levels.
    """
    bare = {it.skill for it in found if it.kind == "set_level" and it.confidence < PLAIN_ENOUGH}
    if len(bare) < _SEVERAL:
        return found
    sure = {"confidence": PLAIN_ENOUGH}
    return [
        it.model_copy(update=sure)
        if it.kind == "set_level" and it.confidence < PLAIN_ENOUGH
        else it
        for it in found
    ]


def _merely_named(intent: Intent) -> bool:
    """Whether what is out of scope is only a word in what was told ("9 years, medical ward")."""
    weak = intent.kind == "out_of_scope" and intent.confidence < PLAIN_ENOUGH
    return weak and not REQUEST.search(intent.quote)


def asks_for_more(intents: tuple[Intent, ...]) -> bool:
    """Whether something is plainly wanted, beyond a yes or no."""
    return all_plain(intents) and any(it.kind not in SMALL_TALK for it in intents)


_LABELLED = late(r"^(?:when|where|who|why|how)\s*:\s*\S", re.IGNORECASE)
"""What begins with the word of the question that it answers."""


def tells_of_it(intents: tuple[Intent, ...], message: str) -> bool:
    """Whether what was read fits into a story as well: a skill, work, a deed, how long it took.

    Args:
        intents: What was read.
        message: The words.
    """
    if _LABELLED.match(message):
        return True
    return all(
        it.kind == "fact"
        or (it.kind == "introduce" and it.confidence < STATES_A_LEVEL)
        or (it.kind == "evidence" and it.confidence <= TOLD_PLAINLY)
        or (it.kind in PLANNING and not _OF_A_PLAN.search(_HOW_LONG.sub("", message)))
        for it in intents
    )


def withheld(intent: Intent, clause: str) -> Intent:
    """Return a change as a mere supposition where the clause supposes or speaks of others.

    Args:
        intent: What was read.
        clause: The words.
    """
    if intent.kind not in {"plan", "set_target"}:
        return intent
    stands = standing(clause)
    if stands == "hypothetical":
        return Intent(kind="hypothetical", confidence=0.9, quote=clause)
    if stands == "others" and not _OF_ONESELF.search(clause):
        return Intent(kind="others", confidence=0.9, quote=clause)
    return intent


def names_a_file(message: str, aside: tuple[Intent, ...]) -> bool:
    """Whether what could be dropped, or ask for an export ("backup"), names the file asked for.

    Args:
        message: The message.
        aside: What it asks for where it is no answer.
    """
    alone = len(message.split()) == 1 and {it.kind for it in aside} == {"export"}
    return alone or bool(dropped_files(message))


_SHARE = late(r"(?<![\w/])[0-5] ?/ ?5(?![\w/])")


def tells_levels_too(told: Intent, message: str) -> bool:
    """Whether a deed is in doubt, and levels are told beside it, which nobody does of a deed.

    Args:
        told: The deed as it was read.
        message: The message.
    """
    return told.confidence < PLAIN_ENOUGH and _SHARE.search(message) is not None
