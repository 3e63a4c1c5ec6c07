"""Achievements with figures in what a person brings: proposed as evidence, until they keep them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.cleaning import clean_text
from tools.counted_deeds import counts_in_words
from tools.deeds import is_by_teller, lacks_subject, opens_with_outcome, speaks_of_outcome
from tools.domain import Evidence, Metric, Telling
from tools.evidence import read_evidence
from tools.late import late
from tools.same_deed import deed_of
from tools.sentences import close, split_sentences
from tools.vocabulary import Vocabulary

MOST_ACHIEVEMENTS: Final = 60
"""How many are proposed of one document at most."""

_LONGEST: Final = 1_000
_FEWEST_WORDS: Final = 3
_LENGTH_OF_SERVICE: Final = late(r"(?:years?|yrs?|months?|mos?)(?:$| )", re.IGNORECASE)
_FOR_SERVICE: Final = late(
    r"\b(?:experience|background|in (?:the )?(?:industry|field|role)|tenure)\b", re.IGNORECASE
)
_HAS_SERVED: Final = late(r"(?:\bwith|,|\() ?(?:over |more than |about |some )?$", re.IGNORECASE)
_OF_A_GRADE: Final = late(
    r"\b(?:gpa|grade|score|cum laude|(?:point|final|overall) average|average (?:mark|of \d))\b"
    r"|^average\b",
    re.IGNORECASE,
)
_ROSE: Final = late(r"\b(?:up|down) from \S*\d\S* (?:\w+ )?to \S*\d", re.IGNORECASE)


def achievements_of(tellings: Iterable[Telling], vocabulary: Vocabulary) -> tuple[Evidence, ...]:
    """Return what of the tellings of a document could be kept as evidence, each deed once.

    A listed line counts where a figure in it measures something else than the length of a service
    or a grade, where it opens with an outcome and says by what part ("by a third"), or with a deed
    and says in words how many it was done for ("trained two nurses"); of running
    text a sentence counts where it tells of a deed or an outcome as well.

    Args:
        tellings: What the document tells of each position and project, in its order.
        vocabulary: Knows the skills that they may show.
    """
    found = [it for telling in tellings for it in _found(telling, vocabulary)]
    once = {deed_of(it): it for it in reversed(found)}
    return tuple(reversed(once.values()))[:MOST_ACHIEVEMENTS]


def _found(telling: Telling, vocabulary: Vocabulary) -> Iterator[Evidence]:
    lines = [telling.text] if telling.listed else _telling_sentences(telling.text)
    for line in lines:
        found = _achievement(line, telling.where, vocabulary)
        if found is not None:
            yield found


def _telling_sentences(text: str) -> list[str]:
    told = split_sentences(text)
    return [it for it in told if is_by_teller(it) or speaks_of_outcome(it) or _ROSE.search(it)]


def _achievement(line: str, where: str, vocabulary: Vocabulary) -> Evidence | None:
    """Return a line as a piece of evidence, ``where`` being its situation."""
    told = clean_text(line).strip()
    fewest = _FEWEST_WORDS - (opens_with_outcome(told) or lacks_subject(told))
    if len(told) > _LONGEST or len(told.split()) < fewest or told.endswith(("?", ":")):
        return None
    read = read_evidence(told, vocabulary)
    if not (counts_in_words(told) or any(_is_of_a_deed(it, told) for it in read.metrics)):
        return None
    parts = _placed(read)
    situation = f"{close(where)} {parts['situation']}".strip() if where else parts["situation"]
    return read.model_copy(update={**parts, "situation": situation})


def _placed(read: Evidence) -> dict[str, str]:
    """Return situation and result; a line of a list that is no deed is what came of one."""
    if read.action or read.result or read.task:
        return {"situation": read.situation, "result": read.result}
    return {"situation": "", "result": read.situation}


def _is_of_a_deed(it: Metric, told: str) -> bool:
    """Whether a figure measures what was done, not how long someone was there or a grade."""
    if it.before is not None:
        return True
    if _LENGTH_OF_SERVICE.match(it.unit):
        served = _HAS_SERVED.search(told[: max(0, told.find(it.quote))])
        return not (_FOR_SERVICE.search(told) or told.startswith(it.quote) or served)
    return not _OF_A_GRADE.search(told)
