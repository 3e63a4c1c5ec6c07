"""Sessions with the real models of two providers, whose APIs are played on this machine."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic_ai.settings import ModelSettings

from coach.agent import build_agent
from coach.clock import Clock
from coach.database import DatabaseThread
from coach.models import SETTINGS, build_model
from coach.retrying import Patience
from coach.session import Session
from tests import anthropic_server, model_server
from tests.conversation import DAY
from tests.provider_server import Failure, ProviderServer

HURRIED = Patience(quiet=1_000_000, silence=1_000_000, second=0.001)
"""Counts seconds in no time, and never says that nothing comes."""

KEY = "sk-test-0123456789"

RESET = Failure(0)
SHORT_WAIT = Failure(429, (("retry-after", "3"),))
LONG_WAIT = Failure(429, (("retry-after", "120"),))


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider whose API is played.

    Attributes:
        model: The name of a model of it.
        serving: Plays its API.
        path: Where its address ends.
        variable: What the variables of its address and its key begin with.
    """

    model: str
    serving: Callable[..., AbstractContextManager[ProviderServer]]
    path: str
    variable: str

    def configure(self, patch: pytest.MonkeyPatch, address: str, key: str = KEY) -> None:
        """Have its models asked at an address with a key."""
        patch.setenv(f"{self.variable}_BASE_URL", address)
        patch.setenv(f"{self.variable}_API_KEY", key)


PROVIDERS = {
    "anthropic": Provider("anthropic:claude-sonnet-5-5", anthropic_server.serving, "", "ANTHROPIC"),
    "openai-compatible": Provider("openai-chat:scripted", model_server.serving, "/v1", "OPENAI"),
}


async def open_at(
    home: Path, provider: Provider, patience: Patience = HURRIED, seconds: float = 30
) -> Session:
    """Open a session with a provider's model.

    Args:
        home: The home.
        provider: The provider, configured before.
        patience: How long and how often the model is waited for.
        seconds: After how long without a byte it is given up.
    """
    model = build_model(provider.model)
    settings = ModelSettings(**{**SETTINGS, "timeout": seconds})
    db = await DatabaseThread.open(home, Clock(DAY))
    return Session(db, build_agent(model), provider.model, settings, patience)
