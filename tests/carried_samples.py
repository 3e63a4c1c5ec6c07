"""What ``coach memory export|import|import-chat`` print, for the test of docs/json.md."""

import json
from pathlib import Path
from typing import Any

from tests.command_line import CommandLine

CHATS = [
    {
        "uuid": "k1",
        "chat_messages": [{"uuid": "1", "sender": "human", "text": "Is Docker worth it?"}],
    }
]


def carried(coach: CommandLine, folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return what is printed where a memory goes to an empty home, and to one with another."""
    export, chats = str(folder / "memory.jsonl"), folder / "conversations.json"
    chats.write_text(json.dumps(CHATS), encoding="utf-8")
    empty, full = (
        CommandLine(folder / name, coach.read_out, coach.pipe) for name in ("empty", "full")
    )
    full("ask", "I'm a 1 at Docker")
    full("ask", "I'm a 1 at Python")
    taken = {
        "coach memory export": [coach.json("memory", "export", export)],
        "coach memory import": [empty.json("memory", "import", export)],
        "coach memory import-chat": [full.json("memory", "import-chat", str(chats))],
    }
    taken["coach memory import"].append(full.json("memory", "import", export))
    return taken
