"""Levels at a distance from their skill, put right by so much, or of a misspelled name."""

import datetime as dt

import pytest

from tools.spelling import reworded
from tools.understanding import Context, Intent, understand
from tools.understanding.levels.apart_levels import apart_edits, skill_places
from tools.understanding.levels.slips import misspelled
from tools.understanding.levels.telling_levels import level_edits
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CONTEXT = Context(today=dt.date(2026, 11, 25), roles=("Data Analyst", "Project Manager"))


def read(said: str, context: Context = CONTEXT) -> tuple[Intent, ...]:
    return understand(said, VOCABULARY, context)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("bookkeeping I hate but it's a 3", "bookkeeping 3/5"),
        ("SQL I use daily at the depot so call it 4", "SQL 4/5"),
        ("Docker - did one tutorial, say 1", "Docker 1/5"),
        ("Java a solid four, and Helm probably two", "Java 4/5, and Helm 2/5"),
        ("I am a three in SQL", "I am SQL 3/5"),
        ("three in SQL, one in Java", "SQL 3/5, Java 1/5"),
        ("three services in Go and two in Rust", "three services in Go and two in Rust"),
        ("and two in Rust", "and two in Rust"),
        ("not SQL but Java", "not SQL but Java"),
        ("no sql", "SQL 0/5"),
        ("no sql databases", "no sql databases"),
        ("I don't know the first thing about SQL or Java", "SQL 0/5, Java 0/5"),
        ("Helm, which I have never even opened", "Helm 0/5"),
        ("the Docker one", "the Docker one"),
        ("is my Docker still a two?", "is my Docker still a two?"),
        ("my boss wants SQL, he says it's a 4", "my boss wants SQL, he says it's a 4"),
        ("Docker is 2", "Docker is 2"),
    ],
)
def test_words_between_a_skill_and_its_level_are_left_out(said: str, words: str) -> None:
    told = reworded(said, level_edits(said, VOCABULARY, CONTEXT)).text
    assert reworded(told, apart_edits(told, VOCABULARY)).text == words


def test_a_name_that_is_a_word_of_everyday_is_found_where_a_level_may_follow() -> None:
    places = skill_places("I can do excel maybe a 2, but I excel at talking", VOCABULARY)
    assert [(it.skill, it.start) for it in places if it.skill == "Excel"] == [("Excel", 9)]


@pytest.mark.parametrize(
    ("said", "skill"),
    [
        ("lower SQL by one", "SQL"),
        ("bump Docker up a notch", "Docker"),
        ("take one off my Python", "Python"),
        ("SQL was a bit too generous", "SQL"),
        ("put my Excel two down", "Excel"),
    ],
)
def test_which_level_a_change_by_so_much_makes_is_asked(said: str, skill: str) -> None:
    assert [(it.kind, it.skill) for it in read(said)] == [("ask_level", skill)]


@pytest.mark.parametrize(
    "said",
    [
        "Docker is too high in my plan",
        "lower the hours by one",
        "is my SQL too high?",
        "lower SQL to 2",
        "don't lower SQL by one",
    ],
)
def test_what_is_no_change_of_a_level_by_so_much_asks_for_none(said: str) -> None:
    assert "ask_level" not in {it.kind for it in read(said)}


@pytest.mark.parametrize(
    ("phrase", "skill"),
    [
        ("Powr_BI", "Power BI"),
        ("projct management", "Project management"),
        ("Power BI", None),
        ("good Java", None),
    ],
)
def test_a_name_is_misspelled_by_one_letter(phrase: str, skill: str | None) -> None:
    assert misspelled(phrase, VOCABULARY) == skill


def test_all_that_was_guessed_is_put_in_one_question_and_saved_on_a_yes() -> None:
    (asked,) = read("photoshp 3 and ilustrator 2")
    assert asked.kind == "unrecognised"
    context = CONTEXT.model_copy(update={"expecting": "offer", "offered": asked})
    kept = [(it.kind, it.skill, it.level, it.quote) for it in read("yes", context)]
    assert kept == [
        ("set_level", "Photoshop", 3, "photoshp 3"),
        ("set_level", "Adobe Illustrator", 2, "ilustrator 2"),
    ]
    assert [it.kind for it in read("no", context)] == ["no"]


def test_a_target_and_what_is_told_beside_it_are_both_taken() -> None:
    found = read("aiming for data analyst, Excel 4/5, SQL 2/5")
    assert [it.kind for it in found] == ["set_target", "introduce"]
    (target, *_) = read("make Project Manager my goal, I've been a prison officer for 10 years")
    assert (target.kind, target.role) == ("set_target", "Project Manager")
