"""Exports of Coach and conversations with other assistants, taken into the memory."""

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.carried_files import import_chats_from, take_in_from
from coach.files import called, refuse_no_file
from coach.memory_notes import carried_notes, chats_notes
from coach.memory_views import ChatImport
from coach.toolset.calling import Call, answer, look, note
from coach.toolset.refusing import misunderstood
from memory import Carried
from tools.wording import one_line

MOST_LINES = 20
"""How many remarks on a merge a model is given."""

LONGEST_LINE = 200
"""How many characters of each."""


async def take_in_memory(call: Call, named: str, *, keep: bool) -> ToolReturn:
    """Take in an export of Coach.

    Args:
        call: The call.
        named: The path as the user wrote it.
        keep: Whether the model asked to keep it; an export can't be looked at first.

    Raises:
        ModelRetry: It was only to be looked at.
        ToolFailed: It can't be read, or holds none.
    """
    if not keep:
        raise misunderstood(
            call,
            "An export of Coach is taken in whole and can't be looked at first. Where the user "
            "asks for it, call it with keep true; it can be undone.",
            "A backup is taken in whole. “Restore my backup” and its file does; “undo” takes it "
            "back.",
        )

    def take_in(career: Career) -> Carried:
        refuse_no_file(named)
        return take_in_from(career, named)

    carried = await look(call, take_in)
    note(call, carried_notes(called(named), carried))
    return answer(_plain(carried), carried)


def _plain(carried: Carried) -> dict[str, object]:
    """Return what came of an import as the model reads it: bounded, since the file says it."""
    merged = carried.merged
    shown: dict[str, object] = {"rows": carried.rows, "change": carried.change}
    if merged is None:
        return shown
    lines = {"notes": merged.notes, "forgotten_there": merged.forgotten_there}
    return (
        shown
        | {"added": merged.added, "present": merged.present, "questions": list(merged.questions)}
        | {key: [one_line(it, LONGEST_LINE) for it in of[:MOST_LINES]] for key, of in lines.items()}
    )


async def import_chats(call: Call, named: str) -> ToolReturn:
    """Take in the conversations that ChatGPT or Claude exported.

    Args:
        call: The call.
        named: The path as the user wrote it.

    Raises:
        ToolFailed: It can't be read, or holds none.
    """

    def take(career: Career) -> ChatImport:
        refuse_no_file(named)
        return import_chats_from(career, named)

    taken = await look(call, take)
    note(call, chats_notes(taken))
    return answer(taken)
