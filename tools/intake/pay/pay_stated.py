"""Amounts with a currency on a line, and what stands around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Final

from tools.intake.pay.currencies import currencies_of
from tools.intake.pay.dollars import dollars_of
from tools.intake.pay.money import (
    AFTER,
    AMOUNT,
    BEFORE,
    NAMED,
    NO_CENTS,
    scaled_amount,
)
from tools.intake.pay.pay_context import (
    is_other_money,
    speaks_of_pay,
    stands_alone,
)
from tools.intake.pay.pay_periods import (
    EACH,
    FOR_SHORT,
    Period,
    is_a_rate,
    other_period,
    period_beside,
)
from tools.intake.text.phrases import one_of
from tools.late import late

_NO_PAY = r"(?! ?(?:bn|billion|b)\b)"
_K = r" ?(?:k|t(?:sd|ys)\.?|T(?=€)|m|mn|mln\.?|mio\.?|million|millones|milhões|juta|jt)"
_UNIT_ENDS = rf"(?:\b|(?={FOR_SHORT}))"
"""Where thousands end: "£28k", "£28kpa"."""
_SCALES: Final = {"k": 1_000, "t": 1_000, "m": 1_000_000, "j": 1_000_000}
_TO = (
    r" ?(?:-|–|—|〜|～|~|to|and|und|et|y|e|en|i|up to|bis(?: zu)?|à|a|do|tot|hasta|til|till|až|até"
    r"|ile) ?"
)
_AND = late(r" (?:and|und|et|y|e|en|i) ", re.IGNORECASE)
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
_MYRIADS: Final = late(
    rf"(?P<said>(?P<low>{AMOUNT}) ?(?P<lowk>[万만])?(?: ?[円元원])?"
    rf"(?: ?[〜～~–-] ?(?P<high>{AMOUNT}))? ?(?P<highk>[万만]) ?(?P<after>[円元원]))"
)
_MYRIAD: Final = late("[万만]")
_DIGIT: Final = late(r"\d")
_A_MYRIAD = 10_000
_NEAR = 120
_NEXT_TO = 40
_MOST_ON_A_LINE = 40


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
        return self.line[max(0, self.match.start() - _NEAR) : self.end + _NEAR]

    @property
    def ahead(self) -> str:
        """What stands right before it."""
        return self.line[max(0, self.match.start() - _NEXT_TO) : self.match.start()]

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return bool(self["high"] or self["high2"]) and not self._joined

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
        return other_period(self.line, self.end, self.ahead)

    @cached_property
    def period(self) -> Period | None:
        """What it is paid for, as the words beside it say."""
        return None if self.other else period_beside(self.line, self.end, self.ahead)

    def is_pay(self) -> bool:
        """Whether it is told as pay, not as a budget, a bonus or a company's money."""
        if is_other_money(self.line, self.end, self.ahead):
            return False
        return bool(
            speaks_of_pay(self.around)
            or (self.is_range and (self.period or self.other))
            or stands_alone(self.line, self.match.start(), self.end)
            or (self.early and (self.period or self.is_range) and self._fills_its_part())
            or (self.headed and self.is_range)
            or is_a_rate(self.line, self.end)
        )

    def _fills_its_part(self) -> bool:
        """Whether nothing else stands in its part of a sentence: "Wanted. £200 a day. Call me."."""
        return stands_alone(self.line, self.match.start(), self.end, of_sentence=True)

    @cached_property
    def _joined(self) -> re.Match[str] | None:
        """The "and" before a lower amount that is paid beside it: "$100,000 and $5,000 at once"."""
        low, high = self._amounts
        return _AND.search(self.line, self.match.start(), self.match.end()) if low > high else None

    @property
    def end(self) -> int:
        """Where it ends on its line."""
        return self._joined.start() if self._joined else self.match.end()

    @property
    def ends(self) -> tuple[float, float]:
        """Its lower and its upper end; a single amount is both."""
        low, high = self._amounts
        return (low, low) if self._joined else (low, high)

    @cached_property
    def _amounts(self) -> tuple[float, float]:
        units = [self[it] for it in ("lowk", "highk", "low2k", "high2k", "low3k") if self[it]]
        scale = max((_scale(it) for it in units), default=1)
        first, last = self["low"] or self["low2"] or self["low3"], self["high"] or self["high2"]
        low = scaled_amount(first, scale)
        high = scaled_amount(last, scale) if last else low
        return low, high

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
