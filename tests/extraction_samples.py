"""An import with a model that finds something of each kind."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import CommandLine
from tests.model_server import serving

_PROFILE = "# Ada Quill\n\nBackend engineer\n\nI am at 3/5 in Zephyrine and know Python (4/5).\n"
_ROLE = "# Clerk\n\n## Requirements\n\n- Python\n- You tune Zephyrine clusters at scale\n"
_SKILLS = [
    {"name": "Zephyrine", "level": 3, "quote": "I am at 3/5 in Zephyrine"},
    {"name": "Python", "level": 5, "quote": "know Python (4/5)"},
]
_REQUIREMENTS = [{"name": "Zephyrine", "quote": "You tune Zephyrine clusters"}]


def imported_with_model(coach: CommandLine, folder: Path) -> dict[str, Any]:
    """Return what is printed of a profile and a posting that a model read, in a home of its own."""
    paths = [folder / "asked.md", folder / "asked_role.md"]
    for path, text in zip(paths, (_PROFILE, _ROLE), strict=True):
        path.write_text(text, encoding="utf-8")
    alone = replace(coach, home=folder / "asked")
    found = ({"skills": _SKILLS, "facts": []}, {"requirements": _REQUIREMENTS})
    with pytest.MonkeyPatch.context() as patch, serving(*found) as server:
        patch.setenv("OPENAI_BASE_URL", server.address)
        patch.setenv("OPENAI_API_KEY", "none")
        named = ("--with-model", "--model", "openai-chat:scripted")
        return alone.json("import", *named, *map(str, paths))
