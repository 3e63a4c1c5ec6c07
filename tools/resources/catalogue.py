"""The resources of every field, in one catalogue."""

from functools import cache

from tools.domain import Resource
from tools.resources import (
    business,
    cloud,
    data,
    languages,
    learning,
    people,
    security,
    software,
    specialities,
    web,
)

_FIELDS = (
    business,
    cloud,
    data,
    languages,
    learning,
    people,
    security,
    software,
    specialities,
    web,
)


@cache
def builtin_resources() -> tuple[Resource, ...]:
    """Return the built-in resources, one for each skill that one serves; they are built once."""
    return tuple(it for field in _FIELDS for row in field.ROWS for it in row)
