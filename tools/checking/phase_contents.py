"""Phases of a plan that a document describes twice, as different things."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from tools.checking.document import Document
from tools.checking.phases import PERIODS, PlanPhase, phase_groups
from tools.checking.scope import periods_and_places
from tools.domain import Finding
from tools.intake.text.sketch import plain_words
from tools.vocabulary import Vocabulary
from tools.wording import listed


def check_contents(document: Document, vocabulary: Vocabulary) -> Iterator[Finding]:
    """Yield the phases that a document describes twice, as different things.

    They are different where nothing in the one is named in the other, and what the one names stands
    in another phase of the second description, where it does not belong either. Plans for different
    roles, tracks or skills are not compared.
    """
    groups = [it for it in phase_groups(document) if it[0].label not in PERIODS]
    for one, other in combinations(groups, 2):
        alike = one[0].label == other[0].label and len(one) == len(other)
        if alike and _plan_of(document, one, vocabulary) == _plan_of(document, other, vocabulary):
            yield from _different(one, other, vocabulary)


def _different(
    one: Sequence[PlanPhase], other: Sequence[PlanPhase], vocabulary: Vocabulary
) -> Iterator[Finding]:
    mine, theirs = ([_skills(it, vocabulary) for it in group] for group in (one, other))
    astray = [bool(a and b) and not a & b for a, b in zip(mine, theirs, strict=True)]
    for at, phase in enumerate(one):
        elsewhere = [(len(mine[at] & theirs[it]), -it, it) for it in range(len(one)) if astray[it]]
        shared, _, place = max(elsewhere, default=(0, 0, at))
        if astray[at] and shared:
            there = other[place]
            names = listed(sorted(mine[at] & theirs[place]))
            yield Finding(
                kind="phase contents",
                subject=phase.name,
                cited=(phase.cited, other[at].cited, there.cited),
                why=(
                    f"{names} on line {phase.cited.line} in {phase.name}, on line "
                    f"{there.cited.line} in {there.name}."
                ),
            )


def _plan_of(
    document: Document, group: Sequence[PlanPhase], vocabulary: Vocabulary
) -> frozenset[str]:
    """Return what the headings above phases limit them to, and the skills that these name."""
    first = document.passages[group[0].at]
    above = [it.text for it in first.headings if it not in (first.passage, document.title)]
    skills = (it.skill for text in above for it in vocabulary.find(plain_words(text)))
    return frozenset(skills) | periods_and_places(*above)


def _skills(phase: PlanPhase, vocabulary: Vocabulary) -> set[str]:
    return {it.skill for it in vocabulary.find(phase.body)}
