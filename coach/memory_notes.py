"""What was changed in the memory, said in one line each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from coach.files_view import FilesView
from coach.memory_views import ChatImport, OpenQuestion
from coach.views import CheckInStep, EvidenceSaved, ImportReport, PlanView
from memory import Carried, ClaimChange, Forgetting, JournalEntry
from prompts.wording import hours, level, plural
from tools.domain import Fact
from tools.wording import day_text, one_line

LONGEST_SHOWN = 80
"""How many characters of a value, or of the words it rests on, a line shows."""


def claim_notes(changes: Iterable[ClaimChange]) -> Iterator[str]:
    """Yield a line for each claim that is held anew; none for what was known before."""
    for change in changes:
        if change.new is None or change.outcome not in {"saved", "corrected"}:
            continue
        if change.new.level is None:
            yield f"Noted: {change.skill}, no level yet"
        elif change.outcome == "corrected" and change.old is not None:
            yield f"Corrected: {change.skill} {level(change.old.level)} → {level(change.new.level)}"
        else:
            yield f"Saved: {change.skill} {level(change.new.level)}"


def fact_note(fact: Fact) -> str:
    """Return the line for a fact that is new."""
    value = f"{fact.value} {fact.unit}".rstrip()
    return f"Saved: {fact.subject or fact.kind} “{value}”"


def proposal_note(question: OpenQuestion) -> str:
    """Return the line for what was inferred, with its words and what decides it."""
    what = (
        f"{question.subject} {question.proposed}"
        if question.kind == "claims"
        else (f"{question.subject} “{one_line(question.proposed, LONGEST_SHOWN)}”")
    )
    words = one_line(question.quote, LONGEST_SHOWN)
    ref = question.ref
    return f"Proposed: {what}, from “{words}”. Keep it? “keep {ref}” or “drop {ref}”."


def plan_note(plan: PlanView) -> str:
    """Return the line for a plan that was kept."""
    weekly = hours(plan.roadmap.hours_per_week)
    return f"Saved: plan {plan.version} for {plan.roadmap.role}, {weekly} a week"


def forgetting_note(gone: Forgetting) -> str:
    """Return the line for what was forgotten, which does not name it again.

    What was said when it was asked for is among it, so the preview may have counted fewer.
    """
    things = plural(gone.total, "thing")
    note = f"Forgotten: {things}, with what was said of forgetting it, for good"
    return f"{note}. Still named in: {'; '.join(gone.left)}" if gone.left else note


def export_note(path: Path, size: int) -> str:
    """Return the line for a file that the memory was written to.

    Args:
        path: The whole path.
        size: How many bytes it has.
    """
    return f"Exported: {path} ({size:,} bytes)"


def carried_notes(source: str, carried: Carried) -> Iterator[str]:
    """Yield the line for an export that was taken in; none where all of it was here already."""
    merged = carried.merged
    new = carried.rows if merged is None else sum(merged.added.values())
    if new:
        yield f"Taken in: {new} new from {source}"


def chats_notes(taken: ChatImport) -> Iterator[str]:
    """Yield the line for the conversations of another assistant; none where all were here."""
    if taken.new:
        yield f"Taken in: {plural(taken.new, 'new message')} from {taken.source}"


def import_note(report: ImportReport) -> Iterator[str]:
    """Yield the line for a document that was kept; none where it changed nothing."""
    if report.change is None:
        return
    what = f"“{report.role}”" if report.role else plural(len(report.levels), "level")
    if not report.role:
        more = (("mention", len(report.mentions)), ("other fact", report.facts))
        what = ", ".join([what, *(plural(count, name) for name, count in more if count)])
    yield f"Imported: {what} from {report.source}; “Undo change {report.change}” takes it back"


def files_note(view: FilesView) -> Iterator[str]:
    """Yield the line for files that were kept together; none where they changed nothing."""
    if view.change is None:
        return
    counts = [(len(view.documents), "document"), (sum(it.new for it in view.chats), "message")]
    parts = [plural(count, name) for count, name in counts if count]
    parts += [f"{it.name} {it.version or ''}".strip() for it in view.lists]
    yield (
        f"Imported: {', '.join(parts)} from {view.source}; "
        f"“Undo change {view.change}” takes it back"
    )


def undo_note(taken_back: JournalEntry) -> str:
    """Return the line for a change that was taken back."""
    return f"Taken back: change {taken_back.number} of {day_text(taken_back.recorded_at.date())}"


def evidence_note(saved: EvidenceSaved, *, completed: bool) -> str:
    """Return the line for a piece of evidence that was told, or that was added to."""
    done = "Corrected" if saved.corrected else "Completed" if completed else "Saved"
    return f"{done}: evidence E{saved.evidence.id}"


def checkin_notes(step: CheckInStep) -> Iterator[str]:
    """Yield the line for a check-in that is finished; none for one that goes on."""
    if step.report is not None:
        yield f"Saved: check-in of {day_text(step.report.checkin.day)}"
