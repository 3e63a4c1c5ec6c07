"""What somebody says of how they feel, where they ask for nothing."""

import pytest

from tools.understanding.scope.moods import read_mood


@pytest.mark.parametrize(
    ("said", "mood"),
    [
        ("hm I'm worried I'm too old for this, 46", "doubt"),
        ("feeling like an impostor today", "doubt"),
        ("am I wasting my time with this?", "doubt"),
        ("honestly I don't think I can do this", "doubt"),
        ("I'm not clever enough for data", "doubt"),
        ("I'm really nervous", "nervous"),
        ("so anxious about Thursday", "nervous"),
        ("civvy interviews are a mystery to me mate", "nervous"),
        ("one of my patients died and I didn't open the laptop", "loss"),
        ("my dad passed away on Monday", "loss"),
        ("it was a rough week", "tired"),
        ("I'm knackered", "tired"),
        ("everything is a bit much at the moment, I'm overwhelmed", "tired"),
        ("I'm so behind", "tired"),
        ("colleague got promoted over me today", "overlooked"),
        ("im pissed", "angry"),
        ("they moved our standup to 8:15, ugh", "angry"),
        ("not sure what i want tbh", "unsure"),
        ("my wife thinks I'd make a good manager", "small"),
        ("didn't get the job", "setback"),
        ("they rejected me again", "setback"),
        ("this thing is useless", "cross"),
        ("nothing works any more", "low"),
        ("should I quit my job?", "decide"),
        ("I haven't done a thing, is that bad?", "missed"),
        ("I got the job!", "good"),
        ("I'm chuffed, they liked it", "good"),
    ],
)
def test_a_mood_is_read(said: str, mood: str) -> None:
    read = read_mood(said)
    assert read is not None
    assert (read.kind, read.text) == ("mood", mood)


@pytest.mark.parametrize(
    "said",
    [
        "the server died and I fixed it in an hour",
        "my manager is worried about the budget",
        "Docker 3, Helm 2",
        "what are my gaps",
        "I cut the wait from 9 days to 4",
        "an old system",
        "what did I do at Thistledown",
        "I don't want to live in Berlin",
        "",
    ],
)
def test_what_is_no_mood_is_none(said: str) -> None:
    assert read_mood(said) is None
