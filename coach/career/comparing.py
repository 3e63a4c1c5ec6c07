"""The user beside several roles at once, and the ways from role to role."""

from collections.abc import Sequence

from coach.career import occupations
from coach.career.file import CareerFile
from tools.apart import roles_apart
from tools.career_paths import career_paths
from tools.catalogue import builtin_roles
from tools.comparison import compare_roles, different_roles
from tools.domain import CareerPaths, NearestRoles, RoleComparison, RolesApart
from tools.standing import nearest_roles


class ComparingFile(CareerFile):
    """What can be asked of a career file about more than one role."""

    def compare(self, typed: Sequence[str]) -> RoleComparison:
        """Compare the user with the roles that were typed.

        Raises:
            UsageError: Fewer than two roles were typed, or one twice.
            CoachError: A role is not known, or no level of the user is.
        """
        roles = [self.role(it) for it in typed]
        return compare_roles(roles, self.store.claims(), self.vocabulary)

    def apart(self, typed: Sequence[str]) -> RolesApart:
        """Return what sets apart the roles that were typed, whatever is known of the user.

        Raises:
            UsageError: Fewer than two roles were typed, or one twice.
            CoachError: A role is not known.
        """
        return roles_apart(different_roles(self.role(it) for it in typed))

    def nearest(self) -> NearestRoles:
        """Return every known role by how near the user is to it, and the nearest occupations.

        Raises:
            CoachError: No level of the user is known.
        """
        claims, vocabulary = self.store.claims(), self.vocabulary
        roles = nearest_roles(self.all_roles(), claims, vocabulary)
        near = occupations.nearest(self.store, claims, vocabulary)
        return roles.model_copy(update={"occupations": near})

    def paths(self, typed: str | None = None) -> CareerPaths:
        """Return the ways to a role, the target where none is typed.

        Raises:
            CoachError: The role is not known, none is set, or no level of the user is known.
        """
        return career_paths(
            self.role(typed),
            self.all_roles(),
            self.store.claims(),
            self.vocabulary,
            builtin_roles(),
        )
