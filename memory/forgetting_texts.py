"""The part of forgetting that cuts passages out of texts that stay."""

import json

from sqlite_utils import Database

from memory.naming_things import (
    claim_name,
    days_in_words,
    message_name,
    passages_cut,
    short,
)
from memory.passages import MARK, Wording
from memory.rows import Row, read_value, select
from memory.strings import loaded, strings
from tools.domain import AskedYears, Blueprint, CheckIn, Place, Requirement, Role

Lines = list[str]


def cut_messages(db: Database, wording: Wording) -> Lines:
    """Cut what was said of the subject, and drop the model's own record of those turns."""
    lines = []
    for row in select(db, "SELECT * FROM messages ORDER BY id"):
        text, cuts = wording.cut(row["text"])
        payload = row["payload"]
        spoken = payload is not None and any(map(wording.names, strings(loaded(payload))))
        if cuts or spoken:
            db.execute(
                "UPDATE messages SET text = ?, payload = NULL WHERE id = ?", (text, row["id"])
            )
            what = passages_cut(cuts) if cuts else "the record of how it was answered"
            lines.append(f"Message: {message_name(row)}, {what}")
    return lines


def cut_outside_names(db: Database, wording: Wording) -> Lines:
    """Drop what a conversation from elsewhere brought along where that names the subject.

    A session and a speaker lose their name, a message the id that it has there.
    """
    lines = []
    for table, column, left in (
        ("sessions", "outside_name", None),
        ("speakers", "name", MARK),
        ("messages", "outside_id", None),
    ):
        sql = f"SELECT id, {column} AS name FROM {table} WHERE {column} IS NOT NULL ORDER BY id"  # noqa: S608 — our own names
        for row in select(db, sql):
            if wording.names(row["name"]):
                db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (left, row["id"]))  # noqa: S608 — as above
                lines.append(f"Name: of one of the {table} of another conversation")
    return lines


def cut_sources(db: Database, wording: Wording) -> Lines:
    """Cut what the sources say of the subject, their labels included."""
    lines = []
    for row in select(db, "SELECT * FROM sources ORDER BY id"):
        text, cuts = wording.cut(row["text"])
        label, label_cuts = wording.cut(row["label"])
        if cuts or label_cuts:
            db.execute(
                "UPDATE sources SET text = ?, label = ? WHERE id = ?", (text, label, row["id"])
            )
            lines.append(f"Source: {days_in_words(label)}, {passages_cut(cuts + label_cuts)}")
    return lines


def cut_quotes(db: Database, wording: Wording) -> Lines:
    """Cut the quotes and source names of what stays: they may name the subject in passing."""
    lines: Lines = []
    for table, columns in (
        ("claims", ("quote", "source")),
        ("facts", ("quote", "source")),
        ("evidence", ("source",)),
    ):
        for column in columns:
            for row in select(db, f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608 — our own names
                text, cuts = wording.cut(row[column])
                if cuts:
                    db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (text, row["id"]))  # noqa: S608 — as above
                    what = "words" if column == "quote" else "name of the source"
                    extent = "the" if text == MARK else "a part of the"
                    lines.append(f"Grounds: {extent} {what} behind {_kept_name(table, row)}")
    return lines


def _kept_name(table: str, row: Row) -> str:
    """Return what something is called that stays and loses its words."""
    named = {
        "claims": lambda: claim_name(row),
        "facts": lambda: f"F{row['id']}, {row['kind']}: {short(row['value'], 40)}",
        "evidence": lambda: f"E{row['number']}",
    }
    return named[table]()


def cut_checkins(db: Database, wording: Wording) -> Lines:
    """Cut the subject out of check-ins: questions and hours on it, and what was said of it."""
    lines = []
    for row in select(db, "SELECT * FROM checkins ORDER BY id"):
        changed = _cut_questions(db, row, wording)
        changed |= _cut_answers(db, row["id"], wording)
        changed |= _cut_outcome(db, row, wording)
        if changed:
            lines.append(days_in_words(f"Check-in of {row['day']}: what names it, cut"))
    return lines


def _cut_questions(db: Database, row: Row, wording: Wording) -> bool:
    """Drop the questions that name the subject, with their answers."""
    questions = json.loads(row["questions"])
    gone = [q for q in questions if any(map(wording.names, strings(q)))]
    if not gone:
        return False
    for question in gone:
        db.execute(
            "DELETE FROM answers WHERE checkin_id = ? AND key = ?", (row["id"], question["key"])
        )
    left = [question for question in questions if question not in gone]
    body = json.dumps(left, ensure_ascii=False)
    db.execute("UPDATE checkins SET questions = ? WHERE id = ?", (body, row["id"]))
    return True


