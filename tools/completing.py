"""Completing what the user did with a part that was missing when it was told."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tools.domain import Evidence, Metric
from tools.evidence import EvidenceError, is_told, missing_parts, read_evidence, told_parts
from tools.figures_corrected import correction_in, with_correction
from tools.labels import read_labels, read_spoken
from tools.late import late
from tools.narration import Part
from tools.sentences import join_sentences
from tools.shown_named import named_within
from tools.text_replaced import part_told, replacement_in, with_replacement
from tools.vocabulary import Vocabulary
from tools.whose_deed import OTHERS_TOO, other_doer, with_doer
from tools.wording_corrected import rewording_in, with_rewording

_PARTS: Final[tuple[Part, ...]] = ("situation", "task", "action", "result", "own_part")
_ANSWERS: Final = {"own part": "own_part", "figure": "result"}
"""The part that the answer to a question belongs to, where its name is not that of the part."""
_LONGEST = 20_000
_BY_ONE: Final = late(
    r"(?:(?:and|also|oh|well)[\s,]+)*(?:i was the only (?:one|person)\b|just me\b|i did (?:it"
    r"|that|this"
    r"|all of it|everything|all that) (?:all )?(?:alone|myself|on my own|by myself)\b)",
    re.IGNORECASE,
)
"""What tells who did it, and nothing of what it was about."""


_PLACED_BY_NUMBER: Final = late(
    r"^E\d+\s+(?=(?:in|at|on|during|for|with|from|by|back)\b)", re.IGNORECASE
)
_BY_NUMBER: Final = late(r"^E\d+\s+(?=\w)", re.IGNORECASE)
"""A piece called by its number, which is none of its words."""


def read_completion(known: Evidence, text: str, vocabulary: Vocabulary) -> Evidence:
    """Return what a text adds to a piece of evidence, part by part.

    Labelled text goes by its labels. Free text is cut into parts where that gives the part that
    is missed most; otherwise all of it is that part, since that is what was asked for.

    Args:
        known: The piece as it is.
        text: What was told now.
        vocabulary: Knows the skills that it may show.

    Raises:
        EvidenceError: The text is empty or too long.
    """
    part = part_told(text)
    if part is not None and part.part is not None:
        read = read_evidence(part.told, vocabulary)
        return read.model_copy(update={**dict.fromkeys(_PARTS, ""), part.part: part.told})
    shown, rest = named_within(text, vocabulary)
    rest = _BY_NUMBER.sub("It ", _PLACED_BY_NUMBER.sub("", rest))
    more = _read_part(known, rest, vocabulary) if not shown or is_told(rest) else Evidence()
    return more.model_copy(update={"skills": tuple(dict.fromkeys((*more.skills, *shown)))})


def _read_part(known: Evidence, text: str, vocabulary: Vocabulary) -> Evidence:
    """Return what a text adds to a piece, where it does not only say what the piece shows."""
    read = read_evidence(text, vocabulary)
    missing = missing_parts(known)
    if read_labels(text)[0]:
        return read
    spoken = read_spoken(text)
    if not spoken and (_BY_ONE.match(text) or OTHERS_TOO.search(text)):
        spoken = {"own_part": text.strip()}
    if spoken:
        return read.model_copy(update={it: spoken.get(it, "") for it in _PARTS})
    if not missing:
        return read
    name = missing[0].partition(":")[0]
    part = _ANSWERS.get(name, name)
    if is_told(getattr(read, part)):
        return read
    # In its own words, in their order: the parts were cut out of them.
    return read.model_copy(update={**dict.fromkeys(_PARTS, ""), part: text.strip()})


def puts_right(known: Evidence, text: str) -> bool:
    """Whether a text puts a figure or words of a piece of evidence right, and adds no part.

    Args:
        known: The piece as it is.
        text: What was told.
    """
    told = told_parts(known)
    figure = replacement_in(text) is not None or correction_in(text, told) is not None
    return figure or rewording_in(text, told) is not None or other_doer(text, told) is not None


def told_more(known: Evidence, text: str | Evidence, vocabulary: Vocabulary) -> Evidence:
    """Return a piece of evidence with what a text adds to it, or puts right in it.

    Args:
        known: The piece as it is.
        text: What was told now: a missing part, or what is wrong and what is right; or what was
            read of it.
        vocabulary: Knows the skills that it may show.

    Raises:
        EvidenceError: The text is empty or too long, or the wrong figure is not in the piece.
    """
    if isinstance(text, Evidence):
        return completed(known, text)
    new = replacement_in(text)
    if new is not None:
        return with_replacement(known, new, vocabulary)
    told = told_parts(known)
    correction = correction_in(text, told)
    words = None if correction is not None else rewording_in(text, told)
    doer = None if correction is not None or words is not None else other_doer(text, told)
    if words is not None:
        return with_rewording(known, words, vocabulary)
    if doer is not None:
        return completed(with_doer(known, doer), Evidence(own_part=doer.own))
    if correction is None:
        return completed(known, read_completion(known, text, vocabulary))
    right = with_correction(known, correction, vocabulary)
    more = correction.rest
    return completed(right, read_completion(right, more, vocabulary)) if more else right


def completed(known: Evidence, told: Evidence) -> Evidence:
    """Return a piece of evidence with what was told now added to it; nothing of it is lost.

    Args:
        known: The piece as it is, which keeps its number, day and source.
        told: What is added, as `read_completion` or `read_evidence` returns it.

    Raises:
        EvidenceError: A part grows beyond 20,000 characters.
    """
    parts: dict[str, str] = {it: _joined(getattr(known, it), getattr(told, it)) for it in _PARTS}
    if any(len(words) > _LONGEST for words in parts.values()):
        raise EvidenceError(
            f"E{known.id}: one of its parts would have more than {_LONGEST} characters. "
            "Tell it as another piece of evidence."
        )
    return known.model_copy(
        update={
            **parts,
            "metrics": _with_new(known.metrics, told.metrics),
            "skills": tuple(dict.fromkeys((*known.skills, *told.skills))),
        }
    )


def _joined(before: str, now: str) -> str:
    if not is_told(now) or now in before:
        return before
    return join_sentences([before, now]) if is_told(before) else now


def _with_new(before: Sequence[Metric], now: Iterable[Metric]) -> tuple[Metric, ...]:
    return (*before, *(it for it in now if it not in before))
