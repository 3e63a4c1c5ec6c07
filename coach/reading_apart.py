"""Reading a file in a process of its own, which time and memory bound and which holds no secret.

A few kilobytes of PDF or DOCX can make any reader work for hours or fill the memory, and no count
of pages or objects tells beforehand. So what is more than plain text is read apart: when that takes
too long or too much, it ends there, and Coach goes on.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from tools.errors import IntakeError
from tools.formats import FileText, needs_bounds, text_of_file

MOST_SECONDS: Final = 10
"""How long a file may take to be read."""

MOST_MEMORY: Final = 500 * 2**20
"""How much memory its reading may take, in bytes, the program's own included."""

_ROOT: Final = str(Path(__file__).resolve().parent.parent)
_START: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from coach.reading_child import main; main()"
)
_PASSED_ON: Final = frozenset(("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL"))
_NEXT_STEP: Final = "Open it in the program that it was made with, export it anew, and import that."


def text_read_apart(name: str, data: bytes) -> FileText:
    """Return the text of a file; plain text is read here, all else in a process of its own.

    Args:
        name: The file's name, for messages.
        data: Its bytes.

    Raises:
        IntakeError: It can't be read, or not within ``MOST_SECONDS`` and ``MOST_MEMORY``.
    """
    if not needs_bounds(data):
        return text_of_file(name, data)
    try:
        ended = subprocess.run(  # noqa: S603 - our own interpreter and our own code
            [sys.executable, "-I", "-B", "-c", _START, _ROOT],
            input=json.dumps(name).encode() + b"\n" + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MOST_SECONDS,
            env=environment_passed_on(),
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _too_slow(name) from error
    except OSError as error:
        raise IntakeError(
            f"{name}: no process could be started to read it ({error.strerror or error}). Try "
            "again when less is running."
        ) from error
    return _answer(name, ended)


def environment_passed_on() -> dict[str, str]:
    """Return what a reader is told of the environment: where libraries are, and no key."""
    return {key: value for key, value in os.environ.items() if key in _PASSED_ON}


def _answer(name: str, ended: "subprocess.CompletedProcess[bytes]") -> FileText:
    try:
        answer = json.loads(ended.stdout)
    except ValueError as error:
        if ended.returncode < 0:
            raise _too_slow(name) from error
        raise IntakeError(
            f"{name}: it could not be read; its reader failed. {_NEXT_STEP}"
        ) from error
    if "refused" in answer:
        raise IntakeError(str(answer["refused"]))
    return FileText(answer["text"], answer["format"], tuple(answer["remarks"]))


def _too_slow(name: str) -> IntakeError:
    return IntakeError(
        f"{name}: reading it takes more than {MOST_SECONDS} seconds, so it was given up. "
        f"{_NEXT_STEP}"
    )
