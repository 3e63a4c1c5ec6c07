"""What is misspelled, as it is spelled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typing_slips import slipped
from tests.utterances import rows
from tools.spelling import spelled
from tools.spelling.loose import LOOSE
from tools.spelling.near_words import NEAR_WORDS
from tools.spelling.reader_words import READER_WORDS
from tools.spelling.request_words import REQUEST_WORDS
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
KNOWN = (*REQUEST_WORDS.split(), *READER_WORDS.split(), *NEAR_WORDS.split())


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("waht are my gpas", "what are my gaps"),
        ("shwo my plna", "show my plan"),
        ("plese undo taht", "please undo that"),
        ("10 houurs a week untli june", "10 hours a week until june"),
        ("I acctualy ment 4", "I actually meant 4"),
        ("Thans, speak next week", "Thanks, speak next week"),
        ("i rekon im a 2", "i reckon I'm a 2"),
        ("wot does a 3 meen", "what does a 3 mean"),
        ("dunno tbh", "don't know tbh"),
        ("im at 2 w/ docker", "I'm at 2 with docker"),
        ("whats my level, dont know", "what's my level, don't know"),
        ("6 hrs pw", "6 hours a week"),
        ("gotta stop tmrw", "have to stop tomorrow"),
        ("can u undo it", "can you undo it"),
        ("seven and a half hours a week, and no more", "7.5 hours a week, and no more"),
        ("im Bill 38 electrician in Cardiff", "I'm Bill, 38, electrician in Cardiff"),
        ("I'm Bill an electrician in Cardiff", "I'm Bill, an electrician in Cardiff"),
    ],
)
def test_slips_and_loose_spelling_are_put_right(said: str, read: str) -> None:
    assert spelled(said, VOCABULARY).text == read


@pytest.mark.parametrize(
    "said",
    [
        "my goal is to lead and to teach",
        "Rust and React",
        "I lost my meals to a moth and a trip to the coast",
        "import the data at wont.py",
        "read ~/dont/plese.md",
        "call me Marc, I work at Hous & Tham",
        "Ich habe das noch nicht gemacht und werde es auch nicht machen",
        "Jestem programista z Gdanska i szukam nowej pracy",
        "Powr BI 3/5",  # a skill's name is asked back: “did you mean”
        "pyhton 2",
        "would UX researcher be quicker",
    ],
)
def test_names_other_words_and_other_languages_stay(said: str) -> None:
    assert spelled(said, VOCABULARY).text == said


@given(st.sampled_from([it for it in KNOWN if it not in LOOSE]))
def test_a_known_word_is_never_taken_for_another(word: str) -> None:
    assert spelled(word, VOCABULARY).text == word


@given(st.sampled_from([it.said for it in rows()]), st.integers(0, 2**32))
def test_what_was_typed_is_traced(said: str, seed: int) -> None:
    typed = slipped(said, seed) or said
    words = spelled(typed, VOCABULARY)
    assert words.said == typed
    assert len(words.places) == len(words.text)
    assert words.typed(words.text) == typed.strip().rstrip(",;")


def test_an_end_that_is_left_out_is_traced_too() -> None:
    words = spelled("probbly 6ish", VOCABULARY)
    assert (words.text, words.typed(words.text)) == ("probably 6", "probbly 6ish")


@given(st.text(max_size=300))
def test_any_text_is_read_and_read_the_same_again(said: str) -> None:
    once = spelled(said, VOCABULARY).text
    assert spelled(once, VOCABULARY).text == once
