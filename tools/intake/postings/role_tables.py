"""Requirements in the rows of a table, whose columns are told from their headers."""

import re
from collections.abc import Iterable, Iterator

from tools.cleaning import QUOTE_LIMIT, clip
from tools.domain import Frequency, Importance
from tools.intake.blueprints.amounts import importance_of_share, read_frequency, read_weeks
from tools.intake.blueprints.level_tables import cell_of, is_stage_table
from tools.intake.levels.cefr import level_of_grade
from tools.intake.levels.language_levels import level_of_fluency
from tools.intake.levels.levels import level_alone
from tools.intake.levels.required_levels import StatedLevel, stated_levels
from tools.intake.postings.denying import denial_of
from tools.intake.postings.importance import label_importance, one_lower
from tools.intake.postings.requirements import Asked
from tools.intake.postings.role_sections import Standing
from tools.intake.postings.weighing import SECTION_IMPORTANCES
from tools.intake.profiles.claims import cell_skills
from tools.intake.profiles.strangers import requirement_phrase
from tools.intake.text.columns import Column, column_of, named_cells
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sketch
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.vocabulary.communication import TONGUES

_NOT_NEEDED = late(r"(?:won['’]?t|not|no longer) (?:need|use)(?:ed|d)?|unneeded", re.IGNORECASE)
_OF = late(r"\b(\d) of (5|10)\b")
_TELLING = frozenset(("required", "level", "held", "importance", "frequency", "time"))


def asked_in_row(
    it: Headed, said: Standing, vocabulary: Vocabulary, source: str
) -> Iterator[Asked]:
    """Yield what a row asks for.

    The importance is the row's own where a column states one, else that of its frequency (from
    70 % must, from 40 % should, below nice), else the section's. A column with a person's level
    is not the role's. Tools in one cell ("AWS / Azure / GCP") are alternatives, any one of which is
    enough; where one of them is unknown, the rest count for one importance less.

    Args:
        it: The row under its headings.
        said: The standing of its section; outside any, only a table of skills counts.
        vocabulary: The skills that are known.
        source: Where the role stands.
    """
    cells = _cells(it, said)
    name = cells.get("skill") or cells.get("tool")
    if not name:
        return
    if _is_not_needed(cells):
        return
    frequency = read_frequency(cells.get("frequency", ""), source=source)
    named = dict(cell_skills(name, vocabulary))
    mains = [skill for skill, main in named.items() if main]
    tool = "skill" not in cells
    level = _level(cells, name, vocabulary)
    own = _importance(cells, frequency, SECTION_IMPORTANCES[said]) if said != "future" else "nice"
    if tool and mains and _unknown_tools(name, vocabulary):
        own = one_lower(own)
    for skill, main in named.items():
        if tool and skill in mains[1:]:
            continue
        yield Asked(
            skill=skill,
            importance=own if main else one_lower(own),
            quote=clip(it.passage.text, QUOTE_LIMIT),
            heading=plain_words(it.headings[-1].text) if it.headings else "",
            stated=level if main else None,
            frequency=frequency if main else None,
            weeks=read_weeks(cells.get("time", ""), bare=True) if main else None,
            tool=tool,
            alternatives=tuple((it, level) for it in mains[1:]) if tool and main else (),
        )


def weighs_row(row: Passage) -> bool:
    """Whether a passage is a row of a table that weighs skills or tools one by one."""
    if row.kind != "row":
        return False
    cells = named_cells(row.header, row.cells)
    return bool({"skill", "tool"} & cells.keys()) and "importance" in cells


