"""How a learning roadmap names its levels, their times and what stands below them."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, Literal

from tools.domain import SpanUnit
from tools.domain.blueprint import MOST_LINES
from tools.intake.blueprints.blueprint_lines import plain, without_brackets
from tools.intake.text.cued import Cued
from tools.intake.text.passages import Passage
from tools.late import late

Group = Literal["topics", "resources", "milestones"]
"""What stands below a level."""

SPAN: Final = late(
    r"(?P<start>\d{1,3}(?:\.\d)?) ?(?:-|–|—|to) ?(?P<end>\d{1,3}(?:\.\d)?)\+?[- ]?"
    r"(?P<unit>weeks?|months?|mos?|years?|yrs?)\b"
    r"|\b(?P<unit2>weeks?|months?|years?) (?P<start2>\d{1,3}) ?(?:-|–|—|to) ?(?P<end2>\d{1,3})\b"
    r"|(?P<start3>\d{1,3})\+ ?(?P<unit3>weeks?|months?|years?)\b"
    r"|(?P<end4>\d{1,3}(?:\.\d)?)[- ](?P<unit4>weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""The time of a level: "0-3 months", "months 4-8", "12+ months", "3 weeks"."""

_COUNT = r"(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six)\b"
_RANK: Final = late(
    rf"(?:level|stage|phase|tier|step|module|part) {_COUNT}"
    r"|(?:(?:absolute )?beginners?|foundations?|foundational|basics?|novice|intermediate|advanced"
    r"|expert|mastery|fundamentals)\b",
    re.IGNORECASE,
)
_NUMBERED: Final = late(
    rf"(?:level|stage|tier|phase) {_COUNT}|(?:month|week|quarter) {_COUNT} ?[:–—-]", re.IGNORECASE
)
_DIGIT: Final = late(r"\d")
_IN_YEARS: Final = late(r"\b(?:years?|yrs?)\b", re.IGNORECASE)
_LINE_END: Final = late(r"[)\]:* ]*$")
_ROADMAP: Final = Cued(
    "roadmap learning_p study_p curriculum syllabus mastery",
    r"\b(?:roadmap|learning (?:path|plan)|study (?:path|plan)|curriculum|syllabus|mastery)\b",
)
_TITLED_ROADMAP: Final = late(
    r"\b(?:roadmap|learning (?:path|plan)|study (?:path|plan)|curriculum|syllabus)"
    r"(?:$|\s*[:–—(]|\s+-\s|\s+(?:for|to|from|in|of|20\d\d)\b)",
    re.IGNORECASE,
)
_GROUPS: Final[tuple[tuple[Group, re.Pattern[str]], ...]] = (
    (
        "resources",
        late(
            r"(?:(?:learning|recommended|key|useful|study) )*(?:resources?|materials?"
            r"|reading(?: list)?|references|links|where to learn|courses(?: and books)?|books)",
            re.IGNORECASE,
        ),
    ),
    (
        "milestones",
        late(
            r"(?:[\w ]{0,30} )?(?:milestones?|deliverables?|checkpoints?|capstones?|exit criteria"
            r"|projects?(?: to build)?|outcomes?)",
            re.IGNORECASE,
        ),
    ),
    (
        "topics",
        late(
            r"(?:(?:key|core|main) )*(?:topics?|skills?|subjects?|concepts?|what (?:to|you) learn"
            r"|areas?|content)(?: to (?:learn|cover))?",
            re.IGNORECASE,
        ),
    ),
)
_BETWEEN: Final = late(r"\s*;\s*|,\s+")
_QUOTED: Final = late(r"\([^()]*\)|\"[^\"]*\"|“[^”]*”")
_UNITS: Final[dict[str, SpanUnit]] = {"w": "week", "m": "month", "y": "year"}
_TRACK_END: Final = late(r"\s+(?:learning )?(?:path|track|roadmap)$", re.IGNORECASE)


@lru_cache(maxsize=1_024)  # each stands above many lines
def names_level(heading: str) -> bool:
    """Whether a heading names a level: "Level 2: Looms", "Advanced (months 6-12)"."""
    words = plain(heading)
    if re.search(r"\bmilestones?\b", words, re.IGNORECASE):
        return False
    return is_numbered(words) or bool(_RANK.match(words) and SPAN.search(words))


def is_numbered(name: str) -> bool:
    """Whether a level is counted ("Stage 2"), which levels of one's own skills never are."""
    return bool(_NUMBERED.match(name))


@lru_cache(maxsize=4_096)  # several steps of reading ask for the same lines
def heads_level(line: str) -> bool:
    """Whether a short line alone heads a level, by its name and its weeks or months.

    Years are left out: "Advanced (5 years)" may be a person's experience.
    """
    if not _DIGIT.search(line):
        return False  # as every time has one
    words = plain(line)
    time = SPAN.search(words) if _RANK.match(words) else None
    ends = time is not None and bool(_LINE_END.match(words, time.end()))
    return ends and time is not None and not _IN_YEARS.search(time[0])


def says_roadmap(title: str | None) -> bool:
    """Whether a title speaks of a roadmap."""
    return bool(title and _ROADMAP.search(title, title.casefold()))


def is_titled_roadmap(title: str | None) -> bool:
    """Whether a title is that of a roadmap, and not of a job with roadmaps."""
    return bool(_TITLED_ROADMAP.search(title or ""))


def span_of(words: str) -> tuple[float | None, float | None, SpanUnit]:
    """Return the beginning, the end and the unit of the time that words state."""
    match = SPAN.search(words)
    if match is None:
        return None, None, "month"
    said = {name.rstrip("234"): value for name, value in match.groupdict().items() if value}
    unit = _UNITS[said["unit"][0].casefold()]
    start = float(said["start"]) if "start" in said else None
    end = float(said["end"]) if "end" in said else None
    if end is not None and (end <= 0 or (start is not None and end < start)):
        return None, None, "month"
    return start, end, unit


def group_of(words: str) -> Group | None:
    """Return what words head: topics, resources or milestones, or ``None`` for none of them."""
    bare = words.strip(" :*")
    return next((group for group, pattern in _GROUPS if pattern.fullmatch(bare)), None)


def listed_in(text: str, named: Callable[[str], str] = plain) -> tuple[str, ...]:
    """Return the things that a line lists; what stands in brackets or quotes stays whole.

    Args:
        text: The line.
        named: Makes of each what it is called.
    """
    inside = [range(*it.span()) for it in _QUOTED.finditer(text)]
    start, found = 0, []
    for cut in _BETWEEN.finditer(text):
        if not any(cut.start() in it for it in inside):
            found.append(text[start : cut.start()])
            start = cut.end()
    return tuple(filter(None, map(named, (*found, text[start:]))))[:MOST_LINES]


def track_of(headings: Sequence[Passage]) -> str:
    """Return the name of the track that the innermost heading heads, or ``""`` below none."""
    return _TRACK_END.sub("", without_brackets(plain(headings[-1].text))) if headings else ""
