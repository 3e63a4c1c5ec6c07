"""Doing beforehand, while the user reads and types, what the first turn would do once."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Sequence
from typing import Final, get_args

from pydantic_ai import Agent
from pydantic_ai.messages import ModelMessage, ModelMessagesTypeAdapter
from pydantic_ai.models.function import AgentInfo, FunctionModel

from coach.career.documents import read_document
from coach.recognition import recognising
from prompts import load_templates
from tools.catalogue import builtin_roles
from tools.gate import Grounds, unfounded
from tools.understanding import Context, Expecting, understand
from tools.vocabulary import builtin_vocabulary

_MESSAGE: Final = (
    "Hello, I know Python 4/5 and no Kubernetes, my colleague is a 3 at Go. Plan 8 hours a week "
    "until 30 June. What are my gaps, and why is that one first?"
)
"""A message that most of what understands messages is tried on."""

_ANSWER: Final = "Hello you, what are my gaps?"
"""A message that answers none of the coach's questions, so that each is tried on all of it."""

_REPLY: Final = "You told me on 2 March 2026 that two of 3 weeks, 12.5 h or 40 %, were enough."


_POSTING: Final = (
    "# Clerk\n\nAt Example Works in Harbour Town, hybrid, from 2 March 2026. Pay: €50,000 a year.\n"
    "\n## What you need\n\n- 3+ years of Python or Go\n- SQL 3/5\n- A driving licence is a plus\n"
)
_RESUME: Final = (
    "A. Clerk\nClerk\n\n## Experience\n\nExample Works, clerk, May 2019 to 2024\n"
    "- Cut the time of a report from 3 hours to 20 minutes with Python\n\n"
    "## Skills\n\n- Python 4/5\n- SQL\n\n## Education\n\nB.Sc. in Logistics, 2018\n"
)
"""Documents that most of what reads documents is tried on."""


def warm_up(today: dt.date) -> None:
    """Compile and load what answering takes, which comes late otherwise.

    It is what reads stored messages, the agent's loop, patterns and templates. Nothing comes of it
    but a quicker first turn. It is safe beside a turn, in a thread without an event loop.

    Args:
        today: The day that it is.
    """
    ModelMessagesTypeAdapter.validate_json(b"[]")
    asyncio.run(_run_an_agent())
    vocabulary = builtin_vocabulary()
    roles = tuple(it.title for it in builtin_roles())
    underway = Context(today=today, roles=roles, target=roles[0], planned=True, weekly=8)
    understand(_MESSAGE, vocabulary, Context(today=today))
    for message in (_MESSAGE, _ANSWER):
        understand(message, vocabulary, underway)
    for expecting in get_args(Expecting):
        context = Context(today=today, expecting=expecting, skill="Python")
        understand(_ANSWER, vocabulary, context)
    load_templates()
    unfounded(_REPLY, Grounds(), vocabulary)
    for document in (_POSTING, _RESUME):
        read_document("clerk.md", document.encode(), recognising(vocabulary), None, today)


async def _run_an_agent() -> None:
    """Have an agent of no consequence answer."""
    async with Agent(FunctionModel(stream_function=_say)).run_stream_events("Hello.") as events:
        async for _ in events:
            pass


async def _say(_messages: Sequence[ModelMessage], _info: AgentInfo) -> AsyncIterator[str]:
    yield "Hello."
