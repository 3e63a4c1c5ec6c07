"""The tool that sets and clears the role that the user aims for."""

from contextlib import suppress

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.toolset.calling import Call, answer, change, look, note, require_quote
from coach.toolset.consent import agreed, require_wish, unasked, understood
from coach.views import TargetView
from tools.errors import CoachError
from tools.understanding import declines, tells


async def set_target(call: Call, quote: str, role: str | None) -> ToolReturn:
    """Make a role the one that the user aims for, or clear it so that they aim for none.

    Where ``also`` names other roles of that title, tell the user how to mean one of those. Clearing
    keeps roles and plans.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that say so, verbatim.
        role: The role's title, as the user typed it or as it is listed; null clears the target.
    """
    if role is None:
        return await _clear(call, quote)
    await _require_aim(call, quote, role)

    def set_and_compare(career: Career, _source: int) -> TargetView:
        target = career.set_target(role)
        return TargetView(role=target, also=career.also_of_title(role, target))

    view = await change(call, quote, set_and_compare, named=role)
    title, asked = view.role.title, len(view.role.requirements)
    note(call, [f"Target: {title}"])
    return answer({"target": title, "requirements": asked, "also": view.also}, view)


async def _require_aim(call: Call, quote: str, role: str) -> None:
    """Refuse a target that the user neither names as theirs nor agrees to."""
    require_quote(call, quote)
    turn = call.deps
    if turn.by_rules:
        return
    title = (await look(call, lambda career: career.role(role), named=role)).title
    if agreed(turn, [role, title]):
        return
    asked = "?" in turn.said and not declines(turn.own())
    read = await understood(call, turn.own())
    for words in (it.role for it in read if it.kind == "set_target" and it.role):
        if await _means(call, words, role, title):
            return
    tells_it = turn.holds_now(quote) and (asked or tells(quote, read))
    if tells_it and await _means(call, quote, role, title):
        return
    before = await understood(call, turn.own_before())
    chooses = asked and title.casefold() in turn.said.casefold()
    if not (chooses and any(it.kind == "set_target" for it in before)):
        raise unasked(call, f"Make “{role}” your target?")


async def _means(call: Call, words: str, role: str, title: str) -> bool:
    """Whether words mean or hold the title of a role, and do not ask."""

    def meant(career: Career) -> bool:
        with suppress(CoachError):
            return career.role(words).title == title
        return False

    named = any(it.casefold() in words.casefold() for it in (role, title))
    return "?" not in words and (named or await look(call, meant))


async def _clear(call: Call, quote: str) -> ToolReturn:
    await require_wish(call, ("clear_target",), offer="Clear your target?", named=["target"])
    before = await change(call, quote, lambda career, _source: career.clear_target())
    if before is not None:
        note(call, [f"Target: none (was {before.title})"])
    return answer({"target": None, "before": before and before.title}, before)


TOOLS = (set_target,)
