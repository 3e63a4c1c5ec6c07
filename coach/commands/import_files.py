"""``coach import FILE…``: documents read into the career file, each all of it or nothing."""

from dataclasses import replace

from coach import json_output
from coach.career import Career
from coach.commands.request import Answer, Request
from coach.imported_files import import_from
from coach.views import ImportReport
from prompts import render
from tools.errors import CoachError


def run(request: Request) -> Answer:
    """Import each file, or look at it; one that fails leaves the others alone."""
    with request.career() as career:
        if not request.options.preview:
            return _read(career, request)
        with career.trial():
            answer = _read(career, request)
    nothing = "Nothing is kept yet. Without --preview it is." if answer.text else ""
    return replace(answer, text=f"{answer.text}\n\n{nothing}".strip())


def _read(career: Career, request: Request) -> Answer:
    reports: list[ImportReport] = []
    texts: list[str] = []
    problems: list[str] = []
    for named in request.options.files:
        try:
            reports.append(import_from(career, named, request.options.kind))
        except CoachError as error:
            problems.append(str(error))
        else:
            # At once: a later file may change the role that this one made.
            texts.append(_as_text(career, reports[-1]))
    data = json_output.imports(tuple(reports), preview=request.options.preview)
    return Answer("\n\n".join(texts), data, tuple(problems))


def _as_text(career: Career, report: ImportReport) -> str:
    """Return what was read; for a role also what it asks for, and how to aim for it."""
    text = render("reports/import", report=report)
    if report.role is not None:
        role = career.role(report.role)
        text += f"\n{render('reports/requirements', role=role, target=career.target() == role)}"
    if report.change is None:
        return text
    return f"{text}\n`coach memory undo {report.change}` takes it back."
