"""Opens the session and runs its turns, one at a time, in the order in which they were sent."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from coach.config import OFFLINE
from coach.events import NotStoredError
from coach.screens.conversation_state import Conversation
from coach.screens.model_switch import COMMANDS, TO_OFFLINE, Offer, stays, switched
from coach.screens.session_like import OpenSession, SessionLike
from tools.errors import CoachError

if TYPE_CHECKING:
    from coach.events import Status

OPENING = "Opening your file…"

BACK = "It is back in the line below, to be sent again."
"""What is said of a message that could not be stored."""

RESTORED = 2_000
"""How many stored messages can be scrolled back to."""


class Dialogue:
    """The talk between what is shown and the session behind it.

    Args:
        open_session: Opens the session.
        opened: Called once the stored messages are there.
        changed: Called whenever there is something else to show.
        open_offline: Opens it with the offline coach, where the user says so.

    Attributes:
        conversation: What is shown.
        status: The latest status, or ``None`` before the session is open.
        answering: Whether a turn runs.
    """

    def __init__(
        self,
        open_session: OpenSession,
        opened: Callable[[], None],
        changed: Callable[[], None],
        open_offline: OpenSession | None = None,
    ) -> None:
        self.conversation = Conversation()
        self.status: Status | None = None
        self.answering = False
        self._offer = Offer()
        self._chosen = ""
        self._open_session = open_session
        self._open_offline = open_offline
        self._opened = opened
        self._changed = changed
        self._session: SessionLike | None = None

    def send(self, text: str) -> None:
        """Take a message of the user: something to answer, or a word on who answers."""
        meant = self._offer.meant(text)
        if meant is None:
            self.conversation.say("note", f"{self._model} answers as before.")
        else:
            self.conversation.send(meant)
            if meant in COMMANDS and self._offer.waiting:
                self._offer.want()
                self.interrupt()

    @property
    def _model(self) -> str:
        return "" if self.status is None else self.status.model

    @property
    def _switches_next(self) -> bool:
        """Whether the user has said already who is to answer."""
        queue = self.conversation.queue
        return bool(queue) and queue[0] in COMMANDS

    async def converse(self) -> list[str]:
        """Open the session if need be, then answer everything that waits.

        What goes wrong is shown as a message.

        Returns:
            The messages that were not sent because of it.
        """
        try:
            if self._session is None:
                self._session = await self._open()
            while self.conversation.queue:
                if self._switches_next:
                    await self._switch(self._session, self.conversation.queue.popleft())
                else:
                    await self._turn(self._session)
        except NotStoredError as error:
            unsent = [*self.conversation.take_back_question(), *self.conversation.take_back()]
            self.conversation.fail(f"{error} {BACK}")
            return unsent
        except Exception as error:  # noqa: BLE001 - whatever fails, the user is told, and goes on
            self.conversation.fail(problem_text(error))
            return self.conversation.take_back()
        else:
            return []
        finally:
            self.answering = False
            self._changed()

    def still_opening(self) -> None:
        """Say that the session is being opened, if it still is."""
        if self._session is None and not self.conversation.failed:
            self.conversation.activity = OPENING
            self._changed()

    def interrupt(self) -> None:
        """End the running turn; do nothing where none runs."""
        if self._session is not None and self.answering:
            self.conversation.stopping()
            self._session.cancel()
            self._changed()

    def stop(self) -> bool:
        """Begin no further turn and end the running one; tell whether one runs."""
        self.conversation.take_back()
        self.interrupt()
        return self.answering

    async def close(self) -> None:
        """Close the session, if it was opened."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _open(self) -> SessionLike:
        session = await self._opener()()
        session.watch(self._memory_waits)
        session.follow(self._works)
        self.conversation.restore(await session.entries(RESTORED))
        self.conversation.greet(await session.greeting())
        self.status = await session.status()
        self.conversation.activity = ""
        self._opened()
        self._changed()
        return session

    def _opener(self) -> OpenSession:
        """Return what opens the session: where a model can't be used, the user may do without."""
        offline = self.conversation.queue and self.conversation.queue[0] == TO_OFFLINE
        return self._open_offline if offline and self._open_offline else self._open_session

    def _memory_waits(self, waits: bool) -> None:  # noqa: FBT001 - the session calls it so
        self.conversation.memory_waits = waits
        self._changed()

    def _works(self, doing: str) -> None:
        self.conversation.working = doing
        self._changed()

    async def _switch(self, session: SessionLike, command: str) -> None:
        """Have another model answer, and first what the one before could not."""
        before, self._chosen = self._model, self._chosen or self._model
        model = OFFLINE if command == TO_OFFLINE else self._chosen
        if model == before:
            self.conversation.say("note", stays(command, model))
            return
        await session.use(model)
        self.status = await session.status()
        self.conversation.say("note", switched(model, before))
        if self._offer.message:
            self.conversation.queue.appendleft(self._offer.message)

    async def _turn(self, session: SessionLike) -> None:
        text = self.conversation.begin_turn()
        self.answering = True
        self._offer.begin(text)
        self._changed()
        async for event in session.turn(text):
            self.conversation.apply(event)
            question = self._offer.hear(event)
            if question and not self._switches_next:
                self.conversation.say("note", question)
            self._changed()
            # A reply that comes without any waiting must not keep keys from being read.
            await asyncio.sleep(0)
        self.answering = False
        self.conversation.activity = ""
        self.status = await session.status()
        self._changed()


def problem_text(error: BaseException) -> str:
    """Return what the user is told of an error."""
    if isinstance(error, CoachError):
        return str(error)
    return (
        f"The coach hit an error it did not expect ({type(error).__name__}: {error}). "
        "What you wrote is kept. Send it again, or quit with Ctrl+Q."
    )
