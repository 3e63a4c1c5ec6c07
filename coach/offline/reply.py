"""From what the tools returned to what the offline coach says."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from coach.files import called
from coach.memory_notes import claim_notes
from coach.offline.calls import DOCUMENTS, Wanted, lacks_target, lacks_words
from coach.offline.closing import closing_question
from coach.offline.documents import TOOL as IMPORT
from coach.offline.documents import documents_reply
from coach.offline.done import TOLD, Done
from coach.offline.doubted import level_gone
from coach.offline.first import First, choose_first, hours_left
from coach.offline.questions import Asked, part_question, wording
from coach.offline.situation import Situation
from coach.views import ProfileView
from prompts import render
from tools.domain import LEVEL_MEANINGS
from tools.pace import PRIOR_REASON, pace_formula
from tools.understanding import ABILITIES, COMMAND_NAMES, Intent, IntentKind

ROWS, WEEKS, RESOURCES, QUOTES = 12, 6, 5, 3
"""How much of a table a reply shows; the command line shows all."""


def follow_up(done: Sequence[Done], situation: Situation) -> Iterator[Wanted]:
    """Yield the calls that only make sense after others: the reasons of what comes first."""
    if situation.target and not any(it.tool == "show_gaps" for it in done):
        for it in done:
            if it.tool == "assess" and not it.result.failure and it.result.view.assessed:
                yield Wanted(it.intent, "show_gaps", {})
        kept = [it for it in done if it.tool == IMPORT and _brought_levels(it)]
        if kept:
            yield Wanted(kept[-1].intent, "show_gaps", {})
    if any(it.tool == "explain_gap" and it.intent.kind == "learn_first" for it in done):
        return
    for it in done:
        if it.intent.kind == "learn_first" and it.tool == "show_gaps":
            first = _first(_of(it.intent, done), situation)
            if first is not None and first.row is not None:
                yield Wanted(it.intent, "explain_gap", {"skill": first.skill})


def _brought_levels(it: Done) -> bool:
    view = None if it.result.failure else it.result.view
    return view is not None and view.kept and bool(view.report.levels)


def compose(
    intents: Sequence[Intent], done: Sequence[Done], situation: Situation, was_asked: Asked
) -> str:
    """Return the reply to a message.

    Args:
        intents: What it asked for.
        done: The calls that it took, with their results.
        situation: What was known when it arrived.
        was_asked: What the coach had asked.
    """
    parts: list[str] = []
    if situation.first and not any(it.kind in {"greet", "identity"} for it in intents):
        parts.append(render("replies/first"))
    told = [it for it in done if it.intent.kind in TOLD]
    if told:
        parts.append(_told(told, situation))
    parts += [
        _part(intent, _of(intent, done), intents, situation, was_asked)
        # What ends with a question comes last.
        for intent in sorted(intents, key=lambda it: it.kind in DOCUMENTS)
        if intent.kind not in TOLD
    ]
    text = "\n\n".join(part for part in parts if part)
    question = closing_question(text, intents, done, situation, was_asked)
    # Where only the notes say something, a reply has to follow them all the same.
    return "\n\n".join(part for part in (text, question) if part) or render("replies/kept")


def _of(intent: Intent, done: Sequence[Done]) -> list[Done]:
    return [it for it in done if it.intent is intent]


def _part(
    intent: Intent,
    done: Sequence[Done],
    intents: Sequence[Intent],
    situation: Situation,
    was_asked: Asked,
) -> str:
    if lacks_target(intent, intents, situation):
        return render("replies/no_target")
    if intent.kind in DOCUMENTS and done:
        return documents_reply(intent, done, situation, was_asked)
    failures = [it.result.failure for it in done if it.result.failure]
    views = {it.tool: it.result.view for it in done if not it.result.failure}
    if failures and not (intent.kind == "set_target" and "set_target" in views):
        return _failed(intent, failures[0])
    if lacks_words(intent, situation):
        return _waits(intent)
    special = _SPECIAL.get(intent.kind)
    if special is not None:
        return special(intent, views, done, situation)
    return _rendered(intent, situation, view=next(iter(views.values()), None))


def _failed(intent: Intent, failure: str) -> str:
    """Return why something could not be done; in a check-in, with the ways on."""
    if intent.kind in {"checkin_answer", "assess_answer"}:
        return render(
            "replies/answer_unread", failure=failure, assessing=intent.kind == "assess_answer"
        )
    return failure


def _rendered(intent: Intent, situation: Situation, **values: object) -> str:
    return render(
        f"replies/{intent.kind}",
        intent=intent,
        turn=situation.number,
        target=situation.target,
        **values,
    )


def _waits(intent: Intent) -> str:
    if intent.kind in {"plan", "what_if"}:
        return wording("hours")
    return render(f"replies/{intent.kind}_needed")


def _told(done: Sequence[Done], situation: Situation) -> str:
    """Return what is to be said of what the message told, and the readiness after it.

    What was saved is no part of it: the turn's notes say that.
    """
    changes: list[Any] = []
    remarks: list[str] = []
    failures: list[str] = []
    new = False
    for it in done:
        view = it.result.view
        if it.result.failure:
            failures.append(it.result.failure)
        elif it.tool == "remember":
            changes += view.changes
            remarks += view.remarks
        elif it.tool == "set_level":
            changes.append(view)
        elif it.tool == "save_fact":
            new = new or view["new"]
    last: dict[str, Any] = {}
    for change in changes:  # a mention after a level of the same message keeps nothing old
        if change.outcome != "kept" or change.skill not in last:
            last[change.skill] = change
    report = next((it.result.view for it in done if it.tool == "show_gaps"), None)
    return render(
        "replies/told",
        changes=list(last.values()),
        remarks=list(dict.fromkeys(remarks)),
        failures=failures,
        saved=new or any(claim_notes(changes)),
        report=report,
        turn=situation.number,
    )


# What is more than a template of the intent's own name


def _gaps(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, report=views["show_gaps"], limit=ROWS)


def _role(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, view=views["show_role"], limit=ROWS)


def _market(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, market=views["show_market"], limit=ROWS, sentences=QUOTES)


def _grounds(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    named = dict.fromkeys(it.skill for it in situation.vocabulary.find(intent.quote))
    return _rendered(intent, situation, report=views["show_gaps"], only=list(named))


def _set_target(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(
        intent, situation, also=views["set_target"].also, report=views.get("show_gaps"), limit=ROWS
    )


def _plan(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, plan=views["make_plan"], limit=WEEKS)


def _week(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(
        intent, situation, current=views["show_plan"], today=situation.today, limit=WEEKS
    )


def _learn_first(
    intent: Intent, views: dict[str, Any], done: Sequence[Done], situation: Situation
) -> str:
    first = _first(done, situation)
    return _rendered(intent, situation, first=first, report=views["show_gaps"])


def _first(done: Sequence[Done], situation: Situation) -> First | None:
    views = {it.tool: it.result.view for it in done if not it.result.failure}
    if "show_gaps" not in views:
        return None
    current = views.get("show_plan")
    plan = None if current is None else current.roadmap
    return choose_first(
        views["show_gaps"], plan, situation.vocabulary, situation.today, situation.spent
    )


def _explain(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    row = views["explain_gap"]
    left = hours_left(row.hours, situation.spent.get(row.skill, 0.0))
    return _rendered(intent, situation, view=row, left=left)


def _pace(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    pace = views["show_gaps"].pace
    formula = "" if pace is None else pace_formula(pace)
    return _rendered(intent, situation, pace=pace, formula=formula, reason=PRIOR_REASON)


def _learn_how(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    guide = views["learning_guide"]
    meaning = LEVEL_MEANINGS[guide.goal or 0]
    return _rendered(intent, situation, guide=guide, meaning=meaning, limit=RESOURCES)


def _evidence(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    saved = views["add_evidence"]
    # Asked once, when it is told: whoever answered, or said more of it, is not asked again.
    asks = saved.missing and intent.piece is None
    question = part_question(saved.evidence.id, saved.missing[0]) if asks else ""
    return _rendered(intent, situation, view=saved, question=question)


def _assess(
    _intent: Intent, views: dict[str, Any], _done: Sequence[Done], _situation: Situation
) -> str:
    return render("replies/assess", view=views["assess"], report=views.get("show_gaps"))


def _recall(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    view, questions = views["recall"], views.get("open_questions", ())
    if intent.day is not None:
        return render("replies/recall_past", view=view, skill=intent.skill)
    about = intent.skill or intent.text
    open_now = [it for it in questions if not about or it.subject in {about, intent.skill}]
    gone = None if isinstance(view, ProfileView) else level_gone(intent, view, situation)
    return _rendered(intent, situation, view=view, about=about, questions=open_now, gone=gone)


def _undo(
    _intent: Intent, views: dict[str, Any], _done: Sequence[Done], _situation: Situation
) -> str:
    view = views["undo_change"]
    return render("replies/undo_instead" if "instead" in view else "replies/undo", view=view)


def _about(
    _intent: Intent, views: dict[str, Any], _done: Sequence[Done], _situation: Situation
) -> str:
    return render("reports/memory_why", grounds=views["recall"])


def _take_in(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], _situation: Situation
) -> str:
    view, source = views["carry_memory"], called(intent.text)
    return render("reports/memory_carried", source=source, view=view, spoken=True)


def _import_chat(
    _intent: Intent, views: dict[str, Any], _done: Sequence[Done], _situation: Situation
) -> str:
    return render("reports/memory_chats", view=views["carry_memory"], spoken=True)


def _unclear(
    intent: Intent, _views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, abilities=ABILITIES, commands=COMMAND_NAMES)


_Special = Callable[[Intent, dict[str, Any], Sequence[Done], Situation], str]

_SPECIAL: dict[IntentKind, _Special] = {
    "gaps": _gaps,
    "role": _role,
    "market": _market,
    "grounds": _grounds,
    "target": _gaps,
    "assess": _assess,
    "assess_answer": _assess,
    "assess_back": _assess,
    "set_target": _set_target,
    "plan": _plan,
    "show_plan": _week,
    "this_week": _week,
    "commitments": _week,
    "evidence": _evidence,
    "explain": _explain,
    "learn_first": _learn_first,
    "pace": _pace,
    "learn_how": _learn_how,
    "take_in": _take_in,
    "import_chat": _import_chat,
    "undo": _undo,
    "undo_instead": _undo,
    "redo": _undo,
    "about": _about,
    "recall": _recall,
    "profile": _recall,
    "help": _unclear,
    "unclear": _unclear,
}
