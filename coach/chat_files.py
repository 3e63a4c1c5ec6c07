"""Opening an export of conversations: a JSON file, or the zip that holds it."""

import re
import zipfile
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

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


def conversations(file: BinaryIO, named: str) -> Iterator[Conversation]:
    """Yield the conversations of an export one by one.

    Nothing is unpacked to the disk, so no name inside the zip leads anywhere, and what is unpacked
    is counted as it comes, whatever the zip says of its size.

    Raises:
        CoachError: It is no export, damaged or too large.
    """
    bound = _Bound(named)
    try:
        yield from _numbered(_parts(file, named, bound))
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
        names = sorted(it for it in packed.namelist() if _INSIDE.fullmatch(it))
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

    def __init__(self, named: str) -> None:
        self._named = named
        self._left = MOST_CHAT_BYTES

    def reading(self, read: Callable[[int], bytes]) -> Callable[[int], bytes]:
        def bounded(size: int) -> bytes:
            data = read(min(size, self._left + 1))
            self._left -= len(data)
            if self._left < 0:
                raise CoachError(
                    f"{self._named}: it holds more than {MOST_CHAT_BYTES // 10**6:,} MB of "
                    "conversations. Nothing was taken in. Export fewer at once."
                )
            return data

        return bounded
