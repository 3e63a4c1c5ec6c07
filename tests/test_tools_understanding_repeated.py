"""Words repeated at length are read as soon as others: no rule tries them in every way."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, Shown, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
PLANNED = Context(today=dt.date(2026, 11, 2), planned=True, weekly=8.0, shown=Shown(kind="plan"))
FORGETTING = Intent(kind="forget", skill="Docker", text="Docker")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "words",
    ["please", "oh no", "can you please", "all right", "do it", "not 8", "let me"],
)
def test_words_said_over_and_over_are_read_in_time(words: str) -> None:
    said = f"{' '.join([words] * (38 // len(words.split())))} xx"
    for context in (PLANNED, PLANNED.model_copy(update={"expecting": "hours"})):
        assert understand(said, VOCABULARY, context)
    offered = {"expecting": "offer", "offered": FORGETTING}
    assert understand(said, VOCABULARY, PLANNED.model_copy(update=offered))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("words", ["please, ", "ok, ", "Docker is 2, ", "thanks and "])
def test_many_parts_of_a_sentence_are_read_in_time(words: str) -> None:
    assert understand(f"{words * 30}xx", VOCABULARY, PLANNED)
