"""``coach memory undo|keep|drop|forget``: what is remembered, changed."""

from coach import json_output
from coach.commands.confirming import confirmed
from coach.commands.request import Answer, Request
from coach.memory_notes import forgetting_note
from coach.memory_views import OpenQuestion
from coach.output import tell_text
from prompts import render
from tools.errors import CoachError, UsageError


def undo(request: Request) -> Answer:
    """Take a change back."""
    with request.career() as career:
        taken_back, made = career.undo(request.options.number)
    shown = render("reports/memory_undone", taken_back=taken_back, made=made)
    return Answer(shown, {"undone": json_output.shape(taken_back), "change": made.number})


def keep(request: Request) -> Answer:
    """Decide a question: what was read holds."""
    command = f"coach memory keep {request.options.ref.strip().upper()}"
    with request.career() as career:
        decided = career.decide(
            request.options.ref, keep=True, decided_in=f"the command “{command}”", words=command
        )
    kept_as = f" as {decided.kept_as}" if decided.kept_as else ""
    return _decided(decided, f"Kept{kept_as}: {decided.subject} {decided.proposed}")


def drop(request: Request) -> Answer:
    """Decide a question: what held stays; or let a fact or a skill's level hold no longer."""
    ref = request.options.ref.strip()
    with request.career() as career:
        if ref[:1].upper() != "Q":
            thing = career.retract(ref)
            named = thing.subject if thing.kind == "skill" else thing.kind
            return Answer(
                f"Holds no longer: {named}: {thing.value}", {"dropped": json_output.shape(thing)}
            )
        decided = career.decide(ref, keep=False)
    return _decided(decided, f"Dropped: {decided.subject} {decided.proposed}")


def _decided(decided: OpenQuestion, line: str) -> Answer:
    return Answer(f"{line} (from {decided.source}).", json_output.shape(decided))


def forget(request: Request) -> Answer:
    """Show what would go, and remove it once the user agrees."""
    subject = " ".join(request.options.subject)
    if bool(subject) == request.options.all:
        raise UsageError(
            "coach memory forget: name what to forget, or say --all. "
            "`coach memory list` shows what there is."
        )
    if request.options.all:
        return _forget_all(request)
    with request.career() as career:
        going = career.forget_preview(subject)
        if not going.total:
            raise CoachError(
                f"“{subject}”: nothing is remembered of that. `coach memory list` shows what is."
            )
        if not request.options.yes:
            tell_text(render("reports/memory_forgetting", view=going))
            if not confirmed(f"Forget {going.subject} for good?"):
                return Answer("", json_output.shape(going), ("Nothing was forgotten.",))
        gone = career.forget(subject)
    return Answer(f"{forgetting_note(gone)}.", {"removed": gone.total, "counts": gone.counts})


def _forget_all(request: Request) -> Answer:
    """Remove the whole memory once the user agrees."""
    with request.career() as career:
        known = len(career.store.items(past=True))
        if not request.options.yes and not confirmed(
            f"Forget everything, {known} things with all messages, plans and copies? "
            "It can't be undone."
        ):
            data = {"removed": 0, "counts": {}}
            return Answer("", data, ("Nothing was forgotten.",))
        career.store.forget_all()
    return Answer("Everything is forgotten.", {"removed": known, "counts": {"things": known}})
