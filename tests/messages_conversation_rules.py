"""The rules of Anthropic's Messages API for the messages of a request, and for their blocks."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

NAME = re.compile(r"[a-zA-Z0-9_-]{1,128}")
"""What a tool can be called, and a call of it."""

MOST_MESSAGES = 100_000


class _Kind(NamedTuple):
    """What a kind of block needs, what it may have, and whose messages hold it."""

    needs: frozenset[str]
    may: frozenset[str]
    roles: frozenset[str]


def _kind(needs: str, may: str = "", roles: str = "user assistant") -> _Kind:
    return _Kind(
        frozenset(needs.split()),
        frozenset({"type", "cache_control", *may.split()}),
        frozenset(roles.split()),
    )


_KINDS = {
    "text": _kind("text", "citations"),
    "tool_use": _kind("id name input", "caller", roles="assistant"),
    "tool_result": _kind("tool_use_id", "content is_error", roles="user"),
    "thinking": _kind("thinking signature", roles="assistant"),
    "redacted_thinking": _kind("data", roles="assistant"),
    "image": _kind("source", roles="user"),
    "document": _kind("source", "title context citations", roles="user"),
}


def broken_conversation_rules(messages: list[Any], *, tools: bool) -> Iterator[str]:
    """Yield what is wrong with the messages of a request, a sentence each.

    Args:
        messages: The messages; at least one.
        tools: Whether the request has tools.
    """
    if len(messages) > MOST_MESSAGES:
        yield f"messages: {len(messages)} are too many"
    before: dict[str, Any] = {"role": "assistant", "content": ""}
    asked: set[str] = set()
    for at, message in enumerate(messages):
        where = f"messages[{at}]"
        if not isinstance(message, dict) or set(message) != {"role", "content"}:
            yield f"{where}: it holds something else than role and content"
            continue
        yield from _of_message(message, before, asked, where, tools=tools)
        before = message
    if before.get("role") == "assistant":
        yield "messages: the last one is the assistant's, so its reply is begun for it"
        if _text_at_end(before).rstrip() != _text_at_end(before):
            yield "messages: the reply that is begun ends with whitespace"
        if _ids(before, "tool_use", "id"):
            yield "messages: the tools that are called last have no result"


def _of_message(
    message: dict[str, Any],
    before: dict[str, Any],
    asked: set[str],
    where: str,
    *,
    tools: bool,
) -> Iterator[str]:
    role = message["role"]
    if role not in {"user", "assistant"}:
        yield f"{where}.role: {role!r} is no role"
    elif role == before.get("role"):
        yield f"{where}.role: two messages of the {role}'s follow each other"
    if not message["content"]:
        yield f"{where}.content: it is empty"
    if isinstance(message["content"], str) and not message["content"].strip():
        yield f"{where}.content: it is only whitespace"
    for number, block in enumerate(_blocks(message)):
        yield from broken_block_rules(block, f"{where}.content[{number}]", role)
    yield from _of_results(message, before, where)
    for block in _blocks(message):
        if block.get("type") != "tool_use":
            continue
        if block.get("id") in asked:
            yield f"{where}: two calls have the id {block['id']!r}"
        asked.add(str(block.get("id")))
        if not tools:
            yield f"{where}: {block.get('name')!r} was called and there are no tools"


def _of_results(message: dict[str, Any], before: dict[str, Any], where: str) -> Iterator[str]:
    """Yield what is wrong with the results of the tools that the message before called."""
    wanted, given = _ids(before, "tool_use", "id"), _ids(message, "tool_result", "tool_use_id")
    for one in wanted:
        if one not in given:
            yield f"{where}: the call {one!r} has no result right after it"
    for one in dict.fromkeys(given):
        if one not in wanted:
            yield f"{where}: the result for {one!r} answers no call right before it"
        elif given.count(one) > 1:
            yield f"{where}: the call {one!r} has more than one result"
    kinds = [it.get("type") for it in _blocks(message)]
    if "tool_result" in kinds[len(given) :]:
        yield f"{where}: the results do not come first"


def broken_block_rules(block: Any, where: str, role: str = "user") -> Iterator[str]:
    """Yield what is wrong with a block, a sentence each.

    Args:
        block: The block.
        where: Where it stands.
        role: Whose message it stands in.
    """
    kind = block.get("type") if isinstance(block, dict) else None
    rules = _KINDS.get(str(kind))
    if rules is None:
        yield f"{where}: {kind!r} is no kind of block"
        return
    for name in sorted(rules.needs - set(block)):
        yield f"{where}.{name}: it is missing"
    for name in sorted(set(block) - rules.needs - rules.may):
        yield f"{where}.{name}: there is no such field"
    if role not in rules.roles:
        yield f"{where}: the {role}'s messages hold no {kind}"
    if kind in {"thinking", "redacted_thinking"} and block.get("cache_control"):
        yield f"{where}.cache_control: thinking can't be marked for the cache"
    if kind in _CHECKS:
        yield from _CHECKS[kind](block, where)


def _of_text(block: dict[str, Any], where: str) -> Iterator[str]:
    if not isinstance(block.get("text"), str) or not block["text"].strip():
        yield f"{where}.text: it is empty"


def _of_call(block: dict[str, Any], where: str) -> Iterator[str]:
    for field in ("id", "name"):
        value = block.get(field)
        if not isinstance(value, str) or not NAME.fullmatch(value):
            yield f"{where}.{field}: {value!r} does not match {NAME.pattern}"
    if not isinstance(block.get("input"), dict):
        yield f"{where}.input: it is no object"


def _of_result(block: dict[str, Any], where: str) -> Iterator[str]:
    content = block.get("content", "")
    if not isinstance(content, str | list):
        yield f"{where}.content: it is neither text nor blocks"
    for number, it in enumerate(content if isinstance(content, list) else []):
        if not isinstance(it, dict) or it.get("type") not in {"text", "image", "document"}:
            yield f"{where}.content[{number}]: it can't stand in a result"
        else:
            yield from broken_block_rules(it, f"{where}.content[{number}]")
    if not isinstance(block.get("is_error", False), bool):
        yield f"{where}.is_error: it is neither true nor false"
    if block.get("is_error") and not content:
        yield f"{where}.content: an error says nothing"


_CHECKS: dict[str, Callable[[dict[str, Any], str], Iterator[str]]] = {
    "text": _of_text,
    "tool_use": _of_call,
    "tool_result": _of_result,
}


def _blocks(message: dict[str, Any]) -> list[dict[str, Any]]:
    content = message.get("content")
    return [it for it in content if isinstance(it, dict)] if isinstance(content, list) else []


def _ids(message: dict[str, Any], kind: str, field: str) -> list[str]:
    return [str(it.get(field)) for it in _blocks(message) if it.get("type") == kind]


def _text_at_end(message: dict[str, Any]) -> str:
    content = message["content"]
    if isinstance(content, str):
        return content
    last = _blocks(message)[-1:]
    return str(last[0].get("text", "")) if last else ""
