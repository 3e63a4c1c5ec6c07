"""Runs every check of the project, in order, and stops at none: ``python -m tests``."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent

WORKERS = min((os.cpu_count() or 1) + 1, 4)
"""One more than there are processors, as a test waits for its database for a fifth of its time."""

CHECKS: dict[str, list[str]] = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
    # Last, so that its closing line is the last thing to read.
    "tests": ["pytest", "-n", str(WORKERS), "--dist", "worksteal"],
}


ENVIRONMENT = {name: it for name, it in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Lets Python keep what modules compile to, which each program that a test starts takes."""


def run(name: str, command: list[str]) -> bool:
    """Run one check and say whether it passed."""
    print(f"== {name}: {' '.join(command)}", flush=True)
    began = time.monotonic()
    program = [str(BIN / command[0]), *command[1:]]
    code = subprocess.run(program, cwd=ROOT, env=ENVIRONMENT, check=False).returncode
    print(
        f"== {name}: {'ok' if code == 0 else f'FAILED ({code})'}, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return code == 0


def main() -> int:
    """Run all checks; return 0 only where every one passed."""
    failed = [name for name, command in CHECKS.items() if not run(name, command)]
    if failed:
        print(f"failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
