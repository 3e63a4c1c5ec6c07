"""Reading what the user names: a file or standard input, never more than a bound."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tools.errors import CoachError

STANDARD_INPUT = "-"


class FileIsThereError(CoachError):
    """A file is there, and nobody asked for it to be overwritten."""


MAX_CHARACTERS = 20_000
"""The longest text that one piece of evidence holds."""

_BYTES_A_CHARACTER = 4
_MB = 1_000_000


def read_bounded(named: str, most: int) -> bytes:
    """Return the bytes of a file or, for ``-``, of standard input.

    Args:
        named: The path as typed; ``~`` is the user's own.
        most: How many bytes are taken at most.

    Raises:
        CoachError: It is absent, a folder, a named pipe, not readable or larger; a large file is
            refused unread.
    """
    with open_bounded(named, most) as file:
        try:
            return _all_of(file, named, most)
        except OSError as error:
            raise _unreadable(named, error) from error


@contextmanager
def open_bounded(named: str, most: int) -> Iterator[BinaryIO]:
    """Give a file, or standard input for ``-``, to be read part by part.

    Args:
        named: The path as typed; ``~`` is the user's own.
        most: How many bytes it may have; a file with more is refused. Whoever reads standard input
            has to count.

    Raises:
        CoachError: It is absent, a folder, a named pipe, not readable or larger.
    """
    if named == STANDARD_INPUT:
        yield _stdin()
        return
    with _opened(named) as file:
        _refuse_large(named, os.fstat(file.fileno()), most)
        yield file


def beginning_of_input(most: int) -> bytes:
    """Return what has come on standard input of its beginning, which is still to be read then.

    Args:
        most: How many bytes at most.
    """
    peek = getattr(sys.stdin and sys.stdin.buffer, "peek", None)
    return b"" if peek is None else bytes(peek(most)[:most])


def refuse_no_file(named: str) -> None:
    """Refuse what would keep a conversation waiting: standard input, a pipe, a device.

    Raises:
        CoachError: Something is there that is neither a file nor a folder.
    """
    path = os.path.expanduser(named)  # noqa: PTH111 - Path raises where there is no such user
    there = named == STANDARD_INPUT or os.path.exists(path)  # noqa: PTH110 - as above
    if there and not (os.path.isfile(path) or os.path.isdir(path)):  # noqa: PTH112, PTH113 - as above
        raise CoachError(f"{named}: it is no file. Name a file.")


def _opened(named: str) -> BinaryIO:
    try:
        path = Path(named).expanduser()
        if _waits_for_a_writer(path):
            raise CoachError(
                f"{named}: it is a named pipe, and whoever writes to it may never come. "
                f"Name a file, or pass it on as standard input: {STANDARD_INPUT} < {named}"
            )
        return path.open("rb")
    except FileNotFoundError as error:
        raise CoachError(
            f"{named}: there is no such file. Check its name and the folder you are in."
        ) from error
    except IsADirectoryError as error:
        raise CoachError(f"{named}: it is a folder. Name the files in it.") from error
    except (OSError, RuntimeError) as error:
        raise _unreadable(named, error) from error


def _waits_for_a_writer(path: Path) -> bool:
    """Whether a path is a pipe with a name; one that a shell opened for a command has a writer."""
    real = Path(os.path.realpath(path))
    return real.is_fifo() and Path("/dev") not in real.parents


def _unreadable(named: str, error: Exception) -> CoachError:
    cause = getattr(error, "strerror", None) or error
    return CoachError(
        f"{named}: it can't be read ({cause}). Make it readable for you or name another file."
    )


@contextmanager
def new_private_file(named: str, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a file to write, for the user alone, that appears under its name when it is complete.

    Args:
        named: The path as typed; ``~`` is the user's own.
        overwrite: Whether it may take the place of a file that is there.

    Raises:
        CoachError: A file is there, or it can't be written; nothing is left of it then.
    """
    try:
        path = Path(named).expanduser()
        if path.is_dir():
            raise CoachError(f"{named}: it is a folder. Name a file in it.")
        if os.path.lexists(path) and not overwrite:
            raise _there(named)
        handle, draft = tempfile.mkstemp(prefix=f".{path.name}.new-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _place(Path(draft), path, overwrite=overwrite)
        finally:
            Path(draft).unlink(missing_ok=True)
    except FileExistsError as error:
        raise _there(named) from error
    except (OSError, RuntimeError) as error:
        cause = getattr(error, "strerror", None) or error
        raise CoachError(
            f"{named}: it can't be written ({cause}). Make room or its folder writable for you, "
            "or name another file."
        ) from error


def _there(named: str) -> FileIsThereError:
    return FileIsThereError(f"{named}: there is a file already. --yes overwrites it.")


def _place(draft: Path, path: Path, *, overwrite: bool) -> None:
    """Give a draft its name; one that came in between is not overwritten unless that is meant."""
    if overwrite:
        draft.replace(path)
        return
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: the short gap between the two is accepted there.
        if os.path.lexists(path):
            raise FileExistsError from None
        draft.replace(path)


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


def text_of(words: Sequence[str], most: int = MAX_CHARACTERS) -> str:
    """Return what was told: the words typed, or standard input where they are ``-`` alone.

    Args:
        words: The words.
        most: How many characters are taken at most.

    Raises:
        CoachError: It is empty, too long, or no text.
    """
    text = " ".join(words)
    if text == STANDARD_INPUT:
        text = decoded(read_bounded(text, _BYTES_A_CHARACTER * most), text)
    if not text.strip():
        raise CoachError("Your text: it is empty. Write what you want to say.")
    if len(text) > most:
        raise CoachError(
            f"Your text: it has {len(text)} characters; at most {most} are taken. Say it in parts."
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
