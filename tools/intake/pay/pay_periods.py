"""What pay is for: an hour, a day, a week, a month or a year, as texts say it."""

import re
from typing import Final, Literal

from tools.intake.pay.currencies import yearly_from
from tools.late import late

Period = Literal["hour", "day", "week", "month", "year"]
"""What an amount is paid for."""

_UNITS: Final[tuple[tuple[Period, str], ...]] = (
    (
        "hour",
        (
            r"hours?|hr|h|std|stunde|heure|hora|uur|u|godz|godzinę|timme|tim|(?<!a )time|tunti|ora"
            r"|saat|hod|hodinu|óra|час|годину|時間?|时|小时|시간|jam|giờ"
        ),
    ),
    (
        "day",
        r"days?|tag|jour|d[íi]a|dag|giorno|dzień|päivä|gün|den|nap|день|日|天|일|hari|ngày|diem",
    ),
    (
        "week",
        (
            r"weeks?|wk|woche|semaine|semana|settimana|tydzień|vecka|uge|uke|viikko|hafta|týden|hét"
            r"|неделю|тиждень|週|周|주|minggu|tuần"
        ),
    ),
    (
        "month",
        (
            r"months?|mo|mon|mth|mnth|monat|mois|mes|mês|maand|mnd|mese|mies|miesiąc|md|mdr|måned(?:en)?"
            r"|mån(?:ad(?:en)?)?|kk|kuukausi|měsíc|měs|mesiac|lun[aă]|hó(?:nap)?|ay|мес|месяц|місяць"
            r"|месец|μήνα|月|월|bulan|bln|tháng|เดือน"
        ),
    ),
    (
        "year",
        (
            r"years?|yr|annum|jahr|an|année|año|ano|jaar|anno|roku?|a|år(?:et)?|vuosi|év|yıl|год|рік"
            r"|година|έτος|年|년|tahun|năm|ปี"
        ),
    ),
)
_ADVERBS: Final[tuple[tuple[Period, str], ...]] = (
    (
        "hour",
        (
            r"hourly|stundensatz|stundenlohn|(?:taux|salaire) horaire|uurloon|time?lønn?|timlön"
            r"|stawka godzinowa|tuntipalkka|saatlik"
        ),
    ),
    (
        "day",
        r"daily|day rate|tagessatz|tjm|journaliers?|giornalier[oi]|diari[oa]s?|dagtarief",
    ),
    (
        "week",
        r"weekly|wöchentlich|hebdomadaires?|semanal(?:es)?|semanais|settimanal[ei]",
    ),
    (
        "month",
        (
            r"monthly|monatlich(?:es)?|(?:brutto|netto)?monats\w+|mensuel(?:le)?s?|mensual(?:es|mente)?"
            r"|mensal|mensais|mensil[ei]|miesięczn\w+|(?:bruto|netto)?maand(?:elijks|salaris|loon)"
            r"|månadslön|månedslønn?|månedlig|kuukausipalkka|měsíčn\w+|mesačn\w+|havonta|havi|lunar"
            r"|aylık|ежемесячно|щомісяця"
        ),
    ),
    (
        "year",
        (
            r"annual(?:ly)?|yearly|jährlich(?:es)?|(?:brutto|netto)?jahres\w*|annuel(?:le)?s?"
            r"|anual(?:es|mente)?|anuais|annu[oi]|annual[ei]|jaarsalaris|jaarlijks|årslönn?|årslønn?"
            r"|årligt?|vuosipalkka|roczn\w+|ročn\w+|évente|éves|yıllık|p\.? ?a\.?|ral|ctc"
        ),
    ),
)
_SHORT: Final[dict[Period, str]] = {
    "hour": r"p ?/ ?h|ph|p\.h\.|horaires?|orari[oae]",
    "day": r"p ?/ ?d|pd|p\.d\.",
    "week": r"p ?/ ?w|pw|p\.w\.",
    "month": r"p ?/ ?m|pcm|pm|p\.m\.|p\.c\.m\.",
    "year": r"p ?/ ?a",
}
"""What tells a period right behind an amount alone, and something else before it ("5 pm")."""

_USUAL_LEAST: Final = 10_000
"""What pay for a year begins at in the currencies in which two figures are hardly but an hour's."""
_LEAST_AN_HOUR: Final = 5
_MOST_AN_HOUR: Final = 100
"""From here on a figure may be a day's pay, or thousands that are left out."""
_OF_A_YEAR: Final = late(
    r"\b(?:salar(?:y|ies)|compensation|package|base|ote|gehalt|jahresgehalt|salaires?|salarios?"
    r"|sueldos?|rémunération|vergütung)\b",
    re.IGNORECASE,
)

FOR_SHORT: Final = r"(?:p\.?[ahdw]|pcm|pm)\.?(?!\w)"
"""A period in two letters, which may stand right behind thousands ("£28kpa")."""
_A_RATE: Final = late(r" ?(?:p ?/ ?[hd]|p\.?[hd])\.?(?!\w)", re.IGNORECASE)

