"""What may hold and waits for the user's word, and what a fact is about."""

from sqlite_utils import Database

from memory.journal import watch
from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m017_create_proposals(db: Database) -> None:
    """Add proposals; ``body`` is the JSON of a SkillClaim or a Fact, ``kept_as`` the row it became.

    Settled is one that the user has said something newer about.
    """
    db.execute("""
        CREATE TABLE proposals (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('claims', 'facts')),
            subject TEXT NOT NULL COLLATE NOCASE,
            body TEXT NOT NULL CHECK (json_valid(body)),
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'dropped', 'settled')),
            kept_as INTEGER,
            decided_at TEXT
        ) STRICT
    """)
    db.execute("CREATE INDEX proposals_open ON proposals (kind, subject) WHERE outcome = 'open'")
    watch(db, "proposals")


@MIGRATIONS()
def m018_widen_facts(db: Database) -> None:
    """Add what a fact is about, the unit of its value, and the day since which it holds."""
    db.execute("ALTER TABLE facts ADD COLUMN subject TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE facts ADD COLUMN unit TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE facts ADD COLUMN valid_from TEXT")
    db.execute("UPDATE facts SET valid_from = coalesce(said_on, substr(recorded_at, 1, 10))")
    watch(db, "facts")
