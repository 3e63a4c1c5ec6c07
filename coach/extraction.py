"""Asking a model what a document holds; what it returns is checked by rules, item by item."""

import json
from collections.abc import Callable
from typing import Final

import pydantic_ai
from pydantic_ai import Agent, AgentRunResultEvent, UsageLimits
from pydantic_ai.exceptions import AgentRunError
from pydantic_ai.models import Model
from pydantic_ai.settings import ModelSettings
from pydantic_ai.usage import RunUsage

from coach.extraction_views import ModelReading
from coach.model_errors import UNSENDABLE, explain
from prompts import render
from tools.cleaning import clean_text
from tools.domain import ProfileReading
from tools.errors import CoachError
from tools.extraction import (
    Extraction,
    Imported,
    ProfileItems,
    RoleItems,
    check_profile,
    check_role,
    parts_of,
)
from tools.intake import Reading
from tools.intake.orders.addressed import without_orders

# Whatever it would print goes where the report is printed.
pydantic_ai.BANNER_ENABLED = False

MOST_TOKENS: Final = 8_192
"""The longest answer to one part: its items with their quotes are rarely as long as the part."""

SETTINGS: Final = ModelSettings(
    max_tokens=MOST_TOKENS,
    timeout=30,
    first_event_timeout=45,
    max_retries=0,  # each part is one request; what goes wrong is said
)
"""How a model is asked; times are in seconds."""


class ModelFaultError(CoachError):
    """A model could not be asked, or its answer could not be read."""


async def read_by_model(  # noqa: PLR0913 - the model takes two, the document two, hearing of it two
    model: Model,
    called: str,
    reading: Reading,
    imported: Imported,
    begins: Callable[[int, int], None] = lambda _number, _of: None,
    *,
    used: RunUsage | None = None,
) -> ModelReading:
    """Return what a model finds in a document and the document supports.

    The model has no tools, and is asked once for each part of the document.

    Args:
        model: The model.
        called: Its name, as shown to the user.
        reading: What our rules read of the document.
        imported: The document.
        begins: Is called before each request with the number of the part, from 1, and of how many;
            what it raises ends the reading.
        used: Counts what the model takes, also where it fails.

    Raises:
        ModelFaultError: The model could not be asked, or its answer could not be read.
    """
    note = _not_asked(reading, imported.text)
    if note:
        return ModelReading(model=called, note=note)
    # The model is not told what a file says to it; its quotes are looked up in the whole text.
    text = without_orders(clean_text(imported.text))
    parts = parts_of(text)
    about = ProfileItems if reading.role is None else RoleItems
    answers: list[ProfileItems | RoleItems] = []
    counted = RunUsage() if used is None else used
    async with model:  # whose connections are closed on leaving it
        for number, part in enumerate(parts, 1):
            begins(number, len(parts))
            prompt = render("extraction_part.md", number=number, of=len(parts), text=part)
            answers.append(await _answer(model, called, about, prompt, counted))
    return ModelReading(
        model=called,
        requests=len(parts),
        unread=len(text) - sum(map(len, parts)),
        extraction=_checked(answers, reading, imported),
        text=imported.text,
    )


def _not_asked(reading: Reading, text: str) -> str:
    """Return why a model is not asked about a document, or ``""``."""
    if len(reading.postings) > 1:
        return "it publishes several postings; import one of them by itself"
    return "its JSON names its fields itself" if _is_json(text) else ""


def _is_json(text: str) -> bool:
    """Whether a text is a JSON document: its quotes would stand in escaped strings."""
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


async def _answer(
    model: Model,
    called: str,
    about: type[ProfileItems | RoleItems],
    prompt: str,
    used: RunUsage,
) -> ProfileItems | RoleItems:
    kind = "profile" if about is ProfileItems else "role"
    agent: Agent[object, ProfileItems | RoleItems] = Agent(
        model,
        output_type=about,
        instructions=render("extraction.md", about=kind),
        retries={"tools": 0, "output": 0},
    )
    limit = UsageLimits(request_limit=used.requests + 1)
    try:
        async with agent.run_stream_events(
            prompt, model_settings=SETTINGS, usage_limits=limit, usage=used
        ) as events:
            async for event in events:
                if isinstance(event, AgentRunResultEvent):
                    return _whole(event, called)
    except (AgentRunError, *UNSENDABLE) as error:
        again, instead = "import it again", "leave out `--with-model`"
        raise ModelFaultError(explain(error, called, again=again, instead=instead)) from error
    raise ModelFaultError(f"Model {called}: it gave no answer. Import it again.")


def _whole(
    event: AgentRunResultEvent[ProfileItems | RoleItems], called: str
) -> ProfileItems | RoleItems:
    """Return an answer that came to its end."""
    if event.result.response.finish_reason == "length":
        raise ModelFaultError(
            f"Model {called}: its answer was cut at {MOST_TOKENS:,} tokens. "
            "Use another model, or leave out `--with-model`."
        )
    return event.result.output


def _checked(
    answers: list[ProfileItems | RoleItems], reading: Reading, imported: Imported
) -> Extraction:
    if reading.role is not None:
        found = [
            it for answer in answers if isinstance(answer, RoleItems) for it in answer.requirements
        ]
        return check_role(RoleItems(requirements=tuple(found)), reading.role, imported)
    profiles = [answer for answer in answers if isinstance(answer, ProfileItems)]
    items = ProfileItems(
        skills=tuple(it for answer in profiles for it in answer.skills),
        facts=tuple(it for answer in profiles for it in answer.facts),
    )
    return check_profile(items, reading.profile or ProfileReading(), imported)
