"""What finds names in texts that a vocabulary does not know."""

from collections.abc import Sequence
from typing import Protocol


class Place(Protocol):
    """Where a name stands in a text."""

    @property
    def start(self) -> int:
        """The offset of its first character."""

    @property
    def end(self) -> int:
        """The offset after its last character."""

    @property
    def text(self) -> str:
        """It, as written there."""


class NameFinder(Protocol):
    """Finds names of skills in texts by other means than by knowing them; see ``tools.spans``."""

    def spans(self, text: str) -> Sequence[Place]:
        """Return where they stand, in order and without overlaps."""
        ...

    def __hash__(self) -> int:
        """Return a number by which results for it are kept."""
        ...
