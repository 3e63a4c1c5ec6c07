"""Tools on several roles at once, and on the ways from role to role."""

from pydantic_ai import ToolReturn

from coach.toolset.calling import Call, answer, as_data, look

ROWS = 12
"""How many rows of a table the model is given."""


async def compare_roles(call: Call, roles: tuple[str, ...] = ()) -> ToolReturn:
    """Compare the user with two or more roles, or rank all known roles by how near the user is.

    A ranking includes the occupations of the published lists that the user imported; pass on their
    attributions.

    A comparison gives the readiness for each role, the skills that serve most of them, and the
    cheapest step. The order is by the low end of the readiness, so unknown levels help no role.

    Args:
        call: The call, filled in by the agent.
        roles: The titles of two or more roles; leave it out to rank all that are known.
    """
    if not roles:
        near = await look(call, lambda career: career.nearest())
        first = {
            "roles": as_data(near.roles[:ROWS]),
            "roles_in_all": len(near.roles),
            "occupations": as_data(near.occupations),
        }
        return answer(first, near)
    compared = await look(call, lambda career: career.compare(roles), named=", ".join(roles))
    brief = compared.model_copy(update={"skills": compared.skills[:ROWS]})
    data = {"comparison": as_data(brief), "skills_in_all": len(compared.skills)}
    return answer(data, compared)


async def career_path(call: Call, role: str | None = None) -> ToolReturn:
    """Return the ways to a role over others that lead to it, and what it leads on to.

    Each stop has its readiness today, the hours once the stops before it are met, and its pay with
    source, place and year; pay that is null is not known. National pay is of a whole occupation.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
    """
    return answer(await look(call, lambda career: career.paths(role), named=role))


async def find_roles(call: Call, words: str) -> ToolReturn:
    """Find roles and occupations by the words of their titles and alternate titles.

    The occupations are of the published lists that the user imported (O*NET, ESCO). Pass on the
    attributions with what you tell of them. Any of the titles can be a target, or compared with.

    Args:
        call: The call, filled in by the agent.
        words: Words of a title, such as "data scientist".
    """
    return answer(await look(call, lambda career: career.search_roles(words)))


TOOLS = (compare_roles, career_path, find_roles)
