"""The order of priorities of a document: against itself, and against ours."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations
from typing import Final, NamedTuple

from tools.checking.names import NameIndex
from tools.checking.rows import Rank, SkillRow
from tools.checking.twice import Pair
from tools.domain import Cited, Finding, Priority
from tools.wording import listed

_LATE: Final = ("P2", "P3")


class _Ranked(NamedTuple):
    row: SkillRow
    rank: Rank


def check_order(rows: Sequence[SkillRow]) -> Pair:
    """Return the skills that come before others by one scale of a document and behind by another.

    Scales are stars, P0 to P9 and words such as "High". Only plain reversals count.
    """
    ranked = [_Ranked(it, it.rank) for it in rows if it.rank is not None]
    sure: list[Finding] = []
    perhaps: list[Finding] = []
    for first, second in permutations(dict.fromkeys(it.rank.kind for it in ranked), 2):
        both = list(_in_both(ranked, first, second))
        # Each reversal shows in both orders of the scales; the one named first tells it.
        for one, other in both if _appears_first(ranked, first, second) else ():
            before = [
                it
                for it in both
                if it[0].rank.value < one.rank.value and it[1].rank.value > other.rank.value
            ]
            if before:
                same = all(a.row.name.same_as(b.row.name) for a, b in ((one, other), *before))
                (sure if same else perhaps).append(_reversal(one, other, before))
    return Pair(tuple(sure), tuple(perhaps))


def _appears_first(ranked: Sequence[_Ranked], first: str, second: str) -> bool:
    kinds = [it.rank.kind for it in ranked]
    return [str(it) for it in kinds].index(first) < [str(it) for it in kinds].index(second)


def _in_both(
    ranked: Sequence[_Ranked], first: str, second: str
) -> Iterator[tuple[_Ranked, _Ranked]]:
    later = {it.row.name.title: it for it in reversed(ranked) if it.rank.kind == second}
    for it in ranked:
        other = later.get(it.row.name.title) if it.rank.kind == first else None
        if other is not None and other.row.scope == it.row.scope:
            yield it, other


def _reversal(one: _Ranked, other: _Ranked, before: Sequence[tuple[_Ranked, _Ranked]]) -> Finding:
    rivals = [f"{it[0].row.name.text} ({it[0].rank.text}, {it[1].rank.text})" for it in before]
    pairs = ((one, other), *before)
    return Finding(
        kind="priority",
        subject=one.row.name.text,
        cited=tuple(_cited(it) for pair in pairs for it in pair),
        why=(
            f"{one.rank.text} on line {one.row.line}, but {other.rank.text} on line "
            f"{other.row.line}, behind {listed(rivals)}."
        ),
    )


def _cited(it: _Ranked) -> Cited:
    return Cited(line=it.row.line, text=f"{it.row.name.text} | {it.rank.text}")


def passed_over(rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield the skills with a gap that a second, ranked list leaves out for ones ranked lower.

    Args:
        rows: The rows of the document's tables.
    """
    ranked = [_Ranked(it, it.rank) for it in rows if it.rank is not None]
    kinds = list(dict.fromkeys(it.rank.kind for it in ranked))
    for first, second in pairwise(kinds):
        listed_there = [it for it in ranked if it.rank.kind == second]
        there = NameIndex(it.row.name for it in listed_there)
        both = [one for one, _ in _in_both(ranked, first, second)]
        if not both:
            continue
        lowest = min(both, key=lambda it: it.rank.value)
        left = [
            it
            for it in ranked
            if it.rank.kind == first
            and it.row.gap
            and it.rank.value > lowest.rank.value
            and not there.touching(it.row.name)
        ]
        if left:
            names = [f"{it.row.name.text} ({it.rank.text})" for it in left]
            yield Finding(
                kind="priority",
                subject=" ".join(it.text for it in listed_there[0].row.it.headings[-1:])
                or "Priorities",
                cited=tuple(_cited(it) for it in (*left, lowest)),
                why=(
                    f"The list takes {lowest.row.name.text} ({lowest.rank.text}) and leaves out "
                    f"what has a gap and stands higher: {listed(names)}."
                ),
            )


def differences(rows: Sequence[SkillRow], ours: Mapping[str, Priority | None]) -> Iterator[Finding]:
    """Yield where a document's priorities differ from ours: opinions, and no mistakes of its own.

    Args:
        rows: The rows of the document's tables.
        ours: Our priority of each skill, ``None`` where it is met.
    """
    ranked = [_Ranked(it, it.rank) for it in rows if it.rank is not None and it.name.skills]
    for kind in dict.fromkeys(it.rank.kind for it in ranked):
        own = [it for it in ranked if it.rank.kind == kind and it.row.name.skills[0] in ours]
        most = max((it.rank.value for it in own), default=0)
        top = [it for it in own if it.rank.value == most]
        mine = {id(it): ours[it.row.name.skills[0]] for it in own}
        met = [it for it in top if mine[id(it)] is None]
        late = [it for it in top if mine[id(it)] in _LATE]
        early = [it for it in own if it.rank.value < most and mine[id(it)] == "P0"]
        for some, told in (
            (met, "Highest priority there, no gap by its own levels, so none for us"),
            (late, "Highest priority there, P2 or P3 for us"),
            (early, "P0 for us, below the highest there"),
        ):
            if some:
                names = listed([f"{it.row.name.text} ({it.rank.text})" for it in some])
                yield Finding(
                    kind="priority",
                    subject="Priority",
                    cited=tuple(_cited(it) for it in some),
                    why=f"{told}: {names}.",
                )
