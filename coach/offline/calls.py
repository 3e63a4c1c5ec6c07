"""Which tools an intent takes, with which arguments."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from coach.offline.situation import Situation
from tools.understanding import Intent, IntentKind


class Wanted(NamedTuple):
    """A call that an intent takes."""

    intent: Intent
    tool: str
    args: dict[str, Any]


_Args = Callable[[Intent], dict[str, Any]]


def _role(intent: Intent) -> dict[str, Any]:
    return {"role": intent.role} if intent.role else {}


def _role_part(intent: Intent) -> dict[str, Any]:
    return _role(intent) | ({"part": intent.text} if intent.text else {})


def _nothing(_intent: Intent) -> dict[str, Any]:
    return {}


def _fact(intent: Intent) -> dict[str, Any]:
    about = {"subject": intent.subject, "unit": intent.unit}
    return {"kind": intent.fact, "value": intent.text, "quote": intent.quote} | {
        name: it for name, it in about.items() if it
    }


def _level(intent: Intent) -> dict[str, Any]:
    return {"skill": intent.skill, "level": intent.level, "quote": intent.quote}


def _plan(intent: Intent) -> dict[str, Any]:
    given = {
        "hours_per_week": intent.hours_per_week,
        "start": intent.start and intent.start.isoformat(),
        "deadline": intent.deadline and intent.deadline.isoformat(),
        "weeks_off": [day.isoformat() for day in intent.weeks_off] or None,
        "hours_from": [it.model_dump(mode="json") for it in intent.hours_from] or None,
        "fixed_dates": [it.model_dump(mode="json") for it in intent.fixed] or None,
        "at_once": intent.at_once,
        "without": list(intent.without) or None,
        "role": intent.role,
    }
    return {"quote": intent.quote} | {name: it for name, it in given.items() if it is not None}


def _supposed(intent: Intent) -> dict[str, Any]:
    return {name: it for name, it in _plan(intent).items() if name not in {"quote", "weeks_off"}}


def _learning(intent: Intent) -> dict[str, Any]:
    level = {} if intent.level is None else {"level": intent.level}
    return {"skill": intent.skill or intent.text} | level


def _subject(intent: Intent) -> dict[str, Any]:
    subject = intent.skill or intent.text
    return {"subject": subject} if subject else {}


def _recalled(intent: Intent) -> dict[str, Any]:
    return _subject(intent) | ({"as_of": intent.day.isoformat()} if intent.day else {})


def _decide(intent: Intent) -> dict[str, Any]:
    verb, _, ref = intent.text.partition(" ")
    return {"question": ref, "keep": verb == "keep", "quote": intent.quote}


def _undo(intent: Intent) -> dict[str, Any]:
    number = {} if intent.piece is None else {"change": intent.piece}
    return {"quote": intent.quote} | number


def _market(intent: Intent) -> dict[str, Any]:
    # An unknown skill is passed on as it was typed: the tool names the nearest.
    skill = intent.skill or intent.text
    return {"skill": skill, "quotes": True} if skill else {}


def _evidence(intent: Intent) -> dict[str, Any]:
    completes = {} if intent.piece is None else {"completes": intent.piece}
    return {"quote": intent.text} | completes


def _forget(intent: Intent) -> dict[str, Any]:
    confirmed = intent.kind == "forget_now"
    return _subject(intent) | {"confirmed": confirmed, "quote": intent.quote}


def _carry(intent: Intent) -> dict[str, Any]:
    file = {"file": intent.text} if intent.text else {}
    over = {"overwrite": True} if intent.kind == "export_over" else {}
    return {"action": _CARRYING[intent.kind], "quote": intent.quote} | file | over


def _documents(intent: Intent) -> Iterator[dict[str, Any]]:
    """Yield the arguments for each document: the files, or the text that was pasted."""
    kind = {} if intent.as_kind is None else {"kind": intent.as_kind}
    keep = {"keep": True} if intent.kind == "import" else {}
    for file in intent.files:
        yield {"quote": intent.quote, "file": file} | kind | keep
    if intent.text and not intent.files:
        yield {"quote": intent.text} | kind | keep


_CARRYING: dict[IntentKind, str] = {
    "export": "export",
    "export_over": "export",
    "take_in": "import",
    "import_chat": "import-chat",
}

_TOOLS: dict[IntentKind, tuple[tuple[str, _Args], ...]] = {
    "introduce": (("remember", lambda it: {"quote": it.quote}),),
    "fact": (("save_fact", _fact),),
    "set_level": (("set_level", _level),),
    "set_target": (
        ("set_target", lambda it: {"role": it.role, "quote": it.quote}),
        ("show_gaps", _nothing),
    ),
    "clear_target": (("clear_target", lambda it: {"quote": it.quote}),),
    "plan": (("make_plan", _plan),),
    "forget": (("forget", _forget),),
    "forget_now": (("forget", _forget),),
    "end": (("end_known", lambda it: {"ref": it.text, "quote": it.quote}),),
    "undo": (("undo_change", _undo),),
    "undo_instead": (("undo_change", _undo),),
    "redo": (("undo_change", lambda it: {"quote": it.quote, "again": True}),),
    "questions": (("open_questions", _nothing),),
    "about": (("recall", lambda it: {"subject": it.text}),),
    "decide": (("decide_question", _decide),),
    "export": (("carry_memory", _carry),),
    "export_over": (("carry_memory", _carry),),
    "take_in": (("carry_memory", _carry),),
    "import_chat": (("carry_memory", _carry),),
    "evidence": (("add_evidence", _evidence),),
    "adopt": (("adopt_skill", lambda it: {"phrase": it.text, "quote": it.quote}),),
    "checkin": (("checkin", _nothing),),
    "checkin_answer": (("checkin", lambda it: {"reply": it.text}),),
    "checkin_back": (("checkin", lambda _: {"back": True}),),
    "assess": (("assess", lambda it: {"skill": it.skill} if it.skill else {}),),
    "assess_answer": (("assess", lambda it: {"reply": it.text}),),
    "assess_back": (("assess", lambda _: {"back": True}),),
    "roles": (("list_roles", _nothing),),
    "role": (("show_role", _role_part),),
    "find_roles": (("find_roles", lambda it: {"words": it.text}),),
    "target": (("show_gaps", _nothing),),
    "gaps": (("show_gaps", _role),),
    "market": (("show_market", _market),),
    "compare": (("compare_roles", lambda it: {"roles": list(it.roles)}),),
    "nearest": (("compare_roles", _nothing),),
    "path": (("career_path", _role),),
    "grounds": (("show_gaps", _role),),
    "explain": (("explain_gap", lambda it: {"skill": it.skill or it.text} | _role(it)),),
    "learn_first": (("show_gaps", _nothing), ("show_plan", _nothing)),
    "learn_how": (("learning_guide", _learning),),
    "show_plan": (("show_plan", _role),),
    "what_if": (("what_if_plan", _supposed),),
    "plan_changes": (("plan_changes", _role),),
    "pace": (("show_gaps", _nothing),),
    "timeline": (("career_timeline", _nothing),),
    "this_week": (("show_plan", _nothing),),
    "commitments": (("show_plan", _nothing),),
    "recall": (("recall", _recalled), ("open_questions", _nothing)),
    "search": (("search_memory", lambda it: {"query": it.text}),),
    "changes": (("memory_changes", _nothing),),
    "profile": (("recall", _nothing), ("open_questions", _nothing)),
    "list_evidence": (("list_evidence", _nothing),),
    "points": (("draft_points", _role),),
}
"""The tools of each kind, in order; the rest is answered without any."""

NEEDS_TARGET: frozenset[IntentKind] = frozenset(
    {
        "target",
        "gaps",
        "path",
        "grounds",
        "explain",
        "learn_first",
        "show_plan",
        "what_if",
        "plan_changes",
        "pace",
        "this_week",
        "points",
        "plan",
        "adopt",
    }
)
"""What can't be answered before a target is set, unless a role is named."""

