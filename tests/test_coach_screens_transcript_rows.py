"""Messages become rows, redone only from where they changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.screens.conversation_state import Kind, Message
from coach.screens.transcript_rows import FREE_ROW, Row, TranscriptRows, copied_text, message_rows


def drawn(rows: list[Row]) -> list[str]:
    return [f"{row.mark:2}{' ' * row.line.indent}{row.line.text}".rstrip() for row in rows]


def shown(messages: list[Message], width: int = 24) -> TranscriptRows:
    rows = TranscriptRows()
    rows.width = width
    rows.show(messages)
    return rows


@pytest.mark.parametrize(
    ("message", "rows"),
    [
        (Message("user", "several words\nof mine"), ["▌ several", "▌ words", "▌ of mine"]),
        (Message("user", "**as typed**"), ["▌ **as", "▌ typed**"]),
        (Message("queued", "waits"), ["▌ waits"]),
        (Message("coach", "**a** reply of words"), ["  a reply", "  of words"]),
        (Message("coach", "cut", interrupted=True), ["  cut", "· interrupted"]),
        (Message("coach", "", interrupted=True), ["· interrupted"]),
        (Message("note", "Saved: SQL 3/5"), ["· Saved: SQL", "  3/5"]),
        (Message("warning", "slow"), ["! slow"]),
        (Message("error", "The disk is full."), ["! The disk is", "  full."]),
    ],
)
def test_each_kind_has_its_margin(message: Message, rows: list[str]) -> None:
    assert drawn(message_rows(message, 15 if message.kind in ("note", "error") else 11)) == rows


def test_messages_stand_apart_and_notes_together() -> None:
    said: list[tuple[Kind, str]] = [
        ("user", "hi"),
        ("note", "one"),
        ("warning", "two"),
        ("coach", "yes"),
    ]
    rows = shown([Message(kind, text) for kind, text in said])
    assert drawn(rows.rows) == ["▌ hi", "", "· one", "! two", "", "  yes"]


def test_a_growing_reply_is_redone_from_its_start_only() -> None:
    question = Message("user", "question")
    rows = shown([question, Message("coach", "one")])
    change = rows.show([question, Message("coach", "one two three four five")])
    assert (change.first, change.above) == (1, 0)
    assert drawn(rows.rows) == ["▌ question", "", "  one two three four", "  five"]


def test_nothing_new_changes_nothing() -> None:
    messages = [Message("user", "question"), Message("coach", "reply")]
    rows = shown(messages)
    assert rows.show(messages).first == len(rows.rows)


def test_earlier_messages_are_counted_above() -> None:
    known = [Message("user", "c"), Message("coach", "d")]
    rows = shown(known)
    change = rows.show([Message("user", "a"), Message("coach", "b"), *known])
    assert (change.first, change.above) == (0, 4)
    assert drawn(rows.rows) == ["▌ a", "", "  b", "", "▌ c", "", "  d"]


def test_a_place_is_found_again_after_another_wrap() -> None:
    rows = shown([Message("user", "first"), Message("coach", "word " * 30)], 24)
    place = rows.start_of(len(rows.rows) - 1)
    rows.rewrap(80)
    assert rows.row_of(*place) == len(rows.rows) - 1
    assert TranscriptRows().row_of(*TranscriptRows().start_of(0)) == 0


kinds: st.SearchStrategy[Kind] = st.sampled_from(["user", "coach", "note", "warning", "queued"])
message_lists = st.lists(st.builds(Message, kinds, st.text("ab \n", max_size=20)), max_size=5)


@given(message_lists, message_lists, message_lists, st.integers(6, 30))
def test_showing_step_by_step_gives_the_same_rows_as_at_once(
    older: list[Message], first: list[Message], then: list[Message], width: int
) -> None:
    rows = TranscriptRows()
    rows.width = width
    for messages in (first, first + then, older + first + then, older + then):
        rows.show(messages)
        assert rows.rows == shown(messages, width).rows


ROWS = [
    *message_rows(Message("user", "What should I learn first?"), 20),
    FREE_ROW,
    *message_rows(Message("coach", "- Kubernetes, as two steps wait for it\n- 日本語の本"), 20),
]


@pytest.mark.parametrize(
    ("start", "stop", "text"),
    [
        (
            0,
            None,
            "What should I learn first?\n\n• Kubernetes, as two steps wait for it\n• 日本語の本",
        ),
        (5, 3, "should I learn first?\n\n• Kubernetes, as two steps wait for it\n• 日"),
        (99, 0, " learn first?\n\n• Kubernetes, as two steps wait for it\n"),
    ],
)
def test_copied_text_has_no_margins_and_no_wrapping(
    start: int, stop: int | None, text: str
) -> None:
    assert copied_text(ROWS, start, stop) == text


def test_a_copy_within_one_row_takes_its_characters() -> None:
    assert copied_text(ROWS[:1], 5, 11) == "should"
    assert copied_text([], 0, None) == ""
