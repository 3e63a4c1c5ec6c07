"""Calls that are stored under the names that tools had, told under the names that they have.

A conversation outlives its tools: a model that is given it again must not learn names from it that
no tool answers to, and what the offline coach reads off earlier calls is there under one name.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequestPart,
    ModelResponse,
    ModelResponsePart,
    ToolCallPart,
    ToolReturnPart,
)

_Args = dict[str, Any]
_Call = tuple[str, _Args]
_Told = Callable[[_Args], _Call]


def as_named_today(messages: Sequence[ModelMessage]) -> list[ModelMessage]:
    """Return messages with every call, and what it returned, as the tools are called today.

    Args:
        messages: The messages of one turn.
    """
    names: dict[str, str] = {}
    return [
        replace(it, parts=[_called(part, names) for part in it.parts])
        if isinstance(it, ModelResponse)
        else replace(it, parts=[_returned(part, names) for part in it.parts])
        for it in messages
    ]


def _called(part: ModelResponsePart, names: dict[str, str]) -> ModelResponsePart:
    """Return a part of a response, with the name of today noted by the id of the call."""
    if not isinstance(part, ToolCallPart) or part.tool_name not in _TODAY:
        return part
    name, args = _TODAY[part.tool_name](part.args_as_dict(raise_if_invalid=False))
    names[part.tool_call_id] = name
    called: ToolCallPart = part
    return replace(called, tool_name=name, args=args)


def _returned(part: ModelRequestPart, names: dict[str, str]) -> ModelRequestPart:
    if not isinstance(part, ToolReturnPart) or part.tool_call_id not in names:
        return part
    returned: ToolReturnPart = part
    return replace(returned, tool_name=names[part.tool_call_id])


def _as(tool: str, renamed: dict[str, str] | None = None, **fixed: object) -> _Told:
    """Return how a call is told whose tool and arguments have other names."""
    names = renamed or {}
    return lambda args: (tool, fixed | {names.get(name, name): it for name, it in args.items()})


def _undo(args: _Args) -> _Call:
    given = {name: it for name, it in args.items() if name != "again"}
    return "change_memory", {"action": "redo" if args.get("again") else "undo"} | given


def _decide(args: _Args) -> _Call:
    action = "keep" if args.get("keep") else "drop"
    given = {"subject": args.get("question"), "quote": args.get("quote")}
    return "change_memory", {"action": action} | given


def _carry(args: _Args) -> _Call:
    given = {name: it for name, it in args.items() if name != "action"}
    kind = {"import": "memory", "import-chat": "chats"}.get(args.get("action", ""))
    if kind is None:
        return "export_memory", given
    return "import_document", given | {"kind": kind, "keep": True}


def _role(args: _Args) -> _Call:
    return "roles", args | {"part": args.get("part") or "all"}


_TODAY: dict[str, _Told] = {
    "set_level": _as("remember"),
    "save_fact": _as("remember"),
    "career_timeline": _as("recall", about="timeline"),
    "search_memory": _as("recall"),
    "memory_changes": _as("recall", about="changes"),
    "open_questions": _as("recall", about="questions"),
    "undo_change": _undo,
    "end_known": _as("change_memory", {"ref": "subject"}, action="end"),
    "decide_question": _decide,
    "forget": _as("change_memory", action="forget"),
    "adopt_skill": _as("change_memory", {"phrase": "subject"}, action="adopt"),
    "carry_memory": _carry,
    "clear_target": _as("set_target", role=None),
    "list_roles": _as("roles"),
    "find_roles": _as("roles"),
    "show_role": _role,
    "career_path": _as("roles", part="path"),
    "show_gaps": _as("gaps"),
    "explain_gap": _as("gaps"),
    "show_market": _as("market"),
    "make_plan": _as("make_plan", {"hours_from": "budget_changes"}),
    "what_if_plan": _as("make_plan", {"hours_from": "budget_changes"}, suppose=True),
    "plan_changes": _as("show_plan", {"version": "since"}, changes=True),
    "add_evidence": _as("evidence", action="add"),
    "list_evidence": _as("evidence", action="list"),
    "draft_points": _as("evidence", action="points"),
}
"""How a call under each earlier name is told; what a tool returned has the shape it had."""
