"""Achievements with figures in what a person brings: proposed as evidence, until they keep them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.cleaning import clean_text
from tools.deeds import is_by_teller, speaks_of_outcome
from tools.domain import Evidence, Metric
from tools.evidence import read_evidence
from tools.sentences import close, split_sentences
from tools.vocabulary import Vocabulary

MOST_ACHIEVEMENTS: Final = 60
"""How many are proposed of one document at most."""

_LONGEST: Final = 1_000
_FEWEST_WORDS: Final = 3
_LENGTH_OF_SERVICE: Final = re.compile(r"(?:years?|yrs?|months?|mos?)(?:$| )", re.IGNORECASE)
_FOR_SERVICE: Final = re.compile(
    r"\b(?:experience|background|in (?:the )?(?:industry|field|role)|tenure)\b", re.IGNORECASE
)
_OF_A_GRADE: Final = re.compile(r"\b(?:gpa|grade|score|average|cum laude)\b", re.IGNORECASE)


def achievement(line: str, where: str, vocabulary: Vocabulary) -> Evidence | None:
    """Return a line of a list as a piece of evidence where it tells of something with a figure.

    Args:
        line: An item of a list under a position or project, in the person's own words.
        where: The position or project, which is the situation; ``""`` where it is not known.
        vocabulary: Knows the skills that it may show.
    """
    told = clean_text(line).strip()
    if len(told) > _LONGEST or len(told.split()) < _FEWEST_WORDS or told.endswith(("?", ":")):
        return None
    read = read_evidence(told, vocabulary)
    if not any(_is_of_a_deed(it, told) for it in read.metrics):
        return None
    parts = _placed(read)
    situation = f"{close(where)} {parts['situation']}".strip() if where else parts["situation"]
    return read.model_copy(update={**parts, "situation": situation})


def _placed(read: Evidence) -> dict[str, str]:
    """Return situation and result; a line of a list that is no deed is what came of one."""
    if read.action or read.result or read.task:
        return {"situation": read.situation, "result": read.result}
    return {"situation": "", "result": read.situation}


def achievements_in_prose(text: str, where: str, vocabulary: Vocabulary) -> Iterator[Evidence]:
    """Yield the sentences of running text that tell of a deed or an outcome with a figure.

    Args:
        text: A summary or description, in the person's own words.
        where: The position or project that it is about.
        vocabulary: Knows the skills that they may show.
    """
    for sentence in split_sentences(text):
        if is_by_teller(sentence) or speaks_of_outcome(sentence):
            found = achievement(sentence, where, vocabulary)
            if found is not None:
                yield found


def told_once(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return the achievements of a document, each once, bounded."""
    once = {tells(it): it for it in reversed(list(found))}
    return tuple(reversed(once.values()))[:MOST_ACHIEVEMENTS]


def tells(it: Evidence) -> tuple[str, ...]:
    """Return what a piece of evidence tells, apart from where it was and how it is written.

    Two of which that is the same are the same achievement, read in two documents.
    """
    parts = (it.task, it.action, it.own_part, it.result)
    return tuple("".join(char for char in part.casefold() if char.isalnum()) for part in parts)


def _is_of_a_deed(it: Metric, told: str) -> bool:
    """Whether a figure measures what was done, not how long someone was there or a grade."""
    if it.before is None and _LENGTH_OF_SERVICE.match(it.unit):
        return not (_FOR_SERVICE.search(told) or told.startswith(it.quote))
    return not _OF_A_GRADE.search(told)
