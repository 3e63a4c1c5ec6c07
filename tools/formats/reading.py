"""Reading a file of any format."""

import re
from typing import Final

from tools.errors import IntakeError
from tools.formats.archive import Archive
from tools.formats.docx import MAX_UNPACKED, is_docx, read_docx
from tools.formats.file_text import FileText
from tools.formats.limits import MAX_BYTES, refuse_large
from tools.formats.mail import is_mail, read_mail
from tools.formats.pdf import read_pdf
from tools.formats.plain_text import decode_text
from tools.formats.rtf import read_rtf

_BEGIN: Final = 1_024
_PDF: Final = b"%PDF-"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_RTF: Final = b"{\\rtf"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")
_NOT_READ: Final = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"BM", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_OFFICE: Final = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("Index/Document.iwa", "a Pages document"),
    ("META-INF/container.xml", "an e-book"),
)
_DEEPEST_MAIL: Final = 3


def needs_bounds(data: bytes) -> bool:
    """Whether bytes are of a format whose reading may take long or much memory for their size.

    Plain text, HTML and JSON take what their size warrants; for the others, time and memory have to
    be bounded from outside where the file comes from strangers.
    """
    return _is_pdf(data) or data.startswith((*_ZIP, _RTF)) or is_mail(data)


def text_of_file(name: str, data: bytes) -> FileText:
    """Return the text of a file.

    Args:
        name: The file's name, for messages alone: the format is told by the content.
        data: Its bytes.

    Raises:
        IntakeError: It is empty, too large, broken, protected, of a format that is not read, or
            holds no text. The message names the file, the cause and the next step.
    """
    return _text_of_file(name, data, 0)


def _text_of_file(name: str, data: bytes, depth: int) -> FileText:
    if not data:
        raise IntakeError(f"{name}: the file is empty. Import one that has text in it.")
    refuse_large(name, len(data), MAX_BYTES)
    if _is_pdf(data):
        return read_pdf(name, data)
    if data.startswith(_ZIP):
        return _from_archive(name, data)
    if data.startswith(_RTF):
        return read_rtf(name, data)
    _refuse_others(name, data)
    if is_mail(data):
        if depth >= _DEEPEST_MAIL:
            raise IntakeError(f"{name}: e-mails are attached to e-mails. Save the inner one.")
        return read_mail(name, data, lambda it, its: _text_of_file(it, its, depth + 1))
    return FileText(decode_text(name, data))


def _is_pdf(data: bytes) -> bool:
    """Whether bytes are a PDF, which may have a little before it."""
    begin = data[:_BEGIN]
    return begin.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_PDF) or (
        _PDF in begin and b"endobj" in data
    )


def _from_archive(name: str, data: bytes) -> FileText:
    archive = Archive(name, data, MAX_UNPACKED)
    names = archive.names()
    if is_docx(names):
        return read_docx(name, archive)
    if "mimetype" in names and b"opendocument.text" in archive.read("mimetype"):
        raise _not_read(name, "an OpenDocument text", "Save it as .docx or as a PDF")
    for part, kind in _OFFICE:
        if any(it.startswith(part) for it in names):
            raise _not_read(name, kind, "Save or copy its text as plain text")
    raise _not_read(name, "a ZIP archive", "Take the document out of it")


def _refuse_others(name: str, data: bytes) -> None:
    if data.startswith(_OLD_OFFICE):
        if _ENCRYPTED_OFFICE in data:
            raise IntakeError(
                f"{name}: the Office document is protected with a password. Save a copy without "
                "the password and import that."
            )
        raise _not_read(name, "an old Office file", "Save it as .docx or as a PDF")
    for magic, kind in _NOT_READ:
        if data.startswith(magic) and re.search(rb"[\x00-\x08\x80-\xff]", data[:_BEGIN]):
            raise _not_read(name, kind, "Save or copy it as plain text")


def _not_read(name: str, kind: str, step: str) -> IntakeError:
    return IntakeError(
        f"{name}: this is {kind}, a format that is not read. {step} and import that."
    )
