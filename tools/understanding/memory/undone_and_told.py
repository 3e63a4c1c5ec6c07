"""A level that is put right beside the wish to take the change before back: one change, not two."""

from tools.understanding.intent import Context, Intent


def with_undone_once(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, where "undo" and the right level are told together.

    The change that it means is the one before the message. It is taken back first, so that the
    level that is told after it stands; where that change gave this skill no level, or others one as
    well, "undo" only says once more that the level held is wrong.

    Args:
        found: What the message was read as.
        context: The levels that the message before gave, and those that are held.
    """
    told = {it.skill for it in found if it.kind == "set_level" and it.skill}
    if not told or not any(it.kind == "undo" for it in found):
        return found
    undoes = [it for it in found if it.kind == "undo"]
    rest = [it for it in found if it.kind != "undo"]
    if told == set(context.stated):
        return (*undoes[:1], *rest)
    return tuple(rest) if told <= context.held else found
