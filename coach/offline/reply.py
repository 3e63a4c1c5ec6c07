"""From what the tools returned to what the offline coach says."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from coach.offline.calls import DOCUMENTS, Wanted, lacks_target, lacks_words
from coach.offline.checkin_talk import (
    checkin_reply,
    failed_reply,
    hours_reply,
    is_paused,
    past_weeks,
    questions_reply,
    told_before,
)
from coach.offline.closing import closing_question
from coach.offline.documents import chats_reply, documents_reply, taken_in_reply
from coach.offline.done import TOLD, Done, first_view, view_of
from coach.offline.doubted import level_gone
from coach.offline.gap_talk import chances, first_in_order, gap_order, in_short, mood, row_why
from coach.offline.learning_talk import (
    explain,
    first_to_learn,
    learn_first,
    learn_how,
    pace_reply,
    resources_reply,
)
from coach.offline.meaning_talk import (
    estimate_reply,
    meaning_reply,
    practical_reply,
    readiness_reply,
    scale_reply,
)
from coach.offline.memory_talk import about_reply, undo_reply
from coach.offline.pay_talk import pay_order
from coach.offline.plan_questions import PLAN_QUESTIONS
from coach.offline.plan_talk import plan_fit, plan_gained, plan_part
from coach.offline.questions import Asked, hours_until, level_question, part_question, wording
from coach.offline.rendering import rendered
from coach.offline.said_before import gives_way
from coach.offline.situation import Situation
from coach.offline.told_talk import told_reply
from coach.offline.unread import unread_as_one
from coach.plan_views import CurrentPlan
from coach.views import AssessmentStep, DocumentView, ProfileView, TargetView
from prompts import render
from tools.domain import GapReport
from tools.evidence import OWN_PART, QUESTIONS
from tools.understanding import ABILITIES, COMMAND_NAMES, Intent, IntentKind, is_aside
from tools.wording import day_text

ROWS, WEEKS, RESOURCES, QUOTES, ALL = 12, 6, 5, 3, 1_000
"""How much of a table a reply shows: all only where the rest of it is asked for."""

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
        if not is_paused(intent, intents, _of(intent, done))
    ]
    parts.append(pay_order(intents, done))
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
    special = _SPECIAL.get(intent.kind)
    if intent.kind == "evidence" and done:
        special = partial(_evidence, intents=intents)
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


# What is more than a template of the intent's own name


def _most(intent: Intent, rows: int) -> int:
    return ALL if intent.text == "all" else rows


def _gaps(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, report=view_of(done, GapReport), limit=_most(intent, ROWS))


def _role(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, view=first_view(done), limit=ROWS)


def _market(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, market=first_view(done), limit=ROWS, sentences=QUOTES)


def _grounds(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    named = dict.fromkeys(it.skill for it in situation.vocabulary.find(intent.quote))
    return rendered(intent, situation, report=view_of(done, GapReport), only=list(named))


def _set_target(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(
        intent,
        situation,
        also=first_view(done).also,
        report=view_of(done, GapReport),
        limit=ROWS,
    )


def _plan(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, plan=first_view(done), limit=WEEKS)


def _week(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(
        intent,
        situation,
        current=first_view(done),
        today=situation.today,
        due=situation.checkin_due,
        limit=_most(intent, WEEKS),
    )


def _progress(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(
        intent,
        situation,
        current=view_of(done, CurrentPlan),
        report=view_of(done, GapReport),
        today=situation.today,
    )


def _evidence(
    intent: Intent, done: Sequence[Done], situation: Situation, intents: Sequence[Intent]
) -> str:
    saved = first_view(done)
    later = intents[intents.index(intent) + 1 :]
    if any(it.kind == "evidence" and it.piece == intent.piece for it in later) and intent.piece:
        return ""  # the last word on a piece shows all of it
    # Asked once, when it is told: whoever answered, or said more of it, is not asked again.
    more = any(it.kind == "forget" or (it.kind == "evidence" and it.piece) for it in intents)
    asks = saved.missing and intent.piece is None and not more
    question = part_question(saved.evidence.id, saved.missing[0]) if asks else ""
    return rendered(intent, situation, view=saved, question=question)


def _piece_denied(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    asked = next(it for it in QUESTIONS if it.startswith(OWN_PART))
    return rendered(intent, situation, question=part_question(intent.piece or 0, asked))


def _forget(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    asks = is_aside(intent.quote) or "plan" in intent.quote.casefold()
    return rendered(intent, situation, views=[it.result.view for it in done], asks=asks)


def _assess(_intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    return render("replies/assess", view=first_view(done), report=view_of(done, GapReport))


def _recall(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    view, questions = first_view(done), first_view(done[1:]) or ()
    if intent.day is not None:
        return render("replies/recall_past", view=view, skill=intent.skill)
    about = intent.skill or intent.text
    open_now = [it for it in questions if not about or it.subject in {about, intent.skill}]
    gone = None if isinstance(view, ProfileView) else level_gone(intent, view, situation)
    return rendered(intent, situation, view=view, about=about, questions=open_now, gone=gone)


def _ask_level(intent: Intent, _done: Sequence[Done], _situation: Situation) -> str:
    return level_question(intent.skill or "", intent.skills)


def _unclear(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, abilities=ABILITIES, commands=COMMAND_NAMES)


_NO_TARGET = "Target role: none is set yet."
"""How it is said that something needs a target."""

_Special = Callable[[Intent, Sequence[Done], Situation], str]

_SPECIAL: dict[IntentKind, _Special] = {
    **PLAN_QUESTIONS,
    "gaps": _gaps,
    "gap_order": gap_order,
    "row_why": row_why,
    "chances": chances,
    "in_short": in_short,
    "role": _role,
    "market": _market,
    "grounds": _grounds,
    "target": _gaps,
    "checkin": checkin_reply,
    "checkin_answer": checkin_reply,
    "checkin_back": checkin_reply,
    "checkin_again": checkin_reply,
    "hours_done": hours_reply,
    "past_weeks": past_weeks,
    "assess": _assess,
    "assess_answer": _assess,
    "assess_back": _assess,
    "set_target": _set_target,
    "plan": _plan,
    "show_plan": _week,
    "this_week": _week,
    "commitments": _week,
    "forget": _forget,
    "piece_denied": _piece_denied,
    "progress": _progress,
    "mood": mood,
    "plan_fit": plan_fit,
    "plan_gained": plan_gained,
    "plan_part": plan_part,
    "explain": explain,
    "learn_first": learn_first,
    "pace": pace_reply,
    "learn_how": learn_how,
    "take_in": taken_in_reply,
    "import_chat": chats_reply,
    "undo": undo_reply,
    "undo_instead": undo_reply,
    "redo": undo_reply,
    "about": about_reply,
    "recall": _recall,
    "profile": _recall,
    "ask_level": _ask_level,
    "of_the_questions": questions_reply,
    "meaning": meaning_reply,
    "resources": resources_reply,
    "scale": scale_reply,
    "estimate": estimate_reply,
    "readiness": readiness_reply,
    "practical": practical_reply,
    "help": _unclear,
    "unclear": _unclear,
}
