"""The pay that a role's text states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from tools.cleaning import clip
from tools.domain import Pay
from tools.intake.money import AFTER, AMOUNT, BEFORE, SPEAKS_OF_MONEY, amount_of, currency_of
from tools.intake.phrases import one_of

Period = Literal["hour", "day", "week", "month", "year"]

_MILLIONS = r"(?! ?(?:m|mn|mio|million|bn|billion|b)\b)"
_K = r" ?(?:k|tsd\.?|T(?=€))"
_TO = r" ?(?:-|–|—|to|and|up to|bis|à|a|do|tot|hasta) ?"
_UP_TO = one_of("up to, bis zu, bis, max(?:imum|\\.)?(?: of)?, jusqu'à, jusqu’à, hasta, tot, do")
_FROM = one_of("""
    from, starting (?:at|from), starts at, at least, minimum(?: of)?, min\\., ab, mindestens
    à partir de, desde, vanaf, od
""")
_LIMIT = rf"(?:\b(?:(?P<up>{_UP_TO})|(?P<least>{_FROM})) )?"
_RANGE: Final = re.compile(
    rf"{_LIMIT}(?:"
    rf"(?P<before>{BEFORE})(?P<low>{AMOUNT})(?P<lowk>{_K}\b)?{_MILLIONS}"
    rf"(?:(?: ?(?:€|EUR|£))?(?: ?/ ?(?:yr|year|annum|hr|hour|mo|month"
    rf"|day))?{_TO}(?:{BEFORE})?(?P<high>{AMOUNT})(?P<highk>{_K}\b)?{_MILLIONS})?"
    rf"|(?<![\w.,])(?P<low2>{AMOUNT})(?P<low2k>{_K}\b)?(?:{AFTER})?{_TO}"
    rf"(?P<high2>{AMOUNT})(?P<high2k>{_K})?(?P<after>{AFTER})"
    rf"|(?<![\w.,])(?P<low3>{AMOUNT})(?P<low3k>{_K})?(?P<after3>{AFTER})"
    r")(?P<more>\+(?! ?\w))?",
    re.IGNORECASE,
)
_LAKHS: Final = re.compile(
    r"(?P<low>\d{1,3}(?:\.\d{1,2})?)(?: ?(?:-|–|to) ?(?P<high>\d{1,3}(?:\.\d{1,2})?))? ?"
    r"(?:LPA|lakhs?(?: per annum| p\.?a\.?| a year))\b",
    re.IGNORECASE,
)
_A_LAKH = 100_000
_SPEAKS_OF_PAY: Final = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paying|compensation|wages?|remuneration|ote|earnings?|earn|pay range"
    r"|(?:hourly|daily|day|monthly|weekly|base) rate|rate|base|per annum|p\.a\."
    r"|(?:jahres|monats|stunden|tages|brutto|ziel)*(?:gehalt|verdienst|lohn)|vergütung|tagessatz|stundensatz"
    r"|salaire|rémunération|tjm|salario|retribución|stipendio|salaris|loon|wynagrodzenie|lön)"
    r"(?!\w)",
    re.IGNORECASE,
)
_UNITS: Final[tuple[tuple[Period, str], ...]] = (
    ("hour", r"hours?|hr|h|stunde|heure|hora|uur|godz\.?"),
    ("day", r"days?|tag|jour|día|dag"),
    ("week", r"weeks?|wk|woche|semaine|semana"),
    ("month", r"months?|mo|mth|monat|mois|mes|maand|mese|mies\.?"),
    ("year", r"years?|yr|annum|jahr|an|année|año|ano|jaar|anno|rok|a"),
)
_ADVERBS: Final[tuple[tuple[Period, str], ...]] = (
    ("hour", "hourly|stundensatz|stundenlohn|horaire"),
    ("day", "daily|day rate|tagessatz|tjm|journalier"),
    ("week", "weekly|wöchentlich"),
    ("month", "monthly|monatlich(?:es)?|monatsgehalt|mensuel|mensual|miesięcznie"),
    ("year", r"annual(?:ly)?|yearly|jährlich(?:es)?|jahres\w*|annuel|anual|p\.? ?a\.?"),
)
_GROSS = r"(?:\(?(?:gross|net|netto|brutto|bruto|bruts?|base|plus vat|b2b|usd|eur|gbp)\)?,? ?)"
_BEHIND: Final = tuple(
    (
        period,
        re.compile(
            rf"[+ ]{{0,2}}{_GROSS}{{0,2}}(?:\(?(?:per|an?|each|pro|im|je|par|al|por|per|/|na|zł/)"
            rf" ?(?:{units})\b|/ ?(?:{units})\b|\(?(?:{adverbs})(?!\w)"
            + (r"|\(?brutto/(?:jahr)\b" if period == "year" else "")
            + (r"|\(?brutto/(?:monat)\b" if period == "month" else "")
            + ")",
            re.IGNORECASE,
        ),
    )
    for (period, units), (_, adverbs) in zip(_UNITS, _ADVERBS, strict=True)
)
_AHEAD: Final = tuple(
    (period, re.compile(rf"(?<!\w)(?:{adverbs})(?!\w)", re.IGNORECASE))
    for period, adverbs in _ADVERBS
)
_OTHER_MONEY: Final = one_of("""
    budget, allowances?, stipend, vouchers?, referral, relocation, funding, revenue, raised
    valuation, sign-?(?:on|ing), turnover, arr, aum, invest\\w*, fund, grant, credits?
    reimbursement, subsid\\w+, contribution, deductible, sales, bonus, transactions?, fines?
    zuschuss, weiterbildungsbudget, deals?, donations?, cost
