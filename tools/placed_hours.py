"""Hours of a check-in by the place of their question: "it was 4, not 3, on the first one"."""

import re
from typing import NamedTuple

from tools.late import late

_ORDER = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2}
_NAMED = late(
    r"(?P<tie>\b(?:on|for|in|with|at|of|to) )?(?:the |my |that |your )(?:very )?"
    r"(?P<which>first|1st|second|2nd|third|3rd|last|previous|other)(?: (?:one|skill|question|figure"
    r"|number|answer|thing))(?! (?:week|time|of)\b)",
    re.IGNORECASE,
)
_ONE = late(r"\d|\b(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_NOTHING = late(r"\b(?:none|nothing|zero|nil)\b", re.IGNORECASE)


class Placed(NamedTuple):
    """An answer with the name of a skill.

    Attributes:
        text: The answer.
        name: The words in it that name the skill.
        said: Those that stood in their place.
    """

    text: str
    name: str
    said: str


def placed_hours(text: str, asked: tuple[str, ...], now: str = "") -> Placed | None:
    """Return an answer with the name of the skill that it calls by the place of its question.

    Args:
        text: The answer.
        asked: The skills whose hours a check-in asks for, in their order.
        now: The one of them whose hours were asked for last, or an empty text.
    """
    match = _NAMED.search(text)
    rest = f"{text[: match.start()]} {text[match.end() :]}" if match else ""
    if match is None or not (_ONE.search(rest) or _NOTHING.search(rest)):
        return None
    skill = _of(match["which"].casefold(), asked, now)
    if not skill:
        return None
    name = f"for {skill}"
    return Placed(f"{text[: match.start()]}{name}{text[match.end() :]}", name, match[0])


def _of(which: str, asked: tuple[str, ...], now: str) -> str:
    if which in _ORDER:
        return asked[_ORDER[which]] if _ORDER[which] < len(asked) else ""
    if which == "other":
        others = [it for it in asked if it != now]
        return others[0] if now and len(others) == 1 else ""
    told = asked[: asked.index(now)] if now in asked else asked
    return told[-1] if told else ""
