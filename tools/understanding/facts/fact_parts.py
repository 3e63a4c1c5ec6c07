"""Several facts in one clause: "2 months notice, MBA from 2015, based in Lyon"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tools.late import late
from tools.telling import Told, told_facts
from tools.telling.earnings import wanted_pay
from tools.telling.pay import read_amount
from tools.telling.told import PAY
from tools.understanding.facts.elliptic import with_subject

_KEPT = 1_024
"""Clauses of which the facts are kept: the parts of a message are read several times."""

_JOINTS = late(
    r"\s*[,;](?!\d)\s*(?:(?:and|also|plus|but)\s+)?|\s+-\s+|(?<=\w)\.\s+|:\s+"
    r"|\s+(?:and|but|plus)\s+(?=(?:i|i'[a-z]+|my|no|earn|make|want|would|need|live|speak|prefer|only|hold|have"
    r"|based|currently|expecting|notice|salary)\b)",
    re.IGNORECASE,
)
_MONEY = late(
    r"^\W*[€$£₹]?\s?\d[\d.,]*\s?(?:(?:k|lpa|lakhs?|eur|euros?|usd|gbp|chf)\b|[€$£₹])"
    r"(?:\s*(?:gross|net|(?:an?|per|/) ?(?:year|month|hour|annum)))*\W*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def facts_told(words: str) -> tuple[Told, ...]:
    """Return the facts that a clause states of its writer, read whole or part by part.

    Its parts tell more where each is a fact by itself; an amount of money among them is the pay.

    Args:
        words: The clause, with plain quotes.
    """
    whole = told_facts(with_subject(words))
    parts = tuple(dict.fromkeys(_in_parts(words)))
    return parts if len({_sort(it) for it in parts}) > len({_sort(it) for it in whole}) else whole


def tells_value(words: str, value: str) -> bool:
    """Whether a clause tells a fact of a value: "I earn 46k" is the pay 46000.

    Args:
        words: The clause, with plain quotes.
        value: The value.
    """
    return any(it.value == value for it in facts_told(words))


def wanted_told(words: str) -> Told | None:
    """Return the pay that a clause, or a part of one, wishes for.

    Args:
        words: The clause, with plain quotes.
    """
    found = (wanted_pay(with_subject(it)) for it in (words, *_JOINTS.split(words)))
    return next((it for it in found if it is not None), None)


def _sort(told: Told) -> tuple[str, str]:
    return told.kind, told.subject


def _in_parts(words: str) -> Iterator[Told]:
    parts = [it for it in _JOINTS.split(words) if it]
    told = [tuple(told_facts(with_subject(it))) for it in parts]
    for part, found in zip(parts, told, strict=True):
        amount = read_amount(part) if any(told) and _MONEY.match(part) else None
        yield from found
        if amount is not None and not found:
            yield Told("pay", amount.value, PAY, amount.unit)
