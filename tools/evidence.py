"""Reading what the user did: situation, task, action, result, figures and skills."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from tools.cleaning import clean_text
from tools.domain import Evidence, Metric
from tools.errors import CoachError
from tools.labels import read_labels
from tools.late import late
from tools.metrics import read_metrics
from tools.narration import Part, tell_apart
from tools.shown import shown_skills
from tools.shown_named import named_before, named_within
from tools.vocabulary import Vocabulary
from tools.wrapping import unwrapped

__all__ = [
    "EvidenceError",
    "can_be_drafted",
    "has_result",
    "missing_parts",
    "read_evidence",
    "read_metrics",
    "told_parts",
]

EXAMPLE = (
    "Situation: the checkout was slow in the sales week. Task: make it fast before the next one. "
    "Action: I profiled it and rewrote the two slowest queries. "
    "Result: p95 went from 900 ms to 120 ms."
)
"""What evidence can look like; invented."""

_LONGEST = 10_000

OWN_PART: Final = "own part"
"""The name of what was the user's own part, beside others."""
_ASKED: Final = {
    "action": "action: what did you do yourself?",
    "result": "result: what came of it, with a figure if you have one?",
    OWN_PART: f"{OWN_PART}: what was yours, and what did the others do?",
    "figure": "figure: how much was it, or from what to what?",
    "situation": "situation: where and when was it, and what was the matter?",
    "task": "task: what was to be done, and by when?",
}
QUESTIONS: Final = tuple(_ASKED.values())
"""What is asked for, what a story gains most from first."""

_WE = late(r"\b(?:we|us|our team|my team|together with)\b", re.IGNORECASE)
_WORD = late(r"\w")
_I = late(r"\bI\b|\bmyself\b")
_TEAM_SIZE = late(
    r"(?:team|group|squad|crew|class|staff|department) of|\d+-(?:person|people|member)"
)


class EvidenceError(CoachError):
    """Something told as evidence that can't be kept."""


def read_evidence(text: str, vocabulary: Vocabulary) -> Evidence:
    """Return what a text tells of something the user did.

    Labelled text ("Situation: … Result: …", in any case, on one line or many) is taken by its
    labels; free text is cut into parts as well as can be: a place or rank is the situation, and of
    "I cut it by 40% by caching it" the first half is the result, the second the action. A sentence
    that can't be cut so stays whole, as the action. Every part is in the user's own words, with a
    blank where a line ends and its sentence does not.

    Args:
        text: What was told.
        vocabulary: Knows the skills that it may show.

    Raises:
        EvidenceError: The text is empty or longer than 10,000 characters.
    """
    whole = clean_text(text).strip()
    _check_length(whole)
    before, told = named_before(whole, vocabulary)
    within, told = named_within(told, vocabulary)
    if not is_told(told):
        before, within, told = (), (), whole
    metrics = tuple(map(_on_one_line, read_metrics(told, vocabulary)))
    quotes = {it.quote for it in _outcome_figures(metrics)}
    labelled, free = read_labels(told)
    parts = _unwrapped(labelled) or tell_apart(unwrapped(free), quotes)
    return Evidence(
        situation=parts.get("situation", ""),
        task=parts.get("task", ""),
        action=parts.get("action", ""),
        result=parts.get("result", ""),
        own_part=parts.get("own_part", ""),
        metrics=metrics,
        skills=tuple(dict.fromkeys((*before, *shown_skills(told, vocabulary), *within))),
    )


def _unwrapped(parts: Mapping[Part, str]) -> dict[Part, str]:
    return {part: unwrapped(words) for part, words in parts.items()}


def _on_one_line(metric: Metric) -> Metric:
    return metric.model_copy(update={"quote": " ".join(metric.quote.split())})


def missing_parts(evidence: Evidence) -> tuple[str, ...]:
    """Return what to ask for to make a better story, what it would gain most from first.

    Each is the name of a part and a question: ``action``, ``result`` (which may stand in the
    action, with a figure), ``own part`` (where only *we* is spoken of), ``figure`` (where there is
    none at all), ``situation`` and ``task``.
    """
    told = {
        "action": is_told(evidence.action),
        "result": has_result(evidence),
        OWN_PART: is_own(evidence),
        "figure": bool(evidence.metrics),
        "situation": is_told(evidence.situation),
        "task": is_told(evidence.task),
    }
    return tuple(asked for part, asked in _ASKED.items() if not told[part])


def can_be_drafted(evidence: Evidence) -> bool:
    """Whether a story can be made of it: it tells what was done, or what came of it."""
    return is_told(evidence.action) or is_told(evidence.result)


def has_result(evidence: Evidence) -> bool:
    """Whether it tells what came of it, be it by a figure in the action but the size of a team."""
    in_action = (it.quote in evidence.action for it in _outcome_figures(evidence.metrics))
    return is_told(evidence.result) or any(in_action)


def is_told(part: str) -> bool:
    """Whether a part of a story says anything; a dash does not."""
    return _WORD.search(part) is not None


def is_own(evidence: Evidence) -> bool:
    """Whether the user's part can be told from that of others: not only *we* did it."""
    return is_told(evidence.own_part) or not _only_we(evidence)


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


def _outcome_figures(metrics: Iterable[Metric]) -> Iterator[Metric]:
    return (it for it in metrics if not _TEAM_SIZE.match(it.quote))


def _only_we(evidence: Evidence) -> bool:
    deeds = f"{evidence.action} {evidence.result}"
    return bool(_WE.search(deeds)) and not _I.search(deeds)


def _check_length(told: str) -> None:
    if not told:
        raise EvidenceError(f"The evidence is empty. Tell what you did, for example: {EXAMPLE}")
    if len(told) > _LONGEST:
        raise EvidenceError(
            f"The evidence has {len(told)} characters, more than the {_LONGEST} that can be kept. "
            "Tell one thing at a time, in a few sentences."
        )
