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
from tools.catalogue.paths import BASIS, leading_to, led_to
from tools.catalogue.pay import national_pay
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
    roles = (_placed(role) for family in _FAMILIES for role in family.ROLES)
    return tuple(sorted(roles, key=lambda role: role.title.casefold()))


def _placed(role: Role) -> Role:
    """Return a role with what it pays, and with the roles before and after it."""
    return role.model_copy(
        update={
            "pay": national_pay(role.title),
            "feeders": leading_to(role.title),
            "next_roles": led_to(role.title),
            "path_source": BASIS,
        }
    )
