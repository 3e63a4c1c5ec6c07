"""Reading a PDF with pypdf: its text in the order of reading, as Markdown."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from tools.cleaning import clean_text
from tools.errors import IntakeError
from tools.formats.file_text import FileText
from tools.formats.limits import MAX_CHARACTERS, refuse_too_long
from tools.formats.pdf_columns import in_reading_order
from tools.formats.pdf_lines import (
    Line,
    lines_of,
    usual_size,
    with_bullets_joined,
    without_running_heads,
)
from tools.formats.pdf_runs import Run, runs_of
from tools.formats.pdf_text import markdown_of

if TYPE_CHECKING:
    from pypdf import PageObject

MAX_PAGES: Final = 200
"""How many pages a PDF may have."""

_MOST_NAMED: Final = 10
_MOST_STRANGE: Final = 0.2
"""The share of letters without a meaning from which on a text can't be read."""


def read_pdf(name: str, data: bytes) -> FileText:
    """Return the text of a PDF.

    An empty password is tried, which is what files have that are only protected against changes.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: It is broken, needs a password, has too many pages, or holds no text.
    """
    pages = _pages(name, data)
    runs, unread = _runs(pages)
    if not any(runs):
        raise _without_text(name, pages, unread)
    text = _text(runs)
    _refuse_strange(name, text)
    refuse_too_long(name, text)
    count = "1 page" if len(pages) == 1 else f"{len(pages)} pages"
    return FileText(text, f"a PDF of {count}", tuple(_remarks(pages, runs, unread)))


def _pages(name: str, data: bytes) -> "list[PageObject]":
    import pypdf  # noqa: PLC0415 - it takes a while, and most documents are none

    try:
        reader = pypdf.PdfReader(BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked or len(reader.pages) > MAX_PAGES else list(reader.pages)
        count = 0 if locked else len(reader.pages)
    except MemoryError:
        raise
    except Exception as error:  # pypdf raises whatever a broken file leads it into
        raise IntakeError(
            f"{name}: the PDF is broken and can't be read. Open it in a PDF viewer, print or "
            "export it as a new PDF, and import that."
        ) from error
    if locked:
        raise _needs_password(name)
    if count > MAX_PAGES:
        raise IntakeError(
            f"{name}: the PDF has {count:,} pages, and at most {MAX_PAGES} are read. Save the "
            "pages that matter as a PDF of their own."
        )
    return pages


def _needs_password(name: str) -> IntakeError:
    return IntakeError(
        f"{name}: the PDF is protected with a password. Save a copy without the password (open "
        "it with the password, then print or export it as a PDF) and import that."
    )


def _runs(pages: "Sequence[PageObject]") -> tuple[list[tuple[Run, ...]], set[int]]:
    """Return what each page draws, and the pages that are too broken to tell, from 0."""
    runs: list[tuple[Run, ...]] = []
    unread: set[int] = set()
    total = 0
    for number, page in enumerate(pages):
        try:
            drawn = runs_of(page) if total <= MAX_CHARACTERS else ()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - as above; the other pages may be whole
            drawn = ()
            unread.add(number)
        runs.append(drawn)
        total += sum(len(it.text) for it in drawn)
    return runs, unread


def _text(runs: Sequence[Sequence[Run]]) -> str:
    body = usual_size(run for page in runs for run in page)
    lines: list[Line] = []
    for number, page in enumerate(runs):
        lines += lines_of(in_reading_order(page, body), number)
    kept = without_running_heads(with_bullets_joined(lines), len(runs), body)
    return clean_text(markdown_of(kept, body))


def _without_text(name: str, pages: "Sequence[PageObject]", unread: set[int]) -> IntakeError:
    if len(unread) == len(pages):
        return IntakeError(
            f"{name}: none of the PDF's pages can be read; they are broken. Print or export it "
            "as a new PDF and import that."
        )
    if any(_has_picture(it) for it in pages):
        return IntakeError(
            f"{name}: the PDF is a scan: its pages are pictures, with no text in them. Run text "
            "recognition (OCR) over it, for example with ocrmypdf, or export the document as a "
            "PDF from the program that it was written in."
        )
    return IntakeError(
        f"{name}: there is no text in the PDF. Check that it is the right file, or copy its text "
        "into a text file and import that."
    )


def _has_picture(page: "PageObject") -> bool:
    try:
        resources = page.get("/Resources", {}).get_object()
        drawn = resources.get("/XObject", {}).get_object()
        return any(it.get_object().get("/Subtype") == "/Image" for it in drawn.values())
    except Exception:  # noqa: BLE001 - as above; then nothing tells that it is a scan
        return False


def _refuse_strange(name: str, text: str) -> None:
    """Refuse a text whose fonts do not tell which letters they draw."""
    letters = [it for it in text if not it.isspace()]
    strange = sum(it == "\ufffd" or not it.isprintable() for it in letters)
    if not letters or strange > _MOST_STRANGE * len(letters):
        raise IntakeError(
            f"{name}: the PDF's fonts do not tell which letters they draw, so its text can't be "
            "read. Export it anew from the program that it was written in, or run text "
            "recognition (OCR) over it."
        )


def _remarks(
    pages: "Sequence[PageObject]", runs: Sequence[Sequence[Run]], unread: set[int]
) -> list[str]:
    empty = [n for n, it in enumerate(runs) if not it and n not in unread]
    scans = [n for n in empty if _has_picture(pages[n])]
    remarks = []
    if scans:
        remarks.append(f"{_named(scans)} only a picture, with no text that was read.")
    if unread:
        remarks.append(f"{_named(sorted(unread))} too broken to be read.")
    return remarks


def _named(numbers: Sequence[int]) -> str:
    more = " …" if len(numbers) > _MOST_NAMED else ""
    listed = ", ".join(str(it + 1) for it in numbers[:_MOST_NAMED]) + more
    return f"Page {listed} of the PDF is" if len(numbers) == 1 else f"Pages {listed} of the PDF are"
