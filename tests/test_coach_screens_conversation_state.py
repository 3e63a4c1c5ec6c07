"""The events of a turn become the messages that the screen shows."""

import pytest

from coach.events import (
    Done,
    Entry,
    Event,
    MemoryChanged,
    Retrying,
    Silent,
    TextDelta,
    ToolFinished,
    ToolStarted,
    Warned,
)
from coach.screens.conversation_state import PAGE, STOPPING, Conversation, Message


def after(*events: Event) -> Conversation:
    """Return a conversation in which one turn reported these events."""
    conversation = Conversation()
    conversation.send("hello")
    assert conversation.begin_turn() == "hello"
    for event in events:
        conversation.apply(event)
    return conversation


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([TextDelta("Hi "), TextDelta("there")], [Message("coach", "Hi there")]),
        ([TextDelta("Hi"), Done("Hi", "offline")], [Message("coach", "Hi")]),
        ([Done("Whole", "offline")], [Message("coach", "Whole")]),
        ([TextDelta("\n"), TextDelta("Hi")], [Message("coach", "Hi")]),
        (
            [MemoryChanged("Saved: SQL 3/5"), TextDelta("Noted."), Done("Noted.", "offline")],
            [Message("note", "Saved: SQL 3/5. “undo” takes it back."), Message("coach", "Noted.")],
        ),
        (
            [TextDelta("One."), Warned("Slow."), TextDelta("Two."), Done("One.\n\nTwo.", "m")],
            [Message("coach", "One."), Message("warning", "Slow."), Message("coach", "Two.")],
        ),
        (
            [TextDelta("A draft with 12 %."), Warned("Redone."), Done("A checked draft.", "m")],
            [Message("warning", "Redone."), Message("coach", "A checked draft.")],
        ),
        (
            [TextDelta("Half a"), Done("Half a", "m", interrupted=True)],
            [Message("coach", "Half a", interrupted=True)],
        ),
        (
            [TextDelta("Half a"), Done("", "m", interrupted=True)],
            [Message("coach", "Half a", interrupted=True)],
        ),
        (
            [TextDelta("Half"), MemoryChanged("Saved: Go 1/5"), Done("Half", "m", True)],  # noqa: FBT003 - the order of the fields
            [
                Message("coach", "Half", interrupted=True),
                Message("note", "Saved: Go 1/5. “undo” takes it back."),
            ],
        ),
        ([Done("", "m", interrupted=True)], [Message("coach", "", interrupted=True)]),
    ],
)
def test_what_a_turn_reports_is_shown_in_order(events: list[Event], said: list[Message]) -> None:
    assert after(*events).messages == [Message("user", "hello"), *said]


@pytest.mark.parametrize(
    ("events", "activity"),
    [
        ([], "Thinking…"),
        ([ToolStarted("1", "score_gaps", {})], "Working: score gaps…"),
        (
            [ToolStarted("1", "gaps", {}), ToolFinished("1", "gaps", {}, None)],
            "Working: gaps ✓",
        ),
        (
            [
                ToolStarted("1", "gaps", {}),
                ToolFinished("1", "gaps", {}, "no target", ok=False),
                ToolStarted("2", "roles", {}),
            ],
            "Working: gaps ✗ · roles…",
        ),
        ([ToolStarted("1", "gaps\x1b[2J", {})], "Working: gaps…"),
        ([ToolStarted("1", "gaps", {}), TextDelta("Your")], "Answering…"),
        ([TextDelta("Hi"), Done("Hi", "offline")], ""),
        ([Silent("m", 2), Silent("m", 3)], "Waiting for m, 3 s"),
        ([Silent("m", 2), TextDelta("Hi")], "Answering…"),
        ([Retrying("No network", 1, 2)], "No network; asking again in 1 s"),
        ([Retrying("No network", 0, 2)], "No network; asking again"),
        ([Retrying("\x1b[2JNo", 0, 2)], "No; asking again"),
    ],
)
def test_what_the_coach_does_is_said_in_one_line(events: list[Event], activity: str) -> None:
    assert after(*events).activity == activity


