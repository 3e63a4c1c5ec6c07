"""Making the rules hold again among the rows that were saved."""

from collections.abc import Callable

from sqlite_utils import Database

from memory.identity import new_name
from memory.invariants import BrokenLink, broken_links, violations
from memory.rows import Row, insert, select
from memory.salvage.rebuilding import Tally
from memory.salvage.shapes import matching

_STAND_INS: dict[str, Callable[[int, str], Row]] = {
    "sources": lambda number, now: {
        "id": number,
        "kind": "command",
        "label": "a source that was lost",
        "text": "",
        "recorded_at": now,
    },
    "sessions": lambda number, now: {"id": number, "model": "lost", "started_at": now},
    "entries": lambda number, now: {"id": number, "recorded_at": now, "cause": "lost"},
    "files": lambda number, _: {"id": number, "name": new_name(), "own": 0},
}
"""The empty row that stands for a lost one, where what leads to it is worth keeping without."""


def mend(db: Database, tallies: dict[str, Tally], now: str) -> dict[str, int]:
    """Put in, cut or drop until every rule holds.

    What leads to a lost source, session, journal entry or name of a file is kept, with an empty row
    in its place; a link that may be empty is cut; what still breaks a rule is dropped, and its
    tally says so.

    Args:
        db: The new file, with journal and foreign keys off.
        tallies: What became of the rows so far, by table.
        now: The time, as it is stored.

    Returns:
        How many empty rows stand for lost ones, by table.
    """
    stand_ins: dict[str, int] = {}
    _mend_links(db, tallies, stand_ins, now)
    while found := violations(db):
        for violation in found:
            where = f'"{violation.table}" WHERE {matching(violation.key)}'
            for row in select(db, f"SELECT * FROM {where}", *violation.key.values()):  # noqa: S608 - names of ours, values are bound
                tallies[violation.table].drop(db, row, f"{violation.what} ({violation.rule})")
        # What was dropped may have been led to.
        _mend_links(db, tallies, stand_ins, now)
    return stand_ins


def _mend_links(
    db: Database, tallies: dict[str, Tally], stand_ins: dict[str, int], now: str
) -> None:
    while links := list(broken_links(db)):
        for link in links:
            if link.parent in _STAND_INS:
                _stand_in(db, link, stand_ins, now)
            elif not _cut(db, link):
                what = f"{link.column} leads to a row of {link.parent} that was lost"
                tallies[link.table].drop(db, link.row, what)


def _stand_in(db: Database, link: BrokenLink, stand_ins: dict[str, int], now: str) -> None:
    """Put an empty row where a link leads, unless another link to it did so already."""
    number = link.row[link.column]
    if not select(db, f"SELECT 1 FROM {link.parent} WHERE id = ?", number):  # noqa: S608 - as above
        insert(db, link.parent, _STAND_INS[link.parent](number, now))
        stand_ins[link.parent] = stand_ins.get(link.parent, 0) + 1


def _cut(db: Database, link: BrokenLink) -> bool:
    """Empty a link that may be empty, and say whether it may."""
    columns = select(db, f'PRAGMA table_info("{link.table}")')
    if any(it["name"] == link.column and (it["notnull"] or it["pk"]) for it in columns):
        return False
    key = {it["name"]: link.row[it["name"]] for it in columns if it["pk"]}
    db.execute(
        f'UPDATE "{link.table}" SET "{link.column}" = NULL WHERE {matching(key)}',  # noqa: S608 - as above
        tuple(key.values()),
    )
    return True
