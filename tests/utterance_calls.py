"""The calls of the offline coach in the words of the table of utterances.

This is the one place that knows how the tools are called.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Tool = dict[str, Any]

WRITING = frozenset(
    {
        "level",
        "mention",
        "fact",
        "target",
        "untarget",
        "plan",
        "forget",
        "end",
        "undo",
        "redo",
        "keep",
        "drop",
        "evidence",
        "adopt",
        "import",
        "export",
        "takein",
        "chats",
        "answer",
        "back",
        "checkin",
        "assess",
    }
)
"""The words for calls that change the memory or write a file."""


def called(tool: Tool, said: str) -> Iterator[str]:
    """Yield a call as the table words it; a failed write is worded as what it tried.

    Args:
        tool: Its ``name``, its ``args`` and its ``result``.
        said: The utterance, which a quote of all of it does not repeat.
    """
    args = {name: it for name, it in tool["args"].items() if it not in (None, False, [], ())}
    result = tool["result"] if isinstance(tool["result"], dict) else {}
    wording = _WORDINGS.get(_purpose(tool["name"], args))
    if wording is None:
        yield f"{tool['name']} {args}"
    else:
        yield from wording(args, result, said)


def companions(calls: Iterable[str]) -> frozenset[str]:
    """Return the words of the calls that may stand beside others, as their replies need them.

    Args:
        calls: The calls of an utterance.
    """
    words = {it.split(" ")[0] for it in calls}
    beside = set()
    if words & {"level", "mention", "target", "import", "answer"}:
        beside.add("gaps")
    if "recall" in words:
        beside.add("questions")
    if {"gaps", "showplan"} <= words:
        beside.add("why")
    return frozenset(beside)


_Wording = Callable[[dict[str, Any], dict[str, Any], str], Iterator[str]]


def _pairs(word: str, *left: str) -> _Wording:
    def worded(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
        given = [f"{name}={_plain(it)}" for name, it in sorted(args.items()) if name not in left]
        yield " ".join([word, *given])

    return worded


def _plain(value: object) -> str:
    if isinstance(value, list):
        return ",".join(_plain(it) for it in value)
    if isinstance(value, dict):
        return "/".join(_plain(it) for it in value.values())
    return f"{value:g}" if isinstance(value, float) else str(value)


def _named(word: str, name: str) -> _Wording:
    def worded(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
        yield f"{word} {args[name]}" if args.get(name) else word

    return worded


def _weeks(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    span = [args.get("since", ""), args.get("as_of", "")]
    yield f"weeks {'..'.join(span)}" if any(span) else "weeks"


def _levels(args: dict[str, Any], result: dict[str, Any], _said: str) -> Iterator[str]:
    """Yield a word for each skill that was given a level or was mentioned."""
    if not result:
        yield f"level {args.get('skill', '?')}={args.get('level', '?')} (failed)"
    for change in result.get("changes", [result] if result else []):
        held = change.get("new") or change.get("old") or {}
        level = held.get("level")
        yield f"mention {change['skill']}" if level is None else f"level {change['skill']}={level}"


def _fact(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    yield f"fact {args['kind']}={' '.join(filter(None, (args['value'], args.get('unit'))))}"


def _target(args: dict[str, Any], result: dict[str, Any], _said: str) -> Iterator[str]:
    yield f"target {result['role']['title'] if result else args['role']}"


def _forget(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    yield f"{'forget' if args.get('confirmed') else 'preview-forget'} {args.get('subject', '')}"


def _undo(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    if args["action"] == "redo":
        yield "redo"
    else:
        yield f"undo {args['change']}" if args.get("change") else "undo"


def _decide(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    yield f"{args['action']} {args['subject']}"


def _evidence(args: dict[str, Any], _result: dict[str, Any], said: str) -> Iterator[str]:
    piece = f" E{args['completes']}" if args.get("completes") else ""
    whole = args["quote"].strip(" .!") == said.strip(" .!")
    yield f"evidence{piece}" if whole else f"evidence{piece} {args['quote']}"


def _question(word: str) -> _Wording:
    def worded(args: dict[str, Any], _result: dict[str, Any], said: str) -> Iterator[str]:
        if args.get("back"):
            yield "back"
        elif args.get("reply"):
            yield "answer" if args["reply"] == said else f"answer {args['reply']}"
        else:
            yield f"{word} {args['skill']}" if args.get("skill") else word

    return worded


def _document(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    word = "import" if args.get("keep") else "preview"
    kind = f" as {args['kind']}" if args.get("kind") else ""
    yield f"{word} {args.get('file', 'text')}{kind}"


def _compare(args: dict[str, Any], _result: dict[str, Any], _said: str) -> Iterator[str]:
    yield f"compare {' | '.join(args['roles'])}" if args.get("roles") else "nearest"


def _purpose(name: str, args: dict[str, Any]) -> str:
    """Return what a tool was called for, where it serves several purposes."""
    purposes: dict[str, str] = {
        "remember": "fact" if "kind" in args else "levels",
        "recall": "search" if "query" in args else args.get("about", "recall"),
        "change_memory": args.get("action", ""),
        "import_document": args["kind"] if args.get("kind") in {"memory", "chats"} else "document",
        "gaps": "why" if "skill" in args else "gaps",
        "roles": next((it for it in ("words", "part", "role") if it in args), "roles"),
        "make_plan": "whatif" if "suppose" in args else "plan",
        "show_plan": "planchanges" if {"changes", "since"} & args.keys() else "showplan",
        "evidence": args.get("action", "list"),
        "set_target": "target" if "role" in args else "untarget",
    }
    if name == "roles" and args.get("part") == "path":
        return "path"
    return purposes.get(name, name)


_WORDINGS: dict[str, _Wording] = {
    "levels": _levels,
    "fact": _fact,
    "target": _target,
    "untarget": _named("untarget", ""),
    "plan": _pairs("plan", "quote"),
    "whatif": _pairs("whatif", "quote", "suppose"),
    "forget": _forget,
    "undo": _undo,
    "redo": _undo,
    "keep": _decide,
    "drop": _decide,
    "end": _named("end", "subject"),
    "add": _evidence,
    "list": _named("listevidence", ""),
    "points": _named("points", "role"),
    "adopt": _named("adopt", "subject"),
    "checkin": _question("checkin"),
    "assess": _question("assess"),
    "document": _document,
    "memory": _named("takein", "file"),
    "chats": _named("chats", "file"),
    "export_memory": _named("export", "file"),
    "roles": _named("roles", ""),
    "words": _named("findroles", "words"),
    "part": _pairs("role"),
    "role": _pairs("role"),
    "path": _named("path", "role"),
    "gaps": _named("gaps", "role"),
    "why": _named("why", "skill"),
    "showplan": _named("showplan", "role"),
    "planchanges": _named("planchanges", "role"),
    "market": _named("market", "skill"),
    "compare_roles": _compare,
    "learning_guide": _pairs("learn"),
    "recall": _named("recall", "subject"),
    "profile": _named("recall", "subject"),
    "timeline": _named("timeline", ""),
    "checkins": _weeks,
    "questions": _named("questions", ""),
    "changes": _named("changes", ""),
    "search": _named("search", "query"),
}
