"""The steps of a plan: what is learned from which level to which, and what comes before."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from math import floor

from tools.alternatives import asked_skills
from tools.domain import FixedDate, LeftOut, PlanSettings, Prerequisite, Requirement, Role, Skill
from tools.effort import QUARTERS, quarters_between
from tools.planning import reasons
from tools.planning.step import Step
from tools.readiness import checked_requirements, part_met
from tools.transfer import bearing_on, eased_skill
from tools.vocabulary import Vocabulary
from tools.weights import exact_weight

FREE_LEVEL = 1
"""The level up to which a skill can be learned without its prerequisites."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What is to be learned for a role, as steps, and what can't be planned.

    Attributes:
        steps: The steps by the names of their skills and then by level.
        left_out: The skills that are not planned, and why.
    """

    steps: tuple[Step, ...]
    left_out: tuple[LeftOut, ...]


def find_steps(
    role: Role,
    levels: Mapping[str, int | None],
    vocabulary: Vocabulary,
    progress: Mapping[str, float],
    settings: PlanSettings | None = None,
) -> Ways:
    """Return the steps that lead to a role, with the prerequisites that they need.

    A skill is learned level by level, from the level known to the highest that the role or another
    planned step needs: so a deadline has room for the cheap first levels of a dear skill, and what
    is begun does not change places when its next level is reached. A skill of unknown level that
    the role asks for is learned from 0, at worst: its steps are provisional.

    Args:
        role: The role, with at least one requirement.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed.
        vocabulary: Holds hours and prerequisites.
        progress: Hours spent on a skill since its level was recorded; they come off its first
            steps.
        settings: Holds the fixed dates that need a skill at a level, and the skills not to plan.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    asked = {it.skill: it for it in checked_requirements(role)}
    search = _Search(levels, progress, settings.skip if settings else ())
    dates = settings.fixed_dates if settings else ()
    needed = [(it.skill, it.level, it.name) for it in dates if it.skill and it.level]
    for need in needed:
        search.need(*need)
    skills = _dependents_first({*asked, *(skill for skill, _, _ in needed)}, vocabulary, levels)
    for skill in skills:
        search.visit(skill, asked.get(skill.name))
    return Ways(
        steps=tuple(_linked(search.steps, skills)),
        left_out=tuple(search.left_out),
    )


def bearing_on_plan(
    role: Role, vocabulary: Vocabulary, fixed_dates: Iterable[FixedDate] = ()
) -> frozenset[str]:
    """Return the skills whose levels bear on the steps to a role: no other changes them.

    Args:
        role: The role.
        vocabulary: Holds the prerequisites.
        fixed_dates: What else needs a skill at a level.
    """
    needed = (it.skill for it in fixed_dates if it.skill)
    skills = _dependents_first({*asked_skills(role), *needed}, vocabulary, {})
    return bearing_on(skill.name for skill in skills)


