"""What a tool may write: what the user's own words say or ask for, or what they agreed to."""

from collections.abc import Collection, Iterable

from pydantic_ai import ModelRetry

from coach.career import Career
from coach.earlier_calls import before_turn, proposed_before
from coach.known import known
from coach.toolset.calling import Call, look, require_quote, require_spoken
from coach.toolset.refusing import reads_others, refusal, shortly
from coach.turn import Turn
from coach.wishes import wishes
from tools.intake.orders.orders import orders_in
from tools.understanding import Intent, agrees, declines
from tools.understanding.standing import standing


async def understood(call: Call, words: str) -> tuple[Intent, ...]:
    """Return what some words of the user's are understood as, by rule."""
    return await look(call, lambda career: wishes(career, words)) if words else ()


async def require_wish(
    call: Call,
    kinds: Collection[str],
    *,
    offer: str,
    named: Iterable[str] = (),
    file: str | None = None,
) -> None:
    """Refuse what the user's message neither asks for nor agrees to.

    Args:
        call: The call.
        kinds: What the message may ask for.
        offer: What the user is to be asked where it does not, without "Yes or no?".
        named: Words one of which the coach's last question must hold, for a yes to mean it.
        file: The file that it is about: whoever names it in a message that no rule reads, be it in
            another language, asks for it.

    Raises:
        ModelRetry: The user asks for no such thing.
    """
    turn = call.deps
    if turn.by_rules or agreed(turn, named, removes="forget" in kinds):
        return
    read = await understood(call, turn.own())
    if any(it.kind in kinds for it in read):
        return
    unread = {it.kind for it in read} <= {
        "unclear",
        "unrecognised",
        "preview",
    } and "?" not in turn.own()
    if not (unread and file and file in turn.text) or reads_others(call):
        raise unasked(call, offer)


def unasked(call: Call, offer: str) -> ModelRetry:
    """Return the refusal of what the user did not ask for.

    Args:
        call: The call.
        offer: What they are to be asked, without "Yes or no?".
    """
    return refusal(
        call,
        "The user's own words do not ask for this, so nothing is changed. If they seem to want it, "
        f"end your reply with: “{offer} Yes or no?”",
        "You have not asked for this in so many words, so nothing is changed.",
    )


def agreed(turn: Turn, named: Iterable[str], *, removes: bool = False) -> bool:
    """Whether the user agrees to the coach's last question, and it names what is meant."""
    said, named = turn.said.casefold(), tuple(named)
    if "?" not in said or not agrees(turn.own(), removes=removes, named=named):
        return False
    return any(it and it.casefold() in said for it in named)


async def require_untouched(call: Call, kinds: Collection[str], *, offer: str) -> None:
    """Refuse what the user does not ask for, where a text of others may be what asks for it.

    Args:
        call: The call.
        kinds: What the message may ask for.
        offer: What the user is to be asked, without "Yes or no?".

    Raises:
        ModelRetry: The model has been given such a text, and the user asks for no such thing.
    """
    if call.deps.by_rules or not await may_be_steered(call):
        return
    await require_wish(call, kinds, offer=offer, named=[offer.rstrip("?")])


def require_answer(call: Call, reply: str, *, freely: bool = False) -> None:
    """Refuse as an answer what the user does not say in this message, or where others may speak.

    Args:
        call: The call.
        reply: The answer.
        freely: Whether it may speak of others too: what went well or stood in the way is often
            theirs ("my boss was away"), and what is promised may hang on them. Rules tell that
            part from hours beside it ("4 hours, but my son's laptop was broken") by themselves.

    Raises:
        ModelRetry: It is none of theirs, or a text of others was read in this turn.
    """
    part = call.deps.by_rules and standing(reply) == "plain" and reply.strip() != call.deps.own()
    if part or (freely and standing(reply) != "question"):
        require_spoken(call, reply)
    else:
        require_quote(call, reply)
    if call.deps.by_rules:
        return
    if reads_others(call) or not call.deps.holds_now(reply):
        raise refusal(
            call,
            f"“{shortly(reply)}” is no answer that the user gave in this message alone. Put the "
            "question to them again.",
            f"“{shortly(reply)}” is not your own answer, so it is not taken.",
        )


async def may_be_steered(call: Call) -> bool:
    """Whether a text of others may speak through the model: one of this turn, or a title it has."""

    def told(career: Career) -> bool:
        text = call.deps.context or known(career)
        return bool(orders_in(f"{text}\n{call.deps.summary}", spoken=True))

    return reads_others(call) or await look(call, told)


async def require_decision(call: Call, ref: str, *, keep: bool) -> None:
    """Refuse to decide an open question that the user has not decided.

    They decide it by its number, or by a yes or no where it was the only one put to them in the
    turn before; "keep both" decides all of those.

    Args:
        call: The call.
        ref: The question's number: Q1.
        keep: Whether it is to be kept.

    Raises:
        ModelRetry: They have not.
    """
    turn, verb = call.deps, "keep" if keep else "drop"
    ref = ref.strip().upper()
    if turn.by_rules:
        return
    read = await understood(call, turn.own())
    if any(it.kind == "decide" and it.text.upper() == f"{verb} {ref}".upper() for it in read):
        return
    put = proposed_before(before_turn(call.messages))
    says = agrees(turn.own()) if keep else declines(turn.own())
    of_all = any(it in turn.own().casefold().split() for it in ("both", "all", "them"))
    if says and ref in put and (len(put) == 1 or of_all):
        return
    if keep and agreed(turn, [ref]):
        return
    raise refusal(
        call,
        f"The user has not said whether to {verb} {ref}, so it stays open. Tell them what it says "
        f"and end your reply with: “Keep {ref}? “keep {ref}” or “drop {ref}”.”",
        f"{ref} stays open. Say “keep {ref}” or “drop {ref}”.",
    )
