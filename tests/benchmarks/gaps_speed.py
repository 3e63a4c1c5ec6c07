"""How long comparing takes: ``python -m tests.benchmarks.gaps_speed``.

One person is compared with ever more roles of 40 requirements each, drawn out of the vocabulary
with levels, importance and, for half of them, a frequency; one in ten has an alternative. The level
of the person is known in two thirds of the vocabulary. *Gaps* are whole reports with every reason,
*nearest* is the ranking. The reference in the same run is reading each requirement's name once. It
fails where the reports of 1,000 roles take more than a second.
"""

import datetime as dt
import sys
from collections.abc import Sequence
from random import Random

from tests.benchmarks.timing import Aim, judged, milliseconds, print_growth
from tools.domain import Alternative, Frequency, Requirement, Role, SkillClaim
from tools.gaps import score_roles
from tools.standing import nearest_roles
from tools.vocabulary import Vocabulary, builtin_vocabulary

TODAY = dt.date(2026, 11, 23)
SIZES = (125, 250, 500, 1_000)
REQUIREMENTS = 40
LIMIT = 1_000
"""Milliseconds for the reports of 1,000 roles."""


def drawn_role(number: int, skills: Sequence[str], random: Random) -> Role:
    """Return a role of 40 requirements."""
    asked = random.sample(skills, REQUIREMENTS + 4)
    others, named = asked[REQUIREMENTS:], asked[:REQUIREMENTS]
    postings = random.randint(1, 200)
    return Role(
        title=f"Role {number}",
        requirements=tuple(
            Requirement(
                skill=skill,
                level=random.randint(1, 5),
                importance=random.choice(("must", "should", "nice")),
                frequency=drawn_frequency(postings, random),
                quote=f"Experience with {skill} is asked for.",
                source=f"posting-{number}.md",
                alternatives=tuple(
                    Alternative(skill=it, level=random.randint(1, 5)) for it in others[at : at + 1]
                ),
            )
            for at, skill in enumerate(named)
        ),
    )


def drawn_frequency(postings: int, random: Random) -> Frequency | None:
    """Return how often a skill is asked for, in half of the cases."""
    if random.random() < 0.5:
        return None
    return Frequency(share=random.randint(0, 100) / 100, n=postings)


def drawn_person(skills: Sequence[str], random: Random) -> list[SkillClaim]:
    """Return the levels of a person in two thirds of the skills."""
    known = random.sample(skills, len(skills) * 2 // 3)
    return [SkillClaim(skill=it, level=random.randint(0, 5)) for it in known]


def scored(roles: Sequence[Role], claims: Sequence[SkillClaim], vocabulary: Vocabulary) -> None:
    """Compare a person with each role, rows and reasons included."""
    for _ in score_roles(roles, claims, vocabulary, as_of=TODAY):
        pass


def main() -> int:
    """Print a line for each number of roles, and return 1 where the aim is missed."""
    vocabulary = builtin_vocabulary()
    skills = sorted(it.name for it in vocabulary.skills)
    random = Random(40)  # noqa: S311 - it draws a problem
    claims = drawn_person(skills, random)
    roles = [drawn_role(number, skills, random) for number in range(max(SIZES))]
    reports, ranking = dict[int, float](), dict[int, float]()
    print("roles  gaps ms  µs a row  × reading  nearest ms  µs a role  reading ms")
    for size in SIZES:
        some = roles[:size]
        gaps = milliseconds(lambda: scored(some, claims, vocabulary))  # noqa: B023
        near = milliseconds(lambda: nearest_roles(some, claims, vocabulary))  # noqa: B023
        reading = milliseconds(lambda: [it.skill for role in some for it in role.requirements])  # noqa: B023
        print(
            f"{size:5}  {gaps:7.1f}  {1_000 * gaps / size / REQUIREMENTS:8.1f}"
            f"  {gaps / reading:9.0f}  {near:10.1f}  {1_000 * near / size:9.0f}  {reading:10.2f}"
        )
        reports[size], ranking[size] = gaps, near
    print_growth("A set of reports", reports)
    print_growth("A ranking", ranking)
    return judged([Aim("1,000 reports", LIMIT, reports[1_000])])


if __name__ == "__main__":
    sys.exit(main())
