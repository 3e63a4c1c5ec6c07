"""Asking a model once more where it could not be asked, in sight of the user."""

import asyncio
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic_ai.exceptions import (
    ModelAPIError,
    ModelConnectionError,
    ModelHTTPError,
    ModelRateLimitError,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
)

from coach.events import Retrying
from coach.model_errors import is_unsendable, what_happened

if TYPE_CHECKING:
    from collections.abc import Callable

_PASSING = (ModelRateLimitError, ModelUnavailableError, ModelServerError, ModelConnectionError)
"""Faults that may be gone in a moment."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a model is waited for.

    Attributes:
        pauses: The seconds before each further request of a turn, in order, where its provider asks
            for no longer pause; so many are made at most.
        longest: The longest pause in seconds; a provider that asks for more is not waited for.
        quiet: The seconds of silence after which they are told.
        silence: The seconds after which a model of which nothing comes any more is given up.
        second: How long a counted second takes, in seconds.
    """

    pauses: tuple[int, ...] = (1, 2, 4)
    longest: int = 20
    quiet: int = 2
    silence: int = 60
    second: float = 1.0


PATIENCE = Patience()


class Retries:
    """The further requests of one turn.

    Args:
        patience: How long and how often is waited.

    Attributes:
        tell: Is called with what is to be told of them, in order.
    """

    def __init__(self, patience: Patience = PATIENCE) -> None:
        self.patience = patience
        self.tell: Callable[[Retrying], None] = _to_nobody
        self._made = 0

    async def wait(self, error: Exception) -> bool:
        """Wait until a model may be asked once more, telling each second; tell whether it may be.

        Args:
            error: What kept it from answering; nothing was received of the answer.
        """
        pause = pause_after(error, self._made, self.patience)
        if pause is None:
            return False
        self._made += 1
        for seconds in range(pause, 0, -1):
            self.tell(Retrying(what_happened(error), seconds, pause))
            await asyncio.sleep(self.patience.second)
        self.tell(Retrying(what_happened(error), 0, pause))
        return True


def _to_nobody(_: Retrying) -> None:
    """Tell nobody, as long as nobody listens."""


def pause_after(error: Exception, made: int, patience: Patience) -> int | None:
    """Return the seconds until a model may be asked once more, or ``None`` where it may not.

    Args:
        error: What kept it from answering.
        made: How many further requests the turn has made.
        patience: How long and how often is waited.
    """
    if made >= len(patience.pauses) or not _passes(error):
        return None
    asked = error.retry_after if isinstance(error, ModelAPIError) else None
    pause = max(patience.pauses[made], math.ceil(asked or 0))
    return pause if pause <= patience.longest else None


def _passes(error: Exception) -> bool:
    """Whether the same request may succeed in a moment.

    A model that did not answer in time has been waited for long enough.
    """
    if not isinstance(error, _PASSING) or isinstance(error, ModelTimeoutError):
        return False
    if isinstance(error, ModelHTTPError) and error.provider_retry_hint is False:
        return False
    return not is_unsendable(error)
