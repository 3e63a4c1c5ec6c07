"""Pay ranges that a document states twice."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from tools.checking.document import Document
from tools.checking.scope import periods_and_places
from tools.domain import Cited, Finding, Pay
from tools.intake.pay.pay import read_pay
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.pay_wording import amount_in_words, per_period

_OF_A_ROLE: Final = late(
    r"\b(?:salary|pay|compensation|wage)s?(?: (?:range|band)s?)?\b", re.IGNORECASE
)
_TITLE: Final = late(
    r"\b(?:[A-Z][\w/]* ){0,4}(?:Engineer|Developer|Architect|Manager|Analyst|Scientist|Designer"
    r"|Director|Officer|Consultant|Lead|Specialist|Administrator)s?\b"
)
_ONE_OF_SEVERAL: Final = late(
    r"\b(?:now|current(?:ly)?|after|before|target|goal|from|top|median|average|entry|negotiat\w*"
    r"|offer|base|bonus|total|equity|freelance|contract\w*)\b",
    re.IGNORECASE,
)


class _Paid(NamedTuple):
    pay: Pay
    cited: Cited
    titles: frozenset[str]
    scope: frozenset[str]


def check_pay(document: Document) -> Iterator[Finding]:
    """Yield the pay ranges of one role that differ.

    A range without a title is that of the one role that the document speaks of; where it speaks of
    several, only those of the same title are compared.

    Args:
        document: The document.
    """
    paid = list(_paid(document))
    spoken_of = {it.titles for it in paid if it.titles}
    for one, other in combinations(paid, 2):
        if one.scope != other.scope or (one.titles != other.titles and len(spoken_of) > 1):
            continue
        if (one.pay.currency, one.pay.period) != (other.pay.currency, other.pay.period):
            continue
        if (one.pay.low, one.pay.high) != (other.pay.low, other.pay.high):
            yield Finding(
                kind="pay",
                subject="Pay",
                cited=(one.cited, other.cited),
                why=(
                    f"{_text(one.pay)} on line {one.cited.line}, "
                    f"{_text(other.pay)} on line {other.cited.line}."
                ),
            )


def _paid(document: Document) -> Iterator[_Paid]:
    for it in document.passages:
        if it.passage.kind not in ("text", "item"):
            continue
        headings = [above.text for above in it.headings]
        for sentence in sentences(it.passage.text):
            plain = plain_words(sentence)
            pay = read_pay(plain, source="") if _OF_A_ROLE.search(plain) else None
            if pay is None or pay.low == pay.high or _ONE_OF_SEVERAL.search(plain):
                continue
            titles = frozenset(
                one[0].casefold().removesuffix("s")
                for text in (plain, *headings[1:])
                for one in _TITLE.finditer(text)
            )
            yield _Paid(
                pay,
                document.cite(it.passage),
                titles,
                periods_and_places(*headings, plain) - _titled(plain),
            )


def _titled(text: str) -> frozenset[str]:
    """Return the limits that are part of a title, which is compared by itself."""
    return periods_and_places(*(it[0] for it in _TITLE.finditer(text)))


def _text(pay: Pay) -> str:
    low, high = amount_in_words(pay.low), amount_in_words(pay.high)
    return f"{pay.currency} {low} to {high} {per_period(pay.period)}"
