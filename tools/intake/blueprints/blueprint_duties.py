"""The responsibilities, key figures and first goals in a blueprint."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from tools.cleaning import clip
from tools.domain import Kpi, PeriodGoal, Responsibility
from tools.intake.blueprints.blueprint_lines import blocks, heading_words, plain, quoted, titled
from tools.intake.blueprints.blueprint_sections import part_of
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_Column = Literal["name", "measures", "target", "cadence", "why"]
_Period = tuple[str, int | None]
"""A time in the role as it is named, and its last day where that is told."""
_COLUMNS: Final[Mapping[_Column, re.Pattern[str]]] = {
    "name": late(r"(?:metric|kpi|indicator|measure)s?(?: name)?|name|key results?"),
    "target": late(r".*\b(?:targets?|benchmarks?|thresholds?|goals?)\b.*"),
    "cadence": late(r"(?:review )?(?:frequency|cadence|period)|reviewed|how often|measured"),
    "why": late(r"why\b.*|rationale|importance|impact|purpose"),
    "measures": late(
        r"what (?:it|is) measure[sd]|definition|description|measures?|how (?:it is )?measured"
        r"|formula|calculation|meaning"
    ),
}
_FIGURE_NAME: Final = late(r"(?:metric|kpi|indicator)s?(?: name)?")
_TARGET: Final = late(
    r"\b(?:target|goal|benchmark)s?(?: is| of)?\s*:?\s+(?P<target>[^;()\n]+?)(?=$|[;()]|\.\s|\.$)",
    re.IGNORECASE,
)
_REACHED: Final = late(
    r"(?:(?:at least|at most|under|below|over|above|fewer than|less than|more than|no more than"
    r"|up to|within|min\.?|max\.?|zero|[<>≤≥~+=]+)\s*)*[$€£₹R]?(?:\d|(?<=zero)\b)",
    re.IGNORECASE,
)
"""A detail that opens with a figure says what is to be reached, not what is measured."""
_LATER: Final = late(
    r"[ ,;]*\(?(?:reviewed |measured |checked )?(?:daily|weekly|monthly|quarterly|yearly|annually)"
    r"\)?$",
    re.IGNORECASE,
)
_CADENCE: Final = late(
    r"\b(?:daily|weekly|biweekly|monthly|quarterly|semi-?annual(?:ly)?|annual(?:ly)?"
    r"|(?<!-)yearly|half-yearly"
    r"|(?:every|each|per) (?:day|week|month|quarter|year|release|sprint|experiment))\b",
    re.IGNORECASE,
)
_ALONE: Final = late(
    r"(?:(?:core|key|main|your|primary|general|day-to-day|job|role|the|and|&|or|tasks) ?)*"
    r"(?:responsibilities|duties|accountabilities|activities|tasks|role|mission)"
    r"|(?:what )?you(?:'ll| will)?(?: be)?(?: do| doing| own)|in this role(?: you(?:'ll| will))?"
)
_DAYS: Final = {"day": 1, "week": 7, "month": 30, "quarter": 90, "year": 365}
_LATEST_DAY: Final = 10_000
_UNIT: Final = r"(?:day|week|month|quarter|year)s?"
_PERIOD: Final = late(
    rf"(?:(?:in|by|within|after|during|your|the|first|end of) )*"
    rf"(?:(?P<n>\d{{1,3}})(?:th|st|nd|rd)?[- ]?(?P<unit>{_UNIT})"
    rf"|(?P<unit2>{_UNIT}) (?:\d{{1,3}} ?[-–] ?)?(?P<n2>\d{{1,3}})"
    rf"|(?:first|1st) (?P<unit3>{_UNIT}))\b(?P<rest>.*)",
    re.DOTALL,
)
_SENTENCE_END: Final = late(r"[.;!] +")
_AIM: Final = late(
    r"\W*$|\W*(?:goals?|objectives?|milestones?|targets?|outcomes?|deliverables?|expectations"
    r"|success|check-?in|onboarding|in (?:the )?(?:role|job))\b|\s*[(:–—-]"
)
_ONBOARDING: Final = late(
    r".*\b(?:goals?|objectives?|milestones?|outcomes?|onboarding|success|expectations"
    r"|first (?:90|100|180) days|30\W{1,3}60\W{1,3}90)\b"
)
_STUDY: Final = late(
    r".*\b(?:learning|study|roadmap|upskilling|training|curriculum|level|phase|next \d)\b"
)


def responsibilities_in(outline: Outline) -> Iterator[Responsibility]:
    """Yield the items below headings of responsibilities.

    An item that ends in a colon is one with its own items.
    """
    for block in blocks(outline.in_parts(("responsibilities",))):
        area = heading_words(block.top.headings)
        area = "" if _ALONE.fullmatch(area.casefold()) else area
        said = plain(block.top.passage.text)
        if said.endswith(":") and block.below:
            said = plain(f"{said} {'; '.join(plain(it.text) for it in block.below)}")
            yield Responsibility(text=said, area=area, quote=quoted(block.top.passage))
            continue
        for it in (block.top.passage, *(it for it in block.below if it.kind == "item")):
            if text := plain(it.text):
                yield Responsibility(text=text, area=area, quote=quoted(it))


def kpis_in(outline: Outline) -> Iterator[Kpi]:
    """Yield the rows of tables of key figures, and the items below a heading of theirs."""
    for it in outline.rows:
        if kpi := _kpi_of_row(it):
            yield kpi
    for block in blocks(outline.in_parts(("kpis",))):
        name, detail = titled(block.top.passage.text)
        detail = clip(" ".join(filter(None, (detail, *(plain(it.text) for it in block.below)))))
        if not detail and (target := _TARGET.search(name)) and "(" in name[: target.start()]:
            name, _, detail = name.partition("(")  # "Waste (target: < 5%), reviewed monthly"
            name = name.strip()
        if name:
            yield _kpi_of_item(name, detail, quoted(block.top.passage, *block.below))


def is_kpi_row(it: Headed) -> bool:
    """Whether a passage is a row of a table of KPIs, whose targets are no levels of skills."""
    return it.passage.kind == "row" and _kpi_of_row(it) is not None


def _kpi_of_row(it: Headed) -> Kpi | None:
    columns = [_column(header) for header in it.passage.header]
    headed = part_of(it.headings) == "kpis"
    plainly = any(_FIGURE_NAME.fullmatch(_bare(header)) for header in it.passage.header)
    if not (headed or (plainly and "target" in columns)) or len(set(columns) - {None}) < 2:  # noqa: PLR2004 - a name and one thing said of it
        return None
    if "name" not in columns:
        columns[0] = "name"
    said: dict[_Column, str] = {}
    for column, cell in zip(columns, it.passage.cells, strict=False):
        if column is not None and cell:
            said.setdefault(column, plain(cell))
    name = said.pop("name", "")
    return Kpi(name=name, quote=quoted(it.passage), **said) if name else None


def _column(header: str) -> _Column | None:
    bare = _bare(header)
    return next((name for name, pattern in _COLUMNS.items() if pattern.fullmatch(bare)), None)


def _bare(header: str) -> str:
    return plain_words(header).casefold().strip(" :")


def _kpi_of_item(name: str, detail: str, quote: str) -> Kpi:
    target, cadence = _TARGET.search(detail), _CADENCE.search(detail)
    measures = detail[: target.start()] if target else detail
    if not target and _REACHED.match(detail):
        measures, reached = "", _LATER.sub("", detail)
    else:
        reached = target["target"].strip(" ,") if target else ""
    return Kpi(
        name=name,
        measures=measures.strip(" ;,.()–—-"),
        target=reached,
        cadence=cadence[0] if cadence else "",
        quote=quote,
    )


def goals_in(outline: Outline) -> Iterator[PeriodGoal]:
    """Yield what is to be reached in the first days, weeks or months in the role.

    The time is a heading ("30-day goals"), the label of an item ("First 60 days: …") or the first
    cell of a row. A plan of study is none.
    """
    for it in outline.rows:
        yield from _goals_of_row(it)
    for section in outline.sections:
        if period := _period_above(section.headings):
            yield from _goals_of_items(period, section.below)
    welcoming = [section.below for section in outline.sections if _welcomes(section.headings)]
    for block in (it for below in welcoming for it in blocks(below)):
        yield from _goals_of_label(block.top.passage, block.below)
    for it in (it for below in welcoming for it in below):
        if it.passage.kind == "text":
            yield from _goals_of_line(it.passage)


def _goals_of_line(passage: Passage) -> Iterator[PeriodGoal]:
    """Yield the goals of a line, which may hold several: "30 days: … 60 days: …"."""
    cuts = [it.end() for it in _SENTENCE_END.finditer(passage.text)]
    starts = [it for it in cuts if _period(titled(passage.text[it:])[0])]
    for start, end in pairwise((0, *starts, len(passage.text))):
        yield from _goals_of_label(passage._replace(text=passage.text[start:end].strip()), ())


def _goals_of_items(period: _Period, section: Iterable[Headed]) -> Iterator[PeriodGoal]:
    for it in section:
        if it.passage.kind != "item":
            continue
        if not _period(titled(it.passage.text)[0]):  # "Day 30: …" below "First 90 days"
            yield from _goal(*period, it.passage.text, quoted(it.passage))


def _goals_of_label(top: Passage, below: Sequence[Passage]) -> Iterator[PeriodGoal]:
    label, detail = titled(top.text)
    period = _period(label)
    if period is None:
        return
    if detail:
        yield from _goal(*period, detail, quoted(top))
    for it in below:
        yield from _goal(*period, it.text, quoted(it))


def _goals_of_row(it: Headed) -> Iterator[PeriodGoal]:
    cells, header = it.passage.cells, it.passage.header
    period = _period(plain(cells[0])) if len(cells) > 1 else None
    aims = [at for at, head in enumerate(header) if at and _ONBOARDING.match(_bare(head))]
    if period and aims and not _studies(it.headings):
        for at in aims:
            yield from _goal(*period, cells[at] if at < len(cells) else "", quoted(it.passage))


def _goal(period: str, days: int | None, said: str, quote: str) -> Iterator[PeriodGoal]:
    if text := plain(said):
        yield PeriodGoal(period=period, days=days, text=text, quote=quote)


def _period_above(headings: Sequence[Passage]) -> _Period | None:
    """Return the time that the innermost heading names, where it heads goals."""
    if not headings or _studies(headings):
        return None
    return _period(heading_words(headings), plain(headings[-1].text))


def _studies(headings: Sequence[Passage]) -> bool:
    return any(_plans_study(it.text) for it in headings)


def _welcomes(headings: Sequence[Passage]) -> bool:
    return any(_is_of_the_start(it.text) for it in headings) and not _studies(headings)


@lru_cache(maxsize=512)  # each stands above many lines
def _plans_study(heading: str) -> bool:
    return bool(_STUDY.match(plain(heading).casefold()))


@lru_cache(maxsize=512)  # as above
def _is_of_the_start(heading: str) -> bool:
    return bool(_ONBOARDING.match(plain(heading).casefold()))


@lru_cache(maxsize=1_024)
def _period(words: str, whole: str = "") -> _Period | None:
    match = _PERIOD.fullmatch((whole or words).casefold())
    if match is None:
        return None
    unit = (match["unit"] or match["unit2"] or match["unit3"]).rstrip("s")
    # "90-day plan" is one for the start in a role, "6-week plan" one of study.
    if not _AIM.match(match["rest"]) and not (unit == "day" and match["rest"].startswith(" plan")):
        return None
    days = int(match["n"] or match["n2"] or 1) * _DAYS[unit]
    return words, days if 0 < days <= _LATEST_DAY else None
