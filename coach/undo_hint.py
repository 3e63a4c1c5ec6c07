"""How what was changed in a turn is taken back, said once below it.

Nothing heavier is imported here, so that a screen can be painted first.
"""

from collections.abc import Sequence
from typing import Final

_UNDOABLE: Final = (
    "Saved: ",
    "Corrected: ",
    "Noted: ",
    "Target: ",
    "Kept",
    "Dropped: ",
    "Completed: ",
    "Holds no longer: ",
    "Taken in: ",
)
"""How the notes begin that tell of a change which an undo takes back and which do not say so."""


def with_undo_hint(notes: Sequence[str]) -> list[str]:
    """Return the notes of a turn, the last that tells of a change with how to take it back.

    What one turn changed is one entry of the journal, so one undo takes all of it back.

    Args:
        notes: What was changed in the turn, a line each.
    """
    changed = [at for at, it in enumerate(notes) if it.startswith(_UNDOABLE)]
    hinted = list(notes)
    if changed:
        those = "it" if len(changed) == 1 else "them"
        hinted[changed[-1]] += f". “undo” takes {those} back."
    return hinted
