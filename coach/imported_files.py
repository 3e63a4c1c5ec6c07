"""The one door for documents: read from a file that is named, or from a text that was pasted."""

import re
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from coach.career import Career
from coach.career.documents import ReadDocument
from coach.extraction_views import ModelReading
from coach.file_kinds import Meant
from coach.files import called, place_of, read_bounded
from coach.files_view import FilesView
from coach.linkedin_files import linkedin_export
from coach.list_views import ListReport
from coach.memory_views import ChatImport
from coach.progress_bar import with_progress
from coach.views import DocumentView, ImportReport
from coach.whole_files import Whole, take_overs
from tools.errors import CoachError
from tools.intake import MAX_BYTES, DocumentKind
from tools.understanding import LONGEST_DOCUMENT, document_in

PASTED = "pasted text"
"""What a pasted document is called as a source."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A file that a model was asked about.

    Attributes:
        data: The file's bytes.
        found: What the model found, or ``None`` where the file can't be read.
    """

    data: bytes
    found: ModelReading | None


def read_from(
    career: Career, named: str, kind: DocumentKind | None = None, asked: Asked | None = None
) -> ReadDocument:
    """Read the document that a file holds, and keep nothing of it yet.

    Args:
        career: The open career file.
        named: The path as typed; ``~`` is the user's own and ``-`` is standard input.
        kind: What to read it as; told from its content where absent.
        asked: The file as a model was asked about it, or ``None`` where none was.

    Raises:
        CoachError: It can't be read.
    """
    if re.match(r"https?://", named, re.IGNORECASE):
        raise CoachError(
            f"{named}: Coach reads nothing from the web. Save the page as a file and import that, "
            "or paste its text into the conversation."
        )
    export = linkedin_export(named) if kind in (None, "profile", "resume") else None
    if export is not None:
        return career.read_linkedin(called(named), export)
    data, found = (
        (read_bounded(named, MAX_BYTES), None) if asked is None else (asked.data, asked.found)
    )
    return career.read_document(called(named), data, kind, place=place_of(named), found=found)


def read_each(
    career: Career,
    files: Sequence[str],
    kind: DocumentKind | None = None,
    asked: Mapping[str, Asked] | None = None,
) -> tuple[list[ReadDocument], list[str]]:
    """Read documents and keep nothing of them yet; those that can't be read leave the others alone.

    Args:
        career: The open career file.
        files: The paths as typed.
        kind: What to read them as; told from their content where absent.
        asked: The files that a model was asked about, by their paths.

    Returns:
        What was read, and why the rest can't be, a sentence each.

    Raises:
        CoachError: It was interrupted.
    """
    read: list[ReadDocument] = []
    problems: list[str] = []
    with career.reading():
        for named in with_progress(files, "Reading"):
            try:
                read.append(read_from(career, named, kind, (asked or {}).get(named)))
            except CoachError as error:
                problems.append(str(error))
            except KeyboardInterrupt as error:
                count = f"{len(read) + len(problems):,} of {len(files):,} documents"
                raise CoachError(
                    f"Interrupted: {count} were read, and nothing is kept. "
                    "The same command reads them."
                ) from error
    return read, problems


def take_in(
    career: Career, named: str, meant: Meant, kind: DocumentKind | None, *, keep: bool
) -> FilesView:
    """Take in all that a folder, a pattern or a published list holds, as one change, or look at it.

    Args:
        career: The open career file.
        named: What was named.
        meant: The files that it means.
        kind: What to read documents as; told from their content where absent.
        keep: Whether to keep it.

    Raises:
        CoachError: Nothing of it can be read; nothing is kept.
    """
    read, problems = read_each(career, meant.documents, kind)
    reports: list[Whole] = []
    before = career.latest_change()
    with nullcontext() if keep else career.trial(), career.batch():
        for work in take_overs(career, meant.special):
            try:
                reports.append(work())
            except CoachError as error:
                problems.append(str(error))
        reports += [career.keep(it) for it in with_progress(read, "Keeping")]
    if not reports:
        raise CoachError(" ".join((*meant.problems, *problems)))
    after = career.latest_change()
    return FilesView(
        source=called(named),
        kept=keep,
        documents=tuple(it for it in reports if isinstance(it, ImportReport)),
        lists=tuple(it for it in reports if isinstance(it, ListReport)),
        chats=tuple(it for it in reports if isinstance(it, ChatImport)),
        problems=(*meant.problems, *problems),
        change=after if after != before else None,
    )


def read_pasted(career: Career, message: str, kind: DocumentKind | None = None) -> ReadDocument:
    """Read the document that a message holds, and keep nothing of it yet.

    Args:
        career: The open career file.
        message: The message, with the line that hands the document over, if there is one.
        kind: What to read it as; told from its content where absent.

    Raises:
        CoachError: It is too long or can't be read.
    """
    if len(message) > LONGEST_DOCUMENT:
        raise CoachError(
            f"The {PASTED}: it has {len(message):,} characters, and at most {LONGEST_DOCUMENT:,} "
            "are read of a message. Save it as a file and import that."
        )
    return career.read_document(PASTED, document_in(message).encode(), kind)


def document_view(career: Career, report: ImportReport, *, kept: bool) -> DocumentView:
    """Return what was read of a document with the role that it describes.

    Args:
        career: The career file, while what was read is in it, kept or in a trial.
        report: What was read.
        kept: Whether it stays.
    """
    role = None if report.role is None else career.role(report.role)
    return DocumentView(
        report=report, kept=kept, role=role, target=role is not None and career.target() == role
    )
