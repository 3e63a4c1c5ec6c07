"""``coach points [ROLE]``: interview stories and a pitch, from evidence alone."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render


def run(request: Request) -> Answer:
    """Draft talking points for a role."""
    with request.career() as career:
        draft = career.points(request.role)
    return Answer(render("reports/points", draft=draft), json_output.shape(draft))