def test_waiting_is_not_told_of_a_turn_that_was_asked_to_end() -> None:
    conversation = after(Silent("m", 2))
    conversation.stopping()
    conversation.apply(Silent("m", 3))
    assert conversation.activity == STOPPING


def test_a_second_turn_forgets_the_tools_of_the_first() -> None:
    conversation = after(ToolStarted("1", "gaps", {}), Done("Hi", "offline"))
    conversation.send("again")
    conversation.begin_turn()
    conversation.apply(ToolStarted("2", "roles", {}))
    assert conversation.activity == "Working: roles…"


def test_what_was_sent_waits_below_the_reply_until_its_turn() -> None:
    conversation = after(TextDelta("First"))
    conversation.send("second")
    conversation.apply(TextDelta(" reply"))
    assert conversation.shown()[-2:] == [
        Message("coach", "First reply"),
        Message("queued", "second"),
    ]
    conversation.apply(Done("First reply", "offline"))
    assert conversation.begin_turn() == "second"
    assert conversation.shown()[-1] == Message("user", "second")


def test_stored_messages_come_first_and_the_greeting_after_them() -> None:
    conversation = Conversation()
    conversation.send("typed while opening")
    conversation.restore([Entry("user", "before"), Entry("coach", "cut", interrupted=True)])
    conversation.greet("Welcome back.")
    assert conversation.shown() == [
        Message("user", "before"),
        Message("coach", "cut", interrupted=True),
        Message("coach", "Welcome back."),
        Message("queued", "typed while opening"),
    ]


@pytest.mark.parametrize("greeting", ["", "  ", "Asked already.", "Asked already.\n"])
def test_a_greeting_is_not_said_twice(greeting: str) -> None:
    conversation = Conversation()
    conversation.restore([Entry("coach", "Asked already.")])
    conversation.greet(greeting)
    assert conversation.messages == [Message("coach", "Asked already.")]


def test_earlier_messages_are_shown_a_page_at_a_time() -> None:
    conversation = Conversation()
    conversation.restore(Entry("user", str(i)) for i in range(2 * PAGE + 3))
    assert [message.text for message in conversation.messages][:1] == [str(PAGE + 3)]
    assert conversation.show_earlier()
    assert conversation.show_earlier()
    assert [message.text for message in conversation.messages] == [
        str(i) for i in range(2 * PAGE + 3)
    ]
    assert not conversation.show_earlier()


def test_earlier_messages_stay_when_they_are_shown_while_a_reply_comes() -> None:
    conversation = Conversation()
    conversation.restore(Entry("coach", str(i)) for i in range(PAGE + 1))
    conversation.send("go")
    conversation.begin_turn()
    conversation.apply(TextDelta("A dra"))
    assert conversation.show_earlier()
    conversation.apply(Done("A checked draft.", "offline"))
    assert [message.text for message in conversation.messages] == [
        *map(str, range(PAGE + 1)),
        "go",
        "A checked draft.",
    ]


def test_the_last_reply_is_what_the_coach_wrote() -> None:
    assert after(TextDelta("**Hi**"), Done("**Hi**", "offline")).last_reply == "**Hi**"
    conversation = Conversation()
    conversation.restore([Entry("coach", "old"), Entry("user", "later")])
    assert conversation.last_reply == "old"


def test_a_failure_ends_the_turn_and_gives_back_what_waits() -> None:
    conversation = after(TextDelta("Half"))
    conversation.send("second")
    conversation.fail("The disk is full.")
    assert conversation.failed
    assert not conversation.activity
    assert conversation.take_back() == ["second"]
    assert conversation.shown()[-2:] == [
        Message("coach", "Half"),
        Message("error", "The disk is full."),
    ]


def test_all_texts_of_the_user_are_known_for_the_history() -> None:
    conversation = Conversation()
    conversation.restore(Entry("user", str(i)) for i in range(PAGE + 2))
    assert conversation.sent_before() == [str(i) for i in range(PAGE + 2)]
