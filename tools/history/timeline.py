"""The timeline of a career: what its positions add up to, and where they overlap or leave gaps.

Months are calendar months. A position holds each month from the one in which it began to the one in
which it ended, both included. Where a date leaves several months open, every figure is the least
and the most that it can be.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tools.domain import Fact
from tools.domain.timeline import (
    CareerGap,
    Moment,
    MonthCount,
    Overlap,
    Position,
    Timeline,
)
from tools.history.given import Line, dates_beside, given_apart
from tools.history.lines import take_apart
from tools.history.months import index_of, month_at
from tools.history.periods import Dated, find_tenures
from tools.history.unpaid import is_unpaid
from tools.late import late

_BETWEEN_WORDS: Final = late(r"[,;:|()–—]|\s-\s")


class _Told(NamedTuple):
    """A position, and whether its source gave title and organisation apart."""

    position: Position
    given: bool


class _Span(NamedTuple):
    """A position with its dates as numbers: its start and its end, each from its least to its most.

    Both ends are drawn in so that there is a start that is no later than the end.
    """

    position: Position
    start_low: int
    start_high: int
    end_low: int
    end_high: int


def timeline_of(facts: Iterable[Fact], as_of: dt.date) -> Timeline:
    """Return the timeline of a person, from the facts of kind experience and volunteer.

    What goes on counts up to the month of ``as_of``, and so does what ends later; what begins later
    is no position yet, and named. Time that was not paid is in no figure, whatever kind tells it.
    The months of a gap in which the person studied are none of it.

    Args:
        facts: What is known of the person; facts of other kinds are passed over.
        as_of: The day up to which is counted.
    """
    told: list[_Told] = []
    undated: list[str] = []
    facts = tuple(facts)
    for fact in facts:
        if fact.kind in ("experience", "volunteer"):
            found = list(_positions(fact))
            told += found
            undated += [] if found else [_as_told(fact)]
    today = as_of.strftime("%Y-%m")
    later = [it.position.value for it in told if it.position.start.earliest > today]
    once = _once([it for it in told if it.position.start.earliest <= today])
    paid = [it for it in (_span(it, as_of) for it in once if not it.volunteer) if it is not None]
    paid.sort(key=lambda it: (it.start_low, it.start_high, it.end_low, it.end_high))
    return Timeline(
        as_of=as_of,
        positions=tuple(once),
        total=_total(paid) if paid else None,
        overlaps=tuple(_overlaps(paid)),
        gaps=tuple(_apart_from_study(_gaps(paid, as_of), facts, today)),
        undated=tuple(dict.fromkeys(undated)),
        not_begun=tuple(dict.fromkeys(later)),
    )


def _as_told(fact: Fact) -> str:
    """Return a line without dates; years that were told as a figure with what they are of."""
    counted = f"{fact.value} {fact.unit} {(fact.subject or '').removeprefix('years ')}"
    return counted.strip() if fact.unit else fact.value


def _positions(fact: Fact) -> Iterator[_Told]:
    """Yield a position for each period of a line; one without a start is none."""
    line, dates, given = _line(fact)
    for tenure in (it.tenure for it in _counted(dates)):
        if tenure.start is not None:
            position = Position(
                title=line.title,
                organisation=line.organisation,
                start=tenure.start,
                end=tenure.end,
                current=tenure.current,
                volunteer=fact.kind == "volunteer" or is_unpaid(line, _without(fact.value, dates)),
                value=fact.value,
                source=fact.source,
            )
            yield _Told(position, given)


def _line(fact: Fact) -> tuple[Line, tuple[Dated, ...], bool]:
    """Return what a position is called, its periods, and whether its source gave them apart."""
    given = given_apart(fact)
    if given is not None:
        return given, find_tenures(dates_beside(fact, given)), True
    dates = find_tenures(fact.value)
    return take_apart(fact.value, dates), dates, False


def _counted(dates: Sequence[Dated]) -> Sequence[Dated]:
    """Return the periods of a line; of several single dates the last, which closes the line."""
    return dates[-1:] if dates and all(it.alone for it in dates) else dates


def _once(told: Sequence[_Told]) -> list[Position]:
    """Return the positions in their order in time, one that several sources tell once.

    The same position is one of the same title and organisation whose dates can be the same; the
    telling with the more precise dates stays, called as a source calls it that gave both apart.
    """
    kept: list[_Told] = []
    for it in sorted(told, key=lambda one: _vagueness(one.position)):
        same = [at for at, other in enumerate(kept) if _is_same(it.position, other.position)]
        if not same:
            kept.append(it)
        elif it.given and not kept[same[0]].given:
            named = {"title": it.position.title, "organisation": it.position.organisation}
            kept[same[0]] = _Told(kept[same[0]].position.model_copy(update=named), given=True)
    positions = [it.position for it in kept]
    return sorted(
        positions, key=lambda it: (it.start.earliest, it.start.latest, it.value.casefold())
    )


def _vagueness(it: Position) -> int:
    return _width(it.start) + (_width(it.end) if it.end else 0)


def _width(it: Moment) -> int:
    return index_of(it.latest) - index_of(it.earliest)


def _is_same(one: Position, other: Position) -> bool:
    return (
        _are_called_the_same(one, other)
        and one.volunteer == other.volunteer
        and one.current == other.current
        and _can_be_one(one.start, other.start)
        and (one.end is None or other.end is None or _can_be_one(one.end, other.end))
    )


def _are_called_the_same(one: Position, other: Position) -> bool:
    """Whether two positions name the same: as taken apart, or in all that their lines say."""
    return _words(f"{one.title} {one.organisation}") == _words(
        f"{other.title} {other.organisation}"
    ) or _words(_undated(one)) == _words(_undated(other))


def _words(text: str) -> frozenset[str]:
    return frozenset(_BETWEEN_WORDS.sub(" ", text.casefold()).split())


def _undated(it: Position) -> str:
    return _without(it.value, find_tenures(it.value))


def _without(line: str, dates: Sequence[Dated]) -> str:
    for it in reversed(dates):
        line = f"{line[: it.start]} {line[it.end :]}"
    return line


def _can_be_one(one: Moment, other: Moment) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _span(it: Position, as_of: dt.date) -> _Span | None:
    today = 12 * as_of.year + as_of.month - 1
    begin = index_of(it.start.earliest), index_of(it.start.latest)
    end = (index_of(it.end.earliest), index_of(it.end.latest)) if it.end else (today, today)
    end = min(end[0], today), min(end[1], today)
    if begin[0] > end[1]:
        return None
    return _Span(it, begin[0], min(begin[1], end[1]), max(end[0], begin[0]), end[1])


def _total(spans: Sequence[_Span]) -> MonthCount:
    """Return the months in which some position was held, each once.

    The most is the months that any of them can have held. The least is those that one surely held,
    and a month for each that may have begun and ended within one; such as can share a month do.
    """
    sure = {month for it in spans for month in range(it.start_high, it.end_low + 1)}
    may_be = {month for it in spans for month in range(it.start_low, it.end_high + 1)}
    short = sorted((it.end_low, it.start_high) for it in spans if it.start_high > it.end_low)
    added = 0
    shared: int | None = None
    for first, last in sorted(short, key=lambda it: it[1]):
        if any(month in sure for month in range(first, last + 1)):
            continue
        if shared is None or shared < first:
            shared, added = last, added + 1
    return MonthCount(low=len(sure) + added, high=len(may_be))


def _overlaps(spans: Sequence[_Span]) -> Iterator[Overlap]:
    """Yield the pairs of positions held at once.

    A month in which one ends and the other begins belongs to both and is no overlap by itself.
    """
    for at, one in enumerate(spans):
        for other in spans[at + 1 :]:
            months = MonthCount(
                low=_shared((one.start_high, one.end_low), (other.start_high, other.end_low)),
                high=_shared((one.start_low, one.end_high), (other.start_low, other.end_high)),
            )
            if months.high:
                first, second = called(one.position), called(other.position)
                yield Overlap(first=first, second=second, months=months)


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Return how many months two periods share; a single one where they meet counts as none."""
    if one[0] > one[1] or other[0] > other[1]:
        return 0
    shared = min(one[1], other[1]) - max(one[0], other[0]) + 1
    meet = shared == 1 and (one[1] == other[0] or other[1] == one[0])
    within = one[0] < other[0] <= other[1] < one[1] or other[0] < one[0] <= one[1] < other[1]
    return 0 if meet and not within else max(0, shared)


