"""What comes in the interview, and the pay of each rank, in a blueprint."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip
from tools.domain import InterviewItem, InterviewKind, PayBand
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprints.blueprint_lines import (
    Block,
    blocks,
    heading_words,
    minutes_in,
    plain,
    quoted,
    titled,
    without_brackets,
    without_minutes,
)
from tools.intake.blueprints.blueprint_sections import QUESTIONS, Part, part_of
from tools.intake.job_words import JOB_WORD
from tools.intake.pay.pay import read_pay
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_KINDS: Final[dict[Part, InterviewKind]] = {
    "exercise": "exercise",
    "question": "question",
    "stage": "stage",
    "topic": "topic",
}
_TEST: Final = late(
    r"\b(?:exercises?|case|simulation|take-?home|work sample|assignment|live coding|whiteboard"
    r"|pair programming|presentation)\b",
    re.IGNORECASE,
)
_DASHES: Final = late(r"\s+[–—-]\s+")
_FIGURE: Final = late(r"\s*(?:[:–—|(-]\s*)*(?:[$€£₹]|\b[A-Z]{3} ?\d|\b\d{2,3}(?:[,.]\d{3}|k\b))")
_RANKED: Final = late(
    r"(?:(?:job|career|pay|seniority) )?(?:level|rank|grade|band|seniority|title|role|position"
    r"|step|tier)s?"
)
_PAID: Final = late(
    r"(?:(?:base|annual|yearly|monthly|hourly|gross|total) )*(?:salary|pay|compensation|wage"
    r"|salary range|pay range|salary band|pay band)\b"
)
_IN_BRACKETS: Final = late(r"\((?:in )?(?P<currency>[A-Z]{3}\b|[$€£])")
_OPEN_END: Final = late(
    r"[ :|–—(-]+(?:from|up to|starting (?:at|from)|at least|min\.?|max\.?|ab|bis(?: zu)?)$",
    re.IGNORECASE,
)
_PAY: Final = late(
    r"(?:(?:base|annual|gross|the) )*(?:salary|salaries|pay|compensation|remuneration)",
    re.IGNORECASE,
)
_RANK: Final = late(
    r"\b(?:entry|trainee|graduate|apprentice|junior|jr|associate|mid(?:dle|-?level)?|senior|sr|staff"
    rf"|lead|principal|head|director|(?:level|grade|band|tier|step|rank|l|ic) ?[\divx]{{1,3}}"
    rf"|{JOB_WORD})\b",
    re.IGNORECASE,
)
_BARE: Final = late(
    r"(?P<limit>(?:from|up to|at least) )?(?P<figures>\d[\d.,'’ \xa0kK–—-]*(?:to [\d.,'’ kK]+)?)"
)
_LENGTH: Final = r"\(\d{1,3} ?(?:min(?:ute)?s?|hours?|hrs?|h)\)"
_AFTER_LENGTH: Final = late(rf"(?<=\)),? (?:and |then )*(?=[^()]+ {_LENGTH})", re.IGNORECASE)
_LENGTH_LAST: Final = late(rf"\w {_LENGTH}$", re.IGNORECASE)
_FEWEST_STAGES = 2
_LONGEST_NAME = 100


def interview_in(outline: Outline) -> Iterator[InterviewItem]:
    """Yield the exercises, questions, stages and topics of the interview.

    They are the items below a heading that says so. A stage that is a test counts as an exercise.
    """
    inside = outline.in_parts(_KINDS)
    for block in blocks(inside):
        part = part_of(block.top.headings)
        if part is not None and (item := _item(block, _KINDS[part])):
            yield item
    for it in inside:
        part = part_of(it.headings)
        if it.passage.kind == "text" and part == "stage":
            yield from _stages_in_line(it.passage)
        if it.passage.kind == "text" and part == "question" and it.passage.text.endswith("?"):
            text = plain(it.passage.text).strip('"“”')
            yield InterviewItem(kind="question", title=text, quote=quoted(it.passage))


def _stages_in_line(line: Passage) -> Iterator[InterviewItem]:
    """Yield the stages that a line lists with their lengths: "Call (20 min), panel (60 min)."."""
    pieces = _AFTER_LENGTH.split(plain_words(line.text).rstrip(" ."))
    if len(pieces) < _FEWEST_STAGES or not all(map(_LENGTH_LAST.search, pieces)):
        return
    for piece in pieces:
        yield InterviewItem(
            kind="exercise" if _TEST.search(piece) else "stage",
            title=without_minutes(piece),
            minutes=minutes_in(piece),
            quote=quoted(line),
        )


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
    detail = "" if minutes_in(detail) and not without_minutes(detail) else detail
    name = without_brackets(without_minutes(title)) if minutes_in(title) else title
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
    words = heading_words(headings)
    return "" if part_of(headings[-1:]) in _KINDS or QUESTIONS.fullmatch(words) else words


_BETWEEN_BANDS: Final = late(r"\s+[·•|]\s+|;\s+")


def bands_in(outline: Outline, *, source: str, within: str) -> Iterator[PayBand]:
    """Yield the pay of each rank below a heading of salary bands or in a table of them."""
    for section in outline.sections:
        told = section.part == "pay" or _heads_pay(section.headings)
        listed = section.below if told or outline.rows else ()
        for it in listed:
            if is_in_bands(it):
                for one in _bands_apart(it):
                    yield from _band(one, source, within)


def _bands_apart(it: Headed) -> Iterator[Headed]:
    """Yield the bands of a line, of which each begins with its rank and gives its pay."""
    parts = _BETWEEN_BANDS.split(it.passage.text) if it.passage.kind != "row" else []
    apart = [it._replace(passage=it.passage._replace(text=part)) for part in parts]
    listed = len(apart) > 1 and all(_rank(one.passage) for one in apart)
    yield from apart if listed else (it,)


def is_in_bands(it: Headed) -> bool:
    """Whether a passage is one of those that list the pay of ranks."""
    if it.passage.kind == "heading":
        return False
    if part_of(it.headings) == "pay" or _is_band_table(it.passage.header):
        return True
    return _heads_pay(it.headings) and bool(_RANK.search(_rank(it.passage)))


def _heads_pay(headings: Sequence[Passage]) -> bool:
    """Whether a heading is "Salary" or the like, below which only lines of a rank are bands."""
    return bool(headings and _PAY.fullmatch(headings[-1].text.strip(" :*_")))


def _is_band_table(header: Sequence[str]) -> bool:
    if not header:
        return False
    heads = [plain_words(it).casefold().strip(" :") for it in header]
    return bool(_RANKED.fullmatch(heads[0])) and any(map(_PAID.match, heads[1:]))


def _band(it: Headed, source: str, within: str) -> Iterator[PayBand]:
    cells = it.passage.cells if it.passage.kind == "row" else ()
    heads = it.passage.header[1:] if it.passage.header else ("",) * len(cells)
    said = tuple(zip(heads, cells[1:], strict=False)) if cells else (("", it.passage.text),)
    name = plain(cells[0]) if cells else _rank(it.passage)
    pays = (
        read_pay(f"Salary: {_with_head(head, cell)}", source=source, within=within)
        for head, cell in said
    )
    pay = next((found for found in pays if found is not None), None)
    name = name or heading_words(it.headings)
    if pay is not None and name:
        quote = quoted(it.passage)
        told = pay.model_copy(update={"source": clip(f"{source}: “{quote}”")})
        yield PayBand(name=clip(name, _LONGEST_NAME), pay=told, quote=quote)


def _with_head(head: str, cell: str) -> str:
    """Return a cell of bare figures with the currency that its column says of all of them."""
    plain, said = plain_words(cell), _IN_BRACKETS.search(plain_words(head))
    bare = _BARE.fullmatch(plain)
    return f"{bare['limit'] or ''}{said['currency']} {bare['figures']}" if bare and said else plain


def _rank(passage: Passage) -> str:
    text = plain(passage.text)
    figure = _FIGURE.search(text)
    name = text[: figure.start()].strip(" :|–—-(") if figure else ""
    return _OPEN_END.sub("", name).strip(" :|–—-(")
