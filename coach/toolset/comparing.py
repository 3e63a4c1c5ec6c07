"""The tool that compares several roles."""

from typing import Literal

from pydantic_ai import ToolReturn

from coach.toolset.calling import Call, answer, as_data, look

ROWS = 12
"""How many rows of a table the model is given."""


async def compare_roles(
    call: Call, roles: tuple[str, ...] = (), part: Literal["standing", "asked"] = "standing"
) -> ToolReturn:
    """Compare the user with two or more roles, or rank all known roles by how near the user is.

    A ranking includes the occupations of the published lists that the user imported; pass on their
    attributions.

    A comparison gives the readiness for each role, the skills that serve most of them, and the
    cheapest step. The order is by the low end of the readiness, so unknown levels help no role.

    Args:
        call: The call, filled in by the agent.
        roles: The titles of two or more roles; leave it out to rank all that are known.
        part: "standing" for where the user stands with each; "asked" for how the roles differ: what
            each asks for that the others don't, and what they share, whatever the user can do.
    """
    if not roles:
        near = await look(call, lambda career: career.nearest())
        first = {
            "roles": as_data(near.roles[:ROWS]),
            "roles_in_all": len(near.roles),
            "occupations": as_data(near.occupations),
        }
        return answer(first, near)
    if part == "asked":
        apart = await look(call, lambda career: career.apart(roles), named=", ".join(roles))
        return answer({"roles": as_data(apart.apart), "shared": as_data(apart.shared)}, apart)
    compared = await look(call, lambda career: career.compare(roles), named=", ".join(roles))
    brief = compared.model_copy(update={"skills": compared.skills[:ROWS]})
    data = {"comparison": as_data(brief), "skills_in_all": len(compared.skills)}
    return answer(data, compared)


TOOLS = (compare_roles,)
