"""What is kept of a turn that was cut: what its tools did, and an end."""

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ThinkingPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.interrupted import INTERRUPTED, as_cut, used_tools

ASKED = ModelRequest(parts=[UserPromptPart("keep this")])
CALLED = ToolCallPart("keep", {}, tool_call_id="1")
OTHER = ToolCallPart("keep", {}, tool_call_id="2")
CAME = ModelRequest(parts=[ToolReturnPart("keep", "kept", tool_call_id="1")])
REFUSED = ModelRequest(parts=[ToolReturnPart("keep", "no", tool_call_id="1", outcome="failed")])


def parts(messages: list[ModelMessage]) -> list[list[object]]:
    return [list(it.parts) for it in messages]


def test_a_turn_that_was_cut_after_its_tools_ends_with_a_mark() -> None:
    cut = as_cut([ASKED, ModelResponse(parts=[CALLED]), CAME])
    assert parts(cut)[1:] == [[CALLED], CAME.parts, [TextPart(INTERRUPTED)]]


def test_of_the_reply_that_was_cut_only_the_text_stays() -> None:
    begun = ModelResponse(parts=[ThinkingPart("hm"), TextPart("It is"), OTHER])
    cut = as_cut([ASKED, ModelResponse(parts=[CALLED]), CAME, begun])
    assert parts(cut)[3:] == [[TextPart("It is"), TextPart(INTERRUPTED)]]


def test_a_call_that_nothing_came_of_goes() -> None:
    two = ModelResponse(parts=[TextPart("Both."), CALLED, OTHER])
    assert parts(as_cut([ASKED, two, CAME]))[1] == [TextPart("Both."), CALLED]
    none = as_cut([ASKED, ModelResponse(parts=[OTHER]), ModelRequest(parts=[])])
    assert parts(none) == [ASKED.parts, [], [TextPart(INTERRUPTED)]]


def test_a_turn_that_was_never_begun_is_a_mark() -> None:
    assert parts(as_cut([])) == [[TextPart(INTERRUPTED)]]


def test_only_a_tool_that_did_something_counts() -> None:
    assert used_tools([ASKED, ModelResponse(parts=[CALLED]), CAME])
    assert not used_tools([ASKED, ModelResponse(parts=[CALLED]), REFUSED])
    assert not used_tools([ASKED])
