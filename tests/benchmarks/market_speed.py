"""How long the market takes to count: ``python -m tests.benchmarks.market_speed``.

Postings are drawn once, from a fixed seed, so that each run counts the same. It fails where 10,000
take more than 2 seconds, or where they take more than twice as long for each as 2,500 do.
"""

import sys
from random import Random
from time import perf_counter
from typing import get_args

from tools.domain import Alternative, Requirement, Role, Seniority
from tools.market import market_of
from tools.vocabulary import builtin_vocabulary

SIZES = (625, 1_250, 2_500, 5_000, 10_000)
ASKED = 15
LIMIT = 2.0
"""Seconds for the largest size."""

GROWTH = 2.0
"""How much longer a posting may take among 10,000 than among 2,500."""


def postings(count: int) -> list[Role]:
    """Return invented postings that ask for 15 skills on average, some far more often."""
    random = Random(2026)  # noqa: S311 - the same postings in each run
    names = [skill.name for skill in builtin_vocabulary().skills]
    random.shuffle(names)
    weights = [1 / (place + 3) for place in range(len(names))]
    return [_posting(number, names, weights, random) for number in range(count)]


def _posting(number: int, names: list[str], weights: list[float], random: Random) -> Role:
    size = random.randint(5, 2 * ASKED - 5)
    skills = list(dict.fromkeys(random.choices(names, weights, k=size)))
    asked = [_requirement(it, number) for it in skills[1:]]
    choice = Alternative(skill=skills[0], level=3)
    asked[0] = asked[0].model_copy(update={"alternatives": (choice,)})
    return Role(
        title=f"Engineer ({number})",
        seniority=random.choice((None, *get_args(Seniority))),
        company_type=random.choice((None, "startup", "agency", "enterprise")),
        posted=random.choice((None, f"2026-{random.randint(1, 12):02}-15")),
        language=random.choice(("English", "German")),
        requirements=tuple(asked),
        source=f"posting-{number}.md",
    )


def _requirement(skill: str, number: int) -> Requirement:
    return Requirement(
        skill=skill,
        level=3,
        quote=f"You have worked with {skill} for years.",
        source=f"posting-{number}.md, Requirements",
    )


def seconds(roles: list[Role]) -> float:
    """Return the shortest of three times that counting takes."""
    times = []
    for _ in range(3):
        start = perf_counter()
        market_of(roles, builtin_vocabulary())
        times.append(perf_counter() - start)
    return min(times)


def main() -> int:
    """Print the times and return 0 where they are within the limits."""
    roles = postings(SIZES[-1])
    seconds(roles[: SIZES[0]])
    print("postings   seconds   µs a posting")
    each: dict[int, float] = {}
    for size in SIZES:
        took = seconds(roles[:size])
        each[size] = took / size
        print(f"{size:8,}   {took:7.3f}   {each[size] * 1e6:12.0f}")
    growth = each[10_000] / each[2_500]
    print(f"A posting among 10,000 takes {growth:.2f} times as long as among 2,500.")
    return int(took > LIMIT or growth > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
