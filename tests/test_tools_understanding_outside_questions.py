"""Texts to be worked on and command lines are not for the coach; its own business is."""

import datetime as dt

import pytest

from tools.understanding import Context
from tools.understanding.scope.outside_questions import ASKED, read_not_for_coach

CONTEXT = Context(today=dt.date(2026, 11, 2), planned=True)


@pytest.mark.parametrize(
    "said",
    [
        "translate to polish: I can begin in two weeks",
        "translate I can begin in two weeks to polish",
        "please reword this: I have 3 hours a week",
        "how do you say I have 3 hours a week in German",
        "check my grammar: I has 3 hours a week",
        "git log --oneline",
        "kubectl get pods -n prod",
        "$ docker ps",
        "my laptop keeps freezing, why",
    ],
)
def test_what_a_text_to_work_on_says_is_not_read(said: str) -> None:
    read = read_not_for_coach(said, CONTEXT)
    assert read is not None
    assert read.kind == "out_of_scope"


@pytest.mark.parametrize(
    "said",
    [
        "correct: Python is 3",
        "check: docker 3",
        "correct my level: SQL 3",
        "rewrite my plan: 6 hours a week",
        "summarise my week: 6 hours of Docker",
        "docker - 2",
        "docker -zero, git -one",
        "git 3, docker 2",
        "git push and pull requests",
        "I translate contracts to German for a living",
    ],
)
def test_what_is_the_coachs_own_is_read(said: str) -> None:
    assert read_not_for_coach(said, CONTEXT) is None


@pytest.mark.parametrize(
    "said",
    [
        "is legal compliance part of it?",
        "I built a weather forecast in Excel that cut waste from 12% to 4%",
        "is the message bus needed for this role?",
        "why is Docker in my plan",
        "my laptop crashed, 2 hours",
    ],
)
def test_a_word_of_the_world_asks_nothing_of_it(said: str) -> None:
    assert not any(it.search(said) for it in ASKED)
