"""What is known to be missing and gets an application rejected, whatever the score."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from tools.domain import Category, GapRow
from tools.effort import known_skill
from tools.vocabulary import Vocabulary
from tools.wording import listed_in_part

FEWEST_OF_A_FIELD = 2
"""How many must-haves of one field have to be at 0 for the whole field to be missing."""

_NAMED = 20
"""How many must-haves of a field are named; how many more there are is said."""


def red_flags(rows: Iterable[GapRow], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the red flags of a comparison, as sentences.

    A must-have at level 0 is one, unless a skill that would do as well is unassessed. Where all
    must-haves of a field are at 0, and there are at least two, the field itself is one: "no cloud
    experience". What is unassessed is none.

    Args:
        rows: The rows of the comparison.
        vocabulary: Knows the field of each skill.
    """
    musts = [row for row in rows if row.importance == "must"]
    fields = list(_missing_fields(musts, vocabulary))
    whole = {row.skill for _, missing in fields for row in missing}
    alone = [row for row in musts if _missing(row) and row.skill not in whole]
    return (
        *(
            f"No {field} experience: {_named(missing)} are musts, and you have none."
            for field, missing in fields
        ),
        *(f"{row.skill} is a must, and you have none." for row in alone),
    )


def _missing_fields(
    musts: Sequence[GapRow], vocabulary: Vocabulary
) -> Iterator[tuple[Category, list[GapRow]]]:
    def field(row: GapRow) -> Category:
        return known_skill(row.skill, vocabulary).category

    for category, group in groupby(sorted(musts, key=lambda it: (field(it), it.skill)), key=field):
        rows = list(group)
        if len(rows) >= FEWEST_OF_A_FIELD and all(map(_missing, rows)):
            yield category, rows


def _missing(row: GapRow) -> bool:
    return row.status == "missing" and not row.unassessed_alternatives


def _named(rows: Iterable[GapRow]) -> str:
    return listed_in_part([row.skill for row in rows], _NAMED)
