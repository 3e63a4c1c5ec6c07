"""A small scenario, and what scripted models make of it, for the tests of the evaluation."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic_ai.models.function import FunctionModel

from coach.agent import build_agent
from coach.clock import Clock
from coach.database import DatabaseThread
from coach.evaluation.life import Opening
from coach.evaluation.scenario import Scenario
from coach.session import Session, open_session
from tests.command_line import CommandLine
from tests.model_server import serving
from tests.scripted_model import Script, Step

FIRST, SECOND = dt.date(2026, 3, 2), dt.date(2026, 3, 9)

SMALL: dict[str, Any] = {
    "name": "small",
    "user": "orderly",
    "trade": "bookkeeping",
    "about": "A bookkeeper of few words.",
    "agrees": "yes",
    "sessions": [
        {
            "today": FIRST,
            "say": ["Excel 3/5", "target data analyst", "5 hours a week", "check-in"],
            "checkin": {"other_hours": "1", "next": "ask Maud for the sheet"},
            "promises": ["ask Maud"],
        },
        {"today": SECOND, "say": [{"say": "my Excel?", "holds": ["3/5"], "lacks": ["5/5."]}]},
    ],
    "expected": {
        "target": "Data Analyst",
        "levels": {"Excel": 3},
        "unassessed": ["Python"],
        "absent": ["Python"],
        "commitments": {"ask Maud": "open"},
        "plan": {"hours_per_week": 5, "deadline": "none", "made_at_least": 1},
    },
}


def scenario(**changes: Any) -> Scenario:
    """Return the small scenario with some of it changed."""
    return Scenario.model_validate(SMALL | changes)


def saying(*messages: Any, expected: dict[str, Any] | None = None) -> Scenario:
    """Return a scenario that says some messages on one day and nothing much on another."""
    sessions = [{"today": FIRST, "say": messages}, {"today": SECOND, "say": ["bye"]}]
    return scenario(sessions=sessions, expected=expected or {})


async def offline(home: Path, clock: Clock) -> Session:
    """Open a session with the offline coach."""
    return await open_session(home, clock, "offline")


def scripted(*steps: Step) -> Opening:
    """Return what opens sessions in which one script answers, from session to session."""
    script = Script(*steps)

    async def opening(home: Path, clock: Clock) -> Session:
        db = await DatabaseThread.open(home, clock)
        return Session(db, build_agent(FunctionModel(stream_function=script.stream)), "scripted")

    return opening


def failing(fault: Callable[[], Exception]) -> Step:
    """Return a step of a script that raises."""

    async def step() -> Any:
        raise fault()
        yield ""

    return step


def missed(checks: list[tuple[bool, str]]) -> Iterator[str]:
    """Yield what is said of the checks that do not hold."""
    yield from (said for holds, said in checks if not holds)


def evaluated(coach: CommandLine, folder: Path) -> dict[str, Any]:
    """Return what is printed of an evaluation with a judge, compared with one of another score."""
    command = ("eval", "--scenario", "private-socialworker")
    earlier = folder / "earlier.json"
    told = coach.json(*command)
    told["scenarios"][0]["facts"]["right"] = 0
    earlier.write_text(json.dumps(told), encoding="utf-8")
    marks = {"useful": 4, "honest": 5, "kind": 3, "why": "The third turn was missed."}
    with pytest.MonkeyPatch.context() as patch, serving(marks) as server:
        patch.setenv("OPENAI_BASE_URL", server.address)
        patch.setenv("OPENAI_API_KEY", "none")
        judged = ("--judge", "openai-chat:scripted")
        return coach.json(*command, *judged, "--compare", str(earlier))
