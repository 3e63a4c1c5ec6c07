"""``coach memory export|import|import-chat``: the memory carried elsewhere, and chats taken in."""

import sys

from coach import json_output
from coach.chat_files import MOST_CHAT_BYTES
from coach.commands.request import Answer, Request
from coach.files import called, new_private_file, open_bounded
from coach.output import show_bytes
from memory import MOST_EXPORT_BYTES
from prompts import render
from tools.errors import UsageError


def export(request: Request) -> Answer:
    """Write all that is stored to a file, or to stdout."""
    named = request.options.file
    if named is None:
        if request.options.json:
            raise UsageError(
                "coach memory export: what goes to stdout is JSON lines already. "
                "Name a FILE, or leave out --json."
            )
        with request.career() as career:
            career.export(show_bytes)
        sys.stdout.flush()
        return Answer("", {})
    with request.career() as career:
        size = 0

        def write(line: bytes) -> None:
            nonlocal size
            size += file.write(line)

        with new_private_file(named, overwrite=request.options.yes) as file:
            career.export(write)
    text = (
        f"Exported all that is stored to {called(named)} ({size:,} bytes, readable by you "
        "alone).\n`coach memory import FILE` takes it in on another machine."
    )
    return Answer(text, {"file": called(named), "bytes": size})


def take_in(request: Request) -> Answer:
    """Take in an export."""
    named = request.options.file
    with request.career() as career, open_bounded(named, MOST_EXPORT_BYTES) as file:
        carried = career.take_in(file, called(named))
    text = render("reports/memory_carried", source=called(named), view=carried)
    return Answer(text, {"source": called(named)} | json_output.shape(carried))


def import_chat(request: Request) -> Answer:
    """Take in the conversations of another assistant."""
    named = request.options.file
    with request.career() as career, open_bounded(named, MOST_CHAT_BYTES) as file:
        taken = career.import_chats(file, called(named))
    return Answer(render("reports/memory_chats", view=taken), json_output.shape(taken))
