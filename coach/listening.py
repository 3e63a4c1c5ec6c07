"""Hearing a run, and what goes on while nothing comes of it."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import TypeVar

from coach.events import Event, Silent
from coach.retrying import Retries

Heard = TypeVar("Heard")


async def listen(
    run: AsyncIterator[Heard],
    take: Callable[[Heard], Iterator[Event]],
    retries: Retries,
    silent: Callable[[int], Silent | None],
) -> AsyncGenerator[Event, None]:
    """Yield what a run's events mean, with what is told of waiting between them.

    Args:
        run: The run's own events.
        take: Returns what one of them means, which may be nothing.
        retries: Where it is told that the model is asked once more.
        silent: Returns what is said of so many whole seconds without anything to tell, if anything.
    """
    clock, patience = asyncio.get_running_loop().time, retries.patience
    upcoming = asyncio.ensure_future(_next(run))
    telling = asyncio.ensure_future(retries.told.get())
    told_at, seconds = clock(), 1
    try:
        while True:
            patient_for = max(told_at + seconds * patience.second - clock(), 0)
            done, _ = await asyncio.wait(
                {upcoming, telling}, timeout=patient_for, return_when=asyncio.FIRST_COMPLETED
            )
            if telling in done:
                yield telling.result()
                telling = asyncio.ensure_future(retries.told.get())
            elif upcoming in done:
                heard = upcoming.result()
                if heard is None:
                    return
                events = list(take(heard))
                for event in events:
                    yield event
                upcoming = asyncio.ensure_future(_next(run))
                if not events:
                    continue
            else:
                if (event_of_silence := silent(seconds)) is not None:
                    yield event_of_silence
                seconds += 1
                continue
            told_at, seconds = clock(), 1
    finally:
        for it in (upcoming, telling):
            it.cancel()
        await asyncio.gather(upcoming, telling, return_exceptions=True)


async def _next(run: AsyncIterator[Heard]) -> Heard | None:
    return await anext(run, None)
