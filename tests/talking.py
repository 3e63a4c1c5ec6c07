"""A conversation with a model of the real library that asks a server on this machine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from coach.agent import build_agent
from coach.clock import Clock
from coach.database import DatabaseThread
from coach.models import SETTINGS
from coach.session import Session
from tests.anthropic_server import model_at
from tests.conversation import DAY
from tests.provider_server import ProviderServer

CLAUDE = "anthropic:claude-sonnet-5-5"


@asynccontextmanager
async def talking(home: Path, server: ProviderServer) -> AsyncIterator[Session]:
    """Open the conversation with the model of a server, and close it at the end."""
    db = await DatabaseThread.open(home, Clock(DAY))
    session = Session(db, build_agent(model_at(server)), CLAUDE, SETTINGS)
    try:
        yield session
    finally:
        await session.close()
