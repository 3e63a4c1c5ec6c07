"""Tracing what a model's reply states to what is known: nothing invented passes unmarked."""

from collections.abc import Iterable, Sequence
from itertools import islice

from pydantic_ai import ModelRetry, RunContext
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    RetryFeedbackPart,
    TextPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.career import Career
from coach.founded import MARK, founded_result
from coach.known import MOST_SKILLS, known
from coach.strange_addresses import strange_addresses
from coach.turn import Turn
from tools.gate import Grounds, Unfounded, unfounded
from tools.gate.addresses import without
from tools.understanding import is_document

_MOST_FACTS = 500
"""How many facts and pieces of evidence a reply is traced to, the latest."""
_NAMED = 5


async def check_reply(call: RunContext[Turn], reply: str) -> str:
    """Send a reply back to the model, once a turn, where it states what can't be traced.

    Args:
        call: The run, filled in by the agent.
        reply: The reply.

    Raises:
        ModelRetry: It states such a thing for the first time in this turn.
    """
    turn = call.deps
    if turn.sent_back:
        return reply

    def stated(career: Career) -> tuple[str, ...]:
        found = untraced(career, call.messages, turn, reply)
        strange = strange_addresses(career, call.messages, turn, reply)
        return tuple(dict.fromkeys([*(it.text for it in strange), *(it.text for it in found)]))

    found = await turn.look(stated)
    if not found:
        turn.traced = reply
        return reply
    turn.sent_back = True
    named = ", ".join(f"“{it}”" for it in islice(found, _NAMED))
    raise ModelRetry(
        f"{named}: this stands in no tool's result, no stored fact and no word of the user's, and "
        "follows from none that you name beside it. Write the whole reply again without it; call a "
        "tool where one knows. The reply you gave is not shown."
    )


def untraced(
    career: Career, messages: Sequence[ModelMessage], turn: Turn, reply: str
) -> tuple[Unfounded, ...]:
    """Return what a reply states that can't be traced.

    Args:
        career: The open career file.
        messages: The conversation, with the tools' results.
        turn: The turn, with the user's words.
        reply: The reply.
    """
    return unfounded(reply, _grounds(career, messages, turn), career.vocabulary)


def traced_reply(career: Career, messages: Sequence[ModelMessage], turn: Turn, reply: str) -> str:
    """Return a reply as it is shown: what can't be traced is marked, strange addresses are cut.

    Args:
        career: The open career file.
        messages: The conversation, with the tools' results.
        turn: The turn, with the user's words.
        reply: The reply.
    """
    reply = without(reply, strange_addresses(career, messages, turn, reply), MARK)
    return marked(reply, untraced(career, messages, turn, reply))


def marked(reply: str, found: Iterable[Unfounded]) -> str:
    """Return a reply with a mark behind everything in it that can't be traced."""
    for it in sorted(found, key=lambda it: it.end, reverse=True):
        reply = f"{reply[: it.end]}{MARK}{reply[it.end :]}"
    return reply


def without_sent_back(messages: Sequence[ModelMessage]) -> list[ModelMessage]:
    """Return a run's messages without a reply that was sent back and what the model was told then.

    Args:
        messages: The messages of one run; the first is the user's, and any prompt after it is none
            of theirs.
    """
    kept: list[ModelMessage] = []
    for message in messages:
        if not kept or not _is_prompt(message):
            kept.append(message)
        elif _is_text(kept[-1]):
            kept.pop()
    return kept


def _is_prompt(message: ModelMessage) -> bool:
    """Whether a request holds nothing but what is said to the model, be it by the library."""
    return isinstance(message, ModelRequest) and all(
        isinstance(it, UserPromptPart | RetryFeedbackPart) for it in message.parts
    )


def _is_text(message: ModelMessage) -> bool:
    return isinstance(message, ModelResponse) and all(
        isinstance(it, TextPart) for it in message.parts
    )


def _grounds(career: Career, messages: Sequence[ModelMessage], turn: Turn) -> Grounds:
    """Return what a reply may state; within a turn nothing but a tool changes that."""
    results = [
        part
        for message in messages
        for part in message.parts
        if isinstance(part, ToolReturnPart) and part.outcome == "success"
    ]
    done = (*turn.notes, *(it.tool_call_id for it in results))
    if turn.grounds is None or turn.grounds[0] != done:
        turn.grounds = (done, _built(career, results, turn))
    return turn.grounds[1]


def _built(career: Career, results: Iterable[ToolReturnPart], turn: Turn) -> Grounds:
    grounds = Grounds()
    grounds.add_text(f"{turn.told}\n{turn.founded}")
    if turn.notes or not turn.told:  # what was told before the turn holds no longer
        grounds.add_text(known(career))
    for said in (*turn.earlier.values(), turn.text):
        # What a document says is not the user's own experience.
        (grounds.add_text if is_document(said) else grounds.add_own)(said)
    add_stored(grounds, career)
    for it in results:
        grounds.add_data(founded_result(it.content))
    return grounds


def add_stored(grounds: Grounds, career: Career) -> None:
    """Add the levels, facts and evidence that are stored to what a reply may state."""
    for claim in career.store.strongest_claims(MOST_SKILLS):
        grounds.add_data({"skill": claim.skill, "level": claim.level})
    for fact in career.store.facts()[-_MOST_FACTS:]:
        grounds.add_own(f"{fact.subject} {fact.value} {fact.unit}\n{fact.quote}")
    for piece in career.evidence()[-_MOST_FACTS:]:
        grounds.add_data(piece.model_dump(mode="json"))
        told = (piece.situation, piece.task, piece.action, piece.result, piece.own_part)
        grounds.add_own(" ".join(told))
