"""The weeks of a plan: their skills' hours and days, and what is planned between two days."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, product
from typing import Final, NamedTuple

from tools.gate.dates import forms
from tools.gate.facts import Fact, Subject, date_fact
from tools.gate.fields import is_number
from tools.gate.pieces import Piece
from tools.gate.records import is_date
from tools.late import late

_WEEKS: Final = late(r"\bweeks? (\d{1,3})(?: ?(?:to|–|-|and|until) ?(\d{1,3}))?\b")
_DAYS: Final = 7


class Item(NamedTuple):
    """What a week holds of a skill: its name in lower case, the level it leads to, the minutes."""

    skill: str
    to: object
    minutes: Fraction


class Week(NamedTuple):
    """A week of a plan: its first day, and what is planned in it."""

    start: dt.date
    items: tuple[Item, ...]

    @property
    def days(self) -> frozenset[str]:
        """Its first and last day, and what it lies between, in every form that says less."""
        days = (self.start + dt.timedelta(days=it) for it in (-1, 0, 6, 7))
        return frozenset(key for it in days for key in forms(it.isoformat()))


def weeks_of(items: Sequence[object]) -> tuple[Week, ...]:
    """Return the weeks that a result lists.

    Args:
        items: Them, as JSON data; one without its first day is left out.
    """
    return tuple(
        Week(dt.date.fromisoformat(str(it["start"])), tuple(_items_of(it)))
        for it in items
        if isinstance(it, Mapping) and len(str(it.get("start"))) == len("2027-03-31")
        if is_date(str(it["start"]))
    )


def _items_of(week: Mapping[str, object]) -> Iterator[Item]:
    held = week.get("items")
    for it in held if isinstance(held, list) else ():
        if isinstance(it, Mapping) and is_number(it.get("hours")):
            minutes = 60 * Fraction(str(it["hours"]))
            yield Item(str(it.get("skill")).casefold(), it.get("to"), minutes)


def facts_of(weeks: Sequence[Week], about: frozenset[Subject]) -> Iterator[Fact]:
    """Yield of each skill and each of its steps the hours, the weeks, the start and the end.

    Args:
        weeks: The plan's weeks.
        about: What the plan is said of.
    """
    for (skill, to), taken in _by_step(weeks).items():
        mine = about | {Subject("skill", skill)}
        kind = "work" if to is None else "step"
        yield Fact("minute", sum((it for _, it in taken), Fraction(0)), mine)
        yield Fact("day", Fraction(_DAYS * len({week for week, _ in taken})), mine, derived=True)
        first, last = taken[0][0].start, taken[-1][0].start
        yield date_fact(forms(first.isoformat()), f"{kind} start", mine)
        for day in (last, last + dt.timedelta(days=_DAYS - 1)):
            yield date_fact(forms(day.isoformat()), f"{kind} finish", mine)
        for week, _ in taken if to is None else ():
            both = (week.start, week.start + dt.timedelta(days=_DAYS - 1))
            keys = frozenset(key for day in both for key in forms(day.isoformat()))
            yield date_fact(keys, "work week", mine)


def _by_step(weeks: Sequence[Week]) -> dict[tuple[str, object], list[tuple[Week, Fraction]]]:
    """Return in which weeks how much of each step is done; under ``None`` of the whole skill."""
    found: dict[tuple[str, object], list[tuple[Week, Fraction]]] = defaultdict(list)
    for week in weeks:
        for it in week.items:
            for to in (it.to, None):
                found[it.skill, to].append((week, it.minutes))
    return found


def planned(piece: Piece, plans: Sequence[Sequence[Week]]) -> Iterator[Fraction]:
    """Yield the minutes planned before, between and after the days or weeks that a sentence names.

    They are those of all skills and those of the skills that it names.

    Args:
        piece: The sentence or line.
        plans: The weeks of each plan.
    """
    named = {it.name for it in piece.subjects if it.kind == "skill"}
    for weeks in plans:
        ends = {at + after for at in _named(piece, weeks) for after in (0, 1)}
        for first, last in combinations(sorted(ends | {0, len(weeks)}), 2) if ends else ():
            taken = [it for week in weeks[first:last] for it in week.items]
            yield sum((it.minutes for it in taken), Fraction(0))
            yield sum((it.minutes for it in taken if it.skill in named), Fraction(0))


def _named(piece: Piece, weeks: Sequence[Week]) -> Iterator[int]:
    """Yield the indices of the weeks that are named by number, by a day, or by their month."""
    numbers = (int(it) for match in _WEEKS.finditer(piece.folded) for it in match.groups() if it)
    yield from (it - 1 for it in numbers if it)
    keys = [it.key for it in piece.told if it.key and not it.key.isdecimal()]
    for key, (at, week) in product(keys, enumerate(weeks)):
        is_month = len(key) == len("2027-03" if key[0].isdecimal() else "--03")
        if key in _keys_of(week.start, 1 if is_month else _DAYS):
            yield at


@lru_cache(maxsize=1_024)  # each figure of a reply is looked for in the same weeks
def _keys_of(start: dt.date, count: int) -> frozenset[str]:
    days = (start + dt.timedelta(days=it) for it in range(count))
    return frozenset(key for it in days for key in forms(it.isoformat()))
