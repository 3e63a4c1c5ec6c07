"""``coach gaps [ROLE]``: the user beside a role, a row of it taken apart, or several roles."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render
from prompts.wording import wrap
from tools.errors import UsageError


def run(request: Request) -> Answer:
    """Compare the user with a role, explain one row of that, or compare with several roles."""
    if request.options.compare is not None:
        return _compare(request, request.options.compare)
    with request.career() as career:
        if request.options.explain is not None:
            view = career.explanation(request.options.explain, request.role)
            return Answer(render("reports/explanation", view=view), json_output.shape(view))
        report = career.gaps(request.role)
        whose = career.attribution_of(career.role(request.role))
    text = render("reports/gaps", report=report)
    shown = f"{text}\n{wrap(whose)}" if whose else text
    return Answer(shown, json_output.shape(report))


def _compare(request: Request, typed: list[str]) -> Answer:
    if request.role is not None:
        raise UsageError(
            f"coach gaps: “{request.role}” stands before --compare. Name every role after it, each "
            "in quotes."
        )
    with request.career() as career:
        compared = career.compare(typed)
    return Answer(render("reports/comparison", comparison=compared), json_output.shape(compared))
