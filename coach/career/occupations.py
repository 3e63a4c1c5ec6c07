"""Occupations of the lists in use: meant by what was typed, as roles, and the nearest ones."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from memory import ReferenceOccupation, Store
from tools.domain import (
    NearOccupations,
    OccupationFound,
    OccupationStanding,
    Pay,
    Role,
    Skill,
    SkillClaim,
    Wage,
)
from tools.errors import CoachError
from tools.standing import known_levels, standing
from tools.taxonomies.finding import folded, search_words
from tools.taxonomies.naming import own_skills
from tools.taxonomies.ranking import place, within
from tools.vocabulary import Vocabulary
from tools.wording import listed

SHOWN: Final = 10
"""How many of the nearest occupations are looked at closely."""

FOUND: Final = 20
"""How many of the occupations that a search finds are shown."""

_OF_LIST: Final = re.compile(r"^(?P<title>.+?)\s*\((?P<name>O\*NET|ESCO)\)$", re.IGNORECASE)
_CODE: Final = re.compile(r"\d{2}-\d{4}(?:\.\d{2})?|\d{4}(?:\.\d{1,3})+")
_NAMED: Final = 5
_WORDS_READ: Final = 80
_LONGEST_TITLE: Final = 8
_WORDS_SAID: Final = 400
_LONGEST_SKILL: Final = 6
_PUNCTUATION: Final = ".,;:!?()[]{}\"'“”‘’*`"


def title_of(it: ReferenceOccupation) -> str:
    """Return what an occupation is called here: its title with its list in brackets."""
    return f"{it.title[:190]} ({it.name})"


def list_of(it: ReferenceOccupation) -> str:
    """Return what an occupation's list is called: "O*NET 29.2"."""
    return f"{it.name} {it.version}"


def role_of(store: Store, it: ReferenceOccupation) -> Role:
    """Return an occupation as a role."""
    source = f"{list_of(it)}, {it.code}"
    return Role(
        title=title_of(it),
        summary=it.description,
        requirements=store.occupation_requirements(it.number, source),
        pay=pay_of(store.wage(it.code)),
        source=source,
    )


def pay_of(wage: Wage | None) -> Pay | None:
    """Return a wage as the pay of a role, or ``None`` where an end of it is not known."""
    if wage is None or wage.p10 is None or wage.p90 is None:
        return None
    return Pay(
        low=wage.p10,
        high=wage.p90,
        median=wage.median,
        capped=wage.top is not None and wage.p90 >= wage.top,
        currency="USD",
        period="year",
        year=wage.year,
        place="United States",
        source=f"{wage.source}, {wage.title}",
    )


def exactly_meant(store: Store, typed: str) -> ReferenceOccupation | None:
    """Return the occupation whose code or own title was typed as it is written, or ``None``.

    Raises:
        CoachError: Several lists have one of that title.
    """
    if not store.reference_lists():
        return None
    typed = " ".join(typed.split())
    if _CODE.fullmatch(typed):
        of_code = store.occupations_of_code(typed)
        # "29-1141" is the occupation itself, "29-1141.01" one of those that are part of it.
        itself = [it for it in of_code if it.code in (typed, f"{typed}.00")]
        return _only(typed, itself or of_code)
    title, found = _called(store, typed)
    return _only(typed, [it for it in found if it.title.casefold() == title.casefold()])


def nearly_meant(store: Store, typed: str) -> ReferenceOccupation | None:
    """Return the occupation that has what was typed as a title, but for case, accents and plural.

    One that is called so itself comes before those that are called so too.

    Raises:
        CoachError: Several are.
    """
    if not store.reference_lists():
        return None
    _, found = _called(store, typed)
    return _only(typed, [it for it in found if not it.matched] or found)


def _called(store: Store, typed: str) -> tuple[str, Sequence[ReferenceOccupation]]:
    of_list = _OF_LIST.fullmatch(typed.strip())
    title = of_list["title"] if of_list else typed.strip()
    found = store.occupations_called([folded(title)])
    if of_list:
        found = tuple(it for it in found if it.name.casefold() == of_list["name"].casefold())
    return title, found


