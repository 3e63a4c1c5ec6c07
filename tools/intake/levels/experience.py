"""Years of experience that a role asks for: in words and figures, and in all."""

import re
from collections.abc import Iterable
from typing import Final

from tools.cleaning import clip
from tools.domain import AskedYears
from tools.intake.levels.spans_of_time import in_years, tells_of_experience_abroad
from tools.intake.postings.role_sections import standing
from tools.intake.text.headings import Headed
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late
from tools.number_words import SMALL

_WORDS: Final = {word: number for number, word in enumerate(SMALL[1:11], 1)} | {
    "a": 1,
    "an": 1,
    "eins": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
}

NUMBER: Final = r"(?:\d{1,2}(?:\.\d{1,2})?|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
"""A number, in figures or words."""

_UP_TO = (
    *("less than ", "fewer than ", "up to ", "under ", "below ", "no more than ", "at most "),
    *("not more than ", "maximum ", "maximum of ", "max ", "max. ", "not exceed ", "n't exceed "),
    *("not exceeding ", "<", "< "),
)
_NO_LIMIT = "".join(rf"(?<!(?<!\bno )(?<!\bnot ){re.escape(it)})" for it in _UP_TO)
_TO = r"(?: ?(?:-|–|—|to|or|bis) ?|" + (
    "(?:" + "|".join(f"(?<=between {it})" for it in (r"\d", r"\d\d", *_WORDS)) + ") and )"
)
COUNT: Final = (
    rf"(?<![\w.,/$€£-])(?={NUMBER}){_NO_LIMIT}(?P<years>{NUMBER})(?: ?\(\d{{1,2}}\))?"
    rf"(?:{_TO}{NUMBER})?"
    r"(?: ?\+|-plus| plus)? ?(?:or more |and more |full |solid |good )?(?:years?|yrs?|jahren?)\b'?"
    r"(?! (?:[\w-]+ ){0,3}?(?:(?:at most|at the most|or less|or fewer|or under|max(?:imum)?)"
    r" ?(?:$|[.;,)])))"
)
"""A number of years; of a range the lower end is taken, and an upper limit is none."""

_FIELD = r"(?: (?!ago\b|old\b|we\b|our\b|in business\b|warranty\b)[\w/&+'-]+,?){0,9}?"
_LEAST = r"(?:at least|not? (?:less|fewer) than|min(?:imum|\.)?(?: of)?|over|more than) "
_OF_EXPERIENCE: Final = late(
    rf"\b{COUNT}{_FIELD} "
    r"(?:experience|exp|expertise|background|track record|practice|pqe|post[- ]qualification"
    r"|\w*erfahrung)\b"
    rf"|(?:experience|erfahrung)(?: required| needed| level)?\W{{1,4}}(?:of )?"
    rf"(?:at least |min(?:imum|\.)?(?: of)? |over |more than )?{COUNT.replace('years>', 'after>')}"
    rf"|\b{COUNT.replace('years>', 'working>')} (?:of )?(?:(?:work|working|spent|as an?|in an?"
    rf"|in the)\b)"
    rf"|\byou(?: have|['’]ve(?: got)?| bring) (?:{_LEAST})?{COUNT.replace('years>', 'having>')}"
    r" in (?!business\b|a row\b|total\b)\w"
    rf"|^[^\w\n]{{0,4}}(?:{_LEAST})?"
    rf"{COUNT.replace('years>', 'opening>')} (?:in|across|within) (?!business\b|a row\b|total\b)\w"
    rf"|^[^\w\n]{{0,4}}(?:{_LEAST})?{COUNT.replace('years>', 'doing>')} "
    r"(?!waiting|living|residing|studying|training|paying|being|lasting|remaining|following"
    r"|starting|standing)[a-z]+ing (?!of\b)[a-z]"
    rf"|^[^\w\n]{{0,4}}(?:{_LEAST})?{COUNT.replace('years>', 'field>')}(?<=') "
    r"(?!warranty|notice|pay|leave|history|service\b|contract|guarantee|full|paid|maternity)"
    r"[a-z][\w/&-]*(?: (?!pay\b|leave\b|notice\b|warranty\b)[\w/&-]+){0,4}[ .]*$",
    re.IGNORECASE,
)
_OF_THE_EMPLOYER: Final = late(
    rf"\b(?:we|our|us|company|firm|agency|team|founders?|together|combined|founded|history)\b"
    r"(?![^.;]{0,40}\b(?:looking|seek\w*|need|require|expect|want|ask)\b)"
    rf"[^.;]{{0,60}}{COUNT.replace('?P<years>', '')}"
    rf"|{COUNT.replace('?P<years>', '')} (?:in business|of (?:history|service|growth)|warranty"
    rf"|ago|old)"
    r"|\bfor (?:over |more than )?\d{1,3} years\b(?=,? we)|\b(?:after|within|in|every|next|last"
    r"|past)"
    rf" (?:the (?:next|last|past|first) )?{COUNT.replace('?P<years>', '')}",
    re.IGNORECASE,
)
_MOST = 60


def speaks_of_years(text: str) -> bool:
    """Whether a text holds a word for years or months, as every count of them does."""
    folded = text.casefold()
    return (
        "year" in folded
        or "month" in folded
        or "yr" in folded
        or "jahre" in folded
        or "mos" in folded
        or "decade" in folded
        or tells_of_experience_abroad(folded)
    )


def years_of(said: str) -> float:
    """Return the number that the count of years says, in figures or words."""
    return float(said) if said[0].isdigit() else _WORDS[said.casefold()]


def asked_experience(passages: Iterable[Headed]) -> AskedYears | None:
    """Return the years of experience that a role asks for in all, or ``None``.

    It is the first sentence that asks for years of experience, whatever the field is called
    ("5+ years of professional experience"); years that tell of the employer do not count.

    Args:
        passages: The passages of the role under their headings.
    """
    for it in passages:
        if not speaks_of_years(it.passage.text) or standing(it.headings) in ("skip", "against"):
            continue
        for sentence in _sentences(it.passage):
            plain = plain_words(sentence)
            counted = in_years(plain)
            match = _OF_EXPERIENCE.search(counted)
            if match is None or _OF_THE_EMPLOYER.search(counted):
                continue
            years = years_of(next(filter(None, match.groups())))
            if 0 < years <= _MOST:
                return AskedYears(years=years, quote=clip(plain))
    return None


def _sentences(it: Passage) -> Iterable[str]:
    return it.cells if it.kind == "row" else sentences(it.text)
