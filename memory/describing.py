"""Stored rows in words, for the journal."""

import json
from collections.abc import Callable
from typing import Any

from memory.rows import Row

_LONGEST = 70


def described(table: str, row: Row) -> str:
    """Return what a row of a journaled table says, on one line."""
    return _short(_WORDS[table](row))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _claim(row: Row) -> str:
    return (
        f"{row['skill']}, no level" if row["level"] is None else f"{row['skill']} {row['level']}/5"
    )


def _fact(row: Row) -> str:
    # The journal keeps rows as they were: those of before m018 have neither subject nor unit.
    said = row.get("subject") or row["kind"]
    return f"{said}: {row['value']} {row.get('unit', '')}".rstrip()


def _evidence(row: Row) -> str:
    told = " ".join(row[part] for part in ("situation", "task", "action", "result"))
    return f"evidence E{row['number']}: {told.strip()}"


def _commitment(row: Row) -> str:
    return f"promise “{_short(row['text'])}”, {row['outcome']}"


def _roadmap(row: Row) -> str:
    return f"plan {row['version']} for {_body(row).get('role', 'a role')}"


def _assessment(row: Row) -> str:
    return f"assessment of {row['skill']}{'' if row['finished_at'] else ', unfinished'}"


def _checkin(row: Row) -> str:
    return f"check-in of {row['day']}{'' if row['finished_at'] else ', unfinished'}"


def _body(row: Row) -> dict[str, Any]:
    body = json.loads(row["body"] or "{}")
    return body if isinstance(body, dict) else {}


_WORDS: dict[str, Callable[[Row], str]] = {
    "sources": lambda row: f"source {row['label']}",
    "sessions": lambda row: f"conversation of {row['started_at'][:10]}",
    "messages": lambda row: f"message of {row['recorded_at'][:10]}",
    "claims": _claim,
    "facts": _fact,
    "skills": lambda row: f"skill “{row['name']}”",
    "roles": lambda row: f"role “{row['title']}”",
    "settings": lambda row: f"{row['key'].replace('_', ' ')}: {row['value']}",
    "roadmaps": _roadmap,
    "checkins": _checkin,
    "answers": lambda row: f"answer to {row['key']}: {row['text']}",
    "hours": lambda row: f"{row['hours']:g} h of {row['skill']}",
    "commitments": _commitment,
    "assessments": _assessment,
    "evidence": _evidence,
    "proposals": lambda row: f"question Q{row['id']} on {row['subject']}, {row['outcome']}",
    "resources": lambda row: f"resource for {row['skill']}: {row['title']}",
}
