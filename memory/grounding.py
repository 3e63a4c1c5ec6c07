"""The rule that what is known stands on words that were really said."""

import re
from functools import lru_cache

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import select
from memory.strings import loaded, strings
from tools.cleaning import clean_text

_PARTS = re.compile(r"[(),:;|·–—\n]")
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
    """Say whether words stand in a text.

    What was read from JSON may be put together of several of its fields, "Python (advanced)": there
    each part must stand in one of its strings.
    """
    if not _plain(quote):
        return False
    if _plain(quote) in _plain_text(text):
        return True
    inside = _plain_strings(text)
    return all(_plain(part) in inside for part in _PARTS.split(quote))


def _plain(text: str) -> str:
    return "".join(it for it in clean_text(text).translate(_QUOTES).casefold() if it.isalnum())


@lru_cache(maxsize=2)
def _plain_text(text: str) -> str:
    """Return a source's words; one document is the source of many quotes."""
    return _plain(text)


@lru_cache(maxsize=2)
def _plain_strings(text: str) -> str:
    value = loaded(text)
    return "" if isinstance(value, str) else "\n".join(map(_plain, strings(value)))
