"""What a plan follows from, so that one that still does need not be made again to know it."""

from collections.abc import Mapping
from dataclasses import dataclass

from tools.domain import PlanSettings, Roadmap, Role, SkillClaim
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Premises:
    """All that a plan follows from: of equal premises the plan is the same, whatever the day.

    Attributes:
        role: The role.
        claims: What is known of the person, as far as it bears on the plan.
        vocabulary: Holds hours, prerequisites and the pace; it is equal to itself alone.
        settings: The start, the weekly hours, the deadline and the days off.
        spent: Hours since the present level was recorded, by skill.
        last: The plan before, whose order is kept where that costs next to nothing.
    """

    role: Role
    claims: tuple[SkillClaim, ...]
    vocabulary: Vocabulary
    settings: PlanSettings
    spent: Mapping[str, float]
    last: Roadmap | None

    def plan(self) -> Roadmap:
        """Return the plan that follows."""
        return plan_roadmap(
            self.role,
            self.claims,
            self.vocabulary,
            self.settings,
            progress=self.spent,
            last=self.last,
        )
