"""Reading what the user did: situation, task, action, result, figures and skills."""

import re
from collections.abc import Sequence
from typing import Final

from tools.domain import Evidence
from tools.errors import CoachError
from tools.intake.cleaning import clean_text
from tools.metrics import read_metrics
from tools.narration import Part, join_sentences, tell_apart
from tools.vocabulary import Vocabulary

__all__ = ["EvidenceError", "missing_parts", "read_evidence", "read_metrics", "told_parts"]

EXAMPLE = (
    "Situation: the checkout was slow in the sales week. Task: make it fast before the next one. "
    "Action: I profiled it and rewrote the two slowest queries. "
    "Result: p95 went from 900 ms to 120 ms."
)
"""What evidence can look like; invented."""

_LONGEST = 10_000

_LABELS: Final[dict[str, Part | None]] = {
    "situation": "situation",
    "context": "situation",
    "background": "situation",
    "task": "task",
    "goal": "task",
    "action": "action",
    "actions": "action",
    "what i did": "action",
    "result": "result",
    "results": "result",
    "outcome": "result",
    "impact": "result",
    "metrics": "result",
    "figures": "result",
    "my part": "own_part",
    "my own part": "own_part",
    "own part": "own_part",
    "my role": "own_part",
    "skills": None,
}
"""The part that each label opens; skills are found in the whole text."""

_NAMES = "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True))
_LABEL: Final = re.compile(
    # A heading of its own, or words with a colon, bold in Markdown or not.
    rf"^[ \t]*#{{1,6}}[ \t]+(?P<heading>{_NAMES})[ \t]*:?[ \t]*$"
    rf"|(?<!\w)(?:\*\*|__)?(?P<label>{_NAMES})(?:\*\*|__)?[ \t]*:(?:\*\*|__)?",
    re.IGNORECASE | re.MULTILINE,
)
_AROUND = " \t\n*_-•|"

_ASKED: Final[tuple[tuple[Part, str], ...]] = (
    ("situation", "situation: where and when it was, and what was the matter"),
    ("task", "task: what was to be done, and by when"),
    ("action", "action: what you did yourself"),
    ("result", "result: what came of it, with a figure where you have one"),
)
_FIGURE_ASKED = "figure: how much, how many, how fast, or from what to what"
_OWN_PART_ASKED = "own part: what you did yourself, and what the others did"
_WE = re.compile(r"\b(?:we|us|our team|my team|together|colleagues)\b", re.IGNORECASE)
_WORD = re.compile(r"\w")
_I = re.compile(r"\bI\b|\bmyself\b")


class EvidenceError(CoachError):
    """Something told as evidence that can't be kept."""


def read_evidence(text: str, vocabulary: Vocabulary) -> Evidence:
    """Return what a text tells of something the user did.

    Labelled text ("Situation: … Result: …", in any case, on one line or many) is taken by its
    labels; free text is cut into parts as well as can be. Every part is in the user's own words.

    Args:
        text: What was told.
        vocabulary: Knows the skills that it may show.

    Raises:
        EvidenceError: The text is empty or longer than 10,000 characters.
    """
    told = clean_text(text).strip()
    _check_length(told)
    labels = [it for it in _LABEL.finditer(told) if _opens_a_part(it, told)]
    if any(map(_part, labels)):
        parts = _labelled(told, labels)
    else:
        parts = tell_apart(told[: labels[0].start()] if labels else told)
    return Evidence(
        situation=parts.get("situation", ""),
        task=parts.get("task", ""),
        action=parts.get("action", ""),
        result=parts.get("result", ""),
        own_part=parts.get("own_part", ""),
        metrics=read_metrics(told),
        skills=tuple(dict.fromkeys(it.skill for it in vocabulary.find(told))),
    )


def missing_parts(evidence: Evidence) -> tuple[str, ...]:
    """Return what to ask for to make a story of a piece of evidence, the first part first.

    Each begins with the name of the part: ``situation``, ``task``, ``action``, ``result``,
    ``figure`` (where there is none at all) and ``own part`` (where only *we* is spoken of).
    """
    told = evidence.model_dump()
    missing = [asked for part, asked in _ASKED if not is_told(told[part])]
    if not evidence.metrics:
        missing.append(_FIGURE_ASKED)
    if not evidence.own_part and _WE.search(evidence.action) and not _I.search(evidence.action):
        missing.append(_OWN_PART_ASKED)
    return tuple(missing)


def is_told(part: str) -> bool:
    """Whether a part of a story says anything; a dash does not."""
    return _WORD.search(part) is not None


def told_parts(evidence: Evidence) -> tuple[str, ...]:
    """Return the words of a piece of evidence, part by part, without the empty parts."""
    parts = (
        evidence.situation,
        evidence.task,
        evidence.action,
        evidence.own_part,
        evidence.result,
    )
    return tuple(filter(None, parts))


def _check_length(told: str) -> None:
    if not told:
        raise EvidenceError(f"The evidence is empty. Tell what you did, for example: {EXAMPLE}")
    if len(told) > _LONGEST:
        raise EvidenceError(
            f"The evidence has {len(told)} characters, more than the {_LONGEST} that can be kept. "
            "Tell one thing at a time, in a few sentences."
        )


def _labelled(told: str, labels: Sequence[re.Match[str]]) -> dict[Part, str]:
    """Return what stands under each label; what stands before the first is situation too."""
    parts: dict[Part, list[str]] = {}
    if opening := told[: labels[0].start()].strip(_AROUND):
        parts["situation"] = [opening]
    ends = [*(it.start() for it in labels[1:]), len(told)]
    for label, end in zip(labels, ends, strict=True):
        part, words = _part(label), told[label.end() : end].strip(_AROUND + ",;")
        if part and words:
            parts.setdefault(part, []).append(words)
    return {part: join_sentences(words) for part, words in parts.items()}


def _part(label: re.Match[str]) -> Part | None:
    return _LABELS[(label["heading"] or label["label"]).casefold()]


def _opens_a_part(label: re.Match[str], told: str) -> bool:
    """Whether a label stands where one can stand: in "the end result: 40%" it is only a word."""
    if label["heading"] or label["label"][0].isupper():
        return True
    before = told[: label.start()].rstrip(" \t*_-•")
    return not before or before[-1] in ".!?;,|\n" or _in_small_letters(told)


def _in_small_letters(told: str) -> bool:
    """Whether the text begins with a label in small letters, and so has them anywhere."""
    first = _LABEL.match(told)
    return first is not None and told[0].islower()
