"""A conversation: one turn after the other, each stored before it is answered."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from pathlib import Path

from pydantic_ai import Agent, CancellationToken, UsageLimits
from pydantic_ai.exceptions import AgentRunError, RunCancelled
from pydantic_ai.messages import ModelMessage
from pydantic_ai.settings import ModelSettings

from coach.agent import REQUESTS_A_TURN, build_agent
from coach.career import Career
from coach.clock import Clock
from coach.config import Caps
from coach.database import DatabaseThread, Following, Waiting
from coach.events import Done, Entry, Event, Failed, NotStoredError, Status, Warned
from coach.listening import listen
from coach.long_messages import not_read
from coach.model_errors import UNSENDABLE, explain
from coach.models import INSTEAD, build_model, settings_of
from coach.offline import OFFLINE
from coach.pointing_out import lines_beside
from coach.record import Record
from coach.relay import Relay
from coach.retrying import PATIENCE, Patience
from coach.spending import Spending, taken
from coach.target_report import target_report
from coach.tracing import traced_reply
from coach.turn import Turn
from tools.errors import CoachError


async def open_session(
    home: Path, clock: Clock, model: str, instead: str = INSTEAD, caps: Caps | None = None
) -> "Session":
    """Open the conversation in a home.

    Args:
        home: The folder that holds the user's file; it is made where it is not there.
        clock: Tells the day.
        model: ``offline`` or a pydantic-ai model string.
        instead: What the user can do where the model can't be asked.
        caps: How much the model may cost.

    Raises:
        CoachError: The home or the model can't be used.
    """
    chosen = build_model(model, instead)
    db = await DatabaseThread.open(home, clock)
    session = Session(db, build_agent(chosen), model, settings_of(chosen), PATIENCE, caps=caps)
    session.instead = session.spending.instead = instead
    return session


class Session:
    """One conversation with one model, which goes on where the last one ended.

    Args:
        db: The thread that owns the career file; the session closes it.
        agent: Answers the turns.
        model: The model's name, as it is shown.
        settings: How the model is asked.
        patience: How long and how often the model is waited for.
        caps: How much models may cost.

    Attributes:
        instead: What the user can do where the model can't be asked.
    """

    def __init__(  # noqa: PLR0913 - one argument for each thing that a caller may choose
        self,
        db: DatabaseThread,
        agent: Agent[Turn, str],
        model: str,
        settings: ModelSettings | None = None,
        patience: Patience = PATIENCE,
        *,
        caps: Caps | None = None,
    ) -> None:
        self.instead = INSTEAD
        self._db = db
        self._agent = agent
        self._model = model
        self._settings = settings
        self._record = Record(db, model, Spending(model, "coaching", caps), patience)
        self._token: CancellationToken | None = None

    @property
    def spending(self) -> Spending:
        """What models have taken; several sessions may share it."""
        return self._record.spending

    @spending.setter
    def spending(self, spending: Spending) -> None:
        self._record.spending = spending

    async def turn(self, text: str) -> AsyncIterator[Event]:
        """Answer a message; the last event is ``Done``.

        The message is stored before the model is asked. What was received is stored when the turn
        is cut, by `cancel`, by a fault of the provider's or by whoever stops listening.

        Args:
            text: The message; all of it is stored, its first ``LONGEST_MESSAGE`` characters are
                read as what the user says, and a warning says so where it is longer. As a document
                it is read whole.

        Raises:
            NotStoredError: The message could not be stored; it is not answered.
        """
        # Half of a pair of surrogates is no text that can be stored or sent.
        message = text.strip().encode("utf-8", "replace").decode()
        if not message:
            yield Done("", self._model)
            return
        # There before anything is awaited, so that no cancelling comes too early.
        token = self._token = CancellationToken()
        try:
            turn, history = await self._record.begin(message)
        except NotStoredError:
            self._token = None
            raise
        relay = Relay(turn)
        warnings: list[Warned] = []
        try:
            if unread := not_read(message, self._model):
                yield Warned(unread)
            async with aclosing(self._run(turn, history, relay, token)) as events:
                async for event in events:
                    yield event
        except RunCancelled:
            pass  # the user asked for it; what was received is kept
        except (AgentRunError, *UNSENDABLE) as error:
            warnings.append(self._failed(error, turn))
        except CoachError as error:
            warnings.append(Warned(str(error)))
        else:
            await self._trace(turn, [*history, *relay.messages], relay)
        finally:
            self._token = None
            warnings += await self._record.keep(turn, relay)
        for warning in (*map(Warned, lines_beside(relay.reply, turn.orders)), *warnings):
            yield warning
        usage = {} if self._model == OFFLINE else taken(relay.used)
        yield Done(relay.reply, self._model, not relay.complete, usage)

    async def _trace(self, turn: Turn, messages: list[ModelMessage], relay: Relay) -> None:
        """Mark what a model's reply states and can't be traced; the offline coach invents none."""
        if self._model == OFFLINE or relay.reply == turn.traced:
            return
        relay.reply = await turn.look(
            lambda career: traced_reply(career, messages, turn, relay.reply)
        )

    async def _run(
        self, turn: Turn, history: list[ModelMessage], relay: Relay, token: CancellationToken
    ) -> AsyncGenerator[Event, None]:
        run = self._agent.iter(
            turn.text,
            deps=turn,
            message_history=history,
            model_settings=self._settings,
            cancellation_token=token,
            usage=relay.used,
            usage_limits=UsageLimits(request_limit=REQUESTS_A_TURN),
        )
        async with aclosing(listen(run, relay, turn.retries, self._model)) as events:
            async for event in events:
                yield event

    def _failed(self, error: Exception, turn: Turn) -> Warned:
        """Return what is said of a model that could not answer."""
        text = explain(error, self._model, instead=self.instead)
        if self._model == OFFLINE:
            return Warned(text)
        return Failed(text, unanswered=not turn.changed)

    def watch(self, watcher: Waiting) -> None:
        """Have it said when the user's file keeps somebody waiting, and when it does no more.

        Args:
            watcher: Is called on the thread of the event loop.
        """
        self._db.watch(watcher)

    def follow(self, follower: Following) -> None:
        """Have it said what the long work of a turn is at.

        Args:
            follower: Is called on the thread of the event loop, at last with an empty text.
        """
        self._db.follow(follower)

    def cancel(self) -> None:
        """End the running turn; safe from any thread, and nothing where no turn runs."""
        token = self._token
        if token is not None:
            token.cancel()

    async def use(self, model: str) -> None:
        """Have another model answer from the next turn on.

        Args:
            model: ``offline`` or a pydantic-ai model string.

        Raises:
            CoachError: It can't be used; the model that answers stays.
        """
        chosen = build_model(model, self.instead)
        await _disconnect(self._agent)
        self._agent, self._settings = build_agent(chosen), settings_of(chosen)
        self._model = model
        self._record.use(model)

    async def status(self) -> Status:
        """Return what the status line shows."""
        return await self._db.run(self._status)

    def _status(self, career: Career) -> Status:
        target = career.target()
        spent = self.spending.so_far()
        if target is None:
            return Status(self._model, spent=spent)
        report = target_report(career)
        readiness = None if report is None else (report.readiness.low, report.readiness.high)
        return Status(self._model, target.title, readiness, spent)

    async def entries(self, limit: int) -> list[Entry]:
        """Return the latest stored messages, the oldest first.

        Args:
            limit: How many at most.
        """
        return await self._record.entries(limit)

    async def greeting(self) -> str:
        """Return what the coach opens with."""
        return await self._record.greet()

    async def close(self) -> None:
        """Finish what is being written, let go of the user's file and close all connections."""
        await _disconnect(self._agent)
        await self._db.close()


async def _disconnect(agent: Agent[Turn, str]) -> None:
    """Close what an agent's model holds open to its provider: leaving the agent does it."""
    async with agent:
        pass
