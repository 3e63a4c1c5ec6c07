"""``coach profile``: what is known of the user."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render


def run(request: Request) -> Answer:
    """Show what is known of the user."""
    with request.career() as career:
        profile = career.profile()
    return Answer(render("reports/profile", profile=profile), json_output.shape(profile))
