"""The levels of a learning roadmap in the rows of a table or in lines of their own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.domain import RoadmapLevel, RoadmapMilestone, RoadmapTopic
from tools.intake.blueprints.blueprint_lines import plain, quoted, with_address, without_brackets
from tools.intake.blueprints.level_names import (
    SPAN,
    Group,
    group_of,
    listed_in,
    names_level,
    span_of,
    track_of,
)
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_OF_LEVELS: Final = late(
    r"(?:(?:skill|learning|mastery) )?(?:level|stage|phase|tier|step|module)s?(?: name)?"
)
_TIMED: Final = late(
    r"(?:(?:learning|estimated) )?(?:time(?:line|frame|span)?|duration|when|period|weeks?|months?)"
    r"(?: \(?(?:in )?(?:weeks|months)\)?)?"
)
_UNIT: Final = late(r"\b(?:weeks?|months?|years?)\b")
_LINE: Final = late(
    rf"(?P<name>[^:]{{2,60}}?(?::[^:]{{1,60}})?\(?(?:{SPAN.pattern})\)?)[*_]*"
    r"(?::[*_]*| [–—-]) *(?P<said>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


def is_stage_table(header: Sequence[str]) -> bool:
    """Whether a table's columns are those of stages of learning, not of anyone's levels.

    They are a level with its topics, and with its time, resources or milestones. "Level | Skills"
    alone may be a person's, and so may be years.

    Args:
        header: The cells of its first row.
    """
    heads = _heads(header)
    groups = {group_of(head) for head in heads[1:]}
    more = {"resources", "milestones"} & groups or any(_TIMED.fullmatch(it) for it in heads[1:])
    return _names_levels(heads) and "topics" in groups and bool(more)


def with_headers(passages: Sequence[Headed]) -> Sequence[Headed]:
    """Return passages, the rows of a table of stages whose rule was left out with their header."""
    has_rows = "row" in [it.passage.kind for it in passages]
    return [*_with_headers(passages)] if has_rows else passages


def _with_headers(passages: Iterable[Headed]) -> Iterator[Headed]:
    header: tuple[str, ...] = ()
    for it in passages:
        row = it.passage
        if row.kind != "row" or row.header:
            header = ()
        elif not header and is_stage_table(row.cells):
            header = row.cells
            continue
        yield it._replace(passage=row._replace(header=header)) if header else it


def levels_of_rows(
    passages: Iterable[Headed],
) -> tuple[list[RoadmapLevel], list[RoadmapMilestone]]:
    """Return the levels that the rows of tables describe, and the milestones named there.

    Args:
        passages: The passages of the text under their headings.
    """
    levels: list[RoadmapLevel] = []
    milestones: list[RoadmapMilestone] = []
    for it in passages:
        if (level := _level_of_row(it)) is not None:
            levels.append(level)
            milestones += _milestones_of_row(it, level)
    return levels, milestones


def levels_of_lines(passages: Iterable[Headed]) -> list[RoadmapLevel]:
    """Return the levels that lines name with their time and topics.

    "Level 1: Basics (0-3 months): Python, Git". Only a text whose title is a roadmap's has them.

    Args:
        passages: The passages of the text under their headings.
    """
    return [level for it in passages if (level := _level_of_line(it))]


def cell_of(row: Passage, wanted: Group) -> str:
    """Return what a row of a table of stages holds below a column of a kind, or ``""``."""
    heads = _heads(row.header)
    cells = [cell for head, cell in zip(heads, row.cells, strict=False) if group_of(head) == wanted]
    return cells[-1] if cells else ""


def _heads(header: Sequence[str]) -> list[str]:
    return [plain_words(head).casefold().strip(" :") for head in header]


def _names_levels(heads: Sequence[str]) -> bool:
    return bool(heads and _OF_LEVELS.fullmatch(heads[0]))


def _level_of_row(it: Headed) -> RoadmapLevel | None:
    row = it.passage
    if row.kind != "row" or not row.header:
        return None
    heads = _heads(row.header)
    groups = [group_of(head) for head in heads]
    name = plain(row.cells[0])
    if not _names_levels(heads) or "topics" not in groups or not name:
        return None
    start, end, unit = span_of(" ".join(_timed(heads, row.cells)))
    quote = quoted(row)
    # One cell of resources serves all of the row's topics.
    resources = listed_in(cell_of(it.passage, "resources"), with_address)
    topics = listed_in(cell_of(it.passage, "topics"))
    return RoadmapLevel(
        track=track_of(it.headings),
        name=without_brackets(name) or name,
        start=start,
        end=end,
        unit=unit,
        topics=tuple(RoadmapTopic(name=it, resources=resources, quote=quote) for it in topics),
        quote=quote,
    )


def _milestones_of_row(it: Headed, level: RoadmapLevel) -> list[RoadmapMilestone]:
    return [
        RoadmapMilestone(track=level.track, stage=level.name, text=said, quote=level.quote)
        for said in map(plain, re.split(r"\s*;\s*", cell_of(it.passage, "milestones")))
        if said
    ]


def _timed(heads: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    """Yield the cells that hold a time, those of bare figures with the unit of their header."""
    for head, cell in zip(heads, cells, strict=False):
        unit = _UNIT.search(head)
        yield f"{cell} {unit[0]}" if unit and not SPAN.search(cell) else cell


def _level_of_line(it: Headed) -> RoadmapLevel | None:
    passage = it.passage
    match = _LINE.fullmatch(passage.text) if passage.kind in ("item", "text") else None
    if match is None or not names_level(match["name"]):
        return None
    name, quote = plain(match["name"]), quoted(passage)
    start, end, unit = span_of(name)
    return RoadmapLevel(
        track=track_of(it.headings),
        name=SPAN.sub("", name).replace("()", "").strip(" :,–—-") or name,
        start=start,
        end=end,
        unit=unit,
        topics=tuple(RoadmapTopic(name=it, quote=quote) for it in listed_in(match["said"])),
        quote=quote,
    )
