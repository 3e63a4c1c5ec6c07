"""The tool that sets and clears the role that the user aims for."""

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.toolset.calling import Call, answer, change, note
from coach.views import TargetView


async def set_target(call: Call, quote: str, role: str | None) -> ToolReturn:
    """Make a role the one that the user aims for, or clear it so that they aim for none.

    Where ``also`` names other roles of that title, tell the user how to mean one of those. Clearing
    keeps roles and plans.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that say so, verbatim.
        role: The role's title, as the user typed it or as it is listed; null clears the target.
    """
    if role is None:
        return await _clear(call, quote)

    def set_and_compare(career: Career, _source: int) -> TargetView:
        target = career.set_target(role)
        return TargetView(role=target, also=career.also_of_title(role, target))

    view = await change(call, quote, set_and_compare, named=role)
    title, asked = view.role.title, len(view.role.requirements)
    note(call, [f"Target: {title}"])
    return answer({"target": title, "requirements": asked, "also": view.also}, view)


async def _clear(call: Call, quote: str) -> ToolReturn:
    before = await change(call, quote, lambda career, _source: career.clear_target())
    if before is not None:
        note(call, [f"Target: none (was {before.title})"])
    return answer({"target": None, "before": before and before.title}, before)


TOOLS = (set_target,)