DOCUMENTS: frozenset[IntentKind] = frozenset({"import", "preview"})
"""The intents that read documents, a call for each."""

LEVELS: frozenset[IntentKind] = frozenset({"introduce", "set_level"})
"""The intents that may change the readiness."""


def wanted(intents: Sequence[Intent], situation: Situation) -> tuple[Wanted, ...]:
    """Return the calls that the intents take, in order.

    Args:
        intents: What the message asks for.
        situation: What is known.
    """
    calls = [call for intent in intents for call in _calls(intent, intents, situation)]
    told = [intent for intent in intents if intent.kind in LEVELS]
    if told and situation.target and not any(call.tool == "show_gaps" for call in calls):
        calls.append(Wanted(told[-1], "show_gaps", {}))
    return tuple(calls)


def _calls(intent: Intent, intents: Sequence[Intent], situation: Situation) -> Iterator[Wanted]:
    if lacks_target(intent, intents, situation) or lacks_words(intent, situation):
        return
    if intent.kind in DOCUMENTS:
        for document in _documents(intent):
            yield Wanted(intent, "import_document", document)
    shown = any(it.kind == "gaps" for it in intents)
    for tool, args in _TOOLS.get(intent.kind, ()):
        if not (intent.kind == "set_target" and tool == "show_gaps" and shown):
            yield Wanted(intent, tool, args(intent))


def lacks_target(intent: Intent, intents: Sequence[Intent], situation: Situation) -> bool:
    """Whether an intent can't be met before a target is set."""
    set_here = any(it.kind == "set_target" for it in intents)
    suggests = intent.kind == "assess" and intent.skill is None and situation.assessing is None
    needs = suggests or (intent.kind in NEEDS_TARGET and intent.role is None)
    return needs and situation.target is None and not set_here


def lacks_words(intent: Intent, situation: Situation) -> bool:
    """Whether an intent waits for something that the user has yet to say."""
    if intent.kind in {"plan", "what_if"}:
        return intent.hours_per_week is None and not situation.planned
    if intent.kind in {"explain", "learn_how"}:
        return not (intent.skill or intent.text)
    if intent.kind == "import":
        return not (intent.files or intent.text)
    return intent.kind in {"evidence", "take_in", "import_chat"} and not intent.text
