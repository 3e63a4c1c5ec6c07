"""``coach target [ROLE]``: the role that the user aims for."""

from coach.career import Career
from coach.commands.request import Answer, Request
from coach.posting_view import PostingView
from prompts import render
from prompts.wording import pay, wrap
from tools.contents import content_in_words, contents_of_role
from tools.domain import Role
from tools.namesakes import namesakes_of
from tools.wording import listed

NONE = (
    "No target role is set yet. `coach target ROLE` sets one; "
    "`coach roles` lists those that are known."
)


def run(request: Request) -> Answer:
    """Set the target role, or show it."""
    with request.career() as career:
        role = career.target() if request.role is None else career.set_target(request.role)
        if role is None:
            return Answer(NONE, _data(None, (), ""))
        also = career.also_of_title(request.role, role)
        shown = career.attribution_of(role)
        text = _text(role, _facts(career, role, shown), also, shown)
        return Answer(text, _data(role, _others(career, role), shown))


def _facts(career: Career, role: Role, attribution: str) -> str:
    """Return what a posting says beside its requirements; of any other role, what it pays."""
    if role in career.store.roles() and not attribution:
        return render("reports/_posting", role=role)
    return wrap(f"Pay: {pay(role.pay)}.") if role.pay else ""


def _others(career: Career, role: Role) -> tuple[str, ...]:
    return tuple(it.title for it in namesakes_of(role, career.all_roles()))


def _text(role: Role, facts: str, also: str, attribution: str) -> str:
    said = f"Target: {role.title} ({len(role.requirements)} requirements; {role.source})."
    told = (facts, *(wrap(it) for it in (_beyond(role), also, attribution) if it))
    return "\n".join(filter(None, (said, *told)))


def _beyond(role: Role) -> str:
    """Return a line on what the role's text says beyond what it asks for, or ``""``."""
    held = [content_in_words(it) for it in contents_of_role(role)]
    return f'It also has {listed(held)}: `coach role "{role.title}"`.' if held else ""


def _data(role: Role | None, others: tuple[str, ...], attribution: str) -> dict[str, object]:
    return {
        "target": role and role.title,
        "source": role and role.source,
        "requirements": role and len(role.requirements),
        "posting": role and PostingView.of(role).model_dump(mode="json"),
        "others": list(others),
        "attribution": attribution,
    }
