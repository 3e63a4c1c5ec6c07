"""What finds names in texts that a vocabulary does not know."""

from collections.abc import Sequence
from typing import Protocol


class Place(Protocol):
    """Where a name stands in a text.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last character.
        text: It, as written there.
    """

    @property
    def start(self) -> int: ...  # noqa: D102 - as above
    @property
    def end(self) -> int: ...  # noqa: D102 - as above
    @property
    def text(self) -> str: ...  # noqa: D102 - as above


class NameFinder(Protocol):
    """Finds names of skills in texts by other means than by knowing them; see ``tools.spans``."""

    def spans(self, text: str) -> Sequence[Place]:
        """Return where they stand, in order and without overlaps."""
        ...

    def __hash__(self) -> int:
        """Return a number by which results for it are kept."""
        ...