def _only(typed: str, found: Sequence[ReferenceOccupation]) -> ReferenceOccupation | None:
    if len(found) > 1:
        named = [f"“{title_of(it)}” ({it.code})" for it in found[:_NAMED]]
        more = f" and {len(found) - _NAMED} more" if len(found) > _NAMED else ""
        raise CoachError(
            f"Role “{typed[:80]}”: {len(found)} occupations are called so: {listed(named)}{more}. "
            "Name one of them in full, or its code."
        )
    return found[0] if found else None


def found(store: Store, typed: str) -> tuple[OccupationFound, ...]:
    """Return the occupations of a code, or of which a title holds all the words typed."""
    code = typed.strip()
    if _CODE.fullmatch(code):
        return tuple(_found(store, it) for it in store.occupations_of_code(code))
    words = search_words(typed)
    return tuple(_found(store, it) for it in store.search_occupations(words)) if words else ()


def _found(store: Store, it: ReferenceOccupation) -> OccupationFound:
    return OccupationFound(
        title=title_of(it),
        code=it.code,
        taxonomy=list_of(it),
        matched=it.matched,
        job_zone=it.job_zone,
        requirements=it.requirements,
        wage=store.wage(it.code),
    )


def titles_in(store: Store, text: str) -> tuple[str, ...]:
    """Return the titles of occupations that stand in a text.

    Of what occupations are called besides, single words do not count: many are ordinary words.

    Args:
        store: The store.
        text: The text, of which the first 80 words count.
    """
    if not store.reference_lists():
        return ()
    words = folded(text).split()[:_WORDS_READ]
    spans = (
        words[start : start + size]
        for start in range(len(words))
        for size in range(1, min(_LONGEST_TITLE, len(words) - start) + 1)
    )
    found = store.occupations_called([f" {' '.join(span)}" for span in spans])
    return tuple(it.matched or it.title for it in found if " " in it.matched or not it.matched)


def skills_in(store: Store, text: str, vocabulary: Vocabulary) -> tuple[Skill, ...]:
    """Return the skills of the lists in use that a text names and the vocabulary does not know.

    Args:
        store: The store.
        text: The text, of which the first 400 words count.
        vocabulary: The skills that are known.
    """
    if not store.reference_lists():
        return ()
    words = [it.strip(_PUNCTUATION) for it in text.split()[:_WORDS_SAID]]
    phrases = {
        " ".join(words[start : start + size])
        for start in range(len(words))
        for size in range(1, _LONGEST_SKILL + 1)
    }
    return own_skills(store.skills_said(sorted(phrases)), vocabulary)


def attributions(store: Store, names: Iterable[str]) -> tuple[str, ...]:
    """Return what the licences of some lists in use ask to be shown."""
    wanted = set(names)
    return tuple(
        it.attribution for it in store.reference_lists() if it.name in wanted and it.attribution
    )


def nearest(
    store: Store, claims: Iterable[SkillClaim], vocabulary: Vocabulary
) -> NearOccupations | None:
    """Return the occupations that a person is nearest to, or ``None`` where no list is in use.

    All are ranked; the first are looked at closely, with all that only their hours tell apart.

    Raises:
        CoachError: No level of the person is known.
    """
    if not any(it.occupations for it in store.reference_lists()):
        return None
    levels = known_levels(claims)
    known = {skill: level for skill, level in levels.items() if level is not None}
    asking = store.occupation_points()
    titles = {number: title for number, (title, _) in asking.items()}
    totals = {number: total for number, (_, total) in asking.items()}
    placed = place(store.requirements_held(known), titles, totals)
    close = [(it, _standing(store, it.number, levels, vocabulary)) for it in within(placed, SHOWN)]
    close.sort(key=lambda it: (-it[0].low, -it[0].assessed, it[1].standing.hours, it[0].title))
    first = [where for _, where in close[:SHOWN]]
    return NearOccupations(
        ranked=len(asking),
        touched=len(placed),
        not_ranked=store.occupations_without_requirements(),
        nearest=tuple(first),
        attributions=attributions(store, (it.taxonomy.split()[0] for it in first)),
    )


def _standing(
    store: Store, number: int, levels: Mapping[str, int | None], vocabulary: Vocabulary
) -> OccupationStanding:
    it = store.occupation(number)
    if it is None:  # pragma: no cover - the ranking was made of the same lists
        raise CoachError(f"Occupation {number}: it is gone. Ask again.")
    where = standing(role_of(store, it), levels, vocabulary)
    return OccupationStanding(standing=where, code=it.code, taxonomy=list_of(it))
