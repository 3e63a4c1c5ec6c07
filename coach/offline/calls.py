"""Which tools an intent takes, with which arguments."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from coach.offline.checkin_replies import answers_in
from coach.offline.situation import Situation
from tools.understanding import Intent, IntentKind
from tools.understanding.plans.usual_hours import AMOUNTS
from tools.understanding.roles.role_difference import asked_part


class Wanted(NamedTuple):
    """A call that an intent takes."""

    intent: Intent
    tool: str
    args: dict[str, Any]

    @property
    def is_table(self) -> bool:
        """Whether it asks for the whole table of gaps."""
        return self.tool == "gaps" and "skill" not in self.args


_Args = Callable[[Intent], dict[str, Any]]


def _role(intent: Intent) -> dict[str, Any]:
    return {"role": intent.role} if intent.role else {}


def _role_part(intent: Intent) -> dict[str, Any]:
    return _role(intent) | {"part": intent.text or "all"}


def _nothing(_intent: Intent) -> dict[str, Any]:
    return {}


def _part(_intent: Intent) -> dict[str, Any]:
    return {"part": True}  # something of the plan is asked, which keeps none


def _fact(intent: Intent) -> dict[str, Any]:
    about = {"subject": intent.subject, "unit": intent.unit}
    return {"kind": intent.fact, "value": intent.text, "quote": intent.quote} | {
        name: it for name, it in about.items() if it
    }


def _level(intent: Intent) -> dict[str, Any]:
    own = {"own": True} if intent.own else {}
    return {"skill": intent.skill, "level": intent.level, "quote": intent.quote} | own


def _plan(intent: Intent) -> dict[str, Any]:
    given = {
        "hours_per_week": intent.hours_per_week,
        "start": intent.start and intent.start.isoformat(),
        "deadline": intent.deadline and intent.deadline.isoformat(),
        "weeks_off": [day.isoformat() for day in intent.weeks_off] or None,
        "budget_changes": [it.model_dump(mode="json") for it in intent.hours_from] or None,
        "fixed_dates": [it.model_dump(mode="json") for it in intent.fixed] or None,
        "at_once": intent.at_once,
        "first": list(intent.first) or None,
        "skip": list(intent.skip) or None,
        "without": list(intent.without) or None,
        "role": intent.role,
    }
    return {"quote": intent.quote} | {name: it for name, it in given.items() if it is not None}


def _supposed(intent: Intent) -> dict[str, Any]:
    return {"suppose": True} | _plan(intent)


def _learning(intent: Intent) -> dict[str, Any]:
    level = {} if intent.level is None else {"level": intent.level}
    return {"skill": intent.skill or intent.text} | level


def _subject(intent: Intent) -> dict[str, Any]:
    subject = intent.skill or intent.text
    return {"subject": subject} if subject else {}


def _recalled(intent: Intent) -> dict[str, Any]:
    return _subject(intent) | ({"as_of": intent.day.isoformat()} if intent.day else {})


def _past_weeks(intent: Intent) -> dict[str, Any]:
    span = {"since": intent.start, "as_of": intent.deadline}
    return {"about": "checkins"} | {name: it.isoformat() for name, it in span.items() if it}


def _decide(intent: Intent) -> dict[str, Any]:
    verb, _, ref = intent.text.partition(" ")
    action = "keep" if verb == "keep" else "drop"
    return {"action": action, "subject": ref, "quote": intent.quote}


def _undo(intent: Intent) -> dict[str, Any]:
    number = {} if intent.piece is None else {"change": intent.piece}
    return {"action": "undo", "quote": intent.quote} | number


def _market(intent: Intent) -> dict[str, Any]:
    # An unknown skill is passed on as it was typed: the tool names the nearest.
    skill = intent.skill or intent.text
    return {"skill": skill, "quotes": True} if skill else {}


def _evidence(intent: Intent) -> dict[str, Any]:
    completes = {} if intent.piece is None else {"completes": intent.piece}
    return {"action": "add", "quote": intent.text} | completes


def _forget(intent: Intent) -> dict[str, Any]:
    confirmed = intent.kind == "forget_now"
    return _changing("forget", intent) | _subject(intent) | {"confirmed": confirmed}


def _changing(action: str, intent: Intent) -> dict[str, Any]:
    return {"action": action, "quote": intent.quote}


def _subject_changing(action: str) -> _Args:
    return lambda intent: _changing(action, intent) | {"subject": intent.text}


def _about(about: str) -> _Args:
    return lambda _: {"about": about}


def _export(intent: Intent) -> dict[str, Any]:
    file = {"file": intent.text} if intent.text else {}
    over = {"overwrite": True} if intent.kind == "export_over" else {}
    return {"quote": intent.quote} | file | over


def _whole_file(kind: str) -> _Args:
    return lambda intent: {
        "quote": intent.quote,
        "file": intent.text,
        "kind": kind,
        "keep": True,
    }


def _documents(intent: Intent) -> Iterator[dict[str, Any]]:
    """Yield the arguments for each document: the files, or the text that was pasted."""
    kind = {} if intent.as_kind is None else {"kind": intent.as_kind}
    keep = {"keep": True} if intent.kind == "import" else {}
    for file in intent.files:
        yield {"quote": intent.quote, "file": file} | kind | keep
    if intent.text and not intent.files:
        yield {"quote": intent.text} | kind | keep


_TOOLS: dict[IntentKind, tuple[tuple[str, _Args], ...]] = {
    "introduce": (("remember", lambda it: {"quote": it.quote}),),
    "fact": (("remember", _fact),),
    "set_level": (("remember", _level),),
    "set_target": (
        ("set_target", lambda it: {"role": it.role, "quote": it.quote}),
        ("gaps", _nothing),
    ),
    "clear_target": (("set_target", lambda it: {"role": None, "quote": it.quote}),),
    "plan": (("make_plan", _plan),),
    "forget": (("change_memory", _forget),),
    "forget_now": (("change_memory", _forget),),
    "end": (("change_memory", _subject_changing("end")),),
    "undo": (("change_memory", _undo),),
    "undo_instead": (("change_memory", _undo),),
    "redo": (("change_memory", lambda it: _changing("redo", it)),),
    "questions": (("recall", _about("questions")),),
    "about": (("recall", lambda it: {"subject": it.text}),),
    "decide": (("change_memory", _decide),),
    "export": (("export_memory", _export),),
    "export_over": (("export_memory", _export),),
    "take_in": (("import_document", _whole_file("memory")),),
    "import_chat": (("import_document", _whole_file("chats")),),
    "evidence": (("evidence", _evidence),),
    "adopt": (("change_memory", _subject_changing("adopt")),),
    "checkin": (("checkin", _nothing),),
    "checkin_back": (("checkin", lambda _: {"back": True}),),
    "assess": (("assess", lambda it: {"skill": it.skill} if it.skill else {}),),
    "assess_answer": (("assess", lambda it: {"reply": it.text}),),
    "assess_back": (("assess", lambda _: {"back": True}),),
    "roles": (("roles", _nothing),),
    "role": (("roles", _role_part),),
    "find_roles": (("roles", lambda it: {"words": it.text}),),
    "target": (("gaps", _nothing),),
    "gaps": (("gaps", _role),),
    "gap_order": (("gaps", _role),),
    "row_why": (("gaps", _role),),
    "chances": (("gaps", _role),),
    "market": (("market", _market),),
    "compare": (("compare_roles", lambda it: {"roles": list(it.roles)} | asked_part(it)),),
    "nearest": (("compare_roles", _nothing),),
    "path": (("roles", lambda it: _role(it) | {"part": "path"}),),
    "grounds": (("gaps", _role),),
    "explain": (("gaps", lambda it: {"skill": it.skill or it.text} | _role(it)),),
    "learn_first": (("gaps", _nothing), ("show_plan", _part)),
    "learn_how": (("learning_guide", _learning),),
    "meaning": (("learning_guide", _learning),),
    "resources": (("learning_guide", _learning),),
    "estimate": (("gaps", lambda it: {"skill": it.skill}),),
    "readiness": (("gaps", _nothing),),
    "show_plan": (("show_plan", _role),),
    "what_if": (("make_plan", _supposed),),
    "plan_changes": (("show_plan", lambda it: _role(it) | {"changes": True}),),
    "plan_fit": (("show_plan", _part),),
    "plan_order": (("gaps", _nothing), ("show_plan", _part)),
    "plan_reach": (("gaps", _nothing), ("show_plan", _part)),
    "plan_total": (("show_plan", _part),),
    "plan_gained": (("show_plan", _part),),
    "plan_part": (("show_plan", _part),),
    "pace": (("gaps", _nothing),),
    "progress": (("gaps", _nothing), ("show_plan", _part)),
    "timeline": (("recall", _about("timeline")),),
    "past_weeks": (("recall", _past_weeks),),
    "this_week": (("show_plan", _part),),
    "commitments": (("show_plan", _part),),
    "recall": (("recall", _recalled), ("recall", _about("questions"))),
    "search": (("recall", lambda it: {"query": it.text}),),
    "changes": (("recall", _about("changes")),),
    "profile": (("recall", _nothing), ("recall", _about("questions"))),
    "list_evidence": (("evidence", lambda _: {"action": "list"}),),
    "points": (("evidence", lambda it: _role(it) | {"action": "points"}),),
}
"""The tools of each kind, in order; the rest is answered without any."""

NEEDS_TARGET: frozenset[IntentKind] = frozenset(
    {
        "target", "gaps", "gap_order", "chances", "path", "grounds", "explain", "estimate",
        "readiness", "learn_first", "show_plan", "what_if", "plan_changes", "plan_fit",
        "plan_order", "plan_reach", "plan_total", "plan_gained", "plan_part", "pace", "progress",
        "this_week", "points", "plan", "adopt",
    }
)  # fmt: skip
"""What can't be answered before a target is set, unless a role is named."""

