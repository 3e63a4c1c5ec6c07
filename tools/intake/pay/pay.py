"""The pay that a role's text states."""

import re
from collections.abc import Iterator
from typing import Final

from tools.cleaning import clip
from tools.domain import Pay
from tools.intake.pay.currencies import is_paid_in_millions
from tools.intake.pay.money import names_a_currency
from tools.intake.pay.pay_context import is_labelled_pay, speaks_of_pay
from tools.intake.pay.pay_periods import period_by_size
from tools.intake.pay.pay_stated import Stated, stated_on
from tools.late import late

_LAKHS: Final = late(
    r"(?P<low>\d{1,3}(?:\.\d{1,2})?)(?: ?(?:-|–|to) ?(?P<high>\d{1,3}(?:\.\d{1,2})?))? ?"
    r"(?:LPA|lakhs?(?: per annum| p\.?a\.?| a year))\b",
    re.IGNORECASE,
)
_A_LAKH = 100_000
_PAY_YEAR = late(
    r"(?<![\w.,$€£-])(?P<year>20\d\d)(?![.,]?\d|-\d| ?(?:k\b|%|people|employees|hours))",
    re.IGNORECASE,
)
_OF_ELSE = late(
    r"\b(?:founded|established|since|start(?:s|ing|ed)?|begin(?:s|ning)?|appl\w+|deadline|clos\w+"
    r"|posted|published|joined|until|till|by|raised|funded|series \w)\b[^.;()]{0,40}$"
    r"|\. [^(]{0,80}$",
    re.IGNORECASE,
)
_NEXT_TO = 40
_LEAST_A_YEAR = 1_000
_FIRST_LINES = 8
_MOST_HEADING_WORDS = 3
_COUNTRIES = {"pesos": "pesos of several countries"}
_DIGIT: Final = late(r"\d")


def read_pay(text: str, *, source: str, within: str = "") -> Pay | None:
    """Return the first pay that a text states plainly, or ``None``.

    Amounts with their currency count where the line speaks of pay near them, where a range states
    what it is paid for or stands below a heading of pay, or where nothing else stands in their part
    of the line (on the first lines: in their part of a sentence, a single amount with what it is
    paid for); budgets, bonuses and a
    company's money do not. What it is paid for is told by the words right beside it; without
    them amounts are yearly from what nobody is paid a month (10,000 dollars or euros; see
    ``yearly_from``), and small ones are hourly where no word speaks of a year's pay (see
    ``period_by_size``); others are left alone. A sign that is of several currencies ("¥",
    "kr") counts where the line, or else the text, names places of one of them only; whose "$" it is
    tells ``dollars_of``. A year counts
    where it is the only one near the range ("(Germany, 2025)", "In 2025, the base pay …"). A
    single amount in the first line, as in a mail's subject, gives way to a range that holds it.

    Args:
        text: The role's text.
        source: Where it stands.
        within: The text that it is a part of, where it is one.
    """
    found = _pays(text, source, within)
    first = next(found, None)
    if first is None or not _is_single(first[1]) or text[: first[0]].strip():
        return first[1] if first else None
    return next((pay for _, pay in found if _holds(pay, first[1])), first[1])


def _is_single(pay: Pay) -> bool:
    return pay.low == pay.high and not (pay.floored or pay.capped)


def _holds(pay: Pay, single: Pay) -> bool:
    """Whether a pay is a range that holds a single amount of the same kind."""
    alike = (pay.currency, pay.period) == (single.currency, single.period)
    return alike and pay.low < pay.high and pay.low <= single.low <= pay.high


def _pays(text: str, source: str, within: str) -> Iterator[tuple[int, Pay]]:
    """Yield what a text states plainly to be its pay, each with the offset of its line."""
    for start, line in with_figures(text):
        if not names_a_currency(line):
            continue
        early, headed = text.count("\n", 0, start) < _FIRST_LINES, _heads_pay(text, start)
        for stated in stated_on(line, early=early, headed=headed):
            read = judged(stated, source, within or text) if stated.is_pay() else None
            if isinstance(read, Pay):
                yield start, read
        for pay in _in_lakhs(line, source):
            yield start, pay


def with_figures(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a text that hold a figure, each with its offset.

    Args:
        text: The text.
    """
    figure = _DIGIT.search(text)
    while figure:
        start, end = text.rfind("\n", 0, figure.start()) + 1, text.find("\n", figure.end())
        yield start, text[start : end if end >= 0 else len(text)]
        figure = _DIGIT.search(text, end) if end >= 0 else None


def _heads_pay(text: str, start: int) -> bool:
    """Whether the line above is a heading of pay: "Compensation"."""
    above = text[max(0, start - _NEXT_TO) : start].strip().rpartition("\n")[2].strip(" #*:")
    return 0 < len(above.split()) <= _MOST_HEADING_WORDS and speaks_of_pay(above)


def _in_lakhs(line: str, source: str) -> Iterator[Pay]:
    for match in _LAKHS.finditer(line):
        low = float(match["low"]) * _A_LAKH
        high = float(match["high"]) * _A_LAKH if match["high"] else low
        if 0 < low <= high:
            yield Pay(
                low=low, high=high, currency="INR", period="year", source=_source(source, line)
            )


def judged(stated: Stated, source: str, within: str) -> Pay | str:
    """Return the pay that an amount states, or why it can't be told: for whom it is no pay, ``""``.

    Args:
        stated: The amount.
        source: Where it stands.
        within: The text that it is a part of.
    """
    low, high = stated.ends
    codes = stated.codes(within)
    if high == 0 or (stated.in_millions() and not _may_be_millions(stated, codes[0])):
        return ""
    if why := _left_open(stated, codes):
        return why
    period = stated.period or period_by_size(stated.line, stated.ends, codes[0])
    if period is None:
        return "for what period is not said"
    if period == "year" and high < _LEAST_A_YEAR:
        return "it is too little for a year"
    match, single = stated.match.groupdict(), not stated.is_range
    return Pay(
        low=low,
        high=high,
        floored=single and bool(match.get("up")),
        capped=bool(match.get("more")) or (single and bool(match.get("least"))),
        currency=codes[0],
        period=period,
        year=_year(stated.match, stated.around),
        source=_source(source, stated.around),
    )


def _may_be_millions(stated: Stated, code: str) -> bool:
    """Whether millions may be pay: in such a currency, or right behind a label of pay."""
    return is_paid_in_millions(code) or is_labelled_pay(stated.ahead)


def _left_open(stated: Stated, codes: tuple[str, ...]) -> str:
    """Return what keeps an amount from being told, whatever its period, or ``""``."""
    low, high = stated.ends
    if low > high:
        return "its lower end is above the upper one"
    if other := stated.other:
        return f"it is for {other}"
    if len(codes) > 1:
        sign = stated.mark.strip(" .")
        named = f"{', '.join(codes[:-1])} or {codes[-1]}"
        return f"it is in {_COUNTRIES[sign]}" if sign in _COUNTRIES else f"{sign} is {named}"
    return ""


def _source(source: str, around: str) -> str:
    return f'{source}: "{clip(around, 200)}"'


def _year(match: re.Match[str], around: str) -> int | None:
    """Return the year that stands beside a pay range; of several none can be told."""
    rest = around.replace(match[0], " ")
    found = _PAY_YEAR.finditer(rest)
    years = {int(it["year"]) for it in found if not _OF_ELSE.search(rest, 0, it.start())}
    return years.pop() if len(years) == 1 else None
