"""Which part of a blueprint a heading opens."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal

from tools.intake.blueprints.blueprint_lines import plain
from tools.intake.blueprints.level_names import heads_level
from tools.intake.postings.role_sections import names_section, standing_of
from tools.intake.text.passages import Passage
from tools.late import late

Part = Literal["responsibilities", "kpis", "exercise", "question", "stage", "topic", "pay", "other"]
"""What stands below a heading; ``other`` is any known section that is none of these."""

_PARTS: Final[Mapping[Part, re.Pattern[str]]] = {
    "pay": late(
        r".*\b(?:salary|pay|compensation)\W+(?:bands?|ranges?|benchmarks?|scales?|levels?"
        r"|grades?|by (?:level|rank|role|seniority))\b|.*\b(?:pay|salary) grid\b"
        r"|(?:levels?|grades?|bands?|ranks?) (?:and|&) (?:pay|salar(?:y|ies)|compensation)$"
    ),
    "kpis": late(
        r".*\bkpis?\b|.*\bkey performance indicators?\b|.*\bkey results\b|(?:\w+ ){0,2}metrics$"
        r"|.*\b(?:performance|success|productivity) (?:metrics|measures|indicators|criteria)\b"
        r"|.*\bmeasures? of success\b|.*\bmeasured (?:on|by)\b"
        r"|.*\bhow (?:\w+ ){0,4}(?:is|are|be|gets?) (?:measured|evaluated)\b"
    ),
    "exercise": late(
        r".*\bcase stud(?:y|ies)\b|.*\btake-?homes?\b|.*\bwork samples?\b"
        r"|.*\bcoding (?:tasks?|challenges?|tests?|exercises?)\b"
        r"|.*\b(?:interview|hiring|technical|practical|assessment) (?:exercises?|tasks?|tests?"
        r"|assignments?|challenges?)\b"
    ),
    "stage": late(
        r".*\b(?:interview|hiring|selection|recruitment|recruiting) "
        r"(?:process|stages?|steps?|loop|rounds?|plan)\b|(?:the )?interviews?$"
    ),
    "question": late(
        r".*\binterview questions?\b|.*\bquestions? (?:to ask|we ask|asked)\b"
        r"|.*\bwhat (?:(?:to|interviewers) (?:assess|ask|probe)|we (?:assess|probe))\b"
    ),
    "topic": late(r".*\binterview (?:prep\w*|topics?)\b|.*\bprepar\w+ for (?:the )?interviews?\b"),
    "responsibilities": late(
        r".*\b(?:responsibilit(?:y|ies)|duties|accountabilities|key activities)\b"
    ),
}
_OTHERS: Final = late(r".*\btasks (?:that|which|to be)\b|.*\bautomat\w+")
_FIRST_DAYS: Final = late(r"(?:your |the )?first \d{1,3} (?:days|weeks|months)\b|onboarding\b")
_RUBRIC: Final = late(r"(?:[\w-]+ ){0,2}(?:rubrics?|scorecard)$")
_FEWEST_LETTERS, _MOST_LETTERS = 4, 60
_EXERCISES: Final = late(r".*\b(?:exercises?|assignments?)\b")
_INTERVIEW: Final = late(r".*\b(?:interview|hiring|candidates?|selection|recruit\w+)\b")
QUESTIONS: Final = late(
    r"(?:(?:sample |example |typical |\w+al )?questions|what we ask)\W*", re.IGNORECASE
)
"""What heads the questions of an interview below its heading, and says no more of them."""

_PRACTICE: Final = late(r".*\b(?:practi[cs]e|learning|projects?|resources?)\b")


def part_of(headings: Sequence[Passage]) -> Part | None:
    """Return the part that the innermost telling heading opens, or ``None`` where none tells.

    Args:
        headings: The headings above a passage, the outermost first.
    """
    return _part_below(tuple([it.text for it in headings]))


@lru_cache(maxsize=1_024)
def _part_below(headings: tuple[str, ...]) -> Part | None:
    for at in range(len(headings) - 1, -1, -1):
        part = _part(plain(headings[at]).casefold(), in_interview=_interview(headings[:at]))
        if part is not None:
            return part
    return None


def names_part(line: str) -> bool:
    """Whether a short line alone, in capitals, is the name of a part: "HOW YOU ARE MEASURED"."""
    if not line.isupper():
        return False
    words = plain(line).strip(" :")
    if not _FEWEST_LETTERS <= len(words) <= _MOST_LETTERS:
        return False
    plainly = words.casefold()
    return _part(plainly, in_interview=False) not in (None, "other") or bool(
        _FIRST_DAYS.match(plainly) or _RUBRIC.match(plainly)
    )


def heads_a_part(line: str) -> bool:
    """Whether a short line alone names a section of a posting or a part of a blueprint."""
    return names_section(line) or names_part(line) or heads_level(line)


def _interview(headings: Sequence[str]) -> bool:
    return any(_INTERVIEW.match(plain(it).casefold()) for it in headings)


@lru_cache(maxsize=4_096)
def _part(heading: str, *, in_interview: bool) -> Part | None:
    if _OTHERS.match(heading):
        return "other"
    told = next((part for part, pattern in _PARTS.items() if pattern.match(heading)), None)
    if told is not None:
        return told
    if _EXERCISES.match(heading) and (in_interview or _INTERVIEW.match(heading)):
        return "exercise" if not _PRACTICE.match(heading) or in_interview else "other"
    if in_interview and QUESTIONS.fullmatch(heading):
        return "question"
    standing = standing_of(heading)
    if standing == "duty":
        return "responsibilities"
    return None if standing is None else "other"
