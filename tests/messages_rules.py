"""The rules of Anthropic's Messages API, for the body of a request as it goes over the wire.

They are those of the API's reference and of the errors that it answers with, and stricter where it
forgives: roles alternate, every tool and parameter has a description, a schema has no keyword that
means nothing, and a reply is not begun for the model.
"""

import json
from collections.abc import Iterator
from typing import Any

from tests.messages_conversation_rules import NAME, broken_block_rules, broken_conversation_rules
from tests.schema_rules import broken_schema_rules, objects_of

MOST_BREAKPOINTS = 4
"""How many places of a request can be marked for the cache, the one that is chosen included."""

MOST_TOKENS = 64_000
"""What no reply should ask for; the largest output of the models in use."""

MOST_BYTES = 32 * 1024 * 1024
"""How large a request may be."""

LEAST_THINKING = 1_024

_TOP: dict[str, type | tuple[type, ...]] = {
    "model": str,
    "max_tokens": int,
    "messages": list,
    "system": (str, list),
    "tools": list,
    "tool_choice": dict,
    "stream": bool,
    "temperature": (int, float),
    "top_p": (int, float),
    "top_k": int,
    "stop_sequences": list,
    "metadata": dict,
    "thinking": dict,
    "cache_control": (dict, type(None)),
    "output_config": dict,
    "service_tier": str,
}
_TOOL = {"name", "description", "input_schema", "cache_control", "type", "strict", "input_examples"}


class BrokenRuleError(AssertionError):
    """A request that the API would refuse, or that is against our own rules."""


def check_request(body: dict[str, Any]) -> None:
    """Refuse a body of ``POST /v1/messages`` that breaks a rule.

    Args:
        body: The body, as JSON data.

    Raises:
        BrokenRuleError: It breaks rules; each is named with its place.
    """
    broken = list(_broken(body))
    if broken:
        raise BrokenRuleError("\n".join(broken))


def _broken(body: dict[str, Any]) -> Iterator[str]:
    yield from _of_body(body)
    yield from _of_settings(body)
    yield from _of_system(body.get("system", "-"))
    tools = body.get("tools", [])
    yield from _of_tools(tools if isinstance(tools, list) else [])
    names = {it.get("name") for it in tools if isinstance(it, dict)}
    yield from _of_choice(body.get("tool_choice", {"type": "auto"}), names)
    yield from _of_output(body.get("output_config", {}))
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        yield "messages: at least one is needed"
        return
    yield from broken_conversation_rules(messages, tools=bool(tools))
    yield from _of_breakpoints(body)


def _of_body(body: dict[str, Any]) -> Iterator[str]:
    for name in ("model", "max_tokens", "messages"):
        if name not in body:
            yield f"{name}: it is missing"
    for name, value in body.items():
        if name not in _TOP:
            yield f"{name}: there is no such field"
        elif not isinstance(value, _TOP[name]) or (_TOP[name] is int and isinstance(value, bool)):
            yield f"{name}: {value!r} is of the wrong type"
    try:
        size = len(json.dumps(body, ensure_ascii=False, allow_nan=False).encode())
    except ValueError as error:  # half of a pair of surrogates, or no number
        yield f"body: it is no JSON in UTF-8 ({error})"
    else:
        if size > MOST_BYTES:
            yield f"body: {size} bytes are too many"


def _of_settings(body: dict[str, Any]) -> Iterator[str]:
    tokens = body.get("max_tokens")
    if isinstance(tokens, int) and not 1 <= tokens <= MOST_TOKENS:
        yield f"max_tokens: {tokens} is not from 1 to {MOST_TOKENS}"
    if body.get("model") == "":
        yield "model: it has no name"
    for name in ("temperature", "top_p"):
        value = body.get(name)
        if isinstance(value, int | float) and not 0 <= value <= 1:
            yield f"{name}: {value} is not from 0 to 1"
    if "temperature" in body and "top_p" in body:
        yield "temperature: only one of temperature and top_p can be set"
    top_k = body.get("top_k")
    if isinstance(top_k, int) and top_k < 0:
        yield f"top_k: {top_k} is below 0"
    for it in body.get("stop_sequences") or []:
        if not isinstance(it, str) or not it.strip():
            yield f"stop_sequences: {it!r} is empty"
    yield from _of_thinking(body)


