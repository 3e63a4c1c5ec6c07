"""What a model is told of the user anew with each request."""

import datetime as dt

from coach.career import Career
from coach.career.knowledge import latest
from coach.target_report import target_report
from prompts import render
from tools.domain import PlanWeek, Roadmap

MOST_SKILLS = 100
"""How many skills are listed, the strongest first, so that a request stays short however much is
known; how many there are is said, and `recall` returns them all."""

MOST_FACTS = 15
"""How many facts are told, the latest."""

MOST_COMMITMENTS = 8
"""How many open promises are told, the latest."""

WEEKS = 3
"""How many weeks of the plan are told, this one and those after it."""


def known(career: Career) -> str:
    """Return what is known of the user and what is open, as a model reads it.

    It takes about as long however much is known: only what is shown is read.

    Args:
        career: The open career file.
    """
    target = career.target()
    plan = None if target is None else career.current_plan()
    facts = career.store.latest_facts(MOST_FACTS + len(_SAID_APART))
    commitments = career.open_commitments()
    return render(
        "known.md",
        today=career.today(),
        name=latest(career, "name"),
        headline=latest(career, "headline"),
        skills=career.store.strongest_claims(MOST_SKILLS),
        skill_count=career.store.count_claims(),
        report=target_report(career),
        facts=[it for it in facts if it.kind not in _SAID_APART][:MOST_FACTS],
        plan=plan,
        weeks=() if plan is None else _coming(plan, career.today()),
        commitments=commitments[-MOST_COMMITMENTS:],
        commitment_count=len(commitments),
        question=career.checkin_open(),
        assessing=career.assessment_open(),
    )


_SAID_APART = frozenset({"name", "headline"})


def _coming(plan: Roadmap, today: dt.date) -> tuple[PlanWeek, ...]:
    """Return the weeks of a plan that are not over, at most `WEEKS`."""
    week = dt.timedelta(days=7)
    return tuple(it for it in plan.weeks if it.start + week > today)[:WEEKS]
