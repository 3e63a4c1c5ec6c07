"""Which of several readings an answer chooses: by its place, its level or its day."""

import re
from collections.abc import Mapping
from typing import Final

from tools.late import late
from tools.understanding.calendar.weekday_told import chosen_by_day
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.levels.figures import level_alone
from tools.understanding.levels.level_answers import choice_left_open
from tools.understanding.phrases import bare
from tools.understanding.replies.yes_no import only_agrees, says_no, says_yes
from tools.understanding.standing import standing

_HIGHER, _LOWER = (
    late(
        rf"^(?:the |let'?s say the |probably the )?{word}(?: one| level| figure| of the two)?$",
        re.IGNORECASE,
    )
    for word in ("(?:higher|bigger|upper|larger|greater)", "(?:lower|smaller|lesser)")
)
_AROUND_A_CHOICE = late(
    r"^(?:(?:well|ok(?:ay)?|then|so|hmm*|i(?:'d| would|'ll)? (?:take|say|go (?:with|for)|pick"
    r"|choose|think|guess)"
    r"|(?:let us|let's) (?:take|say|go with)|go (?:with|for)|take|make it|put|probably|maybe"
    r"|rather|it's"
    r"|definitely|please)[\s,]+)+(?=\S)"
    r"|[\s,]+(?:i(?:'d| would)? (?:say|think|guess|reckon)|for now|please|then|probably|really"
    r"|to be safe"
    r"|if anything|for the moment)$",
    re.IGNORECASE,
)
_UNDONE = late(
    r"(?<![\w.])[0-5](?![\w.])|\b(?:not sure|unsure|dunno|don'?t know|no idea|rusty|slipped"
    r"|except|apart from|leave out)\b",
    re.IGNORECASE,
)
"""What puts some of it otherwise, where a yes begins an answer."""
_NAMING = late(
    r"^(?:(?:for|the|my|i mean(?:t)?|it was|it's|that's|that was|of course|was|as|an?|yes|just|only"
    r"|with|about|of|in)\s+)+(?=\S)|\s+(?:one|role|job|of course|obviously|please|i mean(?:t)?"
    r"|thanks|sorry|then|of the two|is meant|was meant)$",
    re.IGNORECASE,
)
"""What stands around the name of a reading that is chosen: "the statistics one"."""
_ORDINALS = {"first": 0, "second": 1, "third": 2, "former": 0, "latter": 1, "last": -1}
_CHOICE = late(
    r"^(?:the |number |option |no\.? ?|#)?(?P<which>[1-9]|first|second|third|former|latter|last)"
    r"(?: one| option)?$",
    re.IGNORECASE,
)
_AGREED: Final[Mapping[IntentKind, IntentKind]] = {
    "forget": "forget_now",
    "export": "export_over",
    "undo": "undo_instead",
}


def read_choice_of(offered: Intent, message: str) -> tuple[Intent, ...]:
    """Return those of several readings that a message chooses, by their place or their level.

    Args:
        offered: The readings that were put to the user.
        message: The answer, with plain quotes.
    """
    said = _AROUND_A_CHOICE.sub("", bare(message)).strip(" ,")
    if offered.kind == "unrecognised" and says_yes(said):  # all that was guessed at once
        if _UNDONE.search(said):
            return (offered.model_copy(update={"quote": message}),)
        return tuple(agreed_to(it) for it in offered.choices)
    placed = _by_its_place(offered, said)
    if placed is None and (open_still := choice_left_open(offered, message)):
        return open_still
    placed = placed or _by_its_name(offered, said)
    meant = placed or chosen_by_day(said, offered.choices) or _by_its_level(offered, message, said)
    if meant is not None:
        return (agreed_to(meant),)
    if only_agrees(said) and offered.kind == "clarify":
        return (
            offered.model_copy(update={"quote": message}),
        )  # to "which one?", that is no answer
    return (Intent(kind="no", quote=message),) if says_no(said) else ()


def _by_its_place(offered: Intent, said: str) -> Intent | None:
    """Return the reading whose place among them a message names."""
    choice = _CHOICE.match(said)
    at = _chosen(choice["which"]) if choice else None
    return offered.choices[at] if at is not None and at < len(offered.choices) else None


def _by_its_name(offered: Intent, said: str) -> Intent | None:
    """Return the reading whose skill or role a message names, or a part of its name, alone."""
    words = set(_NAMING.sub("", said).casefold().split())
    names = [(it.skill or it.role or "").casefold() for it in offered.choices]
    if not words or "" in names or len(set(names)) < len(names):
        return None
    whole = [
        it for it, name in zip(offered.choices, names, strict=True) if words == {*name.split()}
    ]
    part = [it for it, name in zip(offered.choices, names, strict=True) if words <= {*name.split()}]
    meant = whole or part
    return meant[0] if len(meant) == 1 else None


def _by_its_level(offered: Intent, message: str, said: str) -> Intent | None:
    """Return the reading whose level a message names, as a figure or as the higher or lower one."""
    levels = sorted(it.level for it in offered.choices if it.level is not None)
    figure = level_alone(message) if standing(said) == "plain" else None
    if levels and (_HIGHER.match(said) or _LOWER.match(said)):
        figure = levels[-1] if _HIGHER.match(said) else levels[0]
    meant = [it for it in offered.choices if it.level is not None and it.level == figure]
    return meant[0] if len(meant) == 1 else None  # one level of two skills chooses neither


def agreed_to(offered: Intent) -> Intent:
    """Return what was offered as something that is now plainly wanted.

    Args:
        offered: What was offered.
    """
    kind = _AGREED.get(offered.kind, offered.kind)
    return offered.model_copy(update={"confidence": 1.0, "kind": kind})


def _chosen(word: str) -> int:
    return int(word) - 1 if word.isdigit() else _ORDINALS[word.casefold()]
