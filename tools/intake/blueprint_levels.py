"""The levels and milestones of a learning roadmap."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from tools.domain import RoadmapLevel, RoadmapMilestone, RoadmapTopic, SpanUnit
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprint_lines import plain, quoted, titled, without_brackets
from tools.intake.headings import Headed
from tools.intake.passages import Passage
from tools.intake.sketch import plain_words

_Group = Literal["topics", "resources", "milestones"]
_SPAN: Final = re.compile(
    r"(?P<start>\d{1,3}(?:\.\d)?) ?(?:-|–|—|to) ?(?P<end>\d{1,3}(?:\.\d)?)\+?[- ]?"
    r"(?P<unit>weeks?|months?|mos?|years?|yrs?)\b"
    r"|\b(?P<unit2>weeks?|months?|years?) (?P<start2>\d{1,3}) ?(?:-|–|—|to) ?(?P<end2>\d{1,3})\b"
    r"|(?P<start3>\d{1,3})\+ ?(?P<unit3>weeks?|months?|years?)\b"
    r"|(?P<end4>\d{1,3}(?:\.\d)?)[- ](?P<unit4>weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_RANK: Final = re.compile(
    r"(?:level|stage|phase|tier|step|module|part) (?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five)\b"
    r"|(?:(?:absolute )?beginners?|foundations?|foundational|basics?|novice|intermediate|advanced"
    r"|expert|mastery|fundamentals)\b",
    re.IGNORECASE,
)
_NUMBERED: Final = re.compile(
    r"(?:level|stage|tier|phase) (?:\d|[ivx]+\b|one|two|three)", re.IGNORECASE
)
_ROADMAP: Final = re.compile(
    r"\b(?:roadmap|learning (?:path|plan)|curriculum|mastery)\b", re.IGNORECASE
)
_GROUPS: Final[tuple[tuple[_Group, re.Pattern[str]], ...]] = (
    (
        "resources",
        re.compile(
            r"(?:(?:learning|recommended|key|useful|study) )*(?:resources?|materials?"
            r"|reading(?: list)?|references|links|where to learn|courses(?: and books)?|books)",
            re.IGNORECASE,
        ),
    ),
    (
        "milestones",
        re.compile(
            r"(?:[\w ]{0,30} )?(?:milestones?|deliverables?|checkpoints?|capstones?|exit criteria"
            r"|projects?(?: to build)?|outcomes?)",
            re.IGNORECASE,
        ),
    ),
    (
        "topics",
        re.compile(
            r"(?:(?:key|core|main) )*(?:topics?|skills?|subjects?|concepts?|what (?:to|you) learn"
            r"|areas?|content)(?: to (?:learn|cover))?",
            re.IGNORECASE,
        ),
    ),
)
_MILESTONES: Final = re.compile(r"\b(?:milestones?|checkpoints?)\b", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*;\s*|,\s+")
_QUOTED: Final = re.compile(r"\([^()]*\)|\"[^\"]*\"|“[^”]*”")
_UNITS: Final[dict[str, SpanUnit]] = {"w": "week", "m": "month", "y": "year"}
_TRACK_END: Final = re.compile(r"\s+(?:learning )?(?:path|track|roadmap)$", re.IGNORECASE)


@dataclass(slots=True)
class _Topic:
    name: str
    quote: str
    depth: int
    parts: list[str] = field(default_factory=list)
    resources: list[str] = field(default_factory=list)

    def value(self) -> RoadmapTopic:
        return RoadmapTopic(
            name=self.name,
            parts=tuple(dict.fromkeys(self.parts))[:MOST_LINES],
            resources=tuple(dict.fromkeys(self.resources))[:MOST_LINES],
            quote=self.quote,
        )


@dataclass(slots=True)
class _Level:
    level: RoadmapLevel
    headings: tuple[Passage, ...]
    lines: list[Headed] = field(default_factory=list)


def levels_in(
    passages: Sequence[Headed], title: str | None
) -> tuple[tuple[RoadmapLevel, ...], tuple[RoadmapMilestone, ...]]:
    """Return the levels of a learning roadmap and its milestones; of any other text none.

    A level is a heading or a row that names a stage ("Level 2: Integration (6-12 months)"). Its
    topics are the outermost items or headings below it, with the items below them as their parts;
    what stands below "Resources" or "Milestones" is that. Milestones also have sections of their
    own, one for each stage.

    Args:
        passages: The passages of the text under their headings.
        title: The title of the text, which may say that it is a roadmap.
    """
    found = _headed_levels(passages)
    levels, milestones = [], []
    for it in found:
        topics, reached = _contents(it)
        levels.append(it.level.model_copy(update={"topics": topics}))
        milestones += reached
    rows = [row for it in passages if (row := _level_of_row(it))]
    levels += [level for level, _ in rows]
    milestones += [reached for _, all_reached in rows for reached in all_reached]
    if not _is_roadmap(levels, title):
        return (), ()
    milestones += _milestone_sections(passages)
    return tuple(levels[:MOST_LINES]), tuple(dict.fromkeys(milestones))[:MOST_LINES]


def _is_roadmap(levels: Sequence[RoadmapLevel], title: str | None) -> bool:
    """Whether what was found are stages of learning: with topics, and with times or a title."""
    filled = [it for it in levels if it.topics]
    timed = [it for it in filled if it.end is not None or it.start is not None]
    titled_so = bool(_ROADMAP.search(title or "")) and len(filled) > 1
    return len(timed) > 1 or titled_so


def _headed_levels(passages: Sequence[Headed]) -> list[_Level]:
    found: list[_Level] = []
    for it in passages:
        above = next((a for a in reversed(it.headings) if _names_level(a.text)), None)
        if above is None:
            continue
        headings = it.headings[: it.headings.index(above) + 1]
        if it.passage is above:
            found.append(_Level(_level(headings), headings))
        elif found and found[-1].headings == headings:
            found[-1].lines.append(it)
    return found


def _names_level(heading: str) -> bool:
    words = plain(heading)
    if re.search(r"\bmilestones?\b", words, re.IGNORECASE):
        return False
    return bool(_NUMBERED.match(words) or (_RANK.match(words) and _SPAN.search(words)))


def _level(headings: Sequence[Passage]) -> RoadmapLevel:
    words = plain(headings[-1].text)
    start, end, unit = _span(words)
    name = without_brackets(words) if _SPAN.search(words) else words
    return RoadmapLevel(
        track=_track(headings[:-1]),
        name=name.strip(" :–—-") or words,
        start=start,
        end=end,
        unit=unit,
        quote=quoted(headings[-1]),
    )


def _track(headings: Sequence[Passage]) -> str:
    return _TRACK_END.sub("", without_brackets(plain(headings[-1].text))) if headings else ""


def _span(words: str) -> tuple[float | None, float | None, SpanUnit]:
    match = _SPAN.search(words)
    if match is None:
        return None, None, "month"
    said = {name.rstrip("234"): value for name, value in match.groupdict().items() if value}
    unit = _UNITS[said["unit"][0].casefold()]
    start = float(said["start"]) if "start" in said else None
    end = float(said["end"]) if "end" in said else None
    if end is not None and (end <= 0 or (start is not None and end < start)):
        return None, None, "month"
    return start, end, unit


def _group(words: str) -> _Group | None:
    bare = words.strip(" :*")
    return next((group for group, pattern in _GROUPS if pattern.fullmatch(bare)), None)


def _listed(text: str) -> tuple[str, ...]:
    """Return the things that a line lists; what stands in brackets or quotes stays whole."""
    inside = [range(*it.span()) for it in _QUOTED.finditer(text)]
    start, found = 0, []
    for cut in _BETWEEN.finditer(text):
        if not any(cut.start() in it for it in inside):
            found.append(text[start : cut.start()])
            start = cut.end()
    return tuple(filter(None, map(plain, (*found, text[start:]))))[:MOST_LINES]


def _contents(of: _Level) -> tuple[tuple[RoadmapTopic, ...], list[RoadmapMilestone]]:
    """Return the topics below a level, and the milestones named there."""
    reading = _Reading(of.level)
    for it in of.lines:
        reading.take(it, len(of.headings))
    return tuple(it.value() for it in reading.topics)[:MOST_LINES], reading.milestones


class _Reading:
    """Reads the lines below a level one by one."""

    def __init__(self, level: RoadmapLevel) -> None:
        self._level = level
        self.topics: list[_Topic] = []
        self.milestones: list[RoadmapMilestone] = []
        self._group: _Group = "topics"
        self._group_depth = -1
        self._topic_headed = False

    def take(self, it: Headed, level_depth: int) -> None:
        """Take a line in."""
        passage = it.passage
        if passage.kind == "heading":
            self._heading(it, level_depth)
        elif passage.kind == "item":
            self._item(passage)

    def _heading(self, it: Headed, level_depth: int) -> None:
        words = plain(it.passage.text)
        group = _group(without_brackets(words))
        self._group, self._group_depth = group or "topics", -1
        if group is None:
            self.topics.append(_Topic(words, quoted(it.passage), -1))
            self._topic_headed = True
        elif len(it.headings) <= level_depth + 1:
            self._topic_headed = self._topic_headed and group == "resources"

    def _item(self, passage: Passage) -> None:
        words = plain(passage.text)
        if self._group_depth >= 0 and passage.depth <= self._group_depth:
            self._group, self._group_depth = "topics", -1
        label, detail = titled(passage.text)
        group = _group(label if detail else words)
        if group is not None and (detail or words.endswith(":") or words == label):
            if detail:
                for said in _listed(detail):
                    self._add(group, said, passage)
            else:
                self._group, self._group_depth = group, passage.depth
            return
        self._add(self._group, words, passage)

    def _add(self, group: _Group, words: str, passage: Passage) -> None:
        if not words:
            return
        if group == "milestones":
            self.milestones.append(
                RoadmapMilestone(
                    track=self._level.track,
                    stage=self._level.name,
                    text=words,
                    quote=quoted(passage),
                )
            )
        elif group == "resources":
            for topic in self.topics[-1:]:
                topic.resources.append(words)
        elif self.topics and (self._topic_headed or passage.depth > self.topics[-1].depth):
            self.topics[-1].parts.append(words)
        else:
            self.topics.append(_Topic(words.rstrip(":"), quoted(passage), passage.depth))


def _level_of_row(it: Headed) -> tuple[RoadmapLevel, list[RoadmapMilestone]] | None:
    """Return the level that a row of a table of levels describes."""
    row = it.passage
    if row.kind != "row" or not row.header:
        return None
    heads = [plain_words(head).casefold() for head in row.header]
    groups = [_group(head) for head in heads]
    if not re.fullmatch(r"(?:level|stage|phase|tier)s?", heads[0]) or "topics" not in groups:
        return None
    cells = {group: cell for group, cell in zip(groups, row.cells, strict=False) if group}
    start, end, unit = _span(" ".join(_timed(heads, row.cells)))
    name, quote = plain(row.cells[0]), quoted(row)
    if not name:
        return None
    resources = _listed(cells.get("resources", ""))
    named = _listed(cells.get("topics", ""))
    level = RoadmapLevel(
        track=_track(it.headings),
        name=without_brackets(name) or name,
        start=start,
        end=end,
        unit=unit,
        # One cell of resources serves all of the row's topics.
        topics=tuple(RoadmapTopic(name=it, resources=resources, quote=quote) for it in named),
        quote=quote,
    )
    reached = [
        RoadmapMilestone(track=level.track, stage=level.name, text=said, quote=quote)
        for cell in (cells.get("milestones", ""),)
        for said in map(plain, re.split(r"\s*;\s*", cell))
        if said
    ]
    return level, reached


def _timed(heads: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    """Yield the cells that hold a time, those of bare figures with the unit of their header."""
    for head, cell in zip(heads, cells, strict=False):
        unit = re.search(r"\b(?:weeks?|months?|years?)\b", head)
        yield f"{cell} {unit[0]}" if unit and not _SPAN.search(cell) else cell


def _milestone_sections(passages: Iterable[Headed]) -> Iterator[RoadmapMilestone]:
    """Yield the milestones that have a section of their own."""
    stage, depth = "", -1
    last: tuple[Passage, ...] = ()
    for it in passages:
        at = next((i for i, a in enumerate(it.headings) if _MILESTONES.search(a.text)), None)
        if at is None or any(_names_level(a.text) for a in it.headings):
            continue
        if it.headings != last:
            last, stage, depth = it.headings, "", -1
        if it.passage.kind != "item":
            continue
        words = plain(it.passage.text)
        if _heads_stage(it.passage):
            stage, depth = _MILESTONES.sub("", words).strip(" :*"), it.passage.depth
            continue
        if it.passage.depth <= depth:
            stage, depth = "", -1
        track = _track(it.headings[at + 1 :])
        yield RoadmapMilestone(track=track, stage=stage, text=words, quote=quoted(it.passage))


def _heads_stage(passage: Passage) -> bool:
    words = passage.text.strip()
    bold = bool(re.fullmatch(r"(?:\*\*|__)[^*_]+(?:\*\*|__):?", words))
    return bold or words.rstrip("*_").endswith(":")
