"""Draws the picture of the terminal for the README: ``python -m tests.screenshot FILE.svg``.

The program itself answers, offline, about the invented person of ``coach --demo``.
"""

import asyncio
import datetime as dt
import re
import sys
from pathlib import Path

from coach.clock import Clock
from coach.demo import demo_home
from coach.screens.app import CoachApp, session_opener

TODAY = dt.date(2026, 11, 23)
"""A fixed day, so that the picture changes only when the program does."""

QUESTION = "What should I learn first, and why?"
SIZE = (88, 32)

_WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


async def draw(home: Path) -> str:
    """Ask the question and return the screen with its answer as SVG that links to nothing."""
    app = CoachApp(session_opener(home, Clock(TODAY), "offline"))
    async with app.run_test(size=SIZE) as pilot:
        app.composer.text = QUESTION
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        return _WEB_FONTS.sub("", app.export_screenshot(title="coach"))


def main() -> int:
    """Write the picture to the file named on the command line."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with demo_home(Clock(TODAY), talking=False) as home:
        Path(sys.argv[1]).write_text(asyncio.run(draw(home)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
