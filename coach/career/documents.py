"""Reading documents for the career file, before anything of them is kept."""

import datetime as dt
import re
from dataclasses import dataclass

from coach.extraction_views import ModelReading
from coach.linkedin_files import LinkedInExport
from coach.reading_apart import text_read_apart
from coach.recognition import order_guesses
from tools.intake import DocumentKind, Reading, read_linkedin, read_text, shown_name
from tools.intake.orders.likely_orders import likely_orders
from tools.intake.orders.orders import is_remark, orders_in, remark_on, remark_on_likely
from tools.vocabulary import Vocabulary

_COMMENT = re.compile(r"<!--(.{1,2000}?)-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read and is not kept yet.

    Attributes:
        name: Its name, kept as its source.
        reading: What it says.
        place: Its whole path, or ``None`` where it has none.
        found: What a model found in it beside that, or ``None`` where none was asked.
    """

    name: str
    reading: Reading
    place: str | None = None
    found: ModelReading | None = None


def read_document(
    name: str, data: bytes, vocabulary: Vocabulary, as_kind: DocumentKind | None, on: dt.date
) -> ReadDocument:
    """Return what a document says.

    Args:
        name: The document's name.
        data: Its bytes, at most ``tools.intake.MAX_BYTES``.
        vocabulary: The skills that are known.
        as_kind: What to read it as, or ``None`` to see from its content.
        on: The day of the import.

    Raises:
        CoachError: It could not be read.
    """
    file = text_read_apart(shown_name(name), data)
    reading = read_text(name, file, vocabulary, as_kind=as_kind, on=on)
    return ReadDocument(name, _pointed_out(reading, file.text))


def read_export(
    name: str, export: LinkedInExport, vocabulary: Vocabulary, on: dt.date
) -> ReadDocument:
    """Return what LinkedIn's data export tells; only what is read of it is its text.

    Raises:
        CoachError: Nothing in it could be read.
    """
    profile, text = read_linkedin(
        export.files, vocabulary, source=name, on=on, others=export.others
    )
    orders = orders_in(text)
    reading = Reading(
        kind="profile",
        profile=profile,
        text=text,
        format="LinkedIn's data export",
        remarks=(remark_on(orders),) if orders else (),
    )
    return ReadDocument(name, reading)


def _pointed_out(reading: Reading, whole: str) -> Reading:
    """Return what was read with a remark where it probably speaks to a program and no rule says so.

    Args:
        reading: What was read.
        whole: All of the document, its comments included.
    """
    if any(map(is_remark, reading.remarks)):
        return reading
    seen = "\n".join((reading.text, *_COMMENT.findall(whole)))
    if not (likely := likely_orders(seen, order_guesses)):
        return reading
    return reading.model_copy(update={"remarks": (*reading.remarks, remark_on_likely(likely))})
