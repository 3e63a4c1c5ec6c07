"""Replies to intents that take more than a template of the intent's own name."""

from collections.abc import Callable, Sequence

from coach.offline.checkin_talk import (
    checkin_reply,
    hours_reply,
    past_weeks,
    questions_reply,
)
from coach.offline.documents import chats_reply, taken_in_reply
from coach.offline.done import Done, first_view, view_of
from coach.offline.doubted import level_gone
from coach.offline.gap_talk import chances, gap_order, in_short, mood, row_why
from coach.offline.learning_talk import (
    explain,
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
from coach.offline.plan_questions import PLAN_QUESTIONS
from coach.offline.plan_talk import plan_fit, plan_gained, plan_part, what_if
from coach.offline.questions import asked, level_question, part_question
from coach.offline.ranking_talk import compare_reply, nearest_reply
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.plan_views import CurrentPlan
from coach.views import ProfileView
from prompts import render
from tools.domain import GapReport
from tools.evidence import OWN_PART, QUESTIONS
from tools.titles import rank_beyond
from tools.understanding import ABILITIES, COMMAND_NAMES, Intent, IntentKind, is_aside
from tools.understanding.nearest import offers_now

ROWS, WEEKS, RESOURCES, QUOTES, ALL = 12, 6, 5, 3, 1_000
"""How much of a table a reply shows: all only where the rest of it is asked for."""


def _most(intent: Intent, rows: int) -> int:
    return ALL if intent.text == "all" else rows


def _gaps(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    report = view_of(done, GapReport)
    code = [it for it in report.skills if _is_code(it.skill, situation)] if report else []
    return rendered(intent, situation, report=report, limit=_most(intent, ROWS), code=code)


def _is_code(skill: str, situation: Situation) -> bool:
    """Whether a skill is a language that one programs in."""
    held = situation.vocabulary.get(skill)
    return held is not None and held.kind == "language"


def _role(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, view=first_view(done), limit=ROWS)


def _market(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, market=first_view(done), limit=ROWS, sentences=QUOTES)


def _grounds(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    named = dict.fromkeys(it.skill for it in situation.vocabulary.find(intent.quote))
    return rendered(intent, situation, report=view_of(done, GapReport), only=list(named))


def _set_target(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    view = first_view(done)
    return rendered(
        intent,
        situation,
        also=view.also,
        other=rank_beyond(intent.role or "", view.role.title) and view.role.title,
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


def evidence_reply(
    intent: Intent, done: Sequence[Done], situation: Situation, intents: Sequence[Intent]
) -> str:
    """Return what is said to a piece of evidence.

    Args:
        intent: What was told of it.
        done: The calls for it.
        situation: What was known when it arrived.
        intents: All that the message asked for.
    """
    saved = first_view(done)
    later = intents[intents.index(intent) + 1 :]
    piece = intent.piece or saved.evidence.id
    if any(it.kind == "evidence" and it.piece == piece for it in later):
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
    level = len(done) == 1 and intent.skill in dict(situation.levels)
    views = [it.result.view for it in done]
    return rendered(intent, situation, views=views, asks=asks, level=level)


def _assess(_intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    return render("replies/assess", view=first_view(done), report=view_of(done, GapReport))


def _recall(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    view, questions = first_view(done), first_view(done[1:]) or ()
    if intent.day is not None:
        return render("replies/recall_past", view=view, skill=intent.skill)
    about = intent.skill or intent.text
    open_now = [it for it in questions if not about or it.subject in {about, intent.skill}]
    gone = None if isinstance(view, ProfileView) else level_gone(intent, view, situation)
    return rendered(
        intent,
        situation,
        view=view,
        about=about,
        questions=open_now,
        gone=gone,
        pieces=len(situation.deeds),
        plan=situation.plan,
    )


def _ask_level(intent: Intent, _done: Sequence[Done], _situation: Situation) -> str:
    return level_question(intent.skill or "", intent.skills)


def _help(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    return rendered(intent, situation, abilities=ABILITIES, commands=COMMAND_NAMES)


def _unclear(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    # Where a question is put again below, how to answer it is all that is of use.
    asking = asked(situation.said, situation.question, situation.assessing).expecting
    waits = asking in {"about", "target", "hours", "checkin", "assessment"}
    choices = offers_now(
        () if waits else intent.choices,
        known=situation.known,
        target=situation.target is not None,
        planned=situation.planned,
    )
    return rendered(intent, situation, choices=() if waits else choices)


_Special = Callable[[Intent, Sequence[Done], Situation], str]

SPECIAL: dict[IntentKind, _Special] = {
    **PLAN_QUESTIONS,
    "gaps": _gaps,
    "gap_order": gap_order,
    "row_why": row_why,
    "chances": chances,
    "in_short": in_short,
    "role": _role,
    "nearest": nearest_reply,
    "compare": compare_reply,
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
    "what_if": what_if,
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
    "help": _help,
    "unclear": _unclear,
}
"""What answers an intent that takes more than a template of its own name."""
