"""What the offline coach says of what it took back, and where what it knows comes from."""

from collections.abc import Sequence

from coach.offline.done import Done, first_view
from coach.offline.situation import Situation
from prompts import render
from tools.understanding import Intent


def undo_reply(_intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    """Return what was taken back, or done again."""
    return "\n\n".join(it.result.failure or _undone(it.result.view) for it in done)


def _undone(view: dict[str, object]) -> str:
    return render("replies/undo_instead" if "instead" in view else "replies/undo", view=view)


def about_reply(_intent: Intent, done: Sequence[Done], _situation: Situation) -> str:
    """Return where what is known comes from."""
    return render("reports/memory_why", grounds=first_view(done))
