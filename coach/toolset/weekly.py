"""Tools for the weekly check-in, for evidence, and for what is drafted from it."""

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.memory_notes import checkin_notes, evidence_note
from coach.toolset.calling import Call, answer, change, look, note, require_quote
from coach.views import CheckInStep, EvidenceSaved

MOST_CANDIDATES = 20
"""How many of what could be kept as evidence a model is given."""


async def checkin(call: Call, reply: str | None = None, *, back: bool = False) -> ToolReturn:
    """Hold the weekly check-in, one question at a time; ask each question as it is returned.

    Args:
        call: The call, filled in by the agent.
        reply: The user's answer to the question asked last, verbatim; leave it out to start the
            check-in, or to go on with one that was left open.
        back: Whether the user takes the last answer back, so that its question is asked again.
    """
    if back:
        step = await look(call, lambda career: career.step_back())
    elif reply is None:
        step = await look(call, lambda career: career.begin_checkin())
    else:
        step = await _answered(call, reply)
    note(call, checkin_notes(step))
    return answer(step)


async def _answered(call: Call, reply: str) -> CheckInStep:
    require_quote(call, reply)
    return await look(call, lambda career: career.answer_checkin(reply))


async def add_evidence(call: Call, quote: str, completes: int | None = None) -> ToolReturn:
    """Keep something that the user did as evidence for talking points, in their own words.

    Where the result lists missing parts, ask for the first one, and for no other, as
    "E1: what came of it?"; add the answer with completes.

    Args:
        call: The call, filled in by the agent.
        quote: What the user told, verbatim and whole; "Situation: … Task: … Action: … Result: …"
            is taken apart by its labels.
        completes: The number of the piece (1 for E1) that this is a missing part of; leave it out
            for a new one.
    """

    def keep(career: Career, source: int) -> EvidenceSaved:
        if completes is None:
            return career.add_evidence(quote, source)
        return career.complete_evidence(completes, quote, source)

    saved = await change(call, quote, keep, named=None if completes is None else f"E{completes}")
    note(call, [evidence_note(saved, completed=completes is not None)])
    return answer(saved)


async def list_evidence(call: Call) -> ToolReturn:
    """Return all evidence that the user has told, with its numbers.

    Candidates were read in a file and wait for the user's word: decide_question keeps or drops
    one by its number (Q3). Until then they are no evidence.
    """
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


async def draft_points(call: Call, role: str | None = None) -> ToolReturn:
    """Draft interview stories and a 30-second pitch from the evidence alone.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
    """
    return answer(await look(call, lambda career: career.points(role), named=role))


TOOLS = (checkin, add_evidence, list_evidence, draft_points)
