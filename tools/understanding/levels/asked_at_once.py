"""What a message leaves open of several levels, asked in one go: in one question, or by a test."""

from typing import Final

from tools.late import late
from tools.understanding.intent import Intent, IntentKind

_SEVERAL = 2
_TOLD: Final[frozenset[IntentKind]] = frozenset({"set_level", "ask_level"})
_UNSURE: Final = late(
    r"\b(?:not (?:really |so |too |very |entirely |quite |that )?(?:sure|certain)|unsure|no idea"
    r"|(?:don'?t|do not) (?:really )?know|can'?t (?:really )?(?:tell|say)|hard to (?:say|tell)"
    r"|dunno|who knows|no clue|guessing|a guess|doubt)\b"
)


def asked_at_once(found: tuple[Intent, ...], message: str = "") -> tuple[Intent, ...]:
    """Return what was read with one question for all the levels that it asks for, put last.

    A level that is told unsurely is not kept where a test of the same skill is wished beside it;
    one that is told is not asked for.

    Args:
        found: What was read of a message.
        message: The message.
    """
    if _UNSURE.search(message.casefold()):
        tested = {it.skill for it in found if it.kind == "assess" and it.skill}
        found = tuple(it for it in found if it.kind not in _TOLD or it.skill not in tested)
    told = {it.skill for it in found if it.kind == "set_level"}
    found = tuple(it for it in found if it.kind != "ask_level" or it.skill not in told)
    asked = [it for it in found if it.kind == "ask_level" and it.skill]
    skills = tuple(dict.fromkeys(it.skill for it in asked if it.skill))
    if len(skills) < _SEVERAL:
        return found
    rest = (it for it in found if it not in asked)
    return (*rest, asked[0].model_copy(update={"skills": skills}))
