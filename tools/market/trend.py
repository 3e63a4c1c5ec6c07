"""What rose and what fell between two periods, beyond chance."""

from collections import Counter
from collections.abc import Sequence

from tools.domain import Period, SkillChange, Trend
from tools.market.asked import Posting, Postings
from tools.market.chance import SIGNIFICANT, fisher_exact, holm
from tools.market.proportions import proportion


def trend_of(postings: Postings, since: str | None = None) -> Trend | None:
    """Compare the postings before a month with those since.

    Each skill that either asks for is tested by Fisher's exact test and corrected by Holm's method
    for all of them; those below 0.05 are named. A skill asked for so rarely, or so often, that no
    difference could be beyond chance is not tested; that depends on how many postings ask for it
    in all, so it favours neither period. Postings that do not say their month are in neither.

    Args:
        postings: The postings.
        since: The month at which the later period begins; where none is given, the one that
            divides the postings most evenly, the earlier of two that do so alike.

    Returns:
        The comparison, or ``None`` where one of the periods has no posting.
    """
    dated = [(posting.month, posting) for posting in postings.each if posting.month]
    begin = since or _most_even([month for month, _ in dated])
    before = [posting for month, posting in dated if begin and month < begin]
    after = [posting for month, posting in dated if begin and month >= begin]
    if not (before and after):
        return None
    tested = _tested(before, after)
    chances = holm([fisher_exact(*it) for it in tested.values()])
    changes = (
        _change(skill, table, p)
        for (skill, table), p in zip(tested.items(), chances, strict=True)
        if p < SIGNIFICANT
    )
    return Trend(
        before=_period(before),
        after=_period(after),
        tested=len(tested),
        changes=tuple(sorted(changes, key=lambda it: (it.p, it.skill))),
    )


def _most_even(months: Sequence[str]) -> str | None:
    """Return the month that divides postings most evenly, or ``None`` where all are of one."""
    counts = Counter(months)
    starts = sorted(counts)[1:]
    earlier = {start: sum(n for month, n in counts.items() if month < start) for start in starts}
    return min(starts, key=lambda it: abs(2 * earlier[it] - len(months)), default=None)


_Table = tuple[int, int, int, int]


def _tested(before: Sequence[Posting], after: Sequence[Posting]) -> dict[str, _Table]:
    first = Counter(skill for posting in before for skill in posting.asks)
    then = Counter(skill for posting in after for skill in posting.asks)
    tables = {
        skill: (first[skill], len(before), then[skill], len(after))
        for skill in sorted(first.keys() | then.keys())
    }
    return {skill: table for skill, table in tables.items() if _can_tell(table)}


def _can_tell(table: _Table) -> bool:
    """Return whether postings that divide as unevenly as they can would be beyond chance."""
    hits, size, other_hits, other_size = table
    total = hits + other_hits
    most, least = min(size, total), max(0, total - other_size)
    ends = ((end, size, total - end, other_size) for end in (most, least))
    return any(fisher_exact(*it) < SIGNIFICANT for it in ends)


def _change(skill: str, table: _Table, p: float) -> SkillChange:
    before, after = proportion(*table[:2]), proportion(*table[2:])
    return SkillChange(
        skill=skill,
        direction="rose" if after.share > before.share else "fell",
        before=before,
        after=after,
        p=p,
    )


def _period(postings: Sequence[Posting]) -> Period:
    months = [posting.month for posting in postings if posting.month]
    return Period(first=min(months), last=max(months), n=len(postings))
