"""``coach roadmap [ROLE]``: the dated plan."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render
from prompts.wording import wrap


def run(request: Request) -> Answer:
    """Plan the way to a role and keep the plan; what is not given stays as last planned."""
    options = request.options
    with request.career() as career:
        plan = career.plan(
            request.role,
            hours_per_week=options.hours_per_week,
            start=options.start,
            deadline=options.deadline,
            weeks_off=tuple(options.weeks_off),
            without=options.without,
        )
        also = career.also_of_title(request.role, career.role(plan.roadmap.role))
    text = render("reports/roadmap", plan=plan)
    return Answer(f"{text}\n\n{wrap(also)}" if also else text, json_output.plan(plan))
