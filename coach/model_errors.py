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
        "its provider refuses the key. Check it in your environment, or use `--model offline`.",
    ),
    (
        (ModelNotFoundError,),
        "its provider knows no such model. Check the name, or use `--model offline`.",
    ),
    (
        (ModelQuotaExceededError,),
        "the quota of your key is used up. Raise it, or use `--model offline`.",
    ),
    ((ModelRateLimitError,), "too many requests for now. Wait a minute and say it again."),
    (
        (ModelOverloadedError, ModelServerError),
        "its provider has trouble. Say it again in a minute, or use `--model offline`.",
    ),
    (
        (ModelTimeoutError, ModelRequestTimeout),
        "it did not answer in time. Say it again, or use `--model offline`.",
    ),
    (
        (ModelConnectionError,),
        "it can't be reached. Check the network and say it again, or use `--model offline`.",
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


def explain(error: AgentRunError, model: str) -> str:
    """Return what went wrong, and the next step.

    Args:
        error: What ended the turn.
        model: The name of the model.
    """
    if isinstance(error, ModelRateLimitError) and error.retry_after:
        seconds = math.ceil(error.retry_after)
        return f"Model {model}: too many requests for now. Wait {seconds} s and say it again."
    for kinds, cause in _CAUSES:
        if isinstance(error, kinds):
            return f"Model {model}: {cause}"
    reason = " ".join(str(error).split())[:_LONGEST]
    kind = (
        "its provider answered with an error" if isinstance(error, ModelAPIError) else "it failed"
    )
    return f"Model {model}: {kind} ({reason}). Say it again, or use `--model offline`."
