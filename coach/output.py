"""The two ways out: results go to stdout, everything else to stderr."""

import io
import os
import sys

from tools.errors import CoachError


def take_any_character() -> None:
    """Let a terminal that lacks a character show "?" for it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def show(text: str) -> None:
    """Print a result.

    Raises:
        BrokenPipeError: Nobody reads any more.
        CoachError: It can't be written.
    """
    try:
        print(text, flush=True)  # noqa: T201 - results are printed here
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_stdout()
        raise CoachError(
            f"The result could not be written: {error.strerror}. "
            "What you asked for is done; run it again to see it."
        ) from error


def show_bytes(data: bytes) -> None:
    """Print a part of a result as it is, whatever the terminal takes.

    Raises:
        BrokenPipeError: Nobody reads any more.
        CoachError: It can't be written.
    """
    try:
        sys.stdout.buffer.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go_of_stdout()
        raise CoachError(
            f"The result could not be written: {error.strerror}. Name a file to write it to."
        ) from error


def flush() -> None:
    """Send what is printed on its way; ``BrokenPipeError`` where nobody reads any more."""
    print(end="", flush=True)  # noqa: T201 - it works without a stdout too


def tell(message: str) -> None:
    """Say something beside the result, as one line that can't steer the terminal."""
    line = " ".join("".join(it if it.isprintable() else " " for it in message).split())
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - and the rest here


def tell_text(text: str) -> None:
    """Say something of several lines beside the result, as it is laid out."""
    for line in text.splitlines():
        plain = "".join(it for it in line if it.isprintable())
        print(plain, file=sys.stderr, flush=True)  # noqa: T201 - as above


def let_go_of_stdout() -> None:
    """Send what is still buffered nowhere, so that closing stdout can't fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def can_show_any_text() -> bool:
    """Whether stdout takes every character."""
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
