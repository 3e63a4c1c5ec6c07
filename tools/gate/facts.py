"""What is known, as facts: a quantity, what it is said of, what it counts and which field it is."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from tools.gate.quantity import Quantity
from tools.gate.units import Unit


class Subject(NamedTuple):
    """Something that figures are said of.

    Attributes:
        kind: "skill", "role", "org" (where someone worked), "title" (of something to learn from),
            "place" ("first phase"), "day" (of a week, a milestone) or "ref" (of a piece in the
            memory: E3).
        name: Its name in lower case; a day as ``2027-03-31``.
    """

    kind: str
    name: str


_A_BIT: Final = 1e-6
"""So that nothing is lost to the rounding of floats; what is found is compared exactly."""
NOTHING: Final[frozenset[Subject]] = frozenset()


class Fact(NamedTuple):
    """A quantity that may be stated.

    Attributes:
        unit: What it is counted in.
        value: How much.
        about: What it is said of; of a kind that is not among these it is said of all.
        nouns: What it counts, by stems; empty where that is open.
        field: Which field of a record it is, where that is told apart: "held", "required",
            "share", "readiness", "assessed", "rate", "median"; else empty.
        of: Of a part the whole.
        derived: Whether it is computed from others, and so no figure by itself.
        together: Whether it holds of all its subjects together alone.
        keys: Of a date every form that says less of it.
    """

    unit: Unit
    value: Fraction
    about: frozenset[Subject] = NOTHING
    nouns: frozenset[str] = frozenset()
    field: str = ""
    of: Fraction | None = None
    derived: bool = False
    together: bool = False
    keys: frozenset[str] = frozenset()

    def names(self, kind: str) -> bool:
        """Whether it is said of something of a kind."""
        return any(it.kind == kind for it in self.about)


def fits(about: Iterable[Subject], meant: Iterable[Subject]) -> bool:
    """Whether what a fact is about agrees with what a figure is said of, kind by kind.

    Args:
        about: What the fact is said of.
        meant: What the figure is said of.
    """
    asked: dict[str, set[str]] = {}
    for kind, name in meant:
        asked.setdefault(kind, set()).add(name)
    given: dict[str, set[str]] = {}
    for kind, name in about:
        given.setdefault(kind, set()).add(name)
    return all(not asked.get(kind) or names & asked[kind] for kind, names in given.items())


class Range(NamedTuple):
    """The two ends of something that is known as a range."""

    unit: Unit
    low: Fraction
    high: Fraction
    about: frozenset[Subject] = NOTHING


def date_fact(keys: frozenset[str], field: str, about: frozenset[Subject]) -> Fact:
    """Return a date of a record as a fact.

    Args:
        keys: It, in every form that says less of it.
        field: Which field it is: "start", "finish", "deadline"; "work start", "work finish" and
            "work week" of the weeks that a plan has for a skill, "step start" and "step finish" of
            those for one of its levels.
        about: What it is said of.
    """
    return Fact("date", Fraction(0), about, field=field, keys=keys)


class Facts:
    """Facts by unit, by what they count and by what they are said of."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Sort facts.

        Args:
            facts: They; each counts once.
        """
        self.by_unit: dict[Unit, list[Fact]] = defaultdict(list)
        self.by_noun: dict[str, list[Fact]] = defaultdict(list)
        self.by_subject: dict[Subject, list[Fact]] = defaultdict(list)
        self.by_field: dict[str, list[Fact]] = defaultdict(list)
        self.by_whole: dict[Fraction, list[Fact]] = defaultdict(list)
        for it in dict.fromkeys(facts):
            self.by_unit[it.unit].append(it)
            for noun in it.nouns:
                self.by_noun[noun].append(it)
            for subject in it.about:
                self.by_subject[subject].append(it)
            if it.field:
                self.by_field[it.field].append(it)
            if it.of is not None:
                self.by_whole[it.of].append(it)
        for those in self.by_unit.values():
            those.sort(key=lambda it: float(it.value))
        self._values = {
            unit: [float(it.value) for it in those] for unit, those in self.by_unit.items()
        }

    def told_by(self, told: Quantity, unit: Unit, factor: int = 1) -> Iterator[Fact]:
        """Yield the facts of a unit that a quantity may stand for.

        Args:
            told: The quantity.
            unit: The unit.
            factor: How many of the unit one of the quantity's is.
        """
        values = self._values.get(unit, [])
        wide = float(told.step if told.hedge else told.step / 2) + _A_BIT
        least, most = ((float(told.value) + it) * factor for it in (-wide, wide))
        for it in self.by_unit.get(unit, [])[
            bisect_left(values, least) : bisect_right(values, most)
        ]:
            if told.may_stand_for(it.value / factor):
                yield it
