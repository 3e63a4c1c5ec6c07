"""What the conversation so far tells: the message before, the skill spoken of, the results."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.offline.failures import failure_in_words


class Result(NamedTuple):
    """What a tool came back with.

    Attributes:
        id: The id of the call.
        view: The value, or ``None`` where the tool could not.
        failure: The reason why it could not, or an empty text.
    """

    id: str
    view: Any
    failure: str


class Past(NamedTuple):
    """The conversation before a turn, and what the turn's tools have returned by now."""

    before: Sequence[ModelMessage]
    results: tuple[Result, ...]


def divide(messages: Sequence[ModelMessage], text: str) -> Past:
    """Part the messages into the conversation before the message and the results since.

    Args:
        messages: All messages of the run.
        text: The message that is being answered.
    """
    at = max(
        (at for at, message in enumerate(messages) if text in _prompts(message)),
        default=len(messages) - 1,
    )
    return Past(messages[:at], tuple(_results(messages[at:])))


def before_previous(before: Sequence[ModelMessage]) -> Sequence[ModelMessage]:
    """Return the conversation before the user's message before this one."""
    return before[: _last_prompt(before)]


def _last_prompt(before: Sequence[ModelMessage]) -> int:
    return max((at for at, it in enumerate(before) if _prompts(it)), default=len(before))


def previous_text(before: Sequence[ModelMessage]) -> str:
    """Return the user's message before this one, or an empty text."""
    prompts = [prompt for message in before for prompt in _prompts(message)]
    return prompts[-1] if prompts else ""


def last_skill(before: Sequence[ModelMessage]) -> str | None:
    """Return the skill that a tool was used on last; after a gap table, that of its first row.

    A gap table that only follows from what was said of a skill in the same turn does not count.
    """
    first_row: str | None = None
    for message in reversed(before):
        for part in reversed(message.parts):
            skill = _skill_of(part)
            if skill:
                return skill
            first_row = first_row or _first_row(part)
        if first_row and _prompts(message):
            return first_row
    return first_row


def told_skills(before: Sequence[ModelMessage]) -> tuple[str, ...]:
    """Return the skills that the user's message before this one gave a level, in order."""
    parts = [part for message in before[_last_prompt(before) :] for part in message.parts]
    return tuple(dict.fromkeys(skill for part in parts for skill in _levelled(part)))


def _levelled(part: object) -> Iterator[str]:
    """Yield the skills that a tool saved a level of."""
    if not isinstance(part, ToolReturnPart) or not isinstance(part.content, dict):
        return
    if part.tool_name != "remember":
        return
    for change in part.content.get("changes", [part.content]):
        held = change.get("new") or change.get("old")
        if isinstance(held, dict) and held.get("level") is not None:
            yield str(change["skill"])


def _skill_of(part: object) -> str | None:
    """Return the skill that a call named, or that an assessment goes on with."""
    if isinstance(part, ToolCallPart):
        args = part.args_as_dict()
        speaks_of = part.tool_name == "recall" or args.get("action") == "forget"
        named = args.get("skill") or (speaks_of and args.get("subject"))
        return named if isinstance(named, str) else None
    if isinstance(part, ToolReturnPart) and part.tool_name == "assess":
        named = part.content.get("skill") if isinstance(part.content, dict) else None
        return named if isinstance(named, str) else None
    return None


def _first_row(part: object) -> str | None:
    if isinstance(part, ToolReturnPart) and part.tool_name == "make_plan":
        plan = part.content if isinstance(part.content, dict) else {}
        return next((it["skill"] for week in plan.get("weeks", ()) for it in week["items"]), None)
    if isinstance(part, ToolReturnPart) and part.tool_name == "gaps":
        rows = part.content.get("skills") if isinstance(part.content, dict) else None
        return str(rows[0]["skill"]) if rows else None
    return None


def _prompts(message: ModelMessage) -> list[str]:
    if not isinstance(message, ModelRequest):
        return []
    return [
        part.content
        for part in message.parts
        if isinstance(part, UserPromptPart) and isinstance(part.content, str)
    ]


def _results(messages: Sequence[ModelMessage]) -> Iterator[Result]:
    for message in messages:
        if isinstance(message, ModelResponse):
            continue
        for part in message.parts:
            if isinstance(part, ToolReturnPart):
                done = part.outcome == "success"
                failure = "" if done else failure_in_words(part.content)
                yield Result(part.tool_call_id, part.metadata if done else None, failure)
