"""The tool that changes what is remembered otherwise than by a new statement."""

import re
from typing import Literal, NamedTuple

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.memory_notes import forgetting_note, undo_note
from coach.toolset.calling import (
    Call,
    answer,
    as_data,
    change,
    look,
    note,
    refuse_misfit,
    require_quote,
    require_spoken,
)
from coach.toolset.consent import (
    may_be_steered,
    require_decision,
    require_wish,
    unasked,
    understood,
)
from coach.toolset.refusing import misunderstood
from memory import Forgetting
from tools.understanding import bears_on, tells
from tools.wording import one_line

Action = Literal["undo", "redo", "end", "keep", "drop", "forget", "adopt"]

LONGEST_NAMED = 600
"""How many characters of what ended are told."""


class _Arguments(NamedTuple):
    """What one use of the tool needs, and what it takes beside that."""

    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


_ARGUMENTS: dict[Action, _Arguments] = {
    "undo": _Arguments(takes=("change",)),
    "redo": _Arguments(),
    "end": _Arguments(needs=("subject",)),
    "keep": _Arguments(needs=("subject",)),
    "drop": _Arguments(needs=("subject",)),
    "forget": _Arguments(needs=("subject",), takes=("confirmed",)),
    "adopt": _Arguments(needs=("subject",), takes=("role",)),
}


async def change_memory(  # noqa: PLR0913, PLR0917 - one argument for each part of a change
    call: Call,
    action: Action,
    quote: str,
    subject: str | None = None,
    change: int | None = None,
    role: str | None = None,
    *,
    confirmed: bool = False,
) -> ToolReturn:
    """Take back, end, decide, forget or adopt something of the memory, as the user asks.

    - undo: take back the latest change, or the one of a number. Where something was forgotten
      last, nothing is taken back, since forgetting can't be undone: say so, name the change that
      is returned as "instead", and ask whether to take that one back.
    - redo: take back the latest undo.
    - end: a fact or level (F3) holds no longer; it stays in the history.
    - keep, drop: decide an open question (Q1): what was read holds from now on, or does not.
    - forget: remove a subject for good. Call it first with confirmed false, tell the user what
      would go, and wait for their answer.
    - adopt: make a phrase that a role lists as unrecognised a skill, and a requirement of it.

    Args:
        call: The call, filled in by the agent.
        action: What to do.
        quote: The user's words that ask for it, or that agree to it, verbatim.
        subject: For end F3, for keep and drop Q1, for forget a skill or words as the user typed
            them, for adopt the phrase as the role lists it.
        change: For undo the number of the change; leave it out for the latest one.
        role: For adopt the role; leave it out for the target.
        confirmed: For forget whether the user, having seen what would go, has agreed.
    """
    given = {"subject": subject, "change": change, "role": role, "confirmed": confirmed}
    needs, takes = _ARGUMENTS[action]
    refuse_misfit(f'change_memory "{action}"', given, needs=needs, takes=takes)
    named = subject or ""
    if action == "forget":
        return await _forget(call, named, quote, confirmed=confirmed)
    back = action in {"undo", "redo"}
    # Why a change is to go may speak of others, which the rules have told from the order.
    require = require_spoken if back and call.deps.by_rules else require_quote
    require(call, quote)
    if back:
        return await _undo(call, change, again=action == "redo")
    if action == "end":
        return await _end(call, named, quote)
    if action == "adopt":
        return await _adopt(call, named, quote, role)
    return await _decide(call, named, keep=action == "keep")


async def _require_undo(call: Call, number: int | None, *, again: bool) -> None:
    """Refuse to take back what the user does not ask to have taken back."""
    turn = call.deps
    which = "the latest change" if number is None else f"change {number}"
    offer = f"Take back {'the latest undo' if again else which}?"
    named = ("take back", "taken back", "take that back", "undo", "redo")
    kinds = ("redo",) if again else ("undo", "undo_instead")
    await require_wish(call, kinds, offer=offer, named=named)
    words = f"{turn.own()} {turn.said}"
    if number is not None and not turn.by_rules and not re.search(rf"(?<!\d){number}(?!\d)", words):
        raise unasked(call, offer)


