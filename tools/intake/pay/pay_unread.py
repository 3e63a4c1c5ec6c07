"""Pay that a text states and that can't be told, so that it is named and not guessed."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.domain import Pay, Role
from tools.intake.pay.money import AMOUNT, names_a_currency, scaled_amount
from tools.intake.pay.pay import judged, with_figures
from tools.intake.pay.pay_context import MAY_SPEAK_OF_PAY, is_other_money, speaks_of_pay
from tools.intake.pay.pay_stated import stated_on
from tools.late import late

_MOST_NAMED: Final = 3
_FEWEST: Final = 1_000
_LONGEST_LABEL: Final = 40
_LABELLED: Final = late(
    rf"(?P<label>[^:;.]{{2,{_LONGEST_LABEL}}}): ?(?:[^\d:;.,]{{0,20}} )?"
    rf"(?P<said>(?P<low>{AMOUNT})(?P<k> ?k\b)?"
    rf"(?: ?(?:-|–|—|to|bis|à|a|do|tot|hasta) ?(?:{AMOUNT})(?P<k2> ?k\b)?)?)"
    r"(?! ?(?:%|people|employees|hours|days|weeks|months|years)|[\w/:])",
    re.IGNORECASE,
)
_DIGIT: Final = late(r"\d")
_YEAR: Final = late(r"(?:19|20)\d\d")


class UnreadPay(NamedTuple):
    """An amount that is told as pay and is not read.

    Attributes:
        words: The amount as it is written.
        why: What keeps it from being told.
    """

    words: str
    why: str


def unread_pay(text: str) -> Iterator[UnreadPay]:
    """Yield each amount that a text states as pay and that can't be told, with the reason.

    Args:
        text: A role's text.
    """
    for _, line in with_figures(text):
        if names_a_currency(line):
            yield from _with_currency(line, text)
        else:
            yield from _without_currency(line)


def remarks_on_pay(text: str, role: Role) -> Iterator[str]:
    """Yield what is said of the pay that was not read, where none was.

    Args:
        text: The role's text.
        role: What was read of it.
    """
    if role.pay is not None or role.pay_bands:
        return
    named = dict.fromkeys(unread_pay(text))
    for it in list(named)[:_MOST_NAMED]:
        yield f"Pay not read: “{it.words}” ({it.why})."


def _with_currency(line: str, text: str) -> Iterator[UnreadPay]:
    for stated in stated_on(line):
        why = judged(stated, "", text) if stated.is_pay() else ""
        if why and not isinstance(why, Pay):
            yield UnreadPay(stated.words, why)


def _without_currency(line: str) -> Iterator[UnreadPay]:
    """Yield an amount behind a label that speaks of pay, where nothing says its currency."""
    colon = line.find(":")
    if colon < 0 or not _DIGIT.search(line, colon) or not MAY_SPEAK_OF_PAY.stand_in(line):
        return
    match = _LABELLED.search(line, max(0, colon - _LONGEST_LABEL))
    if match is None or not speaks_of_pay(match["label"]):
        return
    if _YEAR.fullmatch(match["said"]) or is_other_money(line, match.end(), match["label"]):
        return
    scale = 1_000 if match["k"] or match["k2"] else 1
    if scaled_amount(match["low"], scale) >= _FEWEST:
        yield UnreadPay(match["said"].strip(), "no currency is said")
