"""What the career file answers with on the plan as it stands."""

from tools.domain import Commitment, Roadmap, Value


class CurrentPlan(Value):
    """The plan as it stands, or ``None``, and the commitments that are open.

    Attributes:
        roadmap: The plan.
        commitments: What was promised and is open.
        renewed: The version that it was kept as, where the one before no longer followed from
            what is known.
    """

    roadmap: Roadmap | None
    commitments: tuple[Commitment, ...]
    renewed: int | None = None
