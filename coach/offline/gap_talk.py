"""What the offline coach says of the gaps that is no table: their order, and the odds."""

from collections.abc import Iterator, Sequence

from coach.offline.calls import Wanted
from coach.offline.done import Done, view_of
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from tools.domain import GapReport, GapRow, Importance
from tools.effort import hours_between, known_skill
from tools.understanding import Intent
from tools.understanding.roles.way_there import HOW_LONG

_NAMED = 4
"""How many skills a reply names."""
_NEEDS: tuple[tuple[Importance, str], ...] = (
    ("must", "Musts"),
    ("should", "Should be there"),
    ("nice", "Nice to have"),
)
_OF_ALL = frozenset({"unknown", "needed"})
"""The orders that speak of all rows, and put none first."""


def gap_order(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return the gaps in the order that was asked for, what comes first with its figures."""
    report = view_of(done, GapReport)
    rows = ordered_rows(intent, report) if report is not None else []
    named = {it.skill for it in rows}
    unknown = [it for it in report.skills if it.status == "unassessed"] if report else []
    return rendered(
        intent,
        situation,
        report=report,
        rows=rows[: _NAMED if intent.text != "strongest" else None],
        unknown=[it for it in unknown if intent.text != "compared" or it.skill in intent.skills],
        absent=[it for it in intent.skills if it not in named | {row.skill for row in unknown}],
        needed=_by_need(report) if report else [],
    )


def _by_need(report: GapReport) -> list[tuple[str, list[GapRow]]]:
    """Return the rows by how much they are asked for, the most first."""
    return [
        (name, [it for it in report.skills if it.importance == importance])
        for importance, name in _NEEDS
    ]


def ordered_rows(intent: Intent, report: GapReport) -> list[GapRow]:
    """Return the rows that an order speaks of, first what was asked for.

    Args:
        intent: The order, with the skills to compare.
        report: The gaps.
    """
    if intent.text in _OF_ALL:
        return []
    if intent.text == "strongest":
        held = [it for it in report.skills if it.current]
        return sorted(held, key=lambda it: (it.status != "met", -(it.current or 0)))
    rows = [it for it in report.skills if it.hours or it.status == "met"]
    if intent.text == "compared":
        return sorted((it for it in rows if it.skill in intent.skills), key=_hours)
    short = [it for it in rows if it.status != "met"]
    return sorted(short, key=_hours, reverse=intent.text == "longest")


def _hours(row: GapRow) -> float:
    return row.hours or 0.0


def row_why(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what the readiness and the hours of a role in a table come from."""
    report = view_of(done, GapReport)
    rows = list(report.skills) if report else []
    held = [f"{it.skill} {it.current}/5" for it in rows if it.current]
    hours = [it for it in rows if it.hours and it.status != "met"]
    unknown = [it.skill for it in rows if it.status == "unassessed"]
    return rendered(intent, situation, report=report, held=held, hours=hours, unknown=unknown)


def chances(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return that the odds are not known, and what is: the readiness and the must-haves short."""
    if intent.text not in {"", "knock_out", HOW_LONG}:  # asked as a doubt of oneself
        return mood(intent.model_copy(update={"kind": "mood"}), done, situation)
    report = view_of(done, GapReport)
    short = [it for it in report.skills if it.status in {"gap", "missing"}] if report else []
    must = [it for it in short if it.priority in {"P0", "P1"}][:_NAMED]
    known = sum(it.hours or 0 for it in report.skills) if report else 0
    return rendered(
        intent,
        situation,
        report=report,
        must=must,
        known=known,
        most=known + _hours_from_none(report, situation),
        weekly=_WEEKLY,
    )


_WEEKLY = 6
"""The hours a week by which it is shown how long hours take."""


def _hours_from_none(report: GapReport | None, situation: Situation) -> float:
    """Return the hours of the skills of unknown level, as if there were none of them."""
    rows = [it for it in report.skills if it.status == "unassessed"] if report else []
    skills = ((known_skill(it.skill, situation.vocabulary), it.required) for it in rows)
    return sum(hours_between(skill, 0, required) for skill, required in skills)


def mood(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return a word on what was told of oneself, with the figures of the plan beside a doubt."""
    return rendered(intent, situation, plan=situation.made)


def in_short(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return the first lines of the last answer, which hold its figures."""
    return rendered(intent, situation, lines=_head(situation.said))


_LINES = 3
_NOTED = ("Saved", "Understood", "Corrected", "Noted", "Target:")
_OF_PLAN = ("Plan: ", "Plan for ")


def _head(said: str) -> list[str]:
    """Return the first paragraph with a figure, no more than a few lines of it.

    What was only noted is none of it, and what became of the plan comes before the rest.
    """
    every = [it.splitlines() for it in said.strip().split("\n\n")]
    told = [it for it in every if not it[0].startswith(_NOTED)] or every
    paragraphs = sorted(told, key=lambda it: not it[0].startswith(_OF_PLAN))
    with_figures = (it for it in paragraphs if any(map(str.isdigit, " ".join(it))))
    return next(with_figures, paragraphs[0])[:_LINES]


def first_in_order(it: Done) -> Iterator[Wanted]:
    """Yield the look-up of what comes first in an order, so that "that one" can be asked after.

    Args:
        it: A call with its result.
    """
    report = it.result.view
    of_order = it.intent.kind == "gap_order" and it.call.is_table
    rows = ordered_rows(it.intent, report) if of_order and isinstance(report, GapReport) else []
    if rows:
        of_role = {"role": it.intent.role} if it.intent.role else {}
        yield Wanted(it.intent, "gaps", {"skill": rows[0].skill} | of_role)
