"""Lines of a résumé of which nothing was read, by name, so that none is passed over in silence."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from tools.cleaning import clip
from tools.counted_deeds import counts_in_words
from tools.domain import Telling
from tools.figures import ambiguous_figures
from tools.intake.text.sketch import sentences, sketch
from tools.metrics import read_metrics
from tools.vocabulary import Vocabulary
from tools.wording import listed_in_part

_MOST_NAMED: Final = 5
_LONGEST: Final = 60


def remarks_on_unread(
    tellings: Iterable[Telling], unrecognised: Collection[str], vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield what is said of the listed lines on work that gave no skill, phrase or achievement.

    Args:
        tellings: What the positions and projects of a document tell.
        unrecognised: The phrases that are listed as not recognised.
        vocabulary: The skills that are known.
    """
    phrases = [it.casefold() for it in unrecognised]
    unread = [
        it.text for it in tellings if it.listed and not _gave_something(it, phrases, vocabulary)
    ]
    if unread:
        named = listed_in_part([f"“{clip(it, _LONGEST)}”" for it in unread], _MOST_NAMED)
        yield f"No skill and no achievement was read in {named}."


def _gave_something(it: Telling, phrases: Iterable[str], vocabulary: Vocabulary) -> bool:
    if any(sketch(sentence, vocabulary).skills for sentence in sentences(it.text)):
        return True
    if next(ambiguous_figures(it.text), None) is not None:
        return True  # which is named already
    folded = it.text.casefold()
    return (
        any(phrase in folded for phrase in phrases)
        or counts_in_words(it.text)
        or bool(read_metrics(it.text))
    )
