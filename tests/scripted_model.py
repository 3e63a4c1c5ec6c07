"""A model that follows a script, for the tests of the loop that any model drives."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from pydantic_ai.messages import ModelMessage
from pydantic_ai.models.function import AgentInfo, DeltaToolCall, DeltaToolCalls, FunctionModel

from coach.agent import build_agent
from coach.clock import Clock
from coach.config import Caps
from coach.database import DatabaseThread
from coach.session import Session
from tests.conversation import DAY

Step = str | tuple[str, dict[str, Any]] | Callable[[], AsyncIterator[str]]
"""A text, a call of a tool with its arguments, or something that streams text."""


class Script:
    """What a scripted model answers, request by request, and what it was given.

    Attributes:
        given: The messages of each request.
        instructions: What the model was told with each request.
    """

    def __init__(self, *steps: Step) -> None:
        self.given: list[list[ModelMessage]] = []
        self.instructions: list[str] = []
        self._steps = list(steps)

    async def stream(
        self, messages: list[ModelMessage], info: AgentInfo
    ) -> AsyncIterator[str | DeltaToolCalls]:
        """Answer one request with the next step; the last step answers all that follow."""
        step = self._steps[min(len(self.given), len(self._steps) - 1)]
        self.given.append(list(messages))
        self.instructions.append(info.instructions or "")
        if isinstance(step, str):
            yield step
        elif isinstance(step, tuple):
            name, args = step
            call = DeltaToolCall(name, json.dumps(args), tool_call_id=f"call-{len(self.given)}")
            yield {0: call}
        else:
            async for piece in step():
                yield piece


async def open_scripted(home: Path, script: Script, caps: Caps | None = None) -> Session:
    """Open a session in which a script answers."""
    db = await DatabaseThread.open(home, Clock(DAY))
    agent = build_agent(FunctionModel(stream_function=script.stream))
    return Session(db, agent, "scripted", caps=caps)
