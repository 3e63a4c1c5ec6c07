"""What the check-ins of a span of time come to together."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from tools.domain import CheckIn, CheckInHistory, SkillHours


def checkin_history(
    held: Sequence[CheckIn], until: dt.date, since: dt.date | None = None
) -> CheckInHistory:
    """Return the check-ins of a span of time with their hours and promises added up.

    Args:
        held: All check-ins, the oldest first.
        until: The last day of the span.
        since: Its first day; left out where it goes back to the first check-in.
    """
    first = since or dt.date.min
    inside = tuple(it for it in held if first <= it.day <= until)
    outcomes = [promise.outcome for it in inside for promise in it.outcomes]
    hours = _by_skill(inside)
    return CheckInHistory(
        since=since,
        until=until,
        checkins=inside,
        hours=hours,
        total_hours=sum(it.hours for it in hours),
        kept=outcomes.count("kept"),
        partly=outcomes.count("partly"),
        not_kept=outcomes.count("not kept"),
        count=len(inside),
        in_all=len(held),
        last=held[-1].day if held else None,
    )


def _by_skill(held: Sequence[CheckIn]) -> tuple[SkillHours, ...]:
    spent: defaultdict[str, float] = defaultdict(float)
    for checkin in held:
        for it in checkin.hours:
            spent[it.skill] += it.hours
    told = [(skill, hours) for skill, hours in spent.items() if hours]
    ordered = sorted(told, key=lambda it: (-it[1], it[0]))
    return tuple(SkillHours(skill=skill, hours=hours) for skill, hours in ordered)
