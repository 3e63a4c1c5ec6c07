"""What a command is asked, and what it answers with."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from coach.career import Career, open_career
from coach.clock import Clock
from coach.home import WAITING
from coach.output import tell


@dataclass(frozen=True, slots=True)
class Request:
    """One command as typed.

    Attributes:
        options: What stood on the command line.
        home: The folder with the user's file.
        clock: Where today's date comes from.
    """

    options: Namespace
    home: Path
    clock: Clock

    @contextmanager
    def career(self) -> Iterator[Career]:
        """Open the career file, and close it again.

        Raises:
            CoachError: The home can't be used.
        """
        career = open_career(self.home, self.clock, f"coach {self.options.command}")
        career.store.watch(partial(tell, WAITING))
        try:
            yield career
        finally:
            career.close()

    @property
    def role(self) -> str | None:
        """The role's title as typed, or ``None`` where none was."""
        words: list[str] = self.options.role
        return " ".join(words) if words else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a command.

    Attributes:
        text: The result as text.
        data: The same as JSON holds it, in the shape that docs/json.md describes.
        problems: What could not be done, each as one sentence for the user; the program then
            exits with 1. What could be done is still shown.
    """

    text: str
    data: dict[str, Any]
    problems: tuple[str, ...] = ()
