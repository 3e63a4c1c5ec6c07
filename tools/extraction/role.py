"""Deciding what a model found in a posting: each item by its quote, read by our own rules."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip
from tools.domain import Importance, Requirement, Role
from tools.extraction.imported import Imported
from tools.extraction.items import FoundRequirement, RoleItems
from tools.extraction.naming import bare_name, with_names
from tools.extraction.orders import gives_orders
from tools.extraction.outcome import Agreed, Decided, Dropped, Extraction, dropped
from tools.extraction.places import Document, Place, folded
from tools.extraction.profile import NOT_NAMED, NOT_THERE, ORDERS
from tools.intake.levels.required_levels import default_level, stated_levels
from tools.intake.postings.asking import tells_of_the_employer
from tools.intake.postings.importance import one_lower, worded_importances
from tools.intake.postings.posting import read_role
from tools.intake.postings.role_sections import names_section
from tools.intake.postings.unneeded import unneeded
from tools.intake.text.sketch import Sketch, sketch
from tools.number_words import SMALL

_COUNTS: Final = dict(enumerate(SMALL[1:11], 1))


def check_role(items: RoleItems, read: Role, imported: Imported) -> Extraction:
    """Return what of a model's items a posting supports and our rules did not read already.

    A skill is taken where its quote stands in the text and names it, and the text does not say
    that it is not needed. How much it is asked for and at which level is what our own rules read
    there with that name known to them; where they read no request, it is nice to have, unless the
    wording weighs it. What is taken is an offer, not yet a requirement.

    Args:
        items: What the model returned.
        read: What our rules read of the posting.
        imported: The posting.
    """
    checking = _Checking(items, read, imported)
    decided = [it for found in dict.fromkeys(items.requirements) for it in checking.decide(found)]
    offered = {it.skill: it for it in reversed(decided) if isinstance(it, Requirement)}
    return Extraction(
        requirements=tuple(reversed(offered.values())),
        agreed=sum(isinstance(it, Agreed) for it in decided),
        dropped=tuple(dict.fromkeys(it for it in decided if isinstance(it, Dropped))),
    )


class _Checking:
    """A posting, and what it takes to check what was found in it."""

    def __init__(self, items: RoleItems, read: Role, imported: Imported) -> None:
        self.document = Document(imported.text, names_section)
        named = ((it.name, folded(it.quote)) for it in items.requirements)
        self.vocabulary = with_names(imported.vocabulary, named)
        self.read = read
        self.source = imported.source
        self.asked = _by_skill(read)
        self.phrases = {it.skill.casefold(): it for it in read.held_back}
        again = read_role(imported.text, self.vocabulary, source=imported.source)
        self.again = _by_skill(again)

    def decide(self, it: FoundRequirement) -> Iterator[Decided]:
        """Yield what becomes of an item, and of each part of it."""
        places = self.document.places(it.quote)
        skill = self.vocabulary.get(bare_name(it.name))
        reason = self._reason(it, skill.name if skill else None, places)
        if skill is None or reason is not None:
            yield dropped(_label(it), reason or NOT_NAMED)
        elif held := self._held(skill.name):
            yield from tuple(self._refused(it, held)) or (Agreed(),)
        else:
            offer = self._own(skill.name, places)
            yield from self._refused(it, offer)
            yield offer

    def _held(self, skill: str) -> Requirement | None:
        """Return what our rules read of a skill without help, asked for or held back."""
        return self.asked.get(skill) or self.phrases.get(skill.casefold())

    def _reason(
        self, it: FoundRequirement, skill: str | None, places: tuple[Place, ...]
    ) -> str | None:
        """Return why an item is dropped as a whole, or ``None``."""
        if not places:
            return NOT_THERE
        if any(gives_orders(place.passage.text) for place in places):
            return ORDERS
        found = {mention.skill for mention in self.vocabulary.find(folded(it.quote))}
        sketches = [drawn for drawn in self._sketches(places) if skill in drawn.skills]
        if skill is None or not sketches or skill not in found:
            return NOT_NAMED
        return self._not_asked(skill, sketches)

    def _not_asked(self, skill: str, sketches: Sequence[Sketch]) -> str | None:
        """Return why sentences that name a skill do not ask for it, or ``None``."""
        if all(_denied(drawn, skill) for drawn in sketches):
            return "the document says that it is not needed"
        if skill in self.asked:
            return None
        if all(tells_of_the_employer(drawn.text) for drawn in sketches):
            return "its sentence speaks of the employer"
        instead = self.again.get(skill)
        if instead is None or instead.skill == skill:
            return None
        return f"it stands there as an alternative to {instead.skill}"

    def _sketches(self, places: tuple[Place, ...]) -> Iterator[Sketch]:
        for place in places:
            yield sketch(place.sentence, self.vocabulary)

    def _own(self, skill: str, places: tuple[Place, ...]) -> Requirement:
        """Return what our own rules read there."""
        own = self.again.get(skill)
        if own is None:
            return self._weakest(skill, places)
        if not own.alternatives:
            return own
        return own.model_copy(update={"alternatives": (), "importance": one_lower(own.importance)})

    def _weakest(self, skill: str, places: tuple[Place, ...]) -> Requirement:
        """Return the least that a sentence can ask for, or what its own words weigh."""
        place = next(it for it in places if skill in sketch(it.sentence, self.vocabulary).skills)
        drawn = sketch(place.sentence, self.vocabulary)
        index = drawn.skills.index(skill)
        importance = worded_importances(drawn).get(index, "nice")
        stated = stated_levels(drawn).get(index)
        level = stated or default_level(self.read.seniority, importance)
        return Requirement(
            skill=skill,
            level=level.level,
            importance=importance,
            quote=clip(place.sentence),
            source=f"{self.source}; level {level.level} {level.basis}",
            level_stated=stated is not None,
        )

    def _refused(self, it: FoundRequirement, own: Requirement) -> Iterator[Dropped]:
        """Yield what an item says beyond, or against, what our rules read."""
        asked = None if it.importance is None else it.importance.strip().casefold()
        if asked is not None and asked != own.importance:
            reason = f"the wording is read as {_SAID[own.importance]}"
            yield dropped(f"{it.name}: {it.importance}", reason)
        if it.level is not None and not own.level_stated:
            yield dropped(f"{it.name} {it.level}/5", "its quote states no level")
        elif it.level not in (None, own.level):
            yield dropped(f"{it.name} {it.level}/5", f"its quote is read as {own.level}/5")
        if it.years is not None and not _states_years(it.quote, it.years):
            yield dropped(f"{it.name}: {it.years} years", "its quote does not state them")


_SAID: Final[dict[Importance, str]] = {"must": "a must", "should": "a should", "nice": "nice"}


def _label(it: FoundRequirement) -> str:
    return it.name if it.level is None else f"{it.name} {it.level}/5"


def _by_skill(role: Role) -> dict[str, Requirement]:
    """Return the requirements of a role by each skill that meets them."""
    return {way.skill: it for it in role.requirements for way in it.ways}


def _denied(drawn: Sketch, skill: str) -> bool:
    """Whether all that a sentence says of a skill is that it is not needed."""
    not_needed = unneeded(drawn)
    named = [index for index, it in enumerate(drawn.skills) if it == skill]
    return all(index in not_needed and not_needed[index] is None for index in named)


def _states_years(quote: str, years: int) -> bool:
    counted = rf"(?<![\w.,])(?:{years}|{_COUNTS.get(years, years)})"
    up_to = r"(?:(?: ?(?:-|–|to|or) ?\w+)| ?\+){0,3}"
    said = rf"{counted}{up_to}[ -](?:\w+ ){{0,2}}?(?:years?|yrs?)\b"
    return bool(re.search(said, folded(quote), re.IGNORECASE))
