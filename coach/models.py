"""From the name of a model to the model."""

import re

from pydantic_ai.models import Model, infer_model
from pydantic_ai.settings import ModelSettings

from coach.offline import OFFLINE, OfflineCoach
from tools.errors import CoachError

SETTINGS = ModelSettings(
    max_tokens=4_096,  # the default is far more than any reply here should take
    timeout=30,
    max_retries=0,  # a client waits in silence for as long as the provider says; we say so instead
    cache=True,
)
"""How any model but the offline coach is asked; times are in seconds."""

INSTEAD = "use `--model offline`"
"""What a user of the command line can do where a model can't be asked."""

_KEY = re.compile(r"\b[A-Z][A-Z0-9_]*_API_KEY\b")
"""What a library calls the environment variable of a key, in saying that there is none."""


def build_model(name: str, instead: str = INSTEAD) -> Model:
    """Return the model of a name; only its own provider's library is imported.

    Args:
        name: ``offline``, or a pydantic-ai model string such as ``anthropic:claude-sonnet-5-5``.
        instead: What the user can do without it.

    Raises:
        CoachError: There is no such model, or its key or library is missing.
    """
    if name == OFFLINE:
        return OfflineCoach()
    try:
        return infer_model(name)
    except Exception as error:  # each provider's library raises what it likes
        raise CoachError(_refused(name, error, instead)) from error


def _refused(name: str, error: Exception, instead: str) -> str:
    """Return why a model can't be used, and the next step."""
    reason = " ".join(str(error).split())[:300]
    if (key := _KEY.search(reason)) is not None:
        return (
            f"Model “{name[:80]}”: its key is missing. Set {key.group()} in your environment, "
            f"or {instead}."
        )
    return (
        f"Model “{name[:80]}”: it can't be used ({reason}). "
        f"Check the name and the key, or {instead}."
    )


def settings_of(model: Model) -> ModelSettings | None:
    """Return how a model is asked; the offline coach takes no settings."""
    return None if isinstance(model, OfflineCoach) else SETTINGS
