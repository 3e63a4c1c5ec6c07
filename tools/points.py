"""Interview talking points, drafted from evidence alone."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from tools.domain import Evidence, Fact, PointsDraft, Role
from tools.errors import CoachError
from tools.evidence import EXAMPLE, is_told, missing_parts, told_parts
from tools.pitch import draft_pitch
from tools.stories import Told, story, unsupported_figures
from tools.vocabulary import Vocabulary
from tools.weights import exact_weight

__all__ = ["draft_points", "unsupported_figures"]

_NEEDED = ("action", "result")


def draft_points(
    role: Role, evidence: Iterable[Evidence], facts: Iterable[Fact], vocabulary: Vocabulary
) -> PointsDraft:
    """Draft a story for each piece of evidence, and a 30-second pitch.

    Nothing is added to the user's own words but a few fixed connecting ones: what is not in the
    evidence is not in the draft, figures least of all.

    Args:
        role: The role to speak for; evidence that shows what it asks for comes first.
        evidence: What the user did, as stored, with its numbers.
        facts: What else is known; only the headline is used.
        vocabulary: Finds the skills that the evidence shows.

    Returns:
        The drafts, the role's skills that no evidence shows, the weightiest first, and a message
        where evidence is missing or lacks its action or result.

    Raises:
        CoachError: A piece of evidence has no number yet.
    """
    weights = {it.skill: exact_weight(it) for it in role.requirements}
    held = [_told(it, weights, vocabulary) for it in _numbered(evidence)]
    whole = sorted((it for it in held if _is_whole(it.evidence)), key=_most_relevant_first)
    shown = {skill for it in held for skill in it.skills}
    points = [story(it) for it in whole]
    pitch = draft_pitch(role, whole, facts)
    return PointsDraft(
        role=role.title,
        points=tuple([*points, pitch] if pitch else points),
        uncovered=tuple(it for it in _by_weight(weights) if it not in shown),
        message=_message(held, pitched=pitch is not None),
    )


def _numbered(evidence: Iterable[Evidence]) -> Sequence[Evidence]:
    held = tuple(evidence)
    if any(it.id is None for it in held):
        raise CoachError(
            "Talking points: a piece of evidence has no number to refer to. Save it first."
        )
    return held


def _told(evidence: Evidence, weights: Mapping[str, Fraction], vocabulary: Vocabulary) -> Told:
    found = (it.skill for it in vocabulary.find("\n".join(told_parts(evidence))))
    skills = dict.fromkeys((*evidence.skills, *found))
    return Told(
        evidence=evidence,
        skills=tuple(sorted(skills, key=lambda it: (-weights.get(it, 0), it))),
        relevance=sum((weights.get(it, Fraction(0)) for it in skills), Fraction(0)),
    )


def _is_whole(evidence: Evidence) -> bool:
    return is_told(evidence.action) and is_told(evidence.result)


def _most_relevant_first(told: Told) -> tuple[Fraction, bool, int]:
    return -told.relevance, not told.evidence.metrics, told.evidence.id or 0


def _by_weight(weights: Mapping[str, Fraction]) -> list[str]:
    return sorted(weights, key=lambda it: (-weights[it], it))


def _message(held: Sequence[Told], *, pitched: bool) -> str:
    """Return what is missing and what to do next, empty where nothing is."""
    if not held:
        return (
            "There is no evidence yet, so nothing is drafted. Tell what you did, "
            f"for example: “{EXAMPLE}”"
        )
    lines = [
        f"{it.id} is not drafted yet. Tell its {'; its '.join(_lacking(it.evidence))}."
        for it in held
        if not _is_whole(it.evidence)
    ]
    if len(lines) < len(held) and not pitched:
        lines.append("No result is short enough for a 30-second pitch. Tell one in a sentence.")
    return "\n".join(lines)


def _lacking(evidence: Evidence) -> list[str]:
    """Return what a story can't do without and does not have."""
    return [it for it in missing_parts(evidence) if it.startswith(_NEEDED)]
