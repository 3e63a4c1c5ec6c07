"""The agent: a model, what it is told, and the tools it may use."""

import pydantic_ai
from pydantic_ai import Agent, RetryModelRequest, RunContext
from pydantic_ai.capabilities import Hooks
from pydantic_ai.messages import ModelResponse
from pydantic_ai.models import Model, ModelRequestContext

from coach.context import told_with
from coach.offline import OfflineCoach
from coach.sendable import send_what_is_taken
from coach.toolset import TOOLSET
from coach.tracing import check_reply
from coach.turn import Turn
from prompts import render

# Whatever it would print goes where the conversation is drawn.
pydantic_ai.BANNER_ENABLED = False

REQUESTS_A_TURN = 12
"""How often a model may be asked in one turn, so that a confused one comes to an end."""


def build_agent(model: Model) -> Agent[Turn, str]:
    """Return the agent that answers a turn with a model.

    Args:
        model: Any pydantic-ai model; its own settings apply.
    """
    if isinstance(model, OfflineCoach):  # who looks up what it needs, and reads no instructions
        return Agent(model, deps_type=Turn, toolsets=[TOOLSET])
    agent = Agent(
        model,
        deps_type=Turn,
        toolsets=[TOOLSET],
        instructions=render("instructions.md"),
        # One for all: each further one is asked about every event of every reply.
        capabilities=[Hooks(before_model_request=_prepared, model_request_error=_ask_again)],
    )
    agent.instructions(_earlier)
    agent.output_validator(check_reply)
    return agent


async def _earlier(call: RunContext[Turn]) -> str:
    """Return the summary of earlier conversation, which stays the same for several turns."""
    return call.deps.summary


async def _prepared(call: RunContext[Turn], request: ModelRequestContext) -> ModelRequestContext:
    """Return a request with what the turn is told, and without what a provider refuses."""
    return await send_what_is_taken(call, await told_with(call, request))


async def _ask_again(
    call: RunContext[Turn],
    *,
    request_context: ModelRequestContext,  # noqa: ARG001 - the hook is called with it
    error: Exception,
) -> ModelResponse:
    """Send a request once more where that may help; nothing of its answer was received.

    The run stays where it is, so that no tool is used a second time.
    """
    if await call.deps.retries.wait(error):
        raise RetryModelRequest
    raise error
