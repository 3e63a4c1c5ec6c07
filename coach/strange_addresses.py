"""Addresses in a model's reply that stand in nothing that was read or said."""

from collections.abc import Iterator, Sequence

from pydantic_ai.messages import ModelMessage, ToolReturnPart

from coach.career import Career
from coach.known import known
from coach.turn import Turn
from tools.gate.addresses import Address, strange


def strange_addresses(
    career: Career, messages: Sequence[ModelMessage], turn: Turn, reply: str
) -> tuple[Address, ...]:
    """Return the addresses of a reply that are neither the user's nor a tool's.

    Args:
        career: The open career file.
        messages: The conversation, with the tools' results.
        turn: The turn, with the user's words.
        reply: The reply.
    """
    return strange(reply, _texts(career, messages, turn))


def _texts(career: Career, messages: Sequence[ModelMessage], turn: Turn) -> Iterator[str]:
    yield from (turn.text, *turn.earlier.values(), *turn.whole.values())
    for message in messages:
        for part in message.parts:
            if isinstance(part, ToolReturnPart) and part.outcome == "success":
                yield from strings(part.content)
    yield turn.context or f"{known(career)}\n{turn.said}"
    yield turn.summary
    yield from (it.value for it in career.store.facts("contact"))


def strings(data: object) -> Iterator[str]:
    """Yield every text in a tool's result, as JSON data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for it in data.values():
            yield from strings(it)
    elif isinstance(data, list | tuple):
        for it in data:
            yield from strings(it)
