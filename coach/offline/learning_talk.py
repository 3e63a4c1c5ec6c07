"""What the offline coach says of what to learn: first, why, how, and at which pace."""

from collections.abc import Mapping, Sequence

from coach.offline.done import Done, first_view, view_of
from coach.offline.first import First, choose_first, hours_left
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.plan_views import CurrentPlan
from tools.domain import LEVEL_MEANINGS, GapReport
from tools.pace import PRIOR_REASON, pace_formula
from tools.understanding import Intent

RESOURCES = 5
"""How many resources a reply shows; the command line shows all."""


def learn_first(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what is said of what to learn first, and why."""
    first = first_to_learn(done, situation)
    named = (it.skill for it in situation.vocabulary.find(intent.quote))
    others = [it for it in dict.fromkeys(named) if first is not None and it != first.skill]
    report = view_of(done, GapReport)
    return rendered(intent, situation, first=first, report=report, others=others)


def first_to_learn(done: Sequence[Done], situation: Situation) -> First | None:
    """Return what to learn first by the gaps and the plan that were looked up, or ``None``."""
    report, current = view_of(done, GapReport), view_of(done, CurrentPlan)
    if report is None:
        return None
    plan = None if current is None else current.roadmap
    return choose_first(report, plan, situation.vocabulary, situation.today, situation.spent)


def explain(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what is said of one requirement, and of the hours left for it."""
    row = first_view(done)
    left = hours_left(row.hours, situation.spent.get(row.skill, 0.0))
    return rendered(intent, situation, view=row, left=left)


def pace_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what is said of the pace, with the formula behind it."""
    pace = first_view(done).pace
    formula = "" if pace is None else pace_formula(pace)
    return rendered(intent, situation, pace=pace, formula=formula, reason=PRIOR_REASON)


def learn_how(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what is said of how to learn a skill."""
    guide = first_view(done)
    meaning = LEVEL_MEANINGS[guide.goal or 0]
    return rendered(intent, situation, guide=guide, meaning=meaning, limit=RESOURCES)


_FORMS: Mapping[str, frozenset[str]] = {
    "book": frozenset({"book", "documentation"}),
    "video": frozenset({"video", "course"}),
    "project": frozenset({"project", "exercise"}),
}


def resources_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what is known of the resources for a skill in the form or language asked for."""
    guide = first_view(done)
    forms = _FORMS.get(intent.text)
    fit = [it for it in guide.resources if forms is None or it.kind in forms]
    return rendered(intent, situation, guide=guide, fit=fit)
