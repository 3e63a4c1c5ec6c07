"""Several roles at once: where a person stands, what serves most of them, and the next step."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tools.alternatives import chosen
from tools.domain import (
    Need,
    NextStep,
    Raise,
    Requirement,
    Role,
    RoleComparison,
    SharedGap,
    SkillClaim,
)
from tools.effort import hours_between, known_skill
from tools.errors import UsageError
from tools.readiness import Measure, measure, span_met
from tools.standing import Levels, known_levels, nearness, standing
from tools.transfer import eased_skill
from tools.vocabulary import Vocabulary
from tools.weights import exact_weight, whole_weights

_TENTHS = 10


def compare_roles(
    roles: Iterable[Role], claims: Iterable[SkillClaim], vocabulary: Vocabulary
) -> RoleComparison:
    """Compare a person with several roles.

    Args:
        roles: Two or more roles of different titles; their order changes nothing.
        claims: What is known of the person.
        vocabulary: Holds the hours and prerequisites of each skill.

    Returns:
        The roles by nearness; the skills that are not met, by the number of roles in which they
        are open, then by the sum of their weights, then by name; and the step that raises the low
        readiness of most of the roles: of several the one of fewest hours, then the one that raises
        it most, then by name. A requirement with alternatives counts for the skill that the person
        is nearest to. A step is one level of a skill of known level, with no prerequisite that is
        known to be short.

    Raises:
        UsageError: There are fewer than two roles, or one twice.
        CoachError: No level is known, or a role asks for nothing or twice for the same skill.
    """
    several = different_roles(roles)
    levels = known_levels(claims)
    standings = sorted((standing(it, levels, vocabulary) for it in several), key=nearness)
    by_title = {it.title: it for it in several}
    targets = [_target(by_title[it.role], levels) for it in standings]
    return RoleComparison(
        roles=tuple(standings),
        skills=tuple(_shared_gaps(targets, levels)),
        step=_cheapest(targets, levels, vocabulary),
    )


def different_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    """Return roles of which there are two or more, none of them twice.

    Args:
        roles: The roles.

    Raises:
        UsageError: There are fewer than two roles, or one twice.
    """
    several = tuple(roles)
    titles = [it.title for it in several]
    twice = next((it for it in titles if titles.count(it) > 1), None)
    if twice is not None:
        raise UsageError(f"“{twice}” is named twice. Name each role to compare once.")
    if len(several) < 2:  # noqa: PLR2004 - a comparison has two sides
        named = f"only “{titles[0]}” is named" if titles else "none is named"
        raise UsageError(f"Roles to compare: {named}. Name two or more, each in quotes.")
    return several


@dataclass(frozen=True, slots=True)
class _Target:
    """A role, what is met of it, and by each skill that it asks for the requirement and weight."""

    role: Role
    measured: Measure
    asked: dict[str, tuple[Requirement, int]]
    open: tuple[Requirement, ...]


def _target(role: Role, levels: Levels) -> _Target:
    weighed = zip(role.requirements, whole_weights(role.requirements), strict=True)
    nearest = (chosen(it, levels) for it in role.requirements)
    return _Target(
        role=role,
        measured=measure(role, levels),
        asked={way: (it, weight) for it, weight in weighed for way in _ways(it)},
        open=tuple(it for it in nearest if (levels.get(it.skill) or 0) < it.level),
    )


def _ways(requirement: Requirement) -> Iterator[str]:
    yield requirement.skill
    yield from (it.skill for it in requirement.alternatives)


def _shared_gaps(targets: Sequence[_Target], levels: Levels) -> list[SharedGap]:
    needs: dict[str, list[tuple[_Target, Requirement]]] = {}
    for target in targets:
        for it in target.open:
            needs.setdefault(it.skill, []).append((target, it))
    gaps = [
        SharedGap(
            skill=skill,
            current=levels.get(skill),
            needs=tuple(_need(target, it) for target, it in asked),
            weight=float(sum(exact_weight(it) for _, it in asked)),
        )
        for skill, asked in needs.items()
    ]
    return sorted(gaps, key=lambda it: (-len(it.needs), -it.weight, it.skill))


def _need(target: _Target, it: Requirement) -> Need:
    return Need(role=target.role.title, required=it.level, weight=float(exact_weight(it)))


def _cheapest(
    targets: Sequence[_Target], levels: Levels, vocabulary: Vocabulary
) -> NextStep | None:
    asked = sorted({skill for target in targets for skill in target.asked})
    steps = [it for skill in asked if (it := _step(skill, targets, levels, vocabulary))]
    return min(steps, key=_cost, default=None)


def _cost(step: NextStep) -> tuple[int, float, int, str]:
    gained = sum(_tenths(it.after.low) - _tenths(it.before.low) for it in step.raises)
    return -len(step.raises), step.hours, -gained, step.skill


def _tenths(percent: float) -> int:
    return round(_TENTHS * percent)


def _step(
    skill: str, targets: Sequence[_Target], levels: Levels, vocabulary: Vocabulary
) -> NextStep | None:
    """Return the next level of a skill as a step, if it can be taken and raises anything."""
    level = levels.get(skill)
    if level is None or not _can_go_on(skill, level + 1, levels, vocabulary):
        return None
    raises = [it for target in targets if (it := _raise(target, skill, level + 1, levels))]
    if not raises:
        return None
    return NextStep(
        skill=skill,
        from_level=level,
        to_level=level + 1,
        hours=hours_between(eased_skill(skill, vocabulary, levels), level, level + 1),
        raises=tuple(raises),
    )


def _can_go_on(skill: str, level: int, levels: Levels, vocabulary: Vocabulary) -> bool:
    """Whether no prerequisite is known to be short; level 1 needs none, and 5 is the last."""
    if level > 5:  # noqa: PLR2004 - the top level
        return False
    needed = known_skill(skill, vocabulary).prerequisites if level > 1 else ()
    held = ((levels.get(it.skill), it.level) for it in needed)
    return all(known is None or known >= least for known, least in held)


def _raise(target: _Target, skill: str, level: int, levels: Levels) -> Raise | None:
    """Return what a level of a skill does to a role, where it raises its low readiness."""
    if skill not in target.asked:
        return None
    requirement, weight = target.asked[skill]
    then = {it: levels.get(it) for it in _ways(requirement)} | {skill: level}
    low, high = span_met(requirement, levels)
    then_low, then_high = span_met(requirement, then)
    before = target.measured
    after = before._replace(
        low=before.low + weight * (then_low - low), high=before.high + weight * (then_high - high)
    )
    if after.readiness.low <= before.readiness.low:
        return None
    return Raise(role=target.role.title, before=before.readiness, after=after.readiness)
