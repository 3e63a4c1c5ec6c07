"""What the career file answers with on the plan as it stands."""

from tools.domain import Commitment, Roadmap, Value


class CurrentPlan(Value):
    """The plan that was made last, or ``None``, and the commitments that are open."""

    roadmap: Roadmap | None
    commitments: tuple[Commitment, ...]
