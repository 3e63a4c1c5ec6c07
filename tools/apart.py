"""What sets several roles apart: what each asks for that the others don't, and what they share."""

from collections.abc import Iterator, Sequence

from tools.domain import AskedLevel, Requirement, Role, RoleApart, RolesApart, SharedSkill
from tools.weights import exact_weight


def roles_apart(roles: Sequence[Role]) -> RolesApart:
    """Return what sets roles apart, whatever is known of a person.

    A requirement that several skills meet is shared with a role that asks for any of them.

    Args:
        roles: Two or more roles of different titles; their order is kept.
    """
    asked = [_by_weight(it) for it in roles]
    return RolesApart(
        apart=tuple(
            RoleApart(role=role.title, summary=role.summary, only=tuple(_only(at, asked)))
            for at, role in enumerate(roles)
        ),
        shared=tuple(_shared(asked)),
    )


def _by_weight(role: Role) -> list[Requirement]:
    return sorted(role.requirements, key=lambda it: (-exact_weight(it), it.skill))


def _only(at: int, asked: Sequence[Sequence[Requirement]]) -> Iterator[AskedLevel]:
    others = [it for other, some in enumerate(asked) if other != at for it in some]
    for it in asked[at]:
        if not any(_alike(it, other) for other in others):
            yield AskedLevel(skill=it.skill, level=it.level)


def _shared(asked: Sequence[Sequence[Requirement]]) -> Iterator[SharedSkill]:
    named = set[str]()
    for it in (it for some in asked for it in some):
        levels = tuple(_level(it, some) for some in asked)
        if it.skill not in named and sum(level is not None for level in levels) > 1:
            named |= {one.skill for some in asked for one in some if _alike(it, one)}
            yield SharedSkill(skill=it.skill, levels=levels)


def _level(asked: Requirement, of_role: Sequence[Requirement]) -> int | None:
    return next((it.level for it in of_role if _alike(asked, it)), None)


def _alike(one: Requirement, other: Requirement) -> bool:
    return bool({it.skill for it in one.ways} & {it.skill for it in other.ways})
