"""One of the roles that somebody names, which they lean to or settle on in the same breath.

"Cloud or devops, devops I guess" leaves the choice open, with an offer of the second; "data
engineer. no wait, analytics engineer" takes the first back.
"""

import re
from typing import Final

from tools.late import late
from tools.titles import title_words
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.phrases import bare

_WHEN: Final[frozenset[Expecting | None]] = frozenset({"about", "target"})
_CUT: Final = late(r"[,;.?!…]+\s*|\s[–—-]\s|\s+but\s+", re.IGNORECASE)
_LEANS: Final = (
    r"(?:i'?d|i'?m|i|would|say|guess|think|suppose|reckon|probably|rather|more|most|mostly|maybe"
    r"|perhaps|leaning|lean|towards?|to|the|a|an|one|rather|prefer|honestly|tbh|well|hm+|likely|i'll"
    r"|go|with|for|take|let'?s|now|then|please|actually|really|like|of|a|bit|better|me|suits|is|it)"
)
_AROUND: Final = late(rf"^(?:{_LEANS}\s+)+|(?:\s+{_LEANS})+$", re.IGNORECASE)
_TURNS: Final = late(
    r"^(?:(?:oh|ah|hm+|well|and|ok)\s+)*(?:no[\s,]+(?:wait|sorry)|wait[\s,]+no|wait|scratch that"
    r"|correction|sorry|no|nope|i mean|i meant|make (?:it|that))[\s,]+",
    re.IGNORECASE,
)
_TWO: Final = 2
_FEW: Final = 3
"""Words of a role by its field alone: "ml", "the analyst"."""


def with_leaned_to(found: tuple[Intent, ...], message: str, context: Context) -> tuple[Intent, ...]:
    """Return what was read, with the one of two roles that a message ends on.

    Args:
        found: What was read of it.
        message: The message, with plain quotes.
        context: What was asked.
    """
    compared = [it for it in found if it.kind == "compare" and len(it.roles) == _TWO]
    if len(compared) != 1 or context.target is not None or context.expecting not in _WHEN:
        return found
    parts = [it for it in map(str.strip, _CUT.split(message)) if it]
    if len(parts) < _TWO:
        return found
    turns = _turned(parts)
    last = parts[-1]
    named = _AROUND.sub("", bare(_TURNS.sub("", last)))
    roles = [it for it in compared[0].roles if _is_of(named, it)]
    if len(roles) != 1 or " or " in last or last.casefold() in {"both", "either"}:
        return found
    aim = Intent(kind="set_target", confidence=0.95, quote=message, role=roles[0])
    if turns:
        return tuple(aim if it is compared[0] else it for it in found)
    if any(it.kind == "clarify" for it in found) or not _says_again(named, parts[:-1], roles[0]):
        return found
    return (*found, Intent(kind="clarify", confidence=0.9, quote=message, choices=(aim,)))


def _turned(parts: list[str]) -> bool:
    """Whether the last part takes back the one before: "no wait, analytics engineer"."""
    alone = len(parts) > _TWO and _TURNS.fullmatch(f"{parts[-2]} ") is not None
    return alone or _TURNS.match(parts[-1]) is not None


def _is_of(words: str, role: str) -> bool:
    said = title_words(words)
    return bool(words) and len(words.split()) <= _FEW and bool(said) and said <= title_words(role)


def _says_again(named: str, before: list[str], role: str) -> bool:
    """Whether the role that a message ends on is one that it has named before."""
    return any(word in title_words(one) for one in before for word in title_words(named)) or any(
        role.casefold() in one.casefold() for one in before
    )
