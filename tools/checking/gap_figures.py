"""Gaps that are not the level aimed for less the level held."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from tools.checking.rows import Rated, SkillRow
from tools.domain import Cited, Finding

_LEAST_ROWS: Final = 4
_MOST_ODD_SHARE: Final = 0.25
_HAIR: Final = 1e-9


def check_gaps(rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield the rows whose gap does not fit their levels.

    Where a table has no target, level + gap of its rows may come to one common target; a row that
    comes to another is odd, where at least four rows agree and at most a quarter do not. A gap that
    leads beyond the scale fits in no case.

    Args:
        rows: The rows of the document's tables.
    """
    tables: dict[int, list[SkillRow]] = defaultdict(list)
    for row in rows:
        if row.gap is not None and row.level is not None:
            tables[row.table].append(row)
    for own in tables.values():
        aimed = [it for it in own if it.target is not None]
        yield from (_odd(it, it.target) for it in aimed if it.target and not _fits(it, it.target))
        yield from _without_target([it for it in own if it.target is None])


def _without_target(rows: Sequence[SkillRow]) -> Iterator[Finding]:
    common = _common_target(rows)
    for row in rows:
        if row.level is None or row.gap is None:
            continue
        reached = row.level.value + row.gap
        scale = row.level.scale
        if common is not None and not _fits(row, common):
            yield _odd(row, common, "the other rows' common target")
        elif scale is not None and row.gap and reached > scale:
            yield _finding(
                row, f"{row.level.text()} + {row.gap:g} is {reached:g}, beyond {scale:g}."
            )


def _common_target(rows: Sequence[SkillRow]) -> Rated | None:
    """Return the target that nearly all rows come to, or ``None`` where there is none."""
    short = [it for it in rows if it.level is not None and it.gap]
    sums = {it.level.value + it.gap for it in short if it.level is not None and it.gap is not None}
    scales = {it.level.scale for it in rows if it.level is not None}
    for aim in sorted(sums, reverse=True):
        target = Rated(aim, next(iter(scales)) if len(scales) == 1 else None)
        fitting = [it for it in rows if _fits(it, target)]
        odd = len(rows) - len(fitting)
        if len(fitting) >= _LEAST_ROWS and odd <= _MOST_ODD_SHARE * len(rows):
            return target
    return None


def _fits(row: SkillRow, target: Rated) -> bool:
    if row.level is None or row.gap is None:
        return True
    if row.level.scale and target.scale and row.level.scale != target.scale:
        return True
    return abs(row.gap - max(target.value - row.level.value, 0)) < _HAIR


def _odd(row: SkillRow, target: Rated, whose: str = "") -> Finding:
    held = row.level.value if row.level else 0
    told = f"{target.text()} ({whose})" if whose else target.text()
    left = max(target.value - held, 0)
    return _finding(row, f"{told} − {held:g} is {left:g}, not {row.gap:g}.")


def _finding(row: SkillRow, why: str) -> Finding:
    cells = (row.name.text, row.held, row.cells.get("required", ""), row.extra.get("gap", ""))
    cited = Cited(line=row.line, text=" | ".join(filter(None, cells)))
    return Finding(kind="gap", subject=row.name.text, cited=(cited,), why=why)