DOCUMENTS: frozenset[IntentKind] = frozenset({"import", "preview"})
"""The intents that read documents, a call for each."""

SOME_AMOUNTS = (3.0, 6.0, 10.0)
"""The hours a week of which it is said what they come to, where it is asked how many are usual."""

LEVELS: frozenset[IntentKind] = frozenset({"introduce", "set_level"})
"""The intents that may change the readiness."""


def wanted(intents: Sequence[Intent], situation: Situation) -> tuple[Wanted, ...]:
    """Return the calls that the intents take, in order.

    Args:
        intents: What the message asks for.
        situation: What is known.
    """
    ordered = sorted(intents, key=_place)
    calls = [call for intent in ordered for call in _calls(intent, intents, situation)]
    told = [intent for intent in intents if intent.kind in LEVELS]
    if told and situation.target and not any(call.is_table for call in calls):
        calls.append(Wanted(told[-1], "gaps", {}))
    return tuple(_tables_after_levels(calls))


def _place(intent: Intent) -> int:
    """Return when an intent is met, wherever it stands in the message.

    What needs the target comes after what sets it, and what goes by the levels after what tells
    them: a plan is to be made with all that was said.
    """
    if intent.kind == "set_target":
        return 0
    return 2 if intent.kind in NEEDS_TARGET else 1


