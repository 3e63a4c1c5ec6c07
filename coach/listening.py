"""Hearing a run, and what goes on while nothing comes of it."""

import asyncio
from collections.abc import AsyncGenerator

from pydantic_ai import AgentRunEvents
from pydantic_ai.exceptions import ModelTimeoutError

from coach.events import Event, Silent
from coach.offline import OFFLINE
from coach.relay import Relay
from coach.retrying import Patience, Retries


async def listen(
    run: AgentRunEvents[str], relay: Relay, retries: Retries, model: str
) -> AsyncGenerator[Event, None]:
    """Yield what a run's events mean, with what is told of waiting between them.

    Args:
        run: The run's own events.
        relay: Says what they mean.
        retries: Where it is told that the model is asked once more.
        model: The model's name.

    Raises:
        ModelTimeoutError: Nothing came of the model for as long as patience lasts, though its
            provider keeps the connection alive.
    """
    silence = _Silence(model, retries.patience)
    upcoming = asyncio.ensure_future(anext(run, None))
    telling = asyncio.ensure_future(retries.told.get())
    try:
        while True:
            done, _ = await asyncio.wait(
                {upcoming, telling}, timeout=silence.left(), return_when=asyncio.FIRST_COMPLETED
            )
            if telling in done:
                yield telling.result()
                silence.ends()
                telling = asyncio.ensure_future(retries.told.get())
            elif upcoming in done:
                if (heard := upcoming.result()) is None:
                    return
                silence.is_alive()
                for event in relay.take(heard):
                    yield event
                    silence.ends()
                upcoming = asyncio.ensure_future(anext(run, None))
            elif (told := silence.goes_on(at_work=relay.at_work)) is not None:
                yield told
    finally:
        for it in (upcoming, telling):
            it.cancel()
        await asyncio.gather(upcoming, telling, return_exceptions=True)


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

    def left(self) -> float:
        """Return how long it takes until the next second is counted."""
        next_at = self._told_at + (self._seconds + 1) * self._patience.second
        return max(next_at - self._clock(), 0)

    def goes_on(self, *, at_work: bool) -> Event | None:
        """Count a second, and return what is told of it, if anything.

        Args:
            at_work: Whether a tool is at work, so that nothing is waited for of the model.
        """
        self._seconds += 1
        if at_work or self._model == OFFLINE:
            return None
        if self._clock() - self._heard_at >= self._patience.silence * self._patience.second:
            raise ModelTimeoutError(self._model, "nothing came")
        told = self._seconds >= self._patience.quiet
        return Silent(self._model, self._seconds) if told else None
