"""Refusing what the user's own words do not bear, and telling them where a text may have asked."""

from typing import Final

from pydantic_ai import ModelRetry, RunContext
from pydantic_ai.messages import ModelRequest, ToolReturnPart

from coach.earlier_calls import before_turn
from coach.turn import Turn
from tools.sentences import opening_words

READING: Final = frozenset(
    {
        "import_document",
        "roles",
        "market",
        "gaps",
        "compare_roles",
        "learning_guide",
        "recall",
        "show_plan",
    }
)
"""The tools whose results hold texts of others."""

_WANTED: Final = {
    "remember": "save something of you",
    "evidence": "keep evidence",
    "set_target": "change your target",
    "make_plan": "change your plan",
    "change_memory": "change your memory",
    "import_document": "keep a document or file",
    "export_memory": "write your memory to a file",
    "checkin": "go on with the check-in",
    "assess": "go on with an assessment",
}
"""What a tool is wanted for, by its name."""

_LONGEST_NAMED: Final = 80  # characters


def reads_others(call: RunContext[Turn]) -> bool:
    """Whether the model has been given texts of others in this turn, be it by the user."""
    turn = call.deps
    if turn.by_rules:
        return False
    since = call.messages[len(before_turn(call.messages)) :]
    parts = [part for it in since if isinstance(it, ModelRequest) for part in it.parts]
    return turn.passes_on() or any(
        isinstance(it, ToolReturnPart) and it.tool_name in READING for it in parts
    )


def shortly(words: str) -> str:
    """Return the first words of what the user said, as a refusal names it: no figure cut in two.

    Args:
        words: What the user said.
    """
    return opening_words(words, _LONGEST_NAMED)


def refusal(call: RunContext[Turn], reason: str, told: str) -> ModelRetry:
    """Return the refusal of what the user's own words neither say nor ask for.

    The user is told of it where a text of others was read in the turn, since it may be what asked:
    that takes no rule that recognises the text.

    Args:
        call: The call that is refused.
        reason: What a model is told.
        told: What the user is told where the offline coach called, which passes it on.
    """
    wanted = _WANTED.get(call.tool_name or "")
    if wanted and reads_others(call):
        line = (
            f"With a text of others before it, the model wanted to {wanted}, which you did not ask "
            "for. It was refused."
        )
        call.deps.orders += [line] if line not in call.deps.orders else []
    return misunderstood(call, reason, told)


def misunderstood(call: RunContext[Turn], reason: str, told: str) -> ModelRetry:
    """Return what has a model call again, or ask the user.

    Args:
        call: The call.
        reason: What a model is told.
        told: What the user is told where the offline coach called, which passes it on.
    """
    return ModelRetry(told if call.deps.by_rules else reason)
