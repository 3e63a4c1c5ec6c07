"""Finding the role that a typed title means."""

from collections.abc import Callable, Iterable, Sequence

from rapidfuzz import fuzz

from tools.domain import Role
from tools.titles import names_a_field, plain_words, title_words, typed_words, weight

# The next best title must lack this many times what the best one lacks.
_CLEARLY_WORSE = 2

# "Senior engineer" may name one title among those known; "senior" or "engineer" can't.
_WORDS_WITHOUT_A_FIELD = 2

_RATIO_SHARE = 0.5


def find_role(typed: str, roles: Iterable[Role]) -> Role | None:
    """Return the role that a title means, as people type titles.

    A title that is the same but for case, punctuation, abbreviations and word order is taken at
    once. Otherwise every typed word must stand in the title, typing errors apart, and what the
    title has beyond them must be no more than what was typed, and clearly less than what any
    other title has beyond them.

    Args:
        typed: A title as a person types it.
        roles: The roles that may be meant. Of roles with the same title the first is taken, so
            the user's own come before those of the catalogue.

    Returns:
        The role, or ``None`` where none is meant clearly; `nearest_titles` names those near it.
    """
    roles = tuple(roles)
    wanted = typed_words(typed, (role.title for role in roles))
    return (
        _first(roles, _as_written, _as_written(typed))
        or _first(roles, _letters, _letters(typed))
        or _first(roles, title_words, wanted)
        or _clearly_meant(wanted, roles)
    )


def nearest_titles(typed: str, roles: Iterable[Role], limit: int = 3) -> tuple[str, ...]:
    """Return the titles that are nearest to a typed one, the nearest first.

    Args:
        typed: A title as a person types it.
        roles: The roles to choose from; titles that are the same but for case count once.
        limit: How many to return at most.
    """
    titles = {role.title.casefold(): role.title for role in reversed(tuple(roles))}.values()
    wanted = typed_words(typed, titles)
    ranked = sorted(titles, key=lambda title: (-_nearness(wanted, typed, title), title))
    return tuple(ranked[: max(limit, 0)])


def _as_written(title: str) -> str:
    return title.strip().casefold()


def _letters(title: str) -> str:
    return "".join(plain_words(title))


def _first(
    roles: Sequence[Role],
    reading: Callable[[str], str | frozenset[str]],
    wanted: str | frozenset[str],
) -> Role | None:
    """Return the first role whose title reads as wanted; nothing is not wanted."""
    return next((role for role in roles if wanted and reading(role.title) == wanted), None)


def _clearly_meant(wanted: frozenset[str], roles: Sequence[Role]) -> Role | None:
    """Return the role whose title has the least beyond the wanted words, if that is clear."""
    if not names_a_field(wanted) and len(wanted) < _WORDS_WITHOUT_A_FIELD:
        return None
    beyond: dict[frozenset[str], Role] = {}
    for role in roles:
        words = title_words(role.title)
        if wanted < words:
            beyond.setdefault(words - wanted, role)
    ranked = sorted(beyond, key=weight)
    if not ranked or weight(ranked[0]) > weight(wanted):
        return None
    if len(ranked) > 1 and weight(ranked[1]) < _CLEARLY_WORSE * weight(ranked[0]):
        return None
    return beyond[ranked[0]]


def _nearness(wanted: frozenset[str], typed: str, title: str) -> float:
    """Return the weight that two titles share, plus half of how alike their letters are."""
    words = title_words(title)
    shared = weight(wanted & words) / max(weight(wanted | words), 1)
    alike = max(
        fuzz.ratio(" ".join(sorted(wanted)), " ".join(sorted(words))),
        fuzz.token_sort_ratio(" ".join(plain_words(typed)), " ".join(plain_words(title))),
    )
    return shared + _RATIO_SHARE * alike / 100
