"""Searching all that is stored, and taking in conversations from elsewhere."""

from collections.abc import Iterable

from memory import index, loading, search
from memory.errors import explained
from memory.records import OutsideMessage, SearchHit
from memory.store_file import StoreFile
from memory.transactions import transaction


class StoreSearch(StoreFile):
    """The part of the store that finds again what was said."""

    def load_messages(self, messages: Iterable[OutsideMessage]) -> int:
        """Keep messages of conversations from elsewhere and return how many of them are new.

        They are found by `search`, and no part of `messages`. One whose id is held already stays
        as it is. The turns of a session should come in time order: who answers whom is told by it.
        """
        return self._write(loading.load_messages, messages, now=self._now())

    def search(self, query: str, limit: int = 10) -> tuple[SearchHit, ...]:
        """Return what answers a query, the best first: messages, and what is held of the user now.

        Args:
            query: A question or some words, whatever they are; the first 2,000 characters count.
            limit: How many at most, 0 and more.
        """
        with explained(self.path):
            if index.is_behind(self._db):
                # This changes nothing of what is known, so it is no matter of the journal.
                with transaction(self._db):
                    index.catch_up(self._db)
            return search.search(self._db, query, limit)
