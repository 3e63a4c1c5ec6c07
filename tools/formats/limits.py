"""How much is read of a file."""

from typing import Final

from tools.errors import IntakeError

MAX_BYTES: Final = 20_000_000
"""The largest document read, in bytes; plain text has ``MAX_TEXT_BYTES``."""

MAX_TEXT_BYTES: Final = 10_000_000
"""The largest text file read, in bytes."""

MAX_CHARACTERS: Final = 500_000
"""The longest text read, in characters: some two hundred pages."""


def refuse_large(name: str, size: int, most: int) -> None:
    """Refuse a file of too many bytes.

    Args:
        name: The file's name, for the message.
        size: How many bytes it has.
        most: How many are read at most.

    Raises:
        IntakeError: It has more.
    """
    if size > most:
        raise IntakeError(
            f"{name}: the file has {size / 1_000_000:.1f} MB, and at most {most // 1_000_000} MB "
            "are read. Import only the text that matters."
        )


def refuse_too_long(name: str, text: str) -> None:
    """Refuse a text that is too long to be a profile or a posting.

    Args:
        name: The file's name, for the message.
        text: The text.

    Raises:
        IntakeError: It has more than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise IntakeError(
            f"{name}: the text has {len(text):,} characters, and at most {MAX_CHARACTERS:,} are "
            "read. Import only the part that matters."
        )