_GROSS = (
    r"(?:\(?(?:gross|net|netto|netti|lordi|brutto|brutti|bruto|brutos|bruts?|líquidos?|base|ctc"
    r"|plus vat|\+ vat|b2b|usd|eur|gbp)\)?,? ?)"
)
_PER = (
    r"(?:per|an?|each|pro|im|je|par|al|por|pe|na|za|om|i|pr\.?|p\.|de l['’]|в|за|на|mỗi|/|zł/"
    r"|l['’])"
)
_ALL = "|".join(units for _, units in _UNITS)
EACH: Final = rf"(?: ?(?:/|per|an?|pr\.?|par|por|pro|im|al) ?(?:{_ALL})\b)?"
"""A period between the two ends of a range ("$24.50/hr - $31/hr")."""

_BEHIND: Final = tuple(
    (
        period,
        late(
            rf"[+ ]{{0,2}}{_GROSS}{{0,2}}(?:\(?{_PER} ?(?:{units})\b"
            rf"|\(?(?:{adverbs}|{_SHORT[period]})(?!\w)"
            + (r"|\(?brutto/(?:jahr)\b" if period == "year" else "")
            + (r"|\(?brutto/(?:monat)\b" if period == "month" else "")
            + ")",
            re.IGNORECASE,
        ),
    )
    for (period, units), (_, adverbs) in zip(_UNITS, _ADVERBS, strict=True)
)
_LABEL_END = (
    r"\b\)?,? ?:? ?(?:(?:gross|net|salary|pay|rate|range|of|is|from|up to|starting at|at least)"
    r":? ?)*$"
)
_LETTERS: Final[dict[Period, str]] = {
    "hour": "時給|时薪|시급",
    "day": "日給|日薪|일급",
    "week": "週給|周薪|주급",
    "month": "月給|月薪|月收|월급",
    "year": "年収|年俸|年薪|연봉",
}
_AHEAD: Final = tuple(
    (
        period,
        late(
            rf"(?<![\w-])(?:{adverbs})(?!\w)|\((?:per )?(?:{units})\)|\b(?:per|an?) (?:{units})"
            rf"{_LABEL_END}|{_LETTERS[period]}",
            re.IGNORECASE,
        ),
    )
    for (period, units), (_, adverbs) in zip(_UNITS, _ADVERBS, strict=True)
)
_PIECE = (
    r"shift|session|article|mile|visit|word|class|lesson|project|piece|delivery|drop|game|show|page"
    r"|video|post|unit|patient|quarter|sprint|task|load|trip|night|season|event|assignment|sale"
)
_TWO_WEEKS = (
    r"bi-?weekly|fortnightly|(?:per|an?|each|/) ?fortnight|every (?:two|2|other) weeks?"
    r"|(?:per|/) ?(?:two|2) weeks|14-?tägig|alle zwei wochen"
)
_HALF_MONTH = (
    r"semi-?monthly|twice (?:a|per|each) month|quincenal(?:es)?|(?:por|/|a la) ?quincena"
    r"|bimensuels?"
)
_OTHER_BEHIND: Final = late(
    rf"[+ ]{{0,2}}{_GROSS}{{0,2}}\(?(?:(?P<two>{_TWO_WEEKS})|(?P<half>{_HALF_MONTH})"
    rf"|(?:per|an?|each|/) ?(?P<piece>{_PIECE})\b)",
    re.IGNORECASE,
)
_OTHER_AHEAD: Final = late(
    rf"(?<!\w)(?:(?P<two>{_TWO_WEEKS})|(?P<half>{_HALF_MONTH})|per (?P<piece>{_PIECE})\b)",
    re.IGNORECASE,
)


def period_beside(line: str, end: int, ahead: str) -> Period | None:
    """Return what an amount is paid for: as said right behind it, or else right before it.

    Args:
        line: The line that it stands on.
        end: Where it ends there.
        ahead: What stands right before it.
    """
    for period, pattern in _BEHIND:
        if pattern.match(line, end):
            return period
    return next((period for period, pattern in _AHEAD if pattern.search(ahead)), None)


def period_by_size(line: str, ends: tuple[float, float], currency: str) -> Period | None:
    """Return what an amount is paid for where no word beside it says so, or ``None`` in doubt.

    Thousands are for a year. Two figures are for an hour, unless the line speaks of a salary and
    they have no cents: "Salary: $95" leaves out its thousands as often as it means hours.

    Args:
        line: The line that it stands on.
        ends: Its lower and its upper end.
        currency: The code of its currency.
    """
    low, high = ends
    least = yearly_from(currency)
    if low >= least:
        return "year"
    with_cents = low % 1 or high % 1
    if least != _USUAL_LEAST or not _LEAST_AN_HOUR <= low <= high < _MOST_AN_HOUR:
        return None
    return "hour" if with_cents or not _OF_A_YEAR.search(line) else None


def is_a_rate(line: str, end: int) -> bool:
    """Whether an amount is for an hour or a day in letters that only pay has: "£12.60ph".

    Args:
        line: The line that it stands on.
        end: Where it ends there.
    """
    return _A_RATE.match(line, end) is not None


def other_period(line: str, end: int, ahead: str) -> str:
    """Return what an amount is paid for that is none of the periods, or ``""``.

    Args:
        line: The line that it stands on.
        end: Where it ends there.
        ahead: What stands right before it.
    """
    match = _OTHER_BEHIND.match(line, end) or _OTHER_AHEAD.search(ahead)
    if match is None:
        return ""
    piece = (match["piece"] or "").casefold()
    article = "an" if piece[:1] in ("a", "e", "i", "o") else "a"
    return (
        "two weeks" if match["two"] else "half a month" if match["half"] else f"{article} {piece}"
    )