""")
_IS_OTHER_BEHIND: Final = re.compile(
    rf"\+?(?:(?: per| an?| each|/) ?(?:year|month|annum))?(?: (?!plus|and|with)[\w-]+){{0,3}}?"
    rf" (?:{_OTHER_MONEY})\b",
    re.IGNORECASE,
)
_IS_OTHER_AHEAD: Final = re.compile(
    rf"\b(?:{_OTHER_MONEY})(?: (?:of|worth|is|round|up|to|over|by|in|a|total|has|have))*"
    r"(?: [\w-]+)?:? ?$",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"(?:[\W\d_]|\b(?:per|an?|pro|im|par|year|yr|annum|month|day|hour|hr|h|week|jahr|monat|stunde|tag"
    r"|gross|net|brutto|netto|base|ote|doe|depending|on|experience|plus|bonus|benefits|equity|and"
    r"|annually|yearly|monthly|hourly|daily|pa|p|up|to|from|bis|zu|ab|b2b|vat|k|usd|eur|gbp|rata"
    r"|package|salary|estimated|employer|provided|est|range|competitive|stock|options|dental"
    r"|commission|car|pension)\b)*(?:(?:\+|\bplus\b)[^.;:]{0,60})?",
    re.IGNORECASE,
)
_SEGMENT: Final = re.compile(r" ?[·•|;] ?")
_PAY_YEAR = re.compile(
    r"(?<![\w.,$€£-])(?P<year>20\d\d)(?![.,]?\d|-\d| ?(?:k\b|%|people|employees|hours))",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    r"\b(?:founded|established|since|start(?:s|ing|ed)?|begin(?:s|ning)?|appl\w+|deadline|clos\w+"
    r"|posted|published|joined|until|till|by|raised|funded|series \w)\b[^.;()]{0,40}$"
    r"|\. [^(]{0,80}$",
    re.IGNORECASE,
)
_NEAR = 120
_NEXT_TO = 40
_YEARLY_FROM = 10_000
_LEAST_A_YEAR = 1_000


@dataclass(frozen=True, slots=True)
class _Stated:
    """An amount or a range on a line, and what stands around it."""

    match: re.Match[str]
    line: str

    @property
    def around(self) -> str:
        return self.line[max(0, self.match.start() - _NEAR) : self.match.end() + _NEAR]

    @property
    def ahead(self) -> str:
        return self.line[max(0, self.match.start() - _NEXT_TO) : self.match.start()]

    @property
    def is_range(self) -> bool:
        return bool(self.match["high"] or self.match["high2"])

    def period(self) -> Period | None:
        """Return what it is paid for: as said right behind it, or else right before it."""
        for period, pattern in _BEHIND:
            if pattern.match(self.line, self.match.end()):
                return period
        ahead = self.ahead
        return next((period for period, pattern in _AHEAD if pattern.search(ahead)), None)

    def is_pay(self) -> bool:
        """Whether it is told as pay, not as a budget, a bonus or a company's money."""
        if _IS_OTHER_BEHIND.match(self.line, self.match.end()) or _IS_OTHER_AHEAD.search(
            self.ahead
        ):
            return False
        return bool(
            _SPEAKS_OF_PAY.search(self.around)
            or (self.is_range and self.period())
            or self._stands_alone()
        )

    def _stands_alone(self) -> bool:
        """Whether nothing but pay stands in its part of the line ("£55k–£65k · Hybrid")."""
        start = max(
            (it.end() for it in _SEGMENT.finditer(self.line, 0, self.match.start())), default=0
        )
        end = _SEGMENT.search(self.line, self.match.end())
        rest = (
            self.line[start : self.match.start()]
            + " "
            + self.line[self.match.end() : end.start() if end else len(self.line)]
        )
        return bool(_ALONE.fullmatch(rest))


