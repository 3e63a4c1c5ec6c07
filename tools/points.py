"""Interview talking points, drafted from evidence alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction

from tools.domain import Evidence, Fact, PointsDraft, Role
from tools.errors import CoachError
from tools.evidence import EXAMPLE, QUESTIONS, can_be_drafted, missing_parts, told_parts
from tools.late import late
from tools.pitch import draft_pitch
from tools.shown import shown_skills
from tools.stories import Told, story, unsupported_figures
from tools.vocabulary import Vocabulary
from tools.weights import exact_weight

__all__ = ["draft_points", "unsupported_figures"]

_WORDS = late(r"\w+")


def draft_points(
    role: Role, evidence: Iterable[Evidence], facts: Iterable[Fact], vocabulary: Vocabulary
) -> PointsDraft:
    """Draft a story for each piece of evidence with an action or a result, and a pitch.

    Nothing is added to the user's own words but a few fixed connecting ones: what is not in the
    evidence is not in the draft, figures least of all.

    Args:
        role: The role to speak for; evidence that shows what it asks for comes first.
        evidence: What the user did, as stored, with its numbers.
        facts: What else is known; only the headline is used.
        vocabulary: Finds the skills that the evidence shows.

    Returns:
        The drafts, the role's skills that no evidence shows, the weightiest first, and a message
        with what keeps evidence from being drafted and the one question whose answer helps most.

    Raises:
        CoachError: A piece of evidence has no number yet.
    """
    weights = {way.skill: exact_weight(it) for it in role.requirements for way in it.ways}
    held = [_told(it, weights, vocabulary) for it in _last_tellings(_numbered(evidence))]
    held.sort(key=_most_relevant_first)
    whole = [it for it in held if can_be_drafted(it.evidence)]
    shown = {skill for it in held for skill in it.skills}
    points = [story(it) for it in whole]
    pitch = draft_pitch(role, whole, facts)
    return PointsDraft(
        role=role.title,
        points=tuple([*points, pitch] if pitch else points),
        uncovered=tuple(_uncovered(role, shown)),
        message=_message(held, pitched=pitch is not None),
    )


def _numbered(evidence: Iterable[Evidence]) -> Sequence[Evidence]:
    held = tuple(evidence)
    if any(it.id is None for it in held):
        raise CoachError(
            "Talking points: a piece of evidence has no number to refer to. Save it first."
        )
    return held


def _last_tellings(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield the pieces of evidence but those that a later one tells again, word for word."""
    for at, earlier in enumerate(evidence):
        words = [_plain(it) for it in told_parts(earlier)]
        later = [" ".join(map(_plain, told_parts(it))) for it in evidence[at + 1 :]]
        if not any(all(part in telling for part in words) for telling in later):
            yield earlier


def _plain(text: str) -> str:
    """Return the bare words of a text, in small letters."""
    return f" {' '.join(_WORDS.findall(text.casefold()))} "


def _told(evidence: Evidence, weights: Mapping[str, Fraction], vocabulary: Vocabulary) -> Told:
    found = shown_skills("\n".join(told_parts(evidence)), vocabulary)
    skills = dict.fromkeys((*evidence.skills, *found))
    return Told(
        evidence=evidence,
        skills=tuple(sorted(skills, key=lambda it: (-weights.get(it, 0), it))),
        relevance=sum((weights.get(it, Fraction(0)) for it in skills), Fraction(0)),
    )


def _most_relevant_first(told: Told) -> tuple[Fraction, bool, int]:
    return -told.relevance, not told.evidence.metrics, told.evidence.id or 0


def _uncovered(role: Role, shown: AbstractSet[str]) -> Iterator[str]:
    """Yield what a role asks for and nothing shows, the weightiest first, alternatives once."""
    for asked in sorted(role.requirements, key=lambda it: (-exact_weight(it), -it.level, it.skill)):
        if not any(way.skill in shown for way in asked.ways):
            yield asked.skill


def _message(held: Sequence[Told], *, pitched: bool) -> str:
    """Return what is missing and what to do next, empty where nothing is."""
    if not held:
        return (
            "There is no evidence yet, so nothing is drafted. Tell what you did, "
            f"for example: “{EXAMPLE}”"
        )
    lines = [
        f"{it.id} is not drafted yet: it says neither what you did nor what came of it."
        for it in held
        if not can_be_drafted(it.evidence)
    ]
    if len(lines) < len(held) and not pitched:
        lines.append("No result is short enough for a 30-second pitch. Tell one in a sentence.")
    return "\n".join((*lines, *_question(held)))


def _question(held: Sequence[Told]) -> Iterator[str]:
    """Yield the one question whose answer helps most, on the most relevant evidence of equals."""
    asked = [(missing[0], it.id) for it in held if (missing := missing_parts(it.evidence))]
    if asked:
        question, id_ = min(asked, key=lambda it: QUESTIONS.index(it[0]))
        yield (
            f"{id_} would gain most from its {question} "
            f"“{id_}: …” in the conversation adds it, or `coach evidence add --to {id_} TEXT`."
        )
