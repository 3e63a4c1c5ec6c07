"""Orders to the coach in a text of others, told to the user in one plain line each."""

import re
from collections.abc import Callable, Iterator, Sequence

from coach.recognition import order_guesses
from coach.strange_addresses import strings
from tools.intake.orders.likely_orders import likely_orders
from tools.intake.orders.orders import is_remark, orders_in, remark_on, remark_on_likely
from tools.understanding import Parts

_NAMED = re.compile("\u201c(.+?)\u201d")
_TELLS = (" to the coach (\u201c", " to a program (\u201c")
"""What stands in remarks on orders."""

_LONGEST = 200_000
_SPOKEN = frozenset({"recall", "show_plan", "evidence"})
"""Tools whose results hold the user's own words, which may well ask the coach for something."""


def of_message(parts: Parts) -> Iterator[str]:
    """Yield what is to be told of orders in a message.

    Args:
        parts: The message.
    """
    if parts.against:
        named = remark_on(parts.against, "Your message")
        yield f"{named} Nothing was saved from it: say in other words what is to be saved."
    if found := orders_in(parts.others):
        yield remark_on(found, "The text that you passed on")
    elif likely := likely_orders(parts.others, order_guesses):
        yield remark_on_likely(likely, "The text that you passed on")


def of_document(source: str, remarks: Sequence[str]) -> Iterator[str]:
    """Yield what is to be told of orders in a document that was read.

    Args:
        source: What it is called.
        remarks: What was said of it when it was read.
    """
    for it in filter(is_remark, remarks):
        yield f"{source}{it.removeprefix('It')}"


def of_results(tool: str, result: object, own: Callable[[str], bool]) -> Iterator[str]:
    """Yield what is to be told of orders in a tool's result.

    Args:
        tool: The tool.
        result: What it returned, as JSON data.
        own: Whether the user themselves said some words: a level rests on them, and is shown so.
    """
    text = "\n".join(it for it in strings(result) if not is_remark(it))[:_LONGEST]
    orders = orders_in(text, spoken=tool in _SPOKEN)
    if found := [it for it in orders if not own(it.rstrip("…"))]:
        yield remark_on(found, "A text that was read")


def lines_beside(reply: str, lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines that name an order which neither the reply nor a line before it names.

    Args:
        reply: The reply.
        lines: The lines.
    """
    told = _plain(reply) if any(it in " ".join(reply.split()) for it in _TELLS) else ""
    for line in lines:
        if not told or not all(_plain(it) in told for it in _NAMED.findall(line)):
            yield line
        told += _plain(line)


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
