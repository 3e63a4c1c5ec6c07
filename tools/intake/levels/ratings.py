"""Ratings that are not worded as a skill's level: of a course, and in tables with other headers."""

import re
from typing import Final, NamedTuple

from tools.intake.levels.levels import level_alone
from tools.intake.profiles.profile_sections import section_above
from tools.intake.text.columns import column_of
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sketch
from tools.late import late
from tools.vocabulary import Vocabulary

_GRADE: Final = late(
    r"\b(?:level|stage|grade) [1-8]\b(?P<of> (?:\w+ )?(?:diploma|certificate|award|nvq|btec"
    r"|apprenticeship|qualification)\b)?",
    re.IGNORECASE,
)
_OF_A_ROLE: Final = frozenset(("required", "importance", "frequency", "time"))
_REMARK: Final = late(r" [–—-] |[;(]")


class Rated(NamedTuple):
    """The cells of a row of which one rates what the other names."""

    name: str
    level: str


def is_of_a_course(it: Headed, sentence: str) -> bool:
    """Whether a level is the grade of a course or certificate: "Level 3 Diploma in Cookery".

    Args:
        it: The passage.
        sentence: The sentence of it that states the level.
    """
    grade = _GRADE.search(sentence)
    return grade is not None and (
        bool(grade["of"]) or section_above(it) in ("certificate", "education")
    )


def rated_cells(row: Passage, vocabulary: Vocabulary) -> Rated | None:
    """Return the cells of a row that rate a skill below a header that is none of the known ones.

    The first cell names it, and one other is a level by itself: a word, or a figure out of five. A
    bare figure may count anything, and of a table that tells what a role asks for none is read.

    Args:
        row: The row.
        vocabulary: The skills that are known.
    """
    columns = [column_of(it) for it in row.header] or ["note"] * len(row.cells)
    if not _OF_A_ROLE.isdisjoint(columns) or not sketch(row.cells[0], vocabulary).skills:
        return None
    beside = [
        _REMARK.split(plain_words(cell), maxsplit=1)[0].strip()
        for cell, column in list(zip(row.cells, columns, strict=False))[1:]
        if column == "note"
    ]
    levels = [it for it in beside if not it.isdecimal() and level_alone(it) is not None]
    return Rated(row.cells[0], levels[0]) if len(levels) == 1 else None
