"""How long planning takes: ``python -m tests.benchmarks.plan_speed``.

A plan of skills whose five levels build on one another, half of them on another skill too, is made
whole: steps, order, weeks, phases and milestones, without a deadline and with one that leaves half
of the work out. The reference in the same run is sorting as many steps by gain per hour.
"""

import datetime as dt
from random import Random

from tests.benchmarks.timing import milliseconds
from tools.domain import PlanSettings, Prerequisite, Requirement, Role, Skill, SkillClaim
from tools.planning.steps import find_steps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 11, 23)
SIZES = (60, 125, 250, 500, 1_000)
LEVELS = 5
HOURS_A_WEEK = 40


def world(steps: int, random: Random) -> tuple[Role, list[SkillClaim], Vocabulary]:
    """Return a role, a person and a vocabulary between which a number of steps lie."""
    skills = []
    for number in range(steps // LEVELS):
        hours = random.randint(1, 5)
        needs = (
            (Prerequisite(skill=f"Skill {random.randrange(number)}", level=random.randint(1, 3)),)
            if number and random.random() < 0.5
            else ()
        )
        skills.append(
            Skill(
                name=f"Skill {number}",
                category="custom",
                prerequisites=needs,
                hours=(hours, 2 * hours, 4 * hours, 8 * hours, 16 * hours),
                basis="drawn",
            )
        )
    role = Role(
        title="Everything",
        requirements=tuple(
            Requirement(
                skill=it.name, level=LEVELS, importance=random.choice(("must", "should", "nice"))
            )
            for it in skills
        ),
    )
    return role, [SkillClaim(skill=it.name, level=0) for it in skills], Vocabulary(skills)


def main() -> None:
    """Print a line for each size."""
    print("steps  plan ms  with deadline ms  sorting ms  plan ms a step")
    for size in SIZES:
        role, claims, vocabulary = world(size, Random(size))  # noqa: S311 - it draws a problem
        settings = PlanSettings(start=START, hours_per_week=HOURS_A_WEEK)
        whole = plan_roadmap(role, claims, vocabulary, settings)
        weeks = int(whole.total_hours / HOURS_A_WEEK / 2)
        half = settings.model_copy(update={"deadline": START + dt.timedelta(weeks=weeks)})
        steps = find_steps(
            role, dict.fromkeys(vocabulary_names(vocabulary), 0), vocabulary, {}
        ).steps
        plain = milliseconds(lambda: plan_roadmap(role, claims, vocabulary, settings))  # noqa: B023
        limited = milliseconds(lambda: plan_roadmap(role, claims, vocabulary, half))  # noqa: B023
        reference = milliseconds(lambda: sorted(steps, key=lambda it: -it.gain / it.quarters))  # noqa: B023
        print(
            f"{len(steps):5}  {plain:7.1f}  {limited:16.1f}  {reference:10.2f}"
            f"  {plain / len(steps):14.3f}"
        )


def vocabulary_names(vocabulary: Vocabulary) -> list[str]:
    """Return the names of all skills."""
    return [it.name for it in vocabulary.skills]


if __name__ == "__main__":
    main()
