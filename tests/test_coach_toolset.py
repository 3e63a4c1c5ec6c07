"""The tools as a model sees them: how many, how large, described, and strict."""

import json
from pathlib import Path
from typing import Any

import pytest

from coach.ask import ask
from coach.toolset import TOOLSET
from tests.conversation import levels, say, target
from tests.scripted_model import Script, open_scripted

MOST_TOOLS = 16
LARGEST, LARGEST_IN_ALL = 3_600, 20_500
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
        ("show_plan", {"since": 1}, "give changes"),
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
