"""From bytes to text, and from text to JSON: every way it can fail, said once."""

import codecs
import json
import re
from typing import Final

from tools.cleaning import clean_text
from tools.intake.errors import IntakeError

MAX_BYTES: Final = 10_000_000
"""The largest document read, in bytes."""

MAX_CHARACTERS: Final = 500_000
"""The longest text read, in characters: some two hundred pages."""

_BINARY_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (as Word, OpenDocument and Excel files are)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
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
_LONGEST_CHARACTER = 4


def decode_text(name: str, data: bytes) -> str:
    """Return the cleaned text of a file's bytes.

    UTF-8 is expected, UTF-16 and UTF-32 are read with their byte order mark, and Windows-1252
    where what comes out is plausible text.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: The bytes are empty, too many, binary, or in an unknown encoding.
    """
    _refuse_unreadable(name, data)
    text = clean_text(_decoded(name, data))
    if not text.strip():
        raise IntakeError(
            f"{name}: there is nothing in it but white space. Import a file that has text in it."
        )
    return text


def _refuse_unreadable(name: str, data: bytes) -> None:
    if not data:
        raise IntakeError(f"{name}: the file is empty. Import one that has text in it.")
    if len(data) > MAX_BYTES:
        raise IntakeError(
            f"{name}: the file has {len(data) / 1_000_000:.1f} MB, and at most "
            f"{MAX_BYTES // 1_000_000} MB are read. Import only the text that matters."
        )
    for magic, kind in _BINARY_FORMATS:
        if data.startswith(magic):
            raise IntakeError(
                f"{name}: this is {kind}, a format that is not read yet. "
                "Save or copy it as plain text and import that."
            )


def _decoded(name: str, data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data, encoding)
    if b"\x00" in data:
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


def refuse_too_long(name: str, text: str) -> None:
    """Refuse a text that is too long to be a profile or a posting.

    Raises:
        IntakeError: It has more than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise IntakeError(
            f"{name}: the text has {len(text):,} characters, and at most {MAX_CHARACTERS:,} are "
            "read. Import only the part that matters."
        )


def parse_json(name: str, text: str) -> object:
    """Return what a JSON text holds.

    Args:
        name: The file's name, for messages.
        text: The text.

    Raises:
        IntakeError: It is not JSON (with line and column), is cut off, or is nested too deeply.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise IntakeError(_broken_json(name, text, error)) from error
    except RecursionError as error:
        raise IntakeError(
            f"{name}: its JSON is nested too deeply to be a résumé or a posting. "
            "Check that it is the right file."
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise IntakeError(
            f"{name}: its JSON holds a number too long to read. Check that it is the right file."
        ) from error


def _broken_json(name: str, text: str, error: json.JSONDecodeError) -> str:
    place = f"line {error.lineno}, column {error.colno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return (
            f"{name}: the JSON ends too early (see {place}), so the file was cut off. "
            "Get a complete copy and import that."
        )
    reason = error.msg[:1].lower() + error.msg[1:]
    return f"{name}: the JSON is broken at {place}: {reason}. Correct it there and import it again."
