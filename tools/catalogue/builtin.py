"""The roles of every family, in one catalogue."""

from functools import cache

from tools.catalogue import (
    ai,
    data,
    design,
    leadership,
    learning,
    operations,
    product,
    quality,
    security,
    software,
)
from tools.domain import Role

_FAMILIES = (
    ai,
    data,
    design,
    leadership,
    learning,
    operations,
    product,
    quality,
    security,
    software,
)


@cache
def builtin_roles() -> tuple[Role, ...]:
    """Return the built-in roles by title; they are built once."""
    roles = (role for family in _FAMILIES for role in family.ROLES)
    return tuple(sorted(roles, key=lambda role: role.title.casefold()))
