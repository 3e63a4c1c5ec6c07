"""The periods in lines of work: what of a line they are, and what stands beside them."""

import re
from typing import Final

from tools.deeds import is_deed
from tools.history.periods import Dated, find_tenures
from tools.history.unpaid import begins_with_break
from tools.intake.job_words import JOB_WORD
from tools.late import late

_PLACE_WORDS: Final = 5
_JOB: Final = late(rf"\b{JOB_WORD}s?\b", re.IGNORECASE)
_LENGTH: Final = late(
    r"\(?\d{1,2} (?:years?|yrs?)?(?: ?\d{1,2})? ?(?:months?|mos?)?\)?", re.IGNORECASE
)


def tells_a_deed(plain: str) -> bool:
    """Whether a line tells what was done and when: "Cut costs by 30% in 2019 – 2020"."""
    first = " ".join(plain.split()[:_PLACE_WORDS])
    return is_deed(plain) and not _JOB.search(first)


def periods_of(plain: str) -> tuple[Dated, ...]:
    """Return the periods of a line; of single dates only a month, or a year in brackets."""
    found = find_tenures(plain)
    return tuple(
        it
        for it in found
        if not it.alone
        or plain[it.start - 1 : it.start] == "("
        or not plain[it.start : it.end].isdecimal()
    )


def is_little_more_than_a_period(plain: str) -> bool:
    """Whether a line is a period with a few words beside it, which name no job."""
    found = periods_of(plain)
    rest = plain
    for it in reversed(found):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    rest = _LENGTH.sub("", rest).strip(" ,|()–—-·")
    bare = len(rest.split()) <= _PLACE_WORDS and not _JOB.search(rest)
    return bool(found) and bare and not begins_with_break(rest)


def when_of(plain: str) -> str:
    """Return the periods of a line as they are written."""
    return ", ".join(plain[it.start : it.end] for it in periods_of(plain))
