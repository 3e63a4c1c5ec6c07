"""What was learned and Coach brings along: the one place where its models are read."""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, Literal

from tools.requests import Guess
from tools.requests import Model as WordingModel
from tools.requests import read_model as read_wording_model
from tools.spans import Model, Recogniser, read_model
from tools.vocabulary import Vocabulary

Layer = Literal["knowledge", "skill"]
"""Which spans: what someone knows, or what someone does and how."""

_FOLDER: Final = "taggers"


@lru_cache(maxsize=8)
def recogniser(
    vocabulary: Vocabulary, layer: Layer = "knowledge", *, lean: bool = True
) -> Recogniser:
    """Return what finds the spans of a layer in texts; its model is read once, when first needed.

    Args:
        vocabulary: The skills that are known by name.
        layer: Which spans are meant.
        lean: Whether to find more spans, at the price of more that are none.

    Raises:
        ModelError: The model that Coach was installed with can't be read.
    """
    model = _model(layer)
    return Recogniser(model.leaning() if lean else model, vocabulary.spelled)


def recognising(vocabulary: Vocabulary) -> Vocabulary:
    """Return a vocabulary that finds names of knowledge too which it does not know.

    Raises:
        ModelError: The model that Coach was installed with can't be read.
    """
    return vocabulary.recognising(recogniser(vocabulary))


@cache
def _model(layer: Layer) -> Model:
    return read_model(files("coach").joinpath(_FOLDER, f"{layer}.json").read_bytes())


def request_guesses(words: str) -> tuple[Guess, ...]:
    """Return what a wording may ask, the most probable first; the model is read when first needed.

    Args:
        words: The wording, with slots such as ``<skill>`` in the place of names and figures.

    Raises:
        ModelError: The model that Coach was installed with can't be read.
    """
    return _of_wordings("requests").guesses(words)


def order_guesses(sentence: str) -> tuple[Guess, ...]:
    """Return whether a sentence may be meant for a program; the model is read when first needed.

    Args:
        sentence: The sentence, as ``tools.intake.orders.likely_orders`` puts it.

    Raises:
        ModelError: The model that Coach was installed with can't be read.
    """
    return _of_wordings("orders").guesses(sentence)


@cache
def _of_wordings(name: str) -> WordingModel:
    return read_wording_model(files("coach").joinpath(_FOLDER, f"{name}.json").read_bytes())
