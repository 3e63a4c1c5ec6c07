"""``coach roadmap [ROLE]``: the dated plan, what it would be, and how it changed."""

from coach import json_output
from coach.career import Career
from coach.commands.request import Answer, Request
from coach.commands.wishes import supposed, wished
from prompts import render
from prompts.wording import wrap
from tools.resources import steps_ahead

WEEKS_AHEAD = 4
"""For how many weeks the text says what to produce; ``--full`` and JSON say it for all."""


def run(request: Request) -> Answer:
    """Plan the way to a role, suppose another plan, or compare versions."""
    with request.career() as career:
        if request.options.diff is not None:
            return _difference(request, career)
        if request.options.what_if is not None:
            return _what_if(request, career)
        return _plan(request, career)


def _plan(request: Request, career: Career) -> Answer:
    """Plan the way to a role and keep the plan; what is not given stays as last planned."""
    plan = career.plan(request.role, **wished(request.options, career))
    also = career.also_of_title(request.role, career.role(plan.roadmap.role))
    steps = career.plan_steps(plan.roadmap)
    near = steps if request.options.full else steps_ahead(steps, plan.roadmap.start, WEEKS_AHEAD)
    text = render("reports/roadmap", plan=plan, steps=near, later=len(steps) - len(near))
    return Answer(f"{text}\n\n{wrap(also)}" if also else text, json_output.plan(plan, steps))


def _what_if(request: Request, career: Career) -> Answer:
    wish = wished(request.options, career) | supposed(request.options.what_if)
    view = career.what_if(request.role, **wish)
    return Answer(render("reports/what_if", view=view), json_output.what_if(view))


def _difference(request: Request, career: Career) -> Answer:
    view = career.plan_difference(request.role, request.options.diff or None)
    return Answer(render("reports/plan_difference", view=view), json_output.shape(view))
