"""What the turn before has done and listed, as the messages of a run tell of it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pydantic_ai.messages import ModelMessage

from coach.earlier_calls import Call, all_calls_before
from coach.offline.history import before_previous
from tools.understanding import Intent, IntentKind, Shown

_RANKED: tuple[IntentKind, ...] = (
    "what_if",
    "plan",
    "assess",
    "evidence",
    "list_evidence",
    "points",
    "set_target",
    "set_level",
    "compare",
    "path",
    "find_roles",
    "roles",
    "role",
    "learn_how",
    "market",
    "forget",
    "learn_first",
    "explain",
    "gaps",
    "show_plan",
    "recall",
)
"""What a turn may have done; the first of what it did counts, the rest only served it."""

_SIMPLE: dict[str, IntentKind] = {
    "assess": "assess",
    "set_target": "set_target",
    "compare_roles": "compare",
    "learning_guide": "learn_how",
    "market": "market",
}
_EVIDENCE: dict[str, IntentKind] = {
    "add": "evidence",
    "list": "list_evidence",
    "points": "points",
}


def shown_before(before: Sequence[ModelMessage]) -> Shown:
    """Return what the turn before has done and listed.

    Args:
        before: The messages before the current turn.
    """
    calls = all_calls_before(before)
    used = {it for call in calls if (it := _did(call)) is not None}
    if {"gaps", "show_plan"} <= used:
        used.add("learn_first")
    kind = next((it for it in _RANKED if it in used), None)
    skills = tuple(dict.fromkeys(it for call in calls for it in _skills(call)))
    roles = tuple(dict.fromkeys(it for call in calls for it in _roles(call)))
    closed = next(filter(None, map(_closed, calls)), None)
    return Shown(
        kind=kind,
        skill=next((it for call in reversed(calls) for it in _named(call, kind)), None),
        level=_level(calls),
        skills=skills,
        mentioned=tuple(dict.fromkeys(it for call in calls for it in _mentioned(call))),
        roles=roles,
        pieces=tuple(it for call in calls for it in _pieces(call)),
        supposed=_supposed(calls),
        fact=next(filter(None, map(_fact, reversed(calls))), None),
        closed=closed is not None,
        hours=tuple((it["skill"], float(it["hours"])) for it in (closed or {}).get("hours", ())),
        promised=tuple((closed or {}).get("commitments", ())),
        made=_made(calls),
    )


def _closed(call: Call) -> dict[str, Any] | None:
    """Return the check-in that a call closed, or ``None``."""
    report = call.result.get("report") if call.tool == "checkin" else None
    return report["checkin"] if report else None


_OF_ONE: frozenset[IntentKind | None] = frozenset({"explain", "learn_how"})
_LISTS: frozenset[IntentKind | None] = frozenset({"compare", "roles", "find_roles"})
_TURNS = 3


def shown_lately(before: Sequence[ModelMessage]) -> Shown:
    """Return what the turn before has done; the list stays that led to a question about one of it.

    After a table and "why the first?", "the second one" is still a row of the table.

    Args:
        before: The messages before the current turn.
    """
    shown, earlier = shown_before(before), before
    last = shown
    for _ in range(_TURNS):
        if shown.skills or last.kind not in _OF_ONE:
            break
        earlier = before_previous(earlier)
        last = shown_before(earlier)
        shown = shown.model_copy(update={"skills": last.skills})
    if shown.kind is None and not shown.roles:
        listed = shown_before(before_previous(before))
        ranked = listed.roles if listed.kind in _LISTS else ()
        shown = shown.model_copy(update={"ranked": ranked})
    return shown


def _did(call: Call) -> IntentKind | None:
    """Return what a call did."""
    args = call.args
    told: IntentKind | None
    match call.tool:
        case "make_plan":
            told = "what_if" if args.get("suppose") else "plan"
        case "remember":
            told = None if args.get("kind") else "set_level"
        case "evidence":
            told = _EVIDENCE.get(str(args.get("action")))
        case "gaps":
            told = "explain" if args.get("skill") else "gaps"
        case "roles":
            told = _of_roles(args)
        case "show_plan":
            told = None if args.get("changes") else "show_plan"
        case "recall":
            told = "recall" if args.get("subject") else None
        case "change_memory":
            told = "forget" if args.get("action") == "forget" else None
        case _:
            told = _SIMPLE.get(call.tool)
    return told


def _of_roles(args: dict[str, Any]) -> IntentKind:
    if args.get("part") == "path":
        return "path"
    if args.get("words"):
        return "find_roles"
    return "role" if args.get("role") or args.get("part") else "roles"


def _named(call: Call, kind: IntentKind | None) -> Iterator[str]:
    """Yield the skill that a call was about: named, or what comes first in what it lists."""
    did = _did(call)
    named = call.args.get("skill") or call.result.get("skill")
    if did in {"recall", "forget"}:
        named = call.args.get("subject")
    if isinstance(named, str):
        yield named
    elif did in {"plan", "what_if", "show_plan"} or (did == kind == "gaps"):
        yield from list(_skills(call))[:1]


def _level(calls: Sequence[Call]) -> int | None:
    told = [it for it in calls if it.tool == "remember" and _did(it) == "set_level"]
    levels = {it.args["level"] for it in told if it.args.get("level") is not None}
    changes = [it for call in told for it in call.result.get("changes", ())]
    levels |= {it["new"]["level"] for it in changes if it.get("new")}
    return levels.pop() if len(levels) == 1 else None


def _mentioned(call: Call) -> Iterator[str]:
    """Yield the skills that a call has noted without a level."""
    if _did(call) == "set_level":
        for change in call.result.get("changes", ()):
            if change.get("new") and change["new"]["level"] is None:
                yield change["skill"]


def _skills(call: Call) -> Iterator[str]:
    if _did(call) == "gaps":
        yield from (row["skill"] for row in call.result.get("skills", ()))
    if call.tool in {"make_plan", "show_plan"}:
        plan = call.result.get("plan") or call.result.get("what_if") or call.result
        yield from _planned(plan)


def _planned(plan: dict[str, Any]) -> Iterator[str]:
    for week in plan.get("weeks", ()):
        yield from (it["skill"] for it in week["items"])


def _roles(call: Call) -> Iterator[str]:
    list_of = _ROLE_LISTS.get(_did(call))
    if list_of is not None and call.result:
        yield from list_of(call.result)
    elif _did(call) == "compare":
        yield from call.args.get("roles") or ()
    elif isinstance(role := call.args.get("role"), str):
        yield role


_ROLE_LISTS: dict[IntentKind | None, Callable[[dict[str, Any]], list[str]]] = {
    "compare": lambda it: [role["role"] for role in it.get("roles") or it["comparison"]["roles"]],
    "roles": lambda it: [role["title"] for role in it["roles"]],
    "find_roles": lambda it: list(it["roles"]),
}


def _pieces(call: Call) -> Iterator[int]:
    did = _did(call)
    if did == "evidence" and call.result:
        yield int(call.result["evidence"]["id"])
    if did == "list_evidence":
        yield from (int(it["id"]) for it in call.result.get("evidence", ()))


def _fact(call: Call) -> str | None:
    """Return what the fact was on that a call kept or told of."""
    args = call.args
    if call.tool == "remember" and args.get("kind"):
        return str(args.get("subject") or args["kind"])
    return str(args["subject"]) if call.tool == "recall" and args.get("subject") else None


def _supposed(calls: Sequence[Call]) -> Intent | None:
    """Return the plan that the last call only supposed, as a wish for it."""
    supposed = [it.args for it in calls if _did(it) == "what_if" and it.result]
    if not supposed:
        return None
    left = {"suppose", "quote", "budget_changes", "fixed_dates"}
    given = {name: it for name, it in supposed[-1].items() if name not in left}
    return Intent.model_validate({"kind": "plan", **given})


def _made(calls: Sequence[Call]) -> Intent | None:
    """Return the plan that the last call has made, as what was wished of it."""
    made = [it.args for it in calls if _did(it) == "plan" and it.result]
    if not made:
        return None
    names = {"budget_changes": "hours_from", "fixed_dates": "fixed"}
    given = {names.get(name, name): it for name, it in made[-1].items() if name != "suppose"}
    return Intent.model_validate({"kind": "plan", **given})
