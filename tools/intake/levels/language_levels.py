"""How well a language of the world is asked for or spoken: grades, and words such as "native"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.domain import Level
from tools.intake.levels.cefr import LEVELS, level_of_grade
from tools.intake.levels.level_words_abroad import in_english
from tools.intake.levels.levels import is_denied_or_taught, level_alone
from tools.intake.text.sketch import MARK, Sketch
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
_NATIVE: Final = (
    r"native(?: or bilingual)?|mother[- ]tongue|bilingual(?: in)?|first[- ]language"
    r"|muttersprach(?:e|ler(?:in)?|lich)|langue maternelle|lengua materna|madrelingua|nativ[oa]"
    r"|moedertaal"
)
_FULL: Final = (
    r"(?:business|professional)(?:ly)?[- ]fluent(?: in)?|full professional"
    r"|flie(?:ß|ss)end|verhandlungssicher|courant|couramment|vloeiend|fluido|fluida"
)
_WORDS: Final[tuple[tuple[str, Level], ...]] = (
    (r"(?:near|almost)[- ]native", 4),
    (_NATIVE, 5),
    (_FULL, 4),
    (r"limited working", 2),
    (r"(?:business|professional|working)(?:[- ]level)?(?: working)?", 3),
    (r"conversational|grundkenntnisse", 2),
)
_WORD: Final = "|".join(f"(?:{words})" for words, _ in _WORDS)
_GRADE: Final = r"(?:(?:CEFR|JLPT) ?)?(?:[ABC][12]|N[1-5])(?: ?[/–-] ?(?:[ABC][12]|N[1-5]))?"
_SAID: Final = rf"(?P<grade>{_GRADE})|(?P<word>{_WORD})"
_BEFORE: Final = late(
    rf"(?<![\w-])(?:{_SAID})(?:[- ](?:level|proficiency|fluency|speaker|language))?"
    r"(?: in| of| is)?(?: (?:written|spoken|and|or))* ?[:–—-]? ?$",
    re.IGNORECASE,
)
_AFTER: Final = late(
    rf"(?: (?:language|skills?|proficiency|speaker))* ?[(:,–-]? ?"
    rf"(?:[\w-]+(?: \w+)? \((?={_GRADE}))?(?:(?:at|on|to|level|is|minimum"
    rf"|min\.?|at least|of|an?) )*(?:{_SAID})(?![\w-]*\w)(?! (?:speakers?|users?) of\b)",
    re.IGNORECASE,
)
_FLUENCY: Final = late(
    rf"(?:{_SAID})(?:[- ](?:level|speaker|proficiency|fluency|language|working|knowledge))*",
    re.IGNORECASE,
)
_OF_WORK: Final = late(r"\b(?:business|professional|working|bilingual) ?$", re.IGNORECASE)
_GOES_ON: Final = late(
    r" (?!(?:and|or|skills?|proficiency|speaker|level|at)\b)[a-z]", re.IGNORECASE
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


def spoken_levels(clause: Sketch) -> Iterator[LanguageLevel]:
    """Yield the levels at which the writer of a clause speaks languages.

    A level that is denied or taught is not the writer's, and in "business English teacher" and
    "professional German translator" the words before the language speak of the work.

    Args:
        clause: The clause, its skills marked.
    """
    if TONGUES.isdisjoint(clause.skills):
        return
    pieces = clause.text.split(MARK)
    for found in language_levels(clause):
        before, after = MARK.join(pieces[: found.skill + 1]), pieces[found.skill + 1]
        if is_denied_or_taught(before) or (_OF_WORK.search(before) and _GOES_ON.match(after)):
            continue
        yield found


def level_of_fluency(text: str) -> Level | None:
    """Return the level that a fluency alone stands for, or ``None`` where it says anything else.

    Args:
        text: A fluency as written: "C1", "Fluent (C2)", "Native speaker", "advanced".
    """
    said = _FLUENCY.fullmatch(in_english(text.strip()))
    grade = level_of_grade(text)
    return grade if grade is not None else _level(said) if said else level_alone(text)


def _level(match: re.Match[str]) -> Level:
    if grade := match["grade"]:
        tests = [level for name, level in _JLPT.items() if name in grade.upper()]
        return level_of_grade(grade.upper()) or min(tests)
    said = match["word"].lower()  # casefold would make "fliessend" of "fließend"
    return next(level for words, level in _WORDS if re.match(words, said))