class _Search:
    """Collects the steps skill by skill, dependents before what they build on."""

    def __init__(
        self,
        levels: Mapping[str, int | None],
        progress: Mapping[str, float],
        skip: Collection[str],
    ) -> None:
        self._levels = levels
        self._skip = skip
        self._progress = progress
        self._needs: dict[str, dict[int, set[str]]] = {}
        self.steps: list[Step] = []
        self.left_out: list[LeftOut] = []

    def visit(self, skill: Skill, requirement: Requirement | None) -> None:
        """Add the steps of a skill, and note at which levels they need its prerequisites."""
        needed = self._needs.get(skill.name, {})
        goals = {*needed, *([requirement.level] if requirement else [])}
        level = self._levels.get(skill.name)
        if not goals:
            return
        if level is None and requirement is None:
            by = sorted(set().union(*needed.values()))
            self.left_out.append(reasons.taken_for_granted(skill.name, by, max(needed)))
            return
        way = _steps_to(skill, level, max(goals), requirement)
        if skill.name in self._skip:
            self.left_out += [reasons.not_wished(way)] if way else []
            return
        planned = self._planned(way)
        self.steps += planned
        if any(it.to_level > FREE_LEVEL for it in planned):
            for before in skill.prerequisites:
                self.need(before.skill, before.level, skill.name)

    def need(self, skill: str, level: int, by: str) -> None:
        """Note that something needs a skill at a level."""
        self._needs.setdefault(skill, {}).setdefault(level, set()).add(by)

    def _planned(self, steps: Sequence[Step]) -> list[Step]:
        """Return the steps that have hours left, the hours done taken off the first ones."""
        planned: list[Step] = []
        used_up: list[Step] = []
        done = _done_quarters(steps, self._progress)
        for step in steps:
            left = max(step.quarters - done, 0)
            done = max(done - step.quarters, 0)
            if left:
                planned.append(replace(step, quarters=left, begun=left < step.quarters))
            else:
                used_up.append(step)
        if used_up:
            self.left_out.append(reasons.hours_done(used_up))
        return planned


def _done_quarters(steps: Sequence[Step], progress: Mapping[str, float]) -> int:
    """Return the whole quarter hours spent on the skill of some steps."""
    hours = progress.get(steps[0].skill, 0.0) if steps else 0.0
    return floor(Fraction(max(hours, 0.0)) * QUARTERS)


def _dependents_first(
    asked: Iterable[str], vocabulary: Vocabulary, levels: Mapping[str, int | None]
) -> tuple[Skill, ...]:
    """Return the skills asked for and all they build on, each after everything that needs it.

    Their hours are those of somebody of these levels, whom related skills help.
    """
    finished: dict[str, Skill] = {}
    waiting = [(name, False) for name in sorted(asked)]
    while waiting:
        name, expanded = waiting.pop()
        if name in finished:
            continue
        skill = eased_skill(name, vocabulary, levels)
        if expanded:
            finished[name] = skill
            continue
        waiting.append((name, True))
        waiting += [(it.skill, False) for it in skill.prerequisites]
    return tuple(reversed(finished.values()))


def _steps_to(
    skill: Skill, level: int | None, goal: int, requirement: Requirement | None
) -> list[Step]:
    return [
        Step(
            skill=skill.name,
            from_level=low,
            to_level=high,
            quarters=quarters_between(skill, low, high),
            gain=_gain(requirement, low, high),
            weight=exact_weight(requirement) if requirement else Fraction(0),
            provisional=level is None,
        )
        for low, high in pairwise(range(level or 0, goal + 1))
    ]


def _gain(requirement: Requirement | None, low: int, high: int) -> Fraction:
    if requirement is None:
        return Fraction(0)
    return exact_weight(requirement) * (part_met(requirement, high) - part_met(requirement, low))


def _linked(steps: Iterable[Step], skills: Iterable[Skill]) -> list[Step]:
    """Return the steps by name, each knowing which must be finished before it starts."""
    ordered = sorted(steps, key=lambda it: it.key)
    prerequisites = {skill.name: skill.prerequisites for skill in skills}
    reached: dict[str, list[int]] = {}
    for step in ordered:
        reached.setdefault(step.skill, []).append(step.to_level)

    return [replace(step, after=_before(step, prerequisites, reached)) for step in ordered]


def _before(
    step: Step,
    prerequisites: Mapping[str, tuple[Prerequisite, ...]],
    reached: Mapping[str, Sequence[int]],
) -> frozenset[tuple[str, int]]:
    """Return the planned steps that a step waits for: its own earlier one and prerequisites."""
    needed = [(step.skill, step.from_level)]
    if step.to_level > FREE_LEVEL:
        needed += [(it.skill, it.level) for it in prerequisites[step.skill]]
    return frozenset(
        (skill, max(stops))
        for skill, level in needed
        if (stops := [it for it in reached.get(skill, ()) if it <= level])
    )
