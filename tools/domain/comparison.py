"""A person beside several roles at once, and the ways from role to role."""

from typing import Annotated

from pydantic import Field

from tools.domain.base import Hours, Level, Name, RequiredLevel, Share, Text, Value
from tools.domain.gaps import Readiness
from tools.domain.role import Pay

Weight = Annotated[float, Field(gt=0, allow_inf_nan=False)]
"""What something counts in a readiness; the sum of several weights may be above 4.5."""

Count = Annotated[int, Field(ge=0)]
"""How many there are."""


class RoleStanding(Value):
    """Where a person stands with a role.

    Attributes:
        role: The role's title.
        readiness: How much of it is met.
        assessed: The share of its weight whose level is known.
        hours: The estimated hours that close the gaps that are known.
        unassessed: How many requirements are of unknown level; their hours are in no figure.
    """

    role: Name
    readiness: Readiness
    assessed: Share
    hours: Hours
    unassessed: Count


class Need(Value):
    """What one role asks of a skill, and what that weighs in its readiness."""

    role: Name
    required: RequiredLevel
    weight: Weight


class SharedGap(Value):
    """A skill that is not met in one or more of the roles compared.

    Attributes:
        skill: The skill.
        current: The level known, or ``None`` where it is unassessed.
        needs: The roles in which it is open, in the order of the comparison.
        weight: The sum of its weights in them.
    """

    skill: Name
    current: Level | None
    needs: tuple[Need, ...]
    weight: Weight


class Raise(Value):
    """What a step does to the readiness of a role."""

    role: Name
    before: Readiness
    after: Readiness


class NextStep(Value):
    """One level of one skill.

    Attributes:
        skill: The skill.
        from_level: The level known.
        to_level: The next one.
        hours: The estimated hours from one to the other.
        raises: The roles whose low readiness it raises by a tenth of a per cent or more.
    """

    skill: Name
    from_level: Annotated[Level, Field(alias="from")]
    to_level: Annotated[RequiredLevel, Field(alias="to")]
    hours: Hours
    raises: Annotated[tuple[Raise, ...], Field(min_length=1)]


class RoleComparison(Value):
    """A person beside several roles.

    Attributes:
        roles: Where the person stands with each, the nearest first.
        skills: What is not met, the skill that serves most roles first.
        step: The cheapest step that raises most of the roles; ``None`` where no skill of known
            level is open that can be begun now.
    """

    roles: tuple[RoleStanding, ...]
    skills: tuple[SharedGap, ...]
    step: NextStep | None


class AskedLevel(Value):
    """A skill with the level that a role asks for, 1 to 5."""

    skill: Name
    level: RequiredLevel


class RoleApart(Value):
    """What one of several roles asks that no other of them does.

    Attributes:
        role: The role's title.
        summary: What it is about, in a sentence or two.
        only: What it alone asks for, the weightiest first.
    """

    role: Name
    summary: Text = ""
    only: tuple[AskedLevel, ...] = ()


class SharedSkill(Value):
    """A skill that two or more of the roles ask for.

    Attributes:
        skill: The skill.
        levels: The level that each role asks for, in the order of the roles; ``None`` where it
            does not ask for it.
    """

    skill: Name
    levels: tuple[RequiredLevel | None, ...]


class RolesApart(Value):
    """What sets several roles apart, whoever wants them.

    Attributes:
        apart: The roles, in the order in which they were named.
        shared: What several of them ask for, the weightiest first.
    """

    apart: tuple[RoleApart, ...]
    shared: tuple[SharedSkill, ...]


class OccupationStanding(Value):
    """Where a person stands with an occupation, its code, and the taxonomy that it is of."""

    standing: RoleStanding
    code: Name
    taxonomy: Text


class NearOccupations(Value):
    """The occupations that a person is nearest to.

    Attributes:
        ranked: How many were ranked: all that ask for something.
        touched: How many of them ask for a skill whose level is known.
        not_ranked: How many others there are: their list says of none what it asks for.
        nearest: The first of them.
        attributions: What the licences of their taxonomies ask to be shown.
    """

    ranked: Count
    touched: Count
    not_ranked: Count = 0
    nearest: tuple[OccupationStanding, ...] = ()
    attributions: tuple[Text, ...] = ()


class NearestRoles(Value):
    """Roles by how near a person is to them.

    Attributes:
        roles: Where the person stands with each, the nearest first.
        not_compared: The titles of roles that ask for nothing, or for a skill twice.
        occupations: The nearest occupations of the taxonomies in use; ``None`` where none is.
    """

    roles: tuple[RoleStanding, ...]
    not_compared: tuple[Name, ...] = ()
    occupations: NearOccupations | None = None


class Stop(Value):
    """A role on the way to another.

    Attributes:
        standing: Where the person stands with it today.
        hours: The estimated hours for it once the stops before it are met; unknown levels count 0.
        pay: What it pays, as a source states it, or ``None`` where no source does.
        named_in: The source that says that it leads to the stop after it, or ``""``.
    """

    standing: RoleStanding
    hours: Hours
    pay: Pay | None
    named_in: Text = ""


class Route(Value):
    """A way to a role over others.

    Attributes:
        stops: The roles, the aim last.
        hours: The sum of their hours.
    """

    stops: Annotated[tuple[Stop, ...], Field(min_length=1)]
    hours: Hours


class CareerPaths(Value):
    """The ways to a role, and on from it.

    Attributes:
        aim: The role itself, as the only stop of the straight way.
        routes: The ways over other roles, the one from the nearest role first.
        onward: The roles that it leads to.
        named_before: Titles that its source names as leading to it, of which nothing is known.
        named_after: Titles that its source names as next, of which nothing is known.
    """

    aim: Stop
    routes: tuple[Route, ...] = ()
    onward: tuple[Stop, ...] = ()
    named_before: tuple[Name, ...] = ()
    named_after: tuple[Name, ...] = ()
