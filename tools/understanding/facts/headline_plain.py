"""A headline without the marks around it, and an employer told by itself, which is none."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent

_MARKS: Final = late(r"^[\s:;=,.–—-]+|[^\w)+#.\"']+$")
_ONLY_AT: Final = late(
    r"^(?:(?:still\s+|now\s+|currently\s+)*(?:work(?:ing|s)?|employed)\s+(?:for|at|with|by)"
    r"|worked\s+(?:for|at|in))\s+\S.*$",
    re.IGNORECASE,
)
_AS: Final = late(r"\bas (?:an?|the)\b", re.IGNORECASE)


def with_plain_headline(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, a headline without stray marks; an employer alone leaves it as it is.

    "I work for X" says where, not as what, so it is kept as experience beside the headline.

    Args:
        found: What a message was read as.
    """
    return tuple(_plain(it) if it.fact == "headline" and it.text else it for it in found)


def _plain(intent: Intent) -> Intent:
    text = _MARKS.sub("", intent.text)
    if _ONLY_AT.match(text) and not _AS.search(text):
        value = re.sub(r"^(?:still|now|currently)\s+", "", text, flags=re.IGNORECASE)
        return intent.model_copy(update={"fact": "experience", "text": value})
    return intent.model_copy(update={"text": text}) if text else intent
