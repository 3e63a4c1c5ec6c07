"""The tool that saves what the user says of themselves: levels and other facts."""

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.memory_notes import claim_notes, fact_note
from coach.memory_views import FactSaved
from coach.toolset.calling import (
    Call,
    answer,
    change,
    look,
    note,
    refuse_misfit,
    require_spoken,
)
from coach.toolset.consent import understood
from coach.toolset.own_skills import is_unknown, keep_own_skill
from coach.toolset.proposing import is_said_level, propose_fact, propose_level
from coach.toolset.refusing import misunderstood, refusal, shortly
from tools.domain import Fact, FactKind, Level, Text
from tools.gate import unsupported
from tools.intake import read_claims
from tools.understanding import says_fact, stated_levels


async def remember(  # noqa: PLR0913 - one argument for each part of what can be told
    call: Call,
    quote: Text,
    *,
    skill: str | None = None,
    level: Level | None = None,
    own: bool = False,
    kind: FactKind | None = None,
    value: Text | None = None,
    subject: Text = "",
    unit: Text = "",
) -> ToolReturn:
    """Save what the user's own words state of themselves: skill levels, or one other fact.

    With the quote alone, the skills and levels in it are read by rule: "Python 4/5", "advanced
    SQL", "no Kubernetes". Give skill and level to save or correct one level that is worded
    otherwise. Give kind and value to save a fact that is no level, such as their work or a
    constraint.

    What the quote says in so many words is saved at once. What you infer from it is only proposed:
    the result then names the question ("proposed": "Q1"), nothing of it holds, and the user, who
    sees it, decides.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that state it, verbatim.
        skill: One skill's name; with level.
        level: Its level: 0 none, 1 aware, 2 with help, 3 independent, 4 advanced, 5 leads others.
        own: Whether to keep a skill that no list knows as one of the user's own, by their name for
            it; ask them before.
        kind: What a fact speaks of; with value.
        value: The fact, as short as it is clear, in the user's words.
        subject: What the fact is about where only one value can hold, such as "current pay"; a
            later value of the same kind and subject takes its place.
        unit: What the fact's value is counted in, such as "EUR a year".

    Raises:
        ModelRetry: The words are not the user's, or a fact says more than these.
    """
    level_given = {"skill": skill, "level": None if level is None else str(level)}
    level_given |= {"own": "true"} if own else {}
    fact_given = {"kind": kind, "value": value, "subject": subject, "unit": unit}
    if kind is not None or value is not None:
        given = level_given | fact_given
        refuse_misfit("remember a fact", given, needs=("kind", "value"), takes=("subject", "unit"))
    elif skill is not None or level is not None:
        refuse_misfit(
            "remember a level", level_given | fact_given, needs=("skill", "level"), takes=("own",)
        )
    else:
        refuse_misfit("remember a quote", fact_given)
    if kind is not None and value is not None:
        return await _fact(
            call, Fact(kind=kind, value=value, subject=subject, unit=unit, quote=quote)
        )
    if skill is not None and level is not None:
        if own and await is_unknown(call, skill):
            return await keep_own_skill(call, skill, level, quote)
        return await _level(call, skill, level, quote)
    said = await change(call, quote, lambda career, source: career.say(quote, source))
    note(call, claim_notes(said.changes))
    return answer(said)


async def _level(call: Call, skill: str, level: Level, quote: str) -> ToolReturn:
    await _refuse_other_level(call, skill, level, quote)
    if not await is_said_level(call, skill, level, quote):
        return await propose_level(call, skill, level, quote)
    saved = await change(
        call,
        quote,
        lambda career, source: career.set_level(skill, level, quote, source),
        named=skill,
    )
    note(call, claim_notes([saved]))
    return answer(saved)


async def _refuse_other_level(call: Call, skill: str, level: int, quote: str) -> None:
    """Refuse a level that the quote itself contradicts."""

    def stated(career: Career) -> frozenset[int]:
        known = career.vocabulary.get(skill)
        name = known.name if known else skill
        claims = read_claims(quote, career.vocabulary)
        held = frozenset(it.level for it in claims if it.skill == name and it.level is not None)
        return held and held | stated_levels(quote, name, career.vocabulary)

    words = await look(call, stated)
    if words and level not in words:
        said = " or ".join(f"{it}/5" for it in sorted(words))
        raise misunderstood(
            call,
            f"“{shortly(quote)}” says {said} for {skill}, not {level}/5. Save that.",
            f"“{shortly(quote)}” says {said} for {skill}, and I read {level}/5, so nothing is "
            f"saved. Say the level alone: “{skill} {min(words)}/5”.",
        )


async def _fact(call: Call, fact: Fact) -> ToolReturn:
    require_spoken(call, fact.quote)
    if not call.deps.by_rules:  # rules only reckon with what is said: 14 lakhs are 1,400,000
        await _refuse_other_words(call, fact)
    if not (call.deps.by_rules or says_fact(fact, await understood(call, fact.quote))):
        return await propose_fact(call, fact)
    new = await change(call, fact.quote, lambda career, source: career.save_fact(fact, source))
    if new:
        note(call, [fact_note(fact)])
    return answer(FactSaved(kind=fact.kind, value=fact.value, new=new))


async def _refuse_other_words(call: Call, fact: Fact) -> None:
    """Refuse a fact that says more than the user did.

    Raises:
        ModelRetry: It holds a figure, name, skill or part played that they did not tell.
    """
    said = call.deps.spoken
    worded = f"{fact.value} {fact.unit}".strip()

    def held_beyond(career: Career) -> tuple[str, ...]:
        texts = (worded, fact.subject)
        return tuple(it for text in texts for it in unsupported(text, said, career.vocabulary))

    if more := await look(call, held_beyond):
        named = ", ".join(f"“{it}”" for it in more)
        raise refusal(
            call,
            f"{named}: the user did not say this, so nothing is saved. Give the value in their own "
            "words, without it, or ask them.",
            f"{named} does not stand in what you wrote, so nothing is saved. Say the figure as it "
            "is to be kept.",
        )


TOOLS = (remember,)
