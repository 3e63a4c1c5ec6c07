"""Reading a long JSON list one element at a time, so that it need not fit into memory."""

import codecs
import json
from collections.abc import Callable, Iterator
from typing import Final

from tools.chats.errors import damaged
from tools.errors import CoachError
from tools.late import late

LONGEST_CONVERSATION: Final = 64_000_000
"""The longest conversation that is read, in characters of its JSON."""

_CHUNK: Final = 1 << 20
_BLANK: Final = late(r"[ \t\r\n]*")


class Elements:
    """The elements of a JSON list that comes in as bytes.

    Args:
        read: Returns at most so many of the bytes that come next, and none at the end.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = json.JSONDecoder(parse_constant=lambda _: None)
        self._text = ""
        self._at = 0
        self._ended = False
        self._count = 0

    def __iter__(self) -> Iterator[object]:
        """Yield the elements in order.

        Raises:
            CoachError: The bytes are no UTF-8, no JSON list, end too early, or an element is
                longer than `LONGEST_CONVERSATION`.
        """
        if self._next() != "[":
            raise self._wrong("it is no list of conversations")
        self._at += 1
        if self._next() == "]":
            return
        while True:
            yield self._element()
            separator = self._next()
            self._at += 1
            if separator == "]":
                return
            if separator != ",":
                raise self._wrong("the list ends too early or is no JSON")

    def _element(self) -> object:
        """Read on until the next element is whole; each try is on twice as much."""
        self._count += 1
        self._next()
        while True:
            try:
                value, self._at = self._json.raw_decode(self._text, self._at)
            except RecursionError as error:
                raise self._wrong("it is nested too deep") from error
            except ValueError as error:
                if self._ended:
                    raise self._wrong("it ends too early or is no JSON") from error
            else:
                return value
            if len(self._text) - self._at > LONGEST_CONVERSATION:
                raise self._wrong(
                    f"it is longer than {LONGEST_CONVERSATION // 10**6} million characters"
                )
            self._more()

    def _next(self) -> str:
        """Return the next character that is not blank, or ``""`` at the end."""
        while True:
            blank = _BLANK.match(self._text, self._at)
            self._at = blank.end() if blank else self._at
            if self._at < len(self._text) or self._ended:
                return self._text[self._at : self._at + 1]
            self._more()

    def _more(self) -> None:
        """Read on, as much as is left unread or more."""
        rest = self._text[self._at :]
        data = self._read(max(len(rest), _CHUNK))
        self._ended = not data
        try:
            self._text = rest + self._decode.decode(data, final=self._ended)
        except UnicodeDecodeError as error:
            raise self._wrong("it is no UTF-8 text") from error
        self._at = 0

    def _wrong(self, cause: str) -> CoachError:
        return damaged(self._count, cause)
