"""``coach target [ROLE]``: the role that the user aims for."""

from coach.commands.request import Answer, Request

NONE = (
    "No target role is set yet. `coach target ROLE` sets one; "
    "`coach roles` lists those that are known."
)


def run(request: Request) -> Answer:
    """Set the target role, or show it."""
    with request.career() as career:
        role = career.target() if request.role is None else career.set_target(request.role)
    if role is None:
        return Answer(NONE, {"target": None, "source": None, "requirements": None})
    asked = len(role.requirements)
    return Answer(
        f"Target: {role.title} ({asked} requirements; {role.source}).",
        {"target": role.title, "source": role.source, "requirements": asked},
    )
