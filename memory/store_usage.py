"""What models took, and the conversation by days."""

import datetime as dt

from memory import talk, usage
from memory.store_file import StoreFile


class StoreUsage(StoreFile):
    """The part of the store that counts what models took and tells of earlier conversations."""

    def add_usage(self, used: usage.Usage) -> None:
        """Write down what a model took."""
        self._write(usage.add_usage, used, now=self._now())

    def usage_since(self, day: dt.date | None = None) -> tuple[usage.UsageTotal, ...]:
        """Return what each model took for each task, from a day on or ever."""
        return self._read(usage.usage_since, day)

    def talk_before(self, message: int, days: int) -> talk.EarlierTalk:
        """Return the conversation before a message, at most ``days`` of its latest days."""
        return self._read(talk.talk_before, message, days)
