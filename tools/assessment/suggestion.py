"""Which skill is worth assessing next."""

from tools.domain import GapReport, Importance, Name, Value


class Suggestion(Value):
    """A skill to assess.

    Attributes:
        skill: The skill.
        required: The level that the role asks for.
        importance: How much the role insists on it.
        role: The role's title.
        others: Further unassessed skills of the role, in the same order.
    """

    skill: Name
    required: int
    importance: Importance
    role: Name
    others: tuple[Name, ...] = ()


def suggest(report: GapReport) -> Suggestion | None:
    """Return the weightiest unassessed skill of a role, or ``None`` where no level is unknown.

    Ties break by the level asked for, and then by name.

    Args:
        report: The comparison with the role.
    """
    unknown = sorted(
        (row for row in report.skills if row.status == "unassessed"),
        key=lambda row: (-row.weight, -row.required, row.skill),
    )
    if not unknown:
        return None
    first, *others = unknown
    return Suggestion(
        skill=first.skill,
        required=first.required,
        importance=first.importance,
        role=report.role,
        others=tuple(row.skill for row in others),
    )
