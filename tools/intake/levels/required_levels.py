"""The level that a role asks for: as stated, from years of experience, or by its seniority."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from tools.domain import Importance, RequiredLevel, Seniority
from tools.intake.levels.experience import COUNT, NUMBER, speaks_of_years, years_of
from tools.intake.levels.figures import figure_levels
from tools.intake.levels.language_levels import language_levels
from tools.intake.levels.level_words import LEVEL_WORD
from tools.intake.levels.levels import word_levels
from tools.intake.levels.spans_of_time import in_years
from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch
from tools.late import late

_NEW_CLAUSE = one_of("""
    experienced?, knowledge, understanding, ability, able, you, who, that, is, are, has, have, with
    in, of, at, using, plus, ideally, preferably, some, any, must, should, will, can, not, no, an?
""")
_FILL = one_of("""
    of, in, with, using, on, as, an?, the, hands-on, professional, industry, relevant, practical
    proven, commercial, solid, work, working, experience, experienced, building, writing
    developing, programming, development, expertise, knowledge, production, software, strong
    combined, recent, either, both, full-time, services?, systems?, applications?, apps?, products?
    pipelines?, which, web, backend, frontend, running, operating, maintaining, designing, leading
""")
_YEARS_BEFORE = late(rf"{COUNT}(?:,? {_FILL}){{0,9}} (?P<list>{LIST})", re.IGNORECASE)
_YEARS_AFTER = late(
    rf"(?P<list>{LIST})(?: (?:experience|development|programming|in production))?[ ,:(–-]+"
    rf"(?:for |over |more than |at least |min\.? |minimum )*(?:of )?{COUNT}",
    re.IGNORECASE,
)
# "8+ years of engineering, 3 of them with Kubernetes"; "5 years of Java and 2 of SQL".
_PART_OF_YEARS = late(
    rf"(?:years?|yrs?)\b'?[^.;]{{0,80}}?(?:,|\(|\band\b|\bwith\b|\bincluding\b)"
    rf"(?: (?:of which|including|with|and|at least|minimum|over|more than|the last))*"
    rf" ?(?P<years>{NUMBER})\+?(?: years?)?(?: of (?:them|those|these|which|that))?"
    rf"(?: (?:must|should) be)? (?:in|with|of|on|using)(?: the)? (?P<list>{LIST})",
    re.IGNORECASE,
)
_SPOKEN_OF = late(
    rf"(?:(?<![\w-]){LEVEL_WORD}|(?:years?|yrs?)'?)(?: [\w-]+){{0,4}} (?:in|with|of|at|on|using)"
    rf"(?: (?!{LEVEL_WORD})[\w-]+){{0,2}} $",
    re.IGNORECASE,
)
_JOINT = late(r" ?, ?(?:and |or )?| ?/ ?| (?:and|or) | & ")
_ENDS_LIST = late(
    rf"[^\w\s'+#-]|(?<![\w-])(?:{LEVEL_WORD}|{_NEW_CLAUSE}|\d+)(?![\w-])", re.IGNORECASE
)
_OPENS = late(r" ?\((?:(?:e\.g\.|such as|like|including|i\.e\.),? )?$")
_ASIDE = late(rf" ?\((?![^()]*(?:\d|(?<![\w-]){LEVEL_WORD}\b))[^()]*\)", re.IGNORECASE)
_MOST_ITEM_WORDS = 5
_MOST_YEARS = 60
_BY_YEARS: Final = ((5, 4), (3, 3), (1, 2))

_BY_SENIORITY: Final[dict[Seniority | None, dict[Importance, RequiredLevel]]] = {
    "intern": {"must": 2, "should": 2, "nice": 1},
    "junior": {"must": 2, "should": 2, "nice": 1},
    "mid": {"must": 3, "should": 3, "nice": 2},
    None: {"must": 3, "should": 3, "nice": 2},
    "senior": {"must": 4, "should": 3, "nice": 2},
    "staff": {"must": 4, "should": 3, "nice": 2},
    "lead": {"must": 4, "should": 3, "nice": 2},
    "principal": {"must": 4, "should": 3, "nice": 2},
    "executive": {"must": 4, "should": 3, "nice": 2},
}
_OF_A_TOOL: Final = 3


class StatedLevel(NamedTuple):
    """A level that a role's words ask for, and how they say it."""

    level: RequiredLevel
    basis: str


