"""Replies in five more trades: a fifth labelled set, written apart from the gate and the others.

Every person and company is invented. Each result is what the tool returned to ``coach ask --json``
on 2026-11-26, whole and unchanged: the last one of each call in the conversation.
"""

import json
from pathlib import Path
from typing import Any, Final

from tests.gate_replies import Context

_READ: Final[dict[str, dict[str, list[Any]]]] = json.loads(
    (Path(__file__).parent / "golden" / "gate_replies_fifth.json").read_text(encoding="utf-8")
)

CONTEXTS: Final = {
    name: Context(tuple(it["said"]), tuple(it["results"])) for name, it in _READ.items()
}
CLEAN: Final[dict[str, tuple[str, ...]]] = {name: tuple(it["clean"]) for name, it in _READ.items()}
FAULTY: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    name: tuple((reply, planted) for reply, planted in it["faulty"]) for name, it in _READ.items()
}
