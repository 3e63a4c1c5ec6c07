"""``coach roles``: the roles that are known, found, ranked, and phrases of theirs as skills."""

from coach import json_output
from coach.commands.request import Answer, Request
from prompts import render
from prompts.wording import wrap
from tools.errors import UsageError


def run(request: Request) -> Answer:
    """List the roles, search them, rank them, or adopt a phrase."""
    if request.options.nearest and request.options.adopt is not None:
        raise UsageError("coach roles: --nearest and --adopt are two requests. Give one of them.")
    if request.options.adopt is not None and request.options.words:
        raise UsageError("coach roles: --adopt takes one phrase. Put it in quotes.")
    if request.options.adopt is not None:
        return _adopt(request, request.options.adopt, request.options.role)
    if request.options.role is not None:
        raise UsageError("coach roles: --role goes with --adopt. Name the phrase to adopt too.")
    words = " ".join(request.options.words)
    if request.options.nearest:
        if words:
            raise UsageError("coach roles: --nearest ranks all roles. Leave out the words.")
        return _nearest(request)
    if words:
        return _search(request, words)
    with request.career() as career:
        listed, lists = career.roles(), career.lists()
    return Answer(
        render("reports/roles", roles=listed, lists=lists), json_output.roles(listed, lists)
    )


def _search(request: Request, words: str) -> Answer:
    """Find roles and occupations by their titles."""
    with request.career() as career:
        found = career.search_roles(words)
    return Answer(render("reports/found_roles", view=found), json_output.shape(found))


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
