"""Asking a model about the files of an import, before anything of them is kept."""

import asyncio
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from coach.career import Career
from coach.commands.request import Request
from coach.config import OFFLINE, Caps, choose_model, read_config
from coach.files import called, read_bounded
from coach.imported_files import Asked
from coach.output import tell
from coach.spending import CostReachedError, Spending, in_words, taken
from tools.errors import CoachError, UsageError
from tools.intake import MAX_BYTES

if TYPE_CHECKING:
    from pydantic_ai.usage import RunUsage


def asked_of_model(career: Career, request: Request, documents: Sequence[str]) -> dict[str, Asked]:
    """Return what the model that is configured finds in each file, by the name as typed.

    The memory is not kept locked meanwhile, and a fault of the model keeps nothing at all. A file
    that can't be read is left to the import, which says why.

    Args:
        career: The open career file.
        request: The command.
        documents: The files that are documents.

    Raises:
        CoachError: No model is configured, or it could not be asked.
    """
    if not request.options.with_model:
        return {}
    config = read_config(request.home)
    name = choose_model(request.options.model, os.environ, config, "extraction")
    if name == OFFLINE:
        raise UsageError(
            "coach import --with-model: no model is configured, and the offline coach has no other "
            "rules than the import itself. Name a model with --model, COACH_MODEL or config.toml, "
            "or leave out --with-model."
        )
    spending = Spending(name, "extraction", Caps(request.options.max_cost, config.max_cost_month))
    found: dict[str, Asked] = {}
    for named in dict.fromkeys(documents):
        try:
            data = read_bounded(named, MAX_BYTES)
        except CoachError:
            continue
        spending.begin(career)
        found[named] = _asked(career, request, named, data, spending)
    return found


def _asked(career: Career, request: Request, named: str, data: bytes, spending: Spending) -> Asked:
    # The agent's library takes a second to load, and no other import needs it.
    from pydantic_ai.usage import RunUsage  # noqa: PLC0415

    from coach.extraction import ModelFaultError, read_by_model  # noqa: PLC0415
    from coach.models import build_model  # noqa: PLC0415

    source, model = called(named), spending.model
    chosen = build_model(model)
    try:
        reading, document = career.read_for_model(source, data, request.options.kind, model)
    except CoachError:
        return Asked(data, None)

    used = RunUsage()

    def begins(number: int, of: int) -> None:
        spending.check(used.cost)
        tell(f"Asking {model} about {source}, part {number} of {of}.")

    try:
        found = asyncio.run(read_by_model(chosen, model, reading, document, begins, used=used))
    except (ModelFaultError, CostReachedError) as error:
        raise CoachError(f"{source}: {error} Nothing was imported.") from error
    finally:
        _count(career, spending, used)
    return Asked(data, found)


def _count(career: Career, spending: Spending, used: "RunUsage") -> None:
    """Write down what the model took, and say it: that is spent whatever becomes of the import."""
    spending.keep(career, used)
    if used.requests:
        tell(f"{spending.model}: {in_words(taken(used))}.")
    if note := spending.warning():
        tell(note)
