"""The tool on evidence: kept, listed, and drawn on for talking points."""

from typing import Literal

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.memory_notes import evidence_note
from coach.toolset.calling import Call, answer, change, look, note, refuse_misfit, require_quote
from coach.toolset.consent import may_be_steered, understood
from coach.toolset.refusing import refusal, shortly
from coach.views import EvidenceSaved
from tools.understanding import tells, tells_of_a_deed
from tools.understanding.standing import standing

Action = Literal["list", "add", "points"]

MOST_CANDIDATES = 20
"""How many of what could be kept as evidence a model is given."""


async def evidence(
    call: Call,
    action: Action,
    quote: str | None = None,
    completes: int | None = None,
    role: str | None = None,
) -> ToolReturn:
    """List or add what the user really did, or draft talking points from it.

    - list: all evidence with its numbers. Candidates were read in a file and wait for the user's
      word: change_memory keeps or drops one by its number (Q3). Until then they are no evidence.
    - add: keep something that the user did, in their own words. Where the result lists missing
      parts, ask for the first one, and for no other, as "E1: what came of it?"; add the answer
      with completes.
    - points: draft interview stories and a 30-second pitch from the evidence alone.

    Args:
        call: The call, filled in by the agent.
        action: What to do.
        quote: For add what the user told, verbatim and whole; "Situation: … Task: … Action: …
            Result: …" is taken apart by its labels.
        completes: For add the number of the piece (1 for E1) that this is a missing part of, or
            puts a figure right in ("16, not 14"); leave it out for a new one.
        role: For points the role; leave it out for the target.
    """
    given = {"completes": completes and str(completes), "role": role}
    if action == "add":
        given["quote"] = quote
        refuse_misfit('evidence "add"', given, needs=("quote",), takes=("completes",))
        return await _add(call, quote or "", completes)
    if action == "list":
        refuse_misfit('evidence "list"', given)
        return await _list(call)
    refuse_misfit('evidence "points"', given, takes=("role",))
    return answer(await look(call, lambda career: career.points(role), named=role))


async def _add(call: Call, quote: str, completes: int | None) -> ToolReturn:
    def keep(career: Career, source: int) -> EvidenceSaved:
        if completes is None:
            return career.add_evidence(quote, source)
        return career.complete_evidence(completes, quote, source)

    # What one was asked to do is told by what others wanted; whose deed it is, is known by then.
    freely = completes is not None and call.deps.by_rules and standing(quote) == "others"
    await _require_deed(call, quote, freely=freely)
    named = None if completes is None else f"E{completes}"
    saved = await change(call, quote, keep, named=named, freely=freely)
    note(call, [evidence_note(saved, completed=completes is not None)])
    return answer(saved)


async def _require_deed(call: Call, quote: str, *, freely: bool) -> None:
    """Refuse as evidence what tells of no deed, or was not told as one where others may speak."""
    if not freely:
        require_quote(call, quote)
    if call.deps.by_rules:
        return
    read = await understood(call, quote)
    if not tells_of_a_deed(read) and (not tells(quote, read) or await may_be_steered(call)):
        raise refusal(
            call,
            f"“{shortly(quote)}” tells of nothing that the user did, so it is no evidence. Quote "
            "what they did in their own words, or ask them.",
            f"“{shortly(quote)}” tells of nothing that you did, so it is no evidence. Tell what "
            "you did yourself, and what came of it.",
        )


async def _list(call: Call) -> ToolReturn:
    told = await look(call, lambda career: career.evidence())
    waiting = await look(call, lambda career: career.candidates())
    return answer(
        {
            "evidence": [it.model_dump(mode="json") for it in told],
            "candidates": [it.model_dump(mode="json") for it in waiting[:MOST_CANDIDATES]],
            "more_candidates": len(waiting[MOST_CANDIDATES:]),
        },
        {"evidence": told, "candidates": waiting},
    )


TOOLS = (evidence,)
