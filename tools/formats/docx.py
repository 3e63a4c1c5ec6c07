"""Reading a Word document (.docx, .docm) with mammoth: headings, lists and tables as Markdown."""

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import Final

from tools.cleaning import clean_text
from tools.errors import IntakeError
from tools.formats.archive import Archive
from tools.formats.file_text import FileText
from tools.formats.limits import refuse_too_long
from tools.formats.markup import markdown_from_html

MAX_UNPACKED: Final = 20_000_000
"""How many bytes of XML are read of a document at most; two hundred pages take some 5 MB."""

_MAIN: Final = re.compile(r"word/document\d*\.xml")
_NEEDED: Final = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|word/[^/]+\.xml|word/_rels/[^/]+\.rels"
)
_HEADER: Final = re.compile(r"word/header\d*\.xml")
_PICTURE: Final = re.compile(r"word/media/.")
_EMBEDDED: Final = re.compile(r"word/embeddings/.")
_DECLARES: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TAB: Final = "\ue009"
"""Stands for a tab while white space is made single; it parts what a line holds."""

_TABS: Final = re.compile(rf"(?P<first>^[ {_TAB}]+)|[ ]*{_TAB}[ {_TAB}]*(?P<last>$)?", re.MULTILINE)
_STYLES: Final = "p[style-name='Title'] => h1:fresh"


def is_docx(names: Iterable[str]) -> bool:
    """Whether files of these names make a Word document."""
    return any(map(_MAIN.fullmatch, names))


def read_docx(name: str, archive: Archive) -> FileText:
    """Return the text of a Word document.

    Only the parts that hold its text are given to the reader, so that no picture, macro, embedded
    or linked file can be opened, and parts that declare entities are refused, as Word's never do.

    Args:
        name: The file's name, for messages.
        archive: The document, unpacked in memory.

    Raises:
        IntakeError: It is broken, unpacks to too much, declares entities, or holds no text.
    """
    text = clean_text("\n\n".join(filter(None, (_headers(name, archive), _body(name, archive)))))
    if not text.strip():
        raise IntakeError(
            f"{name}: there is no text in the Word document. If its text is in pictures, copy it "
            "into a text file and import that."
        )
    refuse_too_long(name, text)
    return FileText(text, "a Word document", tuple(_remarks(archive.names())))


def _body(name: str, archive: Archive) -> str:
    import mammoth  # noqa: PLC0415 - it takes a while, and most documents are none

    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as copy:
        for part in dict.fromkeys(filter(_NEEDED.fullmatch, archive.names())):
            copy.writestr(part, _part(name, archive, part))
    try:
        html = mammoth.convert_to_html(
            packed,
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=lambda _: [],
        ).value
    except MemoryError:
        raise
    except Exception as error:  # mammoth raises whatever a broken file leads it into
        raise _broken(name) from error
    text = markdown_from_html(html.replace("\t", _TAB), name=name)
    # A line that is bold on both sides of a tab is a bold line.
    return _TABS.sub(_tab, text).replace("**\t**", "\t") if _TAB in text else text


def _tab(found: re.Match[str]) -> str:
    """Return a tab for one between words; one at an end of a line parts nothing."""
    if found["first"]:
        return found["first"].replace(_TAB, "")
    return "" if found["last"] is not None else "\t"


def _part(name: str, archive: Archive, part: str) -> bytes:
    data = archive.read(part)
    if _DECLARES.search(data) or data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise IntakeError(
            f"{name}: {part} in it declares entities or is no UTF-8, as no Word document does. "
            "Open it in a word processor, save it anew, and import that."
        )
    return data


def _headers(name: str, archive: Archive) -> str:
    """Return what stands in the headers of pages, where résumés have names and addresses."""
    lines: dict[str, None] = {}
    for part in sorted(filter(_HEADER.fullmatch, archive.names())):
        try:
            root = ET.fromstring(_part(name, archive, part))  # noqa: S314 - entities are refused
        except ET.ParseError as error:
            raise _broken(name) from error
        for paragraph in root.iterfind(".//{*}p"):
            text = "".join(it.text or "" for it in paragraph.iterfind(".//{*}t"))
            lines[text.strip()] = None
    return "\n".join(filter(None, lines))


def _broken(name: str) -> IntakeError:
    return IntakeError(
        f"{name}: the Word document is broken and can't be read. Open it in a word processor, "
        "save it anew, and import that."
    )


def _remarks(names: tuple[str, ...]) -> list[str]:
    remarks = []
    if any(it.casefold().endswith("vbaproject.bin") for it in names):
        remarks.append("Its macros were not run; only the text was read.")
    remarks += _left_out(names, _PICTURE, "picture")
    remarks += _left_out(names, _EMBEDDED, "embedded file")
    return remarks


def _left_out(names: tuple[str, ...], pattern: re.Pattern[str], what: str) -> list[str]:
    count = sum(bool(pattern.match(it)) for it in names)
    if not count:
        return []
    return [f"1 {what} was left out." if count == 1 else f"{count} {what}s were left out."]
