"""Labelled replies that are kept as JSON: what was said, what tools returned, and the replies."""

import json
from pathlib import Path
from typing import Any, NamedTuple

from tests.gate_replies import Context


class LabelledSet(NamedTuple):
    """Replies over some conversations, each under the name of its conversation.

    Attributes:
        CONTEXTS: What was said and returned.
        CLEAN: Replies that only say what follows from it.
        FAULTY: Replies with one thing planted, and the words of it.
    """

    CONTEXTS: dict[str, Context]
    CLEAN: dict[str, tuple[str, ...]]
    FAULTY: dict[str, tuple[tuple[str, str], ...]]


def read_set(name: str) -> LabelledSet:
    """Return the set of ``golden/gate_replies_NAME.json``."""
    path = Path(__file__).parent / "golden" / f"gate_replies_{name}.json"
    read: dict[str, dict[str, list[Any]]] = json.loads(path.read_text(encoding="utf-8"))
    return LabelledSet(
        {name: Context(tuple(it["said"]), tuple(it["results"])) for name, it in read.items()},
        {name: tuple(it["clean"]) for name, it in read.items()},
        {name: tuple((said, plant) for said, plant in it["faulty"]) for name, it in read.items()},
    )
