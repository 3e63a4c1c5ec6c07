"""The one door for documents: read from a file that is named, or from a text that was pasted."""

import re

from coach.career import Career
from coach.files import called, place_of, read_bounded
from coach.linkedin_files import linkedin_export
from coach.views import DocumentView, ImportReport
from tools.errors import CoachError
from tools.intake import MAX_BYTES, DocumentKind
from tools.understanding import LONGEST_DOCUMENT, document_in

PASTED = "pasted text"
"""What a pasted document is called as a source."""


def import_from(career: Career, named: str, kind: DocumentKind | None = None) -> ImportReport:
    """Read the document that a file holds into the memory, all of it or nothing.

    Args:
        career: The open career file.
        named: The path as typed; ``~`` is the user's own and ``-`` is standard input.
        kind: What to read it as; told from its content where absent.

    Raises:
        CoachError: It can't be read; nothing of it is stored.
    """
    if re.match(r"https?://", named, re.IGNORECASE):
        raise CoachError(
            f"{named}: Coach reads nothing from the web. Save the page as a file and import that, "
            "or paste its text into the conversation."
        )
    export = linkedin_export(named) if kind in (None, "profile", "resume") else None
    if export is not None:
        return career.import_linkedin(called(named), export)
    data = read_bounded(named, MAX_BYTES)
    return career.import_document(called(named), data, kind, place=place_of(named))


def import_pasted(career: Career, message: str, kind: DocumentKind | None = None) -> ImportReport:
    """Read the document that a message holds into the memory, all of it or nothing.

    Args:
        career: The open career file.
        message: The message, with the line that hands the document over, if there is one.
        kind: What to read it as; told from its content where absent.

    Raises:
        CoachError: It is too long or can't be read; nothing of it is stored.
    """
    if len(message) > LONGEST_DOCUMENT:
        raise CoachError(
            f"The {PASTED}: it has {len(message):,} characters, and at most {LONGEST_DOCUMENT:,} "
            "are read of a message. Save it as a file and import that."
        )
    return career.import_document(PASTED, document_in(message).encode(), kind)


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
