"""The template of an intent's own name, filled in."""

from coach.offline.situation import Situation
from prompts import render
from tools.understanding import Intent


def rendered(intent: Intent, situation: Situation, **values: object) -> str:
    """Return the template of an intent's own name, filled in.

    Args:
        intent: What was asked for.
        situation: What was known when it was.
        values: What the template shows beside the situation.
    """
    return render(
        f"replies/{intent.kind}",
        intent=intent,
        turn=situation.number,
        target=situation.target,
        planned=situation.planned,
        **values,
    )
