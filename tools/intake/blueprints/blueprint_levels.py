"""The levels and milestones of a learning roadmap."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from tools.domain import RoadmapLevel, RoadmapMilestone, RoadmapTopic
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprints.blueprint_lines import (
    plain,
    quoted,
    titled,
    with_address,
    without_brackets,
)
from tools.intake.blueprints.level_names import (
    SPAN,
    Group,
    group_of,
    is_titled_roadmap,
    listed_in,
    names_level,
    says_roadmap,
    span_of,
    track_of,
)
from tools.intake.blueprints.level_tables import levels_of_lines, levels_of_rows
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import Passage
from tools.late import late

_LISTING: Final = late(r"[^,.;:?!]{1,40}(?:[,;] [^,.;:?!]{1,40})+\.?")
_ADDRESS_BEHIND: Final = late(r":[*_]* *\S.*(?:https?://|www\.)|:[*_]* *(?:https?://|www\.)")
_ONE_MILESTONE: Final = late(r"milestone|checkpoint", re.IGNORECASE)
_MILESTONES: Final = late(r"\b(?:milestones?|checkpoints?)\b", re.IGNORECASE)


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
    outline: Outline, title: str | None
) -> tuple[tuple[RoadmapLevel, ...], tuple[RoadmapMilestone, ...]]:
    """Return the levels of a learning roadmap and its milestones; of any other text none.

    A level is a heading or a row that names a stage ("Level 2: Integration (6-12 months)"). Its
    topics are the outermost items or headings below it, with the items below them as their parts;
    what stands below "Resources" or "Milestones" is that. Milestones also have sections of their
    own, one for each stage.

    Args:
        outline: The passages of the text under their headings.
        title: The title of the text, which may say that it is a roadmap.
    """
    found = _headed_levels(outline)
    levels, milestones = [], []
    for it in found:
        topics, reached = _contents(it)
        levels.append(it.level.model_copy(update={"topics": topics}))
        milestones += reached
    in_rows, reached_in_rows = levels_of_rows(outline.rows)
    levels += in_rows
    milestones += reached_in_rows
    if not levels and is_titled_roadmap(title):
        levels += levels_of_lines(outline.passages)
    if not _is_roadmap(levels, title):
        return (), ()
    milestones += _milestone_sections(outline.passages)
    return tuple(levels[:MOST_LINES]), tuple(dict.fromkeys(milestones))[:MOST_LINES]


def _is_roadmap(levels: Sequence[RoadmapLevel], title: str | None) -> bool:
    """Whether what was found are stages of learning: with topics, and with times or a title."""
    filled = [it for it in levels if it.topics]
    timed = [it for it in filled if it.end is not None or it.start is not None]
    titled_so = says_roadmap(title) and len(filled) > 1
    return len(timed) > 1 or titled_so


def _headed_levels(outline: Outline) -> list[_Level]:
    found: list[_Level] = []
    for below, _, held in outline.sections:
        above = next((a for a in reversed(below) if names_level(a.text)), None)
        if above is None:
            continue
        headings = below[: below.index(above) + 1]
        for it in held:
            if it.passage is above:
                found.append(_Level(_level(headings), headings))
            elif found and found[-1].headings == headings:
                found[-1].lines.append(it)
    return found


def _level(headings: Sequence[Passage]) -> RoadmapLevel:
    words = plain(headings[-1].text)
    start, end, unit = span_of(words)
    name = without_brackets(words) if SPAN.search(words) else words
    return RoadmapLevel(
        track=track_of(headings[:-1]),
        name=name.strip(" :–—-") or words,
        start=start,
        end=end,
        unit=unit,
        quote=quoted(headings[-1]),
    )


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
        self._group: Group = "topics"
        self._group_depth = -1
        self._topic_headed = False

    def take(self, it: Headed, level_depth: int) -> None:
        """Take a line in."""
        passage = it.passage
        if passage.kind == "heading":
            self._heading(it, level_depth)
        elif passage.kind == "text" and group_of(passage.text) in ("resources", "milestones"):
            self._group, self._group_depth = group_of(passage.text) or "topics", -1
        elif passage.kind == "item" or (passage.kind == "text" and _is_labelled(passage.text)):
            self._item(passage)
        elif passage.kind == "text" and _LISTING.fullmatch(passage.text):
            for said in listed_in(passage.text):
                self._add(self._group, said, passage)

    def _heading(self, it: Headed, level_depth: int) -> None:
        words = plain(it.passage.text)
        group = group_of(without_brackets(words))
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
        group = group_of(label if detail else words)
        if group is None and self._group == "resources":
            words = with_address(passage.text)
        if group is not None and (detail or words.endswith(":") or words == label):
            if group == "resources" and _ADDRESS_BEHIND.search(passage.text):
                for said in listed_in(passage.text.partition(":")[2], with_address):
                    self._add(group, said.strip("*_ "), passage)
            elif detail:
                one = _ONE_MILESTONE.fullmatch(label)
                for said in (detail,) if one else listed_in(detail):
                    self._add(group, said, passage)
            else:
                self._group, self._group_depth = group, passage.depth
            return
        self._add(self._group, words, passage)

    def _add(self, group: Group, words: str, passage: Passage) -> None:
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


def _is_labelled(line: str) -> bool:
    """Whether a line of text says what it lists: "Milestone: host a site"."""
    label, detail = titled(line)
    return bool(detail) and group_of(label) in ("milestones", "resources")


def _milestone_sections(passages: Iterable[Headed]) -> Iterator[RoadmapMilestone]:
    """Yield the milestones that have a section of their own."""
    stage, depth = "", -1
    last: tuple[Passage, ...] = ()
    for it in passages:
        at = next((i for i, a in enumerate(it.headings) if _MILESTONES.search(a.text)), None)
        if at is None or any(names_level(a.text) for a in it.headings):
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
        track = track_of(it.headings[at + 1 :])
        yield RoadmapMilestone(track=track, stage=stage, text=words, quote=quoted(it.passage))


def _heads_stage(passage: Passage) -> bool:
    words = passage.text.strip()
    bold = bool(re.fullmatch(r"(?:\*\*|__)[^*_]+(?:\*\*|__):?", words))
    return bold or words.rstrip("*_").endswith(":")
