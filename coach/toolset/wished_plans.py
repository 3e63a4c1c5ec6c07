"""Whether the user asked for a plan, with the hours and days that it is to keep to."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from coach.career.plan_wishes import Wishes
from coach.toolset.calling import Call, require_quote
from coach.toolset.consent import agreed, unasked, understood
from tools.counts import COUNTS
from tools.late import late
from tools.understanding import Intent

_NUMBER: Final = late(r"(?<![\w.,])\d+(?:[.,]\d+)?")
_OF_TIME: Final = late(
    r"\b(?:20\d\d|\d{1,2}(?:st|nd|rd|th|\.\d{1,2}\.|/\d{1,2}/\d+)|today|tomorrow|next"
    r"|(?:end|start|beginning) of"
    r"|(?:in|for|after) \w+ (?:weeks?|months?|years?)|(?:this|a|one|two|\d+) weeks? off|q[1-4]"
    r"|christmas|easter|holidays?|vacation|spring|summer|autumn|fall|winter|januar\w*|februar\w*"
    r"|march|märz|april|mai|june?|juni|july?|juli|august|september|o[ck]tober|november"
    r"|de[cz]ember|in may|of may|by may|until may|jan|feb|apr|aug|sept?|oct|nov|dec"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)


async def require_plan(call: Call, quote: str, wish: Wishes) -> None:
    """Refuse a plan that the user does not ask for, or hours and days that they did not say.

    Args:
        call: The call.
        quote: The user's words that ask for it.
        wish: What it is to keep to.

    Raises:
        ModelRetry: It is not theirs; the message names what is to be asked.
    """
    require_quote(call, quote)
    turn = call.deps
    if turn.by_rules:
        return
    read = await understood(call, turn.own())
    hours = wish.get("hours_per_week")
    offer = "Make the plan" + (f" with {hours:g} hours a week?" if hours is not None else "?")
    yes = agreed(turn, ["plan"] if hours is None else [f"{hours:g} h", f"{hours:g} hours"])
    said = f"{turn.all_own()}\n{turn.said}" if yes else turn.all_own()
    if hours is not None and not _says(hours, said, read):
        raise unasked(call, offer)
    if any(_days(wish)) and not _OF_TIME.search(said):
        raise unasked(call, "Until which day, and from when?")
    answers = hours is not None and _says(hours, turn.own(), read)
    if not (yes or answers or any(it.kind == "plan" for it in read)):
        raise unasked(call, offer)


def _says(hours: float, words: str, read: tuple[Intent, ...]) -> bool:
    """Whether words hold a number of hours, as a figure or as a word."""
    figures = {float(it[0].replace(",", ".")) for it in _NUMBER.finditer(words)}
    spelled = {float(COUNTS[it]) for it in words.casefold().split() if COUNTS.get(it, 0) > 1}
    return hours in figures | spelled | {it.hours_per_week for it in read}


def _days(wish: Wishes) -> Iterator[dt.date]:
    yield from (it for it in (wish.get("deadline"), wish.get("start")) if it is not None)
    yield from wish.get("weeks_off", ())
    yield from (it.start for it in wish.get("budget_changes", ()))
    yield from (it.date for it in wish.get("fixed_dates", ()))
