"""The rule that what is known stands on words that were really said."""

from functools import lru_cache

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import select
from tools.cleaning import clean_text

_QUOTES = str.maketrans("’‘“”„`", "''\"\"\"'")


def require_ground(db: Database, quote: str, source_id: int) -> None:
    """Refuse a quote that does not stand in its source, apart from case, spacing and markup.

    Raises:
        StoreError: There is no such source, or the words are not in it.
    """
    rows = select(db, "SELECT label, text FROM sources WHERE id = ?", source_id)
    if not rows:
        raise StoreError(f"There is no source {source_id} in the memory. Name one that is kept.")
    if not stands_in(quote, rows[0]["text"]):
        raise StoreError(
            f"“{quote[:80]}” does not stand in {rows[0]['label']}, so nothing was saved. "
            "Quote it word for word."
        )


def stands_in(quote: str, text: str) -> bool:
    """Say whether words stand in a text one after another, apart from case, spacing and markup."""
    return bool(_plain(quote)) and _plain(quote) in _plain_text(text)


def _plain(text: str) -> str:
    return "".join(it for it in clean_text(text).translate(_QUOTES).casefold() if it.isalnum())


@lru_cache(maxsize=2)
def _plain_text(text: str) -> str:
    """Return a source's words; one document is the source of many quotes."""
    return _plain(text)
