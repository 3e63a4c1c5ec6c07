"""An unrecognised phrase of a role, made a skill."""

from coach.career.file import CareerFile
from tools.domain import Requirement, Skill
from tools.errors import CoachError
from tools.vocabulary import custom_skill

ADOPTED_LEVEL = 3


def adopt(career: CareerFile, phrase: str, typed_role: str | None = None) -> Skill:
    """Make an unrecognised phrase of a role a skill, and a requirement of that role.

    Args:
        career: The open career file.
        phrase: The phrase, as the role lists it under ``unrecognised``.
        typed_role: The role, or ``None`` for the target.

    Raises:
        CoachError: The role has no such phrase.
    """
    role = career.role(typed_role)
    known = next((p for p in role.unrecognised if p.casefold() == phrase.casefold()), None)
    if known is None:
        raise CoachError(
            f"“{phrase}”: {role.title} lists no such phrase as unrecognised. "
            f"`coach gaps` shows those it does."
        )
    skill = custom_skill(known)
    requirement = Requirement(
        skill=skill.name, level=ADOPTED_LEVEL, quote=known, source=f"adopted, {role.source}"
    )
    rest = tuple(phrase for phrase in role.unrecognised if phrase != known)
    adopted = role.model_copy(
        update={"requirements": (*role.requirements, requirement), "unrecognised": rest}
    )
    with career.store.transaction():
        career.store.save_skill(skill)
        career.store.save_role(adopted, career.note_source("command", "adopted", known))
    return skill
