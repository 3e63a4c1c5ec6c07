"""A level that is only repeated beside a question: it is held already, and is not asked about."""

from tools.understanding.intent import Context, Intent, IntentKind

_ASKS_WHY: frozenset[IntentKind] = frozenset({"learn_first", "explain", "show_plan", "plan_fit"})


def without_known_offered(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, with no offer to save a level that is held as it is told.

    "Why Helm first? Go is a must and I have 0" wants to know why Go waits.

    Args:
        found: What the message was read as.
        context: The levels that are held.
    """
    if not any(it.kind in _ASKS_WHY for it in found):
        return found
    held = dict(context.levels)
    asked = tuple(_as_question(it, held) for it in found)
    told = context.learned[:1] if any(it.kind == "learn_first" for it in found) else ()
    return tuple(
        it for it, was in zip(asked, found, strict=True) if it is was or it.skill not in told
    )


def _as_question(intent: Intent, held: dict[str, int]) -> Intent:
    told = [it for it in intent.choices if it.kind == "explain"]
    if intent.kind == "clarify" and told:  # "SQL looks more important": what it is asked for
        return told[0].model_copy(update={"confidence": 0.95})
    only = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else None
    if only is None or only.kind != "set_level" or not only.skill:
        return intent
    if only.level is None or held.get(only.skill) != only.level:
        return intent
    return Intent(kind="explain", confidence=0.95, quote=intent.quote, skill=only.skill)
