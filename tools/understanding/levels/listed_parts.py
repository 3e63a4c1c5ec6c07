"""What the parts of a message decide of levels on the table: which are kept, and at which level."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.levels.listed_words import ALL, OTHERS, Item, items

_JOINT = late(
    r"\s*(?:[,;:!?…\n()]|\.(?!\d))+\s*|\s+[–—-]+\s+"
    r"|\s+(?=(?:but|cos|coz|cause|because|since|as i|not|except|without|if|unless)\b)",
    re.IGNORECASE,
)
_ONLY = late(r"\b(?:only|just|keep|save)\b", re.IGNORECASE)


class Told(NamedTuple):
    """What the parts of a message decide.

    Attributes:
        levels: The level of each row that is given one, with the words that give it.
        row: The levels that are given without a row, in their order.
        kept: The rows that are to be kept, by these words alone.
        dropped: The rows that are not.
        named: The rows that are named without a level.
        pointed: The rows that are pointed at otherwise than by their names.
    """

    levels: dict[int, tuple[int, str]]
    row: list[int]
    kept: set[int]
    dropped: set[int]
    named: set[int]
    pointed: set[int]


def decided(said: str, message: str, start: int, many: int) -> tuple[Told | None, int]:
    """Return what the parts of a message decide, and where the rest of it begins.

    Of parts that contradict each other, or that mix two orders, nothing is returned.

    Args:
        said: The message with the names of the rows hidden.
        message: The message.
        start: Where the parts begin.
        many: How many rows there are.
    """
    told, at = Told({}, [], set(), set(), set(), set()), start
    read: list[tuple[tuple[Item, ...], tuple[int, int]]] = []
    for first, last, following in _parts(said, start):
        found = items(said[first:last], many)
        if found is None:
            break
        at = following
        read.append((found, (first, last)))
    named = {row for found, _ in read for it in found for row in it.rows if row >= 0}
    others = frozenset(range(many)) - named
    called = {row for found, _ in read for it in found if it.named for row in it.rows}
    before: tuple[Item, ...] = ()
    for found, (first, last) in read:
        found = tuple(_beside(it, called, many) for it in found)  # noqa: PLW2901 - of the others
        meant = tuple(_resolved(it, others, many, found) for it in found)
        if not _take(told, meant, before, message[first:last].strip(), said[first:last]):
            return None, start
        before = meant
        told.pointed.update(
            row for it in meant if it.sort == "row" and not it.named for row in it.rows
        )
    return told, at


def _parts(said: str, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield where each part begins and ends, and where the next one begins."""
    at = start
    for joint in _JOINT.finditer(said, start):
        if said[at : joint.start()].strip():
            yield at, joint.start(), joint.end()
        at = joint.end()
    if said[at:].strip():
        yield at, len(said), len(said)


def _beside(item: Item, called: set[int], many: int) -> Item:
    """Return an item, "the first two" as the two that are left where another part names a third."""
    others = frozenset(range(many)) - called
    counted = item.sort == "row" and not item.named and len(item.rows) > 1
    if counted and item.rows & called and len(others) == len(item.rows):
        return item._replace(rows=others)
    return item


def _resolved(item: Item, others: frozenset[int], many: int, found: tuple[Item, ...]) -> Item:
    """Return an item with the rows that "the others" and "all" stand for."""
    if OTHERS in item.rows:
        return item._replace(rows=others)
    alone = not any(it.sort == "row" and not it.each for it in found)
    if ALL in item.rows:
        return item._replace(rows=frozenset(range(many)) if alone or not item.each else frozenset())
    return item


def _take(
    told: Told, found: tuple[Item, ...], before: tuple[Item, ...], quote: str, hid: str
) -> bool:
    """Add what a part decides, and return whether it is plain."""
    sorts = [it.sort for it in found if it.sort != "and"]
    if "level" not in sorts:
        return _take_choice(told, found, hid)
    if "drop" in sorts or "keep" in sorts:
        return False
    if "row" not in sorts:
        levels = [it.level for it in found if it.sort == "level"]
        named = {row for it in before for row in it.rows}
        if len(levels) == 1 and named and "level" not in {it.sort for it in before}:
            told.levels.update((row, (levels[0], quote)) for row in named)
            told.named.difference_update(named)
            return True
        told.row.extend(levels)
        return not told.levels
    return not told.row and _take_levels(told, [it for it in found if it.sort != "and"], quote)


def _take_levels(told: Told, found: list[Item], quote: str) -> bool:
    """Add the level of each row, which all stand before their rows or all behind them."""
    leads = found[0].sort == "level"
    rows: set[int] = set()
    level: int | None = None
    for it in (*found, Item("level")) if leads else found:
        if it.sort == "row":
            rows |= it.rows
            continue
        given = level if leads else it.level
        if given is not None:
            if not rows or rows & set(told.levels):
                return False
            told.levels.update((row, (given, quote)) for row in rows)
            rows = set()
        level = it.level
    told.named.update(rows)
    return True


def _take_choice(told: Told, found: tuple[Item, ...], hid: str) -> bool:
    """Add the rows that a part keeps or drops, by a word before them or after them."""
    sense = "keep" if _ONLY.search(hid) else ""
    rows: set[int] = set()
    for it in (*found, Item("and")):
        if it.sort == "row":
            rows |= it.rows
        elif it.sort != "and":
            sense = it.sort
        if rows and (it.sort in {"and", "drop", "keep"} or sense):
            target = told.dropped if sense == "drop" else told.kept
            target.update(rows)
            told.named.update(rows)
            rows, sense = set(), sense if it.sort == "row" else ""
    return True
