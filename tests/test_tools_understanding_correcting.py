"""Levels put right just after they were told, in the words that people use."""

import pytest

from tests.reading import TODAY
from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary


def after(message: str, *stated: str, **more: object) -> Intent:
    context = Context.model_validate({"today": TODAY, "stated": stated, **more})
    (intent,) = understand(message, builtin_vocabulary(), context)
    return intent


@pytest.mark.parametrize(
    ("message", "level"),
    [
        ("no, 2", 2),
        ("No. 2.", 2),
        ("sorry, I meant 3", 3),
        ("make that 3", 3),
        ("scratch that, it's 2", 2),
        ("Actually Python 2", 2),
        ("no wait, Python is 5", 5),
        ("oops, 3/5", 3),
        ("actually it's more like 2", 2),
        ("hm, rather 4", 4),
        ("4 actually", 4),
        ("it's 1, sorry", 1),
        ("correction: three", 3),
        ("no, not 4, 2", 2),
        ("I meant 2, not 4", 2),
        ("no, intermediate", 3),
        ("on second thought, I'd say 3 out of 5", 3),
        ("my mistake, it should be 5", 5),
        ("Nope, only a 2", 2),
        ("wait no, make it 0", 0),
    ],
)
def test_a_level_is_put_right(message: str, level: int) -> None:
    intent = after(message, "Python")
    assert (intent.kind, intent.skill, intent.level) == ("set_level", "Python", level)


@pytest.mark.parametrize(
    "message",
    ["no", "no, thanks", "sorry", "no, 2 years", "no, what is Go?", "actually, never mind"],
)
def test_what_is_no_level_puts_none_right(message: str) -> None:
    assert after(message, "Python").kind != "set_level"


@pytest.mark.parametrize(
    "message", ["no, 2", "make that 3", "sorry, I meant 3", "Actually Python 3"]
)
def test_nothing_is_put_right_where_no_level_was_told(message: str) -> None:
    assert after(message).kind != "set_level"


def test_of_several_skills_it_is_asked_which_is_meant() -> None:
    asked = after("no, 2", "Docker", "Go")
    assert asked.kind == "clarify"
    assert [(it.skill, it.level) for it in asked.choices] == [("Docker", 2), ("Go", 2)]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("no wait, Python is 5", ("set_level", "Python", 5)),
        ("no, Python is 5", ("set_level", "Python", 5)),
        ("No, it's Docker 3/5", ("set_level", "Docker", 3)),
        ("no, 5", ("set_level", "Python", 5)),
        ("no, what are my gaps?", ("gaps", None, None)),
        ("no", ("no", None, None)),
        ("no, leave it", ("no", None, None)),
        ("yes", ("set_level", "Python", 2)),
    ],
)
def test_a_no_that_says_what_is_right_is_heard(
    message: str, told: tuple[str, str | None, int | None]
) -> None:
    offered = Intent(kind="set_level", quote="Actually Python 2", skill="Python", level=2)
    intent = after(message, "Python", expecting="offer", offered=offered)
    assert (intent.kind, intent.skill, intent.level) == told
