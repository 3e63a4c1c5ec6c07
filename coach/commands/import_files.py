"""``coach import FILE…``: documents read into the career file, each all of it or nothing."""

from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from coach import json_output
from coach.career import Career
from coach.commands import import_lists
from coach.commands.request import Answer, Request
from coach.imported_files import import_from
from coach.named_files import files_named
from coach.progress_bar import with_progress
from coach.views import ImportReport
from memory import StoreError
from prompts import render
from tools.errors import CoachError
from tools.intake import DocumentKind

MOST_IN_FULL = 5
"""Up to how many files are reported one by one."""


def run(request: Request) -> Answer:
    """Import each file, or look at it; one that fails leaves the others alone."""
    with request.career() as career:
        if not request.options.preview:
            return _read(career, request)
        with career.trial():
            answer = _read(career, request)
    nothing = "Nothing is kept yet. Without --preview it is." if answer.text else ""
    return replace(answer, text=f"{answer.text}\n\n{nothing}".strip())


@dataclass(slots=True)
class _Read:
    """What came of the files so far."""

    reports: list[ImportReport] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    interrupted: bool = False

    @property
    def count(self) -> int:
        return len(self.reports) + len(self.problems)


def _read(career: Career, request: Request) -> Answer:
    """Take the published lists among the files over, then read the documents."""
    lists, named = import_lists.take(career, request.options.files, request.options.kind)
    try:
        files = files_named(named) if named else ()
    except CoachError as error:
        lists.problems.append(str(error))
        files = ()
    read = _documents(career, request, files)
    data = json_output.imports((*lists.roles, *read.reports), preview=request.options.preview)
    text = "\n\n".join(filter(None, (*lists.texts, *read.texts)))
    return Answer(text, data | {"lists": lists.data}, (*lists.problems, *read.problems))


def _documents(career: Career, request: Request, files: tuple[str, ...]) -> _Read:
    """Read the files, several as one change; what was read before an interruption is kept."""
    several = len(files) > 1
    in_full = len(files) <= MOST_IN_FULL
    read = _Read()
    before = career.latest_change()
    with career.batch() if several else nullcontext():
        try:
            _read_each(career, files, request.options.kind, read, in_full=in_full)
        except KeyboardInterrupt:
            if not several:
                raise
            read.interrupted = True
    after = career.latest_change()
    if several and after != before:
        read.reports = [_of_change(it, after) for it in read.reports]
        read.texts.append(_undo(after))
    elif not (in_full or request.options.preview):
        read.texts.append("Nothing changed.")
    failed = len(read.problems)
    if read.interrupted:
        read.problems.append(
            f"Interrupted: {read.count} of {len(files)} files were read, and what they say is kept"
            ". The rest was not looked at; the same command reads it."
        )
    if not in_full:
        summary = render("reports/import_batch", reports=read.reports, failed=failed)
        read.texts.insert(0, summary)
    return read


def _read_each(
    career: Career,
    files: tuple[str, ...],
    kind: DocumentKind | None,
    read: _Read,
    *,
    in_full: bool,
) -> None:
    for named in with_progress(files, "Reading"):
        try:
            report = import_from(career, named, kind)
        except StoreError:
            raise  # no other file could be kept either
        except CoachError as error:
            read.problems.append(str(error))
        else:
            read.reports.append(report)
            if in_full:
                # At once: a later file may change the role that this one made.
                read.texts.append(_as_text(career, report))


def _of_change(report: ImportReport, change: int | None) -> ImportReport:
    """Return a report with the change that the whole batch is, unless it changed nothing."""
    return report if report.outcome == "unchanged" else report.model_copy(update={"change": change})


def _as_text(career: Career, report: ImportReport) -> str:
    """Return what was read; for a role also what it asks for, and how to aim for it."""
    text = render("reports/import", report=report)
    if report.role is not None:
        role = career.role(report.role)
        text += f"\n{render('reports/requirements', role=role, target=career.target() == role)}"
    return text if report.change is None else f"{text}\n{_undo(report.change)}"


def _undo(change: int | None) -> str:
    return f"`coach memory undo {change}` takes it back."
