"""A name in a list of skills: the skill that it is, those that it holds, or a stranger."""

from collections.abc import Iterator

from tools.cleaning import clip
from tools.domain import Level
from tools.intake.levels.level_remarks import of_cell
from tools.intake.levels.levels import level_alone
from tools.intake.profiles.claims import Said, said_in_sentence
from tools.intake.text.sketch import MARK, sketch
from tools.vocabulary import Vocabulary


def said_of_name(
    name: str, level: str, quote: str, vocabulary: Vocabulary, strangers: list[str]
) -> Iterator[Said]:
    """Yield the skill that a name is; one that only holds a skill's name counts as a mention."""
    if not name:
        return
    skill = vocabulary.get(name)
    if skill is not None:
        yield _said(skill.name, level_alone(level), quote, level)
        return
    whole = _is_little_more(name, vocabulary)
    for said in said_in_sentence(name, vocabulary, quote):
        given = level_alone(level) if whole and said.level is None else said.level
        if said.unclaimed:
            yield said
        else:
            yield _said(said.skill, given, quote, level if whole else "")
    if not whole:
        strangers.append(clip(name, 80))


def _said(skill: str, given: Level | None, quote: str, written: str) -> Said:
    return Said(skill, given, quote, of_cell(skill, written) if given is None else "")


def _is_little_more(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is one skill and little else: "HTML 5", "Python (advanced)"."""
    drawn = sketch(name, vocabulary)
    rest = drawn.text.replace(MARK, "")
    letters = [it for it in rest.split("(")[0] if it.isalpha()]
    return bool(drawn.skills) and len(letters) <= 2  # noqa: PLR2004 - "v", "&", no word
