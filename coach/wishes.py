"""What the user's own words ask for, read by the rules of the offline coach."""

from collections.abc import Iterable

from coach.career import Career
from tools.domain import Role
from tools.namesakes import title_and_company
from tools.understanding import Context, Intent, understand


def wishes(career: Career, own: str) -> tuple[Intent, ...]:
    """Return what the user's words ask for by themselves, whatever was asked before.

    Args:
        career: The open career file.
        own: What the user says, without what others wrote.
    """
    vocabulary = career.vocabulary_for(own)
    return understand(own, vocabulary, Context(today=career.today(), roles=role_names(career, own)))


def role_names(career: Career, text: str) -> tuple[str, ...]:
    """Return what the known roles are called, and the occupations that a text names.

    Args:
        career: The open career file.
        text: The text.
    """
    return (*_names(career.all_roles()), *career.titles_in(text))


def _names(roles: Iterable[Role]) -> tuple[str, ...]:
    both = ((role.title, title_and_company(role.title, role.company)) for role in roles)
    return tuple(dict.fromkeys(name for names in both for name in names))
