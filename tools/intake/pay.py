"""The pay that a role's text states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final

from tools.cleaning import clip
from tools.domain import Pay
from tools.intake.currencies import currencies_of, is_paid_in_millions
from tools.intake.dollars import dollars_of
from tools.intake.money import (
    AFTER,
    AMOUNT,
    BEFORE,
    NAMED,
    NO_CENTS,
    names_a_currency,
    scaled_amount,
)
from tools.intake.pay_context import (
    is_labelled_pay,
    is_other_money,
    speaks_of_pay,
    stands_alone,
)
from tools.intake.pay_periods import (
    EACH,
    FOR_SHORT,
    Period,
    is_a_rate,
    other_period,
    period_beside,
    period_by_size,
)
from tools.intake.phrases import one_of
from tools.late import late

_NO_PAY = r"(?! ?(?:bn|billion|b)\b)"
_K = r" ?(?:k|t(?:sd|ys)\.?|T(?=€)|m|mn|mln\.?|mio\.?|million|millones|milhões|juta|jt)"
_UNIT_ENDS = rf"(?:\b|(?={FOR_SHORT}))"
"""Where thousands end: "£28k", "£28kpa"."""
_SCALES: Final = {"k": 1_000, "t": 1_000, "m": 1_000_000, "j": 1_000_000}
_TO = r" ?(?:-|–|—|〜|～|~|to|and|up to|bis(?: zu)?|à|a|do|tot|hasta|til|till|až|até|ile) ?"
_UP_TO = one_of("up to, bis zu, bis, max(?:imum|\\.)?(?: of)?, jusqu'à, jusqu’à, hasta, tot, do")
_FROM = one_of("""
    from, starting (?:at|from), starts at, at least, minimum(?: of)?, min\\., ab, mindestens
    à partir de, desde, vanaf, od
