"""What comes in the interview, and the pay of each rank, in a blueprint."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.cleaning import clip
from tools.domain import InterviewItem, InterviewKind, PayBand
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprint_lines import (
    Block,
    blocks,
    heading_words,
    minutes_in,
    plain,
    quoted,
    titled,
    without_brackets,
)
from tools.intake.blueprint_sections import Part, part_of
from tools.intake.headings import Headed
from tools.intake.passages import Passage
from tools.intake.pay import read_pay
from tools.intake.sketch import plain_words

_KINDS: Final[dict[Part, InterviewKind]] = {
    "exercise": "exercise",
    "question": "question",
    "stage": "stage",
    "topic": "topic",
}
_TEST: Final = re.compile(
    r"\b(?:exercises?|case|simulation|take-?home|work sample|assignment|live coding|whiteboard"
    r"|pair programming|presentation)\b",
    re.IGNORECASE,
)
_DASHES: Final = re.compile(r"\s+[–—-]\s+")
_FIGURE: Final = re.compile(
    r"\s*(?:[:–—|(-]\s*)*(?:[$€£₹]|\b[A-Z]{3} ?\d|\b\d{2,3}(?:[,.]\d{3}|k\b))"
)
_LONGEST_NAME = 100


def interview_in(passages: Iterable[Headed]) -> Iterator[InterviewItem]:
    """Yield the exercises, questions, stages and topics of the interview.

    They are the items below a heading that says so. A stage that is a test counts as an exercise.
    """
    inside = [it for it in passages if part_of(it.headings) in _KINDS]
    for block in blocks(inside):
        part = part_of(block.top.headings)
        if part is not None and (item := _item(block, _KINDS[part])):
            yield item
    for it in inside:
        part = part_of(it.headings)
        if it.passage.kind == "text" and part == "question" and it.passage.text.endswith("?"):
            text = plain(it.passage.text).strip('"“”')
            yield InterviewItem(kind="question", title=text, quote=quoted(it.passage))


def _item(block: Block, kind: InterviewKind) -> InterviewItem | None:
    text = plain_words(block.top.passage.text)
    if text.strip(' "“”').endswith("?") and "**" not in block.top.passage.text:
        title, detail = plain(text).strip('"“”'), ""
    else:
        title, detail = titled(block.top.passage.text)
    parts = [plain(it.text) for it in block.below]
    if kind == "question" and detail:
        parts, detail = [*(plain(it) for it in _DASHES.split(detail)), *parts], ""
    if kind == "stage" and _TEST.search(title):
        kind = "exercise"
    name = without_brackets(title) if minutes_in(title) else title
    if not name:
        return None
    return InterviewItem(
        kind=kind,
        title=name,
        area=_area(block.top.headings),
        detail=detail,
        minutes=minutes_in(text),
        parts=tuple(it for it in parts if it)[:MOST_LINES],
        quote=quoted(block.top.passage),
    )


def _area(headings: Sequence[Passage]) -> str:
    """Return the innermost heading where it is none of an interview's itself."""
    return "" if part_of(headings[-1:]) in _KINDS else heading_words(headings)


def bands_in(passages: Iterable[Headed], *, source: str) -> Iterator[PayBand]:
    """Yield the pay of each rank below a heading of salary bands."""
    for it in passages:
        if part_of(it.headings) == "pay" and it.passage.kind != "heading":
            yield from _band(it, source)


def _band(it: Headed, source: str) -> Iterator[PayBand]:
    cells = it.passage.cells if it.passage.kind == "row" else ()
    said = cells[1:] if cells else (it.passage.text,)
    name = plain(cells[0]) if cells else _rank(it.passage)
    pays = (read_pay(f"Salary: {plain_words(cell)}", source=source) for cell in said)
    pay = next((found for found in pays if found is not None), None)
    name = name or heading_words(it.headings)
    if pay is not None and name:
        quote = quoted(it.passage)
        told = pay.model_copy(update={"source": clip(f"{source}: “{quote}”")})
        yield PayBand(name=clip(name, _LONGEST_NAME), pay=told, quote=quote)


def _rank(passage: Passage) -> str:
    text = plain(passage.text)
    figure = _FIGURE.search(text)
    return text[: figure.start()].strip(" :–—-(") if figure else ""
