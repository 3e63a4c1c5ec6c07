"""Conversations that were stored when the tools had other names."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.ask import ask
from coach.earlier_tools import as_named_today
from coach.toolset import TOOLSET
from tests.conversation import say
from tests.scripted_model import Script, open_scripted

SAID = {"quote": "so be it"}
DAY = "2027-01-04"


def turn(name: str, args: dict[str, Any] | str) -> list[ModelMessage]:
    """Return a turn in which a tool was called and came back."""
    return [
        ModelRequest(parts=[UserPromptPart("do")]),
        ModelResponse(parts=[TextPart("I do."), ToolCallPart(name, args, tool_call_id="c1")]),
        ModelRequest(parts=[ToolReturnPart(name, {"low": 1}, tool_call_id="c1")]),
        ModelResponse(parts=[TextPart("Done.")]),
    ]


@pytest.mark.parametrize(
    ("name", "args", "tool", "told"),
    [
        ("set_level", {"skill": "Go", "level": 2} | SAID, "remember", None),
        ("save_fact", {"kind": "pay", "value": "9", "unit": "EUR"} | SAID, "remember", None),
        ("career_timeline", {}, "recall", {"about": "timeline"}),
        ("search_memory", {"query": "notice"}, "recall", None),
        ("memory_changes", {}, "recall", {"about": "changes"}),
        ("open_questions", {}, "recall", {"about": "questions"}),
        ("undo_change", SAID | {"change": 3}, "change_memory", {"action": "undo", "change": 3}),
        ("undo_change", SAID | {"again": True}, "change_memory", {"action": "redo"}),
        ("end_known", SAID | {"ref": "F3"}, "change_memory", {"action": "end", "subject": "F3"}),
        (
            "decide_question",
            SAID | {"question": "Q1", "keep": True},
            "change_memory",
            {"action": "keep", "subject": "Q1"},
        ),
        (
            "decide_question",
            SAID | {"question": "Q1", "keep": False},
            "change_memory",
            {"action": "drop", "subject": "Q1"},
        ),
        (
            "forget",
            SAID | {"subject": "Go", "confirmed": True},
            "change_memory",
            {"action": "forget", "subject": "Go", "confirmed": True},
        ),
        (
            "adopt_skill",
            SAID | {"phrase": "Zephyr"},
            "change_memory",
            {"action": "adopt", "subject": "Zephyr"},
        ),
        ("carry_memory", SAID | {"action": "export"}, "export_memory", {}),
        (
            "carry_memory",
            SAID | {"action": "import", "file": "b.jsonl"},
            "import_document",
            {"file": "b.jsonl", "kind": "memory", "keep": True},
        ),
        (
            "carry_memory",
            SAID | {"action": "import-chat", "file": "c.zip"},
            "import_document",
            {"file": "c.zip", "kind": "chats", "keep": True},
        ),
        ("clear_target", SAID, "set_target", {"role": None}),
        ("list_roles", {}, "roles", None),
        ("find_roles", {"words": "baker"}, "roles", None),
        ("show_role", {}, "roles", {"part": "all"}),
        ("show_role", {"part": "kpis"}, "roles", {"part": "kpis"}),
        ("career_path", {"role": "Baker"}, "roles", {"role": "Baker", "part": "path"}),
        ("show_gaps", {}, "gaps", None),
        ("explain_gap", {"skill": "Go"}, "gaps", None),
        ("show_market", {"skill": "Go", "quotes": True}, "market", None),
        (
            "make_plan",
            SAID | {"hours_from": [{"start": DAY, "hours_per_week": 4}]},
            "make_plan",
            {"budget_changes": [{"start": DAY, "hours_per_week": 4}]},
        ),
        ("what_if_plan", SAID | {"at_once": 1}, "make_plan", {"suppose": True, "at_once": 1}),
        ("plan_changes", {"version": 2}, "show_plan", {"changes": True, "since": 2}),
        ("add_evidence", SAID | {"completes": 1}, "evidence", {"action": "add", "completes": 1}),
        ("list_evidence", {}, "evidence", {"action": "list"}),
        ("draft_points", {"role": "Baker"}, "evidence", {"action": "points", "role": "Baker"}),
        ("recall", {"subject": "Go"}, "recall", None),
        ("assess", {"reply": "1"}, "assess", None),
    ],
)
def test_an_earlier_call_is_told_as_one_that_the_tools_take(
    name: str, args: dict[str, Any], tool: str, told: dict[str, Any] | None
) -> None:
    expected = args if told is None else told | {k: v for k, v in SAID.items() if k in args}
    for given in (args, json.dumps(args)):
        asked = as_named_today(turn(name, given))
        called, returned = asked[1].parts[1], asked[2].parts[0]
        assert isinstance(called, ToolCallPart)
        assert isinstance(returned, ToolReturnPart)
        assert (called.tool_name, called.args_as_dict()) == (tool, expected)
        assert (returned.tool_name, returned.tool_call_id) == (tool, called.tool_call_id)
        assert (asked[1].parts[0], returned.content) == (TextPart("I do."), {"low": 1})
        TOOLSET.tools[tool].function_schema.validator.validate_python(called.args_as_dict())


def rename(home: Path, now: str, then: str) -> None:
    """Store the conversation as it was stored when a tool had another name."""
    with closing(sqlite3.connect(next(home.glob("*.db")))) as db, db:
        changed = db.execute(
            "UPDATE messages SET payload = replace(payload, ?, ?) WHERE payload LIKE ?",
            (f'"tool_name":"{now}"', f'"tool_name":"{then}"', f'%"tool_name":"{now}"%'),
        )
        assert changed.rowcount


async def test_the_offline_coach_goes_on_with_an_earlier_conversation(tmp_path: Path) -> None:
    await say(tmp_path, "Python 4/5, Docker 1/5", "senior ai engineer", "what are my gaps?")
    rename(tmp_path, "gaps", "show_gaps")
    (why,) = await say(tmp_path, "why?")
    assert why.tools[0]["name"] == "gaps"
    assert why.tools[0]["args"]["skill"]


async def test_a_model_is_given_an_earlier_conversation_with_the_names_of_today(
    tmp_path: Path,
) -> None:
    await say(tmp_path, "Docker is 1")
    rename(tmp_path, "remember", "set_level")
    script = Script("Yes.")
    session = await open_scripted(tmp_path, script)
    await ask(session, "is that so?")
    await session.close()
    named = {
        part.tool_name
        for message in script.given[0]
        for part in message.parts
        if isinstance(part, ToolCallPart | ToolReturnPart)
    }
    assert named == {"remember"}
