"""The JSON that commands print; docs/json.md describes each shape."""

import json
from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from coach.list_views import ListView
from coach.memory_views import Candidate
from coach.output import can_show_any_text
from coach.usage_view import UsagePeriod, UsageView
from coach.views import (
    Assessed,
    AssessmentHint,
    CheckInReport,
    ImportReport,
    PlanView,
    RoleView,
    WhatIfView,
)
from memory import Recovery
from tools.domain import Evidence, PlanStep, Resource, Roadmap, Value

if TYPE_CHECKING:
    # It brings the agent library, which no other command needs.
    from coach.ask import AskResult

Shape = dict[str, Any]


def as_text(data: Shape) -> str:
    """Return data as JSON text: the keys in the order documented, no NaN, two spaces deep."""
    return json.dumps(data, indent=2, allow_nan=False, ensure_ascii=not can_show_any_text())


def shape(value: Value) -> Shape:
    """Return a value with its fields as keys (``from``, not ``from_level``)."""
    return value.model_dump(mode="json", by_alias=True)


def imports(reports: tuple[ImportReport, ...], *, preview: bool) -> Shape:
    """Return the shape of ``coach import``."""
    return {"imports": [_import(report) for report in reports], "preview": preview}


def _import(report: ImportReport) -> Shape:
    levels = [{"skill": it.skill, "level": it.level, "quote": it.quote} for it in report.levels]
    return shape(report) | {"levels": levels}


def roles(listed: tuple[RoleView, ...], lists: tuple[ListView, ...]) -> Shape:
    """Return the shape of ``coach roles``."""
    return {
        "roles": [shape(role) for role in listed],
        "lists": [shape(it) for it in lists],
    }


def plan(view: PlanView, steps: tuple[PlanStep, ...]) -> Shape:
    """Return the shape of ``coach roadmap``: the plan, its steps, and how it came to differ."""
    return shape(view.roadmap) | {
        "steps": [_step(step) for step in steps],
        "version": view.version,
        "reasons": list(view.reasons),
        "changes": [shape(change) for change in view.changes],
        "note": view.note,
    }


def _step(step: PlanStep) -> Shape:
    brief = [
        {"title": it.title, "kind": it.kind, "url": it.url, "hours": it.hours, "own": it.own}
        for it in step.resources
    ]
    return shape(step) | {"resources": brief}


def resources(skill: str | None, listed: tuple[Resource, ...]) -> Shape:
    """Return the shape of ``coach resources``."""
    return {"skill": skill, "resources": [shape(it) for it in listed]}


def what_if(view: WhatIfView) -> Shape:
    """Return the shape of ``coach roadmap --what-if``: the plan, which is not kept."""
    return shape(view.roadmap) | {
        "present": _plan_or_none(view.present),
        "reasons": list(view.reasons),
        "changes": [shape(change) for change in view.changes],
    }


def checkin(report: CheckInReport) -> Shape:
    """Return the shape of ``coach checkin``."""
    return shape(report.checkin) | {
        "before": _plan_or_none(report.before),
        "after": _plan_or_none(report.after),
        "changes": [shape(change) for change in report.changes],
        "pace_change": report.pace_change,
        "note": report.note,
    }


def usage(view: UsageView) -> Shape:
    """Return the shape of ``coach usage``; costs are numbers, ``None`` where none is known."""
    return {
        "models": dict(view.models),
        "max_cost_month": _cost(view.max_cost_month),
        "periods": [_period(it) for it in view.periods],
    }


def _period(period: UsagePeriod) -> Shape:
    return {
        "period": period.period,
        "requests": period.requests,
        "unpriced": period.unpriced,
        "cost_usd": _cost(period.cost_usd),
        "models": [shape(it) | {"cost_usd": _cost(it.cost_usd)} for it in period.models],
    }


def _cost(amount: Decimal | None) -> float | None:
    return None if amount is None else float(amount)


def asked(heard: "AskResult") -> Shape:
    """Return the shape of ``coach ask``; what a tool answered is shown as it was."""
    return asdict(heard)


def assessed(outcome: Assessed) -> Shape:
    """Return the shape of ``coach assess SKILL``."""
    old = outcome.change.old
    return shape(outcome.assessment) | {"before": None if old is None else old.level}


def assessment_hint(found: AssessmentHint) -> Shape:
    """Return the shape of ``coach assess`` without a skill."""
    return shape(found)


def evidence(told: tuple[Evidence, ...], waiting: tuple[Candidate, ...]) -> Shape:
    """Return the shape of ``coach evidence list``: what is kept, and what was read and could be."""
    return {
        "evidence": [shape(piece) for piece in told],
        "candidates": [shape(it) for it in waiting],
    }


def recovery(problems: tuple[str, ...], found: Recovery | None, *, done: bool) -> Shape:
    """Return the shape of ``coach memory recover``; ``found`` is ``None`` for a sound file."""
    found = found or Recovery(tables=(), homeless=0, stand_ins={})
    return {"problems": list(problems), "recovered": done} | shape(found)


def _plan_or_none(roadmap: Roadmap | None) -> Shape | None:
    return None if roadmap is None else shape(roadmap)
