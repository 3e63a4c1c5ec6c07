"""Corrections in conversation, one message after the other."""

from pathlib import Path

import pytest

from tests.conversation import levels, say


@pytest.mark.parametrize(
    ("lines", "held"),
    [
        (("Python 4/5", "Actually Python 2"), {"Python": 2}),
        (("Python 4/5", "Actually Python 2", "no wait, Python is 5"), {"Python": 5}),
        (("Python 4/5", "no, 2"), {"Python": 2}),
        (("Python 4/5", "sorry, I meant 3", "no, 5"), {"Python": 5}),
        (("I'm a data engineer and my SQL is 4", "make that 3"), {"SQL": 3}),
        (("Python 3", "no, 4"), {"Python": 4}),
        (("Docker 3/5, Go 2/5", "no, 4", "the second"), {"Docker": 3, "Go": 4}),
        (("Python 4/5", "what can you do?", "no, 2"), {"Python": 4}),
        (("my target is backend engineer", "no, 2"), {}),
    ],
)
async def test_the_last_word_counts(tmp_path: Path, lines: tuple[str, ...], held: object) -> None:
    await say(tmp_path / "home", *lines)
    assert levels(tmp_path / "home") == held
