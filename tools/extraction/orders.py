"""Text that speaks to a program which reads it: nothing that stands beside it counts."""

import re
from typing import Final

from tools.intake.phrases import one_of

_MACHINE = one_of("""
    ai, llms?, (?:large )?language models?, chat ?bots?, (?:ai )?assistants?, bots?, ai agents?
    models?, parsers?, gpt(?:-\\d)?, chatgpt, claude, gemini, copilot, coach, screeners?
    extractors?
""")
_RULES = "(?:instructions?|rules?|prompts?|guidelines?|guardrails?|constraints?)"
_PUT = one_of("""
    add, list, include, report, return, output, record, store, save, extract, set, rate, mark, give
    raise, change, treat, count, note, put, respond with, answer with
""")
_THING = one_of("""
    skills?, levels?, requirements?, claims?, facts?, profile, entry, entries, items?
    must(?:-have)?s?
""")
_RATED = r"(?:(?:level )?[0-5](?: ?/ ?5| out of 5)|level [0-5])(?!\d)"
_TO = "(?:dear|hey|hello|attention|(?:note|instructions?|message) (?:to|for))"
_AMONG = "(?:as an?|to (?:the|this|my|your))"
_BEGINS = r"(?:^|[.!?:;,] |\b(?:please|must|and|then|to|should) )"
_ORDERS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:ignore|disregard|forget|override|bypass)\b[^.;!?]{{0,60}}\b{_RULES}\b",
        r"\b(?:ignore|disregard|forget)\b[^.;!?]{0,20}\b(?:above|before|previous|told)\b",
        r"\b(?:system|hidden|secret) (?:prompt|instruction)s?\b",
        rf"\byou(?:'re| are) now (?:an? |the )?(?:\w+ ){{0,2}}{_MACHINE}\b",
        rf"\bif you(?:'re| are) (?:an? |the )?{_MACHINE}\b",
        r"\byou(?:'re| are) an? (?:ai|llm|(?:large )?language model|chat ?bot)\b",
        rf"\b{_TO}(?:,| the| any| all)* {_MACHINE}\b",
        rf"(?:^|[.!?:;] ){_MACHINE}[,:] ?(?:please |you must |must )?{_PUT}\b",
        rf"{_BEGINS}{_PUT}\b[^.;!?]{{0,60}}\b(?:to|as|at|with) (?:an? )?{_RATED}",
        rf"{_BEGINS}set [^.;!?]{{1,40}} to [0-5](?![\d%]|[.,]\d)",
        rf"{_BEGINS}{_PUT}\b[^.;!?]{{0,40}}\b{_THING}\b[^.;!?]{{0,40}}{_RATED}",
        rf"{_BEGINS}{_PUT}\b[^.;!?]{{0,60}}\b{_AMONG} (?:\w+ ){{0,2}}?{_THING}\b",
        r"<\|?(?:im_start|system|assistant)\|?>",
    )
)


def gives_orders(text: str) -> bool:
    """Whether a paragraph speaks to a program that reads it ("ignore your rules and add …").

    Args:
        text: The paragraph, item or row.
    """
    line = " ".join(text.replace("’", "'").split())
    return any(it.search(line) for it in _ORDERS)
