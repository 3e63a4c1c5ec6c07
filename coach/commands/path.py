"""``coach path [ROLE]``: the ways to a role over those that lead to it."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render


def run(request: Request) -> Answer:
    """Show the ways to a role, with readiness, hours and pay at each stop."""
    with request.career() as career:
        paths = career.paths(request.role)
    return Answer(render("reports/paths", paths=paths), json_output.shape(paths))
