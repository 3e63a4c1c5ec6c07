"""``coach ask TEXT``: one turn of the conversation, without the app."""

import asyncio
import os
import shutil

from coach import garbage, json_output
from coach.ask import AskResult, ask
from coach.commands.request import Answer, Request
from coach.config import Caps, choose_model, read_config
from coach.events import Retrying, Silent, waiting_text
from coach.files import text_of
from coach.output import tell
from coach.passing_line import PassingLine
from coach.retrying import PATIENCE
from coach.session import open_session
from coach.spending import in_words
from coach.undo_hint import with_undo_hint
from tools.understanding import LONGEST_DOCUMENT

STOP = "Ctrl+C stops."


def run(request: Request) -> Answer:
    """Say something to the coach and show the reply."""
    text = text_of(request.options.text, LONGEST_DOCUMENT)
    config = read_config(request.home)
    model = choose_model(request.options.model, os.environ, config)
    caps = Caps(request.options.max_cost, config.max_cost_month)
    heard = asyncio.run(_ask(request, model, caps, text))
    for warning in heard.warnings:
        tell(warning)
    if heard.usage and not request.options.json:
        tell(f"{heard.model}: {in_words(heard.usage)}.")
    return Answer(_as_text(heard), json_output.asked(heard), _cut(heard))


async def _ask(request: Request, model: str, caps: Caps, text: str) -> AskResult:
    session = await open_session(request.home, request.clock, model, caps=caps)
    garbage.look_from_here()
    session.watch(_tell_waiting)
    line = PassingLine(shutil.get_terminal_size().columns)

    def waits(event: Silent | Retrying | None) -> None:
        if event is None:
            line.clear()
        else:
            line.show(f"{waiting_text(event)}. {STOP}", begins=_begins(event))

    try:
        return await ask(session, text, waits)
    finally:
        line.clear()
        await session.close()


def _begins(event: Silent | Retrying) -> bool:
    """Whether this is the first that is told of a wait."""
    if isinstance(event, Retrying):
        return event.seconds == event.pause
    return event.seconds == PATIENCE.quiet


def _tell_waiting(waits: bool) -> None:  # noqa: FBT001 - the session calls it so
    if waits:
        tell("Waiting for the memory: a slow drive, or another program writes to it.")


def _as_text(heard: AskResult) -> str:
    """Return what was changed in the memory, and below it the reply, which does not repeat it."""
    return "\n\n".join(filter(None, ("\n".join(with_undo_hint(heard.memory)), heard.reply)))


def _cut(heard: AskResult) -> tuple[str, ...]:
    """Return what is to be said of a reply that did not come to its end."""
    if not heard.interrupted:
        return ()
    came = "the reply was cut" if heard.reply else "no reply came"
    return (f"{heard.model}: {came}. Your message is kept; say it again to have an answer.",)
