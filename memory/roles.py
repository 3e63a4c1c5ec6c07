"""Roles that the user imported or described."""

import datetime as dt
import hashlib
from collections.abc import Iterable

from sqlite_utils import Database

from memory.records import RoleDocument, RoleKind
from memory.rows import Row, read_value, select, supersede
from tools.domain import Role

_DOCUMENT = ("text_key", "place_key", "kind")
_CONTENT = ("body", *_DOCUMENT)


def title_key(title: str) -> str:
    """Return what two titles share when they mean the same role."""
    return " ".join(title.split()).casefold()


def text_key(text: str) -> str:
    """Return what texts share that are the same but for white space: a digest, no text."""
    return _digest(" ".join(text.split()))


def save_role(
    db: Database,
    role: Role,
    source_id: int,
    document: RoleDocument | None = None,
    *,
    now: dt.datetime,
) -> None:
    """Keep a role; one of the same title, in any case, gives way to it.

    Args:
        db: The database.
        role: The role.
        source_id: What it was learned from.
        document: What it was read from; ``None`` keeps what is known of that.
        now: When it is written down.
    """
    key = title_key(role.title)
    held = select(db, "SELECT * FROM roles WHERE title_key = ? AND valid_to IS NULL", key)
    old = held[0] if held else dict.fromkeys(("id", *_CONTENT))
    row = {
        "title": role.title,
        "title_key": key,
        "body": role.model_dump_json(),
        **(_known_of(old) if document is None else _of_document(document, old)),
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }
    if all(row[column] == old[column] for column in _CONTENT):
        return
    supersede(db, "roles", old["id"], row, now.date().isoformat())


def _known_of(old: Row) -> Row:
    return {column: old[column] for column in _DOCUMENT}


def _of_document(document: RoleDocument, old: Row) -> Row:
    """Return what a document is known again by; the same text in no place keeps its old one."""
    key = text_key(document.text)
    same_text = key == old["text_key"]
    place = _digest(document.place) if document.place else None
    return {
        "text_key": key,
        "place_key": place or (old["place_key"] if same_text else None),
        "kind": document.kind or (old["kind"] if same_text else None),
    }


def current_roles(db: Database, kind: RoleKind | None = None) -> tuple[Role, ...]:
    """Return the roles that hold, by title; of one kind, or all."""
    rows = select(
        db,
        "SELECT body FROM roles WHERE valid_to IS NULL AND (? IS NULL OR kind = ?) "
        "ORDER BY title_key",
        kind,
        kind,
    )
    return _roles(rows)


def role_of_text(db: Database, text: str, kind: RoleKind | None = None) -> Role | None:
    """Return the role, of one kind or any, that was read from a text wherever that stood."""
    rows = select(
        db,
        "SELECT body FROM roles WHERE valid_to IS NULL AND text_key = ? "
        "AND (? IS NULL OR kind = ?) ORDER BY id LIMIT 1",
        text_key(text),
        kind,
        kind,
    )
    return next(iter(_roles(rows)), None)


def roles_of_place(db: Database, place: str) -> tuple[Role, ...]:
    """Return the roles that were read from the document at a path, the oldest first."""
    rows = select(
        db,
        "SELECT body FROM roles WHERE valid_to IS NULL AND place_key = ? ORDER BY id",
        _digest(place),
    )
    return _roles(rows)


def _roles(rows: Iterable[Row]) -> tuple[Role, ...]:
    return tuple(read_value(Role, row["body"], "role") for row in rows)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
