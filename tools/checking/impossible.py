"""Figures of a document that no reading makes possible: shares over 100 %, levels off the scale."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.checking.rows import SkillRow
from tools.domain import Cited, Finding
from tools.intake.text.sketch import plain_words
from tools.late import late

_SHARE: Final = late(r"(?<![\d.])(-|–|−)?(\d+(?:\.\d+)?) ?%")
_LEVEL: Final = late(r"(-|−)?(\d+(?:\.\d+)?) ?(?:/|of|out of) ?(\d+)(?!\S)")
_BELOW_ZERO: Final = late(r"[-−](\d+(?:\.\d+)?)(?: ?[a-z]+)?", re.IGNORECASE)
_WHOLE: Final = 100


def check_possible(rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield the cells whose figure is impossible, whatever the others say.

    That is a share of postings below 0 or above 100 %, a level below 0 or above its own scale, and
    a time below 0. So is a gap below 0 of a level that does not stand above its target, beside rows
    whose gaps are above 0; where all have a minus, it is how the document writes a gap.

    Args:
        rows: The rows of the document's tables.
    """
    positive = {it.table for it in rows if it.gap and not _is_below_zero(_gap(it))}
    for row in rows:
        for cell, why in _cells(row, mixed=row.table in positive):
            if why:
                cited = Cited(line=row.line, text=f"{row.name.text} | {cell}")
                yield Finding(kind="impossible", subject=row.name.text, cited=(cited,), why=why)


def _cells(row: SkillRow, *, mixed: bool) -> Iterator[tuple[str, str]]:
    share = row.cells.get("frequency", "")
    yield share, _share(share)
    for level in (row.held, row.cells.get("required", "")):
        yield level, _level(level)
    for time in (row.cells.get("time", ""), row.extra.get("weeks", ""), row.extra.get("hours", "")):
        yield time, _below_zero(time, "a time")
    passed = row.level and row.target and row.level.value > row.target.value
    if mixed and not passed:
        yield _gap(row), _below_zero(_gap(row), "a gap beside gaps above 0")


def _gap(row: SkillRow) -> str:
    return row.extra.get("gap", "")


def _is_below_zero(cell: str) -> bool:
    return bool(_below_zero(cell, ""))


def _share(cell: str) -> str:
    for found in _SHARE.finditer(plain_words(cell)):
        below = found[1] is not None and found.start() == 0
        if below or float(found[2]) > _WHOLE:
            return f"{found[0]} is impossible: a share lies between 0% and 100%."
    return ""


def _level(cell: str) -> str:
    found = _LEVEL.match(plain_words(cell))
    if found and (found[1] or float(found[2]) > float(found[3])):
        return f"{found[0]} is impossible: a level of {found[3]} lies between 0 and {found[3]}."
    return ""


def _below_zero(cell: str, what: str) -> str:
    found = _BELOW_ZERO.fullmatch(plain_words(cell).strip())
    if found and float(found[1]):
        return f"{found[0]} is impossible: {what} is not below 0."
    return ""
