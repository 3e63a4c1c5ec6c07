"""The user's word on what was proposed, and on what holds no longer."""

import datetime as dt

from sqlite_utils import Database

from memory.claims import save_claim
from memory.errors import StoreError
from memory.evidence import add_evidence
from memory.facts import hold_fact
from memory.proposals import decide, open_proposal
from memory.records import Proposal
from memory.rows import select
from memory.sources import add_source, source_label
from tools.domain import Evidence, SkillClaim


def keep_proposal(
    db: Database, number: int, *, decided_in: str = "", words: str = "", now: dt.datetime
) -> Proposal:
    """Let what was proposed hold, in the place of what held, and return it.

    Evidence is returned with the number that it was kept under. What was inferred from the user's
    words rests on both messages then: those words, and the one in which they kept it.

    Args:
        db: The database.
        number: Its number.
        decided_in: Where the user decides: "message 3", a command, or ``""`` where it is not known.
        words: What is said there.
        now: The time.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    kept = open_proposal(db, number)
    if decided_in and kept.source_kind == "message" and not isinstance(kept.proposed, Evidence):
        source = _of_both(db, kept.source_id, decided_in, words, now)
        label = {"source": source_label(db, source)}
        kept = kept.model_copy(
            update={"source_id": source, "proposed": kept.proposed.model_copy(update=label)}
        )
    if isinstance(kept.proposed, SkillClaim):
        # The user's word makes it theirs, whatever file it came from.
        said = kept.proposed.model_copy(update={"basis": "stated"})
        save_claim(db, said, kept.source_id, proposed=True, now=now)
        rows = select(db, "SELECT id FROM claims WHERE skill = ? AND valid_to IS NULL", said.skill)
        kept_as = rows[0]["id"]
    elif isinstance(kept.proposed, Evidence):
        told = add_evidence(db, kept.proposed, kept.source_id, now=now)
        kept, kept_as = kept.model_copy(update={"proposed": told}), _row_of(db, told)
    else:
        kept_as = hold_fact(db, kept.proposed, kept.source_id, now=now)
    decide(db, number, "kept", kept_as=kept_as, now=now)
    return kept


def _of_both(db: Database, source: int, decided_in: str, words: str, now: dt.datetime) -> int:
    """Return the source of what was said in one message and kept in a later one."""
    (said,) = select(db, "SELECT label, text FROM sources WHERE id = ?", source)
    label, text = f"{said['label']}, kept in {decided_in}", f"{said['text']}\n\n{words}"
    return add_source(db, "message", label, text, now=now)


def _row_of(db: Database, told: Evidence) -> int:
    held = select(db, "SELECT id FROM evidence WHERE number = ? AND valid_to IS NULL", told.id)
    return int(held[0]["id"])


def drop_proposal(db: Database, number: int, *, now: dt.datetime) -> Proposal:
    """Let what holds stay, and ask no more about what was proposed.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    dropped = open_proposal(db, number)
    decide(db, number, "dropped", now=now)
    return dropped


_DROPPED = {"F": "facts", "S": "claims"}
"""The tables whose rows can hold no longer with nothing in their place, by their letter."""


def retract(db: Database, ref: str, *, now: dt.datetime) -> None:
    """Let a fact or a skill's level hold no longer, with nothing in its place.

    Args:
        db: The database.
        ref: F3 for a fact, S2 for what is held of a skill.
        now: The time.

    Raises:
        StoreError: There is no such thing, or it holds no longer.
    """
    table, number = _DROPPED[ref[0]], int(ref[1:])
    if not select(db, f"SELECT 1 FROM {table} WHERE id = ? AND valid_to IS NULL", number):  # noqa: S608 — our own names
        raise StoreError(f"{ref}: no such thing holds. `coach memory list` shows those that do.")
    db.execute(f"UPDATE {table} SET valid_to = ? WHERE id = ?", (now.date().isoformat(), number))  # noqa: S608 — as above
