"""Words of somebody in danger from themselves come before anything else."""

import pytest

from tools.understanding.scope.crisis import read_crisis


@pytest.mark.parametrize(
    "said",
    [
        "I feel like ending it all",
        "i want to die",
        "sometimes I just want to kill myself",
        "I've been feeling suicidal since the rejection",
        "what's the point, there's no reason to live",
        "they'd all be better off without me",
        "I don't want to live anymore",
    ],
)
def test_a_crisis_is_read(said: str) -> None:
    read = read_crisis(said)
    assert read is not None
    assert (read.kind, read.text) == ("mood", "crisis")


@pytest.mark.parametrize(
    "said",
    [
        "I'd kill for that job",
        "this build is killing me, I killed the process",
        "I could kill myself laughing",
        "I volunteer at a suicide prevention line",
        "I wrote the self-harm policy of our school",
        "I want to end the contract in June",
        "let's end it here for today",
        "I don't want to live in Berlin",
        "I'm dying to know my gaps",
    ],
)
def test_what_is_no_crisis_is_none(said: str) -> None:
    assert read_crisis(said) is None
