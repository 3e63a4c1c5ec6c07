"""Conversations of ChatGPT and Claude: which messages are read, in which order, and what is not."""

import datetime as dt
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.chats import Conversation, Elements, read_conversation
from tools.errors import CoachError

Node = dict[str, Any]


def node(parent: str | None, role: str, *parts: object, **message: object) -> Node:
    said = {
        "author": {"role": role},
        "content": {"content_type": "text", "parts": list(parts)},
        "create_time": 1_700_000_000.5,
        "recipient": "all",
        **message,
    }
    return {"parent": parent, "children": [], "message": said}


def chatgpt(current: object, **mapping: object) -> Node:
    root: Node = {"root": {"parent": None, "children": [], "message": None}}
    return {"id": "c1", "create_time": 1_600_000_000, "mapping": root | mapping} | (
        {} if current is None else {"current_node": current}
    )


def claude(*messages: object) -> Node:
    return {"uuid": "k1", "created_at": "2025-01-01T08:00:00Z", "chat_messages": list(messages)}


def said(value: object) -> list[tuple[str, str]]:
    return [(turn.role, turn.text) for turn in read_conversation(value, 1).turns]


def test_a_conversation_of_chatgpt_is_what_leads_to_its_current_node() -> None:
    read = read_conversation(
        chatgpt(
            "d",
            a=node("root", "user", "What is Docker?"),
            b=node("a", "assistant", "A first try."),
            c=node("a", "assistant", "It packs programs.", create_time=None),
            d=node("c", "user", "Thanks", ", that helps."),
        ),
        1,
    )
    assert (read.service, read.id) == ("ChatGPT", "chatgpt:c1")
    assert [(it.id, it.role, it.text) for it in read.turns] == [
        ("chatgpt:c1:a", "user", "What is Docker?"),
        ("chatgpt:c1:c", "coach", "It packs programs."),
        ("chatgpt:c1:d", "user", "Thanks\n, that helps."),
    ]
    at = [turn.said_at for turn in read.turns]
    assert at[0] == dt.datetime(2023, 11, 14, 22, 13, 20, 500_000, dt.UTC)
    assert at[1] == dt.datetime(2020, 9, 13, 12, 26, 40, tzinfo=dt.UTC)  # the conversation's


def test_a_conversation_of_claude_is_its_messages_in_order() -> None:
    read = read_conversation(
        claude(
            {"uuid": "1", "sender": "human", "text": "Hi", "created_at": "2025-01-02T09:00:00.5Z"},
            {"uuid": "2", "sender": "assistant", "text": "", "content": [{"text": "Hello."}]},
            {"uuid": "3", "sender": "tool", "text": "42"},
        ),
        1,
    )
    assert (read.service, read.id) == ("Claude", "claude:k1")
    assert [(it.id, it.role, it.text) for it in read.turns] == [
        ("claude:k1:1", "user", "Hi"),
        ("claude:k1:2", "coach", "Hello."),
    ]
    assert [it.said_at for it in read.turns] == [
        dt.datetime(2025, 1, 2, 9, 0, 0, 500_000, dt.UTC),
        dt.datetime(2025, 1, 1, 8, tzinfo=dt.UTC),
    ]


@pytest.mark.parametrize(
    "other",
    [
        node("a", "system", "You are helpful."),
        node("a", "tool", "42"),
        node("a", "assistant", "print(1)", recipient="python"),
        node("a", "assistant", content={"content_type": "code", "text": "print(1)"}),
        node("a", "assistant", content={"content_type": "thoughts", "thoughts": []}),
        node("a", "user", "secret", metadata={"is_visually_hidden_from_conversation": True}),
        node("a", "user", "  "),
        node("a", "user", {"content_type": "image_asset_pointer", "asset_pointer": "file://x"}),
        node("a", "user", content=None),
        node("a", "user", content={"content_type": "text", "parts": "no list"}),
        node("a", "user", author=None),
        {"parent": "a", "message": "no message"},
        {"parent": "a"},
    ],
)
def test_what_neither_side_said_is_passed_over(other: Node) -> None:
    value = chatgpt("c", a=node("root", "user", "Hi"), b=other, c=node("b", "assistant", "Hello"))
    assert said(value) == [("user", "Hi"), ("coach", "Hello")]


