"""The classifier of wordings: what it sees, that it is deterministic, and the model of Coach."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.recognition import request_guesses
from tests.requests_told import counted, is_right, tried
from tests.training.logistic import learn, written
from tests.training.requests import wordings
from tools.requests import Guess, ModelError, read_model
from tools.requests.features import features, words_of
from tools.understanding.learned.likely_lookups import LOOKUPS

SMALL = tuple(it for it in wordings("examples") if it.label in {"gaps", "show_plan", "roles"})


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("What's my plan?", ("what", "my", "plan", "?")),
        ("I don't know", ("i", "do", "not", "know")),
        ("dont plan it", ("not", "plan", "it")),
        ("why <skill> at <level>", ("why", "<skill>", "at", "<level>")),
        ("", ()),
    ],
)
def test_a_wording_is_cut_into_words(said: str, words: tuple[str, ...]) -> None:
    assert words_of(said) == words


def test_a_word_is_seen_by_its_stem_its_concept_its_letters_and_its_place() -> None:
    seen = features("Show my roadmaps")
    assert {"~roadmap", "*map", "=show", "=plan", "^ show", "my plan", "plan $", "show . plan"} <= {
        *seen
    }
    assert len(seen) == len(set(seen))


def test_what_is_learned_of_the_same_is_the_same_to_the_byte() -> None:
    assert written(learn(SMALL), "Made for a test.") == written(learn(SMALL), "Made for a test.")


def test_what_was_written_is_read_as_it_was_learned() -> None:
    learned = learn(SMALL)
    again = read_model(written(learned, "Made for a test."))
    assert [again.guesses(it.words) for it in SMALL] == [learned.guesses(it.words) for it in SMALL]


def test_what_was_learned_from_comes_first() -> None:
    first = [learn(SMALL).guesses(it.words)[0].label for it in SMALL]
    assert sum(a == it.label for a, it in zip(first, SMALL, strict=True)) >= 0.95 * len(SMALL)


@given(st.text(max_size=200))
def test_the_shares_of_any_text_are_ordered_and_sum_to_one(said: str) -> None:
    guesses = request_guesses(said)
    assert sum(it.share for it in guesses) == pytest.approx(1)
    assert list(guesses) == sorted(guesses, key=lambda it: (-it.share, it.label))


def test_unknown_words_make_all_more_alike() -> None:
    plain = request_guesses("what are my gaps")
    strange = request_guesses("what are my gaps zorb quux flim brax vont")
    assert plain[0].label == strange[0].label == "gaps"
    assert strange[0].share < plain[0].share


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b'{"labels": [], "unit": 1, "weights": {}}',
        b'{"labels": ["a"], "unit": "x", "weights": {}}',
    ],
)
def test_what_is_no_model_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(ModelError, match="Install Coach anew"):
        read_model(data)


def test_the_model_of_coach_is_small_and_knows_the_labels_of_the_wordings() -> None:
    data = files("coach").joinpath("taggers", "requests.json").read_bytes()
    assert len(data) <= 300_000
    assert set(read_model(data).labels) == {it.label for it in wordings()}


def test_no_two_labels_are_given_to_one_wording_by_one_writer() -> None:
    for writer in ("asked", "told", "elsewhere"):
        said = [it.said.casefold() for it in wordings(writer)]
        assert len(said) == len(set(said))


def test_a_tenth_of_the_wordings_is_out_of_scope() -> None:
    labels = [it.label for it in wordings()]
    assert labels.count("out_of_scope") * 10 >= len(labels)


def test_the_counts_of_a_report_are_of_all_wordings() -> None:
    found = tried(SMALL[::2], SMALL[1::2])
    for sure in (0.0, 0.5, 1.0):
        it = counted(found, sure, 0.0)
        assert it.right + it.wrong + it.left == len(found)
        assert it.right <= sum(map(is_right, found))
    assert counted(found, 1.1, 0.0).left == len(found)
    assert {it.label for it in SMALL} <= LOOKUPS
    assert isinstance(found[0].guesses[0], Guess)
