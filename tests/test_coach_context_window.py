"""Which exchanges a model is given again: bounded, and the same ones for several turns."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.context import KEPT_MESSAGES, Window, window
from coach.context.budget import LONGEST_PART, SPOKEN, WHOLE, tokens, within
from coach.context.window import MOST, MOST_WHOLE, STEP
from coach.remembered import as_payload
from memory import StoredMessage
from tests.long_memory import exchange, message

SIZES = st.integers(0, 9_000)
EXCHANGES = st.lists(st.tuples(SIZES, SIZES, SIZES, st.booleans()), max_size=60)


def talk(count: int, size: int = 10) -> list[StoredMessage]:
    return [
        it
        for at in range(count)
        for it in exchange(2 * at + 1, f"question {at}", "r" * size, f"reply {at}")
    ]


def latest(stored: Sequence[StoredMessage]) -> Window:
    return window(stored[-KEPT_MESSAGES:], bounded=True)


def texts(history: Sequence[ModelMessage]) -> list[str]:
    found: list[str] = []
    for part in (part for it in history for part in it.parts):
        if isinstance(part, ToolCallPart):
            found.append(part.args_as_json_str())
        elif isinstance(part, TextPart | ToolReturnPart | UserPromptPart):
            found.append(str(part.content))
    return found


def test_of_older_exchanges_only_what_was_said_is_given_again() -> None:
    history = latest(talk(10)).history
    assert len(history) == 4 * 2 + 6 * 4
    assert texts(history[:2]) == ["question 0", "reply 0"]


def test_the_beginning_stays_for_a_step_of_turns() -> None:
    stored = talk(60)
    firsts = [latest(stored[: 2 * turns]).first for turns in range(1, 60)]
    moved = [turns for turns in range(1, 59) if firsts[turns] != firsts[turns - 1]]
    assert moved
    assert all(later - earlier == STEP for earlier, later in pairwise(moved))


def test_what_was_given_is_given_again_as_it_was_until_a_step_is_taken() -> None:
    stored = talk(40)
    kept = 0
    for turns in range(1, 40):
        before = latest(stored[: 2 * turns]).history
        after = latest(stored[: 2 * turns + 2]).history
        kept += texts(after[: len(before)]) == texts(before)
    assert kept >= 39 * (STEP - 1) // STEP


@given(EXCHANGES)
def test_whatever_was_said_the_exchanges_given_again_keep_to_the_budget(
    said: list[tuple[int, int, int, bool]],
) -> None:
    stored: list[StoredMessage] = []
    for at, (asked, result, replied, wide) in enumerate(said):
        letter = "ж" if wide else "x"
        stored += exchange(2 * at + 1, letter * asked, letter * result, letter * replied)
    history = latest(stored).history
    assert sum(map(tokens, texts(history))) <= WHOLE + SPOKEN
    asked_again = [it for it in history if isinstance(it.parts[0], UserPromptPart)]
    assert len(asked_again) <= MOST
    assert all(tokens(it) <= LONGEST_PART for it in texts(history))


def test_no_more_than_some_exchanges_have_their_tools() -> None:
    for turns in range(1, 40):
        history = latest(talk(turns)).history
        called = [it for it in history if isinstance(it.parts[0], ToolCallPart)]
        assert min(turns, MOST_WHOLE - STEP + 1) <= len(called) <= MOST_WHOLE


def test_an_exchange_that_is_too_long_whole_is_given_as_it_was_said() -> None:
    turn: list[ModelMessage] = [ModelRequest(parts=[UserPromptPart("all?")])]
    for call in range(8):
        args = {"quote": "q" * 6_000}
        turn.append(ModelResponse(parts=[ToolCallPart("gaps", args, tool_call_id=str(call))]))
        turn.append(ModelRequest(parts=[ToolReturnPart("gaps", "r", tool_call_id=str(call))]))
    turn.append(ModelResponse(parts=[TextPart("That.")]))
    stored = [message(1, "user", "all?"), message(2, "coach", "That.", as_payload(turn))]
    assert texts(latest(stored).history) == ["all?", "That."]


@given(st.text(max_size=3_000), st.integers(100, 900))
def test_a_shortened_text_keeps_to_its_limit_and_says_what_is_missing(
    text: str, limit: int
) -> None:
    short = within(text, limit)
    assert tokens(short) <= limit
    if short != text:
        kept, _, note = short.rpartition("… [")
        assert text.startswith(kept)
        assert note.startswith(f"{len(text) - len(kept):,} more characters")