""")
_LIMIT = rf"(?:\b(?:(?P<up>{_UP_TO})|(?P<least>{_FROM})) )?"
_RANGE: Final = late(
    rf"{_LIMIT}(?P<said>"
    rf"(?P<before>{BEFORE})(?P<low>{AMOUNT}){NO_CENTS}(?P<lowk>{_K}{_UNIT_ENDS})?{_NO_PAY}"
    rf"(?:(?:{AFTER})?{EACH}{_TO}(?:{BEFORE})?"
    rf"(?P<high>{AMOUNT}){NO_CENTS}(?P<highk>{_K}{_UNIT_ENDS})?{_NO_PAY})?(?P<named>{NAMED})?"
    rf"|(?<![A-Za-zÀ-ɏ\d_.,])(?P<low2>{AMOUNT}){NO_CENTS}(?P<low2k>{_K}{_UNIT_ENDS})?(?:{AFTER})?{EACH}{_TO}"
    rf"(?P<high2>{AMOUNT}){NO_CENTS}(?P<high2k>{_K})?(?P<after>{AFTER})"
    rf"|(?<![A-Za-zÀ-ɏ\d_.,])(?P<low3>{AMOUNT}){NO_CENTS}(?P<low3k>{_K})?(?P<after3>{AFTER})"
    r")(?P<more>\+(?! ?\w))?",
    re.IGNORECASE,
)
_LAKHS: Final = late(
    r"(?P<low>\d{1,3}(?:\.\d{1,2})?)(?: ?(?:-|–|to) ?(?P<high>\d{1,3}(?:\.\d{1,2})?))? ?"
    r"(?:LPA|lakhs?(?: per annum| p\.?a\.?| a year))\b",
    re.IGNORECASE,
)
_A_LAKH = 100_000
_MYRIADS: Final = late(
    rf"(?P<said>(?P<low>{AMOUNT}) ?(?P<lowk>[万만])?(?: ?[円元원])?"
    rf"(?: ?[〜～~–-] ?(?P<high>{AMOUNT}))? ?(?P<highk>[万만]) ?(?P<after>[円元원]))"
)
_MYRIAD: Final = late("[万만]")
_DIGIT: Final = late(r"\d")
_A_MYRIAD = 10_000
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
_NEAR = 120
_NEXT_TO = 40
_LEAST_A_YEAR = 1_000
_MOST_ON_A_LINE = 40
_FIRST_LINES = 8
_MOST_HEADING_WORDS = 3
_COUNTRIES = {"pesos": "pesos of several countries"}


@dataclass(frozen=True)
class Stated:
    """An amount or a range on a line, what stands around it, and where its line is.

    That is whether it is one of the first, and whether it stands below a heading of pay.
    """

    match: re.Match[str]
    line: str
    early: bool = False
    headed: bool = False

    @property
    def words(self) -> str:
        """The amount as it is written, with its currency."""
        return self.match["said"].strip()

    @property
    def around(self) -> str:
        """What stands near it on its line."""
        return self.line[max(0, self.match.start() - _NEAR) : self.match.end() + _NEAR]

    @property
    def ahead(self) -> str:
        """What stands right before it."""
        return self.line[max(0, self.match.start() - _NEXT_TO) : self.match.start()]

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return bool(self["high"] or self["high2"])

    def __getitem__(self, name: str) -> str:
        return (self.match[name] or "") if name in self.match.re.groupindex else ""

    @property
    def mark(self) -> str:
        """The currency's sign, word or code; a code behind a sign tells whose sign it is."""
        signed = self["named"] if self["before"].strip() in ("$", "¥", "￥") else ""
        return signed or self["before"] or self["after"] or self["after3"]

    def codes(self, within: str) -> tuple[str, ...]:
        """Return the currencies that it may be in, of any the likeliest.

        Args:
            within: The text that it is a part of.
        """
        if self.mark.strip() == "$":
            return dollars_of(self.around, within)
        return currencies_of(self.mark, (self.line, within))

    @cached_property
    def other(self) -> str:
        """What it is paid for where that is none of the periods, or ``""``."""
        return other_period(self.line, self.match.end(), self.ahead)

    @cached_property
    def period(self) -> Period | None:
        """What it is paid for, as the words beside it say."""
        return None if self.other else period_beside(self.line, self.match.end(), self.ahead)

    def is_pay(self) -> bool:
        """Whether it is told as pay, not as a budget, a bonus or a company's money."""
        if is_other_money(self.line, self.match.end(), self.ahead):
            return False
        return bool(
            speaks_of_pay(self.around)
            or (self.is_range and (self.period or self.other))
            or stands_alone(self.line, self.match.start(), self.match.end())
            or (self.early and (self.period or self.is_range) and self._fills_its_part())
            or (self.headed and self.is_range)
            or is_a_rate(self.line, self.match.end())
        )

    def _fills_its_part(self) -> bool:
        """Whether nothing else stands in its part of a sentence: "Wanted. £200 a day. Call me."."""
        return stands_alone(self.line, self.match.start(), self.match.end(), of_sentence=True)

    @cached_property
    def ends(self) -> tuple[float, float]:
        """Its lower and its upper end; a single amount is both."""
        units = [self[it] for it in ("lowk", "highk", "low2k", "high2k", "low3k") if self[it]]
        scale = max((_scale(it) for it in units), default=1)
        first, last = self["low"] or self["low2"] or self["low3"], self["high"] or self["high2"]
        low = scaled_amount(first, scale)
        high = scaled_amount(last, scale) if last else low
        joined = low > high and " and " in self.words  # "$100,000 and $5,000 at the start"
        return (low, low) if joined else (low, high)

    def in_millions(self) -> bool:
        """Whether it is said in millions."""
        return any(self[it].strip()[:1].casefold() in ("m", "j") for it in _UNIT_GROUPS)


_UNIT_GROUPS = ("lowk", "highk", "low2k", "high2k", "low3k")


def _scale(unit: str) -> int:
    return _SCALES.get(unit.strip()[:1].casefold(), _A_MYRIAD)


def stated_on(line: str, *, early: bool = False, headed: bool = False) -> Iterator[Stated]:
    """Yield the first amounts with a currency on a line, in order, the other forms last.

    Args:
        line: The line.
        early: Whether it is one of the first.
        headed: Whether it stands below a heading of pay.
    """
    for form in (_RANGE, _MYRIADS) if _MYRIAD.search(line) else (_RANGE,):
        for match in islice(_amounts(form, line), _MOST_ON_A_LINE):
            yield Stated(match, line, early, headed)


def _amounts(form: re.Pattern[str], line: str) -> Iterator[re.Match[str]]:
    """Yield the amounts of a form on a line; none begins long before its figures."""
    figure = _DIGIT.search(line)
    at = max(0, figure.start() - _NEXT_TO) if figure else 0
    while figure and (match := form.search(line, at)):
        yield match
        at = match.end()
        figure = _DIGIT.search(line, at)


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
    where it is the only one near the range ("(Germany, 2025)", "In 2025, the base pay …").

    Args:
        text: The role's text.
        source: Where it stands.
        within: The text that it is a part of, where it is one.
    """
    for start, line in with_figures(text):
        if not names_a_currency(line):
            continue
        early, headed = text.count("\n", 0, start) < _FIRST_LINES, _heads_pay(text, start)
        for stated in stated_on(line, early=early, headed=headed):
            read = judged(stated, source, within or text) if stated.is_pay() else None
            if isinstance(read, Pay):
                return read
        for pay in _in_lakhs(line, source):
            return pay
    return None


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
