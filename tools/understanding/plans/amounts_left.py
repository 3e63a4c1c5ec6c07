"""Hours that a message gives beside those of its plan: no plan is made while some are unread."""

from collections.abc import Iterator

from tools.understanding.intent import Intent
from tools.understanding.phrases import bare
from tools.understanding.plans.hours import find_hours


def with_amounts_read(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what a message says, its plan asked for where hours beside it were not understood.

    Hours that the plan, or the question what it is to be, stands on are not named as unread.

    Args:
        found: What the message was read as.
    """
    left = [it for it in found if it.kind == "unclear" and _amounts(it.text or it.quote)]
    plans = [it for it in found if _plans(it)]
    if not left or len(plans) != 1:
        return found
    quote = bare(plans[0].quote)
    unread = [it for it in left if not all(words in quote for words in _amounts(it.text))]
    others = (it for it in found if it not in left)
    if not unread:
        return tuple(others)
    return tuple(_asked(it, unread[0]) if it is plans[0] else it for it in others)


def _amounts(words: str) -> tuple[str, ...]:
    return tuple(bare(it.words) for it in find_hours(words) if not it.words.strip().isdigit())


def _plans(intent: Intent) -> bool:
    return any(it.kind == "plan" and it.hours_per_week is not None for it in _readings(intent))


def _readings(intent: Intent) -> Iterator[Intent]:
    yield from intent.choices if intent.kind == "clarify" else (intent,)


def _asked(intent: Intent, unread: Intent) -> Intent:
    """Return the question whether to make a plan beside which hours were not understood."""
    if intent.kind != "plan":
        return intent
    words = unread.text or unread.quote
    return Intent(kind="clarify", confidence=0.9, quote=intent.quote, text=words, choices=(intent,))
