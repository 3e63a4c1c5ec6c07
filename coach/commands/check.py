"""``coach check FILE``: what a skill-gap report or plan says of itself, by our numbers."""

from coach import json_output
from coach.career.checking import check
from coach.commands.request import Answer, Request
from coach.files import called, read_bounded
from prompts import render
from tools.intake import MAX_BYTES


def run(request: Request) -> Answer:
    """Check a document; nothing of it is kept."""
    named = request.options.file
    data = read_bounded(named, MAX_BYTES)
    with request.career() as career:
        checked = check(career, called(named), data, request.options.hours)
    return Answer(render("reports/check", check=checked), json_output.shape(checked))
