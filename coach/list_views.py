"""What the career file answers with on published lists of occupations and wages."""

from typing import Literal

from coach.views import RoleView
from tools.domain import OccupationFound, Text, Value

ListOutcome = Literal["new", "replaced", "unchanged", "here again", "waiting"]
"""What became of a published list: new, in the place of another, the one in use already, in use and
stored again after an export left it behind, or waiting for its other archive."""


class ListReport(Value):
    """What was taken over of a published list.

    Attributes:
        source: The names of the files.
        name: What it is called: "O*NET", "ESCO", "OEWS" for wages.
        version: Its version, or ``None`` while it waits.
        outcome: What became of it.
        before: What was in use until then, where it took the place of another.
        occupations: How many occupations it holds.
        wages: How many wages it holds.
        unresolved: How many relations were left out, as they lead to nothing that is listed.
        missing: The files that it still waits for.
        attribution: What its licence asks to be shown.
        change: The number of the change that it made, or ``None`` where nothing changed.
    """

    source: Text
    name: Text
    version: Text | None = None
    outcome: ListOutcome
    before: Text | None = None
    occupations: int = 0
    wages: int = 0
    unresolved: int = 0
    missing: tuple[Text, ...] = ()
    attribution: Text = ""
    change: int | None = None


class ListView(Value):
    """A published list in use; its version is ``None`` where an export left it behind."""

    name: Text
    version: Text | None
    label: Text
    occupations: int
    attribution: Text


class KnownRoles(Value):
    """The roles that are known, and the published lists in use."""

    roles: tuple[RoleView, ...]
    lists: tuple[ListView, ...]


class FoundRoles(Value):
    """The roles and occupations that a search found.

    Attributes:
        query: What was looked for.
        roles: The titles of the user's and the catalogue's roles.
        occupations: The first of the occupations, the best first.
        found: How many occupations were found in all.
        attributions: What the licences of their lists ask to be shown.
    """

    query: Text
    roles: tuple[Text, ...]
    occupations: tuple[OccupationFound, ...]
    found: int
    attributions: tuple[Text, ...]
