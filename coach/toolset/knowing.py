"""Tools on what is known of the user: said, corrected, recalled, forgotten."""

import datetime as dt
import re

from pydantic_ai import ModelRetry, ToolReturn

from coach.career import Career
from coach.memory_notes import claim_notes, fact_note, forgetting_note
from coach.toolset.calling import Call, answer, change, look, note, require_quote
from tools.domain import Fact, FactKind, Level
from tools.intake import read_claims
from tools.understanding import stated_levels


async def remember(call: Call, quote: str) -> ToolReturn:
    """Save the skills and levels that the user's own words state.

    The levels are read from the words by rule: "Python 4/5", "advanced SQL", "no Kubernetes".

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that state skills or levels, verbatim.
    """
    said = await change(call, quote, lambda career, source: career.say(quote, source))
    note(call, claim_notes(said.changes))
    return answer(said)


async def set_level(call: Call, skill: str, level: Level, quote: str) -> ToolReturn:
    """Save or correct the level of one skill.

    Args:
        call: The call, filled in by the agent.
        skill: The skill's name.
        level: The level: 0 none, 1 aware, 2 with help, 3 independent, 4 advanced, 5 leads others.
        quote: The user's words that give this level, verbatim.
    """
    await _refuse_other_level(call, skill, level, quote)
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
        raise ModelRetry(f"“{quote[:80]}” says {said} for {skill}, not {level}/5. Save that.")


async def save_fact(  # noqa: PLR0913 — one argument for each part of a fact
    call: Call, kind: FactKind, value: str, quote: str, *, subject: str = "", unit: str = ""
) -> ToolReturn:
    """Save something about the user that is no skill level, such as their work or a constraint.

    Args:
        call: The call, filled in by the agent.
        kind: What the fact speaks of.
        value: The fact, as short as it is clear, in the user's words.
        quote: The user's words that state it, verbatim.
        subject: What it is about where only one value can hold, such as "current pay"; a later
            value of the same kind and subject takes its place.
        unit: What the value is counted in, such as "EUR a year".
    """
    fact = Fact(kind=kind, value=value, subject=subject, unit=unit, quote=quote)
    new = await change(call, quote, lambda career, source: career.save_fact(fact, source))
    if new:
        note(call, [fact_note(fact)])
    return answer({"kind": kind, "value": value, "new": new})


async def recall(
    call: Call, subject: str | None = None, as_of: dt.date | None = None
) -> ToolReturn:
    """Return what is remembered of the user, with where and when it was learned.

    Args:
        call: The call, filled in by the agent.
        subject: A skill, a word that facts hold, or a reference (F1, Q1) for the words behind it;
            leave it out for the whole profile.
        as_of: An earlier day, to see what was known at its end; leave it out for now.
    """
    if as_of is not None:
        return answer(await look(call, lambda career: career.memory_listing(as_of, subject)))
    if subject is None:
        return answer(await look(call, lambda career: career.profile()))
    if re.fullmatch(r"[SFEPMQ][1-9]\d{0,9}", subject):
        grounds = await look(call, lambda career: career.grounds(subject), named=subject)
        return answer(grounds)
    return answer(await look(call, lambda career: career.recall(subject)))


async def forget(call: Call, subject: str, quote: str, *, confirmed: bool) -> ToolReturn:
    """Show what forgetting a subject would remove, and on the user's word remove it for good.

    Call it first with confirmed false, tell the user what would go, and wait for their answer.

    Args:
        call: The call, filled in by the agent.
        subject: A skill, or words as the user typed them.
        quote: The user's words that ask for it, or that agree to it, verbatim.
        confirmed: Whether the user, having seen what would go, has agreed.
    """
    if not confirmed:
        return answer(await look(call, lambda career: career.forget_preview(subject)))
    require_quote(call, quote)
    name = await look(call, lambda career: _name(career, subject))
    if name.casefold() not in call.deps.said.casefold():
        raise ModelRetry(
            "The user has not seen yet what would go. Call forget with confirmed false, tell them, "
            "and end your reply with the question whether to forget it."
        )
    # Forgetting rewrites the file, so it can't be a part of a transaction.
    worded = await look(call, lambda career: career.forgets_words(subject))
    gone = await look(call, lambda career: career.forget(subject))
    call.deps.forgotten.append(subject if worded else "")
    note(call, [forgetting_note(gone)])
    return answer({"removed": gone.total, "counts": gone.counts}, gone)


def _name(career: Career, subject: str) -> str:
    skill = career.vocabulary.get(subject)
    return subject if skill is None else skill.name


async def adopt_skill(call: Call, phrase: str, quote: str, role: str | None = None) -> ToolReturn:
    """Make a phrase that a role lists as unrecognised a skill, and a requirement of that role.

    Args:
        call: The call, filled in by the agent.
        phrase: The phrase, as the role lists it.
        quote: The user's words that ask for it, verbatim.
        role: The role; leave it out for the target.
    """
    skill = await change(
        call, quote, lambda career, _source: career.adopt(phrase, role), named=phrase
    )
    row = await look(call, lambda career: career.gap_row(skill.name, role))
    note(call, [f"Saved: skill “{skill.name}”"])
    return answer({"skill": skill.name, "required": row.required, "basis": skill.basis}, row)


TOOLS = (remember, set_level, save_fact, recall, forget, adopt_skill)
