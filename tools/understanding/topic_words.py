"""Topics that are told by their words, wherever those stand in a message."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from tools.late import late
from tools.understanding.intent import IntentKind


class Topic(NamedTuple):
    """What a message may be about.

    Attributes:
        kind: What answers it.
        text: Which of the answers of that kind.
        told_by: The words that tell of it: one of each pattern has to stand in the message.
    """

    kind: IntentKind
    text: str
    told_by: tuple[re.Pattern[str], ...]


def topic(kind: IntentKind, text: str, *told_by: str) -> Topic:
    """Return a topic.

    Args:
        kind: What answers it.
        text: Which of the answers of that kind.
        told_by: Patterns of whole words, one of each of which has to stand in a message.
    """
    patterns = (rf"\b(?:{it})\b" for it in told_by)
    return Topic(kind, text, tuple(late(it, re.IGNORECASE) for it in patterns))


def topic_of(words: str, topics: Iterable[Topic]) -> Topic | None:
    """Return the first topic that words are about, or ``None``.

    Args:
        words: The words, with plain quotes.
        topics: The topics.
    """
    return next((it for it in topics if all(one.search(words) for one in it.told_by)), None)
