"""Forgetting: the one hard delete.

What names the subject goes whole where it is a statement of its own (claims, facts, evidence,
commitments, hours, plans), and is cut out sentence by sentence where it is part of a longer text
(messages, sources, check-ins, quotes). Then the bytes are taken out of the files.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from memory import forgetting_rows as rows
from memory import forgetting_texts as texts
from memory import index, journal, tombstones
from memory.copies import naming_copies
from memory.forgetting_aims import Aim, aim_at, remove_aim
from memory.forgetting_journal import forget_changes
from memory.leftovers import leftovers
from memory.passages import Wording
from memory.records import Forgetting
from memory.rows import select
from memory.scrubbing import scrub
from memory.transactions import transaction

Lines = list[str]

COPIES: Final = "copies of the file"
"""What copies from before an upgrade are called among what goes."""

_STEPS: dict[str, Callable[[Database, Wording], Lines]] = {
    # Hours lead to claims, so they go first.
    "hours": rows.remove_hours,
    "skill claims": rows.remove_claims,
    "assessments": rows.remove_assessments,
    "facts": rows.remove_facts,
    "proposals": rows.remove_proposals,
    "pieces of evidence": rows.remove_evidence,
    "promises": rows.remove_commitments,
    "resources of your own": rows.remove_resources,
    "plans": rows.remove_roadmaps,
    "choices": rows.remove_settings,
    "check-ins": texts.cut_checkins,
    "messages": texts.cut_messages,
    "names from elsewhere": texts.cut_outside_names,
    "sources": texts.cut_sources,
    "quotes": texts.cut_quotes,
    "skills of your own": rows.remove_skills,
}


def forget(  # noqa: PLR0913 - what is meant takes three, where and when three more
    db: Database,
    path: Path,
    subject: str,
    spellings: Iterable[str],
    other: Iterable[str],
    *,
    now: dt.datetime,
) -> Forgetting:
    """Remove all that names the subject, and its bytes from every file in the home.

    Raises:
        StoreError: When the bytes could not be taken out of the files; the rows are gone then.
        RuntimeError: When called inside a transaction, which could still bring it all back.
    """
    if db.conn.in_transaction:
        raise RuntimeError("forget can't be part of a transaction")
    with transaction(db):
        gone, copies = _forget(db, path, about(db, subject, spellings, other), now)
    scrub(db, subject, copies)
    return gone


def forget_one(db: Database, path: Path, ref: str, *, now: dt.datetime) -> Forgetting:
    """Remove one thing, called by its reference, and its words wherever else they stand.

    Raises:
        StoreError: There is no such thing, or as in `forget`.
        RuntimeError: As in `forget`.
    """
    if db.conn.in_transaction:
        raise RuntimeError("forget can't be part of a transaction")
    with transaction(db):
        gone, copies = _forget(db, path, _one(db, ref), now)
    scrub(db, ref, copies)
    return gone


def _forget(
    db: Database, path: Path, aim: Aim, now: dt.datetime
) -> tuple[Forgetting, tuple[Path, ...]]:
    copies = naming_copies(path, aim.wording)
    with tombstones.kept_of_cuts(db):
        gone = _remove(db, aim, copies)
    tombstones.bury_changed(db)
    forget_changes(db, aim.wording, roles_too="roles" in gone.counts)
    if gone.counts.keys() - {COPIES}:  # a copy that went changed nothing of what is known
        journal.note_forgetting(db, now)
    index.catch_up(db)
    index.compact(db)
    return gone, copies


def preview(
    db: Database, path: Path, subject: str, spellings: Iterable[str], other: Iterable[str]
) -> Forgetting:
    """Return what `forget` would remove: it is removed and put back, so the two can't differ."""
    with transaction(db):
        return _previewed(db, path, about(db, subject, spellings, other))


def preview_one(db: Database, path: Path, ref: str) -> Forgetting:
    """Return what `forget_one` would remove."""
    with transaction(db):
        return _previewed(db, path, _one(db, ref))


def _one(db: Database, ref: str) -> Aim:
    aim = aim_at(db, ref)
    return aim._replace(wording=aim.wording.with_quotes(_halves(db, aim.wording)))


def _previewed(db: Database, path: Path, aim: Aim) -> Forgetting:
    db.execute("SAVEPOINT preview")
    try:
        return _remove(db, aim, naming_copies(path, aim.wording))
    finally:
        db.execute("ROLLBACK TO preview")
        db.execute("RELEASE preview")


def about(db: Database, subject: str, spellings: Iterable[str], other: Iterable[str]) -> Aim:
    """Return what to look for: the subject's names, and what else speaks of it alone.

    That is the words its claims were read from, and the titles and addresses of the resources that
    the user added for it: a reply may have shown them without its name beside them.
    """
    wording = Wording((subject, *spellings), other)
    quotes = [
        row["quote"]
        for row in select(db, "SELECT skill, quote FROM claims")
        if wording.is_name(row["skill"])
    ]
    for row in select(db, "SELECT skill, title, url FROM resources"):
        if wording.is_name(row["skill"]):
            quotes += (row["title"], row["url"])
    told = wording.with_quotes(quotes)
    return Aim(subject, told.with_quotes(_halves(db, told)), {})


def _halves(db: Database, wording: Wording) -> list[str]:
    """Return what things made of a part of a text may hold of the subject; `Wording.halves`."""
    texts = (
        "SELECT text FROM sources UNION SELECT text FROM messages UNION SELECT text FROM answers"
    )
    return sorted({half for row in select(db, texts) for half in wording.halves(row["text"])})


def _remove(db: Database, aim: Aim, copies: tuple[Path, ...]) -> Forgetting:
    found = remove_aim(db, aim)
    for what, step in _STEPS.items():
        found[what] = [*found.get(what, ()), *step(db, aim.wording)]
    if found["skills of your own"]:
        found["roles"] = texts.cut_roles(db, aim.wording)
    found[COPIES] = [f"Copy: {copy.name}, as a whole" for copy in copies]
    return Forgetting(
        subject=aim.name,
        counts={what: len(lines) for what, lines in found.items() if lines},
        lines=tuple(line for lines in found.values() for line in lines),
        left=leftovers(db, aim.wording),
    )
