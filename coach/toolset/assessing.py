"""The tool that finds a level with a few questions."""

from pydantic_ai import ToolReturn

from coach.memory_notes import claim_notes
from coach.toolset.calling import Call, answer, look, note
from coach.toolset.consent import require_answer, require_untouched
from coach.views import AssessmentStep


async def assess(
    call: Call, skill: str | None = None, reply: str | None = None, *, back: bool = False
) -> ToolReturn:
    """Find the user's level in a skill: three to five questions, one at a time, asked as returned.

    The level and its confidence are computed from the answers; judge none yourself.

    Args:
        call: The call, filled in by the agent.
        skill: The skill to assess; leave it out to go on with the one that is open, or to take the
            weightiest skill of the target whose level is unknown.
        reply: The user's answer to the question asked last, verbatim.
        back: Whether the user takes the last answer back, so that its question is asked again.
    """
    if back or reply is None:
        kinds = ("assess", "assess_back")
        await require_untouched(call, kinds, offer="Go on with the assessment?")
    if back:
        step = await look(call, lambda career: career.assessment_back())
    elif reply is None:
        step = await look(call, lambda career: career.begin_assessment(skill), named=skill)
    else:
        step = await _answered(call, reply)
    if step.assessed is not None:
        note(call, claim_notes([step.assessed.change]))
    return answer(_shown(step), step)


async def _answered(call: Call, reply: str) -> AssessmentStep:
    if not (call.deps.by_rules and reply.isdigit()):
        require_answer(call, reply)  # by rules the place of an answer that was told in words
    return await look(call, lambda career: career.answer_assessment(reply))


def _shown(step: AssessmentStep) -> dict[str, object]:
    """Return a step with its question as it is to be asked."""
    asked = None if step.question is None else step.question.text
    return step.model_dump(mode="json", by_alias=True) | {"question": asked}


TOOLS = (assess,)
