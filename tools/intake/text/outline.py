"""The passages of a role by their sections, for all readers that ask for one part of them."""

from collections.abc import Container, Sequence
from functools import cached_property
from typing import NamedTuple

from tools.intake.blueprints.blueprint_sections import Part, part_of
from tools.intake.text.headings import Headed, runs
from tools.intake.text.passages import Passage


class Section(NamedTuple):
    """Headings, the part of a blueprint that they open, and the passages right below them."""

    headings: tuple[Passage, ...]
    part: Part | None
    below: list[Headed]


class Outline:
    """The passages of a text under their headings.

    Args:
        passages: The passages.
    """

    def __init__(self, passages: Sequence[Headed]) -> None:
        self.passages = passages

    @cached_property
    def sections(self) -> list[Section]:
        """They by section, as often as the headings change."""
        return [Section(above, part_of(above), below) for above, below in runs(self.passages)]

    @cached_property
    def rows(self) -> list[Headed]:
        """Those that are rows of tables."""
        return [it for it in self.passages if it.passage.kind == "row"]

    def in_parts(self, parts: Container[Part | None]) -> list[Headed]:
        """Return the passages below headings that open one of some parts.

        Args:
            parts: The parts.
        """
        return [it for section in self.sections if section.part in parts for it in section.below]
