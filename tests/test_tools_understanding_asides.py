"""Words around what a message says, and parts of it that say nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.understanding.asides import without_asides
from tools.understanding.intent import Intent
from tools.understanding.noise import without_noise


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("2, to be fair", "2"),
        ("listen, 2 tbh", "2"),
        ("ok so what's the short version lol", "what's the short version"),
        ("hmm well, what do I have to do till Monday", "what do I have to do till Monday"),
        ("one more thing, why is Kubernetes first?", "why is Kubernetes first?"),
        ("what now, mate?", "what now?"),
        ("yes, delete the lot please tbh", "yes, delete the lot"),
        ("10 hours a week if that's ok", "10 hours a week"),
    ],
)
def test_what_only_leads_up_or_rounds_off_is_left_out(said: str, left: str) -> None:
    assert without_asides(said).text == left


@pytest.mark.parametrize(
    "said",
    [
        *("yes please", "no thanks", "thanks", "well", "right", "well done", "I'm sorry"),
        *("Well-being 4", "3, sorry", "forget that please", "that's all, thanks", "I love it"),
        "we halved the time for each of the forty letters and the customer in Leeds said thanks",
    ],
)
def test_what_says_something_by_itself_stays(said: str) -> None:
    assert without_asides(said).text == said


@given(st.text(max_size=200))
def test_whatever_is_left_stands_in_the_message(said: str) -> None:
    words = without_asides(said)
    assert len(words.places) == len(words.text)
    assert all(words.said[start:end] for start, end in words.places)


@pytest.mark.parametrize(
    ("words", "kept"), [("since", False), ("and then too", False), ("put that down please", False),
                        ("show did 4 h get counted", True), ("what about Go", True)],
)  # fmt: skip
def test_parts_that_hold_nothing_to_act_on_are_not_named(words: str, kept: bool) -> None:  # noqa: FBT001
    told = Intent(kind="set_level", quote="Excel 2", skill="Excel", level=2)
    unread = Intent(kind="unclear", confidence=0.0, quote=words, text=words)
    assert (unread in without_noise((told, unread))) is kept
