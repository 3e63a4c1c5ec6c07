"""The process that reads one file: its name and bytes come in, its text goes out as JSON."""

import json
import logging
import resource
import sys
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from coach.reading_apart import MOST_MEMORY, MOST_SECONDS
from tools.errors import IntakeError
from tools.formats import text_of_file


def main() -> None:
    """Read what stands on standard input: the name as a line of JSON, then the bytes."""
    _bound()
    # What is odd in a file is told by what comes of it, not in a library's terms.
    logging.disable()
    name = json.loads(sys.stdin.buffer.readline())
    sys.stdout.write(json.dumps(_read(name, sys.stdin.buffer.read())))


def _read(name: str, data: bytes) -> dict[str, Any]:
    try:
        return asdict(text_of_file(name, data))
    except IntakeError as error:
        return {"refused": str(error)}
    except MemoryError:
        return {
            "refused": f"{name}: reading it takes more than {MOST_MEMORY // 2**20} MB of memory, "
            "so it was given up. Open it in the program that it was made with, export it anew, "
            "and import that."
        }


def _bound() -> None:
    """Bound memory and time and let no file be written, as far as the system can."""
    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))