async def _undo(call: Call, number: int | None, *, again: bool) -> ToolReturn:
    await _require_undo(call, number, again=again)
    if again:
        number = await look(call, lambda career: career.last_undo())
    elif number is None and await look(call, lambda career: career.store.forgot_last()):
        instead = await look(call, lambda career: career.store.next_undone())
        return answer({"undone": None, "instead": as_data(instead)}, {"instead": instead})
    taken_back, made = await look(call, lambda career: career.undo(number))
    note(call, [undo_note(taken_back)])
    shown = {"undone": as_data(taken_back), "change": made.number, "lines": list(made.lines)}
    return answer(shown, {"taken_back": taken_back, "made": made})


async def _end(call: Call, ref: str, quote: str) -> ToolReturn:
    await _require_ended(call, ref, quote)
    ended = await look(call, lambda career: career.retract(ref))
    named = ended.subject or ended.kind
    note(call, [f"Holds no longer: {named} “{one_line(ended.value, LONGEST_NAMED)}”"])
    return answer(ended)


async def _require_ended(call: Call, ref: str, quote: str) -> None:
    """Refuse to end what the user neither asks to have dropped nor tells the end of."""
    if call.deps.by_rules:
        return
    held = await look(call, lambda career: career.held(ref))
    if held is not None and bears_on(quote, f"{held.subject} {held.value}"):
        told = tells(quote, await understood(call, quote)) and not await may_be_steered(call)
        if told:
            return
    named = (ref, held.subject, held.value) if held is not None else (ref,)
    await require_wish(call, ("end",), offer=f"Drop {ref}?", named=named)


async def _decide(call: Call, question: str, *, keep: bool) -> ToolReturn:
    await require_decision(call, question, keep=keep)
    turn = call.deps
    decided = await look(
        call,
        lambda career: career.decide(
            question, keep=keep, decided_in=f"message {turn.number}", words=turn.text
        ),
    )
    kept_as = f" as {decided.kept_as}" if decided.kept_as else ""
    verb = f"Kept{kept_as}" if keep else "Dropped"
    note(call, [f"{verb}: {decided.subject} {decided.proposed}"])
    return answer(decided, {"question": decided, "keep": keep})


async def _forget(call: Call, subject: str, quote: str, *, confirmed: bool) -> ToolReturn:
    if not confirmed:
        shown = await look(call, lambda career: career.forget_preview(subject))
        return answer(_but_for_asking(shown, call.deps.number))
    require_quote(call, quote)
    name = await look(call, lambda career: _name(career, subject))
    await require_wish(call, ("forget", "forget_now"), offer=f"Forget {name}?", named=[name])
    if name.casefold() not in call.deps.said.casefold():
        raise misunderstood(
            call,
            "The user has not seen yet what would go. Call it with confirmed false, tell them, and "
            "end your reply with the question whether to forget it.",
            f"You have not seen yet what would go. “Forget {name}” shows it, and asks.",
        )
    # Forgetting rewrites the file, so it can't be a part of a transaction.
    worded = await look(call, lambda career: career.forgets_words(subject))
    gone = await look(call, lambda career: career.forget(subject))
    call.deps.forgotten.append(subject if worded else "")
    note(call, [forgetting_note(gone)])
    return answer({"removed": gone.total, "counts": gone.counts}, gone)


def _but_for_asking(shown: Forgetting, number: int) -> Forgetting:
    """Return what would go; nothing where only the message that asks for it names the subject."""
    asking = all(it.startswith(f"Message: {number}, yours") for it in shown.lines)
    return shown.model_copy(update={"counts": {}, "lines": ()}) if asking else shown


def _name(career: Career, subject: str) -> str:
    skill = career.vocabulary.get(subject)
    return subject if skill is None else skill.name


async def _adopt(call: Call, phrase: str, quote: str, role: str | None) -> ToolReturn:
    await require_wish(call, ("adopt",), offer=f"Make “{phrase}” a skill?", named=[phrase])
    skill = await change(
        call, quote, lambda career, _source: career.adopt(phrase, role), named=phrase
    )
    row = await look(call, lambda career: career.gap_row(skill.name, role))
    note(call, [f"Saved: skill “{skill.name}”"])
    return answer({"skill": skill.name, "required": row.required, "basis": skill.basis}, row)


TOOLS = (change_memory,)
