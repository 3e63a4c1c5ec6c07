"""Phases of a plan, how long they take, and whether that is what the plan says it takes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from tools.checking.document import Document
from tools.checking.spans import TIME, Span, in_weeks
from tools.domain import Cited, Finding
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_PHASE: Final = late(
    r"[^\w\n]{0,6}(?P<label>phase|stage|step|part|module|sprint|block|week|month|quarter)s? ?"
    r"(?P<first>\d{1,3})(?: ?(?:-|–|—|to) ?(?P<last>\d{1,3}))?\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
PERIODS: Final = {"week": 1, "month": 4, "quarter": 12}
"""The full weeks of a period, at least."""
_CALENDAR = late(
    r"\b(?P<unit>week|month)s? (?P<first>\d{1,3}) ?(?:-|–|—|to) ?(?P<last>\d{1,3})\b",
    re.IGNORECASE,
)
_NOUN = r"(?:plan|road ?map|program(?:me)?|schedule|curriculum|path|journey|boot ?camp|course)"
_SPAN = r"\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})?[- ](?:day|week|month)s?"
_OF_PLAN: Final = late(
    rf"\b(?P<time>{_SPAN})[- ](?:[\w/]+[- ]){{0,3}}?{_NOUN}\b"
    rf"|\b{_NOUN}\b[^.\n]{{0,30}}?(?:\(|\b(?:of|over|in|lasts?|takes|spans?)\b|:) ?"
    rf"(?P<after>{_SPAN})\b"
    rf"|\btotal(?: (?:duration|time|length))? ?[:=] ?(?P<total>{_SPAN})\b",
    re.IGNORECASE,
)
_LASTS: Final = late(
    r"(?:duration|time(?:frame|line)?|length) ?: (?P<rest>.+)", re.IGNORECASE | re.DOTALL
)
_AT_ONCE: Final = late(
    r"\b(?:parallel|concurrent|overlap|simultaneous|alongside|at the same time)", re.IGNORECASE
)
_NEAR = 12
_AFTER = 6
_TOTAL: Final = late(r"[^\w\n]*total\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlanPhase:
    """One numbered phase.

    Attributes:
        at: The index of its passage in the document.
        after: The index after the last passage that belongs to it.
        label: "phase", "week" and the like.
        number: Its number.
        weeks: How long it takes, where it says so.
        until: The week in which it ends, where it says so; at the earliest.
        cited: Its line.
        body: Its own words and those below it.
    """

    at: int
    after: int
    label: str
    number: int
    weeks: Span | None
    until: int | None
    cited: Cited
    body: str

    @property
    def name(self) -> str:
        """What it is called."""
        return f"{self.label.capitalize()} {self.number}"


def phase_groups(document: Document) -> tuple[tuple[PlanPhase, ...], ...]:
    """Return the runs of phases of one label that are numbered 1, 2, 3 and so on."""
    groups: list[list[PlanPhase]] = []
    for it in _phases(document.passages, document):
        last = groups[-1][-1] if groups else None
        if last and last.label == it.label and it.number == _last_number(last, document) + 1:
            groups[-1].append(it)
        elif it.number == 1:
            groups.append([it])
    return tuple(tuple(it) for it in groups if len(it) > 1)


def _last_number(phase: PlanPhase, document: Document) -> int:
    match = _PHASE.match(plain_words(document.passages[phase.at].passage.text))
    return int(match["last"] or match["first"]) if match else phase.number


def _phases(passages: Sequence[Headed], document: Document) -> Iterator[PlanPhase]:
    heads = [(at, match) for at, it in enumerate(passages) if (match := _match(it.passage))]
    ends = [*(at for at, _ in heads[1:]), len(passages)]
    for (at, match), end in zip(heads, ends, strict=False):
        below = list(_below(passages, at, end))
        weeks, until = _lasting(match, below)
        yield PlanPhase(
            at=at,
            after=at + 1 + len(below),
            label=match["label"].casefold(),
            number=int(match["first"]),
            weeks=weeks,
            until=until,
            cited=document.cite(passages[at].passage),
            body="\n".join([match["rest"], *(plain_words(it.text) for it in below)]),
        )


def _match(passage: Passage) -> re.Match[str] | None:
    match = _PHASE.match(plain_words(passage.text)) if passage.kind != "row" else None
    # "Phase 1 and 2 are done" speaks of phases; "Phase 1: …" is one.
    begins = match and (not match["rest"].strip() or re.match(r" ?[:(–—.|-]", match["rest"]))
    return match if begins else None


def _below(passages: Sequence[Headed], at: int, end: int) -> Iterator[Passage]:
    """Yield what belongs to a phase: its section, what is indented, or the list right below it."""
    first, listed_below = passages[at].passage, False
    for it in passages[at + 1 : end]:
        below = it.passage
        if first.kind == "heading":
            outside = first not in it.headings
        elif first.kind == "item":
            outside = below.depth <= first.depth
        else:
            outside = listed_below and below.kind != "item"
        if outside or (below.kind == "heading" and first.kind != "heading") or _total_line(below):
            return
        listed_below = listed_below or below.kind == "item"
        yield below


def _total_line(passage: Passage) -> bool:
    return bool(_TOTAL.match(plain_words(passage.text)))


def _lasting(match: re.Match[str], below: Sequence[Passage]) -> tuple[Span | None, int | None]:
    """Return how many weeks a phase takes and in which week it ends, as far as it says."""
    label = match["label"].casefold()
    if label in PERIODS:
        return None, int(match["last"] or match["first"]) * PERIODS[label]
    labelled = [it["rest"] for one in below[:3] if (it := _LASTS.fullmatch(plain_words(one.text)))]
    for text in (match["rest"], *labelled):
        if calendar := _CALENDAR.search(text):
            return None, int(calendar["last"]) * PERIODS[calendar["unit"].casefold()]
        times = list(TIME.finditer(text))
        if len(times) == 1 and _is_duration(text, times[0]):
            return in_weeks(times[0]), None
    return None, None


def _is_duration(text: str, time: re.Match[str]) -> bool:
    """Whether a time is all that a part of a heading says: "(3 weeks)", ": 3 weeks", "– 3w"."""
    before, after = text[: time.start()], text[time.end() :]
    return bool(re.search(r"(?:[(:,|–—-]|\bfor|\blasts|^) ?~?$", before)) and bool(
        re.match(r" ?(?:[):,.;|–—-]|$)", after)
    )


def check_durations(document: Document) -> Iterator[Finding]:
    """Yield the plans whose phases do not add up to the time that the plan is said to take."""
    groups = phase_groups(document)
    ends = [-1, *(it[-1].at for it in groups)]
    for group, before in zip(groups, ends, strict=False):
        stated = _total(document, group, before)
        if stated is None or any(_AT_ONCE.search(it.body) for it in group):
            continue
        cited, span = stated
        yield from _too_long(group, cited, span)


def _too_long(group: Sequence[PlanPhase], cited: Cited, stated: Span) -> Iterator[Finding]:
    durations = [it.weeks for it in group if it.weeks]
    lines = tuple(dict.fromkeys((cited, *(it.cited for it in group))))
    if len(durations) == len(group):
        whole = sum(durations, Span(0, 0))
        if whole.apart(stated):
            parts = " + ".join(it.text() for it in durations)
            told = f"and the plan is said to take {stated.text('week')}"
            why = f"{parts} is {whole.text('week')}, {told}."
            yield Finding(kind="duration", subject=_span_name(group), cited=lines, why=why)
        return
    last = max((it.until for it in group if it.until), default=None)
    if last is not None and last > stated.high:
        why = f"It runs to the end of week {last}, and is said to take {stated.text('week')}."
        yield Finding(kind="duration", subject=_span_name(group), cited=lines, why=why)


def _span_name(group: Sequence[PlanPhase]) -> str:
    return f"{group[0].label.capitalize()}s {group[0].number} to {group[-1].number}"


def _total(
    document: Document, group: Sequence[PlanPhase], before: int
) -> tuple[Cited, Span] | None:
    """Return the time that a run of phases is said to take, and where.

    A heading above says it, or else the nearest line before them, or a total right after them.
    """
    passages = document.passages
    first = passages[group[0].at]
    above = [it for it in first.headings if it is not first.passage]
    own = list(takewhile(lambda it: not _match(it), reversed(above)))
    near = range(group[0].at - 1, max(before, group[0].at - 1 - _NEAR), -1)
    lines = takewhile(
        lambda it: it.headings[: len(above)] == tuple(above), map(passages.__getitem__, near)
    )
    after = passages[group[-1].after : group[-1].after + _AFTER]
    totals = [it.passage for it in after if _total_line(it.passage)]
    for passage in (*own, *(it.passage for it in lines), *totals):
        if found := _said(passage):
            return document.cite(passage, found[0]), found[1]
    return None


def _said(passage: Passage) -> tuple[str, Span] | None:
    plain = plain_words(passage.text)
    found = list(_OF_PLAN.finditer(plain))
    times = {it["time"] or it["after"] or it["total"] for it in found}
    if len(times) != 1:
        bracket = re.search(r"\((?P<time>[^()]*)\)", plain) if passage.kind == "heading" else None
        times = {bracket["time"].split(",")[0]} if bracket and not times else set()
    spans = [(text, in_weeks(it)) for text in times for it in TIME.finditer(text)]
    return spans[0] if len(spans) == 1 else None
