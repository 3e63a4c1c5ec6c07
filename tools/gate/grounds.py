"""What a reply may state: the quantities of tool results, stored facts and the user's own words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from typing import Final

from tools.gate.dates import forms
from tools.gate.fields import is_number, natural, units_of
from tools.gate.quantities import Quantity, quantities
from tools.gate.records import derived_from, kinds_of, totals_of
from tools.gate.units import BARE, COUNT, DATA, Unit, measure
from tools.late import late

_SUBJECT_KEYS: Final = ("skill", "name")
_NAME_KEYS: Final = ("title", "role", "company", "organisation", "target")
_LONGEST_SUBJECT = 80
_BEFORE = 40
_MOST_SUMS = 1_000
_SENTENCE_END: Final = late(r"(?<=[.!?;])\s+|\n+")
_EXACT: Final = frozenset((COUNT, "level", "times"))
"""Units in which nothing is rounded."""


@dataclass(frozen=True, slots=True)
class Known:
    """A quantity that may be stated.

    Attributes:
        value: How much.
        subject: What it is said of, in lower case, or words that hold that; empty where it is said
            of everything.
        nouns: What it counts, by the stems of the words behind it; empty where that is open.
    """

    value: Fraction
    subject: str = ""
    nouns: frozenset[str] = frozenset()


@dataclass
class Grounds:
    """What a reply may state.

    Attributes:
        known: Quantities by their unit.
        days: Dates in every form that says less of them.
        words: Vague counts ("dozens"), in lower case.
        counts: How many there are of what a result lists, by its name.
        kinds: How many there are of each kind in such a list, by the kind's word.
        points: Percentages that are compared: readiness, shares.
        fields: Whole numbers that are fields of results.
        longest: How long the longest list of weeks is.
        levels: The levels that the user has in a skill.
        rates: Hours a week.
        subjects: The skills that objects of the results are about, in lower case.
        own: What was written by or of the user: their words, facts, evidence; in lower case.
        names: What roles and companies of the results are called, in lower case.
    """

    known: dict[Unit, set[Known]] = field(default_factory=dict)
    days: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    counts: dict[str, set[int]] = field(default_factory=dict)
    kinds: dict[str, set[int]] = field(default_factory=dict)
    points: set[Fraction] = field(default_factory=set)
    fields: set[int] = field(default_factory=set)
    longest: int = 0
    levels: dict[str, set[Fraction]] = field(default_factory=dict)
    rates: set[Fraction] = field(default_factory=set)
    subjects: set[str] = field(default_factory=set)
    own: list[str] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def add_own(self, text: str) -> None:
        """Take in what the user wrote, or a fact or a piece of evidence of theirs."""
        self.own.append(text.casefold())
        self.add_text(text)

    def add_text(self, text: str, subject: str = "") -> None:
        """Take in what a text says that is not of the user's experience.

        What follows by arithmetic from two quantities of one of its sentences may be stated too.
        """
        for piece in _SENTENCE_END.split(text):
            found = quantities(piece)
            for it in found:
                before = piece[max(0, it.start - _BEFORE) : it.start].casefold()
                self._add(it, subject or (before if it.unit == "level" else ""))
            for unit, value in derived_from([(it.unit, it.value, it.key) for it in found]):
                self._put(unit, Known(value, subject))

    def add_data(self, data: object) -> None:
        """Take in a tool's result, as JSON data: its figures, texts, and how long its lists are.

        What an object says counts for the skill that it names.
        """
        self._walk(data, (), "")

    def holds(self, told: Quantity, about: Iterable[str] = ()) -> bool:
        """Whether a quantity is among these.

        Args:
            told: It.
            about: The skills, in lower case, that it may be said of; with none any will do.
        """
        if told.unit == "date":
            return told.key in self.days
        if told.unit == "vague":
            return told.text.casefold() in self.words
        if told.unit == "percent" and "point" in told.text:
            apart = (abs(one - other) for one, other in combinations(self.points, 2))
            if any(abs(told.value - it) <= told.step / 2 for it in apart):
                return True
        meant = tuple(about)
        return any(
            _is_told(told, it, unit) and _is_meant(it.subject, meant)
            for unit in self._units(told.unit)
            for it in self.known.get(unit, ())
        )

    def total(self, told: Quantity, about: Sequence[str]) -> bool:
        """Whether a quantity is the sum of one known quantity of each of two or more skills."""
        sums = {Fraction(0)} if len(about) > 1 else set[Fraction]()
        for name in about:
            own = {it.value for it in self.known.get(told.unit, ()) if it.subject == name}
            sums = (
                {one + other for one in sums for other in own} if len(sums) <= _MOST_SUMS else set()
            )
        return told.unit not in (BARE, COUNT, "level", "percent") and told.value in sums

    def _units(self, unit: Unit) -> Iterable[Unit]:
        if unit == BARE:
            return self.known.keys()
        return (unit, BARE, DATA) if unit == COUNT else (unit, BARE)

    def _put(self, unit: Unit, it: Known) -> None:
        self.known.setdefault(unit, set()).add(it)

    def _add(self, it: Quantity, subject: str) -> None:
        if it.unit == "date":
            self.days |= forms(it.key)
        elif it.unit == "vague":
            self.words.add(it.text.casefold())
        else:
            self._put(it.unit, Known(it.value, subject, it.nouns))

    def _walk(self, data: object, keys: tuple[str, ...], subject: str) -> None:
        if isinstance(data, Mapping):
            self._object(data, keys, _subject(data) or subject)
        elif isinstance(data, list | tuple):
            self._list(data, keys, subject)
        elif isinstance(data, str):
            self.add_text(data, subject)
        elif is_number(data):
            if isinstance(data, int):
                self.fields.add(data)
            for unit, exact in units_of(keys, data):
                self._put(unit, Known(exact, subject))
                if unit == "percent":
                    self.points.add(exact)

    def _object(self, data: Mapping[str, object], keys: tuple[str, ...], subject: str) -> None:
        if subject:
            self.subjects.add(subject)
        self.names |= {it.casefold() for key in _NAME_KEYS if isinstance(it := data.get(key), str)}
        level = data.get("current", data.get("level") if _is_claim(data) else None)
        if subject and ("current" in data or _is_claim(data)):
            held = self.levels.setdefault(subject, set())
            held |= {Fraction(str(it)) for it in (level,) if is_number(it)}
        if is_number(rate := data.get("hours_per_week")):
            self.rates.add(Fraction(str(rate)) * 60)
        for unit, value in derived_from(_held(data, keys)):
            self._put(unit, Known(value, subject))
        for key, inner in data.items():
            self._walk(inner, (*keys, str(key)), subject)

    def _list(self, items: Sequence[object], keys: tuple[str, ...], subject: str) -> None:
        named = keys[-1] if keys else ""
        if named == "weeks":
            self.longest = max(self.longest, len(items))
        self.counts.setdefault(named.casefold().rstrip("s"), set()).add(len(items))
        self._put(DATA, Known(Fraction(len(items))))
        for name, count in kinds_of(items):
            self.kinds.setdefault(name, set()).add(count)
            self._put(DATA, Known(Fraction(count)))
        for unit, value in totals_of(items, keys):
            self._put(unit, Known(value))
        for it in items:
            self._walk(it, keys, subject)


def _held(data: Mapping[str, object], keys: tuple[str, ...]) -> list[tuple[Unit, Fraction, str]]:
    """Return the quantities that are fields of an object itself."""
    found: list[tuple[Unit, Fraction, str]] = []
    for key, value in data.items():
        if is_number(value):
            found += [(unit, it, "") for unit, it in units_of((*keys, key), value)]
        elif isinstance(value, str):
            found += [
                ("date", Fraction(0), it.key)
                for it in quantities(value)
                if it.unit == "date" and it.text == value
            ]
    return found


def _is_claim(data: Mapping[str, object]) -> bool:
    """Whether an object says the level that the user has in a skill."""
    return "level" in data and ("basis" in data or len(data) == len(("skill", "level")))


def _subject(data: Mapping[str, object]) -> str:
    names = (data.get(key) for key in _SUBJECT_KEYS)
    found = next((it for it in names if isinstance(it, str) and len(it) <= _LONGEST_SUBJECT), "")
    return found.casefold()


def _is_meant(subject: str, about: Sequence[str]) -> bool:
    return not subject or not about or any(it in subject for it in about)


def _is_told(told: Quantity, known: Known, unit: Unit) -> bool:
    """Whether a quantity is what is told, or rounds to it."""
    if told.unit == COUNT and known.nouns and told.nouns and known.nouns.isdisjoint(told.nouns):
        return False
    values = natural(known.value, unit) if told.unit == BARE else (known.value,)
    if told.value in values or (unit == "percent" and -told.value in values):
        return True
    if told.unit in _EXACT or unit in _EXACT or not told.step:
        return False
    return any(abs(told.value - it) <= told.step / 2 for it in values)


def minutes_a_week(grounds: Grounds) -> Iterator[Quantity]:
    """Yield the hours a week that are known, as quantities that others may follow from."""
    factor = measure("min").factor
    for rate in sorted(grounds.rates):
        yield Quantity(0, 0, "", "minute", rate * factor)
