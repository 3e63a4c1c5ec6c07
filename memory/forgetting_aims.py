"""One thing to be forgotten: a fact, evidence, a promise, a message, or all facts of a kind."""

import json
import re
from typing import NamedTuple

from sqlite_utils import Database

from memory.errors import StoreError
from memory.passages import MARK, Wording, joined
from memory.rows import Row, select

Lines = list[str]

_FEWEST_WORDS = 4
"""A sentence of fewer words ("Yes, please.") may be anybody's, and is not looked for elsewhere."""


class Aim(NamedTuple):
    """What goes as a whole, and the words that go wherever else they stand.

    Attributes:
        name: What it is called.
        wording: The words.
        rows: The rows that go, by table.
        messages: The messages whose text goes.
        sources: The sources whose text goes.
    """

    name: str
    wording: Wording
    rows: dict[str, list[Row]]
    messages: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()


def aim_at(db: Database, ref: str) -> Aim:
    """Return what forgetting F3, E1, P4 or M12 aims at, or all of a kind.

    Args:
        db: The database.
        ref: What it is called by, or what `kind_named` returned.

    Raises:
        StoreError: There is no such thing.
    """
    if not ref[1:].isdecimal():
        return _all_of(db, ref)
    kinds = {"F": _fact, "E": _evidence, "P": _promise, "M": _message}
    aim = kinds[ref[0]](db, ref, int(ref[1:]))
    if aim is None:
        raise StoreError(f"{ref}: there is no such thing. `coach memory list` shows what there is.")
    return aim


_EVERY_PROMISE = "SELECT 'P' || id AS ref FROM commitments ORDER BY id"
_KIND_REFS = {
    "evidence": "SELECT 'E' || number AS ref FROM evidence GROUP BY number",
    "promise": _EVERY_PROMISE,
    "commitment": _EVERY_PROMISE,
}


def _all_of(db: Database, kind: str) -> Aim:
    """Aim at all facts of a kind or on a subject, all evidence, or all promises."""
    facts = "SELECT 'F' || id AS ref FROM facts WHERE kind = ? OR subject = ? ORDER BY id"
    named = select(db, _KIND_REFS[kind]) if kind in _KIND_REFS else select(db, facts, kind, kind)
    aims = [aim_at(db, row["ref"]) for row in named]
    rows: dict[str, list[Row]] = {}
    for aim in aims:
        for table, found in aim.rows.items():
            rows.setdefault(table, []).extend(found)
    return Aim(kind, joined([it.wording for it in aims]), rows)


_SMALL_FIGURE = re.compile(r"\d{1,3}")
"""A value that stands for much else: the 2 of a notice period of two months."""

_PAY = re.compile(r"\b(?:salary|salaries|wages?|income|earnings|compensation)\b")


def kind_named(db: Database, words: str) -> str | None:
    """Return the kind of facts that words name and nothing else, where there are any of it.

    "Contact", "my contacts" and "all goals" name one, and "my salary" the pay; evidence and
    promises are kinds as well, and so is what facts are on ("notice period", "current pay").
    """
    bare = re.sub(r"^(?:(?:all|of|my|the|your|every|any)\s+)+", "", words.strip().casefold())
    bare = re.sub(r"\s+(?:details?|data|information|facts?)$", "", bare)
    bare = _PAY.sub("pay", bare)
    held = {row["kind"] for row in select(db, "SELECT DISTINCT kind FROM facts")}
    held |= {kind for kind, sql in _KIND_REFS.items() if select(db, sql)}
    held |= {it["subject"] for it in select(db, "SELECT DISTINCT subject FROM facts")} - {""}
    return next((it for it in sorted(held) if bare in (it, f"{it}s")), None)


def _fact(db: Database, ref: str, number: int) -> Aim | None:
    rows = select(db, "SELECT * FROM facts WHERE id = ?", number)
    quotes = [row["quote"] for row in rows]
    named = [row["value"] for row in rows[:1] if not _SMALL_FIGURE.fullmatch(row["value"])]
    return Aim(ref, Wording(named, (), quotes), {"facts": rows}) if rows else None


def _promise(db: Database, ref: str, number: int) -> Aim | None:
    rows = select(db, "SELECT * FROM commitments WHERE id = ?", number)
    return Aim(ref, Wording([rows[0]["text"]]), {"commitments": rows}) if rows else None


def _evidence(db: Database, ref: str, number: int) -> Aim | None:
    rows = select(db, "SELECT * FROM evidence WHERE number = ?", number)
    told = ("situation", "task", "action", "result", "own_part")
    quotes = [row[part] for row in rows for part in told if not _is_fact(db, row[part])]
    quotes += [it["quote"] for row in rows for it in json.loads(row["metrics"])]
    quotes += [part for row in rows for part in _told(db, row["source_id"])]
    return Aim(ref, Wording((), (), quotes), {"evidence": rows}) if rows else None


