"""The level that a sentence gives each of its skills: by figures, negations and words."""

import re
from collections.abc import Collection, Iterator

from tools.domain import Level
from tools.intake.levels.bare_digits import listed_digits
from tools.intake.levels.figures import figure_levels
from tools.intake.levels.language_levels import spoken_levels
from tools.intake.levels.levels import also_named, learning_levels, level_added, word_levels
from tools.intake.profiles.aims import aimed_skills
from tools.intake.profiles.negation import (
    denied_beside_known,
    denied_skills,
    denies_no_level,
    denies_what_was_named,
    is_certificate,
)
from tools.intake.text.sketch import MARK, Sketch, clauses
from tools.late import late

_SOME_BEHIND = late(
    rf"[,;] ?{MARK} (?:a (?:little |tiny )?bit|a little|somewhat|ok(?:ay)?"
    r"|(?:quite |pretty |very )?well|good|yes|daily|every day)(?![\w-])",
    re.IGNORECASE,
)


def claimed_levels(drawn: Sketch, *, alone: bool) -> dict[int, Level | None]:
    """Return the level of each skill of a sentence, by its index; questions give none.

    Args:
        drawn: The sentence, its skills marked.
        alone: Whether it is a list, in which a bare digit is a level.
    """
    if drawn.text.endswith("?"):
        return {}
    levels: dict[int, Level | None] = {}
    last, before = range(0), ""
    for first, clause in clauses(drawn):
        added = level_added(clause)
        if added is not None:
            levels.update({it: added for it in last if levels.get(it) is None})
        elif denies_what_was_named(clause, len(last)):
            levels.update({it: 0 for it in last if levels.get(it) is None})
        levels.update({first + it: level for it, level in _clause_levels(clause).items()})
        for it in also_named(clause, before):
            levels.setdefault(first + it, levels.get(last.stop - 1))
        before = clause.text
        last = range(first, first + len(clause.skills)) or last
    for index, level in listed_digits(drawn, alone=alone):
        levels.setdefault(index, level)
    for denied in denied_beside_known(drawn):
        levels.update({it: 0 for it in denied if levels.get(it) is None})
    return levels


def _clause_levels(clause: Sketch) -> dict[int, Level | None]:
    """Return the levels that a clause gives: figures first, then negations, then words.

    ``None`` stands where the words speak of a level and deny it, speak of a wish, or deny a
    certificate: who has none may still know the field.
    """
    levels: dict[int, Level | None] = {}
    for aimed in aimed_skills(clause):
        levels.update(dict.fromkeys(aimed))
    for figure in figure_levels(clause):
        _give(levels, figure.skills, figure.level)
    for denied in denied_skills(clause):
        for it in _until_known({*levels, *_rated(clause)}, denied):
            open_ = is_certificate(clause, it) or denies_no_level(clause, it)
            levels.setdefault(it, None if open_ else 0)
    for spoken in spoken_levels(clause):
        levels.setdefault(spoken.skill, spoken.level)
    for word in (*word_levels(clause), *learning_levels(clause)):
        _give(levels, word.skills, word.level)
    return levels


def _give(levels: dict[int, Level | None], skills: range, level: Level | None) -> None:
    for it in skills:
        levels.setdefault(it, level)


def _rated(clause: Sketch) -> Iterator[int]:
    """Yield the skills behind a comma that some knowledge is told of: "no Docker, AWS a bit"."""
    for match in _SOME_BEHIND.finditer(clause.text):
        yield clause.text.count(MARK, 0, match.end()) - 1


def _until_known(levels: Collection[int], skills: range) -> range:
    """Cut a list where a skill already has its own level: "no Docker, Python 4/5"."""
    known = [it for it in skills if it in levels]
    return range(skills.start, known[0]) if known else skills
