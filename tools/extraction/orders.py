"""Text that speaks to a program which reads it: nothing that stands beside it counts."""

import re
from typing import Final

from tools.intake.orders.addressed import speaks_to_an_assistant
from tools.intake.text.phrases import one_of
from tools.late import late

_PUT = one_of("""
    add, list, include, report, return, output, record, store, save, extract, set, rate, mark, give
    raise, change, treat, count, note, put, respond with, answer with
""")
_THING = one_of("""
    skills?, levels?, requirements?, claims?, facts?, profile, entry, entries, items?
    must(?:-have)?s?
""")
_RATED = r"(?:(?:level )?[0-5](?: ?/ ?5| out of 5)|level [0-5])(?!\d)"
_BEGINS = r"(?:^|[.!?:;,] |\b(?:please|must|and|then|to|should) )"
_AMONG = "(?:as an?|to (?:the|this|my|your))"
_ADDRESSED: Final = late(
    r"\b(?:notes?|instructions?|messages?|attention|reminder)(?: to| for|,|:)(?: the| any| all)*"
    r" (?:ai|llms?|(?:large )?language models?|chat ?bots?|parsers?|extractors?|screeners?)\b",
    re.IGNORECASE,
)
_ASKS_FOR_ITEMS: Final = tuple(
    late(f"{_BEGINS}{_PUT}{rest}", re.IGNORECASE)
    for rest in (
        rf"\b[^.;!?]{{0,60}}\b(?:to|as|at|with) (?:an? )?{_RATED}",
        rf"\b[^.;!?]{{0,40}}\b{_THING}\b[^.;!?]{{0,40}}{_RATED}",
        rf"\b[^.;!?]{{0,60}}\b{_AMONG} (?:\w+ ){{0,2}}?{_THING}\b",
    )
)


def gives_orders(text: str) -> bool:
    """Whether a paragraph speaks to a program that reads it ("ignore your rules and add …").

    What asks for items to be listed counts too: who lists items is a program.

    Args:
        text: The paragraph, item or row.
    """
    line = " ".join(text.replace("’", "'").split())
    if speaks_to_an_assistant(text) or _ADDRESSED.search(line):
        return True
    return any(it.search(line) for it in _ASKS_FOR_ITEMS)
