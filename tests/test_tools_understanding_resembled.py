"""What an unknown wording resembles is done, or asked, or left; it never writes."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding import WRITES, Context
from tools.understanding.exemplars import EXEMPLARS
from tools.understanding.resembled import read_resembled
from tools.understanding.resembling import likenesses
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

CONTEXT = Context(
    today=dt.date(2026, 11, 2),
    roles=("Frontend Engineer", "Full-Stack Engineer", "Data Engineer", "UX Designer"),
    planned=True,
)


def wording(said: str) -> str:
    found = read_resembled(said, VOCABULARY, CONTEXT)
    if found is None:
        return "nothing"
    if found.kind == "clarify":
        return "clarify " + "|".join(it.kind for it in found.choices)
    named = (found.skill, found.role, ",".join(found.roles), found.text, found.day)
    return " ".join(map(str, (found.kind, *filter(None, named))))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("and when does it end", "show_plan"),
        ("in which month would I be through?", "show_plan"),
        ("what about full-stack, what would I be missing there", "gaps Full-Stack Engineer"),
        ("got anything free to learn Docker from", "learn_how Docker"),
        ("what was my Docker on 10 October", "recall Docker 2026-10-10"),
        ("list all you've saved about me", "recall"),
        ("help me sell myself", "points"),
        (
            "data engineer vs ux designer vs full-stack",
            "compare Data Engineer,UX Designer,Full-Stack Engineer",
        ),
        # What is none of the coach's business, or tells something.
        ("what's the weather in Oslo?", "nothing"),
        ("can you code me a snake game in Python", "nothing"),
        ("who won the football?", "nothing"),
        ("I finished the Docker course", "nothing"),
        ("not sure yet", "nothing"),
        ("yes but not the evidence", "nothing"),
    ],
)
def test_a_wording_is_taken_for_what_it_resembles(said: str, meant: str) -> None:
    assert wording(said) == meant


@given(st.text(max_size=80) | st.sampled_from([it.words for it in EXEMPLARS]))
def test_nothing_that_writes_is_read_from_a_likeness(said: str) -> None:
    found = read_resembled(said, VOCABULARY, CONTEXT)
    kinds = () if found is None else (found.kind, *(it.kind for it in found.choices))
    assert not WRITES & set(kinds)


def test_what_is_elsewhere_is_seldom_taken_for_a_request_that_it_is_no_example_of() -> None:
    elsewhere = [it for it in EXEMPLARS if it.kind in {"out_of_scope", "unclear"}]
    first = [likenesses(it.words, [it.words])[0] for it in elsewhere]
    taken = [it for it in first if it.kind not in {"out_of_scope", "unclear"} and it.score >= 0.6]
    assert len(taken) * 50 <= len(elsewhere)


def test_the_order_is_by_likeness_then_by_name() -> None:
    found = likenesses("what are my gaps")
    assert found == tuple(sorted(found, key=lambda it: (-it.score, it.kind, it.text)))
    assert (found[0].kind, found[0].words) == ("gaps", "what are my gaps")
