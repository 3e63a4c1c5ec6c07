"""The tool for the weekly check-in."""

from pydantic_ai import ToolReturn

from coach.memory_notes import checkin_notes
from coach.toolset.calling import Call, answer, look, note
from coach.toolset.consent import require_answer, require_untouched
from coach.views import CheckInStep
from tools.spent_hours import hours_by_skill

_IN_WORDS = frozenset({"wins", "blockers", "next"})
"""The questions that are answered in words, which only the check-in holds."""


async def checkin(
    call: Call, reply: str | None = None, question: str | None = None, *, back: bool = False
) -> ToolReturn:
    """Hold the weekly check-in, one question at a time; ask each question as it is returned.

    Args:
        call: The call, filled in by the agent.
        reply: The user's answer to the question asked last, verbatim; leave it out to start or
            resume the check-in.
        question: The key of its question if not the one asked last: wins, blockers, levels, next,
            hours:SKILL or commitment:ID.
        back: Whether the user takes the last answer back.
    """
    if back or reply is None:
        kinds = ("checkin", "checkin_back")
        await require_untouched(call, kinds, offer="Go on with the check-in?")
    if back:
        step = await look(call, lambda career: career.step_back())
    elif reply is None:
        step = await look(call, lambda career: career.begin_checkin())
    else:
        step = await _answered(call, reply, question)
    note(call, checkin_notes(step))
    return answer(step)


async def _answered(call: Call, reply: str, key: str | None) -> CheckInStep:
    question = await look(call, lambda career: career.checkin_open())
    freely = key in _IN_WORDS if key else question is not None and question.kind in _IN_WORDS
    for words in await _words_of(call, reply):
        require_answer(call, words, freely=freely)
    if key:
        return await look(call, lambda career: career.answer_checkin_at(key, reply))
    apart = call.deps.by_rules
    return await look(call, lambda career: career.answer_checkin(reply, apart=apart))


async def _words_of(call: Call, reply: str) -> list[str]:
    """Return the words of an answer that have to be the user's.

    Rules put an amount that was told before with its skill, each said at its own place: "7h" of
    "the Docker course took me 7h" is answered as "7h of Docker". Of an amount that they work out
    ("6 in all, the rest on Docker") the skill has to be named.
    """
    if not call.deps.by_rules or call.deps.holds(reply):
        return [reply]
    vocabulary = await look(call, lambda career: career.vocabulary)
    named = [(it.split()[0], skill) for skill, it in hours_by_skill(reply, vocabulary).items()]
    return [first if call.deps.holds(first) else skill for first, skill in named] or [reply]


TOOLS = (checkin,)
