"""``coach memory VERB``: what is remembered, and the file that it is in."""

from collections.abc import Callable

from coach.commands import memory_carrying, memory_changing, memory_reading, memory_recover
from coach.commands.request import Answer, Request

_VERBS: dict[str, Callable[[Request], Answer]] = {
    "list": memory_reading.listing,
    "show": memory_reading.show,
    "search": memory_reading.search,
    "why": memory_reading.why,
    "history": memory_reading.history,
    "undo": memory_changing.undo,
    "keep": memory_changing.keep,
    "drop": memory_changing.drop,
    "forget": memory_changing.forget,
    "export": memory_carrying.export,
    "import": memory_carrying.take_in,
    "import-chat": memory_carrying.import_chat,
    "recover": memory_recover.run,
}


def run(request: Request) -> Answer:
    """Do what the verb says."""
    return _VERBS[request.options.verb](request)
