"""Hearing a run, and what goes on while nothing comes of it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager

from pydantic_ai import Agent, AgentRun, AgentRunResultEvent
from pydantic_ai.exceptions import ModelTimeoutError
from pydantic_ai.messages import AgentStreamEvent

from coach.events import Event, Retrying, Silent
from coach.offline import OFFLINE
from coach.relay import Relay
from coach.retrying import Patience, Retries
from coach.tracing import without_sent_back
from coach.turn import Turn

Run = AbstractAsyncContextManager[AgentRun[Turn, str]]
"""A run that begins once it is entered."""

Heard = AgentStreamEvent | AgentRunResultEvent[str] | Retrying | Silent | asyncio.Task[None]
"""An event of the run, what is told of waiting, and at last the task that is over."""


async def listen(
    run: Run, relay: Relay, retries: Retries, model: str
) -> AsyncGenerator[Event, None]:
    """Yield what a run's events mean, with what is told of waiting between them.

    The run has a task of its own, which hands over what comes by one queue: a task and a wait for
    each word of a reply would take as long as all else that is done with it.

    Args:
        run: The run.
        relay: Says what its events mean, and is given its messages.
        retries: Where it is told that the model is asked once more.
        model: The model's name.

    Raises:
        ModelTimeoutError: Nothing came of the model for as long as patience lasts, though its
            provider keeps the connection alive.
    """
    silence = _Silence(model, retries.patience)
    heard: asyncio.Queue[Heard] = asyncio.Queue()
    retries.tell = heard.put_nowait
    tasks = [
        asyncio.create_task(it) for it in (_drive(run, relay, heard), silence.watch(relay, heard))
    ]
    for task in tasks:
        task.add_done_callback(heard.put_nowait)
    try:
        while True:
            match await heard.get():
                case Silent() as told:
                    yield told
                case Retrying() as told:
                    yield told
                    silence.ends()
                case asyncio.Task() as over:
                    over.result()
                    return
                case event:
                    silence.is_alive()
                    for meant in relay.take(event):
                        yield meant
                        silence.ends()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        _take_rest(heard, relay)


def _take_rest(heard: asyncio.Queue[Heard], relay: Relay) -> None:
    """Take what came and nobody listened to any more: it was received."""
    while not heard.empty():
        event = heard.get_nowait()
        if not isinstance(event, Retrying | Silent | asyncio.Task):
            for _ in relay.take(event):
                pass


async def _drive(begun: Run, relay: Relay, heard: asyncio.Queue[Heard]) -> None:
    """Take a run to its end, and leave its messages also where it does not come there."""
    run: AgentRun[Turn, str] | None = None
    try:
        async with begun as run:
            async for node in run:
                if Agent.is_model_request_node(node) or Agent.is_call_tools_node(node):
                    async with node.stream(run.ctx) as events:
                        async for event in events:
                            heard.put_nowait(event)
        if run.result is not None:
            heard.put_nowait(AgentRunResultEvent(run.result))
    finally:
        if run is not None:
            relay.messages = without_sent_back(run.new_messages())


class _Silence:
    """Counts the seconds in which there is nothing to tell."""

    def __init__(self, model: str, patience: Patience) -> None:
        self._model = model
        self._patience = patience
        self._clock = asyncio.get_running_loop().time
        self.is_alive()
        self.ends()

    def is_alive(self) -> None:
        """Note that something came of the run, whether or not there is anything to tell."""
        self._heard_at = self._clock()

    def ends(self) -> None:
        """Begin to count anew: something was told."""
        self._heard_at = self._told_at = self._clock()
        self._seconds = 0

    async def watch(self, relay: Relay, heard: asyncio.Queue[Heard]) -> None:
        """Count the seconds, and hand over what is told of them, until it is cancelled.

        One watch for the whole run: a timeout for each word would cost more than the word.

        Args:
            relay: Knows whether a tool is at work, so that nothing is waited for of the model.
            heard: Where what is told goes.

        Raises:
            ModelTimeoutError: Nothing came for as long as patience lasts.
        """
        while True:
            await asyncio.sleep(self._left())
            if not self._left() and (told := self._goes_on(at_work=relay.at_work)) is not None:
                heard.put_nowait(told)

    def _left(self) -> float:
        """Return how long it takes until the next second is counted."""
        next_at = self._told_at + (self._seconds + 1) * self._patience.second
        return max(next_at - self._clock(), 0)

    def _goes_on(self, *, at_work: bool) -> Silent | None:
        """Count a second, and return what is told of it, if anything."""
        self._seconds += 1
        if at_work or self._model == OFFLINE:
            return None
        if self._clock() - self._heard_at >= self._patience.silence * self._patience.second:
            raise ModelTimeoutError(self._model, "nothing came")
        told = self._seconds >= self._patience.quiet
        return Silent(self._model, self._seconds) if told else None
