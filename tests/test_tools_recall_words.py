"""Folding: which words count as the same, and that nothing typed breaks it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tools.recall import fold, fold_word, kin_of, plain, words
from tools.recall.irregular import FORMS
from tools.recall.kin import kin
from tools.recall.variants import beginning_of
from tools.recall.words import LONGEST_WORD, STOP_WORDS

SAME = [
    ("I was promoted", "my promotions"),
    ("She went to Lisbon", "going to lisbon"),
    ("They taught me", "teach us"),
    ("two children", "2 child"),
    ("the third time", "3rd times"),
    ("naïve café", "naive cafe"),
    ("NAÏVE", "naive"),
    ("1,450 euros", "1450 euro"),
    ("85k", "85,000"),
    ("2.5k", "2500"),
    ("C++ and C#", "c++ c#"),
    ("Beatriz's laptop", "beatriz laptops"),
    ("Beatriz’s laptop", "beatriz laptop"),
    ("mum phoned", "mother phone"),
    ("in Feb", "february"),
    ("women", "woman"),
    ("ﬁnished", "finish"),
    ("07", "7"),
    ("1'450", "1450"),
    ("снег СНЕГ", "Снег снег"),
]
DIFFERENT = [("Java", "JavaScript"), ("C", "C++"), ("C++", "C#"), ("15", "1.5"), ("node", "note")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_say_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other) != []


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_do_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["", "of the and I've", "!?…", "🙂🙂", "\x00\x01", "What is it?"])
def test_what_says_nothing_leaves_nothing(text: str) -> None:
    assert fold(text) == []


def test_a_word_is_compared_up_to_its_longest() -> None:
    assert fold("x" * 10_000) == ["x" * LONGEST_WORD]


@example("0.0")
@example("00.5 of 007")
@given(st.text(max_size=200))
def test_what_is_folded_folds_to_itself(text: str) -> None:
    folded = fold(text)
    assert fold(" ".join(folded)) == folded


@given(st.text(max_size=200))
def test_folded_words_hold_no_blanks_quotes_or_capitals(text: str) -> None:
    for term in fold(text):
        assert 0 < len(term) <= LONGEST_WORD + 8
        assert not set(term) & set(" \t\n\"'@_-")
        assert term == plain(term)


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=100))
def test_case_makes_no_difference(text: str) -> None:
    assert fold(text) == fold(text.upper())


def test_every_word_of_the_tables_folds_to_itself() -> None:
    for form in {*FORMS, *FORMS.values(), *kin()}:
        folded = fold_word(form)
        assert folded == "" or fold_word(folded) == folded, form


def test_nearly_the_same_is_said_both_ways() -> None:
    assert fold_word("earn") in kin_of(fold_word("salary"))
    for word, others in kin().items():
        assert word not in others
        assert all(word in kin_of(other) for other in others)
        assert not {word, *others} & STOP_WORDS


def test_words_keep_how_they_are_written() -> None:
    assert words("I'm on C++, 1,450 a month (naïve)") == [
        "i'm", "on", "c++", "1,450", "a", "month", "naive",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("term", "beginning"),
    [("photographi", "photogr"), ("promot", "promo"), ("team", None), ("123456", None)],
)
def test_words_that_begin_alike_are_spelled_alike(term: str, beginning: str | None) -> None:
    assert beginning_of(term) == beginning
