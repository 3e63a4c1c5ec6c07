"""From the name of a model to the model."""

from pydantic_ai.exceptions import UserError
from pydantic_ai.models import Model, infer_model
from pydantic_ai.settings import ModelSettings

from coach.offline import OFFLINE, OfflineCoach
from tools.errors import CoachError

SETTINGS = ModelSettings(
    max_tokens=4_096,  # the default is far more than any reply here should take
    timeout=30,
    first_event_timeout=45,
    max_retries=0,  # a client waits in silence for as long as the provider says; we say so instead
    cache=True,
)
"""How any model but the offline coach is asked; times are in seconds."""


def build_model(name: str) -> Model:
    """Return the model of a name; only its own provider's library is imported.

    Args:
        name: ``offline``, or a pydantic-ai model string such as ``anthropic:claude-sonnet-5-5``.

    Raises:
        CoachError: There is no such model, or its key or library is missing.
    """
    if name == OFFLINE:
        return OfflineCoach()
    try:
        return infer_model(name)
    except (UserError, ImportError, ValueError) as error:
        reason = " ".join(str(error).split())[:300]
        raise CoachError(
            f"Model “{name[:80]}”: it can't be used ({reason}). "
            "Check the name and the key, or use `--model offline`."
        ) from error


def settings_of(model: Model) -> ModelSettings | None:
    """Return how a model is asked; the offline coach takes no settings."""
    return None if isinstance(model, OfflineCoach) else SETTINGS
