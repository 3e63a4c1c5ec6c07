"""Opening an export of conversations: a JSON file, or the zip that holds it."""

import os
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import BinaryIO, Final

from coach.progress_bar import ProgressBar
from tools.chats import ChatError, Conversation, Elements, read_conversation
from tools.errors import CoachError
from tools.formats.archive import BROKEN_ZIP

MOST_CHAT_BYTES: Final = 1_000_000_000
"""How many bytes of conversations are read at most, those inside a zip unpacked."""

MOST_CONVERSATIONS: Final = 200_000

_INSIDE: Final = re.compile(r"(?:.*/)?conversations(?:-\d{1,4})?\.json")
"""How the file is called inside the zip; large exports of ChatGPT are in several."""

_ZIP: Final = b"PK"
_NEXT_STEP: Final = "Name the conversations.json or the zip that ChatGPT or Claude exported."


_MARK: Final = re.compile(rb'"(?:mapping"\s*:\s*\{|chat_messages"\s*:\s*\[)')
"""What holds the messages of a conversation: of ChatGPT a tree, of Claude a list."""

_LIST: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[\s*\{")


def is_conversations(name: str) -> bool:
    """Whether a file inside a zip is called as those that hold the conversations are."""
    return _INSIDE.fullmatch(name) is not None


def holds_conversations(begin: bytes) -> bool:
    """Whether a file is an export of conversations, or goes on as one.

    Args:
        begin: Its beginning, as much as comes before the first conversation's messages.
    """
    return _LIST.match(begin) is not None and _MARK.search(begin) is not None


def conversations(file: BinaryIO, named: str) -> Iterator[Conversation]:
    """Yield the conversations of an export one by one.

    Nothing is unpacked to the disk, so no name inside the zip leads anywhere, and what is unpacked
    is counted as it comes, whatever the zip says of its size.

    Raises:
        CoachError: It is no export, damaged or too large.
    """
    try:
        with closing(ProgressBar("Reading conversations", _size(file))) as bar:
            yield from _numbered(_parts(file, named, _Bound(named, bar)))
    except ChatError as error:
        raise CoachError(f"{named}: {error}") from error
    except OSError as error:
        raise CoachError(
            f"{named}: it can't be read ({error.strerror or error}). Nothing was taken in."
        ) from error
    except BROKEN_ZIP as error:
        raise CoachError(
            f"{named}: the zip can't be read ({error}). Nothing was taken in. {_NEXT_STEP}"
        ) from error


def _size(file: BinaryIO) -> int:
    """Return how many bytes of conversations a file holds, unpacked; 0 where that is not known."""
    if not file.seekable():
        return 0
    begin = file.read(len(_ZIP))
    try:
        if begin != _ZIP:
            return file.seek(0, os.SEEK_END)
        with zipfile.ZipFile(file) as packed:
            return sum(it.file_size for it in packed.infolist() if is_conversations(it.filename))
    finally:
        file.seek(0)


def _numbered(parts: Iterator[Elements]) -> Iterator[Conversation]:
    number = 0
    for part in parts:
        for value in part:
            number += 1
            if number > MOST_CONVERSATIONS:
                raise ChatError(
                    f"it holds more than {MOST_CONVERSATIONS:,} conversations. Nothing was "
                    "taken in. Export fewer at once."
                )
            yield read_conversation(value, number)


def _parts(file: BinaryIO, named: str, bound: "_Bound") -> Iterator[Elements]:
    begin = file.read(len(_ZIP))
    if begin != _ZIP or not file.seekable():
        yield Elements(bound.reading(_after(begin, file)))
        return
    with zipfile.ZipFile(file) as packed:
        names = sorted(filter(is_conversations, packed.namelist()))
        if not names:
            raise CoachError(f"{named}: no conversations.json is in the zip. {_NEXT_STEP}")
        for name in names:
            with packed.open(name) as inside:
                yield Elements(bound.reading(inside.read))


def _after(begin: bytes, file: BinaryIO) -> Callable[[int], bytes]:
    """Return what reads a file whose first bytes are read already."""
    waiting = [begin]

    def read(size: int) -> bytes:
        return waiting.pop() if waiting and begin else file.read(size)

    return read


class _Bound:
    """Counts what is read, over all parts."""

    def __init__(self, named: str, bar: ProgressBar) -> None:
        self._named = named
        self._bar = bar
        self._left = MOST_CHAT_BYTES

    def reading(self, read: Callable[[int], bytes]) -> Callable[[int], bytes]:
        def bounded(size: int) -> bytes:
            data = read(min(size, self._left + 1))
            self._left -= len(data)
            self._bar.advance(len(data))
            if self._left < 0:
                raise CoachError(
                    f"{self._named}: it holds more than {MOST_CHAT_BYTES // 10**6:,} MB of "
                    "conversations. Nothing was taken in. Export fewer at once."
                )
            return data

        return bounded
