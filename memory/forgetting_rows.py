"""The part of forgetting that deletes rows which are statements of their own."""

from sqlite_utils import Database

from memory.naming_things import claim_name, days_in_words, short
from memory.passages import Wording
from memory.rows import Row, read_value, select
from memory.strings import loaded, strings
from tools.domain import Skill

Lines = list[str]

KEPT_SETTINGS = ("target",)
"""Choices that name a role: the role's words, not a statement about the user."""


def remove_claims(db: Database, wording: Wording) -> Lines:
    """Delete every claim on the subject, those that were corrected too."""
    rows = select(db, "SELECT * FROM claims ORDER BY id")
    gone = [row for row in rows if wording.is_name(row["skill"])]
    _delete(db, "claims", gone)
    return [_claim_line(row) for row in gone]


def _claim_line(row: Row) -> str:
    until = f" until {row['valid_to']}" if row["valid_to"] else ""
    return days_in_words(f"Skill: {claim_name(row)}, from {row['valid_from']}{until}")


def remove_assessments(db: Database, wording: Wording) -> Lines:
    """Delete the assessments of the subject; what they came to is a claim, and gone before."""
    rows = select(db, "SELECT * FROM assessments ORDER BY id")
    gone = [row for row in rows if wording.is_name(row["skill"])]
    _delete(db, "assessments", gone)
    return [days_in_words(f"Assessment: {row['skill']}, {row['started_at'][:10]}") for row in gone]


def remove_hours(db: Database, wording: Wording) -> Lines:
    """Delete the hours told for the subject."""
    rows = select(
        db,
        """
        SELECT checkin_id, skill, hours, day FROM hours
        JOIN checkins ON checkins.id = hours.checkin_id ORDER BY day, skill
        """,
    )
    gone = [row for row in rows if wording.is_name(row["skill"])]
    for row in gone:
        db.execute(
            "DELETE FROM hours WHERE checkin_id = ? AND skill = ?",
            (row["checkin_id"], row["skill"]),
        )
    return [
        days_in_words(f"Hours: {row['hours']:g} h of {row['skill']}, {row['day']}") for row in gone
    ]


def remove_skills(db: Database, wording: Wording) -> Lines:
    """Delete the user's own skill of that name; their other skills no longer build on it."""
    rows = select(db, "SELECT * FROM skills ORDER BY id")
    gone = [row for row in rows if wording.is_name(row["name"])]
    _delete(db, "skills", gone)
    if gone:
        for row in rows:
            _stop_building_on(db, row, wording)
    return [f"Skill of your own: {row['name']}" for row in gone]


def _stop_building_on(db: Database, row: Row, wording: Wording) -> None:
    skill = read_value(Skill, row["body"], "skill")
    left = tuple(first for first in skill.prerequisites if not wording.is_name(first.skill))
    if left != skill.prerequisites:
        body = skill.model_copy(update={"prerequisites": left}).model_dump_json()
        db.execute("UPDATE skills SET body = ? WHERE id = ?", (body, row["id"]))


def remove_facts(db: Database, wording: Wording) -> Lines:
    """Delete the facts that name the subject."""
    rows = select(db, "SELECT * FROM facts ORDER BY id")
    gone = [row for row in rows if wording.names(row["value"])]
    for row in gone:
        db.execute("UPDATE facts SET superseded_by = NULL WHERE superseded_by = ?", (row["id"],))
    _delete(db, "facts", gone)
    return [f"Fact: {row['kind']}: {short(row['value'])}" for row in gone]


def remove_proposals(db: Database, wording: Wording) -> Lines:
    """Delete what was proposed on the subject, or names it."""
    rows = select(db, "SELECT * FROM proposals ORDER BY id")
    gone = [row for row in rows if any(map(wording.names, strings(loaded(row["body"]))))]
    _delete(db, "proposals", gone)
    return [f"Proposal: Q{row['id']} on {row['subject']}" for row in gone]


def remove_evidence(db: Database, wording: Wording) -> Lines:
    """Delete the evidence that shows the subject or names it, with all versions of it."""
    told = ("situation", "task", "action", "result", "own_part")
    rows = select(db, "SELECT * FROM evidence ORDER BY id")
    named = {
        row["number"]
        for row in rows
        if any(wording.names(row[part]) for part in told)
        or any(wording.is_name(skill) for skill in strings(loaded(row["skills"])))
        or any(wording.names(text) for text in strings(loaded(row["metrics"])))
    }
    gone = [row for row in rows if row["number"] in named]
    _delete(db, "evidence", gone)
    return [
        f"Evidence: E{row['number']} {short(' '.join(row[part] for part in told).strip())}"
        for row in gone
        if row["valid_to"] is None
    ]


def remove_commitments(db: Database, wording: Wording) -> Lines:
    """Delete the promises that name the subject."""
    rows = select(db, "SELECT * FROM commitments ORDER BY id")
    gone = [row for row in rows if wording.names(row["text"])]
    _delete(db, "commitments", gone)
    return [days_in_words(f"Promise: {short(row['text'])}, week of {row['week']}") for row in gone]


def remove_resources(db: Database, wording: Wording) -> Lines:
    """Delete the resources that the user added for the subject, those taken off the list too."""
    rows = select(db, "SELECT * FROM resources ORDER BY id")
    gone = [
        row
        for row in rows
        if wording.is_name(row["skill"]) or any(wording.names(row[it]) for it in ("title", "url"))
    ]
    _delete(db, "resources", gone)
    return [f"Resource: {row['skill']}: {row['title']}, {row['url']}" for row in gone]


def remove_roadmaps(db: Database, wording: Wording) -> Lines:
    """Delete the plans with the subject in them: they tell its level, and can be made again."""
    gone = []
    for row in select(db, "SELECT * FROM roadmaps ORDER BY id"):
        plan = loaded(row["body"])
        title = plan.pop("role", "") if isinstance(plan, dict) else ""
        if any(wording.names(text) for text in strings(plan)):
            gone.append({**row, "title": title})
    _delete(db, "roadmaps", gone)
    return [f"Plan: version {row['version']} for {row['title']}" for row in gone]


def remove_settings(db: Database, wording: Wording) -> Lines:
    """Delete the choices that name the subject."""
    gone = [
        row
        for row in select(db, "SELECT key, value FROM settings ORDER BY key")
        if row["key"] not in KEPT_SETTINGS
        and (wording.names(row["key"]) or wording.names(row["value"]))
    ]
    for row in gone:
        db.execute("DELETE FROM settings WHERE key = ?", (row["key"],))
    return [f"Choice: {row['key']} {short(row['value'])}" for row in gone]


def _delete(db: Database, table: str, rows: list[Row]) -> None:
    """Delete rows in one statement, since they may lead to one another."""
    places = ", ".join("?" for _ in rows)
    ids = [row["id"] for row in rows]
    db.execute(f"DELETE FROM {table} WHERE id IN ({places})", ids)  # noqa: S608 — names are ours, values are bound
