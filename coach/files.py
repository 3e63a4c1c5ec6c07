"""Reading what the user names: a file or standard input, never more than a bound."""

import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from tools.errors import CoachError

STANDARD_INPUT = "-"

MAX_CHARACTERS = 20_000
"""The longest text that one message or piece of evidence holds."""

_BYTES_A_CHARACTER = 4
_MB = 1_000_000


def read_bounded(named: str, most: int) -> bytes:
    """Return the bytes of a file or, for ``-``, of standard input.

    Args:
        named: The path as typed; ``~`` is the user's own.
        most: How many bytes are taken at most.

    Raises:
        CoachError: It is absent, a folder, not readable or larger; a large file is refused unread.
    """
    if named == STANDARD_INPUT:
        return _all_of(_stdin(), named, most)
    try:
        with Path(named).expanduser().open("rb") as file:
            _refuse_large(named, os.fstat(file.fileno()), most)
            return _all_of(file, named, most)
    except FileNotFoundError as error:
        raise CoachError(
            f"{named}: there is no such file. Check its name and the folder you are in."
        ) from error
    except IsADirectoryError as error:
        raise CoachError(f"{named}: it is a folder. Name the files in it.") from error
    except (OSError, RuntimeError) as error:
        cause = getattr(error, "strerror", None) or error
        raise CoachError(
            f"{named}: it can't be read ({cause}). Make it readable for you or name another file."
        ) from error


def decoded(data: bytes, named: str) -> str:
    """Return text out of bytes.

    Raises:
        CoachError: They are no UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CoachError(
            f"{_shown(named)}: it is no UTF-8 text (byte {error.start + 1}). Save it as UTF-8."
        ) from error


def text_of(words: Sequence[str]) -> str:
    """Return what was told: the words typed, or standard input where they are ``-`` alone.

    Raises:
        CoachError: It is empty, too long, or no text.
    """
    text = " ".join(words)
    if text == STANDARD_INPUT:
        text = decoded(read_bounded(text, _BYTES_A_CHARACTER * MAX_CHARACTERS), text)
    if not text.strip():
        raise CoachError("Your text: it is empty. Write what you want to say.")
    if len(text) > MAX_CHARACTERS:
        raise CoachError(
            f"Your text: it has {len(text)} characters; at most {MAX_CHARACTERS} are taken. "
            "Say it in parts."
        )
    return text


def called(named: str) -> str:
    """Return what a file is called as a source: its name without its folders."""
    return _shown(Path(named).name)


def place_of(named: str) -> str | None:
    """Return the whole path of a file, by which it is known again; standard input has none."""
    if named == STANDARD_INPUT:
        return None
    try:
        return os.path.normcase(Path(named).expanduser().resolve())
    except (OSError, RuntimeError):
        return None  # it can't be read either, which read_bounded explains


def _shown(named: str) -> str:
    if named == STANDARD_INPUT:
        return "standard input"
    return os.fsencode(named).decode("utf-8", "replace")


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise CoachError("Standard input: it is closed. Pipe something in or name a file.")
    return sys.stdin.buffer


def _refuse_large(named: str, status: os.stat_result, most: int) -> None:
    if stat.S_ISREG(status.st_mode) and status.st_size > most:
        raise _too_large(named, most, f"{status.st_size / _MB:.1f} MB")


def _all_of(file: BinaryIO, named: str, most: int) -> bytes:
    data = file.read(most + 1)
    if len(data) > most:
        raise _too_large(named, most, "larger")
    return data


def _too_large(named: str, most: int, size: str) -> CoachError:
    return CoachError(
        f"{_shown(named)}: it is {size}; at most {most / _MB:g} MB are read. "
        "Save the part that matters as a text file of its own."
    )
