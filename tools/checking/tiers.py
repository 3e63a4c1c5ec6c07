"""Lists by frequency beside the frequencies that a document states."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from tools.checking.rows import SkillRow
from tools.checking.spans import Span
from tools.checking.tier_lists import TierList, range_of, title_of
from tools.domain import Cited, Finding

_WHOLE: Final = 100


def check_tiers(tiers: Sequence[TierList], rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield where lists by frequency disagree with the frequencies that the document states.

    A list is only held against rows that it may speak of: where it shares a skill with them, is
    not limited to a kind of company that they are not, and does not call itself an excerpt.
    """
    told = [it for it in rows if it.frequency is not None]
    by_name: dict[object, list[SkillRow]] = defaultdict(list)
    for row in told:
        by_name[row.name.identity].append(row)
    for one in tiers:
        yield from _nested(one, tiers)
        yield from _misplaced(one, by_name)
    yield from _left_out(tiers, told)


def _nested(one: TierList, tiers: Sequence[TierList]) -> Iterator[Finding]:
    cited = {it.title: it.cited for it in tiers}
    for above in one.above:
        outer, title = range_of(above.text), title_of(above)
        if outer is None or (outer.holds(one.range.low) and outer.holds(one.range.high)):
            continue
        yield Finding(
            kind="tier range",
            subject=one.title,
            cited=(cited[title], one.cited),
            why=f"The list takes {_reach(one.range)}; the heading above it says {_reach(outer)}.",
        )


def _misplaced(one: TierList, rows: Mapping[object, Sequence[SkillRow]]) -> Iterator[Finding]:
    for entry in one.entries:
        same = rows.get(entry.name.identity, ())
        row = next((it for it in same if _comparable(one, it)), None)
        share = entry.share or (row.frequency if row else None)
        if share is None or not share.apart(one.range):
            continue
        cited = [one.cited, entry.cited]
        if entry.share is None and row is not None:
            cited.append(_stated(row))
        yield Finding(
            kind="tier misplaces",
            subject=entry.name.text,
            cited=tuple(dict.fromkeys(cited)),
            why=f"{share.text('%')} is not in {_reach(one.range)}.",
        )


def _left_out(tiers: Sequence[TierList], rows: Sequence[SkillRow]) -> Iterator[Finding]:
    lists = [it for it in tiers if any(it.names.touching(row.name) for row in rows)]
    for row in rows:
        share = row.frequency
        if share is None or share.low != share.high:
            continue
        fitting = [it for it in lists if it.range.holds(share.low) and _comparable(it, row)]
        if not fitting or not all(it.whole for it in fitting):
            continue
        if not any(it.names.touching(row.name) for it in tiers):
            yield Finding(
                kind="tier leaves out",
                subject=row.name.text,
                cited=(_stated(row), fitting[0].cited),
                why=f"{share.text('%')} belongs in {_reach(fitting[0].range)}.",
            )


def _stated(row: SkillRow) -> Cited:
    return Cited(line=row.line, text=f"{row.name.text} | {row.cells['frequency']}")


def _comparable(one: TierList, row: SkillRow) -> bool:
    if one.limits != row.scope:
        return False
    return not one.sorts or not row.sorts or bool(one.sorts & row.sorts)


def _reach(reach: Span) -> str:
    low, high = round(reach.low, 2), round(reach.high, 2)
    if high == _WHOLE:
        return f"{low:g}% or more" if low == reach.low else f"more than {low:g}%"
    return f"less than {high:g}%" if low == 0 else f"{low:g} to {high:g}%"
