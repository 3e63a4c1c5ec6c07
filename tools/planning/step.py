"""One step of a plan."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Step:
    """One way from a level to a higher one, learned in one go.

    Attributes:
        skill: What is learned.
        from_level: The level it starts at.
        to_level: The level it ends at.
        quarters: The quarter hours that are left to do.
        gain: The weight that it adds to what is met of the role.
        weight: What the role's requirement weighs; 0 where the role does not ask for the skill.
        provisional: Whether the level of the skill is unknown and taken for 0, at worst.
        begun: Whether some of its hours are done already.
        after: The steps (skill and level reached) that must be finished before it starts.
    """

    skill: str
    from_level: int
    to_level: int
    quarters: int
    gain: Fraction
    weight: Fraction = Fraction(0)
    provisional: bool = False
    begun: bool = False
    after: frozenset[tuple[str, int]] = frozenset()

    @property
    def key(self) -> tuple[str, int]:
        """What tells the step from all others of a plan."""
        return self.skill, self.to_level
