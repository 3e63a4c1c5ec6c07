"""What the offline coach says of what a message told."""

from collections.abc import Sequence

from coach.memory_notes import claim_notes
from coach.memory_views import FactSaved
from coach.offline.done import Done, told_changes, view_of
from coach.offline.situation import Situation
from coach.views import Said
from prompts import render
from tools.domain import GapReport
from tools.understanding.levels.called_otherwise import renamed


def told_reply(done: Sequence[Done], situation: Situation) -> str:
    """Return what is to be said of what the message told, and the readiness after it.

    What was saved is no part of it: the turn's notes say that.

    Args:
        done: The calls that kept it, with their results.
        situation: What was known when it arrived.
    """
    views = [it.result.view for it in done]
    changes = told_changes(done)
    remarks = [remark for view in views if isinstance(view, Said) for remark in view.remarks]
    new = any(isinstance(view, FactSaved) and view.new for view in views)
    last: dict[str, object] = {}
    for change in changes:  # a mention after a level of the same message keeps nothing old
        if change.outcome != "kept" or change.skill not in last:
            last[change.skill] = change
    return render(
        "replies/told",
        changes=list(last.values()),
        remarks=[
            *dict.fromkeys((*remarks, *renamed((it.intent for it in done), situation.vocabulary)))
        ],
        failures=[it.result.failure for it in done if it.result.failure],
        saved=new or any(claim_notes(changes)),
        report=view_of(done, GapReport),
        turn=situation.number,
    )
