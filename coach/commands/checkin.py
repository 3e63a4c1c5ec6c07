"""``coach checkin``: the weekly check-in, asked one by one or given as a whole."""

from coach import json_output
from coach.commands.answers_file import read_answers
from coach.commands.checkin_dialogue import hold_checkin
from coach.commands.request import Answer, Request
from coach.views import CheckInAnswers, CheckInReport
from prompts import render
from tools.errors import UsageError

WEEKS_SHOWN = 4
"""How many weeks of the plan a check-in shows."""


def run(request: Request) -> Answer:
    """Hold the check-in, go on with the one that was left open, or show those that were held.

    Raises:
        UsageError: Days are given, and no list is asked for.
    """
    if request.options.list:
        return _held(request)
    if request.options.since or request.options.until:
        raise UsageError("--since and --until go with --list: `coach checkin --list --since DATE`.")
    if request.options.answers is None:
        with request.career() as career:
            report = hold_checkin(career)
    else:
        answers = read_answers(request.options.answers, CheckInAnswers)
        with request.career() as career:
            report = career.run_checkin(answers)
    return Answer(_as_text(report), json_output.checkin(report))


def _held(request: Request) -> Answer:
    with request.career() as career:
        history = career.checkin_history(request.options.since, request.options.until)
    return Answer(render("reports/checkin_history", history=history), json_output.shape(history))


def _as_text(report: CheckInReport) -> str:
    """Return what the week came to, and the next weeks of the plan as it is now."""
    text = render("reports/checkin", report=report)
    if report.after is None:
        return text
    # Its changes and its note stand above already.
    plan = {"roadmap": report.after, "reasons": (), "changes": (), "note": ""}
    return f"{text}\n\n{render('reports/roadmap', plan=plan, limit=WEEKS_SHOWN)}"
