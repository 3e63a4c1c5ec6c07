"""How long planning takes: ``python -m tests.benchmarks.plan_speed``.

A plan of skills whose five levels build on one another, half of them on another skill too, is made
whole: steps, order, weeks, phases and milestones, without a deadline and with one that leaves half
of the work out. The reference in the same run is sorting as many steps by gain per hour. It
fails where 60 steps take more than 20 milliseconds, or 1,000 more than a second.
"""

import datetime as dt
import sys
from random import Random
from typing import NamedTuple

from tests.benchmarks.timing import Aim, judged, milliseconds, print_growth
from tools.domain import PlanSettings, Prerequisite, Requirement, Role, Skill, SkillClaim
from tools.planning.steps import find_steps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 11, 23)
SIZES = (60, 125, 250, 500, 1_000)
LIMITS = {60: 20, 1_000: 1_000}
"""The most milliseconds that a plan of some steps may take, with a deadline or without."""

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


class Times(NamedTuple):
    """How long plans and the reference take, in milliseconds."""

    plan: float
    limited: float
    sorting: float


def timed(size: int) -> Times:
    """Return the times for a number of steps."""
    role, claims, vocabulary = world(size, Random(size))  # noqa: S311 - it draws a problem
    settings = PlanSettings(start=START, hours_per_week=HOURS_A_WEEK)
    whole = plan_roadmap(role, claims, vocabulary, settings)
    weeks = int(whole.total_hours / HOURS_A_WEEK / 2)
    half = settings.model_copy(update={"deadline": START + dt.timedelta(weeks=weeks)})
    steps = find_steps(role, {it.skill: 0 for it in claims}, vocabulary, {}).steps
    return Times(
        plan=milliseconds(lambda: plan_roadmap(role, claims, vocabulary, settings)),
        limited=milliseconds(lambda: plan_roadmap(role, claims, vocabulary, half)),
        sorting=milliseconds(lambda: sorted(steps, key=lambda it: -it.gain / it.quarters)),
    )


def main() -> int:
    """Print a line for each size, and return 1 where an aim is missed."""
    times: dict[int, Times] = {}
    print(
        "steps  plan ms  µs a step  × sorting  with deadline ms  µs a step  × sorting  sorting ms"
    )
    for size in SIZES:
        times[size] = it = timed(size)
        print(
            f"{size:5}  {_line(it.plan, size, it.sorting, 7)}"
            f"  {_line(it.limited, size, it.sorting, 16)}  {it.sorting:10.2f}"
        )
    print_growth("A plan", {size: it.plan for size, it in times.items()})
    print_growth("A plan with a deadline", {size: it.limited for size, it in times.items()})
    return judged(
        Aim(f"{size:,} steps {words}", limit, took)
        for size, limit in LIMITS.items()
        for words, took in (("planned", times[size].plan), ("by a deadline", times[size].limited))
    )


def _line(took: float, size: int, reference: float, width: int) -> str:
    return f"{took:{width}.1f}  {1_000 * took / size:9.0f}  {took / reference:9.0f}"


if __name__ == "__main__":
    sys.exit(main())
