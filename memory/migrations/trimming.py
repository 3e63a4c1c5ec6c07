"""What the file keeps shorter than before."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m025_note_ranges(db: Database) -> None:
    """Have one line of the journal stand for all rows of a table that came in together.

    ``last_id`` is the number of the last of them, and ``row_key`` holds that of the first; it is
    NULL where the line is about one row.
    """
    db.execute("ALTER TABLE changes ADD COLUMN last_id INTEGER")
