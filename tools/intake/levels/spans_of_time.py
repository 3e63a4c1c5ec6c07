"""Spans of time told in English years: months, decades, halves, and years in other languages."""

import re
from typing import Final

from tools.intake.text.phrases import one_of
from tools.late import late
from tools.number_words import SMALL

_NO_EXPERIENCE = one_of("""
    first, next, last, past, within, every, after, another, of, initial
""")
_GOES_ON = one_of("""
    of, with, in, using, as, hands-on, experience, exp, professional, relevant, practical, work
    commercial, working, industry, post[- ]qualification, pqe, full-time, proven, experienced
""")
_MONTHS: Final = late(
    rf"(?<![\w.,/-])(?P<count>\d{{1,2}})(?: ?[-–] ?\d{{1,2}})?\+? ?(?:months?|mos)\b'?"
    rf"(?=,? (?:{_GOES_ON})\b|(?<=') (?:[\w-]+ ){{1,3}}experience\b|[ .;)]*$)",
    re.IGNORECASE,
)
_BEFORE: Final = late(rf"\b{_NO_EXPERIENCE} (?:the )?$", re.IGNORECASE)
_UNLIKE_WORK: Final = late(
    r"of (?:parental|paid|maternity|leave|notice|probation|runway|funding)\b", re.IGNORECASE
)
_DECADES: Final = late(
    r"\b(?P<count>an?|one|two|three|\d) decades?\b'?(?= (?:of|in|with|working|using|as)\b)",
    re.IGNORECASE,
)
_HALF: Final = late(
    r"\b(?P<count>an?|one|two|three|four|five|\d{1,2}) years? and a half\b"
    r"|\b(?P<before>one|two|three|four|five|\d{1,2}) and a half years\b",
    re.IGNORECASE,
)
_ABROAD: Final = late(
    r"(?<![\w.,/-])(?P<count>\d{1,2})(?: ?(?:à|a|bis|tot|do|-|–) ?\d{1,2})?\+?"
    r" (?:ans?|années?|años?|anni|jaar|lata?|anos?)"
    r" (?:d['’]expérience|de experiencia|di esperienza|de experiência|(?:werk)?ervaring"
    r"|doświadczenia)(?: profesion\w+| profession\w+| profissional)?(?P<in>"
    r" (?:avec|en|dans|con|in|met|van|z|w|com|em)(?= ))?",
    re.IGNORECASE,
)
_EXPERIENCE_ABROAD: Final = late(r"xpér|riencia|riênc|sperien|ervaring|wiadcz")
"""A part of each word for experience in that pattern, which no English one holds."""
_COUNTS: Final = {"a": 1, "an": 1} | {word: number for number, word in enumerate(SMALL[1:6], 1)}
_MONTHS_A_YEAR = 12
_YEARS_A_DECADE = 10


def in_years(text: str) -> str:
    """Return a text whose spans of experience are told in years: "1.5 years" for "18 months".

    "3 ans d'expérience avec" is "3 years of experience in".

    Months count where they go on to experience ("18 months of", "6 months' experience"), not where
    they are the first or next ones.

    Args:
        text: A sentence; marks in it stay where they are among its words.
    """
    folded = text.casefold()
    if "decade" in folded:
        text = _DECADES.sub(lambda it: f"{_count(it['count']) * _YEARS_A_DECADE} years", text)
    if tells_of_experience_abroad(folded):
        text = _ABROAD.sub(_in_english, text)
    if "half" in folded:
        text = _HALF.sub(lambda it: f"{_count(it['count'] or it['before']) + 0.5:g} years", text)
    return _MONTHS.sub(_of_months, text) if "month" in folded or "mos" in folded else text


def tells_of_experience_abroad(folded: str) -> bool:
    """Whether a casefolded text holds a word for experience of another language than English."""
    return _EXPERIENCE_ABROAD.search(folded) is not None


def _in_english(match: re.Match[str]) -> str:
    return f"{match['count']} years of experience{' in' if match['in'] else ''}"


def _of_months(match: re.Match[str]) -> str:
    text = match.string
    if _BEFORE.search(text, 0, match.start()) and not text[: match.start()].endswith("minimum of "):
        return match[0]
    if _UNLIKE_WORK.match(text, match.end() + 1):
        return match[0]
    return f"{int(match['count']) / _MONTHS_A_YEAR:.2g} years"


def _count(said: str) -> int:
    return int(said) if said.isdigit() else _COUNTS[said.casefold()]
