"""The levels of several skills that one message leaves open, asked for in one question."""

from tools.understanding.intent import Intent

_SEVERAL = 2


def asked_at_once(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read with one question for all the levels that it asks for, put last.

    Args:
        found: What was read of a message.
    """
    asked = [it for it in found if it.kind == "ask_level" and it.skill]
    skills = tuple(dict.fromkeys(it.skill for it in asked if it.skill))
    if len(skills) < _SEVERAL:
        return found
    rest = (it for it in found if it not in asked)
    return (*rest, asked[0].model_copy(update={"skills": skills}))
