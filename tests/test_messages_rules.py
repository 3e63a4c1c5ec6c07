"""The checker of requests: each rule catches a request that breaks it."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.messages_rules import MOST_BREAKPOINTS, BrokenRuleError, check_request

MARK = {"type": "ephemeral"}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "skill": {"description": "Its name.", "anyOf": [{"type": "string"}, {"type": "null"}]},
        "off": {
            "description": "Weeks.",
            "default": [],
            "type": "array",
            "items": {"$ref": "#/$defs/Week"},
        },
    },
    "required": ["skill"],
    "additionalProperties": False,
    "$defs": {"Week": {"type": "string", "pattern": "^2", "minLength": 1, "maxLength": 10}},
}
GOOD: dict[str, Any] = {
    "model": "claude",
    "max_tokens": 4_096,
    "stream": True,
    "temperature": 0.5,
    "system": [{"type": "text", "text": "You are a coach.", "cache_control": MARK}],
    "tools": [
        {"name": "gaps", "description": "Tell the gaps.", "input_schema": SCHEMA},
        {"name": "plan", "description": "Plan.", "input_schema": {"type": "object"}},
    ],
    "tool_choice": {"type": "auto"},
    "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}},
    "cache_control": MARK,
    "messages": [
        {"role": "user", "content": "My gaps?"},
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "Gaps.", "signature": "s"},
                {"type": "text", "text": "I look."},
                {"type": "tool_use", "id": "c1", "name": "gaps", "input": {"skill": None}},
                {"type": "tool_use", "id": "c2", "name": "plan", "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "c1", "content": "none"},
                {"type": "tool_result", "tool_use_id": "c2", "content": "no", "is_error": True},
                {"type": "text", "text": "And?"},
            ],
        },
    ],
}


def at(body: dict[str, Any], *path: str | int) -> Any:
    """Return what stands at a place of a body."""
    it: Any = body
    for step in path:
        it = it[step]
    return it


def put(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Return what sets a place of a body."""

    def change(body: dict[str, Any]) -> None:
        at(body, *path[:-1])[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    """Return what takes a place out of a body."""

    def change(body: dict[str, Any]) -> None:
        del at(body, *path[:-1])[path[-1]]

    return change


def add(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Return what appends to a list of a body."""
    return lambda body: at(body, *path).append(value)


def turned(*path: str | int) -> Callable[[dict[str, Any]], None]:
    """Return what reverses a list of a body."""
    return lambda body: at(body, *path).reverse()


TOOL = ("tools", 0)
INPUT = ("tools", 0, "input_schema")
ASKED = ("messages", 1, "content")
RESULTS = ("messages", 2, "content")
REPLY = {"role": "assistant", "content": "So "}

BROKEN: list[tuple[str, Callable[[dict[str, Any]], None]]] = [
    ("model: it is missing", drop("model")),
    ("model: it has no name", put("model", value="")),
    ("max_tokens: it is missing", drop("max_tokens")),
    ("max_tokens: 0 is not from 1", put("max_tokens", value=0)),
    ("max_tokens: 128000 is not from 1", put("max_tokens", value=128_000)),
    ("max_tokens: True is of the wrong type", put("max_tokens", value=True)),
    ("max_token: there is no such field", put("max_token", value=1)),
    ("stream: 'yes' is of the wrong type", put("stream", value="yes")),
    ("temperature: 1.5 is not from 0 to 1", put("temperature", value=1.5)),
    ("temperature: -1 is not from 0 to 1", put("temperature", value=-1)),
    ("top_p: 2 is not from 0 to 1", put("top_p", value=2)),
    ("only one of temperature and top_p", put("top_p", value=0.9)),
    ("top_k: -1 is below 0", put("top_k", value=-1)),
    ("stop_sequences: ' ' is empty", put("stop_sequences", value=[" "])),
    ("thinking: 'on' is no kind", put("thinking", value={"type": "on"})),
    ("budget_tokens is missing", put("thinking", value={"type": "enabled"})),
    (
        "budget_tokens 5000 is not",
        put("thinking", value={"type": "enabled", "budget_tokens": 5_000}),
    ),
    (
        "temperature: with thinking",
        put("thinking", value={"type": "enabled", "budget_tokens": 2_000}),
    ),
    ("no JSON in UTF-8", put("messages", 0, "content", value="half \ud83d a pair")),
    ("no JSON in UTF-8", put("temperature", value=float("nan"))),
    ("bytes are too many", put("messages", 0, "content", value="long " * 7_000_000)),
    ("system: it is empty", put("system", value=" \n")),
    ("system[0].text: it is empty", put("system", 0, "text", value="")),
    ("system[0]: only text blocks", put("system", 0, "type", value="image")),
    ("system: 5 is of the wrong type", put("system", value=5)),
    ("tools[0].name: 'my gaps' does not match", put(*TOOL, "name", value="my gaps")),
    ("tools[0].name: '' does not match", put(*TOOL, "name", value="")),
    (f"tools[0].name: '{'x' * 129}' does not", put(*TOOL, "name", value="x" * 129)),
    ("there are two tools 'plan'", put(*TOOL, "name", value="plan")),
    ("tools[0].description: it is missing", drop(*TOOL, "description")),
    ("tools[0].description: it is missing", put(*TOOL, "description", value=" ")),
    ("tools[0].parameters: there is no such field", put(*TOOL, "parameters", value={})),
    ("tools[0].type: 'bash_20250124' is no tool", put(*TOOL, "type", value="bash_20250124")),
    ("input_schema: its type is not object", drop(*TOOL, "input_schema")),
    ("input_schema: its type is not object", put(*INPUT, "type", value="string")),
    ("skill.description: it is missing", drop(*INPUT, "properties", "skill", "description")),
    ("skill.type: 'text' is no value", put(*INPUT, "properties", "skill", "type", value="text")),
    ("skill.anyOf: [] does not hold", put(*INPUT, "properties", "skill", "anyOf", value=[])),
    ("'#/$defs/Week' leads to nothing", drop(*INPUT, "$defs", "Week")),
    ("'Week' leads", put(*INPUT, "properties", "off", "items", "$ref", value="Week")),
    ("required: ['level'] are no properties", add(*INPUT, "required", value="level")),
    ("required: ['skill', 'skill'] is no", add(*INPUT, "required", value="skill")),
    ("required: True is no value", put(*INPUT, "required", value=True)),
    ("optional: there is no such keyword", put(*INPUT, "optional", value=["off"])),
    ("minLength is above maxLength", put(*INPUT, "$defs", "Week", "minLength", value=11)),
    ("pattern: '(' is no value", put(*INPUT, "$defs", "Week", "pattern", value="(")),
    ("enum: [] is no value", put(*INPUT, "$defs", "Week", "enum", value=[])),
    ("Week: a schema is an object", put(*INPUT, "$defs", "Week", value="date")),
    ("output_config.format: it is no", put("output_config", "format", "type", value="xml")),
    (
        "schema: an object takes any property",
        drop("output_config", "format", "schema", "additionalProperties"),
    ),
    (
        "format.schema.$ref: '#/$defs/No' leads",
        put("output_config", "format", "schema", "$ref", value="#/$defs/No"),
    ),
    ("tool_choice: 'maybe' is no choice", put("tool_choice", "type", value="maybe")),
    ("'pla' is none of the", put("tool_choice", value={"type": "tool", "name": "pla"})),
    ("tools[0]: it is no object", put(*TOOL, value="gaps")),
    ("there is no tool to choose", lambda body: body.update(tools=[], tool_choice={"type": "any"})),
    ("messages: 100001 are too many", put("messages", value=[{}] * 100_001)),
    ("messages: at least one is needed", put("messages", value=[])),
    ("messages[0].role: two messages of the assistant's", drop("messages", 0)),
    (
        "messages[3].role: two messages of the user's",
        add("messages", value={"role": "user", "content": "Hello?"}),
    ),
    ("messages[0].role: 'system' is no role", put("messages", 0, "role", value="system")),
    ("messages[0]: it holds something else", put("messages", 0, "name", value="Mira")),
    ("messages[0].content: it is empty", put("messages", 0, "content", value="")),
    ("messages[0].content: it is empty", put("messages", 0, "content", value=[])),
    ("messages[0].content: it is only whitespace", put("messages", 0, "content", value=" \n")),
    ("content[1].text: it is empty", put(*ASKED, 1, "text", value="")),
    ("content[2].text: it is empty", put(*RESULTS, 2, "text", value="\n")),
    ("content[1]: 'txt' is no kind of block", put(*ASKED, 1, "type", value="txt")),
    ("content[1].words: there is no such field", put(*ASKED, 1, "words", value="so")),
    ("content[0].signature: it is missing", drop(*ASKED, 0, "signature")),
    ("thinking can't be marked", put(*ASKED, 0, "cache_control", value=MARK)),
    (
        "messages[2].content[2]: the user's messages hold no thinking",
        put(*RESULTS, 2, value={"type": "thinking", "thinking": "So.", "signature": "s"}),
    ),
    (
        "the assistant's messages hold no tool_result",
        put(*ASKED, 0, value=GOOD["messages"][2]["content"][0]),
    ),
    ("content[2].id: 'c 1' does not match", put(*ASKED, 2, "id", value="c 1")),
    ("content[2].input: it is no object", put(*ASKED, 2, "input", value="{}")),
    ("two calls have the id 'c1'", put(*ASKED, 3, "id", value="c1")),
    ("'gaps' was called and there are no tools", drop("tools")),
    ("the call 'c1' has no result", drop(*RESULTS, 0)),
    ("the result for 'c9' answers no call", put(*RESULTS, 0, "tool_use_id", value="c9")),
    ("the call 'c1' has more than one result", put(*RESULTS, 1, "tool_use_id", value="c1")),
    ("the results do not come first", turned(*RESULTS)),
    ("the result for 'c1' answers no call right before", drop(*ASKED, 2)),
    ("content[0].content: it is neither", put(*RESULTS, 0, "content", value={"low": 1})),
    ("content[0].content[0]: it can't stand", put(*RESULTS, 0, "content", value=[{"type": "x"}])),
    (
        "content[0].content[0].text: it is empty",
        put(*RESULTS, 0, "content", value=[{"type": "text", "text": ""}]),
    ),
    ("content[1].content: an error says nothing", put(*RESULTS, 1, "content", value="")),
    ("content[1].is_error: it is neither", put(*RESULTS, 1, "is_error", value="yes")),
    ("the last one is the assistant's", add("messages", value=REPLY)),
    ("ends with whitespace", add("messages", value=REPLY)),
    ("that are called last have no result", drop("messages", 2)),
    ("cache_control: {'type': 'hour'} is no mark", put("cache_control", value={"type": "hour"})),
    ("is no mark", put("system", 0, "cache_control", value=MARK | {"ttl": "2h"})),
]


def test_a_request_that_keeps_to_the_rules_passes() -> None:
    check_request(GOOD)
    check_request({"model": "c", "max_tokens": 1, "messages": [{"role": "user", "content": "?"}]})


@pytest.mark.parametrize(("told", "breaking"), BROKEN, ids=[told for told, _ in BROKEN])
def test_a_broken_rule_is_named_with_its_place(
    told: str, breaking: Callable[[dict[str, Any]], None]
) -> None:
    body = copy.deepcopy(GOOD)
    breaking(body)
    with pytest.raises(BrokenRuleError) as caught:
        check_request(body)
    assert told in str(caught.value)


def test_more_marks_for_the_cache_than_there_can_be_are_too_many() -> None:
    body = copy.deepcopy(GOOD)
    block = {"type": "text", "text": "More.", "cache_control": MARK}
    body["system"] = [block] * (MOST_BREAKPOINTS - 1)
    check_request(body)
    body["messages"][2]["content"][0]["cache_control"] = MARK
    with pytest.raises(BrokenRuleError, match="5 marks are more than 4"):
        check_request(body)
