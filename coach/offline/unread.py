"""What a reply says of the words that were not understood, once and by their name."""

from collections.abc import Sequence

from prompts import render
from tools.understanding import Intent, IntentKind

_LONGEST_SHOWN = 90  # characters
_SMALL: frozenset[IntentKind] = frozenset({"greet", "thanks", "yes", "no", "bye", "mood"})


def unread_as_one(intents: Sequence[Intent]) -> tuple[Sequence[Intent], str]:
    """Return intents with what was not understood at most once, and what is to be said of it.

    Beside what was understood nothing is offered: the words are named, and the intents are without
    them. Where nothing was understood, the first stands for all, and nothing is said here.

    Args:
        intents: What a message asked for.
    """
    unread = [it for it in intents if it.kind == "unclear"]
    known = [it for it in intents if it.kind != "unclear"]
    if not unread:
        return intents, ""
    if not {it.kind for it in known} - _SMALL:
        return (*known, unread[0]), ""
    return known, render(
        "replies/unread", parts=[it.text or it.quote for it in unread], longest=_LONGEST_SHOWN
    )
