"""From what the tools returned to what the offline coach says."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from coach.offline.calls import LEVELS, Wanted, lacks_target, lacks_words
from coach.offline.first import First, choose_first
from coach.offline.history import Result
from coach.offline.questions import (
    WHICH_ONE,
    YES_OR_NO,
    Asked,
    Asking,
    level_question,
    next_question,
    wording,
)
from coach.offline.situation import Situation
from prompts import render
from tools.understanding import ABILITIES, Intent, IntentKind

ROWS, WEEKS = 12, 6
"""How much of a table a reply shows; the command line shows all."""

TOLD: frozenset[IntentKind] = LEVELS | {"fact"}
_LEADS_ON: frozenset[IntentKind] = frozenset(
    {"greet", "introduce", "fact", "set_level", "set_target", "roles", "no", "unclear"}
)


class Done(NamedTuple):
    """A call that has come back."""

    intent: Intent
    tool: str
    args: dict[str, Any]
    result: Result


def follow_up(done: Sequence[Done], situation: Situation) -> Iterator[Wanted]:
    """Yield the calls that only make sense after others: the reasons of what comes first."""
    if any(it.tool == "explain_gap" and it.intent.kind == "learn_first" for it in done):
        return
    for it in done:
        if it.intent.kind == "learn_first" and it.tool == "show_gaps":
            first = _first(_of(it.intent, done), situation)
            if first is not None and first.row is not None:
                yield Wanted(it.intent, "explain_gap", {"skill": first.skill})


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
        _part(intent, _of(intent, done), intents, situation)
        for intent in intents
        if intent.kind not in TOLD
    ]
    text = "\n\n".join(part for part in parts if part)
    question = _question(text, intents, done, situation, was_asked)
    return "\n\n".join(part for part in (text, question) if part)


def _of(intent: Intent, done: Sequence[Done]) -> list[Done]:
    return [it for it in done if it.intent is intent]


def _part(
    intent: Intent, done: Sequence[Done], intents: Sequence[Intent], situation: Situation
) -> str:
    if lacks_target(intent, intents, situation):
        return render("replies/no_target")
    failures = [it.result.failure for it in done if it.result.failure]
    views = {it.tool: it.result.view for it in done if not it.result.failure}
    if failures and not (intent.kind == "set_target" and "set_target" in views):
        return failures[0]
    if lacks_words(intent, situation):
        return _waits(intent)
    special = _SPECIAL.get(intent.kind)
    if special is not None:
        return special(intent, views, done, situation)
    return _rendered(intent, situation, view=next(iter(views.values()), None))


def _rendered(intent: Intent, situation: Situation, **values: object) -> str:
    return render(
        f"replies/{intent.kind}",
        intent=intent,
        turn=situation.number,
        target=situation.target,
        **values,
    )


def _waits(intent: Intent) -> str:
    if intent.kind == "plan":
        return wording("hours")
    return render(f"replies/{intent.kind}_needed")


def _told(done: Sequence[Done], situation: Situation) -> str:
    """Return what became of everything that the message told, and the readiness after it."""
    changes, facts = [], []
    for it in done:
        view = it.result.view
        if it.result.failure:
            facts.append(it.result.failure)
        elif it.tool == "remember":
            changes += view.changes
        elif it.tool == "set_level":
            changes.append(view)
        elif it.tool == "save_fact" and view["new"]:
            facts.append(f"Saved: {view['kind']} “{view['value']}”.")
    last = {change.skill: change for change in changes}
    report = next((it.result.view for it in done if it.tool == "show_gaps"), None)
    return render(
        "replies/told",
        changes=list(last.values()),
        facts=facts,
        report=report,
        turn=situation.number,
    )


def _question(
    text: str,
    intents: Sequence[Intent],
    done: Sequence[Done],
    situation: Situation,
    was_asked: Asked,
) -> str:
    """Return the one question that the reply ends with, or an empty text."""
    if text.endswith("?") or _asks(text, situation):
        return ""
    if was_asked.expecting == "checkin" and situation.question is not None:
        unread = any(it.tool == "checkin" and it.result.failure for it in done)
        if unread or _aside(intents):
            return situation.question.text
    skill = _without_level(done) or _unassessed(intents, done, was_asked)
    if skill is not None and situation.target is not None:
        return level_question(skill)
    onward = _next(intents, done, situation, was_asked)
    return "" if onward is None else wording(onward)


def _asks(text: str, situation: Situation) -> bool:
    question = situation.question
    return text.endswith((YES_OR_NO, WHICH_ONE)) or (
        question is not None and text.endswith(question.text)
    )


def _aside(intents: Sequence[Intent]) -> bool:
    """Whether the message left an open check-in where it was."""
    return not any(it.kind in {"checkin", "checkin_answer", "checkin_pause"} for it in intents)


def _without_level(done: Sequence[Done]) -> str | None:
    """Return the one skill that the message mentioned without a level, if it was one."""
    skills = [
        change.skill
        for it in done
        if it.tool == "remember" and not it.result.failure
        for change in it.result.view.changes
        if change.new is not None and change.new.level is None and change.outcome == "saved"
    ]
    return skills[0] if len(skills) == 1 else None


def _unassessed(intents: Sequence[Intent], done: Sequence[Done], was_asked: Asked) -> str | None:
    """Return the weightiest unassessed skill, where the gaps are shown or levels are asked for."""
    answered = was_asked.expecting == "level" and intents[-1].kind in TOLD
    if not (answered or intents[-1].kind == "gaps"):
        return None
    reports = [it.result.view for it in done if it.tool == "show_gaps" and not it.result.failure]
    rows = reports[-1].skills if reports else ()
    return next((row.skill for row in rows if row.status == "unassessed"), None)


def _next(
    intents: Sequence[Intent], done: Sequence[Done], situation: Situation, was_asked: Asked
) -> Asking | None:
    """Return the next question of the first start, where this reply should lead on to it."""
    asking: Asking | None = None
    if was_asked.expecting in {"about", "target", "hours"}:
        asking = was_asked.expecting
    blocked = any(lacks_target(it, intents, situation) for it in intents)
    if not (blocked or any(it.kind in _LEADS_ON for it in intents)):
        return None
    if asking is None and not blocked and intents[-1].kind in {"unclear", "no", "roles"}:
        return None
    worked = {it.tool for it in done if not it.result.failure}
    declined = asking if any(it.kind == "no" for it in intents) else None
    return next_question(
        known=situation.known or bool(worked & {"remember", "set_level", "save_fact"}) or blocked,
        target=situation.target is not None or "set_target" in worked,
        planned=situation.planned or "make_plan" in worked,
        after=declined,
    )


# What is more than a template of the intent's own name


def _gaps(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, report=views["show_gaps"], limit=ROWS)


def _set_target(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(
        intent, situation, role=views["set_target"], report=views.get("show_gaps"), limit=ROWS
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
    return choose_first(views["show_gaps"], plan, situation.vocabulary, situation.today)


def _recall(
    intent: Intent, views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    view = views["recall"]
    about = intent.skill or intent.text
    return _rendered(intent, situation, view=view, about=about)


def _unclear(
    intent: Intent, _views: dict[str, Any], _done: Sequence[Done], situation: Situation
) -> str:
    return _rendered(intent, situation, abilities=ABILITIES)


_Special = Callable[[Intent, dict[str, Any], Sequence[Done], Situation], str]

_SPECIAL: dict[IntentKind, _Special] = {
    "gaps": _gaps,
    "target": _gaps,
    "set_target": _set_target,
    "plan": _plan,
    "show_plan": _week,
    "this_week": _week,
    "commitments": _week,
    "learn_first": _learn_first,
    "recall": _recall,
    "profile": _recall,
    "help": _unclear,
    "unclear": _unclear,
}
