"""The tool that writes the memory to a file and takes files in, as the user names them."""

import os
from pathlib import Path
from typing import Literal

from pydantic_ai import ModelRetry, ToolReturn

from coach.career import Career
from coach.carried_files import export_to, file_for, import_chats_from, take_in_from
from coach.files import FileIsThereError, called, refuse_no_file
from coach.memory_notes import carried_notes, chats_notes, export_note
from coach.memory_views import ChatImport
from coach.toolset.calling import Call, answer, look, note, require_quote, written
from memory import Carried
from tools.errors import CoachError
from tools.understanding import asks_to_overwrite
from tools.wording import one_line

Action = Literal["export", "import", "import-chat"]

MOST_LINES = 20
"""How many remarks on a merge a model is given."""

LONGEST_LINE = 200
"""How many characters of each."""


async def carry_memory(
    call: Call, action: Action, quote: str, file: str | None = None, *, overwrite: bool = False
) -> ToolReturn:
    """Write the whole memory to a file, or take a file into it, as the user asks.

    Export without a file makes a new dated one in the current folder. An import needs a file.

    Args:
        call: The call, filled in by the agent.
        action: "export" writes the memory, "import" takes in such an export of Coach, and
            "import-chat" takes in the conversations that ChatGPT or Claude exported.
        quote: The user's words that ask for it, verbatim.
        file: The path, exactly as the user wrote it; leave it out where they named none.
        overwrite: Whether the user agreed that an export overwrites the file that is there.
    """
    require_quote(call, quote)
    named = None if file is None else written(call, file)
    if action == "export":
        return await _export(call, named, overwrite=overwrite)
    if named is None:
        raise ModelRetry("Ask the user which file to take in; nothing is read before they say.")
    return await (_take_in if action == "import" else _import_chats)(call, named)


async def _export(call: Call, named: str | None, *, overwrite: bool) -> ToolReturn:
    if overwrite and (named is None or not _agreed(call, named)):
        raise ModelRetry(
            "The user was not asked yet whether to overwrite the file. Call it with overwrite "
            "false, tell them what comes of it, and ask."
        )

    def export(career: Career) -> tuple[Path, int]:
        chosen = file_for(named or os.curdir, career.today())
        try:
            size = export_to(career, chosen, overwrite=overwrite)
        except FileIsThereError as error:
            raise CoachError(
                f"{chosen}: there is a file already, and it stays as it is. Name another file, or "
                "have it overwritten. Overwrite it? Yes or no?"
            ) from error
        return Path(chosen).expanduser().absolute(), size

    path, size = await look(call, export)
    note(call, [export_note(path, size)])
    return answer({"file": str(path), "bytes": size})


def _agreed(call: Call, named: str) -> bool:
    """Whether the user was told of the file that is there, or asks for it to be overwritten."""
    return called(named) in call.deps.said or asks_to_overwrite(call.deps.text)


async def _take_in(call: Call, named: str) -> ToolReturn:
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


async def _import_chats(call: Call, named: str) -> ToolReturn:
    def import_chats(career: Career) -> ChatImport:
        refuse_no_file(named)
        return import_chats_from(career, named)

    taken = await look(call, import_chats)
    note(call, chats_notes(taken))
    return answer(taken)


TOOLS = (carry_memory,)
