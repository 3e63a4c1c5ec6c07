"""Facts without a subject are the teller's; a quiz on a skill is told from its neighbours."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.understanding.facts.elliptic import with_subject
from tools.understanding.levels.quizzing import read_quiz
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 25), skill="Docker")


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("Did a degree in biology", "I did a degree in biology"),
        ("based in Leeds", "I'm based in Leeds"),
        ("and currently living in Pune", "I'm currently living in Pune"),
        ("notice is two months", "my notice is two months"),
        ("I live in Accra", "I live in Accra"),
        ("didn't like it", "didn't like it"),
        ("basedness", "basedness"),
    ],
)
def test_the_subject_that_is_left_out_is_put_in(said: str, whole: str) -> None:
    assert with_subject(said) == whole


@pytest.mark.parametrize(
    ("said", "kind", "value"),
    [
        ("graduated from Leeds in 2011", "education", "from Leeds in 2011"),
        (
            "MCA from Pune University, 2012 batch",
            "education",
            "MCA from Pune University, 2012 batch",
        ),
        ("passed my CAPM in May", "certificate", "CAPM"),
        ("Tamil is my first language", "language", "Tamil native"),
        ("I'm currently drawing 9 lakhs a year", "pay", "900000"),
        ("looking for 45k", "pay", "45000"),
    ],
)
def test_a_fact_is_read_in_the_words_of_many_trades(said: str, kind: str, value: str) -> None:
    facts = [(it.fact, it.text) for it in understand(said, VOCABULARY, CONTEXT)]
    assert (kind, value) in facts


@pytest.mark.parametrize(
    "said",
    [
        "my flatmate speaks fluent Polish",
        "I got 3 colleagues through their forklift licence",
        "I trained two apprentices for their CSCS card",
        "did my degree count?",
        "did you see the degree?",
    ],
)
def test_what_is_of_others_or_asks_is_no_fact(said: str) -> None:
    assert "fact" not in {it.kind for it in understand(said, VOCABULARY, CONTEXT)}


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        ("grill me about Kubernetes please", "Kubernetes"),
        ("could you throw a few questions at me about SQL", "SQL"),
        ("how good am I at Python? just ask me", "Python"),
        ("quiz me on it", "Docker"),
        ("quiz me on the capitals of Europe", None),
        ("my teacher quizzed me on SQL", None),
        ("don't quiz me on SQL", None),
        ("how good am I at Python?", None),
    ],
)
def test_a_quiz_is_of_the_skill_that_is_named(said: str, skill: str | None) -> None:
    quiz = read_quiz(said, VOCABULARY, CONTEXT)
    assert (quiz and quiz.skill) == skill
