"""``coach role [ROLE]``: one role in full, beyond what it asks for."""

from coach import json_output
from coach.commands.request import Answer, Request
from coach.role_details import role_details
from prompts import render


def run(request: Request) -> Answer:
    """Show a role, the target where none is named."""
    with request.career() as career:
        details = role_details(career, request.role)
    return Answer(render("reports/role", details=details), json_output.shape(details))