def _of_thinking(body: dict[str, Any]) -> Iterator[str]:
    thinking = body.get("thinking")
    if not isinstance(thinking, dict):
        return
    kind, budget = thinking.get("type"), thinking.get("budget_tokens")
    if kind not in {"enabled", "disabled", "adaptive"}:
        yield f"thinking: {kind!r} is no kind of it"
    if kind == "enabled" and not isinstance(budget, int):
        yield "thinking: budget_tokens is missing"
    elif isinstance(budget, int) and not LEAST_THINKING <= budget < body.get("max_tokens", 0):
        yield f"thinking: budget_tokens {budget} is not from {LEAST_THINKING} to below max_tokens"
    if kind == "enabled" and body.get("temperature", 1) != 1:
        yield "temperature: with thinking it can only be 1"


def _of_system(system: Any) -> Iterator[str]:
    if isinstance(system, str):
        if not system.strip():
            yield "system: it is empty"
        return
    for at, block in enumerate(system if isinstance(system, list) else []):
        where = f"system[{at}]"
        if not isinstance(block, dict) or block.get("type") != "text":
            yield f"{where}: only text blocks can stand here"
        else:
            yield from broken_block_rules(block, where)


def _of_tools(tools: list[Any]) -> Iterator[str]:
    seen: set[str] = set()
    for at, tool in enumerate(tools):
        where = f"tools[{at}]"
        if not isinstance(tool, dict):
            yield f"{where}: it is no object"
            continue
        name = tool.get("name")
        if not isinstance(name, str) or not NAME.fullmatch(name):
            yield f"{where}.name: {name!r} does not match {NAME.pattern}"
        elif name in seen:
            yield f"{where}.name: there are two tools {name!r}"
        seen.add(str(name))
        for odd in sorted(set(tool) - _TOOL):
            yield f"{where}.{odd}: there is no such field"
        if tool.get("type") not in {None, "custom"}:
            yield f"{where}.type: {tool['type']!r} is no tool of ours"
        if not str(tool.get("description") or "").strip():
            yield f"{where}.description: it is missing"
        yield from _of_input(tool.get("input_schema"), f"{where}.input_schema")


def _of_input(schema: Any, where: str) -> Iterator[str]:
    if not isinstance(schema, dict) or schema.get("type") != "object":
        yield f"{where}: its type is not object"
        return
    yield from broken_schema_rules(schema, where)
    properties = schema.get("properties")
    for name, it in properties.items() if isinstance(properties, dict) else ():
        if not isinstance(it, dict) or not str(it.get("description") or "").strip():
            yield f"{where}.properties.{name}.description: it is missing"


def _of_output(config: Any) -> Iterator[str]:
    """Yield what is wrong with the form that a reply is to have."""
    wanted = config.get("format") if isinstance(config, dict) else None
    if wanted is None:
        return
    if not isinstance(wanted, dict) or wanted.get("type") != "json_schema":
        yield "output_config.format: it is no json_schema"
        return
    where = "output_config.format.schema"
    yield from broken_schema_rules(wanted.get("schema"), where)
    for path, schema in objects_of(wanted.get("schema"), where):
        if schema.get("additionalProperties") is not False:
            yield f"{path}: an object takes any property"


def _of_choice(choice: Any, names: set[Any]) -> Iterator[str]:
    kind = choice.get("type") if isinstance(choice, dict) else None
    if kind not in {"auto", "any", "tool", "none"}:
        yield f"tool_choice: {kind!r} is no choice"
    if kind == "tool" and choice.get("name") not in names:
        yield f"tool_choice: {choice.get('name')!r} is none of the tools"
    if kind == "any" and not names:
        yield "tool_choice: there is no tool to choose"


def _of_breakpoints(body: dict[str, Any]) -> Iterator[str]:
    marks = list(_marks(body))
    if len(marks) > MOST_BREAKPOINTS:
        yield f"cache_control: {len(marks)} marks are more than {MOST_BREAKPOINTS}"
    for mark in marks:
        odd = not isinstance(mark, dict) or set(mark) - {"type", "ttl"}
        if odd or mark.get("type") != "ephemeral" or mark.get("ttl", "5m") not in {"5m", "1h"}:
            yield f"cache_control: {mark!r} is no mark"


def _marks(it: Any) -> Iterator[Any]:
    """Yield all marks for the cache, wherever they stand but in what a tool is given."""
    if isinstance(it, list):
        for one in it:
            yield from _marks(one)
    elif isinstance(it, dict):
        if it.get("cache_control") is not None:
            yield it["cache_control"]
        for name, one in it.items():
            if name not in {"input", "input_schema"}:
                yield from _marks(one)
