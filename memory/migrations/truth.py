"""What holds now, found past all that held before and however much holds beside it."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m026_order_what_holds(db: Database) -> None:
    """Add what leads to the facts that hold by kind and subject, and to the strongest skills.

    Facts of a kind were found among all that ever held of it, which the first index replaces.
    """
    db.execute("CREATE INDEX facts_held_kind ON facts (kind, subject) WHERE valid_to IS NULL")
    db.execute("DROP INDEX facts_kind")
    db.execute("CREATE INDEX claims_strongest ON claims (level DESC, skill) WHERE valid_to IS NULL")
