"""Which resources serve a skill, or a step of it."""

from collections.abc import Iterable, Sequence

from tools.domain import Resource
from tools.resources.catalogue import builtin_resources


def listed_resources(
    own: Sequence[Resource] = (), skill: str | None = None
) -> tuple[Resource, ...]:
    """Return all resources, or those for one skill: the user's own first.

    Args:
        own: What the user added.
        skill: A skill's canonical name, or ``None`` for all skills.
    """
    wanted = (it for it in _all(own) if skill is None or it.skill == skill)
    return tuple(sorted(wanted, key=_place))


def resources_for(
    skill: str, from_level: int, to_level: int, own: Sequence[Resource] = ()
) -> tuple[Resource, ...]:
    """Return what leads from one level of a skill to another.

    A resource serves a step when its range holds all of it. The user's own come first, then those
    made for few levels, which say the most about these.

    Args:
        skill: The skill's canonical name.
        from_level: The level the step starts at, 0 to 4.
        to_level: The level it ends at, 1 to 5.
        own: What the user added.
    """
    wanted = (
        it
        for it in _all(own)
        if it.skill == skill and it.from_level <= from_level and to_level <= it.to_level
    )
    return tuple(sorted(wanted, key=_fit))


def _all(own: Sequence[Resource]) -> Iterable[Resource]:
    """Return the user's own and those of the catalogue that none of them repeats."""
    kept = {(it.skill, it.url) for it in own}
    return (*own, *(it for it in builtin_resources() if (it.skill, it.url) not in kept))


def _place(it: Resource) -> tuple[bool, str, int, int, str]:
    return (not it.own, it.skill.casefold(), it.from_level, it.to_level, it.title.casefold())


def _fit(it: Resource) -> tuple[bool, int, int, str]:
    return (not it.own, it.to_level - it.from_level, -it.from_level, it.title.casefold())