def _gaps(spans: Sequence[_Span], as_of: dt.date) -> Iterator[CareerGap]:
    """Yield the months between what came before and what came next, where there may be any.

    Where the dates leave the order of two positions open, the earlier possible start comes first.
    """
    for at in range(1, len(spans)):
        before, after = spans[:at], spans[at:]
        ended = max(it.end_low for it in before), max(it.end_high for it in before)
        begins = min(it.start_low for it in after), min(it.start_high for it in after)
        yield from _gap(before, ended, begins, spans[at].position)
    if spans and not any(it.position.current for it in spans):
        ended = max(it.end_low for it in spans), max(it.end_high for it in spans)
        today = 12 * as_of.year + as_of.month - 1
        yield from _gap(spans, ended, (today, today), None)


def _apart_from_study(
    gaps: Iterable[CareerGap], facts: Iterable[Fact], today: str
) -> Iterator[CareerGap]:
    """Yield the gaps that no course of study covers, as far as their dates may reach."""
    studied = [
        (it.tenure.start.earliest, it.tenure.end.latest if it.tenure.end else today)
        for fact in facts
        if fact.kind == "education"
        for it in find_tenures(fact.value)
        if it.tenure.start is not None and not it.alone
    ]
    for gap in gaps:
        left: CareerGap | None = gap
        for begun, ended in studied:
            left = None if left is None else _without_months(left, begun, ended)
        if left is not None:
            yield left


def _without_months(gap: CareerGap, begun: str, ended: str) -> CareerGap | None:
    """Return a gap without the months of study at its beginning or end, or ``None`` without any."""
    first, last = index_of(gap.earliest), index_of(gap.latest)
    if index_of(begun) <= first <= index_of(ended):
        first = index_of(ended) + 1
    if index_of(begun) <= last <= index_of(ended):
        last = index_of(begun) - 1
    high = last - first + 1
    if high < 1:
        return None
    taken = gap.months.high - high
    months = MonthCount(low=max(0, gap.months.low - taken), high=high)
    return gap.model_copy(
        update={"earliest": month_at(first), "latest": month_at(last), "months": months}
    )


def _gap(
    before: Sequence[_Span], ended: tuple[int, int], begins: tuple[int, int], then: Position | None
) -> Iterator[CareerGap]:
    most = begins[1] - ended[0] - 1
    if most >= 1:
        last = max(before, key=lambda it: (it.end_high, it.end_low))
        yield CareerGap(
            after=called(last.position),
            before=called(then) if then else None,
            earliest=month_at(ended[0] + 1),
            latest=month_at(begins[1] - 1),
            months=MonthCount(low=max(0, begins[0] - ended[1] - 1), high=most),
        )


def called(it: Position) -> str:
    """Return what a position is called: "Engineer, Acme"."""
    return ", ".join(filter(None, (it.title, it.organisation))) or it.value
