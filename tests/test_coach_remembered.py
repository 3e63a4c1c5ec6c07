"""The conversation as a model is given it again."""

import datetime as dt

import pytest
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.context import window
from coach.remembered import as_payload, without_attempts
from memory import MessageStatus, Speaker, StoredMessage

NOW = dt.datetime(2026, 11, 2, tzinfo=dt.UTC)


def stored(
    role: Speaker,
    text: str,
    payload: str | None = None,
    status: MessageStatus = "complete",
    number: int = 1,
) -> StoredMessage:
    said = {"role": role, "text": text, "status": status, "payload": payload}
    return StoredMessage.model_validate({"id": number, "session_id": 1, "recorded_at": NOW} | said)


def as_history(messages: list[StoredMessage]) -> list[ModelMessage]:
    return window(messages, bounded=False).history


TURN: list[ModelMessage] = [
    ModelRequest(parts=[UserPromptPart("gaps?")], instructions="the rules"),
    ModelResponse(parts=[ToolCallPart("show_gaps", {}, tool_call_id="c1")]),
    ModelRequest(
        parts=[ToolReturnPart("show_gaps", {"low": 1}, tool_call_id="c1", metadata=object())],
        instructions="the rules",
    ),
    ModelResponse(parts=[TextPart("There.")]),
]


def test_a_turn_comes_back_as_it_was_without_what_is_made_anew() -> None:
    payload = as_payload(TURN)
    assert "the rules" not in payload
    history = as_history([stored("user", "gaps?"), stored("coach", "There.", payload)])
    assert [type(message) for message in history] == [type(message) for message in TURN]
    returned = history[2].parts[0]
    assert isinstance(returned, ToolReturnPart)
    assert returned.content == {"low": 1}
    assert returned.metadata is None


def test_a_record_that_can_not_be_read_is_replaced_by_what_was_said() -> None:
    history = as_history([stored("user", "gaps?"), stored("coach", "There.", '[{"odd": 1}]')])
    assert [type(message) for message in history] == [ModelRequest, ModelResponse]
    assert history[1].parts == [TextPart("There.")]


def test_every_message_has_a_reply_and_they_alternate() -> None:
    history = as_history(
        [
            stored("coach", "a greeting that nothing asked for"),
            stored("user", "one"),
            stored("user", "two"),
            stored("coach", "half", status="cut"),
            stored("user", "three"),
        ]
    )
    assert [type(message) for message in history] == [ModelRequest, ModelResponse] * 3
    replies = [message.parts[0] for message in history[1::2]]
    assert replies == [
        TextPart("(The reply was interrupted.)"),
        TextPart("half\n(The reply was interrupted.)"),
        TextPart("(The reply was interrupted.)"),
    ]


GREETED = [stored("user", "hello"), stored("coach", "Forget it? Yes or no?")]
YES, NO = stored("user", "yes"), stored("user", "no")
PART = stored("coach", "It", status="cut")
USED = stored("coach", "It", as_payload(TURN), status="cut")
DONE = stored("coach", "It is done.")


@pytest.mark.parametrize(
    ("attempts", "kept"),
    [
        ([], []),
        ([YES], []),
        ([YES, PART], []),
        ([YES, YES, PART, YES], []),
        ([NO, YES], [NO]),
        ([NO], [NO]),
        ([YES, DONE], [YES, DONE]),
        ([YES, USED], [YES, USED]),
        ([YES, DONE, YES], [YES, DONE]),
        ([NO, PART], [NO, PART]),
    ],
)
def test_what_is_said_again_stands_where_it_was_said_first(
    attempts: list[StoredMessage], kept: list[StoredMessage]
) -> None:
    assert without_attempts([*GREETED, *attempts], "yes") == [*GREETED, *kept]


def test_what_is_said_for_the_first_time_follows_nothing() -> None:
    assert without_attempts([], "yes") == []
