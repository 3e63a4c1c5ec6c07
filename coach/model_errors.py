"""What went wrong with a model, in one sentence that says what to do."""

import math
import re
from collections.abc import Iterator

from pydantic_ai.exceptions import (
    AgentRunError,
    ContentFilterError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelContextWindowExceededError,
    ModelHTTPError,
    ModelNotFoundError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelRequestTimeout,
    ModelServerError,
    ModelTimeoutError,
    ModelUnavailableError,
    OutputTokenLimitExceeded,
    UnexpectedModelBehavior,
    UsageLimitExceeded,
)

from prompts.wording import without_controls

_CAUSES: tuple[tuple[tuple[type[AgentRunError], ...], str], ...] = (
    (
        (ModelAuthenticationError,),
        "its provider refuses the key. Check it in your environment, or {instead}.",
    ),
    (
        (ModelNotFoundError,),
        "its provider knows no such model. Check the name, or {instead}.",
    ),
    (
        (ModelQuotaExceededError,),
        "the quota of your key is used up. Raise it, or {instead}.",
    ),
    ((ModelRateLimitError,), "too many requests for now. Wait a minute and {again}, or {instead}."),
    (
        (ModelUnavailableError, ModelServerError),
        "its provider has trouble. {Again} in a minute, or {instead}.",
    ),
    (
        (ModelTimeoutError, ModelRequestTimeout),
        "it did not answer in time. {Again}, or {instead}.",
    ),
    (
        (ModelContextWindowExceededError,),
        "the conversation has grown too long for it. Say it again in fewer words.",
    ),
    ((ContentFilterError,), "its provider declined to answer that. Say it in other words."),
    (
        (OutputTokenLimitExceeded,),
        "its answer came to its longest length before it was of use. Ask for less at once.",
    ),
    (
        (UsageLimitExceeded,),
        "it went round in circles and was stopped. Say it again in other words.",
    ),
)
_BROKE_OFF = "the connection broke off. {Again}, or {instead}."
_NOT_REACHED = "it can't be reached. Check the network and {again}, or {instead}."

_MISUSES = (
    ("exceeded max retries count", "it called a tool wrongly, and again when it was told how"),
    ("Exceeded maximum output retries", "it gave no answer that can be used"),
)
"""What the agent library says of a model that was sent back in vain, and what we say."""

_UNSENDABLE = {
    "LocalProtocolError": "its key can't be sent: it is empty or holds a line break. "
    "Check it in your environment, or {instead}.",
    "UnicodeEncodeError": "its key can't be sent: it holds letters that no key has. "
    "Check it in your environment, or {instead}.",
    "UnsupportedProtocol": "its address can't be used: it begins with neither http:// nor "
    "https://. Check it in your environment, or {instead}.",
    "InvalidURL": "its address can't be used. Check it in your environment, or {instead}.",
}
"""What keeps a request from being sent at all, by the name of the HTTP library's exception."""

UNSENDABLE = (UnicodeEncodeError,)
"""Exceptions of that kind that the agent library lets through as they are."""

_LONGEST = 200
_KEY = re.compile(r"\bsk-[\w-]+|(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,}")
"""What may be a key: by its usual beginning, or long, of letters and figures."""


def explain(
    error: Exception,
    model: str,
    *,
    again: str = "say it again",
    instead: str = "use `--model offline`",
) -> str:
    """Return what went wrong, and the next step.

    Args:
        error: What ended the turn.
        model: The name of the model.
        again: What to do in order to ask it once more.
        instead: What to do without it.
    """
    steps = {"again": again, "Again": again[:1].upper() + again[1:], "instead": instead}
    return f"Model {model}: {_cause(error).format(**steps)}"


def what_happened(error: Exception) -> str:
    """Return in a few words what keeps a model from being asked for a moment."""
    if isinstance(error, ModelRateLimitError):
        return "Too many requests"
    if isinstance(error, ModelConnectionError):
        return "The connection broke off" if _broke_off(error) else "The model can't be reached"
    return "The provider has trouble"


def is_unsendable(error: BaseException) -> bool:
    """Whether a request was not sent since its key or address can't be."""
    return any(type(it).__name__ in _UNSENDABLE for it in _causes(error))


def _cause(error: Exception) -> str:
    """Return the cause and the next step, with places for what is to be done."""
    for it in _causes(error):
        if (unsendable := _UNSENDABLE.get(type(it).__name__)) is not None:
            return unsendable
    if isinstance(error, ModelRateLimitError) and error.retry_after:
        seconds = math.ceil(error.retry_after)
        return f"too many requests for now. Wait {seconds} s and {{again}}, or {{instead}}."
    for kinds, cause in _CAUSES:
        if isinstance(error, kinds):
            return cause
    if isinstance(error, ModelConnectionError):
        return _BROKE_OFF if _broke_off(error) else _NOT_REACHED
    return f"{_unforeseen(error)}. {{Again}}, or {{instead}}."


def _unforeseen(error: Exception) -> str:
    for begins, ours in _MISUSES:
        if isinstance(error, UnexpectedModelBehavior) and begins in str(error):
            return ours
    reason = _reason(error).replace("{", "(").replace("}", ")")
    if isinstance(error, ModelAPIError):
        return f"its provider answered with an error ({reason})"
    return f"it failed ({reason})"


def _reason(error: Exception) -> str:
    """Return what a provider or library says, on one line, bounded and without any key."""
    said = str(error)
    if isinstance(error, ModelHTTPError):
        said = f"status {error.status_code}: {_message(error.body)}"
    plain = str(without_controls(" ".join(said.split())))
    return _KEY.sub("…", plain)[:_LONGEST]


def _message(body: object) -> object:
    """Return what the body of an error says, wherever a provider says it."""
    while isinstance(body, dict) and (inner := body.get("error") or body.get("message")):
        body = inner
    return body


def _broke_off(error: ModelConnectionError) -> bool:
    """Whether there was a connection."""
    return error.phase in {"read", "write"}


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what it was raised from; a chain has no circle."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__