def _cut_answers(db: Database, checkin_id: int, wording: Wording) -> bool:
    changed = False
    for row in select(db, "SELECT key, text FROM answers WHERE checkin_id = ?", checkin_id):
        text, cuts = wording.cut(row["text"])
        if wording.names(row["key"]):
            db.execute(
                "DELETE FROM answers WHERE checkin_id = ? AND key = ?", (checkin_id, row["key"])
            )
        elif cuts:
            db.execute(
                "UPDATE answers SET text = ? WHERE checkin_id = ? AND key = ?",
                (text, checkin_id, row["key"]),
            )
        changed |= bool(cuts) or wording.names(row["key"])
    return changed


def _cut_outcome(db: Database, row: Row, wording: Wording) -> bool:
    """Cut what a finished check-in came to."""
    if row["body"] is None:
        return False
    old = read_value(CheckIn, row["body"], "check-in")
    new = old.model_copy(
        update={
            "outcomes": tuple(o for o in old.outcomes if not wording.names(o.text)),
            "hours": tuple(h for h in old.hours if not wording.is_name(h.skill)),
            "levels": tuple(c for c in old.levels if not wording.is_name(c.skill)),
            "commitments": tuple(c for c in old.commitments if not wording.names(c)),
            "wins": wording.cut(old.wins)[0],
            "blockers": wording.cut(old.blockers)[0],
        }
    )
    if new == old:
        return False
    db.execute("UPDATE checkins SET body = ? WHERE id = ?", (new.model_dump_json(), row["id"]))
    return True


def cut_roles(db: Database, wording: Wording) -> Lines:
    """Take a skill of the user's own out of the roles that ask for it, in all their versions.

    A requirement whose skill no vocabulary knows could not be compared with anything.
    """
    lines = []
    for row in select(db, "SELECT id, title, body FROM roles ORDER BY id"):
        old = read_value(Role, row["body"], "role")
        new = _without(old, wording)
        if new != old:
            body = new.model_dump_json()
            db.execute("UPDATE roles SET body = ? WHERE id = ?", (body, row["id"]))
            lines.append(f"Role: what {row['title']} says of it")
    return lines


def _without(role: Role, wording: Wording) -> Role:
    left = tuple(kept for asked in role.requirements if (kept := _requirement(asked, wording)))
    held = (it for it in role.held_back if not wording.names(it.skill))
    held_back = tuple(kept for asked in held if (kept := _requirement(asked, wording)))
    phrases = tuple(phrase for phrase in role.unrecognised if not wording.names(phrase))
    summary = wording.cut(role.summary)[0]
    return role.model_copy(
        update={
            "requirements": left,
            "unrecognised": phrases,
            "held_back": held_back,
            "summary": summary,
            "blueprint": _blueprint(role.blueprint, wording),
            "pay_bands": tuple(it for it in role.pay_bands if not wording.names(it.quote)),
            "place": role.place and _place(role.place, wording),
            "experience": role.experience and _experience(role.experience, wording),
        }
    )


def _blueprint(held: Blueprint | None, wording: Wording) -> Blueprint | None:
    """Return what a role's text says beyond its requirements, without what names the subject."""
    if held is None:
        return None
    return Blueprint.model_validate(_left_of(held.model_dump(), wording))


def _left_of(held: object, wording: Wording) -> object:
    """Return a value without those of its items that name the subject."""
    if isinstance(held, dict):
        return {name: _left_of(it, wording) for name, it in held.items()}
    if isinstance(held, tuple | list):
        return tuple(_left_of(it, wording) for it in held if not _names(it, wording))
    return held


def _names(item: object, wording: Wording) -> bool:
    """Whether an item names the subject itself, and not only in items of its own."""
    texts = item.values() if isinstance(item, dict) else (item,)
    return any(isinstance(it, str) and wording.names(it) for it in texts)


def _place(place: Place, wording: Wording) -> Place:
    names = tuple(it for it in place.names if not wording.names(it))
    return place.model_copy(update={"names": names, "quote": wording.cut(place.quote)[0]})


def _experience(asked: AskedYears, wording: Wording) -> AskedYears:
    return asked.model_copy(update={"quote": wording.cut(asked.quote)[0]})


def _requirement(asked: Requirement, wording: Wording) -> Requirement | None:
    """Return a requirement without a skill, ``None`` where no alternative to it is left."""
    ways = [it for it in asked.ways if not wording.is_name(it.skill)]
    if not ways:
        return None
    return asked.model_copy(
        update={
            "skill": ways[0].skill,
            "level": ways[0].level,
            "quote": wording.cut(asked.quote)[0],
            "source": wording.cut(asked.source)[0],  # it may name what would do as well
            "alternatives": tuple(ways[1:]),
        }
    )
