"""The tool that writes the memory to a file that the user names."""

import os
from pathlib import Path

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.carried_files import export_to, file_for
from coach.files import FileIsThereError, called
from coach.memory_notes import export_note
from coach.toolset.calling import Call, answer, look, note, require_quote, written
from coach.toolset.consent import require_wish
from coach.toolset.refusing import misunderstood
from tools.errors import CoachError
from tools.understanding import asks_to_overwrite


async def export_memory(
    call: Call, quote: str, file: str | None = None, *, overwrite: bool = False
) -> ToolReturn:
    """Write the whole memory to a file, as the user asks.

    Without a file that is a new dated one in the current folder.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that ask for it, verbatim.
        file: The path, exactly as the user wrote it; leave it out where they named none.
        overwrite: Whether the user agreed that it overwrites the file that is there.
    """
    require_quote(call, quote)
    await require_wish(
        call,
        ("export", "export_over"),
        offer="Export the memory to a file?",
        named=("export", "backup", "back up", "overwrite"),
        file=file,
    )
    named = None if file is None else written(call, file)
    if overwrite and (named is None or not _agreed(call, named)):
        raise misunderstood(
            call,
            "The user was not asked yet whether to overwrite the file. Call it with overwrite "
            "false, tell them what comes of it, and ask.",
            "I have not asked you yet whether to overwrite it. “Export my memory to” and the file "
            "has me ask.",
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


TOOLS = (export_memory,)
