"""What was read and waits to be kept as evidence, and what is found by its document."""

from sqlite_utils import Database

from memory.journal import watch
from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m028_propose_evidence(db: Database) -> None:
    """Let a piece of evidence be proposed; ``body`` is the JSON of an Evidence then.

    The table is made anew, since what a column may hold can't be changed; its numbers go on.
    """
    given = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'proposals'").fetchone()
    db.execute("ALTER TABLE proposals RENAME TO proposals_before")
    db.execute("""
        CREATE TABLE proposals (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('claims', 'facts', 'evidence')),
            subject TEXT NOT NULL COLLATE NOCASE,
            body TEXT NOT NULL CHECK (json_valid(body)),
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'dropped', 'settled')),
            kept_as INTEGER,
            decided_at TEXT
        ) STRICT
    """)
    db.execute("INSERT INTO proposals SELECT * FROM proposals_before")
    db.execute("DROP TABLE proposals_before")
    if given is not None:
        db.execute("DELETE FROM sqlite_sequence WHERE name = 'proposals'")
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('proposals', ?)", given)
    db.execute("CREATE INDEX proposals_open ON proposals (kind, subject) WHERE outcome = 'open'")
    watch(db, "proposals")


@MIGRATIONS()
def m029_find_roles_by_document(db: Database) -> None:
    """Let roles be found by their document: each that is imported is looked for by both keys."""
    db.execute("CREATE INDEX roles_text ON roles (text_key) WHERE valid_to IS NULL")
    db.execute("CREATE INDEX roles_place ON roles (place_key) WHERE valid_to IS NULL")
