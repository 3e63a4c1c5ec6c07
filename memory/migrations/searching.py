"""Search: what loaded conversations bring along, and the index over all that is said and known."""

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
    # The latest of Coach's own are found at once, however many came from elsewhere since.
    db.execute("CREATE INDEX messages_own ON messages (id) WHERE speaker_id IS NULL")


@MIGRATIONS()
def m020_create_search(db: Database) -> None:
    """Add the index, and have the database tell what it has to take in or let go.

    ``search_rows`` holds the folded words of each text and what `tools.recall` scores it by.
    ``search_index`` leads from a word, and from a month as @yyyymm, to the rows that hold it, and
    ``search_terms`` tells how many those are. ``search_pending`` lists what changed since; what
    was there before the index is taken in as that.
    """
    db.execute("""
        CREATE TABLE search_rows (
            number INTEGER PRIMARY KEY,
            session INTEGER NOT NULL,
            speaker INTEGER NOT NULL,
            day INTEGER NOT NULL,
            marks INTEGER NOT NULL,
            asks INTEGER NOT NULL,
            size INTEGER NOT NULL,
            terms TEXT NOT NULL
        ) STRICT
    """)
    # The words are folded by tools.recall, so that the tokenizer only has to part them; which rows
    # hold a word is all that is asked, so that is all that is kept.
    db.execute("""
        CREATE VIRTUAL TABLE search_index USING fts5 (
            terms, content = 'search_rows', content_rowid = 'number', detail = none,
            columnsize = 0, tokenize = "ascii tokenchars '.+#@'"
        )
    """)
    db.execute("CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_index, row)")
    db.execute("CREATE TABLE search_pending (number INTEGER PRIMARY KEY) STRICT")
    for kind, (table, columns) in enumerate(_SEARCHED.items()):
        _watch(db, table, columns, kind)
        db.execute(f"INSERT INTO search_pending SELECT 4 * id + {kind} FROM {table}")  # noqa: S608 — our own names


_SEARCHED = {
    "messages": "session_id, role, text, recorded_at, speaker_id",
    "claims": "skill, quote, said_on, valid_to",
    "facts": "kind, subject, value, unit, quote, said_on, valid_to",
    "evidence": "situation, task, action, result, own_part, metrics, skills, told_on, valid_to",
}
"""What is searched, by table; a table's place here is the kind in ``number``, 4 × id + kind."""


def _watch(db: Database, table: str, columns: str, kind: int) -> None:
    """Note each row of a table that is added, changed in what is searched, or deleted."""
    for event, row in (("INSERT", "NEW"), (f"UPDATE OF {columns}", "NEW"), ("DELETE", "OLD")):
        db.execute(f"""
            CREATE TRIGGER search_{table}_{event.split()[0].lower()} AFTER {event} ON {table}
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * {row}.id + {kind});
            END
        """)  # noqa: S608 — our own names


@MIGRATIONS()
def m021_find_what_holds(db: Database) -> None:
    """Add what leads to the facts that hold, past all that held before them."""
    db.execute("CREATE INDEX facts_held ON facts (id) WHERE valid_to IS NULL")
