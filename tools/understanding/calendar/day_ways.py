"""The patterns of the ways to write a day or a span of days, each with its reading."""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.day_readers import (
    MONTHS,
    WEEKDAYS,
    Reader,
    before_year,
    coming_unit,
    feast_day,
    from_now,
    half_of,
    named_day,
    named_days,
    named_month,
    near_day,
    numbered_day,
    numbered_month,
    quarter_of,
    slashed_day,
    some_weeks,
    this_time,
    week_after_next,
    weekday_named,
    whole_year,
    year_end,
)
from tools.understanding.calendar.feasts import (
    BY_NEW_YEAR,
    DOUBTFUL,
    EASTER_WEEKEND,
    NAMED,
    doubtful_feast,
    easter_weekend,
)

_PART = (
    r"(?:(?:the\s+)?(?P<part>end|mid(?:dle)?|start|beginning|early|late|(?:very\s+)?last\s+day"
    r"|first\s+day)(?:\s+of(?:\s+the)?\s+|-|\s+))?"
)
YEAR = r"(?:,?\s+(?:of\s+|in\s+)?(?:(?P<y>(?:19|20)\d\d)\b(?!-)|(?P<of_year>next|this)\s+year\b))?"
"""The year after a day or month, in figures or by its distance from this one."""
_NTH = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = rf"(?P<month>{MONTHS})\b\.?"
_AMOUNT = rf"(?:(?P<half>half\s+an?)|(?P<n>{COUNT}|a\s+couple\s+of))"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)"
_LEADS = (
    # "may" and "march" are words too: a bare month needs a word that leads to a date.
    r"\b(?:(?<=by )|(?<=until )|(?<=till )|(?<=before )|(?<=in )|(?<=from )|(?<=to )|(?<=off )"
    r"|(?<=through )|(?<=starting )|(?<=for )|(?<=of )|(?<=all )|(?<=or )|(?<=and )"
    r"|(?<=not )|(?<=between )|(?<=after )|(?<=come )|(?<=once )|(?<=when )(?!may\b)"
    r"|(?<=is )(?!may (?:be|have|not|well)\b)|(?<=mean )|(?<=meant )|(?<=sorry )"
    r"|(?<=sorry, )|(?<=no )|(?<=no, )|(?<=make it )"
    r"|(?<=skip )|(?<=skipping )|(?<=take )|(?<=took )|(?<=deadline )|(?<=deadline: )|(?<=during )"
    rf"|(?=(?:{MONTHS})\s+(?:is|will\s+be|looks)\b(?!\s+\w+ing\b))"
    r"|(?=(?:the\s+)?(?:end|mid|start|begin|early|late|next|this|coming)\b))"
)
# The longest first, so that none is read in part.
_WAYS: tuple[tuple[str, Reader], ...] = (
    (r"\b(?P<y>\d{4})(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})\b", numbered_day),
    (r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b", numbered_day),
    (r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})\b", slashed_day),
    (DOUBTFUL, doubtful_feast),
    (EASTER_WEEKEND, easter_weekend),
    (BY_NEW_YEAR, year_end),
    (rf"{NAMED}{YEAR}\b", feast_day),
    (
        (
            rf"\b{_NTH}\s*(?:-|–|to|until|till|through|thru)\s*(?:the\s+)?"
            rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w)"
        ),
        named_days,
    ),
    (
        (
            rf"\b{_MONTH}\s+{_NTH}\s*(?:-|–|to|through)\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\b"
            rf"{YEAR}(?!\w)"
        ),
        named_days,
    ),
    # "24 and 31 December": the month of the last is that of all.
    (
        (
            rf"\b{_NTH}(?=(?:\s*(?:,|&|\band\b|\bor\b)\s*(?:and\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd"
            rf"|rd|th)?)+"
            rf"\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w))"
        ),
        named_day,
    ),
    (rf"\b(?:the\s+)?{_NTH}\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w)", named_day),
    (rf"\b{_MONTH}\s+(?:the\s+)?{_NTH}\b(?!\s*(?:h\b|hours?|hrs?)){YEAR}(?!\w)", named_day),
    (
        (
            rf"\b(?:the\s+)?(?P<nth>first|last|second|third"
            rf"|fourth)\s+(?:(?P<n>{COUNT})\s+)?weeks?\s+"
            rf"(?:of|in)\s+{_MONTH}{YEAR}(?!\w)"
        ),
        some_weeks,
    ),
    (
        (
            rf"\b(?:the\s+)?(?P<half>first|second)\s+half\s+of\s+(?:{_MONTH}{YEAR}"
            r"|(?P<y2>(?:19|20)\d\d))(?!\w)"
        ),
        half_of,
    ),
    (rf"\b(?:the\s+)?(?:end\s+of\s+)?h(?P<half>[12])\b(?P<month>){YEAR}", half_of),
    (rf"\b{_PART}(?P<which>){_MONTH},?\s+(?P<y>(?:19|20)\d\d)(?P<of_year>)\b(?!-)", named_month),
    (
        rf"\b{_PART}(?P<which>){_MONTH},?\s+(?P<y>)(?:of\s+)?(?P<of_year>next|this)\s+year\b",
        named_month,
    ),
    (r"\b(?P<y>(?:19|20)\d\d)-(?P<month>\d\d)\b(?!-)", numbered_month),
    (
        (
            rf"{_LEADS}{_PART}(?:(?P<which>next|this|(?:the\s+)?coming)\s+)?{_MONTH}"
            r"(?P<y>)(?P<of_year>)(?!\w)"
        ),
        named_month,
    ),
    (rf"\b{_PART}q(?P<q>[1-4]){YEAR}\b", quarter_of),
    (rf"\b{_AMOUNT}\s*{_UNIT}s?\s+(?:from\s+(?:now|today)(?!\s+on)|ahead)\b", from_now),
    (
        (
            r"\b(?:in|within|over|for)\s+(?:about\s+|the\s+next\s+|under\s+)?"
            rf"{_AMOUNT}\s*{_UNIT}s?\b(?P<more>\s+and\s+a\s+half)?(?:['’]?\s+time\b)?"
            r"(?!['’]?\s+(?:of|with)\b)"
        ),
        from_now,
    ),
    (rf"\b(?:the\s+)?(?:next|coming)\s+{_AMOUNT}\s+{_UNIT}s\b", from_now),
    (r"\b(?:this|the\s+same|same)\s+time\s+next\s+(?P<unit>week|month|year)\b", this_time),
    (r"\b(?:the\s+)?(?:week\s+after\s+next|next\s+week\s+but\s+one)\b", week_after_next),
    (rf"\b{_PART}(?P<which>this|next)\s+(?P<unit>week|month|quarter|year)\b", coming_unit),
    (
        (
            r"\b(?:the\s+)?(?P<part>end|mid(?:dle)?)\s+of\s+(?:the\s+)?(?P<which>)"
            r"(?P<unit>week|month|quarter|year)\b(?!\s+after)"
        ),
        coming_unit,
    ),
    (r"\b(?:the\s+)?(?:year|yr)[- ]?end\b(?!\s+(?:is|falls|comes|ends|runs)\b)|\beoy\b", year_end),
    (
        r"\b(?:the\s+)?(?P<part>end|mid(?:dle)?|late|early)[-\s]+(?:of\s+)?(?P<y>20\d\d)\b",
        whole_year,
    ),
    (r"\b(?<=by )(?P<y>20\d\d)\b(?!\s*(?:h|hours))", before_year),
    (r"\b(?<=in )(?P<part>)(?P<y>20\d\d)\b(?!\s*(?:h|hours))", whole_year),
    (
        (
            rf"\b(?:(?P<which>next|this)\s+|(?<=by )|(?<=until )|(?<=on )|(?<=till )|(?<=before )"
            rf"|(?<=from )|(?<=starting )|(?<=start )|(?<=beginning )|(?<=begin )|(?<=as of ))"
            rf"(?P<weekday>{WEEKDAYS})\b(?!\s*(?:to|till?|until|through|-|–)\s*(?:{WEEKDAYS})\b)"
        ),
        weekday_named,
    ),
    # What was done yesterday is no schedule; an end that lies there is.
    (r"\b(?P<near>today|tomorrow|(?:(?<=until )|(?<=till )|(?<=by ))yesterday)\b", near_day),
)


def _compiled() -> Iterator[tuple[re.Pattern[str], Reader]]:
    for pattern, read in _WAYS:
        yield late(pattern, re.IGNORECASE), read


READERS = tuple(_compiled())
"""All the ways; where two overlap, the earlier counts."""
