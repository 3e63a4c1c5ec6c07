"""What holds in every memory beyond SQLite's own soundness, as named rules.

`PRAGMA integrity_check` says whether the file is a sound database; the rules here say whether what
stands in it can be what Coach wrote. No write through `Store` breaks one of them; a damaged file or
another program can.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from pydantic import ValidationError
from sqlite_utils import Database

from memory.adding_up import sums_that_differ
from memory.records import Violation
from memory.rows import Row, ValueT, select
from tools.domain import Assessment, CheckIn, Fact, Roadmap, Role, Skill, SkillClaim, Value

HELD_ONCE = {"claims": "skill", "evidence": "number", "roles": "title_key"}
"""Of which tables one row at most holds for each value of which column."""

SUPERSEDED = ("claims", "facts", "roles", "evidence")
"""The tables whose rows give way to later ones."""

BODIES: tuple[tuple[str, type[Value], str], ...] = (
    ("roles", Role, "1"),
    ("skills", Skill, "1"),
    ("roadmaps", Roadmap, "1"),
    ("checkins", CheckIn, "body IS NOT NULL"),
    ("assessments", Assessment, "body IS NOT NULL"),
    ("proposals", SkillClaim, "kind = 'claims'"),
    ("proposals", Fact, "kind = 'facts'"),
)
"""The tables whose ``body`` is a domain type as JSON, and the condition for it."""

JSON_COLUMNS = (
    ("checkins", "questions"),
    ("assessments", "choices"),
    ("evidence", "metrics"),
    ("evidence", "skills"),
    ("messages", "payload"),
    ("changes", "row_key"),
    ("changes", "before"),
    ("reference_wages", "body"),
)
"""The columns that hold other JSON."""


class BrokenLink(NamedTuple):
    """A column of a row that leads to no row of the table that it should lead to."""

    table: str
    row: Row
    column: str
    parent: str


def violations(db: Database) -> tuple[Violation, ...]:
    """Return where the rows of a current schema break a rule; empty for a sound memory."""
    return tuple(found for rule in RULES for found in rule(db))


def unresolved_references(db: Database) -> Iterator[Violation]:
    """Yield the rows that lead to a row which is not there."""
    for link in broken_links(db):
        what = f"{link.column} {link.row[link.column]} leads to no row of {link.parent}"
        yield _violation(db, "references resolve", link.table, link.row, what)


def broken_links(db: Database) -> Iterator[BrokenLink]:
    """Yield the links that lead nowhere, whether or not foreign keys are on."""
    for table in stored_tables(db):
        for link in select(db, f'PRAGMA foreign_key_list("{table}")'):
            parent, column, aim = link["table"], link["from"], link["to"] or "id"
            there = (
                f'EXISTS (SELECT 1 FROM "{parent}" AS parent '  # noqa: S608 - names of ours
                f'WHERE parent."{aim}" = child."{column}")'
            )
            for row in _rows(db, table, f'"{column}" IS NOT NULL AND NOT {there}'):
                yield BrokenLink(table, row, column, parent)


def held_twice(db: Database) -> Iterator[Violation]:
    """Yield all but the latest of the rows that hold at once where only one may."""
    for table, column in HELD_ONCE.items():
        where = (
            f"valid_to IS NULL AND EXISTS (SELECT 1 FROM {table} AS later "  # noqa: S608 - names of ours
            f"WHERE later.{column} = child.{column} AND later.valid_to IS NULL "
            "AND later.id > child.id)"
        )
        for row in _rows(db, table, where):
            what = f"another row holds for {column} {row[column]}"
            yield _violation(db, "one row holds", table, row, what)


def not_closed(db: Database) -> Iterator[Violation]:
    """Yield the rows that gave way and hold nevertheless, or gave way to an earlier row."""
    for table in SUPERSEDED:
        where = "superseded_by IS NOT NULL AND (valid_to IS NULL OR superseded_by <= id)"
        for row in _rows(db, table, where):
            what = f"superseded by {row['superseded_by']}, closed on {row['valid_to'] or 'no day'}"
            yield _violation(db, "what gave way is closed", table, row, what)
    for row in _rows(db, "claims", "valid_to < valid_from"):
        what = f"holds from {row['valid_from']} until {row['valid_to']}"
        yield _violation(db, "what gave way is closed", "claims", row, what)


def unfinished_twice(db: Database) -> Iterator[Violation]:
    """Yield the check-ins and assessments that are open beside a later one."""
    together = {"checkins": "1", "assessments": "later.skill = child.skill"}
    for table, same in together.items():
        where = (
            f"finished_at IS NULL AND EXISTS (SELECT 1 FROM {table} AS later "  # noqa: S608 - names of ours
            f"WHERE {same} AND later.finished_at IS NULL AND later.id > child.id)"
        )
        for row in _rows(db, table, where):
            yield _violation(db, "one is unfinished", table, row, "a later one is open too")


def half_finished(db: Database) -> Iterator[Violation]:
    """Yield what is finished without an outcome, or has one without being finished."""
    for table in ("checkins", "assessments"):
        for row in _rows(db, table, "(body IS NULL) <> (finished_at IS NULL)"):
            what = "an outcome and a time of finishing go together"
            yield _violation(db, "finished with an outcome", table, row, what)
    for table, column in (("commitments", "settled_at"), ("proposals", "decided_at")):
        for row in _rows(db, table, f"(outcome = 'open') <> ({column} IS NULL)"):
            what = f"outcome {row['outcome']}, {column} {row[column] or 'never'}"
            yield _violation(db, "finished with an outcome", table, row, what)


def unreadable_json(db: Database) -> Iterator[Violation]:
    """Yield the rows whose JSON does not read as what it is."""
    for table, column in JSON_COLUMNS:
        for row in _rows(db, table, f"{column} IS NOT NULL AND NOT json_valid({column})"):
            yield _violation(db, "JSON reads", table, row, f"{column} is no JSON")
    for table, kind, where in BODIES:
        for row in _rows(db, table, where):
            if _read(kind, row["body"]) is None:
                what = f"body does not read as {kind.__name__}"
                yield _violation(db, "JSON reads", table, row, what)


def plans_that_do_not_add_up(db: Database) -> Iterator[Violation]:
    """Yield the plans of which a total is not the sum of its parts."""
    for row in _rows(db, "roadmaps", "1"):
        plan = _read(Roadmap, row["body"])
        for what in () if plan is None else sums_that_differ(plan):
            yield _violation(db, "plans add up", "roadmaps", row, what)


RULES: tuple[Callable[[Database], Iterable[Violation]], ...] = (
    unresolved_references,
    held_twice,
    not_closed,
    unfinished_twice,
    half_finished,
    unreadable_json,
    plans_that_do_not_add_up,
)


def stored_tables(db: Database) -> tuple[str, ...]:
    """Return the tables that hold what was told and done, so none of SQLite's own.

    What search derives from them is left out, too: it is made anew from what they hold.
    """
    return tuple(
        row["name"]
        for row in select(db, "SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
        if row["type"] == "table" and not row["name"].startswith(("sqlite_", "_sqlite_", "search_"))
    )


def key_columns(db: Database, table: str) -> tuple[str, ...]:
    """Return the columns of a table's primary key, in their order."""
    columns = select(db, f'PRAGMA table_info("{table}")')
    return tuple(it["name"] for it in sorted(columns, key=lambda it: it["pk"]) if it["pk"])


def _rows(db: Database, table: str, where: str) -> list[Row]:
    key = ", ".join(f'"{column}"' for column in key_columns(db, table))
    return select(db, f'SELECT * FROM "{table}" AS child WHERE {where} ORDER BY {key}')  # noqa: S608 - names and conditions of ours


def _violation(db: Database, rule: str, table: str, row: Row, what: str) -> Violation:
    key = {column: row[column] for column in key_columns(db, table)}
    return Violation(rule=rule, table=table, key=key, what=what)


def _read(kind: type[ValueT], body: str) -> ValueT | None:
    try:
        return kind.model_validate_json(body)
    except ValidationError:
        return None
