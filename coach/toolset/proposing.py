"""What a model inferred from the user's words: proposed, and decided by the user."""

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.earlier_calls import PROPOSED
from coach.memory_notes import proposal_note
from coach.memory_views import OpenQuestion
from coach.toolset.calling import Call, answer, as_data, change, look, note, require_quote
from coach.toolset.consent import may_be_steered, understood
from coach.toolset.refusing import refusal, shortly
from tools.domain import Fact, SkillClaim
from tools.understanding import (
    agrees,
    answered_level,
    bears_on,
    names,
    says_level,
    tells,
)


async def is_said_level(call: Call, skill: str, level: int, quote: str) -> bool:
    """Whether the user gives a level to a skill: in the quote, or in answer to the last question.

    Args:
        call: The call.
        skill: The skill as the model named it.
        level: The level.
        quote: The user's words.
    """
    turn = call.deps
    if turn.by_rules:
        return True
    read = await understood(call, quote)

    def said(career: Career) -> bool:
        known = career.vocabulary.get(skill)
        return known is None or says_level(quote, known.name, level, career.vocabulary, read)

    if await look(call, said):
        return True
    names_it = "?" in turn.said and skill.casefold() in turn.said.casefold()
    put = f"{level}/5" in turn.said and agrees(turn.own())
    return names_it and turn.holds(quote) and (put or answered_level(turn.own(), skill) == level)


async def propose_level(call: Call, skill: str, level: int, quote: str) -> ToolReturn:
    """Propose a level that the quote does not say, of a skill that it names.

    Raises:
        ModelRetry: The quote tells nothing of the user, or names another skill.
    """

    def named(career: Career) -> bool:
        return names(quote, career.skill(skill).name, career.vocabulary)

    if not await look(call, named, named=skill):
        raise refusal(
            call,
            f"“{shortly(quote)}” does not name {skill}, so no level of it is saved or proposed. "
            "Ask the user for it.",
            f"“{shortly(quote)}” does not name {skill}, so no level of it is saved. Say it, for "
            f"example “{skill} 2/5”.",
        )
    await _require_told(call, quote)

    def suggest(career: Career, source: int) -> OpenQuestion | None:
        name = career.skill(skill).name
        claim = SkillClaim(skill=name, level=level, basis="inferred", quote=quote)
        return career.suggest(claim, source)

    return _put(call, await change(call, quote, suggest))


async def propose_fact(call: Call, fact: Fact) -> ToolReturn:
    """Propose a fact that the quote does not say in these words.

    Raises:
        ModelRetry: The quote tells nothing of the user, or speaks of something else.
    """
    if not bears_on(fact.quote, f"{fact.value} {fact.unit}"):
        raise refusal(
            call,
            f"“{shortly(fact.quote)}” says nothing of “{shortly(fact.value)}”, so it is neither "
            "saved nor proposed. Quote the words that say it, or ask the user.",
            f"“{shortly(fact.quote)}” says nothing of “{shortly(fact.value)}”, so it is not saved. "
            "Say it in a sentence of its own.",
        )
    await _require_told(call, fact.quote)
    return _put(call, await change(call, fact.quote, lambda it, source: it.suggest(fact, source)))


async def _require_told(call: Call, quote: str) -> None:
    """Refuse to infer anything from what tells nothing of the user, or where others may speak."""
    require_quote(call, quote)
    if not tells(quote, await understood(call, quote)):
        raise refusal(
            call,
            f"“{shortly(quote)}” does not say this, and tells nothing that it could be inferred "
            "from. Nothing is saved or proposed; ask the user.",
            f"“{shortly(quote)}” does not say this, so nothing is saved.",
        )
    if await may_be_steered(call):
        raise refusal(
            call,
            f"“{shortly(quote)}” does not say this, and a text of others was read in this turn, so "
            "nothing is inferred in it. Nothing is saved or proposed; ask the user.",
            f"“{shortly(quote)}” does not say this, so nothing is saved.",
        )


def _put(call: Call, question: OpenQuestion | None) -> ToolReturn:
    """Return what became of a proposal, and tell the user of it."""
    if question is None:
        shown = {PROPOSED: None, "why": "It is known already, or the user has dropped it before."}
        return answer(shown)
    note(call, [proposal_note(question)])
    say = f"Nothing of it holds yet. The user is asked to keep or drop {question.ref}."
    return answer({PROPOSED: question.ref, "question": as_data(question), "say": say}, question)
