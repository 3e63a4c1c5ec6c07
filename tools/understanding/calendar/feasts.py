"""Feast days: those with a date, those that Easter moves, and those that only a calendar tells."""

import datetime as dt
import re

from tools.late import late
from tools.understanding.calendar.days import DoubtfulDayError, Span, upcoming

_FIXED = {
    "epiphany": (1, 6),
    "burns night": (1, 25),
    "valentine's day": (2, 14),
    "valentine's": (2, 14),
    "st david's day": (3, 1),
    "st patrick's day": (3, 17),
    "st george's day": (4, 23),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all saints": (11, 1),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "remembrance day": (11, 11),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "st andrew's day": (11, 30),
    "st nicholas' day": (12, 6),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year": (1, 1),
}
_FROM_EASTER = {
    "shrove tuesday": -47,
    "pancake day": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter saturday": -1,
    "easter": 0,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
    "ascension day": 39,
    "ascension": 39,
    "whitsun": 49,
    "whit sunday": 49,
    "pentecost": 49,
    "whit monday": 50,
    "corpus christi": 60,
}
_HOLIDAYS = (
    r"(?:the\s+)?(?:(?:summer|winter|spring|autumn|school|easter|christmas|half-term)\s+"
    r"(?:holidays?|break|vacation)|half[- ]term|(?:end\s+of\s+)(?:this\s+|the\s+|next\s+)?term|term"
    r"\s+end|bank\s+holiday)"
)
_DOUBTFUL = (
    r"diwali|deepavali|ramadan|eid(?:\s+al[- ]\w+)?|han(?:n)?ukkah|chanukah|passover|purim"
    r"|rosh\s+hashanah?|yom\s+kippur|vesak|nowruz|(?:chinese|lunar)\s+new\s+year|orthodox"
    r"\s+(?:easter|christmas)|thanksgiving|labou?r\s+day|mother'?s\s+day|father'?s\s+day"
    rf"|midsummer|{_HOLIDAYS}"
)
_BEFORE_IT = "|".join(
    rf"(?<={it} )"
    for it in (
        *("by", "until", "till", "before", "after", "over", "during", "at", "for", "in", "to"),
        *("from", "on", "off", "deadline is", "the", "deadline", "around", "since"),
    )
)
DOUBTFUL = rf"\b(?:{_BEFORE_IT})(?P<feast>{_DOUBTFUL})\b"
"""The pattern of what is celebrated on days that no rule tells, or not everywhere on the same."""
_NAMES = "|".join(
    re.escape(it).replace(r"\ ", r"\s+").replace("'", "['’]?")
    for it in sorted({*_FIXED, *_FROM_EASTER}, key=len, reverse=True)
)
NAMED = rf"\b(?:the\s+)?(?P<feast>{_NAMES})(?!['’]?s?\s+(?:resolution|egg|tree|present|party))"
"""The pattern of the days that are reckoned."""
EASTER_WEEKEND = r"\b(?<=over )(?:the\s+)?easter(?:\s+weekend)?\b(?!\s+(?:sunday|monday|saturday))"
"""The pattern of Good Friday to Easter Monday."""
BY_NEW_YEAR = r"\b(?:(?<=by )|(?<=until )|(?<=till )|(?<=before ))(?:the\s+)?new\s+year\b(?!['’])"
"""The pattern of the new year where the plan ends before it."""
_APOSTROPHES = late(r"['’]")


def easter(year: int) -> dt.date:
    """Return Easter Sunday of a year of the Gregorian calendar.

    The anonymous algorithm in the form of Jones, as J. Meeus gives it (Astronomical Algorithms,
    chapter 8).

    Args:
        year: The year, from 1583 on.
    """
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late_moon = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late_moon + 114, 31)
    return dt.date(year, month, day + 1)


def feast(name: str, year: int) -> Span:
    """Return the day of a feast in a year.

    Args:
        name: What it is called, in any case, with or without its apostrophe.
        year: The year.
    """
    plain = " ".join(_APOSTROPHES.sub("", name).casefold().split())
    fixed = {_APOSTROPHES.sub("", it): day for it, day in _FIXED.items()}
    if plain in fixed:
        day = dt.date(year, *fixed[plain])
    else:
        day = easter(year) + dt.timedelta(_FROM_EASTER[plain])
    return day, day


def easter_weekend(_match: re.Match[str], today: dt.date) -> Span:
    """Read "over Easter" as Good Friday to Easter Monday."""
    return upcoming(
        lambda year: (feast("good friday", year)[0], feast("easter monday", year)[0]), today
    )


def doubtful_feast(_match: re.Match[str], _today: dt.date) -> Span:
    """Read a feast whose days differ from country to country, or follow another calendar.

    Raises:
        DoubtfulDayError: Always.
    """
    raise DoubtfulDayError
