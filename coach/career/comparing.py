"""The user beside several roles at once, and the ways from role to role."""

from collections.abc import Sequence

from coach.career.file import CareerFile
from tools.career_paths import career_paths
from tools.catalogue import builtin_roles
from tools.comparison import compare_roles
from tools.domain import CareerPaths, NearestRoles, RoleComparison
from tools.standing import nearest_roles


def compare(career: CareerFile, typed: Sequence[str]) -> RoleComparison:
    """Compare the user with the roles that were typed.

    Raises:
        UsageError: Fewer than two roles were typed, or one twice.
        CoachError: A role is not known, or no level of the user is.
    """
    roles = [career.role(it) for it in typed]
    return compare_roles(roles, career.store.claims(), career.vocabulary)


def nearest(career: CareerFile) -> NearestRoles:
    """Return every known role by how near the user is to it.

    Raises:
        CoachError: No level of the user is known.
    """
    return nearest_roles(career.all_roles(), career.store.claims(), career.vocabulary)


def paths(career: CareerFile, typed: str | None) -> CareerPaths:
    """Return the ways to a role, the target where none is typed.

    Raises:
        CoachError: The role is not known, none is set, or no level of the user is known.
    """
    return career_paths(
        career.role(typed),
        career.all_roles(),
        career.store.claims(),
        career.vocabulary,
        builtin_roles(),
    )