def strangers_in_row(
    it: Headed, said: Standing, vocabulary: Vocabulary, source: str
) -> Iterator[Asked]:
    """Yield what a row of a table of skills asks for by a name that holds no known skill.

    Args:
        it: The row under its headings.
        said: The standing of its section.
        vocabulary: The skills that are known.
        source: Where the role stands.
    """
    cells = _cells(it, "open")
    name = cells.get("skill") or cells.get("tool") or ""
    frequency = read_frequency(cells.get("frequency", ""), source=source)
    importance = _importance(cells, frequency, SECTION_IMPORTANCES[said])
    several = "skill" not in cells or is_stage_table(it.passage.header)
    parts = re.split(r" / |, ", name) if several else [name]
    if _is_not_needed(cells):
        return
    for part in parts:
        phrase = requirement_phrase(part) if part else None
        if phrase and not vocabulary.find(plain_words(part)):
            yield Asked(
                skill=phrase,
                importance=importance if said != "future" else "nice",
                quote=clip(it.passage.text, QUOTE_LIMIT),
                heading=plain_words(it.headings[-1].text) if it.headings else "",
                stated=_level(cells, name, vocabulary),
                frequency=frequency,
                weeks=read_weeks(cells.get("time", ""), bare=True),
                tool="skill" not in cells,
            )


def ignored_levels(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Return the headers of columns whose levels were not read, being a person's, once each."""
    found = (
        plain_words(header)
        for row in passages
        if row.kind == "row" and {"skill", "tool"} & named_cells(row.header, row.cells).keys()
        for header in row.header
        if column_of(header) == "held"
    )
    return tuple(dict.fromkeys(found))


def unread_figures(passages: Iterable[Passage]) -> Iterator[tuple[str, str, str]]:
    """Yield the skill, the column and the cell of each level or frequency that can't be one."""
    for row in passages:
        cells = _named(row) if row.kind == "row" else {}
        name = cells.get("skill") or cells.get("tool")
        if not name:
            continue
        level = _level_cell(cells)
        graded = level_of_grade(level or "") is not None
        if level and _holds_figure(level) and not (level_alone(level) or graded):
            yield plain_words(name), "level", level
        share = cells.get("frequency", "")
        if _holds_figure(share) and read_frequency(share, source="") is None:
            yield plain_words(name), "frequency", share


def _holds_figure(cell: str) -> bool:
    return bool(re.search(r"\d|\bnan\b|\binf\b", cell, re.IGNORECASE))


def _is_not_needed(cells: dict[Column, str]) -> bool:
    """Whether a row weighs its skill as not needed: "Won't need", "not required"."""
    weight = plain_words(cells.get("importance", ""))
    return denial_of(weight) is not None or _NOT_NEEDED.fullmatch(weight) is not None


def _unknown_tools(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a cell of tools names an alternative that is unknown; brackets explain."""
    plain = re.sub(r"\([^()]*\)", "", name)
    return any(not vocabulary.find(plain_words(it)) for it in plain.split(" / "))


def _named(row: Passage) -> dict[Column, str]:
    """Return a row's cells by what they hold; of a table of stages no level is a skill's."""
    if is_stage_table(row.header):
        return {"skill": topics} if (topics := cell_of(row, "topics")) else {}
    return named_cells(row.header, row.cells)


def _cells(it: Headed, said: Standing) -> dict[Column, str]:
    cells = _named(it.passage)
    asks = (
        bool(_TELLING & cells.keys())
        or is_stage_table(it.passage.header)
        or said in ("must", "should", "nice", "future")
    )
    return cells if asks else {}


def _importance(
    cells: dict[Column, str], frequency: Frequency | None, importance: Importance
) -> Importance:
    stated = label_importance(cells.get("importance", ""))
    if stated:
        return stated
    return importance_of_share(frequency.share) if frequency else importance


def _level(cells: dict[Column, str], name: str, vocabulary: Vocabulary) -> StatedLevel | None:
    required = _level_cell(cells)
    level = (
        level_of_fluency(required)
        if required and _is_graded(required, name, vocabulary)
        else (level_alone(required) if required else None)
    )
    if level:
        return StatedLevel(level, "as stated")
    return next(iter(stated_levels(sketch(name, vocabulary)).values()), None)


def _is_graded(level: str, name: str, vocabulary: Vocabulary) -> bool:
    """Whether a level is a grade of a language: "B1" for German."""
    skill = vocabulary.get(plain_words(name))
    return skill is not None and skill.name in TONGUES and level_of_grade(level) is not None


def _level_cell(cells: dict[Column, str]) -> str | None:
    said = cells.get("required") or (cells.get("level") if "held" not in cells else None)
    return _OF.sub(r"\1/\2", said) if said and " of " in said else said
