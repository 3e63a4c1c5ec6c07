"""The period of notice that a sentence states of whoever writes it."""

import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.telling.told import NOTICE, Told

_UNIT = r"(?P<unit>day|week|wk|month|mth|year|yr)s?"
_UNITS = {"wk": "week", "mth": "month", "yr": "year"}
TO_A_DAY = (
    r"(?:(?:to|at|from|by|until|till) (?:the |an? |each |every )?(?:(?:end|start|first|middle) of"
    r" (?:the |an? |each |every |that )?(?:calendar )?(?:month|quarter|year|week|half[- ]year|term"
    r"|semester)|(?:month|quarter|year)'?s?[- ]end|\d{1,2}(?:st|nd|rd|th)))"
)
"""The day to which notice is given: "to the end of a quarter"."""
_NOTICE = late(
    r"\bnotice(?: period)?(?: (?:at|with) (?:the |my )?[\w-]+(?: (?!is\b)[\w-]+){0,2}?)?"
    rf"(?: is|'s| of|:| will be| are| remains?| stays)*(?: now| still| only|"
    rf" currently)* ?"
    rf"(?:of )?(?P<n>{COUNT})[- ](?P<kind>calendar |full )?{_UNIT}\b(?P<to>,? {TO_A_DAY})?"
    rf"|(?<!half )\b(?P<n2>{COUNT})[- ]{_UNIT.replace('unit', 'unit2')}['’]?s?['’]?"
    r" ?(?:of )?notice\b",
    re.IGNORECASE,
)
_NOTICE_TERM = late(
    r"\bnotice(?: period)?(?: is|'s|:)(?: about| only| one)* (?:an? |the )?(?P<term>(?:full"
    r" |whole |half an? |half )?(?:term|quarter|semester|half[- ]year|fortnight)"
    r"|half an? (?:year|month))\b"
    r"|\b(?P<before>(?:full |whole |half an? |half )?(?:term|quarter|semester|half[- ]year"
    r"|fortnight|(?:(?<=full )|(?<=whole )|(?<=half )|(?<=half an )|(?<=half a ))"
    r"(?:week|month|year)))"
    r"(?:'s|s')? (?:of )?notice\b"
    rf"|\bnotice(?: period)?(?: is|'s|:| runs| goes)? (?P<day>{TO_A_DAY})(?!\w)",
    re.IGNORECASE,
)
"""A notice period that is no number of weeks or months."""
_NO_NOTICE = late(
    r"\b(?:no|without(?: a)?) notice period\b|(?:^|[,;]\s*|\bi have |\bthere(?:'s| is) )no"
    r" notice(?=\s*(?:$|[,;.]))",
    re.IGNORECASE,
)


def told_notice(said: str) -> Iterator[Told]:
    """Yield the period of notice that a sentence states, if any, or that there is none.

    Args:
        said: The sentence, its white space single.
    """
    match = _NOTICE.search(said)
    if match:
        figure, unit = match["n"] or match["n2"], (match["unit"] or match["unit2"]).casefold()
        number, unit = count(figure), _UNITS.get(unit, unit)
        counted = f"{match['kind'] or ''}{unit}{'s' * (number != 1)}"
        to = (match["to"] or "").lstrip(", ")
        yield Told("constraint", f"{number:g}", NOTICE, " ".join(filter(None, (counted, to))))
    elif term := _NOTICE_TERM.search(said):
        told = term["term"] or term["before"] or term["day"]
        yield Told("constraint", told.casefold(), NOTICE)
    elif _NO_NOTICE.search(said):
        yield Told("constraint", "none", NOTICE)
