"""``coach gaps [ROLE]``: the user beside a role."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render


def run(request: Request) -> Answer:
    """Compare the user with a role."""
    with request.career() as career:
        report = career.gaps(request.role)
    return Answer(render("reports/gaps", report=report), json_output.shape(report))
