"""The grades that a scorecard describes: exceeds, meets, below."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal

from tools.domain import RubricDimension
from tools.intake.blueprints.blueprint_lines import (
    heading_words,
    may_be_titled,
    plain,
    quoted,
    titled,
)
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_Grade = Literal["below", "exceeds", "meets"]
# In this order: "does not meet" is below, "exceeds what meets the bar" is above it.
_HEADERS: Final[Mapping[_Grade, re.Pattern[str]]] = {
    "below": late(
        r"\b(?:below|weak|poor|needs|insufficient|unsatisf\w+|not meet\w*|doesn'?t meet|fails?"
        r"|unacceptable|no hire|under[- ]?perform\w*)\b"
    ),
    "exceeds": late(
        r"\b(?:exceeds?|exceeding|exceptional|outstanding|excellent|above|strong|strong hire)\b"
    ),
    "meets": late(
        r"\b(?:meets?|meeting|solid|acceptable|satisfactory|competent|proficient|adequate|good"
        r"|on target|at (?:the )?bar|at expectations?|as expected|expected|hire)\b"
    ),
}
_LABEL: Final = late(
    r"(?:(?:exceeds|exceptional|outstanding|excellent|above|meets|solid|acceptable|satisfactory"
    r"|good|adequate|competent|proficient|at|as expected|expected|below|weak|poor"
    r"|needs|insufficient|does not meet"
    r"|unsatisfactory)\b)(?: [\w'-]+){0,3}",
    re.IGNORECASE,
)
_PRAISE: Final = late(r"[\W\d]*(?:good|excellent|competent|proficient)\b", re.IGNORECASE)
"""What says of a grade, and of what somebody knows as well ("Good: SQL")."""
_SCALE: Final[Mapping[_Grade, re.Pattern[str]]] = {
    "below": late(r"\b(?:novice|beginner|basic|developing|emerging)\b"),
    "exceeds": late(r"\b(?:experts?|masters?|mastery|role model)\b"),
}
"""The ends of a scale of competence, which grade it below a rubric's heading alone."""
_HEADS_A_RUBRIC: Final = late(r"\b(?:rubrics?|scorecards?)\b", re.IGNORECASE)
_INLINE: Final = late(r"\s*(?:;|\||(?<=\.))\s+")
_FEWEST_GRADES = 2


def rubric_in(outline: Outline) -> Iterator[RubricDimension]:
    """Yield what is rated, out of tables with a column for each grade and of labelled lines."""
    for it in outline.rows:
        scaled = any(_HEADS_A_RUBRIC.search(one.text) for one in it.headings)
        if found := _of_row(it.passage, scaled=scaled):
            yield found
    yield from _of_lines(outline.passages)


def _of_row(row: Passage, *, scaled: bool) -> RubricDimension | None:
    columns = [_grade(header, scaled=scaled) for header in row.header]
    if len(set(columns) - {None}) < _FEWEST_GRADES or columns[0] is not None:
        return None
    said: dict[_Grade, str] = {}
    for grade, cell in zip(columns, row.cells, strict=False):
        if grade is not None and cell:
            said.setdefault(grade, plain(cell))
    name = plain(row.cells[0])
    return RubricDimension(name=name, quote=quoted(row), **_fields(said)) if name and said else None


def _fields(said: Mapping[_Grade, str]) -> dict[str, str]:
    return {str(grade): text for grade, text in said.items()}


def _grade(header: str, *, scaled: bool = False) -> _Grade | None:
    words = plain_words(header).casefold()
    wordings = (*_HEADERS.items(), *(_SCALE.items() if scaled else ()))
    return next((grade for grade, pattern in wordings if pattern.search(words)), None)


def _of_lines(passages: Iterable[Headed]) -> Iterator[RubricDimension]:
    """Yield what is rated where each grade has a line, or a part of one, with its label."""
    written = [it for it in passages if it.passage.kind != "row"]
    if not any(map(_graded, [it.passage for it in written if may_be_titled(it.passage.text)])):
        return
    held = [(it, _graded(it.passage)) for it in written]
    name, said = "", dict[_Grade, str]()
    lines: list[Passage] = []
    top: Passage | None = None
    for it, graded in held:
        starts = not graded or len(graded) > 1 or bool(said.keys() & graded.keys())
        if starts:
            yield from _dimension(name, said, lines)
            name, lines, said = "", [], {}
        if not graded:
            top = it.passage if it.passage.kind in ("item", "text") else None
            continue
        name = name or _name(it, top, whole=len(graded) > 1)
        said |= graded
        lines.append(it.passage)
    yield from _dimension(name, said, lines)


def _dimension(
    name: str, said: Mapping[_Grade, str], lines: Iterable[Passage]
) -> Iterator[RubricDimension]:
    held = [*lines]
    praised = "below" not in said and any(_PRAISE.match(it.text) for it in held)
    if name and len(said) >= _FEWEST_GRADES and not praised:
        yield RubricDimension(name=name, quote=quoted(*held), **_fields(said))


def _name(it: Headed, top: Passage | None, *, whole: bool) -> str:
    if whole:
        return titled(it.passage.text)[0]
    if top is not None and it.passage.depth > top.depth:
        return titled(top.text)[0]
    return heading_words(it.headings)


def _graded(passage: Passage) -> dict[_Grade, str]:
    """Return what a line says of the grades that it describes: itself, or its parts."""
    if passage.kind == "heading" or not may_be_titled(passage.text):
        return {}
    label, detail = titled(passage.text)
    if not detail:
        return {}
    if _LABEL.fullmatch(label) and (grade := _grade(label)):
        return {grade: detail}
    parts = (titled(it) for it in _INLINE.split(detail))
    return {
        grade: said
        for label, said in parts
        if said and _LABEL.fullmatch(label) and (grade := _grade(label))
    }
