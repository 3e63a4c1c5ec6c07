"""Orders for the world outside are declined; what is told, promised or the coach's own is not."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.understanding.scope.outside import read_outside
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 2), roles=("Data Engineer", "UX Designer"), planned=True)


@pytest.mark.parametrize(
    "said",
    [
        "ring my old boss, he can confirm the 120",
        "Looks good. Now email this to my manager please",
        "could you drop my team lead a line?",
        "let them know I'm late",
        "remind me tomorrow at seven",
        "set me a reminder for tonight",
        "put it in my Google calendar",
        "file my tax return",
        "can you do my timesheet",
        "apply to the first three for me",
        "sign me up for the exam",
        "post it on LinkedIn",
        "look on Indeed for anything in Cardiff",
        "can you see my screen",
        "are there jobs for this in Rostock at the moment?",
        "any vacancies round here",
        "who's hiring right now",
        "is it legal that my boss reads my slack dms?",
        "why does my vpn drop all the time on mac",
        "are the trains on strike tomorrow?",
        "what's the weather doing in Leeds tomorrow",
    ],
)
def test_what_the_coach_has_no_hands_for_is_out_of_scope(said: str) -> None:
    assert read_outside(said, VOCABULARY, CONTEXT) is not None


@pytest.mark.parametrize(
    "said",
    [
        "call me Bram",
        "call my Docker a 2",
        "tell me about Docker",
        "ask me something",
        "send me my gaps",
        "remind me what my target is",
        "I called my old boss and asked him for the figures",
        "I rang the customer and calmed him down",
        "put 3 hours a week in the plan",
        "update my plan",
        "find me a free course online for Docker",
        "can you see me as a data engineer",
        "are there jobs in Data Engineering",
        "which jobs am I closest to right now",
        "are there jobs I could do at the moment",
        "what vacancies have I imported",
    ],
)
def test_what_is_told_or_the_coach_s_own_is_not(said: str) -> None:
    assert read_outside(said, VOCABULARY, CONTEXT) is None


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        # What follows an order tells how, and plans nothing.
        ("Please file my tax return, the deadline is 15 November, 84k gross", {"out_of_scope"}),
        ("email my lead that I'm learning Kubernetes now", {"out_of_scope"}),
        ("Docker is 2. Remind me on Friday to revise it.", {"set_level", "out_of_scope"}),
    ],
)
def test_what_belongs_to_an_order_changes_nothing(said: str, kinds: set[str]) -> None:
    assert {it.kind for it in understand(said, VOCABULARY, CONTEXT)} == kinds


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("no clue tbh, what have you got", True),
        ("honestly no idea. what do you have?", True),
        ("I have not decided. Which are there?", True),
        ("kindly provide the list of options available", True),
        ("what do you have on me", False),
        ("what can you do", False),
        ("what do I need", False),
        ("show me my plan", False),
    ],
)
def test_who_is_asked_for_a_role_may_ask_back_what_there_is(said: str, *, roles: bool) -> None:
    asked = CONTEXT.model_copy(update={"expecting": "target"})
    assert (understand(said, VOCABULARY, asked)[0].kind == "roles") == roles
