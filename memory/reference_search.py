"""Occupations of the lists in use: found by their titles, read, and those that ask for a skill."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlite_utils import Database

from memory.reference_lists import WAGES, setting_of
from memory.reference_records import ReferenceOccupation
from memory.rows import Row, make_value, read_value, select
from tools.domain import Requirement, Wage
from tools.taxonomies.ranking import Held

_SOC_LENGTH = len("29-1141")
_IN_USE = """
    reference_datasets AS dataset
    JOIN settings ON settings.key = 'list ' || dataset.name AND settings.value = dataset.label
"""
_OCCUPATION = f"""
    SELECT it.id AS number, it.code, it.title, it.description, it.job_zone, dataset.name,
        dataset.version, dataset.attribution,
        (SELECT count(*) FROM reference_requirements WHERE occupation_id = it.id) AS requirements
    FROM {_IN_USE} JOIN reference_occupations AS it ON it.dataset_id = dataset.id
"""  # noqa: S608 — our own text


def occupation(db: Database, number: int) -> ReferenceOccupation | None:
    """Return an occupation by its number, or ``None`` where none of a list in use has it."""
    rows = select(db, f"{_OCCUPATION} WHERE it.id = ?", number)
    return _occupation(rows[0], "") if rows else None


def called(db: Database, folded: Sequence[str]) -> tuple[ReferenceOccupation, ...]:
    """Return the occupations of which a title is one of these, those of their own title first.

    Args:
        db: The database.
        folded: Titles as `tools.taxonomies.finding.folded` has them.
    """
    where = "WHERE found.folded IN (SELECT value FROM json_each(?))"
    return _found(db, where, (json.dumps(list(folded)),))


def of_code(db: Database, code: str) -> tuple[ReferenceOccupation, ...]:
    """Return the occupations of a code; of a SOC code ("29-1141") all those that are part of it."""
    where = (
        "WHERE it.code = ? OR it.code GLOB ?" if len(code) == _SOC_LENGTH else "WHERE it.code = ?"
    )
    values = (code, f"{code}.[0-9][0-9]") if len(code) == _SOC_LENGTH else (code,)
    rows = select(db, f"{_OCCUPATION} {where} ORDER BY dataset.name, it.code, it.id", *values)
    return tuple(_occupation(row, "") for row in rows)


def search(db: Database, words: Sequence[str]) -> tuple[ReferenceOccupation, ...]:
    """Return the occupations of which a title has all the words, or words that begin so.

    Those of their own title come first, then the shorter title, then by title.

    Args:
        db: The database.
        words: At least one, as `tools.taxonomies.finding.search_words` has them.
    """
    where = " AND ".join("found.folded LIKE ?" for _ in words)
    return _found(db, f"WHERE {where}", [f"% {word}%" for word in words])


def _found(db: Database, where: str, values: Sequence[str]) -> tuple[ReferenceOccupation, ...]:
    """Return each occupation once, by the best of its titles that was found."""
    rows = select(
        db,
        f"""
        WITH hit AS (
            SELECT found.occupation_id, found.place, found.title FROM {_IN_USE}
            JOIN reference_occupations AS it ON it.dataset_id = dataset.id
            JOIN reference_titles AS found ON found.occupation_id = it.id {where}
        )
        SELECT occupation.*, hit.place, hit.title AS matched
        FROM hit JOIN ({_OCCUPATION}) AS occupation ON occupation.number = hit.occupation_id
        ORDER BY hit.place > 0, length(hit.title), hit.title, occupation.number
        """,  # noqa: S608 — our own text, values are bound
        *values,
    )
    best: dict[int, ReferenceOccupation] = {}
    for row in rows:
        place, matched = row.pop("place"), row.pop("matched")
        if row["number"] not in best:
            best[row["number"]] = _occupation(row, matched if place else "")
    return tuple(best.values())


def _occupation(row: Row, matched: str) -> ReferenceOccupation:
    return make_value(ReferenceOccupation, {**row, "matched": matched}, "occupation")


def requirements(db: Database, number: int, source: str) -> tuple[Requirement, ...]:
    """Return what an occupation asks for, the most important first.

    Args:
        db: The database.
        number: The occupation.
        source: What its taxonomy is called.
    """
    rows = select(
        db,
        """
        SELECT skills.name AS skill, it.level, it.level_stated, it.importance, it.quote
        FROM reference_requirements AS it JOIN reference_skills AS skills ON skills.id = it.skill_id
        WHERE it.occupation_id = ?
        ORDER BY CASE importance WHEN 'must' THEN 0 WHEN 'should' THEN 1 ELSE 2 END, skills.name
        """,
        number,
    )
    return tuple(
        make_value(
            Requirement,
            {**row, "level_stated": bool(row["level_stated"]), "source": source},
            "requirement",
        )
        for row in rows
    )


def held(db: Database, levels: Mapping[str, int]) -> Iterable[Held]:
    """Return the requirements of all occupations that are for one of some skills.

    Args:
        db: The database.
        levels: The levels known, 0 to 5, by skill.
    """
    rows = db.execute(
        f"""
        SELECT it.occupation_id, skills.name, it.level, it.importance FROM {_IN_USE}
        JOIN reference_skills AS skills ON skills.dataset_id = dataset.id
        JOIN reference_requirements AS it ON it.skill_id = skills.id
        WHERE skills.name IN (SELECT value FROM json_each(?))
        """,  # noqa: S608 — our own text
        (json.dumps(list(levels)),),
    ).fetchall()
    return [Held(number, levels[name], needed, how) for number, name, needed, how in rows]


def skills_said(db: Database, phrases: Sequence[str]) -> tuple[str, ...]:
    """Return the skills of the lists in use that are called like one of some phrases, in any case.

    Args:
        db: The database.
        phrases: The phrases, each in one spelling.
    """
    rows = select(
        db,
        f"""
        SELECT DISTINCT skills.name FROM {_IN_USE}
        JOIN reference_skills AS skills ON skills.dataset_id = dataset.id
        WHERE skills.name COLLATE NOCASE IN (SELECT value FROM json_each(?)) ORDER BY skills.name
        """,  # noqa: S608 — our own text
        json.dumps(list(phrases)),
    )
    return tuple(str(row["name"]) for row in rows)


def points(db: Database) -> dict[int, tuple[str, int]]:
    """Return the title and the sum of the importance points of each occupation, by number."""
    rows = db.execute(
        f"""
        SELECT it.id, it.title || ' (' || dataset.name || ')', it.points FROM {_IN_USE}
        JOIN reference_occupations AS it ON it.dataset_id = dataset.id WHERE it.points > 0
        """  # noqa: S608 — our own text
    ).fetchall()
    return {number: (title, total) for number, title, total in rows}


def without_requirements(db: Database) -> int:
    """Return how many occupations of the lists in use ask for nothing, so that none is ranked."""
    rows = db.execute(
        f"""
        SELECT count(*) FROM {_IN_USE}
        JOIN reference_occupations AS it ON it.dataset_id = dataset.id WHERE it.points <= 0
        """  # noqa: S608 — our own text
    ).fetchall()
    return int(rows[0][0])


def wage(db: Database, code: str) -> Wage | None:
    """Return what an occupation pays by its O*NET or SOC code, where the wages in use say so."""
    rows = select(
        db,
        f"""
        SELECT it.body FROM {_IN_USE} JOIN reference_wages AS it ON it.dataset_id = dataset.id
        WHERE settings.key = ? AND it.code = ?
        """,  # noqa: S608 — our own text
        setting_of(WAGES),
        code[:7],
    )
    return read_value(Wage, rows[0]["body"], "wage") if rows else None
