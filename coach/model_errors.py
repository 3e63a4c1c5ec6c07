"""What went wrong with a model, in one sentence that says what to do."""

import math

from pydantic_ai.exceptions import (
    AgentRunError,
    ContentFilterError,
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelContextWindowExceededError,
    ModelNotFoundError,
    ModelOverloadedError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelRequestTimeout,
    ModelServerError,
    ModelTimeoutError,
    UsageLimitExceeded,
)

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
    ((ModelRateLimitError,), "too many requests for now. Wait a minute and {again}."),
    (
        (ModelOverloadedError, ModelServerError),
        "its provider has trouble. {Again} in a minute, or {instead}.",
    ),
    (
        (ModelTimeoutError, ModelRequestTimeout),
        "it did not answer in time. {Again}, or {instead}.",
    ),
    (
        (ModelConnectionError,),
        "it can't be reached. Check the network and {again}, or {instead}.",
    ),
    (
        (ModelContextWindowExceededError,),
        "the conversation has grown too long for it. Say it again in fewer words.",
    ),
    ((ContentFilterError,), "its provider declined to answer that. Say it in other words."),
    (
        (UsageLimitExceeded,),
        "it went round in circles and was stopped. Say it again in other words.",
    ),
)
_LONGEST = 200


def explain(
    error: AgentRunError,
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
    if isinstance(error, ModelRateLimitError) and error.retry_after:
        seconds = math.ceil(error.retry_after)
        return f"Model {model}: too many requests for now. Wait {seconds} s and {again}."
    for kinds, cause in _CAUSES:
        if isinstance(error, kinds):
            return f"Model {model}: {cause.format(**steps)}"
    reason = " ".join(str(error).split())[:_LONGEST]
    kind = (
        "its provider answered with an error" if isinstance(error, ModelAPIError) else "it failed"
    )
    return f"Model {model}: {kind} ({reason}). {steps['Again']}, or {instead}."
