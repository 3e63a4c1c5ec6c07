"""The tool that compares the user with a role."""

from pydantic_ai import ToolReturn

from coach.toolset.calling import Call, answer, look
from tools.domain import GapReport


async def gaps(call: Call, role: str | None = None, skill: str | None = None) -> ToolReturn:
    """Compare the user with a role: readiness as a range, and a row for each requirement.

    With skill, return that row alone, with how each of its figures came about and where it was
    asked: call it so when asked why a figure is as it is.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
        skill: The skill of the one row to explain; leave it out for the whole table.
    """
    if skill is not None:
        return answer(await look(call, lambda career: career.gap_row(skill, role), named=skill))
    report = await look(call, lambda career: career.gaps(role), named=role)
    return answer(_brief(report), report)


def _brief(report: GapReport) -> dict[str, object]:
    """Return the report without the reasons, which are given row by row."""
    return report.model_dump(mode="json", exclude={"skills": {"__all__": {"why", "source"}}})


TOOLS = (gaps,)
