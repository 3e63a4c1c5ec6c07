"""Labelled replies as a model may write them: clean, or with one thing planted.

What is planted is borne out by nothing. Every person and company is invented. For each conversation
the JSON holds what was said, what tools returned (from the third set on, to ``coach ask --json``,
whole and unchanged) and the replies.
"""

import json
from pathlib import Path
from typing import Any, Final, NamedTuple

from tools.gate import Grounds

TODAY: Final = "Today is 2026-11-26."
NAMES: Final = ("first", "second", "third", "fourth", "fifth")
"""The sets that the gate was mended for; docs/gate.md says who wrote each."""
KEPT_APART: Final = "sixth"
"""The set whose replies are not looked at."""


class Context(NamedTuple):
    """What a conversation holds: the user's words and facts, and tools' results."""

    own: tuple[str, ...]
    results: tuple[dict[str, Any], ...]

    def grounds(self) -> Grounds:
        """Return what a reply in it may state."""
        found = Grounds()
        found.add_text(TODAY)
        for text in self.own:
            found.add_own(text)
        for result in self.results:
            found.add_data(result)
        return found


class LabelledSet(NamedTuple):
    """Replies over some conversations, each under the name of its conversation.

    Attributes:
        contexts: What was said and returned.
        clean: Replies that only say what follows from it.
        faulty: Replies with one thing planted, and the words of it.
    """

    contexts: dict[str, Context]
    clean: dict[str, tuple[str, ...]]
    faulty: dict[str, tuple[tuple[str, str], ...]]


def read_set(name: str) -> LabelledSet:
    """Return the set of ``golden/gate_replies_NAME.json``."""
    path = Path(__file__).parent / "golden" / f"gate_replies_{name}.json"
    read: dict[str, dict[str, list[Any]]] = json.loads(path.read_text(encoding="utf-8"))
    return LabelledSet(
        {name: Context(tuple(it["said"]), tuple(it["results"])) for name, it in read.items()},
        {name: tuple(it["clean"]) for name, it in read.items()},
        {name: tuple((said, plant) for said, plant in it["faulty"]) for name, it in read.items()},
    )
