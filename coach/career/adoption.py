"""An unrecognised phrase of a role, made a skill."""

from coach.career.file import CareerFile
from tools.alternatives import asked_skills
from tools.domain import Requirement, Role, Skill
from tools.errors import CoachError
from tools.intake.profiles.strangers import without_level
from tools.vocabulary import custom_skill

ADOPTED_LEVEL = 3


def adopt(career: CareerFile, phrase: str, typed_role: str | None = None) -> Skill:
    """Make an unrecognised phrase of a role a skill, and a requirement of that role.

    The requirement has the level, importance and frequency that the role's text gives to it.

    Args:
        career: The open career file.
        phrase: The phrase, as the role lists it under ``unrecognised``.
        typed_role: The role, or ``None`` for the target.

    Raises:
        CoachError: The role has no such phrase.
    """
    role = career.role(typed_role)
    # Also as the text has it, with a level and a bracket that are no part of the name.
    typed = {phrase.casefold(), without_level(phrase).casefold()}
    known = next((p for p in role.unrecognised if p.casefold() in typed), None)
    if known is None:
        raise CoachError(
            f"“{phrase}”: {role.title} lists no such phrase as unrecognised. "
            f"`coach gaps` shows those it does."
        )
    name = without_level(known)
    is_skill = career.vocabulary.get(name)
    skill = is_skill or custom_skill(name)
    if skill.name in asked_skills(role):
        raise CoachError(
            f"“{phrase}”: {role.title} asks for {skill.name} already. Nothing changed."
        )
    adopted = _with_phrase(role, known, skill.name)
    with career.store.transaction():
        if is_skill is None:
            career.store.save_skill(skill)
        career.store.save_role(adopted, career.note_source("command", "adopted", known))
    return skill


def _with_phrase(role: Role, phrase: str, skill: str) -> Role:
    """Return a role with one of its unrecognised phrases as a requirement."""
    held = next((it for it in role.held_back if it.skill == phrase), None)
    # A role that was kept before such figures were has none for its phrases.
    asked = held or Requirement(
        skill=phrase, level=ADOPTED_LEVEL, quote=phrase, source=role.source or "unstated"
    )
    requirement = asked.model_copy(update={"skill": skill, "source": f"adopted, {asked.source}"})
    return role.model_copy(
        update={
            "requirements": (*role.requirements, requirement),
            "unrecognised": tuple(it for it in role.unrecognised if it != phrase),
            "held_back": tuple(it for it in role.held_back if it.skill != phrase),
        }
    )
