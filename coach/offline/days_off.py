"""The days off of a plan that is wished, as the weeks that the plan leaves free for them."""

import datetime as dt
from collections.abc import Sequence

from coach.offline.situation import Situation
from tools.planning.days_off import WeeksOff, weeks_off
from tools.understanding import Intent
from tools.wording import counted, day_text, listed

_WEEK = dt.timedelta(7)
_ONE = dt.timedelta(1)


def with_weeks_off(intent: Intent, situation: Situation) -> Intent:
    """Return a plan whose days off are those of the weeks that they leave free.

    Where they only reach into a week, which keeps its hours, what was understood says so.

    Args:
        intent: What is wanted.
        situation: Tells when the plan begins, from which its weeks count.
    """
    choices = tuple(with_weeks_off(it, situation) for it in intent.choices)
    if choices != intent.choices:
        intent = intent.model_copy(update={"choices": choices})
    if not intent.weeks_off:
        return intent
    begins = situation.plan.start if situation.plan else situation.today
    found = weeks_off(intent.weeks_off, intent.start or max(situation.today, begins))
    heard = [_heard(it, found) for it in intent.heard] if found.kept else intent.heard
    return intent.model_copy(update={"weeks_off": found.days, "heard": tuple(heard)})


def _heard(line: str, found: WeeksOff) -> str:
    """Return how days off were understood, with the weeks that keep their hours."""
    if not line.startswith("free: "):
        return line
    kept = (
        f"the week of {day_text(it)} keeps its hours ({counted(many, 'day')} off)"
        for it, many in found.kept
    )
    return "; ".join((f"free: {listed(_runs(found.free))}", *kept))


def _runs(weeks: Sequence[dt.date]) -> list[str]:
    """Return weeks in words, those that follow one another as one span."""
    starts = [it for it in weeks if it - _WEEK not in weeks]
    ends = [it + _WEEK - _ONE for it in weeks if it + _WEEK not in weeks]
    return [f"{day_text(a)} to {day_text(b)}" for a, b in zip(starts, ends, strict=True)]
