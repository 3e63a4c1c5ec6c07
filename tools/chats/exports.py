"""Reading one conversation of a ChatGPT or a Claude export.

ChatGPT: a tree of nodes (``mapping``), each with its ``parent``; the conversation is what leads
from the root to ``current_node``, without other tries of the same turn. Claude: ``chat_messages``
in order. Both shapes are those of the files that the services hand out on request ("Export data").
They are documented nowhere, so whatever is no message of one of the two sides is passed over.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple

from tools.chats.errors import damaged

Service = Literal["ChatGPT", "Claude"]

_SIDES: Final[dict[str, Literal["user", "coach"]]] = {
    "user": "user",
    "human": "user",
    "assistant": "coach",
}
_SPOKEN: Final = ("text", "multimodal_text")
"""The content of ChatGPT that was said; the rest is code, thoughts, results of tools."""

_FIRST_SECOND: Final = 946_684_800.0
_LAST_SECOND: Final = 4_102_444_800.0
"""The years 2000 to 2100: what lies outside is no time of a conversation."""

_LONGEST_NAME: Final = 200

Node = dict[str, Any]


class ChatTurn(NamedTuple):
    """One message of a conversation.

    Attributes:
        id: Its name; no other message of any conversation has it.
        role: Whose side it is on.
        said_at: When, in UTC, or ``None`` where that is not known.
        text: What it says.
    """

    id: str
    role: Literal["user", "coach"]
    said_at: dt.datetime | None
    text: str


class Conversation(NamedTuple):
    """One conversation: the service that it was held with, its name, and its turns in order."""

    service: Service
    id: str
    turns: tuple[ChatTurn, ...]


def read_conversation(value: object, number: int) -> Conversation:
    """Read one conversation of an export.

    Args:
        value: The conversation as JSON holds it.
        number: Its place in the file, from 1, for errors.

    Raises:
        CoachError: It is of neither service, has no name, or its turns lead round in a circle.
    """
    if isinstance(value, dict) and isinstance(value.get("mapping"), dict):
        name = _name(value.get("conversation_id") or value.get("id"), number)
        return Conversation("ChatGPT", f"chatgpt:{name}", tuple(_chatgpt(value, name, number)))
    if isinstance(value, dict) and isinstance(value.get("chat_messages"), list):
        name = _name(value.get("uuid"), number)
        return Conversation("Claude", f"claude:{name}", tuple(_claude(value, name, number)))
    raise damaged(number, "it is of neither ChatGPT nor Claude")


def _name(value: object, number: int) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME:
        raise damaged(number, "it has no id (conversation_id, id or uuid)")
    return value


def _chatgpt(value: Node, name: str, number: int) -> Iterator[ChatTurn]:
    began = _moment(value.get("create_time"))
    for key, node in _path(value["mapping"], value.get("current_node"), number):
        message = node.get("message")
        if not isinstance(message, dict) or _is_hidden(message):
            continue
        author = message.get("author")
        role = _SIDES.get(_text(author.get("role") if isinstance(author, dict) else None))
        text = _spoken(message.get("content"))
        if role is not None and text:
            said_at = _moment(message.get("create_time")) or began
            yield ChatTurn(f"chatgpt:{name}:{key}", role, said_at, text)


def _path(mapping: Node, current: object, number: int) -> list[tuple[str, Node]]:
    """Return the nodes from the root to the current one; a parent that is not there ends it."""
    key = current if isinstance(current, str) and current in mapping else _last(mapping)
    path: list[tuple[str, Node]] = []
    seen: set[str] = set()
    while isinstance(key, str) and isinstance(node := mapping.get(key), dict):
        if key in seen:
            raise damaged(number, "its messages lead round in a circle")
        seen.add(key)
        path.append((key, node))
        key = node.get("parent")
    return path[::-1]


def _last(mapping: Node) -> str | None:
    """Return the node with the latest message, where the export does not say which is current."""
    times = {
        key: _moment(node["message"].get("create_time"))
        for key, node in mapping.items()
        if isinstance(node, dict) and isinstance(node.get("message"), dict)
    }
    least = dt.datetime.min.replace(tzinfo=dt.UTC)
    return max(times, key=lambda key: times[key] or least, default=None)


def _is_hidden(message: Node) -> bool:
    """Say whether a message was for a tool, or not shown."""
    metadata = message.get("metadata")
    hidden = isinstance(metadata, dict) and metadata.get("is_visually_hidden_from_conversation")
    return bool(hidden) or message.get("recipient", "all") not in ("all", None)


def _spoken(content: object) -> str:
    """Return the text of a content; images and files among its parts have none."""
    if not isinstance(content, dict) or content.get("content_type", "text") not in _SPOKEN:
        return ""
    parts = content.get("parts")
    told = (_part(it) for it in parts) if isinstance(parts, list) else ()
    return "\n".join(filter(None, told)).strip()


def _part(part: object) -> str:
    if isinstance(part, dict):
        return _text(part.get("text"))  # the transcript of what was spoken
    return _text(part)


def _claude(value: Node, name: str, number: int) -> Iterator[ChatTurn]:
    began = _moment(value.get("created_at"))
    for message in value["chat_messages"]:
        if not isinstance(message, dict):
            raise damaged(number, "one of its messages is none")
        role = _SIDES.get(_text(message.get("sender")))
        text = _text(message.get("text")).strip() or _blocks(message.get("content"))
        if role is not None and text:
            key = _name(message.get("uuid"), number)
            said_at = _moment(message.get("created_at")) or began
            yield ChatTurn(f"claude:{name}:{key}", role, said_at, text)


def _blocks(content: object) -> str:
    blocks = content if isinstance(content, list) else []
    told = (_text(it.get("text")) for it in blocks if isinstance(it, dict))
    return "\n".join(filter(None, told)).strip()


def _moment(value: object) -> dt.datetime | None:
    """Return a time given as seconds since 1970 or as ISO 8601; ``None`` where it is neither."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        if _FIRST_SECOND <= value <= _LAST_SECOND:
            return dt.datetime.fromtimestamp(value, dt.UTC)
        return None
    try:
        moment = dt.datetime.fromisoformat(_text(value))
        moment = moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment
        return moment.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
