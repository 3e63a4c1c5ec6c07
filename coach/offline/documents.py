"""What the offline coach says of documents, and what a yes to it would agree to."""

from collections.abc import Sequence
from typing import Any

from pydantic_ai.messages import ModelMessage

from coach.earlier_calls import EarlierCall, calls_before
from coach.files import called
from coach.files_view import FilesView
from coach.offline.done import Done, first_view, view_of
from coach.offline.questions import Asked
from coach.offline.situation import Situation
from coach.toolset.importing import WHICH_KIND
from coach.views import DocumentView
from prompts import render
from tools.domain import GapReport
from tools.understanding import Intent, IntentKind, agrees, kind_said

TOOL = "import_document"
"""The tool that reads documents."""


def documents_reply(
    intent: Intent, done: Sequence[Done], situation: Situation, was_asked: Asked
) -> str:
    """Return what was understood of documents, what of each was not, and the one question.

    Args:
        intent: The wish to read them.
        done: The calls that it took, with their results.
        situation: What was known when the message arrived.
        was_asked: What the coach had asked.
    """
    readiness = view_of(done, GapReport)
    done = [it for it in done if it.tool == TOOL]
    views = [it.result.view for it in done if not it.result.failure]
    failures = [it.result.failure for it in done if it.result.failure]
    which = len(done) == 1 and bool(failures) and failures[0].endswith(WHICH_KIND)
    if not which:  # only of a single document is its kind asked
        failures = [it.removesuffix(WHICH_KIND).strip() for it in failures]
    new = [it for it in views if not it.kept and _is_new(it)]
    return render(
        "replies/import",
        views=views,
        failures=failures,
        keep=len(new),
        aim=None if was_asked.expecting in {"checkin", "assessment"} else _aim(views),
        shown=was_asked.expecting == "offer" and _only_agrees(intent),
        readiness=readiness,
        now=situation.target,
    )


def _only_agrees(intent: Intent) -> bool:
    """Whether the message adds nothing to what was shown, which needs not be shown again."""
    return agrees(intent.quote) and kind_said(intent.quote) is None


def _is_new(view: DocumentView | FilesView) -> bool:
    return view.is_new if isinstance(view, FilesView) else view.report.outcome != "unchanged"


def _aim(views: Sequence[DocumentView | FilesView]) -> str | None:
    """Return the role that may become the target: the only one that was just kept."""
    documents = [it for it in views if isinstance(it, DocumentView)]
    roles = [it for it in documents if it.kept and it.role is not None]
    if len(roles) != 1 or roles[0].target or roles[0].role is None:
        return None
    return roles[0].role.title if roles[0].role.requirements else None


def offered_document(before: Sequence[ModelMessage]) -> Intent | None:
    """Return what was offered of documents in the turn before, or ``None``.

    That is to keep what was shown, to read it as the kind that is asked for, or to aim for the role
    that was kept.

    Args:
        before: The messages before the current turn.
    """
    calls = calls_before(before, TOOL)
    shown = [it for it in calls if it.result.get("kept") is False]
    if shown:
        return _again(shown, "import")
    unclear = [it for it in calls if it.failure.endswith(WHICH_KIND)]
    if unclear:
        return _again(unclear[:1], "import" if unclear[0].args.get("keep") else "preview")
    roles = [it.result["role"] for it in calls if it.result.get("role")]
    return Intent(kind="set_target", role=roles[-1]) if roles else None


def _again(calls: Sequence[EarlierCall], kind: IntentKind) -> Intent:
    """Return the intent that reads the documents of some calls again."""
    args: Sequence[dict[str, Any]] = [it.args for it in calls]
    files = tuple(it["file"] for it in args if it.get("file"))
    return Intent(
        kind=kind,
        quote=args[0]["quote"],
        text="" if files else args[0]["quote"],
        files=files,
        as_kind=args[0].get("kind"),
    )


def taken_in_reply(intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    """Return what came of taking in an exported memory."""
    source = called(intent.text)
    return render("reports/memory_carried", source=source, view=first_view(done), spoken=True)


def chats_reply(_intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    """Return what came of taking in earlier conversations."""
    return render("reports/memory_chats", view=first_view(done), spoken=True)
