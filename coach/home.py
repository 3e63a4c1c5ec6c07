"""Where the user's file lives."""

import os
from collections.abc import Mapping
from pathlib import Path

from tools.errors import CoachError

WAITING = "Waiting for the memory: a slow drive, or another program writes to it…"
"""What is said when the file there keeps somebody waiting."""

VARIABLE = "COACH_HOME"
"""The environment variable that names the home."""


def default_home(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the home where none is named: that of ``COACH_HOME``, else the platform's.

    Args:
        environment: The environment variables.

    Raises:
        CoachError: ``COACH_HOME`` can't be a folder.
    """
    if named := environment.get(VARIABLE):
        return named_home(named, VARIABLE)
    from platformdirs import user_data_path  # noqa: PLC0415 - a named home does without it

    return user_data_path("coach", appauthor=False)


def named_home(named: str, by: str = "--home") -> Path:
    """Return the home that a name means; it need not exist yet.

    Args:
        named: The folder as typed; ``~`` is the user's own.
        by: What named it, for the error.

    Raises:
        CoachError: The name can't be a folder's.
    """
    if not named.strip():
        raise CoachError(f"{by}: it names no folder. Give the folder that your file is to be in.")
    try:
        home = Path(named).expanduser()
        taken = home.exists() and not home.is_dir()
    except (RuntimeError, OSError) as error:
        raise CoachError(
            f"{by} {named}: it can't be used ({error}). Name another folder."
        ) from error
    if taken:
        raise CoachError(
            f"{by} {home}: it is a file. Name a folder; it is made where it is absent."
        )
    return home
