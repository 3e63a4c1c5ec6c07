"""The hours of fixed dates in the text of a plan: in their week, and in a total of their own."""

import datetime as dt

import pytest

from coach.views import PlanView
from prompts import render
from tests.test_tools_replan import START, VOCABULARY, claims, role
from tools.domain import FixedDate, PlanSettings
from tools.roadmap import plan_roadmap


@pytest.mark.parametrize("hours", [(3.0,), (0.25, 1.5)])
def test_a_week_names_what_a_fixed_date_takes_of_it_and_the_totals_add_up(
    hours: tuple[float, ...],
) -> None:
    exams = tuple(
        FixedDate(name=f"Exam {at}", date=START + dt.timedelta(8 + 7 * at), hours=it)
        for at, it in enumerate(hours)
    )
    settings = PlanSettings(start=START, hours_per_week=8, fixed_dates=exams)
    plan = plan_roadmap(role(Docker=5), claims({"Docker": 1}), VOCABULARY, settings)
    view = PlanView(roadmap=plan, reasons=(), changes=(), version=1, note="")
    lines = render("reports/roadmap", plan=view).splitlines()
    words = " ".join(" ".join(lines).split())
    for it in exams:
        assert f"beside it {it.name} ({it.hours:g} h)" in words
    apart = next(line for line in lines if line.startswith("Beside it"))
    both = next(line for line in lines if line.startswith("Both together"))
    assert apart.split()[-2] == f"{sum(hours):g}"
    assert both.split()[-2] == f"{plan.total_hours + sum(hours):g}"
    assert all(len(line) <= 80 for line in lines)


def test_a_plan_without_fixed_hours_has_one_total() -> None:
    settings = PlanSettings(start=START, hours_per_week=8)
    plan = plan_roadmap(role(Docker=5), claims({"Docker": 1}), VOCABULARY, settings)
    view = PlanView(roadmap=plan, reasons=(), changes=(), version=1, note="")
    assert "Both together" not in render("reports/roadmap", plan=view)
