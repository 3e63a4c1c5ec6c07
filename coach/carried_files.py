"""The memory written to a file that is named, and files taken into it."""

import datetime as dt
import os
from pathlib import Path

from coach.career import Career
from coach.chat_files import MOST_CHAT_BYTES
from coach.files import called, new_private_file, open_bounded
from coach.memory_views import ChatImport
from memory import MOST_EXPORT_BYTES, Carried


def export_to(career: Career, named: str, *, overwrite: bool) -> int:
    """Write all that is stored to a file for the user alone, and return its size in bytes.

    Args:
        career: The open career file.
        named: The path as typed; ``~`` is the user's own.
        overwrite: Whether it may take the place of a file that is there.

    Raises:
        FileIsThereError: A file is there.
        CoachError: It can't be written; nothing is left of it then.
    """
    size = 0

    def write(line: bytes) -> None:
        nonlocal size
        size += file.write(line)

    with new_private_file(named, overwrite=overwrite) as file:
        career.export(write)
    return size


def take_in_from(career: Career, named: str) -> Carried:
    """Take in the export that a file holds.

    Raises:
        CoachError: It can't be read, or holds none; nothing of it is stored.
    """
    with open_bounded(named, MOST_EXPORT_BYTES) as file:
        return career.take_in(file, called(named))


def import_chats_from(career: Career, named: str) -> ChatImport:
    """Take in the conversations with another assistant that a file holds.

    Raises:
        CoachError: It can't be read, or holds none; nothing of it is stored.
    """
    with open_bounded(named, MOST_CHAT_BYTES) as file:
        return career.import_chats(file, called(named))


def file_for(named: str, day: dt.date) -> str:
    """Return the file that an export goes to: the one named, or in a folder a new one of the day.

    Args:
        named: The path as typed, of a file or of a folder.
        day: The day that the new file is called after.
    """
    folder = os.path.expanduser(named)  # noqa: PTH111 - Path raises where there is no such user
    if not os.path.isdir(folder):  # noqa: PTH112 - Path raises where a name is too long
        return named
    dated = Path(folder) / f"coach-memory-{day.isoformat()}.jsonl"
    number = 1
    while os.path.lexists(dated):
        number += 1
        dated = dated.with_name(f"coach-memory-{day.isoformat()}-{number}.jsonl")
    return str(dated)
