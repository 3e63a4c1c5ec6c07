"""A job with its employer in one sentence: "I work at X in Leeds as a clerk, have done since 2019".

What somebody works as is their headline; the employer and the time make it a piece of experience.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.roles.occupations import is_occupation

_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment", "evidence", "kind", "import"})
_MONTH: Final = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)[a-z]*"
)
_DAY: Final = (
    rf"(?:(?:early|late|about|around)\s+)?(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?"
    rf"(?: of)? )?(?:{_MONTH}(?:\s+(?:of\s+)?(?:(?:19|20)\d\d|last year"
    r"|this year))?|(?:19|20)\d\d|last year)"
)
_AT: Final = (
    r"(?:at|for|with) (?P<place>(?!(?:\w+ )?(?:years?|yrs?|months?)\b)"
    r"(?:the |an? )?[\w&'.-]+(?: (?!as\b|in\b|since\b)[\w&'.-]+){0,4}?"
    r"(?: in (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)?)"
)
_TITLE: Final = r"(?:an? |the )?(?P<title>[a-z][\w/&' -]{2,40}?)"
_NOW: Final = r"(?: (?:now|currently|just|been|still|also|only|presently))*"
_SINCE: Final = (
    r"(?:[\s,–—-]+(?:and )?(?:(?:i|i've|have|'ve|been|there|doing|done|so|that|it|which)\s+)*"
    rf"(?:since|from) (?P<since>{_DAY}))?"
)
_TAIL: Final = (
    r"(?P<tail>(?:[\s,]+(?:(?:so |can you |you can )?(?:put|note|save|write|keep|get) (?:that|it"
    r"|this)(?: down)?|please|pls|now|thanks|for me|there|by the way|btw))*)[\s.!]*$"
)
_BEGINS: Final = r"(?:^|[.,;!]\s+|\b(?:and|but|so|well|though|yes|no|oh|hi|hello)[\s,]+)"
_FORMS: Final = tuple(
    late(pattern + _TAIL, re.IGNORECASE)
    for pattern in (
        (
            rf"{_BEGINS}(?P<said>(?:i(?:'m|'ve| am| have)?{_NOW} (?:work(?:ing)?|employed"
            rf"|temp(?:ing)?)|i(?:'m|'ve| am| have){_NOW}|been(?: working)?|working){_NOW} {_AT} as"
            rf" {_TITLE}){_SINCE}"
        ),
        (
            rf"{_BEGINS}(?:now )?(?P<said>i(?:'m|'ve been| am| have been){_NOW} {_AT} since"
            rf" (?P<since>{_DAY}) as {_TITLE})"
        ),
        rf"{_BEGINS}since (?P<since>{_DAY}),? (?P<said>i(?:'ve been|'m){_NOW} {_AT} as {_TITLE})",
        (
            rf"{_BEGINS}since (?P<since>{_DAY}),? (?P<said>i(?:'ve been|'m| have been| am){_NOW}"
            rf" (?:working as )?{_TITLE} {_AT})"
        ),
    )
)
_NOT_NOW: Final = late(
    r"\b(?:if|would|was|were|used to|until|till|left|quit|not|no longer|want|wish|hope|might|may"
    r"|could|applied|interview|friend|wife|husband)\b|n't\b|\?",
    re.IGNORECASE,
)


def read_job_at(message: str, context: Context, beside: Reader) -> tuple[Intent, ...]:
    """Return the job that a message tells with its employer, and what else it tells.

    Args:
        message: The message, with plain quotes.
        context: The day, and what was asked.
        beside: Reads what else the message says of whoever writes it.
    """
    if context.expecting in _BUSY:
        return ()
    for form in _FORMS:
        match = form.search(message)
        title = match["title"].strip() if match else ""
        if match is None or not is_occupation(title, sure=True) or _NOT_NOW.search(match[0]):
            continue
        since = _dated(match["since"], context)
        told = f"{title} at {match['place']}{f' since {since}' if since else ''}"
        said = match["said"]
        rest = bare(message[: match.start()])
        job = _fact("headline", said, title), _fact("experience", said, told)
        return (*(beside(message[: match.start()]) if rest else ()), *job)
    return ()


def _dated(since: str | None, context: Context) -> str:
    """Return a day with its year, which "last year" is counted back to."""
    years = {"last year": context.today.year - 1, "this year": context.today.year}
    for words, year in years.items():
        since = re.sub(words, str(year), since or "", flags=re.IGNORECASE)
    return since or ""


def _fact(kind: str, said: str, value: str) -> Intent:
    told = {"kind": "fact", "fact": kind, "confidence": 0.95, "quote": said, "text": value}
    return Intent.model_validate(told)
