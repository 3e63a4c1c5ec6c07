"""``coach memory VERB``: what is remembered, and the file that it is in."""

from collections.abc import Callable

from coach.commands import memory_recover
from coach.commands.request import Answer, Request

_VERBS: dict[str, Callable[[Request], Answer]] = {
    "recover": memory_recover.run,
}


def run(request: Request) -> Answer:
    """Do what the verb says."""
    return _VERBS[request.options.verb](request)
