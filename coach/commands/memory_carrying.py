"""``coach memory export|import|import-chat``: the memory carried elsewhere, and chats taken in."""

import sys

from coach import json_output
from coach.carried_files import export_to, import_chats_from, take_in_from
from coach.commands.request import Answer, Request
from coach.files import STANDARD_INPUT, called
from coach.output import show_bytes
from prompts import render
from tools.errors import UsageError


def export(request: Request) -> Answer:
    """Write all that is stored to a file, or to stdout."""
    named = request.options.file
    if named in (None, STANDARD_INPUT):
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
        size = export_to(career, named, overwrite=request.options.yes)
    text = (
        f"Exported all that is stored to {called(named)} ({size:,} bytes, readable by you "
        "alone).\n`coach memory import FILE` takes it in on another machine."
    )
    return Answer(text, {"file": called(named), "bytes": size})


def take_in(request: Request) -> Answer:
    """Take in an export."""
    named = request.options.file
    with request.career() as career:
        carried = take_in_from(career, named)
    text = render("reports/memory_carried", source=called(named), view=carried)
    return Answer(text, {"source": called(named)} | json_output.shape(carried))


def import_chat(request: Request) -> Answer:
    """Take in the conversations of another assistant."""
    with request.career() as career:
        taken = import_chats_from(career, request.options.file)
    return Answer(render("reports/memory_chats", view=taken), json_output.shape(taken))
