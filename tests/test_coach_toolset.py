"""The tools as a model sees them: how many, how large, described, and strict."""

import json
from pathlib import Path
from typing import Any

import pytest

from coach.ask import ask
from coach.toolset import TOOLSET
from tests.conversation import levels, say, target
from tests.scripted_model import Script, Step, open_scripted

MOST_TOOLS = 16
LARGEST, LARGEST_IN_ALL = 3_000, 18_000
"""Characters of a tool's name, description and schema as JSON."""

DOCS = Path(__file__).parent.parent / "docs"


def size(name: str) -> int:
    """Return how many characters a tool takes in each request."""
    it = TOOLSET.tools[name].tool_def
    return len(json.dumps([it.name, it.description, it.parameters_json_schema]))


def test_the_tools_are_few_and_small() -> None:
    sizes = {name: size(name) for name in TOOLSET.tools}
    assert len(sizes) <= MOST_TOOLS
    assert max(sizes.values()) <= LARGEST
    assert sum(sizes.values()) <= LARGEST_IN_ALL


@pytest.mark.parametrize("name", TOOLSET.tools)
def test_null_is_taken_for_what_may_be_left_out_and_is_not_spoken_of(name: str) -> None:
    tool = TOOLSET.tools[name]
    schema = tool.tool_def.parameters_json_schema
    assert '"null"' not in json.dumps(schema) or name == "set_target"
    left_out = [it for it in schema["properties"] if it not in schema.get("required", [])]
    for parameter in left_out:
        if "default" not in schema["properties"][parameter]:
            needed = {it: a_value(schema["properties"][it]) for it in schema.get("required", [])}
            tool.function_schema.validator.validate_python(needed | {parameter: None})


def a_value(schema: dict[str, Any]) -> object:
    """Return a value that a schema of a text takes."""
    return schema.get("enum", ["Docker"])[0]


def test_every_tool_stands_in_the_docs() -> None:
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    table = text.partition("## The tools")[2].partition("\n## ")[0]
    named = [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")]
    assert named == list(TOOLSET.tools)
    assert ", ".join(f"`{it}`" for it in TOOLSET.tools) in (DOCS / "json.md").read_text("utf-8")


SAID = "Go 2/5, plan for me, forget it"
QUOTE = {"quote": SAID}


@pytest.mark.parametrize(
    ("tool", "args", "told"),
    [
        ("remember", QUOTE | {"skill": "Go"}, "give level. It takes skill, level"),
        ("remember", QUOTE | {"level": 2}, "give skill"),
        ("remember", QUOTE | {"kind": "pay"}, "give value. It takes kind, value, subject"),
        ("remember", QUOTE | {"unit": "EUR"}, "leave out unit"),
        (
            "remember",
            QUOTE | {"skill": "Go", "level": 0, "kind": "pay", "value": "1"},
            "leave out level and skill. It takes kind, value",
        ),
        ("recall", {"about": "timeline", "subject": "Go"}, "It takes nothing else"),
        ("recall", {"query": "Go", "about": "changes"}, "leave out about"),
        ("recall", {"query": "Go", "subject": "Go"}, "leave out subject"),
        ("change_memory", QUOTE | {"action": "keep"}, "give subject"),
        ("change_memory", QUOTE | {"action": "forget"}, "confirmed (optional)"),
        ("change_memory", QUOTE | {"action": "undo", "subject": "12"}, "It takes change"),
        (
            "change_memory",
            QUOTE | {"action": "end", "subject": "F1", "change": 1},
            "leave out change",
        ),
        ("roles", {"words": "baker", "role": "Baker"}, "leave out role"),
        ("evidence", {"action": "add"}, "give quote. It takes quote, completes"),
        ("evidence", {"action": "list", "role": "Baker"}, "leave out role"),
        ("evidence", {"action": "points", "completes": 1}, "leave out completes"),
        ("import_document", QUOTE | {"kind": "memory", "keep": True}, "Ask the user which file"),
        ("import_document", QUOTE | {"kind": "chats", "keep": True}, "Ask the user which file"),
        ("gaps", {"skil": "Go"}, "skil"),
        ("evidence", {"action": "draft"}, "points"),
        ("set_target", QUOTE, "role"),
    ],
)
async def test_arguments_that_do_not_go_together_change_nothing_and_are_told(
    tmp_path: Path, tool: str, args: dict[str, Any], told: str
) -> None:
    await say(tmp_path, "Docker 1/5", "senior ai engineer")
    held, aim = levels(tmp_path), target(tmp_path)
    session = await open_scripted(tmp_path, Script((tool, args), "I see."))
    heard = await ask(session, SAID)
    await session.close()
    assert told in str(heard.tools[0]["result"])
    assert heard.reply == "I see."
    assert heard.memory == []
    assert (levels(tmp_path), target(tmp_path)) == (held, aim)


ODD: dict[str, list[object]] = {
    "string": ["", "x" * 25_000, "F1", "a\x00b", "NEAR("],
    "integer": [-1, 10**12],
    "number": [-1, 1e308],
    "boolean": [True],
    "array": [[], ["Docker", "Docker"]],
    "date": ["0001-01-01", "9999-12-31"],
}


def odd_calls(name: str) -> list[dict[str, Any]]:
    """Return calls of a tool with one odd value each, for every choice of what to do."""
    schema = TOOLSET.tools[name].tool_def.parameters_json_schema
    properties, required = schema["properties"], schema.get("required", [])
    choices = properties.get("action", {}).get("enum", [None])
    calls: list[dict[str, Any]] = []
    for choice in choices:
        needed = {it: SAID if it == "quote" else a_value(properties[it]) for it in required}
        needed |= {} if choice is None else {"action": choice}
        for parameter, of in properties.items():
            if "enum" not in of and parameter != "quote":
                kind = of.get("format") or of.get("type", "string")
                calls += [needed | {parameter: value} for value in ODD[kind]]
    return calls or [{}]


@pytest.mark.parametrize("name", TOOLSET.tools)
async def test_no_call_ends_a_turn(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # where a file is exported to that is named without a folder
    await say(tmp_path, "Docker 1/5", "senior ai engineer", "8 hours a week")
    calls = odd_calls(name)
    steps: list[Step] = [step for call in calls for step in ((name, call), "I see.")]
    session = await open_scripted(tmp_path, Script(*steps))
    for call in calls:
        heard = await ask(session, SAID)
        assert (heard.reply, heard.warnings) == ("I see.", []), call
    await session.close()
