"""Proposals: what may hold, or be kept as evidence, until the user says whether it does."""

import datetime as dt

from sqlite_utils import Database

from memory.errors import StoreError
from memory.evidence import all_evidence
from memory.grounding import is_grounded, require_ground
from memory.records import Proposal, ProposalKind
from memory.rows import Row, insert, read_value, select
from tools.domain import Evidence, Fact, SkillClaim
from tools.same_deed import deed_of
from tools.sentences import split_sentences

Proposed = SkillClaim | Fact | Evidence

_SOURCED = (
    "SELECT proposals.*, sources.kind AS source_kind FROM proposals "
    "JOIN sources ON sources.id = proposals.source_id"
)


def propose(db: Database, proposed: Proposed, source_id: int, *, now: dt.datetime) -> int:
    """Keep what may hold and return its number; the same one again keeps that.

    A skill or fact that was kept can be proposed anew, where something else holds by now; a piece
    of evidence can't.
    """
    for quote in _quotes(proposed):
        require_ground(db, quote, source_id)
    kind, subject = kind_of(proposed), subject_of(proposed)
    body = proposed.model_dump_json()
    for row in select(
        db, "SELECT * FROM proposals WHERE kind = ? AND subject = ? ORDER BY id", kind, subject
    ):
        if row["outcome"] in _ASKED_ONCE[kind] and says_same(proposed_of(row), proposed):
            return int(row["id"])
    columns = {"kind": kind, "subject": subject, "body": body, "source_id": source_id}
    stamped = {"recorded_at": now.isoformat(), "outcome": "open"}
    return insert(db, "proposals", columns | stamped)


def propose_evidence(
    db: Database, told: Evidence, source_id: int, *, now: dt.datetime
) -> int | None:
    """Keep what could be evidence and return its number.

    Returns:
        ``None`` where the same deed is evidence already, or its words, which were put together of
        several places, do not stand in the source as they are: nothing is proposed then.
    """
    if any(says_same(it, told) for it in all_evidence(db)):
        return None
    if not all(is_grounded(db, quote, source_id) for quote in _quotes(told)):
        return None
    return propose(db, told, source_id, now=now)


def settle(db: Database, kind: ProposalKind, subject: str, *, now: dt.datetime) -> None:
    """Close the open proposals on a subject of which the user has said something newer."""
    db.execute(
        "UPDATE proposals SET outcome = 'settled', decided_at = ? "
        "WHERE kind = ? AND subject = ? AND outcome = 'open'",
        (now.isoformat(), kind, subject),
    )


def open_proposals(db: Database) -> tuple[Proposal, ...]:
    """Return what waits for the user's word, the oldest first."""
    rows = select(db, f"{_SOURCED} WHERE outcome = 'open' ORDER BY proposals.id")
    return tuple(_record(row) for row in rows)


def open_proposal(db: Database, number: int) -> Proposal:
    """Return a proposal that waits for the user's word.

    Raises:
        StoreError: There is none of that number, or it was decided already.
    """
    rows = select(db, f"{_SOURCED} WHERE proposals.id = ?", number)
    if not rows:
        raise StoreError(
            f"Q{number}: there is no such question. `coach memory list` shows those there are."
        )
    if rows[0]["outcome"] != "open":
        raise StoreError(
            f"Q{number}: it was decided already ({rows[0]['outcome']}). "
            "`coach memory history` shows the change; it can be taken back there."
        )
    return _record(rows[0])


def decide(
    db: Database, number: int, outcome: str, *, kept_as: int | None = None, now: dt.datetime
) -> None:
    """Write down what the user decided: kept as a row, or dropped."""
    db.execute(
        "UPDATE proposals SET outcome = ?, kept_as = ?, decided_at = ? WHERE id = ?",
        (outcome, kept_as, now.isoformat(), number),
    )


_ASKED_ONCE: dict[ProposalKind, tuple[str, ...]] = {
    "claims": ("open", "dropped"),
    "facts": ("open", "dropped"),
    "evidence": ("open", "dropped", "kept"),
}
"""The outcomes with which a proposal is not made again."""


def _quotes(proposed: Proposed) -> tuple[str, ...]:
    """Return the words that must stand in the source; where a deed was is put together of them."""
    if not isinstance(proposed, Evidence):
        return (proposed.quote,)
    told = (proposed.task, proposed.action, proposed.own_part, proposed.result)
    sentences = (it for part in told for it in split_sentences(part))
    return (*sentences, *(it.quote for it in proposed.metrics))


def kind_of(proposed: Proposed) -> ProposalKind:
    """Return what is proposed, by the table that it would be kept in."""
    if isinstance(proposed, Evidence):
        return "evidence"
    return "claims" if isinstance(proposed, SkillClaim) else "facts"


def subject_of(proposed: Proposed) -> str:
    """Return what a proposal is about: the skill, a fact's kind and subject, or evidence."""
    if isinstance(proposed, Evidence):
        return "evidence"
    if isinstance(proposed, SkillClaim):
        return proposed.skill
    return f"{proposed.kind}, {proposed.subject}" if proposed.subject else proposed.kind


def says_same(one: Proposed, other: Proposed) -> bool:
    """Say whether two proposals differ in their source and day at most.

    Of evidence that is where what was done and what came of it are the same.
    """
    if isinstance(one, Evidence) and isinstance(other, Evidence):
        return deed_of(one) == deed_of(other)
    ground = {"source": "", "on": None}
    return one.model_copy(update=ground) == other.model_copy(update=ground)


def proposed_of(row: Row) -> Proposed:
    """Return what a row proposes."""
    if row["kind"] == "claims":
        return read_value(SkillClaim, row["body"], "proposal")
    if row["kind"] == "evidence":
        return read_value(Evidence, row["body"], "proposal")
    return read_value(Fact, row["body"], "proposal")


def _record(row: Row) -> Proposal:
    return Proposal(
        number=row["id"],
        proposed=proposed_of(row),
        source_id=row["source_id"],
        source_kind=row["source_kind"],
        recorded_at=row["recorded_at"],
    )
