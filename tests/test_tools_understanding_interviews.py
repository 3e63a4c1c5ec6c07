"""An interview that is coming up."""

import pytest

from tools.understanding.facts.interviews import read_interview


@pytest.mark.parametrize(
    "said",
    [
        "Got an interview!! Harrow and Pine, 3 December",
        "interview with the council service desk on the 25th",
        "what shall I practise before the interview",
        "what are they likely to ask",
        "prep me",
        "internal staff panel is on 10 Dec",
        "I'm interviewing at the bank next week",
    ],
)
def test_an_interview_to_come_is_read(said: str) -> None:
    read = read_interview(said)
    assert read is not None
    assert read.kind == "interview"


@pytest.mark.parametrize(
    "said",
    [
        "I interview people all day long, patients and families",
        "my brother has got an interview",
        "how did her interview go",
        "I gave an interview to the paper",
        "what are my gaps",
        "",
    ],
)
def test_interviews_of_others_and_held_are_none(said: str) -> None:
    assert read_interview(said) is None
