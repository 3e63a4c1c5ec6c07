"""From what the tools returned to what the offline coach says."""

from collections.abc import Iterator, Sequence
from functools import partial

from coach.offline.calls import DOCUMENTS, Wanted, lacks_target, lacks_words
from coach.offline.checkin_talk import (
    failed_reply,
    is_paused,
    told_before,
)
from coach.offline.closing import closing_question
from coach.offline.documents import documents_reply
from coach.offline.done import TOLD, Done, first_view, view_of
from coach.offline.gap_talk import first_in_order
from coach.offline.learning_talk import (
    first_to_learn,
)
from coach.offline.pay_talk import pay_order
from coach.offline.plan_questions import PLAN_QUESTIONS
from coach.offline.questions import Asked, hours_until, wording
from coach.offline.ranking_talk import is_of_a_skill, roles_by_skill
from coach.offline.rendering import rendered
from coach.offline.reply_kinds import SPECIAL, evidence_reply
from coach.offline.said_before import gives_way
from coach.offline.situation import Situation
from coach.offline.told_talk import told_reply
from coach.offline.unread import unread_as_one
from coach.views import AssessmentStep, DocumentView, TargetView
from prompts import render
from tools.understanding import Intent, IntentKind
from tools.wording import day_text

_OF_CHECKIN: frozenset[IntentKind] = frozenset({"checkin", "checkin_answer"})
_IN_PARTS: frozenset[IntentKind] = _OF_CHECKIN | {"undo", "redo"}
"""What may be done in part, and says itself what was not."""


def follow_up(done: Sequence[Done], situation: Situation) -> Iterator[Wanted]:
    """Yield the calls that only make sense after others: the reasons of what comes first."""
    if situation.target and not any(it.call.is_table for it in done):
        for it in filter(_assessed, done):
            yield Wanted(it.intent, "gaps", {})
        for it in list(filter(_read_levels, done))[-1:]:
            yield Wanted(it.intent, "gaps", {})
    yield from told_before(done, situation)
    reasons = (it for it in done if it.tool == "gaps" and not it.call.is_table)
    if any(it.intent.kind in {"learn_first", "gap_order"} for it in reasons):
        return
    for it in done:
        yield from first_in_order(it)
        if it.intent.kind == "learn_first" and it.call.is_table:
            first = first_to_learn(_of(it.intent, done), situation)
            if first is not None and first.row is not None:
                yield Wanted(it.intent, "gaps", {"skill": first.skill})


def _assessed(it: Done) -> bool:
    view = it.result.view
    return isinstance(view, AssessmentStep) and view.assessed is not None


def _read_levels(it: Done) -> bool:
    view = it.result.view
    return isinstance(view, DocumentView) and view.kept and bool(view.report.levels)


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
        parts.append(told_reply(told, situation))
    named = _named_alone(intents)
    if named:
        parts.append(render("replies/clarify_skills", skills=[it.skill for it in named]))
    known, unread = unread_as_one(_without_empty_yes(intents, was_asked))
    parts.append(unread)
    parts += [
        _part(intent, _of(intent, done), intents, situation, was_asked)
        # A word on the plan comes before a table; what ends with a question comes last.
        for intent in sorted(known, key=_comes_at)
        if intent.kind not in TOLD and intent not in named and not gives_way(intent, situation)
        if not is_paused(intent, intents, _of(intent, done)) and not is_of_a_skill(intent)
    ]
    parts += [pay_order(intents, done), roles_by_skill(intents, done)]
    text = "\n\n".join(part for part in dict.fromkeys(parts) if part)
    question = closing_question(text, intents, done, situation, was_asked)
    # Where only the notes say something, a reply has to follow them all the same.
    return "\n\n".join(part for part in (text, question) if part) or render(
        "replies/kept", turn=situation.number
    )


def _comes_at(intent: Intent) -> int:
    """Return where the answer to an intent comes, the lower the sooner."""
    if intent.kind in DOCUMENTS | _OF_CHECKIN:
        return 2
    return 0 if intent.kind in PLAN_QUESTIONS else 1


def _without_empty_yes(intents: Sequence[Intent], was_asked: Asked) -> Sequence[Intent]:
    """Return intents without a yes to what wants more than that: the question is put again."""
    wants_more = was_asked.expecting in {"about", "target", "hours"}
    return [it for it in intents if not (wants_more and it.kind == "yes")]


def _named_alone(intents: Sequence[Intent]) -> list[Intent]:
    """Return the skills that were only named, where they are several: no one answer fits all."""
    named = [it for it in intents if it.kind == "clarify" and it.choices[0].kind == "explain"]
    return named if len(named) > 1 else []


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
        return render("replies/no_target", intent=intent)
    if intent.kind in DOCUMENTS and done:
        return documents_reply(intent, done, situation, was_asked)
    failures = [it.result.failure for it in done if it.result.failure]
    served = intent.kind == "set_target" and view_of(done, TargetView) is not None
    served = served or (intent.kind in _IN_PARTS and len(failures) < len(done))
    if failures and not served:
        aims = intent.kind != "set_target" and any(it.kind == "set_target" for it in intents)
        said = aims and failures[0].startswith(_NO_TARGET)  # of the role itself, which is unknown
        return "" if said else failed_reply(intent, failures[0], situation)
    waits = _waits(intent, intents, situation)
    if waits:
        return waits
    special = SPECIAL.get(intent.kind)
    if intent.kind == "evidence" and done:
        special = partial(evidence_reply, intents=intents)
    if special is not None:
        return special(intent, done, situation)
    return rendered(intent, situation, view=first_view(done))


def _last_day_alone(intent: Intent, intents: Sequence[Intent], situation: Situation) -> str:
    """Return the last day that a plan is wished with, where it lacks the hours a week."""
    plan = intent.choices[0] if intent.kind == "clarify" else intent
    alone = plan.kind == "plan" and plan.deadline is not None and not (plan.start or plan.weeks_off)
    aims = situation.target is not None or any(it.kind == "set_target" for it in intents)
    waits = alone and aims and lacks_words(plan, situation)
    return day_text(plan.deadline) if waits and plan.deadline else ""


def _waits(intent: Intent, intents: Sequence[Intent], situation: Situation) -> str:
    """Return the question for what an intent lacks, or an empty text."""
    last_day = _last_day_alone(intent, intents, situation)
    if last_day:
        return hours_until(last_day)
    if not lacks_words(intent, situation):
        return ""
    if intent.kind in {"plan", "what_if"}:
        return wording("hours")
    return render(f"replies/{intent.kind}_needed")


_NO_TARGET = "Target role: none is set yet."
"""How it is said that something needs a target."""
