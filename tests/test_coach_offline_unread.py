"""What a reply says of words that were not understood, alone and beside what was."""

from coach.offline.unread import unread_as_one
from tools.understanding import Intent

LEVEL = Intent(kind="set_level", skill="Docker", level=2)
FIRST = Intent(kind="unclear", text="does the moon count?")
SECOND = Intent(kind="unclear", text="and the stars?")


def test_beside_what_was_done_the_words_are_named_and_nothing_is_said_to_be_unchanged() -> None:
    known, said = unread_as_one((LEVEL, FIRST, SECOND))
    assert known == [LEVEL]
    assert "“does the moon count?”, “and the stars?”" in said
    assert "Nothing is changed" not in said


def test_where_nothing_was_understood_the_ways_on_are_offered_once() -> None:
    assert unread_as_one((FIRST, SECOND)) == ((FIRST,), "")


def test_what_was_understood_is_left_as_it_is() -> None:
    assert unread_as_one((LEVEL,)) == ((LEVEL,), "")
