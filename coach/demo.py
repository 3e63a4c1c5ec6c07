"""The demo: an invented person's three weeks, lived through in a home that is thrown away.

Everything in it was made by the product itself on earlier days, so it shows nothing that a real
person's weeks could not have made.
"""

import asyncio
import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from coach import demo_story as story
from coach.career import Career, open_career
from coach.clock import Clock


@contextmanager
def demo_home(clock: Clock, *, talking: bool) -> Iterator[Path]:
    """Make a home with three weeks of history up to a week ago, and remove it in the end.

    Args:
        clock: Tells the day on which the demo is opened.
        talking: Whether the conversation of these weeks is wanted too, which takes a second.
    """
    with TemporaryDirectory(prefix="coach-demo-", ignore_cleanup_errors=True) as folder:
        home = Path(folder) / "home"
        live_through(home, clock.today(), talking=talking)
        yield home


def live_through(home: Path, today: dt.date, *, talking: bool) -> None:
    """Let the three weeks before a day happen in a home."""
    days = [today - dt.timedelta(days=ago) for ago in (21, 14, 7)]
    for day, live, questions in zip(days, (_first, _second, _third), story.QUESTIONS, strict=True):
        with closing(open_career(home, Clock(day))) as career:
            live(career, today)
        if talking:
            asyncio.run(_talk(home, day, questions))


def _first(career: Career, today: dt.date) -> None:
    career.import_document(story.RESUME_NAME, story.RESUME.encode())
    career.set_target(story.TARGET)
    deadline = today + dt.timedelta(weeks=story.WEEKS_AHEAD)
    career.plan(hours_per_week=story.HOURS_PER_WEEK, deadline=deadline)
    career.run_checkin(story.FIRST_WEEK)


def _second(career: Career, _: dt.date) -> None:
    career.run_checkin(story.SECOND_WEEK)
    _tell(career, story.EVIDENCE[0])


def _third(career: Career, _: dt.date) -> None:
    _tell(career, story.EVIDENCE[1])
    career.run_checkin(story.THIRD_WEEK)


def _tell(career: Career, told: str) -> None:
    with career.store.transaction():
        career.add_evidence(told, career.note_source("command", "coach evidence add", told))


async def _talk(home: Path, day: dt.date, questions: Sequence[str]) -> None:
    """Ask the offline coach, whatever model is configured: the demo sends nothing anywhere."""
    # The agent library takes a second to import, which a demo of one command does without.
    from coach.ask import ask  # noqa: PLC0415
    from coach.config import OFFLINE  # noqa: PLC0415
    from coach.session import open_session  # noqa: PLC0415

    session = await open_session(home, Clock(day), OFFLINE)
    try:
        for question in questions:
            await ask(session, question)
    finally:
        await session.close()
