"""Skills that no list knows, kept as the user's own."""

from pydantic_ai import ToolReturn

from coach.memory_notes import claim_notes
from coach.toolset.calling import Call, answer, change, look, note
from coach.toolset.refusing import refusal, shortly
from tools.domain import Level
from tools.understanding import guess_skill, own_name, says_own_level
from tools.vocabulary import Vocabulary


async def is_unknown(call: Call, skill: str) -> bool:
    """Whether neither the user's skills, nor ours, nor an imported list have one of that name."""
    return (await _known(call, skill)).get(skill) is None


async def keep_own_skill(call: Call, skill: str, level: Level, quote: str) -> ToolReturn:
    """Keep a skill that is not known, and its level, both as the user's words have them.

    Args:
        call: The call.
        skill: What the user calls it.
        level: Its level.
        quote: The user's words that state it, verbatim.

    Raises:
        ModelRetry: It is no name of a skill, may be a known one, or the words do not say it.
    """
    name = await _own_name(call, skill)
    if not (call.deps.by_rules or says_own_level(quote, name, level, await _known(call, skill))):
        raise refusal(
            call,
            f"“{shortly(quote)}” does not say {skill} {level}/5. Ask the user for it.",
            f"“{shortly(quote)}” does not say {skill} {level}/5, so nothing is saved.",
        )
    saved = await change(
        call, quote, lambda career, source: career.add_own_skill(name, level, quote, source)
    )
    note(call, claim_notes([saved]))
    return answer(saved)


async def _own_name(call: Call, skill: str) -> str:
    name = own_name(skill)
    if name is None:
        raise refusal(
            call,
            f"{skill}: this is no name of a skill. Give it in one to three words of the user's.",
            f"“{skill[:80]}” is no name of a skill, so nothing is saved. Say it in one to three "
            "words.",
        )
    if (meant := guess_skill(skill, await _known(call, skill))) is not None:
        raise refusal(
            call,
            f"{skill}: {meant} is known. Save that, or ask the user whether it is meant.",
            f"“{skill[:80]}” may be {meant}, so nothing is saved. Say “{meant} 3/5”, with your "
            "level, if it is.",
        )
    return name


async def _known(call: Call, skill: str) -> Vocabulary:
    return await look(call, lambda career: career.vocabulary_for(skill))
