"""Roles that the user imported or described."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from typing import Literal

from sqlite_utils import Database

from memory.rows import Row, read_value, select, supersede
from tools.domain import Role

RoleKind = Literal["posting", "role"]
"""What a role was read from: a job posting, or a description of a role in general."""

_CONTENT = ("body", "text_key", "place_key", "kind")


def title_key(title: str) -> str:
    """Return what two titles share when they mean the same role."""
    return " ".join(title.split()).casefold()


def text_key(text: str) -> str:
    """Return what texts share that are the same but for white space: a digest, no text."""
    return _digest(" ".join(text.split()))


def save_role(  # noqa: PLR0913 - where a role was read is as much of it as what it asks for
    db: Database,
    role: Role,
    source_id: int,
    *,
    text: str | None = None,
    place: str | None = None,
    kind: RoleKind | None = None,
    now: dt.datetime,
) -> None:
    """Keep a role; one of the same title, in any case, gives way to it.

    Args:
        db: The database.
        role: The role.
        source_id: What it was learned from.
        text: All of the document that it was read from; ``None`` keeps what is known of that.
        place: The path of that document, where it has one.
        kind: What that document is; ``None`` keeps what is known of that.
        now: When it is written down.
    """
    key = title_key(role.title)
    held = select(db, "SELECT * FROM roles WHERE title_key = ? AND valid_to IS NULL", key)
    old = held[0] if held else dict.fromkeys(("id", *_CONTENT))
    row = {
        "title": role.title,
        "title_key": key,
        "body": role.model_dump_json(),
        "text_key": old["text_key"] if text is None else text_key(text),
        "place_key": old["place_key"] if text is None else place and _digest(place),
        "kind": kind or old["kind"],
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }
    if all(row[column] == old[column] for column in _CONTENT):
        return
    supersede(db, "roles", old["id"], row, now.date().isoformat())


def current_roles(db: Database) -> tuple[Role, ...]:
    """Return the roles that hold, by title."""
    rows = select(db, "SELECT body FROM roles WHERE valid_to IS NULL ORDER BY title_key")
    return _roles(rows)


def current_postings(db: Database) -> tuple[Role, ...]:
    """Return the roles that hold and were read from postings, by title."""
    rows = select(
        db,
        "SELECT body FROM roles WHERE valid_to IS NULL AND kind = 'posting' ORDER BY title_key",
    )
    return _roles(rows)


def role_of_text(db: Database, text: str) -> Role | None:
    """Return the role that was read from a text, wherever that stood, or ``None``."""
    rows = select(
        db,
        "SELECT body FROM roles WHERE valid_to IS NULL AND text_key = ? ORDER BY id LIMIT 1",
        text_key(text),
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