@lru_cache(maxsize=512)  # what is asked for and at which level is read one after the other
def stated_levels(sentence: Sketch) -> Mapping[int, StatedLevel]:
    """Return the levels that a sentence asks for, by the index of the skill.

    Figures ("4/5") come first, then the grade of a language ("C1"), words ("advanced"), and years
    with the skill: 1–2 years ask for level 2, 3–4 for level 3, 5 and more for level 4.
    """
    found: dict[int, StatedLevel] = {}
    if not sentence.skills:
        return found
    for figure in figure_levels(sentence):
        for index in figure.skills:
            if figure.level:
                found.setdefault(index, StatedLevel(figure.level, "as stated"))
    for spoken in language_levels(sentence):
        found.setdefault(spoken.skill, StatedLevel(spoken.level, "as worded"))
    for word in word_levels(sentence):
        if level := word.level:
            worded = StatedLevel(level, "as worded")
            found = dict.fromkeys(_whole_list(sentence, word.skills), worded) | found
    for index, years in stated_years(sentence).items():
        if level := _of_years(years):
            said = "a year" if years == 1 else f"{years:g} years"
            found.setdefault(index, StatedLevel(level, f"for {said} asked for"))
    return found


@lru_cache(maxsize=512)  # as above
def stated_years(sentence: Sketch) -> Mapping[int, float]:
    """Return the years of experience that a sentence asks for, by the index of the skill."""
    found: dict[int, float] = {}
    if not sentence.skills or not speaks_of_years(sentence.text):
        return found
    counted = Sketch(in_years(sentence.text), sentence.skills, sentence.spellings)
    for pattern in (_YEARS_BEFORE, _YEARS_AFTER, _PART_OF_YEARS):
        for match in pattern.finditer(counted.text):
            inside = counted.marked(*match.span("list"))
            for index in _whole_list(counted, inside):
                found.setdefault(index, years_of(match["years"]))
    return {index: years for index, years in found.items() if 0 < years <= _MOST_YEARS}


def _whole_list(sentence: Sketch, skills: range) -> range:
    """Return the skills that words before them speak of: to the end of their list.

    Items of the list that are no known skill do not end it, and neither do brackets: "proficient in
    Python, data sorcery, Amazon Web Services (AWS) and SQL".
    """
    before, *gaps = sentence.text.split(MARK)
    if not skills or not _SPOKEN_OF.search(MARK.join([before, *gaps][: skills.start + 1])):
        return skills
    stop = skills.stop
    while stop < len(sentence.skills) and _within_a_list(gaps[stop - 1]):
        stop += 1
    return range(skills.start, stop)


def _within_a_list(gap: str) -> bool:
    """Whether what stands between two skills is the list going on, its unknown items in it.

    A bracket behind an item ("Natural Language Processing (NLP), …") belongs to it.
    """
    between = _OPENS.sub("", _ASIDE.sub("", gap.removeprefix(")"), count=1))
    if not between:
        return gap.endswith(("(", " "))
    items = _JOINT.split(between)
    return len(items) > 1 and not any(
        _ENDS_LIST.search(it) or len(it.split()) > _MOST_ITEM_WORDS for it in items
    )


def _of_years(years: float) -> RequiredLevel:
    return next((level for least, level in _BY_YEARS if years >= least), 0)


@lru_cache(maxsize=128)  # there are no more of them
def default_level(
    seniority: Seniority | None, importance: Importance, *, tool: bool = False
) -> StatedLevel:
    """Return the level assumed where a role states none.

    What a role must have: 2 for a junior one, 3 for a mid one or one of no stated seniority, 4
    from senior upwards. What it should have: 3 at most, since nobody leads in everything a role
    touches; what is nice to have: 2, for a junior one 1. A tool in a table of tools is worked
    with independently (3, for a junior one 2), however senior the role and whatever stands
    beside it as an alternative.
    """
    article = "an" if seniority in ("intern", "executive") else "a"
    named = f"{article} {seniority} role" if seniority else "a role of unstated seniority"
    levels = _BY_SENIORITY[seniority]
    level = min(_OF_A_TOOL, levels["must"]) if tool else levels[importance]
    return StatedLevel(level, f"assumed for {named}, as no level is read there")
