"""Tools on the memory's journal: what was changed, taken back, and is to be decided."""

from pydantic_ai import ToolReturn

from coach.memory_notes import undo_note
from coach.toolset.calling import Call, answer, look, note, require_quote
from tools.domain import Value

MOST_CHANGES = 20
"""How many of the latest changes are shown."""


async def memory_changes(call: Call) -> ToolReturn:
    """Return the latest changes of the memory with their numbers, and the open questions.

    Args:
        call: The call, filled in by the agent.
    """
    changes = await look(call, lambda career: career.journal(MOST_CHANGES))
    questions = await look(call, lambda career: career.open_questions())
    return answer(
        {"changes": [_plain(it) for it in changes], "questions": [_plain(it) for it in questions]},
        {"changes": changes, "questions": questions},
    )


async def undo_change(call: Call, quote: str, change: int | None = None) -> ToolReturn:
    """Take a change of the memory back; undoing the entry that this makes brings it again.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that ask for it, verbatim.
        change: The number of the change; leave it out for the latest one.
    """
    require_quote(call, quote)
    taken_back, made = await look(call, lambda career: career.undo(change))
    note(call, [undo_note(taken_back)])
    shown = {"undone": _plain(taken_back), "change": made.number, "lines": list(made.lines)}
    return answer(shown, {"taken_back": taken_back, "made": made})


async def decide_question(call: Call, question: str, quote: str, *, keep: bool) -> ToolReturn:
    """Decide between what was read and what holds, as the user says.

    Args:
        call: The call, filled in by the agent.
        question: The question's number, such as Q1.
        quote: The user's words that decide it, verbatim.
        keep: Whether what was read holds from now on; else what held stays.
    """
    require_quote(call, quote)
    decided = await look(call, lambda career: career.decide(question, keep=keep))
    note(call, [f"{'Kept' if keep else 'Dropped'}: {decided.subject} {decided.proposed}"])
    return answer(decided, {"question": decided, "keep": keep})


def _plain(value: Value) -> object:
    return value.model_dump(mode="json")


TOOLS = (memory_changes, undo_change, decide_question)
