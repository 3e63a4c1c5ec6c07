"""Skill claims: which level is held, how it is known, and what was held before."""

import datetime as dt
import json
from collections.abc import Iterable

from pydantic import TypeAdapter
from sqlite_utils import Database

from memory.grounding import require_ground
from memory.proposals import propose, settle
from memory.records import ClaimChange, ClaimOutcome, HeldClaim
from memory.rows import Row, iso_day, make_value, make_values, select, supersede
from tools.domain import Basis, SkillClaim

_AUTHORITY: dict[Basis, int] = {
    "inferred": 0,
    "imported": 1,
    "stated": 2,
    "assessed": 2,
    "evidence": 2,
}
"""What the user says or shows outranks what a file says, and that what a model infers."""

_GROUND: tuple[Basis, ...] = ("inferred", "imported", "stated", "assessed", "evidence")
"""The better ground of the same level, the best last."""

_CLAIMS = TypeAdapter(tuple[SkillClaim, ...])


def save_claim(  # noqa: PLR0913 — what a claim rests on, by name
    db: Database,
    claim: SkillClaim,
    source_id: int,
    *,
    assessment: int | None = None,
    proposed: bool = False,
    now: dt.datetime,
) -> ClaimChange:
    """Hold a claim, unless what is held already says the same or is known better.

    Args:
        db: The database.
        claim: The claim.
        source_id: What it was learned from.
        assessment: The number of the assessment that it came of, for one that is assessed.
        proposed: Whether it waited for the user's word: its ground was checked then.
        now: The time.

    Raises:
        ValueError: The claim is assessed, and no assessment is named, or the other way round.
    """
    if (claim.basis == "assessed") != (assessment is not None):
        raise ValueError("an assessed claim, and no other, belongs to an assessment")
    if not proposed:
        require_ground(db, claim.quote, source_id)
    held = select(db, "SELECT * FROM claims WHERE skill = ? AND valid_to IS NULL", claim.skill)
    old = claim_of(held[0]) if held else None
    if old is not None and not _adds(claim, old):
        outcome: ClaimOutcome = "unchanged" if claim.level == old.level else "kept"
        if outcome == "kept" and claim.level is not None and not _was_held(db, claim):
            propose(db, claim, source_id, now=now)
        return ClaimChange(outcome=outcome, skill=old.skill, old=old, new=old)
    if _AUTHORITY[claim.basis] == max(_AUTHORITY.values()):
        settle(db, "claims", claim.skill, now=now)
    row = _row(claim, source_id, now) | {"assessment_id": assessment}
    return _hold(db, claim, held[0] if held else None, row)


def _was_held(db: Database, claim: SkillClaim) -> bool:
    """Whether the same was held, in the same words, and gave way: the user has decided then."""
    return bool(
        select(
            db,
            "SELECT 1 FROM claims "
            "WHERE skill = ? AND level = ? AND quote = ? AND valid_to IS NOT NULL",
            claim.skill,
            claim.level,
            claim.quote,
        )
    )


def _adds(claim: SkillClaim, old: SkillClaim) -> bool:
    """Say whether a claim takes the place of the one that is held.

    A mention adds to nothing. A level adds to a mention whoever says it, and to a level where it
    is known at least as well and differs, or says the same on a better ground. A later assessment
    takes the place of an earlier one: it holds the newer answers. Of two files that differ neither
    is known better; one that has changed since says what holds now.
    """
    if claim.level is None:
        return False
    if old.level is None:
        return True
    if claim.level == old.level:
        newer = claim.basis == old.basis == "assessed" and claim != old
        return newer or _GROUND.index(claim.basis) > _GROUND.index(old.basis)
    if claim.basis == old.basis == "imported":
        return claim.source == old.source
    return _AUTHORITY[claim.basis] >= _AUTHORITY[old.basis]


def _row(claim: SkillClaim, source_id: int, now: dt.datetime) -> Row:
    return {
        "skill": claim.skill,
        "level": claim.level,
        # What an assessment comes to is the user's word; the assessment stands beside it.
        "basis": "stated" if claim.basis == "assessed" else claim.basis,
        "quote": claim.quote,
        "source": claim.source,
        "said_on": iso_day(claim.on),
        "source_id": source_id,
        "recorded_at": now.isoformat(),
        "valid_from": iso_day(claim.on or now.date()),
    }


def _hold(db: Database, claim: SkillClaim, old_row: Row | None, row: Row) -> ClaimChange:
    old = claim_of(old_row) if old_row else None
    # A correction that is dated before what it corrects leaves it a stay of no days.
    until = max(row["valid_from"], old_row["valid_from"]) if old_row else ""
    supersede(db, "claims", old_row["id"] if old_row else None, row, until)
    corrected = old is not None and old.level not in (None, claim.level)
    return ClaimChange(
        outcome="corrected" if corrected else "saved", skill=claim.skill, old=old, new=claim
    )


def current_claims(db: Database, skills: Iterable[str] | None = None) -> tuple[SkillClaim, ...]:
    """Return the claims that hold, by skill; on some skills, or all."""
    if skills is None:
        return _claims(db, "ORDER BY skill")
    named = json.dumps(list(skills))
    return _claims(db, "AND skill IN (SELECT value FROM json_each(?)) ORDER BY skill", named)


def strongest_claims(db: Database, limit: int) -> tuple[SkillClaim, ...]:
    """Return at most ``limit`` claims that hold, the highest level first, mentions last."""
    return _claims(db, "ORDER BY level DESC, skill LIMIT ?", limit)


def count_claims(db: Database) -> int:
    """Return how many claims hold."""
    return int(select(db, "SELECT count(*) AS n FROM claims WHERE valid_to IS NULL")[0]["n"])


def _claims(db: Database, which: str, *values: object) -> tuple[SkillClaim, ...]:
    columns = "skill, level, basis, quote, source, said_on, assessment_id"
    rows = select(db, f"SELECT {columns} FROM claims WHERE valid_to IS NULL {which}", *values)  # noqa: S608 — our own words, values are bound
    return make_values(_CLAIMS, map(_said, rows), "skill claim")


def claim_history(db: Database, skill: str) -> tuple[HeldClaim, ...]:
    """Return every claim on a skill, the oldest first."""
    rows = select(
        db,
        """
        SELECT claims.*, sources.kind AS source_kind, sources.label AS source_label
        FROM claims JOIN sources ON sources.id = claims.source_id
        WHERE skill = ? ORDER BY claims.id
        """,
        skill,
    )
    return tuple(_held(row) for row in rows)


def claim_of(row: Row) -> SkillClaim:
    """Return the claim that a row holds."""
    return make_value(SkillClaim, _said(row), "skill claim")


def _said(row: Row) -> Row:
    return {
        "skill": row["skill"],
        "level": row["level"],
        "basis": row["basis"] if row["assessment_id"] is None else "assessed",
        "quote": row["quote"],
        "source": row["source"],
        "on": row["said_on"],
    }


def _held(row: Row) -> HeldClaim:
    times = {name: row[name] for name in ("valid_from", "valid_to", "source_kind", "recorded_at")}
    return make_value(
        HeldClaim, {"claim": claim_of(row), "source": row["source_label"], **times}, "skill claim"
    )
