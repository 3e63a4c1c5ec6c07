"""Names in a sentence that no vocabulary knows and a trained tagger finds."""

from collections.abc import Iterator
from itertools import accumulate
from typing import Final, NamedTuple

from tools.intake.profiles.strangers import bare_phrase, names_a_skill
from tools.intake.text.sketch import MARK, Sketch
from tools.late import late
from tools.vocabulary import NameFinder

_DANGLING: Final = late(r"(?: (?:and|or|of|in|with|for|&|/))+$")


class _Place(NamedTuple):
    """Where something stands: the offsets of its first character and after its last."""

    start: int
    end: int


def recognised(whole: Sketch, recogniser: NameFinder) -> Iterator[tuple[int, int]]:
    """Yield where knowledge stands in the text of a sketch that none of its skills has a part in.

    Args:
        whole: The sentence, with marks for its skills.
        recogniser: What finds knowledge; it is shown the sentence as written.
    """
    pieces = whole.text.split(MARK)
    spelled = [*whole.spellings, ""]
    text = "".join(piece + spelling for piece, spelling in zip(pieces, spelled, strict=True))
    ends = accumulate(len(piece) + len(it) for piece, it in zip(pieces, spelled, strict=True))
    known = [_Place(end - len(it), end) for end, it in zip(ends, spelled, strict=True) if it]
    for span in recogniser.spans(text):
        apart = all(span.end <= it.start or it.end <= span.start for it in known)
        name = bare_phrase(_DANGLING.sub("", span.text))
        if apart and names_a_skill(name):
            hidden = sum(it.end - it.start - 1 for it in known if it.end <= span.start)
            start = span.start - hidden + span.text.index(name)
            yield start, start + len(name)
