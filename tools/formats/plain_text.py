"""From the bytes of a text file to text: every way it can fail, said once."""

import codecs
import re

from tools.cleaning import clean_text
from tools.errors import IntakeError
from tools.formats.limits import MAX_TEXT_BYTES, refuse_large
from tools.formats.mojibake import repaired

_BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_UTF8_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_ODD_LETTERS = re.compile(r"[^\x00-\x7f‘’“”–—…•€£©®°·§äöüßéèêëàâçîïôùûñóíáúøåæœÄÖÜÉØÅÆ\xa0]")
_TOLERATED_ODD_SHARE = 0.05
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FEW = 500
"""A text of so many bytes may hold one of these by mistake; it is left out in cleaning."""

_LONGEST_CHARACTER = 4


def decode_text(name: str, data: bytes) -> str:
    """Return the cleaned text of a file's bytes.

    UTF-8 is expected, UTF-16 and UTF-32 are read with their byte order mark, and Windows-1252
    where what comes out is plausible text. A stray zero byte is left out. What was decoded wrongly
    before is put right.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: There are too many bytes, they are white space or binary, or in an
            unknown encoding.
    """
    refuse_large(name, len(data), MAX_TEXT_BYTES)
    text = clean_text(repaired(_decoded(name, data)))
    if not text.strip():
        raise IntakeError(
            f"{name}: there is nothing in it but white space. Import a file that has text in it."
        )
    return text


def _decoded(name: str, data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data, encoding)
    if b"\x00" in data and len(_CONTROLS.findall(data)) > max(1, len(data) // _FEW):
        raise IntakeError(
            f"{name}: this is a binary file, not text. Save it as plain text and import that."
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _fallen_back(name, data, error)


def _strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong_encoding(name, encoding.removesuffix("-sig").upper(), error.start) from error


def _fallen_back(name: str, data: bytes, error: UnicodeDecodeError) -> str:
    if error.reason == "unexpected end of data" and len(data) - error.start < _LONGEST_CHARACTER:
        raise IntakeError(
            f"{name}: the file ends in the middle of a character, so it was cut off. "
            "Get a complete copy and import that."
        ) from error
    if _UTF8_PAIR.search(data):
        raise _wrong_encoding(name, "UTF-8", error.start) from error
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _wrong_encoding(name, "UTF-8", error.start) from error
    if len(_ODD_LETTERS.findall(text)) > _TOLERATED_ODD_SHARE * len(text):
        raise _wrong_encoding(name, "UTF-8", error.start) from error
    return text


def _wrong_encoding(name: str, expected: str, offset: int) -> IntakeError:
    return IntakeError(
        f"{name}: the text is not in {expected} (byte {offset + 1} does not fit). "
        "Save it as UTF-8 and import it again."
    )
