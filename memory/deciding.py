"""The user's word on what was proposed, and on what holds no longer."""

import datetime as dt

from sqlite_utils import Database

from memory.claims import save_claim
from memory.facts import replace_fact
from memory.proposals import decide, open_proposal
from memory.records import Proposal
from memory.rows import select
from tools.domain import SkillClaim


def keep_proposal(db: Database, number: int, *, now: dt.datetime) -> Proposal:
    """Let what was proposed hold, in the place of what held, and return it.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    kept = open_proposal(db, number)
    if isinstance(kept.proposed, SkillClaim):
        # The user's word makes it theirs, whatever file it came from.
        said = kept.proposed.model_copy(update={"basis": "stated"})
        save_claim(db, said, kept.source_id, proposed=True, now=now)
        rows = select(db, "SELECT id FROM claims WHERE skill = ? AND valid_to IS NULL", said.skill)
        kept_as = rows[0]["id"]
    else:
        kept_as = replace_fact(db, kept.proposed, kept.source_id, now=now)
    decide(db, number, "kept", kept_as=kept_as, now=now)
    return kept


def drop_proposal(db: Database, number: int, *, now: dt.datetime) -> Proposal:
    """Let what holds stay, and ask no more about what was proposed.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    dropped = open_proposal(db, number)
    decide(db, number, "dropped", now=now)
    return dropped
