"""What conversations that were held elsewhere bring along."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m019_know_speakers(db: Database) -> None:
    """Add what conversations from elsewhere bring along: ids, sessions' names and speakers.

    ``outside_id`` is the name that a message has there; Coach's own have none, and no speaker
    beside their role. ``recorded_at`` of a message from elsewhere is when it was said, if known.
    """
    db.execute("""
        CREATE TABLE speakers (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('user', 'coach'))
        ) STRICT
    """)
    db.execute("INSERT INTO speakers VALUES (1, 'user', 'user'), (2, 'coach', 'coach')")
    db.execute("ALTER TABLE sessions ADD COLUMN outside_name TEXT")
    db.execute("""
        CREATE UNIQUE INDEX sessions_outside ON sessions (outside_name)
        WHERE outside_name IS NOT NULL
    """)
    db.execute("ALTER TABLE messages ADD COLUMN outside_id TEXT")
    db.execute("ALTER TABLE messages ADD COLUMN speaker_id INTEGER REFERENCES speakers (id)")
    db.execute("""
        CREATE UNIQUE INDEX messages_outside ON messages (outside_id) WHERE outside_id IS NOT NULL
    """)