def _is_fact(db: Database, words: str) -> bool:
    """Say whether words are a fact of their own, which stays: the position that a deed was in."""
    value = words.removesuffix(".")
    return bool(select(db, "SELECT 1 FROM facts WHERE value IN (?, ?)", words, value))


def _told(db: Database, source: int) -> list[str]:
    """Return what was said where something was told, unless that is a whole file."""
    rows = select(db, "SELECT text FROM sources WHERE id = ? AND kind != 'file'", source)
    return _sentences(rows[0]["text"]) if rows else []


def _message(db: Database, ref: str, number: int) -> Aim | None:
    """Aim at a message, the reply to it, and all that was learned from it."""
    said = select(db, "SELECT * FROM messages WHERE id = ?", number)
    if not said:
        return None
    reply = select(
        db,
        "SELECT id, role FROM messages WHERE session_id = ? AND id > ? ORDER BY id LIMIT 1",
        said[0]["session_id"],
        number,
    )
    both = (number, *(it["id"] for it in reply if it["role"] != said[0]["role"] == "user"))
    label = f"message {number}"
    learned = {
        table: select(
            db,
            f"SELECT it.* FROM {table} AS it JOIN sources ON sources.id = it.source_id "  # noqa: S608 — names are ours
            "WHERE sources.kind = 'message' AND (sources.label = ? OR sources.label LIKE ?)",
            label,
            f"{label}, kept in %",
        )
        for table in ("claims", "facts", "evidence", "resources", "proposals")
    }
    sources = select(
        db,
        "SELECT id FROM sources WHERE kind = 'message' AND (label = ? OR label LIKE ?)",
        label,
        f"{label}, kept in %",
    )
    wording = Wording((), (), _sentences(said[0]["text"]))
    return Aim(ref, wording, learned, both, tuple(it["id"] for it in sources))


def _sentences(text: str) -> list[str]:
    parts = [text, *text.replace("? ", ".\n").replace(". ", ".\n").splitlines()]
    return [it.strip() for it in parts if len(it.split()) >= _FEWEST_WORDS]


def remove_aim(db: Database, aim: Aim) -> dict[str, Lines]:
    """Remove what goes as a whole, and return it by kind, as the user can read it."""
    found: dict[str, Lines] = {}
    for table, rows in aim.rows.items():
        for row in rows:
            _let_go(db, table, row)
            db.execute(f"DELETE FROM {table} WHERE id = ?", (row["id"],))  # noqa: S608 — names are ours
            found.setdefault(_KINDS[table], []).append(_line(table, row))
        if table in _REPLACED:
            _hold_earlier(db, table, rows)
    for number in aim.messages:
        db.execute("UPDATE messages SET text = ?, payload = NULL WHERE id = ?", (MARK, number))
        found.setdefault("messages", []).append(f"Message: {number}, as a whole")
    for number in aim.sources:
        db.execute("UPDATE sources SET text = ? WHERE id = ?", (MARK, number))
    return found


_KINDS = {
    "claims": "skill claims",
    "facts": "facts",
    "evidence": "pieces of evidence",
    "commitments": "promises",
    "resources": "resources of your own",
    "proposals": "proposals",
}
_REPLACED = {"claims": "skill", "evidence": "number"}
"""The tables in which one row takes the place of another, by what the two have in common."""


def _let_go(db: Database, table: str, row: Row) -> None:
    """Cut the ties of other rows to one that goes."""
    if "superseded_by" in row:
        db.execute(f"UPDATE {table} SET superseded_by = NULL WHERE superseded_by = ?", (row["id"],))  # noqa: S608 — names are ours
    if table == "claims":
        db.execute("UPDATE hours SET claim_id = NULL WHERE claim_id = ?", (row["id"],))


def _hold_earlier(db: Database, table: str, rows: list[Row]) -> None:
    """Let what was known before hold again where nothing holds any more."""
    column = _REPLACED[table]
    for shared in {row[column] for row in rows}:
        told = f"SELECT id, valid_to FROM {table} WHERE {column} = ? ORDER BY id"  # noqa: S608 — as above
        left = select(db, told, shared)
        if left and all(it["valid_to"] is not None for it in left):
            db.execute(f"UPDATE {table} SET valid_to = NULL WHERE id = ?", (left[-1]["id"],))  # noqa: S608 — as above


def _line(table: str, row: Row) -> str:
    said = {
        "claims": lambda: f"Skill: {row['skill']}",
        "facts": lambda: f"Fact: {row['kind']}: {row['value']}",
        "evidence": lambda: f"Evidence: E{row['number']}",
        "commitments": lambda: f"Promise: {row['text']}",
        "resources": lambda: f"Resource: {row['title']}",
        "proposals": lambda: f"Proposal: Q{row['id']} on {row['subject']}",
    }
    line = " ".join(said[table]().split())
    return line if len(line) <= 80 else f"{line[:79]}…"  # noqa: PLR2004 - a line of the screen