def test_parts_that_are_no_text_leave_the_others() -> None:
    parts = ({"content_type": "image_asset_pointer"}, "See this", None, 3, {"text": "spoken"})
    value = chatgpt("a", a=node("root", "user", *parts))
    assert said(value) == [("user", "See this\nspoken")]


@pytest.mark.parametrize("current", [None, "gone", 7])
def test_where_no_node_is_current_the_latest_is(current: object) -> None:
    value = chatgpt(
        current,
        a=node("root", "user", "Hi"),
        b=node("a", "assistant", "Later", create_time=1_700_000_009),
        c=node("a", "assistant", "Sooner", create_time=1_700_000_001),
    )
    assert said(value) == [("user", "Hi"), ("coach", "Later")]


def test_a_conversation_begins_where_a_parent_is_missing() -> None:
    value = chatgpt("b", a=node("lost", "user", "Hi"), b=node("a", "assistant", "Hello"))
    assert said(value) == [("user", "Hi"), ("coach", "Hello")]


@pytest.mark.parametrize(
    "time", [None, True, "soon", -1, 1e30, float("nan"), "0001-01-01T00:00:00+14:00", [], ""]
)
def test_a_time_that_is_none_is_not_known(time: object) -> None:
    value = chatgpt("a", a=node("root", "user", "Hi", create_time=time)) | {"create_time": None}
    assert [turn.said_at for turn in read_conversation(value, 1).turns] == [None]


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        (chatgpt("a", a=node("b", "user", "x"), b=node("a", "user", "y")), "round in a circle"),
        (chatgpt("a", a=node("a", "user", "x")), "round in a circle"),
        ({"mapping": {}}, "it has no id"),
        ({"mapping": {}, "id": "x" * 201}, "it has no id"),
        (claude({"sender": "human", "text": "x"}), "it has no id"),
        (claude("x"), "one of its messages is none"),
        ({}, "neither ChatGPT nor Claude"),
        ([], "neither ChatGPT nor Claude"),
        ("x", "neither ChatGPT nor Claude"),
        ({"mapping": [], "id": "x"}, "neither ChatGPT nor Claude"),
    ],
)
def test_what_cannot_be_read_is_said(value: object, cause: str) -> None:
    with pytest.raises(CoachError, match=f"conversation 7 can't be read: .*{cause}"):
        read_conversation(value, 7)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@given(message=JSON, content=JSON, parent=JSON, current=JSON)
def test_whatever_a_node_holds_it_is_read_or_refused(
    message: object, content: object, parent: object, current: object
) -> None:
    value = chatgpt(
        current,
        a={"message": message, "parent": parent},
        b=node("a", "user", content=content),
        c={"message": {"author": {"role": "user"}, "content": {"parts": content}}, "parent": "b"},
    )
    try:
        read = read_conversation(value, 1)
    except CoachError:
        return
    assert isinstance(read, Conversation)
    assert all(turn.text.strip() for turn in read.turns)


@given(values=st.lists(JSON.filter(lambda it: isinstance(it, dict | list | str)), max_size=6))
def test_a_list_is_read_element_by_element_as_all_at_once(values: list[object]) -> None:
    data = json.dumps(values, ensure_ascii=False, indent=1).encode()
    small = io.BytesIO(data)
    assert list(Elements(lambda _: small.read(3))) == values
    assert list(Elements(io.BytesIO(b"\xef\xbb\xbf" + data).read)) == values


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "no list of conversations"),
        (b"{}", "no list of conversations"),
        (b"[", "ends too early or is no JSON"),
        (b"[{}", "ends too early or is no JSON"),
        (b"[{},", "ends too early or is no JSON"),
        (b"[{} {}]", "ends too early or is no JSON"),
        (b'[{"a": "x]', "ends too early or is no JSON"),
        (b"[{}, \xff]", "no UTF-8 text"),
        (b"[" * 200_000, "nested too deep"),
    ],
)
def test_a_list_that_is_none_is_refused(data: bytes, cause: str) -> None:
    with pytest.raises(CoachError, match=cause):
        list(Elements(io.BytesIO(data).read))
