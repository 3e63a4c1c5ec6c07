"""``coach gaps [ROLE]``: the user beside a role, and a row of it taken apart."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render


def run(request: Request) -> Answer:
    """Compare the user with a role, or explain one row of the comparison."""
    with request.career() as career:
        if request.options.explain is not None:
            view = career.explanation(request.options.explain, request.role)
            return Answer(render("reports/explanation", view=view), json_output.shape(view))
        report = career.gaps(request.role)
    return Answer(render("reports/gaps", report=report), json_output.shape(report))
