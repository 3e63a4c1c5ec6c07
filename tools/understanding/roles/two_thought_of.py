"""Two roles that somebody thinks of at once: "maybe data analyst? or business analyst".

Neither is their work, and neither is taken for the target: they are told apart. What else the
message says of whoever writes it is read by itself.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, Reader
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare
from tools.understanding.roles.compared import open_between, titles_in

_WHEN: frozenset[Expecting | None] = frozenset({"about", "target", None})
_OR: Final = late(
    r"s?\??,?\s+or\s+(?:(?:maybe|perhaps|possibly|even|rather|an?|the|something like)\s+)*",
    re.IGNORECASE,
)
_IS_ONE: Final = late(
    r"\b(?:i'?m|i am|been|was|were|work(?:ed|ing)? as|as|job is|for|with|my|between|than)\s+"
    r"(?:(?:an?|the|now|currently)\s+)*$",
    re.IGNORECASE,
)
"""What stands before a role that somebody has, or that is held against another."""
_WISH: Final = late(
    r"(?:^|[\s,;.!–—-]+)(?:(?:and|so|but|now|then|hm+|um+|not sure)[\s,]+)*(?:i(?:'d|'ve| would"
    r"| was| have|'m| am)?\s+(?:(?:just|really|only|kind of|been|now|also)\s+)*(?:want|wanna|like"
    r"|love|fancy|think|thinking|thought|looking|hoping|hope|interested|prefer|consider\w*|need)\b"
    r"|thinking\b|maybe\b|perhaps\b|possibly\b|looking\b|hoping\b|what about\b|how about\b"
    r"|want\b|wanna\b|would like\b|either\b)",
    re.IGNORECASE,
)
_ABOUT_THEM: Final = late(
    r"\b(?:differen\w*|which|either|whit|not sure|no sure|unsure|dunno|don'?t know|dont know"
    r"|no idea|something like (?:that|it)|or so|better|can'?t decide|undecided|they'?re both"
    r"|what (?:do|would) you (?:think|say)|you tell me|hm+)\b|^\W*$",
    re.IGNORECASE,
)
_ASKS_ELSE: Final = late(
    r"\b(?:pay|paid|earn|salary|closer|nearer|gaps?|hours|long|easier|quicker|plan|need|learn"
    r"|should i|not|target)\b",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 70


def read_two_thought_of(message: str, context: Context, beside: Reader) -> tuple[Intent, ...]:
    """Return the two roles of which a message leaves open which is aimed for, told apart.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles, and what was asked.
        beside: Reads what else the message says of whoever writes it.
    """
    open_now = context.target is None and context.expecting in _WHEN
    if not open_now or " or " not in message or len(message.split()) > _MOST_WORDS:
        return ()
    named = sorted(titles_in(message, context.roles))
    if len(named) != 2:  # noqa: PLR2004 - one or the other
        return ()
    (start, first), (second, other) = named
    before, after = message[:start], message[second + len(other) :]
    joined = _OR.fullmatch(message[start + len(first) : second]) is not None
    told = bare(after) and not _ABOUT_THEM.search(after)
    if not joined or told or _IS_ONE.search(before) or _ASKS_ELSE.search(after):
        return ()
    sentence = max(before.rfind(mark) for mark in ".!?") + 1
    wish = _WISH.search(before, sentence)
    cut = before[: wish.start()] if wish else before[:sentence] or before
    if _ASKS_ELSE.search(before[len(cut) :]):
        return ()
    typed = (message[start : start + len(first)], message[second : second + len(other)])
    roles = open_between(message, context) or typed
    compared = Intent(kind="compare", confidence=0.95, quote=message, roles=roles)
    tells = bare(cut) and not asks(cut)
    return (*(_of_person(cut, beside) if tells else ()), compared)


def _of_person(words: str, beside: Reader) -> tuple[Intent, ...]:
    """Return what words tell of whoever wrote them; a greeting alone tells nothing."""
    return tuple(it for it in beside(words.strip(" ,;-")) if it.kind not in {"no", "greet", "mood"})
