"""Tools on the memory's journal: what was changed, taken back, and is to be decided."""

from pydantic_ai import ToolReturn

from coach.memory_notes import undo_note
from coach.toolset.calling import Call, answer, look, note, require_quote
from memory import SearchHit
from tools.domain import Value
from tools.wording import one_line

MOST_CHANGES = 20
"""How many of the latest changes are shown."""

MOST_FOUND = 8
"""How many things a search finds."""

LONGEST_FOUND = 600
"""How many characters of each a model is given."""


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


async def undo_change(
    call: Call, quote: str, change: int | None = None, *, again: bool = False
) -> ToolReturn:
    """Take a change of the memory back; undoing the entry that this makes brings it again.

    Where something was forgotten last, nothing is taken back: forgetting can't be undone. Say so,
    name the change that is returned as "instead", and ask whether to take that one back.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that ask for it, verbatim.
        change: The number of the change; leave it out for the latest one.
        again: Whether the latest undo itself is to be taken back ("redo").
    """
    require_quote(call, quote)
    if again:
        change = await look(call, lambda career: career.last_undo())
    elif change is None and await look(call, lambda career: career.store.forgot_last()):
        instead = await look(call, lambda career: career.store.next_undone())
        plain = None if instead is None else _plain(instead)
        return answer({"undone": None, "instead": plain}, {"instead": instead})
    taken_back, made = await look(call, lambda career: career.undo(change))
    note(call, [undo_note(taken_back)])
    shown = {"undone": _plain(taken_back), "change": made.number, "lines": list(made.lines)}
    return answer(shown, {"taken_back": taken_back, "made": made})


async def open_questions(call: Call) -> ToolReturn:
    """Return what can't hold beside what holds, and waits for the user to decide.

    Args:
        call: The call, filled in by the agent.
    """
    return answer(await look(call, lambda career: career.open_questions()))


async def end_known(call: Call, ref: str, quote: str) -> ToolReturn:
    """Let a fact or level that holds no longer be over; it stays in the history.

    Args:
        call: The call, filled in by the agent.
        ref: What it is called by, such as F3.
        quote: The user's words that ask for it, verbatim.
    """
    require_quote(call, quote)
    ended = await look(call, lambda career: career.retract(ref))
    named = ended.subject or ended.kind
    note(call, [f"Holds no longer: {named} “{one_line(ended.value, LONGEST_FOUND)}”"])
    return answer(ended)


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


async def search_memory(call: Call, query: str) -> ToolReturn:
    """Find again what was said in any conversation, or is known of the user.

    Args:
        call: The call, filled in by the agent.
        query: A question or some words, as the user would say it.
    """
    found = await look(call, lambda career: career.search(query, MOST_FOUND + 1))
    # The question itself is stored by now, and would be the best answer to itself.
    asked = f"M{call.deps.number}"
    hits = tuple(it for it in found if it.ref != asked)[:MOST_FOUND]
    return answer([_found(it) for it in hits], {"query": query, "hits": hits})


def _found(hit: SearchHit) -> dict[str, object]:
    """Return a hit as the model reads it: bounded, with who said it and when."""
    return {
        "ref": hit.ref,
        "speaker": hit.speaker,
        "when": hit.when.isoformat(),
        "text": one_line(hit.text, LONGEST_FOUND),
    }


TOOLS = (search_memory, memory_changes, undo_change, open_questions, end_known, decide_question)
