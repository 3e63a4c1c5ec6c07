"""What the offline coach says of the rows of a ranking: by a skill, a readiness, the hours."""

from collections.abc import Sequence

from coach.offline.done import Done, first_view, view_of
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from prompts import render
from tools.domain import GapReport, NearestRoles, RoleComparison, RoleStanding
from tools.understanding import Intent
from tools.understanding.placing import RANKED
from tools.understanding.roles.asked_of_share import SHARE
from tools.understanding.roles.quicker_role import asks_for_quicker
from tools.understanding.roles.roles_by_skill import WITH, WITHOUT

_CLOSE = 0.6
"""By how many points a readiness may be off that somebody rounds."""


def roles_by_skill(intents: Sequence[Intent], done: Sequence[Done]) -> str:
    """Return which of the listed roles ask for a skill or do without it, or an empty text.

    Args:
        intents: What the message asks for.
        done: The calls that it took, with their results.
    """
    asked = [it for it in intents if is_of_a_skill(it)]
    if not asked:
        return ""
    levels: list[tuple[str, int | None]] = []
    for intent in asked:
        report = view_of([it for it in done if it.intent is intent], GapReport)
        if report is not None:
            needs = {it.skill: it.required for it in report.skills}
            levels.append((report.role, needs.get(intent.skill or "")))
    return render(
        "replies/roles_by_skill",
        skill=asked[0].skill,
        without=asked[0].text == WITHOUT,
        asking=[(role, level) for role, level in levels if level is not None],
        free=[role for role, level in levels if level is None],
    )


def is_of_a_skill(intent: Intent) -> bool:
    """Whether an intent is a row of a ranking that is asked by a skill.

    Args:
        intent: What was asked for.
    """
    return intent.kind == "row_why" and intent.text in {WITH, WITHOUT}


def nearest_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return the ranking, or what is asked of it."""
    view = first_view(done)
    if intent.text == SHARE and isinstance(view, NearestRoles):
        row, of = _row(intent, view.roles)
        return render("replies/share", row=row, of=of, asked=intent.subject)
    return rendered(intent, situation, view=view)


def _row(intent: Intent, rows: Sequence[RoleStanding]) -> tuple[RoleStanding, str]:
    """Return the row that a figure stands in, and which of its figures that is."""
    named = [it for it in rows if it.role == intent.role] or list(rows)
    if not intent.subject:
        return named[0], ""
    figure = float(intent.subject)
    close = [
        (at >= RANKED, name == "known", abs(it - figure), at, name)
        for at, row in enumerate(named)
        for name, it in _figures(row)
        if abs(it - figure) < _CLOSE
    ]
    # What the reply has shown comes first, and the readiness before the share that is known.
    *_, at, name = min(close, default=(0, ""))
    return named[at], name


def _figures(row: RoleStanding) -> tuple[tuple[str, float], ...]:
    ends = (("low", row.readiness.low), ("high", row.readiness.high))
    return (*ends, ("known", row.assessed * 100))


def compare_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return a comparison, led by which of the roles has less to learn where that is asked."""
    view = first_view(done)
    said = rendered(intent, situation, view=view)
    asks = not intent.text and asks_for_quicker(intent.quote)
    if not isinstance(view, RoleComparison) or not asks:
        return said
    rows = sorted(view.roles, key=lambda it: it.hours)
    return render("replies/quicker", rows=rows) + "\n\n" + said
