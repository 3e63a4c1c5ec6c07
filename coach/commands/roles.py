"""``coach roles``: the roles that are known, ranked, and phrases of theirs made into skills."""

from coach import json_output
from coach.commands.request import Answer, Request
from coach.role_details import role_details
from prompts import render
from prompts.wording import wrap
from tools.errors import UsageError


def run(request: Request) -> Answer:
    """List the roles, show one, rank them, or adopt a phrase."""
    if request.options.shown:
        return _show(request, " ".join(request.options.shown))
    if request.options.nearest and request.options.adopt is not None:
        raise UsageError("coach roles: --nearest and --adopt are two requests. Give one of them.")
    if request.options.adopt is not None:
        return _adopt(request, request.options.adopt, request.options.role)
    if request.options.role is not None:
        raise UsageError("coach roles: --role goes with --adopt. Name the phrase to adopt too.")
    if request.options.nearest:
        return _nearest(request)
    with request.career() as career:
        listed = career.roles()
    return Answer(render("reports/roles", roles=listed), json_output.roles(listed))


def _show(request: Request, typed: str) -> Answer:
    """Show what is known of a role."""
    if request.options.nearest or request.options.adopt is not None or request.options.role:
        raise UsageError("coach roles: a role and an option are two requests. Give one of them.")
    with request.career() as career:
        details = role_details(career, typed)
    return Answer(render("reports/role", details=details), json_output.shape(details))


def _nearest(request: Request) -> Answer:
    """Rank the roles by how near the user is to them."""
    with request.career() as career:
        near = career.nearest()
    return Answer(render("reports/nearest", nearest=near), json_output.shape(near))


def _adopt(request: Request, phrase: str, typed_role: str | None) -> Answer:
    """Make an unrecognised phrase a skill and a requirement of its role."""
    with request.career() as career:
        skill = career.adopt(phrase, typed_role)
        row = career.gap_row(skill.name, typed_role)
        role = career.role(typed_role)
        also = career.also_of_title(typed_role, role)
    said = f"Saved: {skill.name} is a skill now, and {role.title} asks for it at {row.required}/5."
    return Answer(
        f"{said}\n{wrap(also)}" if also else said,
        {
            "skill": skill.name,
            "role": role.title,
            "required": row.required,
            "importance": row.importance,
            "basis": skill.basis,
        },
    )
