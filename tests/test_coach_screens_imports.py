"""The screen is painted before anything heavy is imported."""

import subprocess
import sys

HEAVY = ("pydantic", "pydantic_ai", "sqlite_utils", "sqlite3", "jinja2", "anthropic", "httpx2")


def test_the_screens_import_no_agent_no_database_and_no_models() -> None:
    code = (
        "import sys, coach.screens.app; "
        f"print([name for name in {HEAVY} if name in sys.modules], 'textual' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[] True"
