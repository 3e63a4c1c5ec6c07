"""What models took, and the days of the conversation."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m030_count_usage(db: Database) -> None:
    """Add what each turn or import took of a model; ``cost_nano_usd`` is NULL where no price is.

    A price is a fraction of a millionth of a dollar for a token, so billionths are counted.
    """
    db.execute("""
        CREATE TABLE usage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recorded_at TEXT NOT NULL,
            task TEXT NOT NULL CHECK (task IN ('coaching', 'extraction')),
            model TEXT NOT NULL,
            requests INTEGER NOT NULL CHECK (requests >= 0),
            input_tokens INTEGER NOT NULL CHECK (input_tokens >= 0),
            output_tokens INTEGER NOT NULL CHECK (output_tokens >= 0),
            cache_read_tokens INTEGER NOT NULL CHECK (cache_read_tokens >= 0),
            cache_write_tokens INTEGER NOT NULL CHECK (cache_write_tokens >= 0),
            cost_nano_usd INTEGER CHECK (cost_nano_usd >= 0)
        ) STRICT
    """)


@MIGRATIONS()
def m031_find_days(db: Database) -> None:
    """Let the days of the conversation be told without reading its messages."""
    db.execute("CREATE INDEX messages_days ON messages (id, recorded_at) WHERE speaker_id IS NULL")
