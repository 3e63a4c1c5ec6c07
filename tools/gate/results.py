"""Reading tools' results into facts: what their figures are said of and count, by their fields."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from tools.gate.dates import forms
from tools.gate.facts import NOTHING, Fact, Range, Subject, date_fact
from tools.gate.fields import LISTED, is_number, readings
from tools.gate.quantity import Quantity, stem
from tools.gate.records import (
    derived_from,
    groups_of,
    held_by,
    is_date,
    kinds_of,
    totals_of,
    unions_of,
)
from tools.gate.units import COUNT, measure
from tools.gate.weeks import Week, facts_of, weeks_of

_SKILL_KEYS: Final = ("skill", "name")
_ROLE_KEYS: Final = ("role", "target")
_NAME_KEYS: Final = ("title", "role", "company", "organisation", "target", "name", "skill")
_DAY_KEYS: Final = ("date", "on", "start", "week")
_MAIN: Final = (
    *("total_hours", "hours_per_week", "weeks_in_all", "week_count"),
    *("start", "finish", "deadline", "as_of"),
)
"""Fields that much is computed from, whether or not a reply names them."""
_ORDERED: Final = frozenset(("phases", "milestones"))
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
_PARTS: Final = (("count", "n"), ("number", "of"))
"""Fields of which one is a part of the other."""
_LONGEST_NAME = 80
_TOLD_OF_A_SKILL: Final = frozenset(
    ("evidence", "needs", "raises", "resources", "steps", "sentences", "commitments")
)
"""Lists of a skill whose length somebody may tell."""
_DATED_LISTS: Final = frozenset(("weeks", "milestones", "phases"))


@dataclass
class Results:
    """What tools' results hold.

    Attributes:
        facts: Their figures.
        subjects: What they name that figures are said of.
        texts: Their texts, with what holds them.
        ranges: What is known as a range.
        spans: The starts and ends of what takes from one day to another.
        days: The last days of a plan's weeks, in every form that says less of them.
        longest: How long the longest list of weeks is.
        main: What much is computed from: the hours in all, the hours a week, today.
        positions: The titles and organisations of positions, in lower case.
        names: What roles and companies are called, in lower case.
        plans: The weeks of plans.
    """

    facts: list[Fact] = field(default_factory=list)
    subjects: dict[Subject, None] = field(default_factory=dict)
    texts: list[tuple[str, frozenset[Subject]]] = field(default_factory=list)
    ranges: list[Range] = field(default_factory=list)
    spans: list[tuple[frozenset[str], frozenset[str]]] = field(default_factory=list)
    days: set[str] = field(default_factory=set)
    longest: int = 0
    main: list[Quantity] = field(default_factory=list)
    positions: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    plans: list[tuple[Week, ...]] = field(default_factory=list)

    def add(self, data: object) -> None:
        """Take in a result, as JSON data.

        Args:
            data: The result.
        """
        self._walk(data, (), NOTHING)

    def _walk(self, data: object, keys: tuple[str, ...], about: frozenset[Subject]) -> None:
        if isinstance(data, str):
            self._text(data, keys, about)
        elif isinstance(data, dict):
            self._object(data, keys, about)
        elif isinstance(data, list | tuple):
            self._list(data, keys, about)
        elif is_number(data):
            for unit, value, name, nouns in readings(keys, data):
                self.facts.append(Fact(unit, value, about, nouns, name))
                if keys and keys[-1] in _MAIN:
                    self.main.append(Quantity(0, 0, keys[-1], unit, value))

    def _text(self, text: str, keys: tuple[str, ...], about: frozenset[Subject]) -> None:
        self.texts.append((text, about))
        if keys and is_date(text):
            self.facts.append(date_fact(forms(text), keys[-1], about))
            if keys[-1] in _MAIN:
                self.main.append(Quantity(0, 0, keys[-1], "date", key=text))

    def _object(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        about = self._about(data, keys, about)
        self.names.update(
            it.casefold() for key in _NAME_KEYS if isinstance(it := data.get(key), str)
        )
        if isinstance(data.get("organisation"), str):
            self.positions.append(f"{data.get('title')}, {data['organisation']}".casefold())
        together = keys[-1:] == ("pairs",)
        held = [] if "share" in data else held_by(data, keys)  # of a share and its bounds nothing
        for unit, value in derived_from(held):
            self.facts.append(Fact(unit, value, about, derived=True))
        self._ranges(data, keys, about)
        before = len(self.facts)
        for key, inner in data.items():
            if key in ("value", "before") and is_number(inner):
                self._measured(str(data.get("unit") or ""), inner, about)
            else:
                held_as = "held" if key == "level" and _is_claim(data) else str(key)
                self._walk(inner, (*keys, held_as), about)
        for part, whole in ((data.get(it), data.get(of)) for it, of in _PARTS):
            if is_number(part) and is_number(whole):
                self.facts.append(Fact(COUNT, Fraction(part), about, of=Fraction(whole)))
        if together:
            self.facts[before:] = [it._replace(together=True) for it in self.facts[before:]]

    def _ranges(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        low, high = data.get("low"), data.get("high")
        if is_number(low) and is_number(high):
            ends = (readings((*keys, "low"), low), readings((*keys, "high"), high))
            for one in ends[0]:
                values = (it.value for it in ends[1] if it.unit == one.unit)
                self.ranges += (Range(one.unit, one.value, it, about) for it in values)
        first, last = data.get("start"), data.get("finish")
        if isinstance(first, str) and isinstance(last, str) and is_date(first) and is_date(last):
            self.spans.append((forms(first), forms(last)))

    def _measured(self, unit: str, value: float, about: frozenset[Subject]) -> None:
        word = unit.strip().partition(" ")[0]
        found = measure(word)
        nouns = frozenset((stem(word),)) if found.unit == COUNT else frozenset[str]()
        exact = Fraction(str(value)) * found.factor
        self.facts.append(Fact(found.unit, exact, about, nouns))

    def _about(
        self, data: Mapping[str, object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> frozenset[Subject]:
        """Return what an object is about: what it names, and what holds it of other kinds."""
        own = set(_subjects_of(data, keys))
        self.subjects |= dict.fromkeys(own)
        kinds = {it.kind for it in own}
        return frozenset(own | {it for it in about if it.kind not in kinds})

    def _list(
        self, items: Sequence[object], keys: tuple[str, ...], about: frozenset[Subject]
    ) -> None:
        named = keys[-1] if keys else ""
        if named == "weeks":
            self.longest = max(self.longest, len(items))
            self.facts.append(Fact("day", Fraction(7 * len(items)), about))
            self._weeks(items, about)
        nouns = frozenset(LISTED.get(named, (stem(named),)))
        if named in _TOLD_OF_A_SKILL or not any(it.kind == "skill" for it in about):
            self.facts.append(Fact(COUNT, Fraction(len(items)), about, nouns, "listed"))
        for name, count in kinds_of(items):
            # What is not kept is called open.
            words = ("open", "left") if name.startswith("not ") else name.split()[-1:]
            kind = frozenset(stem(it) for it in words)
            of = Fraction(len(items))
            self.facts.append(Fact(COUNT, Fraction(count), about, kind, "kind"))
            self.facts.append(Fact(COUNT, Fraction(count), about, kind, of=of))
            if items:
                share = Fraction(100 * count, len(items))
                self.facts.append(Fact("percent", share, about, kind, "share", derived=True))
        for shared, count in (*groups_of(items), *unions_of(items)):
            self.facts.append(Fact(COUNT, Fraction(count), about, shared, "group"))
        for unit, value, at in totals_of(items, keys):
            mine = about if at is None else self._about(at, keys, about)
            name = "sum" if at is None else ""
            self.facts.append(Fact(unit, value, mine, field=name, derived=True))
        places = _places(named, len(items))
        self.subjects |= dict.fromkeys(place for those in places for place in those)
        for it, place in zip(items, places, strict=True):
            self._walk(it, keys, about | place)

    def _weeks(self, items: Sequence[object], about: frozenset[Subject]) -> None:
        """Take in what a plan's weeks come to."""
        weeks = weeks_of(items)
        self.plans.append(weeks)
        self.main.append(Quantity(0, 0, "week_count", "day", Fraction(7 * len(weeks))))
        self.facts += facts_of(weeks, about)
        self.days.update(*(it.days for it in weeks))


