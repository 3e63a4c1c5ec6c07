"""Which file a row came from, and what was forgotten of which: for carrying it between machines."""

from sqlite_utils import Database

from memory.journal import SAID, watch_deletions
from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m022_know_files(db: Database) -> None:
    """Add the names of files, and which row of which other file a row stands for.

    A row is known by the name of its file, its table and its number there; a file gets its own,
    which is random, when it is first asked for. ``origins`` says under which other names a row here
    is known: those of the rows that it was made of or is the same as.
    """
    db.execute("""
        CREATE TABLE files (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            own INTEGER NOT NULL CHECK (own IN (0, 1))
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX files_own ON files (own) WHERE own = 1")
    db.execute("""
        CREATE TABLE origins (
            file_id INTEGER NOT NULL REFERENCES files (id),
            table_name TEXT NOT NULL,
            row_id INTEGER NOT NULL,
            here_table TEXT NOT NULL,
            here_id INTEGER NOT NULL,
            PRIMARY KEY (file_id, table_name, row_id, here_table)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX origins_here ON origins (here_table, here_id)")


@MIGRATIONS()
def m023_create_tombstones(db: Database) -> None:
    """Add what was forgotten: which row of which file was removed, or cut; no word of it.

    ``row_key`` is the row's number, for a choice the time at which it was made.
    """
    db.execute("""
        CREATE TABLE tombstones (
            file_id INTEGER NOT NULL REFERENCES files (id),
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what IN ('removed', 'cut')),
            PRIMARY KEY (file_id, table_name, row_key)
        ) STRICT, WITHOUT ROWID
    """)


@MIGRATIONS()
def m024_watch_deletions(db: Database) -> None:
    """Have it written down when what was said is removed, which only taking an import back does."""
    for table in SAID:
        watch_deletions(db, table)
