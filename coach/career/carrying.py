"""The memory as one file: carried to another machine, and chats of other assistants taken in."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from coach.career.file import CareerFile
from coach.chat_files import conversations
from coach.memory_views import ChatImport
from memory import Carried, OutsideMessage
from tools.chats import Conversation


class CarryingFile(CareerFile):
    """A career file that can be written out as a whole, and take in what others wrote out."""

    def export(self, write: Callable[[bytes], object]) -> None:
        """Write all that is stored, line by line, in the format that docs/memory.md describes."""
        self.store.export(write)

    def take_in(self, file: BinaryIO, named: str) -> Carried:
        """Take in an export: an empty home becomes what was exported, any other is added to.

        Raises:
            CoachError: It is no export, too large, damaged or of a newer version; nothing of it is
                stored.
        """
        return self.store.take_in(file, named)

    def import_chats(self, file: BinaryIO, named: str) -> ChatImport:
        """Take in the conversations of a ChatGPT or Claude export, to be found by searching.

        Nothing is taken from them for a fact.

        Raises:
            CoachError: It is no such export, damaged or too large; nothing of it is stored.
        """
        counted = _Counted()
        before = self.store.latest_change()
        new = self.store.load_messages(counted.messages(conversations(file, named)))
        after = self.store.latest_change()
        return ChatImport(
            source=named,
            services=tuple(sorted(counted.services)),
            conversations=counted.conversations,
            messages=counted.turns,
            new=new,
            first=counted.first and counted.first.date(),
            last=counted.last and counted.last.date(),
            change=after if after != before else None,
        )


@dataclass
class _Counted:
    """What goes by while conversations are stored one by one."""

    services: set[str] = field(default_factory=set)
    conversations: int = 0
    turns: int = 0
    first: dt.datetime | None = None
    last: dt.datetime | None = None

    def messages(self, found: Iterator[Conversation]) -> Iterator[OutsideMessage]:
        for conversation in found:
            self.services.add(conversation.service)
            self.conversations += 1
            for turn in conversation.turns:
                self.turns += 1
                self._date(turn.said_at)
                speaker = "user" if turn.role == "user" else conversation.service
                yield OutsideMessage(
                    turn.id, conversation.id, speaker, turn.said_at, turn.text, turn.role
                )

    def _date(self, said_at: dt.datetime | None) -> None:
        if said_at is not None:
            self.first = min(self.first or said_at, said_at)
            self.last = max(self.last or said_at, said_at)
