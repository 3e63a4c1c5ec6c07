"""The roles that a person keeps, found by title as fast among thousands as among ten."""

from collections.abc import Iterable

from tools.catalogue import builtin_roles
from tools.domain import Role
from tools.namesakes import apart_from, posted_title, title_key
from tools.titles import title_words

Words = frozenset[str]


class KeptRoles:
    """Kept roles by what their titles say, kept up while more are taken in.

    Args:
        roles: Those that are kept already.
    """

    def __init__(self, roles: Iterable[Role] = ()) -> None:
        self._by_key: dict[str, Role] = {}
        self._alike: dict[Words, dict[str, Role]] = {}
        for role in roles:
            self.add(role)

    def add(self, role: Role) -> None:
        """Know a role from now on; one of the same title gives way to it."""
        key = title_key(role.title)
        before = self._by_key.pop(key, None)
        if before is not None:
            del self._alike[_words(before)][key]
        self._by_key[key] = role
        self._alike.setdefault(_words(role), {})[key] = role

    def namesakes(self, role: Role) -> tuple[Role, ...]:
        """Return the roles whose title says the same as a role's, in the order they came in."""
        return tuple(self._alike.get(_words(role), {}).values())

    def told_apart(self, role: Role) -> str:
        """Return the title by which a role is kept beside these; see `namesakes.told_apart`."""
        return apart_from(role, self.namesakes(role), self._by_key)

    def hidden_by(self, role: Role) -> tuple[Role, ...]:
        """Return the catalogue roles that are not listed once a role is kept beside these."""
        if self.namesakes(role):
            return ()
        return tuple(it for it in builtin_roles() if title_words(it.title) == _words(role))


def _words(role: Role) -> Words:
    return title_words(posted_title(role))
