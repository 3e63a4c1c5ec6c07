"""The conversation as the user's file keeps it: where each turn begins, and what came of it."""

from collections.abc import Sequence
from typing import NamedTuple

from pydantic_ai.messages import ModelMessage

from coach.career import Career
from coach.context import KEPT_MESSAGES, Told, tell, window
from coach.database import DatabaseThread
from coach.events import Entry, NotStoredError, Warned
from coach.founded import founded
from coach.greeting import Greeting, greeting
from coach.interrupted import as_cut, used_tools
from coach.offline import OFFLINE
from coach.pointing_out import of_message
from coach.relay import Relay
from coach.remembered import LONGEST_MESSAGE, as_payload, without_attempts
from coach.retrying import Patience, Retries
from coach.spending import Spending
from coach.turn import Turn
from memory import StoredMessage
from tools.errors import CoachError

_NO_GREETING = Greeting("", asks=False)


class _Said(NamedTuple):
    """What the coach said last, and what of it was traced."""

    text: str
    founded: str


class Record:
    """What is stored of one conversation.

    Args:
        db: The thread that owns the career file.
        model: The model's name, as it is shown.
        spending: What models have taken.
        patience: How long and how often the model is waited for.

    Attributes:
        spending: What models have taken; another may take its place between two turns.
    """

    def __init__(
        self, db: DatabaseThread, model: str, spending: Spending, patience: Patience
    ) -> None:
        self._db = db
        self._model = model
        self.spending = spending
        self._patience = patience
        self._greeting = _NO_GREETING
        self._session: int | None = None

    def use(self, model: str) -> None:
        """Store what is said from here on as said to another model."""
        self._model, self._session = model, None
        self.spending.model = model

    async def begin(self, message: str) -> tuple[Turn, list[ModelMessage]]:
        """Store a message and return its turn, with the conversation before it.

        Args:
            message: What the user says.

        Raises:
            NotStoredError: It could not be stored.
        """
        try:
            begun = await self._db.run(lambda career: self._begin(career, message))
        except CoachError as error:
            raise NotStoredError(error) from error
        self._greeting = _NO_GREETING
        return begun

    def _begin(self, career: Career, message: str) -> tuple[Turn, list[ModelMessage]]:
        before = without_attempts(career.store.messages(KEPT_MESSAGES), message)
        number = self._store(career, message)
        is_model = self._model != OFFLINE
        again = window(before, bounded=is_model)
        said = self._said(before)
        told = tell(career, said.text, message, again.first or number) if is_model else Told()
        texts = {it.id: it.text for it in before if it.role == "user"} | {number: message}
        read = {at: text[:LONGEST_MESSAGE] for at, text in texts.items()}
        turn = Turn(
            db=self._db,
            number=number,
            text=read.pop(number),
            earlier=read,
            whole={at: text for at, text in texts.items() if len(text) > LONGEST_MESSAGE},
            said=said.text,
            founded=said.founded,
            summary=told.earlier,
            context=told.context,
            told=told.stated,
            spending=self.spending if is_model else None,
            retries=Retries(self._patience),
            by_rules=not is_model,
        )
        turn.orders += of_message(turn.parts())
        self.spending.begin(career)
        return turn, again.history

    def _store(self, career: Career, message: str) -> int:
        """Store a message, the first in a session of its own, and return its number."""
        if self._session is None:
            self._session = career.store.start_session(self._model)
        return career.store.add_message(self._session, "user", message)

    def _said(self, before: Sequence[StoredMessage]) -> "_Said":
        """Return what the coach said last: a greeting that asks comes after all that is stored."""
        replies = [it for it in before if it.role == "coach" and it.text]
        if self._greeting.asks or not replies:
            return _Said(self._greeting.text, self._greeting.text)
        last = replies[-1]
        return _Said(last.text, founded(last.text) if last.status == "complete" else "")

    async def keep(self, turn: Turn, relay: Relay) -> list[Warned]:
        """Store what came of a turn, and return what is to be said where it can't be stored.

        Nothing of what was forgotten in it is written anew.

        Args:
            turn: The turn, as its tools left it.
            relay: What was received.
        """
        try:
            await self._db.run(lambda career: self._keep(career, turn, relay))
        except CoachError as error:
            return [Warned(f"{error} The reply is not stored; your message is.")]
        unkept = self.spending.warning()
        return [Warned(unkept)] if unkept else []

    def _keep(self, career: Career, turn: Turn, relay: Relay) -> None:
        # The offline coach counts no tokens; what the library reports for it is an estimate.
        if self._model != OFFLINE:
            self.spending.keep(career, relay.used)
        used = used_tools(relay.messages)
        if self._session is None or not (relay.reply or relay.complete or used):
            return
        messages = relay.messages if relay.complete else as_cut(relay.messages)
        known = (relay.complete or used) and not turn.forgotten
        career.store.add_message(
            self._session,
            "coach",
            relay.reply,
            status="complete" if relay.complete else "cut",
            payload=as_payload(messages) if known else None,
        )
        for subject in filter(None, turn.forgotten):
            _forget_again(career, subject)

    async def entries(self, limit: int) -> list[Entry]:
        """Return the latest stored messages, the oldest first.

        Args:
            limit: How many at most.
        """
        stored = await self._db.run(lambda career: career.store.messages(limit))
        return [Entry(it.role, it.text, it.status == "cut") for it in stored]

    async def greet(self) -> str:
        """Return what the coach opens with; the next message may answer it."""
        self._greeting = await self._db.run(lambda career: greeting(career, self._model))
        return self._greeting.text


def _forget_again(career: Career, subject: str) -> None:
    """Take a forgotten subject out of the reply that told of its forgetting."""
    try:
        career.forget(subject)
    except CoachError:
        return  # the reply does not name it
