"""The recogniser that Coach brings along: the one place where its model is read."""

from functools import cache
from importlib.resources import files
from typing import Final, Literal

from tools.spans import Recogniser, read_model
from tools.vocabulary import Vocabulary

Layer = Literal["knowledge", "skill"]
"""Which spans: what someone knows, or what someone does and how."""

_FOLDER: Final = "taggers"


@cache
def recogniser(vocabulary: Vocabulary, layer: Layer = "knowledge") -> Recogniser:
    """Return what finds the spans of a layer in texts; it is read once.

    Args:
        vocabulary: The skills that are known by name.
        layer: Which spans are meant.

    Raises:
        ModelError: The model that Coach was installed with can't be read.
    """
    model = read_model(files("coach").joinpath(_FOLDER, f"{layer}.json").read_bytes())
    return Recogniser(model, vocabulary.spelled)
