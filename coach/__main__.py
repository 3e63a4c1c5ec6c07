"""Starts Coach: the script ``coach``, and ``python -m coach``."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or the app, and return the exit code.

    Args:
        arguments: The words of the command line, or ``None`` for those of this process.
    """
    # The path is cleared of shadows before.
    from coach import garbage  # noqa: PLC0415
    from coach.command_line import run  # noqa: PLC0415

    if arguments is None:
        garbage.put_off()
    return run(sys.argv[1:] if arguments is None else arguments)


def leave_out_working_folder() -> None:
    """Keep the user's folder from answering for our packages.

    ``python -m`` puts the working folder first on the path, where a ``tools.py`` of the user's
    would be taken for ours.
    """
    ours = Path(__file__).resolve().parent.parent
    if not sys.flags.safe_path and Path(sys.path[0]).resolve() != ours:
        del sys.path[0]


if __name__ == "__main__":
    leave_out_working_folder()
    sys.exit(main())
