"""Hours and weeks that do not add up, and hours a week that do not fit."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tools.checking.document import Document
from tools.checking.rows import TOTAL, SkillRow
from tools.checking.spans import TIME, Span, in_weeks
from tools.domain import Cited, Finding
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late

_HOURS = r"(?:hours?|hrs?|h)"
_FIGURE = r"(?P<figure>\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)"
_A_WEEK: Final = late(
    r"(?P<low>\d{1,3}(?:\.\d+)?)(?: ?(?:-|–|to) ?(?P<high>\d{1,3}(?:\.\d+)?))? ?-?"
    rf"{_HOURS} ?(?:a|per|each|every|/) ?(?:week|wk|w)\b",
    re.IGNORECASE,
)
_OF_A_JOB: Final = late(
    r"\b(?:full|part)[- ]time\b|\b(?:jobs?|employ\w+|contract|shifts?|working (?:week|hours))\b",
    re.IGNORECASE,
)
_ALONE: Final = late(
    rf"(?<![\d.$-]){_FIGURE} ?{_HOURS}\b(?! ?(?:a|per|each|every|/) ?(?:week|wk|day|month|w)\b)",
    re.IGNORECASE,
)
_BRACKETED: Final = late(rf"\(~?{_FIGURE} ?{_HOURS}(?: total)?\)", re.IGNORECASE)
_TOTAL_LINE: Final = late(
    rf"[^\w\n]*(?:grand )?total(?: (?:hours|time|effort|estimated|study|learning))*"
    rf" ?[:=–-] ?~?{_FIGURE} ?{_HOURS}\b.*",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT: Final = late(r"~|≈|\b(?:about|around|approx\w*|roughly|or so)\b", re.IGNORECASE)
_ONE_PERIOD: Final = late(r"[^\w\n]{0,6}(?P<unit>week|month|quarter) \d{1,2}\b", re.IGNORECASE)
_PERIOD_WEEKS: Final = {"week": 1.0, "month": 52 / 12, "quarter": 13.0}
_NEAR: Final = 4
_TOLERATED: Final = 0.1
_MOST_A_WEEK: Final = 112.0


@dataclass(frozen=True, slots=True)
class Load:
    """The hours that stand together under one heading.

    Attributes:
        heading: That heading.
        hours: What they add up to.
        parts: The hours of each, in order.
        cited: Their lines, the heading's first.
        weeks: How long the heading says that they take, where it is a week, month or quarter.
    """

    heading: str
    hours: float
    parts: tuple[float, ...]
    cited: tuple[Cited, ...]
    weeks: float | None

    def sum_text(self) -> str:
        """Return the sum as it is reckoned: "20 + 10 is 30 hours"."""
        return f"{' + '.join(f'{it:g}' for it in self.parts)} is {self.hours:g} hours"


def hours_a_week(document: Document) -> tuple[Cited, Span] | None:
    """Return the weekly hours that a document states, where it states one figure alone."""
    found: dict[Span, Cited] = {}
    for it in document.passages:
        plain = plain_words(it.passage.text)
        for match in () if _OF_A_JOB.search(plain) else _A_WEEK.finditer(plain):
            span = Span(float(match["low"]), float(match["high"] or match["low"]))
            found.setdefault(span, document.cite(it.passage))
    return next(((cited, span) for span, cited in found.items()), None) if len(found) == 1 else None


def loads(document: Document, rows: Sequence[SkillRow]) -> tuple[Load, ...]:
    """Return the hours that stand together: in a table, or in the items under one heading."""
    parts: dict[Passage, list[tuple[float, Cited]]] = defaultdict(list)
    for row in rows:
        if row.hours is not None and not TOTAL.fullmatch(row.name.text) and row.it.headings:
            cited = Cited(line=row.line, text=f"{row.name.text} | {row.extra['hours']}")
            parts[row.it.headings[-1]].append((row.hours, cited))
    for it in document.passages:
        match = _BRACKETED.search(plain_words(it.passage.text))
        if match and it.passage.kind == "item" and it.headings:
            parts[it.headings[-1]].append((_value(match), document.cite(it.passage)))
    return tuple(_load(document, heading, own) for heading, own in parts.items() if len(own) > 1)


def _load(document: Document, heading: Passage, own: Sequence[tuple[float, Cited]]) -> Load:
    title = plain_words(heading.text)
    period = _ONE_PERIOD.match(title)
    return Load(
        heading=title,
        hours=sum(hours for hours, _ in own),
        parts=tuple(hours for hours, _ in own),
        cited=(document.cite(heading), *(cited for _, cited in own)),
        weeks=_PERIOD_WEEKS[period["unit"].casefold()] if period else None,
    )


def check_totals(document: Document, rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield the totals of hours and weeks that are not the sum of their parts."""
    yield from _table_totals(rows)
    for load in loads(document, rows):
        for cited, total in _stated_totals(document, load):
            if total != load.hours:
                why = f"{load.sum_text()}, not {total:g}."
                lines = tuple(dict.fromkeys((*load.cited, cited)))
                yield Finding(kind="hours", subject=load.heading, cited=lines, why=why)