def _tables_after_levels(calls: Sequence[Wanted]) -> list[Wanted]:
    """Return calls with the tables of gaps behind the last level that is told, which they count."""
    told = [at for at, it in enumerate(calls) if it.intent.kind in LEVELS and not it.is_table]
    until = told[-1] + 1 if told else 0
    return sorted(calls[:until], key=lambda it: it.is_table) + list(calls[until:])


def _calls(intent: Intent, intents: Sequence[Intent], situation: Situation) -> Iterator[Wanted]:
    if lacks_target(intent, intents, situation) or lacks_words(intent, situation):
        return
    if intent.kind in DOCUMENTS:
        for document in _documents(intent):
            yield Wanted(intent, "import_document", document)
    if intent.kind in {"checkin_again", "checkin_answer"}:
        if intent.kind == "checkin_again":  # what is put right is told to it once it is open
            yield Wanted(intent, "change_memory", _undo(intent))
        yield from (Wanted(intent, "checkin", dict(it)) for it in answers_in(intent))
        return
    shown = any(it.kind == "gaps" for it in intents)
    for tool, args in _TOOLS.get(intent.kind, ()):
        if not (intent.kind == "set_target" and tool == "gaps" and shown):
            each = [Wanted(intent, tool, args(it)) for it in _amounts(intent)]
            yield from each * _times(intent)
    for subject in intent.subjects:
        more = intent.model_copy(update={"skill": None, "text": subject})
        yield Wanted(intent, "change_memory", _forget(more))


def _amounts(intent: Intent) -> tuple[Intent, ...]:
    """Return a plan that is supposed with each of several amounts of hours, else it alone."""
    if intent.kind != "what_if" or intent.text != AMOUNTS:
        return (intent,)
    return tuple(intent.model_copy(update={"hours_per_week": it}) for it in SOME_AMOUNTS)


def _times(intent: Intent) -> int:
    """Return how often a call is to be made: of changes, several may be taken back."""
    return int(intent.text) if intent.kind in {"undo", "redo"} and intent.text else 1


def lacks_target(intent: Intent, intents: Sequence[Intent], situation: Situation) -> bool:
    """Whether an intent can't be met before a target is set."""
    set_here = any(it.kind == "set_target" for it in intents)
    if intent.kind == "clarify" and {it.kind for it in intent.choices} == {"plan"}:
        intent = intent.choices[0]  # before there is a target no plan can be offered
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
