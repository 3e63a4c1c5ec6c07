"""From the agent library's events to the conversation's own."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic_ai import AgentRunResult, AgentRunResultEvent
from pydantic_ai.messages import (
    AgentStreamEvent,
    FunctionToolCallEvent,
    FunctionToolResultEvent,
    ModelMessage,
    PartDeltaEvent,
    PartStartEvent,
    TextPart,
    TextPartDelta,
)
from pydantic_ai.usage import RunUsage

from coach.events import (
    Event,
    MemoryChanged,
    TextDelta,
    ToolFinished,
    ToolStarted,
    Warned,
    Withdrawn,
)
from coach.pointing_out import of_results
from coach.toolset.calling import as_data
from coach.toolset.refusing import READING
from coach.tracing import without_sent_back
from coach.turn import Turn
from prompts.wording import without_controls

CUT_SHORT = "The reply reached its longest length and ends there. Say “go on” for the rest."

DECLINED = "The provider declined to go on; the reply ends there. Say it in other words."

NO_END = "The provider broke off without ending the reply; some of it may be missing."


class Relay:
    """Turns the events of one run into ours and gathers what they come to.

    Attributes:
        reply: The text received by now.
        messages: The messages of the run, as far as it came; empty until it is over.
        used: What it takes, counted on while it runs.
        complete: Whether the run came to its end.
    """

    def __init__(self, turn: Turn) -> None:
        self.reply = ""
        self.messages: Sequence[ModelMessage] = ()
        self.used = RunUsage()
        self.complete = False
        self._turn = turn
        self._args: dict[str, dict[str, Any]] = {}
        self._working: set[str] = set()
        self._noted = 0
        self._withdrawn = False

    @property
    def at_work(self) -> bool:
        """Whether a tool is at work, so that nothing is waited for of the model."""
        return bool(self._working)

    def take(self, event: AgentStreamEvent | AgentRunResultEvent[str]) -> Iterator[Event]:
        """Yield what an event means to whoever watches the conversation."""
        match event:
            case PartStartEvent(part=TextPart(content=text)):
                yield from self._text(text, opens=True)
            case PartDeltaEvent(delta=TextPartDelta(content_delta=text)):
                yield from self._text(text, opens=False)
            case FunctionToolCallEvent():
                yield self._started(event)
            case FunctionToolResultEvent():
                yield self._finished(event)
                yield from self._changes()
            case AgentRunResultEvent(result=result):
                yield from self._over(result)

    def _text(self, text: str, *, opens: bool) -> Iterator[TextDelta | Withdrawn]:
        if self._turn.sent_back and not self._withdrawn:
            self._withdrawn = True
            self.reply = ""
            yield Withdrawn()
        plain = str(without_controls(text))
        if opens and self.reply and not self.reply.endswith("\n\n"):
            plain = "\n\n" + plain
        if plain:
            self.reply += plain
            yield TextDelta(plain)

    def _started(self, event: FunctionToolCallEvent) -> ToolStarted:
        args = event.part.args_as_dict(raise_if_invalid=False)
        self._args[event.tool_call_id] = args
        self._working.add(event.tool_call_id)
        return ToolStarted(event.tool_call_id, event.part.tool_name, args)

    def _finished(self, event: FunctionToolResultEvent) -> ToolFinished:
        part = event.part
        self._working.discard(event.tool_call_id)
        if part.tool_name in READING and part.outcome == "success":
            self._turn.orders += of_results(part.tool_name, part.content, self._turn.holds)
        result = part.content if part.metadata is None else as_data(part.metadata)
        return ToolFinished(
            event.tool_call_id,
            part.tool_name,
            self._args.get(event.tool_call_id, {}),
            result,
            ok=part.outcome == "success",
        )

    def _changes(self) -> Iterator[MemoryChanged]:
        new, self._noted = self._turn.notes[self._noted :], len(self._turn.notes)
        yield from (MemoryChanged(str(without_controls(line))) for line in new)

    def _over(self, result: AgentRunResult[str]) -> Iterator[Warned]:
        self.complete = True
        self.messages = without_sent_back(result.new_messages())
        response = result.response
        if response.finish_reason == "length":
            yield Warned(CUT_SHORT)
        elif response.finish_reason == "content_filter":
            yield Warned(DECLINED)
        elif response.finish_reason is None and response.provider_name is not None:
            yield Warned(NO_END)