def read_pay(text: str, *, source: str) -> Pay | None:
    """Return the first pay that a text states plainly, or ``None``.

    Amounts with their currency count where the line speaks of pay near them, where a range states
    what it is paid for, or where nothing else stands in their part of the line; budgets, bonuses
    and a company's money do not. What it is paid for is told by the words right beside it; without
    them amounts from 10,000 are yearly and smaller ones are left alone. A year counts where it is
    the only one near the range ("(Germany, 2025)", "In 2025, the base pay …").

    Args:
        text: The role's text.
        source: Where it stands.
    """
    for line in text.split("\n"):
        if SPEAKS_OF_MONEY.search(line, line.casefold()):
            for pay in _on_line(line, source):
                return pay
    return None


def _on_line(line: str, source: str) -> Iterator[Pay]:
    for match in _RANGE.finditer(line):
        stated = _Stated(match, line)
        if stated.is_pay() and (pay := _pay(stated, source)):
            yield pay
    for match in _LAKHS.finditer(line):
        low = float(match["low"]) * _A_LAKH
        high = float(match["high"]) * _A_LAKH if match["high"] else low
        if 0 < low <= high:
            yield Pay(
                low=low, high=high, currency="INR", period="year", source=_source(source, line)
            )


def _pay(stated: _Stated, source: str) -> Pay | None:
    match = stated.match
    thousands = any(match[it] for it in ("lowk", "highk", "low2k", "high2k", "low3k"))
    low = amount_of(match["low"] or match["low2"] or match["low3"], thousands=thousands)
    last = match["high"] or match["high2"]
    high = amount_of(last, thousands=thousands) if last else low
    period = stated.period()
    if low > high or high == 0 or (period is None and low < _YEARLY_FROM):
        return None
    if period == "year" and high < _LEAST_A_YEAR:
        return None
    single = not stated.is_range
    return Pay(
        low=low,
        high=high,
        floored=single and bool(match["up"]),
        capped=bool(match["more"]) or (single and bool(match["least"])),
        currency=currency_of(match["before"] or match["after"] or match["after3"]),
        period=period or "year",
        year=_year(match, stated.around),
        source=_source(source, stated.around),
    )


def _source(source: str, around: str) -> str:
    return f'{source}: "{clip(around, 200)}"'


def _year(match: re.Match[str], around: str) -> int | None:
    """Return the year that stands beside a pay range; of several none can be told."""
    rest = around.replace(match[0], " ")
    found = _PAY_YEAR.finditer(rest)
    years = {int(it["year"]) for it in found if not _OF_ELSE.search(rest, 0, it.start())}
    return years.pop() if len(years) == 1 else None
