"""Roles of the same title: how each is called, and which of them a typed title means.

Where postings share a title, the title of the role goes on with the company in brackets, or with
a number where the posting names none: "Data Engineer (Acme)", "Data Engineer (2)",
"Data Engineer (Acme, 2)".
"""

import re
from collections.abc import Iterable, Sequence
from itertools import count

from tools.domain import Role
from tools.titles import employer_of, plain_words, title_words, typed_words

_BEFORE_COMPANY = (" - ", " – ", " — ", " | ", ", ", ": ")
_NUMBER = re.compile(r"(?: \(|, )(\d+)\)$")


def told_apart(role: Role, kept: Sequence[Role]) -> str:
    """Return the title by which a role is kept: with its company, and a number where needed.

    Args:
        role: The role as its source states it.
        kept: The roles that are kept. No title of theirs is used again, and none that names no
            company where others of that title are kept, for it would seem to mean all of them.
    """
    taken = {_key(it.title) for it in kept}
    company = "" if _names_company(role) else role.company or ""
    title = f"{role.title} ({company})" if company else role.title
    namesakes = [] if role.company else [it for it in kept if are_namesakes(it, role)]
    if not namesakes and _key(title) not in taken:
        return title
    before = f"{company}, " if company else ""
    first = max(2, len(namesakes) + 1)
    numbered = (f"{role.title} ({before}{number})" for number in count(first))
    return next(it for it in numbered if _key(it) not in taken)


def posted_title(role: Role) -> str:
    """Return a role's title without what tells it from others: its company, a number."""
    title = role.title
    for end in _endings(role):
        title = title.removesuffix(end)
    return title


def are_namesakes(one: Role, other: Role) -> bool:
    """Return whether two roles have the same title but for what tells them apart."""
    return title_words(posted_title(one)) == title_words(posted_title(other))


def distinct(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return roles without those that differ from an earlier one in the wording of the title."""
    first: dict[tuple[frozenset[str], frozenset[str]], Role] = {}
    for role in roles:
        first.setdefault((title_words(posted_title(role)), _marks(role)), role)
    return tuple(first.values())


def named_with_company(typed: str, roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return the roles whose title was typed together with their company or number.

    Args:
        typed: "data engineer acme", "Acme data engineer", "data engineer at Acme Robotics".
        roles: The roles that may be meant.
    """
    titles = tuple(posted_title(role) for role in roles)
    words = [word for word in plain_words(typed) if word != "at"]
    found: list[tuple[bool, Role]] = []
    for role, title in zip(roles, titles, strict=True):
        marks = _marks(role) - set(plain_words(title_without_employer(role)))
        rest = " ".join(word for word in words if word not in marks)
        said = marks.intersection(words)
        if said and typed_words(rest, titles) == title_words(title):
            found.append((said == marks, role))
    whole = [role for is_whole, role in found if is_whole]
    return tuple(whole or [role for _, role in found])


def of_other_company(typed: str, role: Role) -> bool:
    """Return whether a typed title names an employer ("… at Acme") that the role is not of."""
    employer = set(plain_words(employer_of(typed)))
    return bool(role.company and employer and not employer & set(plain_words(role.company)))


def title_without_employer(role: Role) -> str:
    """Return a role's title without brackets that tell it apart and without "at Acme"."""
    title = posted_title(role)
    return title.removesuffix(employer_of(title))


def _endings(role: Role) -> Iterable[str]:
    number = _NUMBER.search(role.title)
    if number and role.company:
        yield f" ({role.company}, {number[1]})"
    if number:
        yield f" ({number[1]})"
    if role.company:
        yield f" ({role.company})"
        yield from (f"{mark}{role.company}" for mark in _BEFORE_COMPANY)


def _marks(role: Role) -> frozenset[str]:
    """Return the words that tell a role from others of its title."""
    ending = role.title[len(posted_title(role)) :]
    return frozenset(plain_words(f"{role.company or ''} {ending}"))


def _names_company(role: Role) -> bool:
    return set(plain_words(role.company or "")) <= set(plain_words(role.title))


def _key(title: str) -> str:
    return " ".join(title.split()).casefold()
