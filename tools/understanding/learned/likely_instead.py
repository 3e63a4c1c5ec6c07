"""What a message probably wants, where a rule reads something else of it or nothing.

A rule goes by a few words. Where the wording as a whole is far more like another request, and
hardly like what the rule took it for, the other is looked up.
"""

from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.learned.likely import (
    SURE_OF_A_PART,
    Told,
    in_scope,
    is_question,
    offer_of,
    read_likely,
    read_likely_message,
    told_of,
)
from tools.understanding.learned.likely_lookups import ANSWERS, LOOKING, LOOKUPS, asked_for, kind_of
from tools.vocabulary import Vocabulary

SURE_BESIDE_A_RULE, HARDLY = 0.65, 0.03
"""How probable another request has to be, and at most what a rule took the wording for."""
_SURELY_INSIDE = 0.9
_BY_ALL_WORDS = 0.975
"""The confidence of a rule that goes by the whole wording, and not by a few words of it."""
_LONGEST = 60  # words
_MISTAKEN: frozenset[IntentKind] = LOOKING | {
    "help",
    "identity",
    "privacy",
    "importing",
    "carrying",
    "term",
    "hypothetical",
    "out_of_scope",
}
"""What changes nothing, and so may be looked up otherwise."""
_NEXT: frozenset[IntentKind] = frozenset({"learn_first", "show_plan", "this_week", "commitments"})
"""What says what is to be done next."""
_NAMED: frozenset[IntentKind] = frozenset({"explain", "recall"})
"""What is asked of a skill of which only the name was read."""


def asked_instead(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message probably wants that no rule reads, or that one took for another.

    Args:
        found: What the message was taken for.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what tells wordings apart, and the titles of the known roles.
    """
    if {it.kind for it in found} == {"unclear"}:
        likely = read_likely_message(message, vocabulary, context)
        return () if likely is None else (likely,)
    if not any(it.kind in _MISTAKEN | {"clarify"} for it in found):
        return ()
    told = next(told_of(message, vocabulary, context), None)
    if told is None or len(message.split()) > _LONGEST:
        return ()
    other = (
        _named_only(found, told, message, context)
        or _other_than_told(found, told, message, context)
        or _other_than_read(found, told, message, context)
        or _supposed(found, message, vocabulary, context)
    )
    return () if other is None else (other,)


def _named_only(
    found: tuple[Intent, ...], told: Told, message: str, context: Context
) -> Intent | None:
    """Return what is asked of a skill of which the rules read no more than the name."""
    names = any(it.kind == "clarify" and {c.kind for c in it.choices} <= _NAMED for it in found)
    if not names or any(it.confidence >= PLAIN_ENOUGH for it in found if it.kind != "clarify"):
        return None
    if told.first.label == "out_of_scope" and told.first.share >= SURE_OF_A_PART:
        return Intent(kind="out_of_scope", confidence=0.75, quote=message)
    if not is_question(message):
        return None
    return _lookup(told, SURE_OF_A_PART, message, context)


def _other_than_told(
    found: tuple[Intent, ...], told: Told, message: str, context: Context
) -> Intent | None:
    """Return the order that a rule took for a deed."""
    deed = len(found) == 1 and [it.kind for it in found[0].choices] == ["evidence"]
    return offer_of([told], message, context) if deed else None


def _other_than_read(
    found: tuple[Intent, ...], told: Told, message: str, context: Context
) -> Intent | None:
    """Return the request that a wording is far more like than what a rule took it for."""
    if len(found) != 1 or found[0].kind not in _MISTAKEN or found[0].level is not None:
        return None
    read = found[0]
    if read.confidence >= _BY_ALL_WORDS or (read.kind == "role" and read.text):
        return None  # a part of a role is told by its word, and most have no wordings of their own
    if read.kind == "out_of_scope" and (read.text or told.first.share < _SURELY_INSIDE):
        return None  # what it names is pay, which is told by a word
    own = sum(it.share for it in told.guesses if _alike(it.label, read.kind))
    return None if own >= HARDLY else _lookup(told, SURE_BESIDE_A_RULE, message, context)


def _alike(label: str, kind: IntentKind) -> bool:
    if kind in _NEXT and kind_of(label) in _NEXT:
        return True
    same = ANSWERS.get(label, label)
    return kind in {kind_of(label), kind_of(same)} or ANSWERS.get(kind, kind) == same


def _lookup(told: Told, sure: float, message: str, context: Context) -> Intent | None:
    if told.first.label not in LOOKUPS or told.first.share < sure or not in_scope(told.guesses):
        return None
    wanted = asked_for(told.first.label, message, told.masked, context)
    return None if wanted is None else wanted.model_copy(update={"confidence": PLAIN_ENOUGH})


def _supposed(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> Intent | None:
    """Return what a message asks that a rule only took to suppose."""
    if len(found) != 1 or found[0].kind != "hypothetical" or found[0].level is not None:
        return None
    asked = None if found[0].text else read_likely(message, vocabulary, context)
    return asked if asked is not None and asked.kind != "clarify" else None
