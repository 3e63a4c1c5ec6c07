"""How well a role asks for a language of the world: grades, and words such as "native"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.domain import Level
from tools.intake.cefr import LEVELS, level_of_grade
from tools.intake.sketch import MARK, Sketch
from tools.late import late
from tools.vocabulary.communication import TONGUES

_JLPT: Final[dict[str, Level]] = {
    "N5": LEVELS["A1"],
    "N4": LEVELS["A2"],
    "N3": LEVELS["B1"],
    "N2": LEVELS["B2"],
    "N1": LEVELS["C1"],
}
# Grades of the Japanese-Language Proficiency Test by the highest CEFR grade that a total score in
# each is given as a reference for on its reports, since December 2025 (jlpt.jp/e/cefrlevel).
_WORDS: Final[tuple[tuple[str, Level], ...]] = (
    (r"(?:near|almost)[- ]native", 4),
    (r"native|mother[- ]tongue|bilingual(?: in)?|first[- ]language", 5),
    (r"(?:business|professional)(?:ly)?[- ]fluent(?: in)?|full professional", 4),
    (r"(?:business|professional|working)(?:[- ]level)?(?: working)?", 3),
    (r"conversational", 2),
)
_WORD: Final = "|".join(f"(?:{words})" for words, _ in _WORDS)
_GRADE: Final = r"(?:(?:CEFR|JLPT) ?)?(?:[ABC][12]|N[1-5])(?: ?[/–-] ?(?:[ABC][12]|N[1-5]))?"
_SAID: Final = rf"(?P<grade>{_GRADE})|(?P<word>{_WORD})"
_BEFORE: Final = late(
    rf"(?<![\w-])(?:{_SAID})(?:[- ](?:level|proficiency|fluency))?(?: in| of)?"
    r"(?: (?:written|spoken|and|or))* ?$",
    re.IGNORECASE,
)
_AFTER: Final = late(
    rf"(?: (?:language|skills?|proficiency|speaker))* ?[(:,–-]? ?(?:(?:at|on|to|level|is|minimum"
    rf"|min\.?|at least|of|an?) )*(?:{_SAID})(?![\w-]*\w)(?! (?:speakers?|users?) of\b)",
    re.IGNORECASE,
)


class LanguageLevel(NamedTuple):
    """The index of a language in a sentence, and the level that stands beside it."""

    skill: int
    level: Level


def language_levels(sentence: Sketch) -> Iterator[LanguageLevel]:
    """Yield the levels that a sentence gives to languages: "German C1", "native English"."""
    if TONGUES.isdisjoint(sentence.skills):
        return
    pieces = sentence.text.split(MARK)
    for index, skill in enumerate(sentence.skills):
        if skill not in TONGUES:
            continue
        match = _AFTER.match(pieces[index + 1]) or _BEFORE.search(pieces[index])
        if match:
            yield LanguageLevel(index, _level(match))


def _level(match: re.Match[str]) -> Level:
    if grade := match["grade"]:
        tests = [level for name, level in _JLPT.items() if name in grade.upper()]
        return level_of_grade(grade.upper()) or min(tests)
    said = match["word"].casefold()
    return next(level for words, level in _WORDS if re.match(words, said))
