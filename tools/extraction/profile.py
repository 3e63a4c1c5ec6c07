"""Deciding what a model found in a profile: each item by its quote, read by our own rules."""

from collections.abc import Iterable, Iterator

from tools.cleaning import clip
from tools.domain import Fact, Level, ProfileReading, SkillClaim
from tools.extraction.facts import decide_fact
from tools.extraction.imported import Imported
from tools.extraction.items import FoundSkill, ProfileItems
from tools.extraction.naming import bare_name, with_names
from tools.extraction.orders import gives_orders
from tools.extraction.outcome import Agreed, Decided, Dropped, Extraction, dropped
from tools.extraction.places import Document, Place, folded
from tools.extraction.speaking import Speaker
from tools.intake.profiles.claims import said_in
from tools.intake.profiles.profile import read_profile
from tools.intake.profiles.profile_sections import names_section

NOT_THERE = "its quote does not stand in the document"
ORDERS = "its paragraph gives orders to a program that reads it"
NOT_NAMED = "its quote does not name it"
DENIED = "the document denies it"


def check_profile(items: ProfileItems, read: ProfileReading, imported: Imported) -> Extraction:
    """Return what of a model's items a profile supports and our rules did not read already.

    A skill is taken where its quote stands in the text and names it, and the sentence says it of
    the writer's present. Its level is taken where our own reading of that sentence, and of the
    text as a whole, is the same. What is taken is inferred: a proposal, not yet a claim.

    Args:
        items: What the model returned.
        read: What our rules read of the profile.
        imported: The profile.
    """
    checking = _Checking(items, read, imported)
    decided = [*checking.skills(items.skills), *checking.facts(items)]
    return gathered(decided)


def gathered(decided: Iterable[Decided]) -> Extraction:
    """Return an outcome of what became of each item; what came twice counts once."""
    once = list(dict.fromkeys(it for it in decided if not isinstance(it, Agreed)))
    claims: dict[str, SkillClaim] = {}
    for it in once:
        if isinstance(it, SkillClaim) and (it.level is not None or it.skill not in claims):
            claims[it.skill] = it
    every = list(decided)
    return Extraction(
        claims=tuple(claims.values()),
        facts=tuple(it for it in once if isinstance(it, Fact)),
        agreed=sum(isinstance(it, Agreed) for it in every),
        dropped=tuple(it for it in once if isinstance(it, Dropped)),
    )


class _Checking:
    """A profile, and what it takes to check what was found in it."""

    def __init__(self, items: ProfileItems, read: ProfileReading, imported: Imported) -> None:
        self.imported = imported
        self.document = Document(imported.text, names_section)
        named = ((it.name, folded(it.quote)) for it in items.skills)
        self.vocabulary = with_names(imported.vocabulary, named)
        self.held = {it.skill: it for it in read.claims}
        self.read = read
        name = next((it.value for it in read.facts if it.kind == "name"), "")
        self.speaker = Speaker(name, self.vocabulary)
        again = read_profile(imported.text, self.vocabulary, source=imported.source)
        self.again = {it.skill: it.level for it in again.claims}

    def skills(self, found: Iterable[FoundSkill]) -> Iterator[Decided]:
        for it in dict.fromkeys(found):
            yield from self._skill(it)

    def facts(self, items: ProfileItems) -> Iterator[Decided]:
        for it in dict.fromkeys(items.facts):
            yield decide_fact(it, self.document, self.read, self.speaker, self.imported)

    def _skill(self, it: FoundSkill) -> Iterator[Decided]:
        label = it.name if it.level is None else f"{it.name} {it.level}/5"
        places = self.document.places(it.quote)
        known = self.vocabulary.get(bare_name(it.name))
        named = known is not None and known.name in {
            mention.skill for mention in self.vocabulary.find(folded(it.quote))
        }
        if not places:
            yield dropped(label, NOT_THERE)
        elif any(gives_orders(place.passage.text) for place in places):
            yield dropped(label, ORDERS)
        elif known is None or not named:
            yield dropped(label, NOT_NAMED)
        else:
            yield from self._named(it, label, known.name, places)

    def _named(
        self, it: FoundSkill, label: str, skill: str, places: tuple[Place, ...]
    ) -> Iterator[Decided]:
        told = [(place, read) for place in places if (read := self._levels(place, skill))]
        reasons = [self.speaker.not_claimed(place, skill) for place, _ in told]
        levels = {level for _, read in told for level in read}
        if not told or None not in reasons:
            yield dropped(label, next(iter(filter(None, reasons)), NOT_NAMED))
        elif it.level not in levels and (0 in levels or self._whole(skill) == 0):
            yield dropped(label, DENIED)
        else:
            yield from self._claimed(it, label, skill, levels)
            if skill not in self.held:
                yield self._claim(skill, levels, told[reasons.index(None)][0])

    def _claimed(
        self, it: FoundSkill, label: str, skill: str, levels: set[Level | None]
    ) -> Iterator[Decided]:
        """Yield whether the level of an item is the one that our rules read."""
        whole = self._whole(skill)
        if it.level is not None and it.level not in levels:
            yield dropped(label, _no_level(it.level, levels))
        elif it.level not in (None, whole):
            stated = "no level" if whole is None else f"{whole}/5"
            yield dropped(label, f"the document as a whole is read as stating {stated}")
        elif skill in self.held:
            yield Agreed()

    def _claim(self, skill: str, levels: set[Level | None], place: Place) -> SkillClaim:
        """Return the claim to propose, with the level that our rules read, if they read one."""
        whole = self._whole(skill)
        return SkillClaim(
            skill=skill,
            level=whole if whole in levels else None,
            basis="inferred",
            quote=clip(place.sentence),
            source=self.imported.source,
            on=self.imported.on,
        )

    def _whole(self, skill: str) -> Level | None:
        """Return the level that the document as a whole is read as stating."""
        held = self.held.get(skill)
        return self.again.get(skill) if held is None else held.level

    def _levels(self, place: Place, skill: str) -> set[Level | None]:
        said = said_in(self.document.text, iter((place.headed,)), self.vocabulary)
        return {it.level for it in said if it.skill == skill}


def _no_level(level: int, levels: set[Level | None]) -> str:
    if level not in range(6):
        return "levels go from 0 to 5"
    stated = sorted(it for it in levels if it is not None)
    if stated:
        return f"its quote is read as {' and '.join(f'{it}/5' for it in stated)}"
    return "its quote states no level"
