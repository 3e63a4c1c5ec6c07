"""What a new plan keeps to, named, and what became of a skill that it ends at another level."""

import datetime as dt

import pytest

from tests.test_tools_replan import START, VOCABULARY, WEEK, changes, claims, plan, role
from tools.domain import BudgetChange, FixedDate, PlanSettings
from tools.replan import changed_settings
from tools.roadmap import plan_roadmap

PLAIN = PlanSettings(start=START, hours_per_week=8)
DAY = dt.date(2026, 12, 9)
EXAM = FixedDate(name="CKA", date=DAY, hours=3, skill="Docker", level=2)


@pytest.mark.parametrize(
    ("wish", "added"),
    [
        ({"weeks_off": (DAY,)}, "Weeks off, the days: 9 Dec 2026 added."),
        (
            {"budget_changes": (BudgetChange(start=DAY, hours_per_week=4),)},
            "Hours from a day on: 4 hours a week from 9 Dec 2026 added.",
        ),
        (
            {"fixed_dates": (EXAM,)},
            "Fixed dates: CKA on 9 Dec 2026 (3 hours and needs Docker 2/5) added.",
        ),
    ],
)
def test_a_changed_limit_is_named_both_ways(wish: dict[str, object], added: str) -> None:
    asked, known = role(Docker=3), claims({"Docker": 1})
    before = plan_roadmap(asked, known, VOCABULARY, PLAIN)
    after = plan_roadmap(asked, known, VOCABULARY, PLAIN.model_copy(update=wish))
    assert changed_settings(before, after) == (added,)
    assert changed_settings(after, before) == (added.replace(" added", " no longer"),)


def test_a_skill_cut_down_by_a_deadline_is_not_called_earlier() -> None:
    asked, known = role(Docker=5), {"Docker": 1}
    cut = plan(asked, known, deadline=START + 2 * WEEK)
    moved = next(it for it in changes(plan(asked, known), cut, asked, known) if it[0] == "moved")
    assert (
        moved[2] == "Docker: now only to level 3, by 6 Dec 2026, instead of level 5 by 17 Jan 2027."
    )