def _table_totals(rows: Sequence[SkillRow]) -> Iterator[Finding]:
    tables: dict[int, list[SkillRow]] = defaultdict(list)
    for row in rows:
        tables[row.table].append(row)
    for own in tables.values():
        totals = [it for it in own if TOTAL.fullmatch(it.name.text)]
        if len(totals) == 1 and own[-1] is totals[0]:
            yield from _hours_total(own[:-1], totals[0])
            yield from _weeks_total(own[:-1], totals[0])


def _hours_total(parts: Sequence[SkillRow], total: SkillRow) -> Iterator[Finding]:
    hours = [it.hours for it in parts if it.hours is not None]
    if total.hours is not None and hours and sum(hours) != total.hours:
        why = (
            f"{' + '.join(f'{it:g}' for it in hours)} is {sum(hours):g} hours, not {total.hours:g}."
        )
        yield _of_table(parts, total, "hours", why)


def _weeks_total(parts: Sequence[SkillRow], total: SkillRow) -> Iterator[Finding]:
    weeks = [it.weeks for it in parts if it.weeks is not None]
    if total.weeks is None or not weeks:
        return
    whole = sum(weeks, Span(0, 0))
    if whole.apart(total.weeks):
        why = f"The rows come to {whole.text('week')}, not {total.weeks.text('week')}."
        yield _of_table(parts, total, "weeks", why)


def _of_table(parts: Sequence[SkillRow], total: SkillRow, what: str, why: str) -> Finding:
    rows = (*parts, total)
    cited = tuple(
        Cited(
            line=it.line,
            text=f"{it.name.text} | {it.extra.get('hours') or it.cells.get('time', '')}",
        )
        for it in rows
    )
    return Finding(kind="hours", subject=f"Total of {what}", cited=cited, why=why)


def _stated_totals(document: Document, load: Load) -> Iterator[tuple[Cited, float]]:
    heading = load.cited[0]
    match = _BRACKETED.search(load.heading)
    if match and not _ABOUT.search(load.heading):
        yield heading, _value(match)
    last = load.cited[-1].line
    for it in document.passages:
        line = document.line(it.passage.start)
        told = _TOTAL_LINE.fullmatch(plain_words(it.passage.text))
        near = last < line <= last + _NEAR and it.headings
        if not told or not near or _ABOUT.search(it.passage.text):
            continue
        if document.line(it.headings[-1].start) == heading.line:
            yield document.cite(it.passage), _value(told)


def _value(match: re.Match[str]) -> float:
    return float(match["figure"].replace(",", ""))


def check_weekly_hours(document: Document, rows: Sequence[SkillRow]) -> Iterator[Finding]:
    """Yield where hours a week, weeks and hours do not fit: in one sentence, or in one week."""
    for it in document.passages:
        for sentence in sentences(it.passage.text):
            yield from _in_sentence(document, it, plain_words(sentence))
    budget = hours_a_week(document)
    for load in loads(document, rows):
        yield from _too_much(load, budget)


def _in_sentence(document: Document, it: Headed, sentence: str) -> Iterator[Finding]:
    weekly = list(_A_WEEK.finditer(sentence))
    times = list(TIME.finditer(_A_WEEK.sub(" ", sentence)))
    totals = list(_ALONE.finditer(_A_WEEK.sub(" ", sentence)))
    if not len(weekly) == len(times) == len(totals) == 1:
        return
    (a_week,), (time,), (total,) = weekly, times, totals
    hours, weeks = (
        Span(float(a_week["low"]), float(a_week["high"] or a_week["low"])),
        in_weeks(time),
    )
    off = _TOLERATED if _ABOUT.search(sentence) else 0.0
    product = Span(hours.low * weeks.low * (1 - off), hours.high * weeks.high * (1 + off))
    if product.apart(Span(_value(total), _value(total))):
        yield Finding(
            kind="hours",
            subject="Hours a week",
            cited=(document.cite(it.passage),),
            why=(
                f"{hours.text()} hours a week for {weeks.text('week')} is "
                f"{Span(hours.low * weeks.low, hours.high * weeks.high).text('hour')}, "
                f"not {_value(total):g}."
            ),
        )


def _too_much(load: Load, budget: tuple[Cited, Span] | None) -> Iterator[Finding]:
    if load.weeks is None:
        return
    if budget is not None and load.hours > budget[1].high * load.weeks:
        room = budget[1].high * load.weeks
        why = f"{load.sum_text()}; {budget[1].text('hour')} a week leave {room:.4g}."
        yield Finding(kind="hours", subject=load.heading, cited=(budget[0], *load.cited), why=why)
    elif load.hours > _MOST_A_WEEK * load.weeks:
        why = f"{load.sum_text()}, more than 16 hours on every day."
        yield Finding(kind="hours", subject=load.heading, cited=load.cited, why=why)


def beyond_hours(
    document: Document, rows: Sequence[SkillRow], hours_per_week: float
) -> Iterator[Finding]:
    """Yield the weeks, months and quarters that hold more work than the person has hours for.

    Args:
        document: The document.
        rows: Its tables of skills.
        hours_per_week: The person's hours a week.
    """
    for load in loads(document, rows):
        if load.weeks is not None and load.hours > hours_per_week * load.weeks:
            weeks = Span(load.hours / hours_per_week, load.hours / hours_per_week)
            yield Finding(
                kind="hours",
                subject=load.heading,
                cited=load.cited[:1],
                why=(
                    f"{load.sum_text()}, which take {weeks.text('week')} at {hours_per_week:g} "
                    "hours a week."
                ),
            )
