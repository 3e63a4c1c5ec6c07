"""Answers that tell of nothing, and those that tell of something beside a no."""

import pytest

from tools.nothing_told import tells_nothing


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("wins", "Nothing special to be honest, it was a quiet week"),
        ("wins", "not that I can think of"),
        ("wins", "didnt get much done tbh"),
        ("blockers", "Nothing stood in my way, thank you for asking."),
        ("blockers", "everything went fine"),
        ("blockers", "nothing really, all good"),
        ("next", "I can't promise anything"),
        ("next", "nothing this week, I'm too busy"),
    ],
)
def test_nothing_is_told(kind: str, said: str) -> None:
    assert tells_nothing(said, kind)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("wins", "it went well"),
        ("wins", "nothing, but I got a pod running"),
        ("wins", "no problems"),
        ("blockers", "nothing worked"),
        ("blockers", "no time"),
        ("blockers", "I could not do it"),
        ("blockers", "did not feel well"),
        ("blockers", "nothing?"),
        ("next", "nothing big, but I will try 2 hours"),
        ("next", "no more Docker"),
        ("levels", "nothing"),
        ("wins", ""),
    ],
)
def test_something_is_told(kind: str, said: str) -> None:
    assert not tells_nothing(said, kind)
