"""Roles of the same title: how each is called, and which of them a typed title means.

The first posting of a title is called by it: "Data Engineer". Those that follow take the company
along in brackets, or a number where there is none or it is not enough: "Data Engineer (Acme)",
"Data Engineer (2)", "Data Engineer (Acme, 2)".
"""

from collections.abc import Container, Iterable, Sequence
from itertools import count

from tools.domain import Role
from tools.late import late
from tools.titles import employer_of, plain_words, title_words, typed_words

_BEFORE_COMPANY = (" - ", " – ", " — ", " | ", ", ", ": ")
_NUMBER = late(r"(?: \(|, )(\d+)\)$")


def told_apart(role: Role, kept: Sequence[Role]) -> str:
    """Return the title by which a role is kept: its own, told apart where another has it already.

    Args:
        role: The role as its source states it.
        kept: The roles that are kept. The first of a title has it to itself; those that follow
            take their company along, and a number where that is not enough.
    """
    namesakes = [it for it in kept if are_namesakes(it, role)]
    return apart_from(role, namesakes, {title_key(it.title) for it in kept})


def apart_from(role: Role, namesakes: Sequence[Role], taken: Container[str]) -> str:
    """Return the title by which a role is kept, where its namesakes are found already.

    Args:
        role: The role as its source states it.
        namesakes: The kept roles of its title.
        taken: The keys of all kept titles; see `title_key`.
    """
    if title_key(role.title) not in taken:
        return role.title
    alike = [it for it in namesakes if not role.company or _same_company(it, role)]
    company = "" if _names(role.title, role.company) else role.company or ""
    with_company = f"{role.title} ({company})"
    if company and not alike and title_key(with_company) not in taken:
        return with_company
    before = f"{company}, " if company else ""
    numbered = (f"{role.title} ({before}{number})" for number in count(max(2, len(alike) + 1)))
    return next(it for it in numbered if title_key(it) not in taken)


def title_key(title: str) -> str:
    """Return what two titles share that differ in case and white space alone."""
    return " ".join(title.split()).casefold()


def posted_title(role: Role) -> str:
    """Return a role's title without what tells it from others: its company, a number."""
    title = role.title
    for end in _endings(role):
        title = title.removesuffix(end)
    return title


def are_namesakes(one: Role, other: Role) -> bool:
    """Return whether two roles have the same title but for what tells them apart."""
    return title_words(posted_title(one)) == title_words(posted_title(other))


def namesakes_of(role: Role, kept: Iterable[Role]) -> tuple[Role, ...]:
    """Return the other roles of a kept role's title."""
    others = (it for it in kept if it.title != role.title)
    return tuple(it for it in others if are_namesakes(it, role))


def title_and_company(title: str, company: str | None) -> str:
    """Return a title that says its company: "Clerk at Acme"; as it is where it does already."""
    return title if _names(title, company) else f"{title} at {company}"


def introduced(role: Role) -> str:
    """Return a role's title with what else tells it apart: “Clerk” (Acme, posting.md)."""
    company = "" if _names(role.title, role.company) else role.company
    origin = ", ".join(filter(None, (company, role.source)))
    return f"“{role.title}” ({origin})" if origin else f"“{role.title}”"


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


def meant_as_well(typed: str, role: Role, roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return the other roles of that title for which all holds that was typed of a role.

    Args:
        typed: A title as a person types it, alone or with a company or number.
        role: The role that it was taken for.
        roles: The roles that may be meant.
    """
    others = namesakes_of(role, roles)
    if role not in named_with_company(typed, roles):
        return others
    return tuple(it for it in others if _marks(role) <= _marks(it))


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


def _same_company(one: Role, other: Role) -> bool:
    return plain_words(one.company or "") == plain_words(other.company or "")


def _names(title: str, company: str | None) -> bool:
    """Return whether a title names the company; none needs no naming."""
    return set(plain_words(company or "")) <= set(plain_words(title))
