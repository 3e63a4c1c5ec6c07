"""What still names a subject after it was forgotten, for the user to know."""

from collections.abc import Callable, Iterator

from sqlite_utils import Database

from memory.invariants import stored_tables
from memory.naming_things import claim_name, days_in_words, message_name, short
from memory.passages import Wording
from memory.rows import Row, select
from memory.strings import loaded, strings

_NOT_READ = ("changes", "tombstones", "files", "origins", "journal")
"""What holds no words of the user but earlier states of the rows that are read here."""

_CALLED: dict[str, Callable[[Row], str]] = {
    "claims": lambda row: f"skill {claim_name(row)}",
    "facts": lambda row: f"F{row['id']}, a fact",
    "evidence": lambda row: f"evidence E{row['number']}",
    "commitments": lambda row: f"promise P{row['id']}",
    "messages": lambda row: f"message {message_name(row)}",
    "roles": lambda row: f"the role {short(row['title'])}, which asks for it or tells of it",
    "roadmaps": lambda row: f"plan {row['version']}",
    "skills": lambda row: f"your own skill {short(row['name'])}",
    "settings": lambda row: f"your choice of the {row['key'].replace('_', ' ')}",
    "sources": lambda row: f"the source {short(row['label'])}",
    "checkins": lambda row: f"the check-in of {row['day']}",
}


def leftovers(db: Database, wording: Wording) -> tuple[str, ...]:
    """Return what holds the subject's words still, a line each.

    That is what forgetting leaves on purpose (the words of a role), and where a phrase stands with
    other signs between its words, so that it may mean another thing ("Harbour, Lights").
    """
    return tuple(
        dict.fromkeys(line for table in stored_tables(db) for line in _left(db, table, wording))
    )


def _left(db: Database, table: str, wording: Wording) -> Iterator[str]:
    if table in _NOT_READ:
        return
    for row in select(db, f'SELECT * FROM "{table}"'):  # noqa: S608 — a table's own name
        told = [
            it for value in row.values() if isinstance(value, str) for it in strings(loaded(value))
        ]
        if any(map(wording.names, told)):
            yield days_in_words(_called(table, row))
        elif any(map(wording.nearly_names, told)):
            yield f"{days_in_words(_called(table, row))}, with other signs between the words"


def _called(table: str, row: Row) -> str:
    called = _CALLED.get(table)
    return called(row) if called else f"one of the {table}"
