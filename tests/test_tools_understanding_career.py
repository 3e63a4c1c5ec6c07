"""Questions on the user's own positions are told from those on gaps in skills and on plans."""

import datetime as dt

import pytest

from tools.understanding import Context, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 26), roles=("Data engineer", "ML engineer"))

ASKED = [
    ("how many years of experience do I have?", "total"),
    ("How much work experience do I have", "total"),
    ("how long have I been working", "total"),
    ("how many years have I worked in total?", "total"),
    ("what is my total work experience?", "total"),
    ("how many years experience have I got", "total"),
    ("total years of experience?", "total"),
    ("my years of experience", "total"),
    ("how experienced am I", "total"),
    ("do I have gaps in my CV?", "gaps"),
    ("are there any gaps in my employment history", "gaps"),
    ("any holes in my résumé?", "gaps"),
    ("show the gaps in my resume", "gaps"),
    ("employment gaps?", "gaps"),
    ("is there a break in my career", "gaps"),
    ("do I have a gap between jobs", "gaps"),
    ("was I ever unemployed?", "gaps"),
    ("do any of my jobs overlap", "overlaps"),
    ("do my positions overlap?", "overlaps"),
    ("did I have two jobs at the same time", "overlaps"),
    ("show my work history", "list"),
    ("list my positions", "list"),
    ("where have I worked", "list"),
    ("show my career timeline", "list"),
    ("how long did I work at Lumen Pay", "list"),
    ("when did I work at Northwind", "list"),
]

OTHERS = [
    "what are my gaps",
    "what are my gaps for the data engineer role",
    "what is the gap between my CV and the job",
    "how many years of experience does the role ask for",
    "how long do I need to learn Docker",
    "how many hours have I worked",
    "how long will my plan take",
    "how many weeks until I am done",
    "when did I say that I work with Docker",
    "list my evidence",
    "show my career path",
    "how long does it take to learn Python",
]


@pytest.mark.parametrize(("said", "asked"), ASKED)
def test_what_is_asked_of_the_positions(said: str, asked: str) -> None:
    found = understand(said, VOCABULARY, CONTEXT)
    assert [(it.kind, it.text) for it in found] == [("timeline", asked)]


@pytest.mark.parametrize("said", OTHERS)
def test_what_asks_for_something_else(said: str) -> None:
    assert "timeline" not in {it.kind for it in understand(said, VOCABULARY, CONTEXT)}


@pytest.mark.parametrize(
    "said",
    ["how many years of Python experience do I have", "how long have I worked with Python"],
)
def test_a_skill_that_years_are_asked_of_is_kept(said: str) -> None:
    assert understand(said, VOCABULARY, CONTEXT)[0].skill == "Python"