def _places(named: str, count: int) -> list[frozenset[Subject]]:
    """Return what each element of an ordered list is called by its place: "first phase"."""
    found: list[frozenset[Subject]] = [NOTHING] * count
    if named in _ORDERED:
        for at, word in enumerate(_ORDINALS[:count]):
            found[at] = frozenset((Subject("place", f"{word} {named[:-1]}"),))
        if count > 1:
            found[-1] |= {Subject("place", f"last {named[:-1]}")}
    return found


def _is_claim(data: Mapping[str, object]) -> bool:
    """Whether an object says the level that the user has in a skill."""
    return "level" in data and ("basis" in data or len(data) == len(("skill", "level")))


def _subjects_of(data: Mapping[str, object], keys: tuple[str, ...]) -> Iterator[Subject]:
    """Yield what an object names that its figures are of."""
    named = keys[-1] if keys else ""
    skills = data.get("skills")
    texts = {
        key: it for key, it in data.items() if isinstance(it, str) and len(it) <= _LONGEST_NAME
    }
    if isinstance(skills, list) and skills and all(isinstance(it, str) for it in skills):
        yield from (Subject("skill", it.casefold()) for it in skills)
    else:
        yield from (Subject("skill", texts[it].casefold()) for it in _SKILL_KEYS[:1] if it in texts)
        if "skill" not in texts and "name" in texts:
            yield Subject("skill", texts["name"].casefold())
    yield from (Subject("role", texts[it].casefold()) for it in _ROLE_KEYS if it in texts)
    if "organisation" in texts:
        yield Subject("org", texts["organisation"].casefold())
    if "title" in texts and "hours" in data:
        yield Subject("title", texts["title"].casefold())
    if named in _DATED_LISTS:
        yield from (Subject("day", texts[it]) for it in _DAY_KEYS if it in texts)
    if named in ("evidence", "facts") and isinstance(data.get("id"), int | str):
        yield Subject("ref", f"{named[0]}{str(data['id']).casefold().lstrip('ef')}")
