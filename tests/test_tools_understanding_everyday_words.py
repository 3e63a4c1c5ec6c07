"""Names of skills as words of everyday, and what goes on with what stands before it."""

import pytest

from tools.spelling import reworded
from tools.understanding.everyday_words import stands_as_word
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.levels.same_levels import counted_edits, parted_edits
from tools.understanding.levels.settling import chooses_by_place
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("a course back in spring, so I am a 1 there", "spring"),
        ("did docker in spring", "spring"),
        ("this spring it was a 2", "spring"),
        ("excel at it", "excel"),
        ("express myself better", "express"),
        ("go to bed", "go"),
        ("rust on the car", "rust"),
    ],
)
def test_a_word_of_everyday_is_no_skill(said: str, word: str) -> None:
    at = said.index(word)
    assert stands_as_word(said, at, at + len(word))
    assert all(it.start != at for it in skill_places(said, VOCABULARY))


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("spring 3", "spring"),
        ("a 2 in spring", "spring"),
        ("in spring I'm a 3", "spring"),
        ("excel at 3", "excel"),
        ("go 2, rust 1", "go"),
        ("and in rust I am a 2", "rust"),
    ],
)
def test_the_same_word_with_a_level_is_one(said: str, word: str) -> None:
    at = said.index(word)
    assert not stands_as_word(said, at, at + len(word))
    assert any(it.start == at for it in skill_places(said, VOCABULARY))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Zero, same goes for NLP, and AWS is a 1", "Zero, same goes for NLP. AWS is a 1"),
        ("1, same for MLOps but PyTorch is 2", "1, same for MLOps. PyTorch is 2"),
        ("0. Ditto for NLP and SQL, AWS 1", "0. Ditto for NLP and SQL. AWS 1"),
        ("0, same for NLP and SQL", "0, same for NLP and SQL"),
        ("NLP and AWS are 1", "NLP and AWS are 1"),
    ],
)
def test_skills_that_share_a_level_are_parted_from_one_with_its_own(said: str, words: str) -> None:
    assert reworded(said, parted_edits(said, VOCABULARY.find(said))).text == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("3 evenings on Docker and 2 on Helm", "3 evenings on Docker and 2 evenings on Helm"),
        ("4 services in Go and 2 in Python", "4 services in Go and 2 services in Python"),
        ("3 in Docker and 2 in Helm", "3 in Docker and 2 in Helm"),
        ("3 stars in Docker and 2 in Helm", "3 stars in Docker and 2 in Helm"),
    ],
)
def test_a_second_figure_counts_what_the_first_does(said: str, words: str) -> None:
    assert reworded(said, counted_edits(said)).text == words


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("2", 2),
        ("2.", 2),
        ("take 2 please", 2),
        ("two", 2),
        ("number 1", 1),
        ("call it 2", 0),
        ("more a 2", 0),
        ("2/5", 0),
        ("level 2", 0),
        ("20", 0),
    ],
)
def test_only_a_bare_figure_chooses_by_its_place(said: str, figure: int) -> None:
    assert chooses_by_place(said) == figure
