"""Finding the role that a typed title means."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from tools.catalogue import builtin_roles
from tools.domain import Role
from tools.namesakes import named_with_company, of_other_company, posted_title
from tools.title_terms import NOUNS, RANKS
from tools.titles import names_a_field, plain_words, title_words, typed_words, weight

# The next best title must lack this many times what the best one lacks.
_CLEARLY_WORSE = 2

# "Senior engineer" may name one title among those known; "senior" or "engineer" can't.
_WORDS_WITHOUT_A_FIELD = 2

_RATIO_SHARE = 0.5
_FEWEST_LETTERS = 4


def known_roles(own: Iterable[Role]) -> tuple[Role, ...]:
    """Return the user's own roles, then those of the catalogue whose title none of them has."""
    own = tuple(own)
    titles = {_words(role) for role in own}
    return own + tuple(role for role in builtin_roles() if title_words(role.title) not in titles)


def find_role(typed: str, roles: Iterable[Role]) -> Role | None:
    """Return the one role that a title means; see `roles_meant`.

    Args:
        typed: A title as a person types it.
        roles: The roles that may be meant.

    Returns:
        The role, or ``None`` where none is meant clearly; `nearest_titles` names those near it.
    """
    meant = roles_meant(typed, roles)
    return meant[0] if len(meant) == 1 else None


def roles_meant(typed: str, roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return the roles that a title means, as people type titles.

    A title as it is written, in any case, means the role that is called so, though others have
    that title and are told apart; so does one without its punctuation. Next comes one that is
    typed with its company, then one that is the same but for abbreviations, word order and what
    tells it from others of that title. Otherwise every typed word must stand in the title, typing
    errors apart, and what the title has beyond them must be no more than what was typed, and
    clearly less than what any other title has beyond them.

    Args:
        typed: A title as a person types it.
        roles: The roles that may be meant; `known_roles` are those.

    Returns:
        One role; several where they share a title and it is not said which is meant; none where
        nothing is meant clearly.
    """
    roles = tuple(roles)
    written = [role for role in roles if _as_written(role.title) == _as_written(typed)]
    if written:
        return (written[0],)
    spelt = tuple(role for role in roles if _letters(role.title) == _letters(typed) != "")
    named = spelt or named_with_company(typed, roles)
    if named:
        return named
    open_roles = tuple(role for role in roles if not of_other_company(typed, role))
    wanted = typed_words(typed, (posted_title(role) for role in roles))
    same = [role for role in open_roles if wanted and _words(role) == wanted]
    return tuple(same or _clearly_meant(wanted, open_roles))


def role_begun(typed: str, own: Iterable[Role], roles: Iterable[Role]) -> Role | None:
    """Return the one role of the user's own whose title begins with what was typed, if any.

    A word that says little by itself ("mastery") tells a role where no other title begins with it.

    Args:
        typed: A title as a person types it; fewer than four letters tell nothing.
        own: The user's own roles.
        roles: All the roles that may be meant; `known_roles` are those.
    """
    words = list(plain_words(typed))
    if len("".join(words)) < _FEWEST_LETTERS:
        return None
    mine = [it for it in own if _begins(it, words)]
    if len(mine) != 1:
        return None
    meant = title_words(mine[0].title)
    # "Keeper" of the catalogue is no other role than the user's own "Keeper: a blueprint".
    others = (it for it in roles if _begins(it, words) and not title_words(it.title) <= meant)
    return None if any(others) else mine[0]


def _begins(role: Role, words: Sequence[str]) -> bool:
    return list(plain_words(role.title))[: len(words)] == list(words)


def nearest_titles(typed: str, roles: Iterable[Role], limit: int = 3) -> tuple[str, ...]:
    """Return the titles that are nearest to a typed one, the nearest first.

    A title is near where it shares a word with the typed one, besides its rank: a field of work
    where any title shares that ("cyber security"), or else the noun ("graphic designer"). That
    letters are alike makes none near: "nurse" is no "Site Reliability Engineer".

    Args:
        typed: A title as a person types it.
        roles: The roles to choose from; titles that are the same but for case count once.
        limit: How many to return at most.
    """
    titles = {role.title.casefold(): role.title for role in reversed(tuple(roles))}.values()
    wanted = typed_words(typed, titles)
    near = _sharing(wanted - NOUNS - RANKS, titles) or _sharing(wanted & NOUNS, titles)
    ranked = sorted(near, key=lambda title: (-_nearness(wanted, typed, title), title))
    return tuple(ranked[: max(limit, 0)])


def _sharing(words: frozenset[str], titles: Iterable[str]) -> list[str]:
    return [title for title in titles if words & title_words(title)]


def _as_written(title: str) -> str:
    return title.strip().casefold()


def _letters(title: str) -> str:
    return "".join(plain_words(title))


def _words(role: Role) -> frozenset[str]:
    return title_words(posted_title(role))


def _clearly_meant(wanted: frozenset[str], roles: Sequence[Role]) -> Sequence[Role]:
    """Return the roles whose title has the least beyond the wanted words, if that is clear."""
    if not names_a_field(wanted) and len(wanted) < _WORDS_WITHOUT_A_FIELD:
        return ()
    beyond: dict[frozenset[str], list[Role]] = {}
    for role in roles:
        words = _words(role)
        if wanted < words:
            beyond.setdefault(words - wanted, []).append(role)
    ranked = sorted(beyond, key=weight)
    if not ranked or weight(ranked[0]) > weight(wanted):
        return ()
    if len(ranked) > 1 and weight(ranked[1]) < _CLEARLY_WORSE * weight(ranked[0]):
        return ()
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
