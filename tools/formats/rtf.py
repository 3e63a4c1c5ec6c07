"""Reading RTF with striprtf."""

import re
from typing import Final

from tools.cleaning import clean_text
from tools.errors import IntakeError
from tools.formats.file_text import FileText
from tools.formats.limits import refuse_too_long

_PICTURE: Final = re.compile(rb"\\pict\b")
_BULLET: Final = re.compile("(?m)^[ \t]*[•·▪\uf0b7\uf0a7\uf0d8][ \t]*")


def read_rtf(name: str, data: bytes) -> FileText:
    """Return the text of an RTF file; its headings are lines like any other.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: It is broken or holds no text.
    """
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 - most documents are none

    try:
        # Other than ASCII is escaped in RTF; what is not is taken as Windows would.
        decoded = data.decode("cp1252", "replace")
        text = str(rtf_to_text(decoded, errors="replace"))  # type: ignore[no-untyped-call] # it has no types
    except MemoryError:
        raise
    except Exception as error:  # striprtf raises whatever a broken file leads it into
        raise IntakeError(
            f"{name}: the RTF file is broken and can't be read. Open it in a word processor, save "
            "it as .docx, and import that."
        ) from error
    plain = clean_text(_BULLET.sub("- ", text)).strip()
    if not plain:
        raise IntakeError(f"{name}: there is no text in it. Check that it is the right file.")
    refuse_too_long(name, plain)
    pictures = len(_PICTURE.findall(data))
    left_out = "1 picture was left out." if pictures == 1 else f"{pictures} pictures were left out."
    return FileText(plain, "an RTF file", (left_out,) if pictures else ())
