"""``coach import FILE…``: documents read into the career file, each all of it or nothing."""

from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from coach import json_output
from coach.career import Career
from coach.career.documents import ReadDocument
from coach.commands import import_lists
from coach.commands.import_asking import asked_of_model
from coach.commands.import_lists import TakenOver
from coach.commands.request import Answer, Request
from coach.file_kinds import Meant, files_meant
from coach.imported_files import read_each
from coach.progress_bar import with_progress
from coach.views import ImportReport
from prompts import render

MOST_IN_FULL = 5
"""Up to how many files are reported one by one."""


def run(request: Request) -> Answer:
    """Import each file, or look at it; one that fails leaves the others alone.

    All documents are read before the memory is written to, so that it keeps nobody waiting
    meanwhile, and an interruption leaves nothing of them.
    """
    options = request.options
    with request.career() as career:
        meant = files_meant(options.files, options.kind)
        asked = asked_of_model(career, request, meant.documents)
        documents = _Documents(*read_each(career, meant.documents, options.kind, asked))
        if not options.preview:
            return _keep(career, request, meant, documents)
        with career.trial():
            answer = _keep(career, request, meant, documents)
    nothing = "Nothing is kept yet. Without --preview it is." if answer.text else ""
    return replace(answer, text=f"{answer.text}\n\n{nothing}".strip())


@dataclass(slots=True)
class _Documents:
    """The documents that were read, and what came of them so far."""

    read: list[ReadDocument]
    problems: list[str]
    reports: list[ImportReport] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def _keep(career: Career, request: Request, meant: Meant, documents: _Documents) -> Answer:
    """Take over what is no document, then keep the documents."""
    whole = TakenOver()
    try:
        import_lists.take(career, meant.special, whole)
        _keep_documents(career, request, documents, len(meant.documents))
    except KeyboardInterrupt:
        # What was taken over before is told of; each of the rest is all of it or nothing.
        again = "Interrupted: nothing else is kept. The same command reads it."
        documents = _Documents([], [*documents.problems, again])
    preview = request.options.preview
    data = json_output.imports((*whole.roles, *documents.reports), preview=preview)
    text = "\n\n".join(filter(None, (*whole.texts, *documents.texts)))
    problems = (*whole.problems, *meant.problems, *documents.problems)
    return Answer(text, data | {"lists": whole.lists, "chats": whole.chats}, problems)


def _keep_documents(career: Career, request: Request, documents: _Documents, files: int) -> None:
    """Keep what was read, several as one change."""
    several, in_full = files > 1, files <= MOST_IN_FULL
    before = career.latest_change()
    with career.batch() if several else nullcontext():
        _keep_each(career, documents, in_full=in_full)
    after = career.latest_change()
    if several and after != before:
        documents.reports = [_of_change(it, after) for it in documents.reports]
        documents.texts.append(_undo(after))
    elif not (in_full or request.options.preview):
        documents.texts.append("Nothing changed.")
    if not in_full:
        failed = len(documents.problems)
        summary = render("reports/import_batch", reports=documents.reports, failed=failed)
        documents.texts.insert(0, summary)


def _keep_each(career: Career, documents: _Documents, *, in_full: bool) -> None:
    for document in with_progress(documents.read, "Keeping"):
        report = career.keep(document)
        documents.reports.append(report)
        if in_full:
            # At once: a later file may change the role that this one made.
            documents.texts.append(_as_text(career, report))
        elif report.extraction is not None:
            documents.texts.append(render("reports/extraction", report=report).strip("\n"))


def _of_change(report: ImportReport, change: int | None) -> ImportReport:
    """Return a report with the change that the whole batch is, unless it changed nothing."""
    return report if report.outcome == "unchanged" else report.model_copy(update={"change": change})


def _as_text(career: Career, report: ImportReport) -> str:
    """Return what was read; for a role also what it asks for, and how to aim for it."""
    role = None if report.role is None else career.role(report.role)
    weights = {it.skill: it.importance for it in role.held_back} if role is not None else {}
    text = render("reports/import", report=report, weights=weights)
    if role is not None:
        text += f"\n{render('reports/requirements', role=role, target=career.target() == role)}"
    return text if report.change is None else f"{text}\n{_undo(report.change)}"


def _undo(change: int | None) -> str:
    return f"`coach memory undo {change}` takes it back."
