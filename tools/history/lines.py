"""Lines that tell of a position, taken apart: "Clerk, Acme (2019 – 2021)"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.cleaning import one_line
from tools.history.given import Line
from tools.history.periods import Dated
from tools.job_words import JOB_WORD
from tools.late import late

_AT: Final = late(r"\s(?:at|@|with|bei|chez|para|presso|bij)\s(?=[\w\"'“‘])", re.IGNORECASE)
_AT_ONLY_AFTER_JOB: Final = late(r"\s(?:for|in)\s(?=[A-Z])")
_BREAK: Final = late(r"\s*(?:[|·•\t;]|\s[–—-]\s|,\s|\s/\s|:\s)\s*")
_LENGTH: Final = late(
    r"\(?\b\d{1,2} ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\b"
    r"(?:,? (?:and )?\d{1,2} ?(?:months?|mos?|monate?|mois)\b)?\)?",
    re.IGNORECASE,
)
_MORE_JOB: Final = (
    r"chef|cook|clerk|driver|barista|cashier|physician|doctor|surgeon|pharmacist|lawyer|attorney"
    r"|paralegal|mechanic|electrician|plumber|carpenter|tutor|lecturer|instructor|trainer|trainee"
    r"|apprentice|fellow|president|vp|head|chief|ceo|cfo|coo|secretary|receptionist|agent|advisor"
    r"|adviser|supervisor|controller|auditor|buyer|translator|interpreter|journalist|photographer"
    r"|artist|musician|volunteer|freelancer?|contractor|sales\w*|waiter|waitress|server|guard"
    r"|ingenieur(?:in)?|entwickler(?:in)?|leiter(?:in)?|berater(?:in)?|werkstudent(?:in)?"
    r"|praktikant(?:in)?|développeu(?:r|se)|ingénieure?|stagiaire|responsable|desarrollador(?:a)?"
    r"|ingeniero|ingeniera"
)
_JOB: Final = late(rf"\b(?:{JOB_WORD}|{_MORE_JOB})s?\b", re.IGNORECASE)
_ONE_JOB: Final = late(rf"\b(?:{JOB_WORD}|{_MORE_JOB})\b", re.IGNORECASE)
_LABEL: Final = late(
    r"\b(?:company|employer|organi[sz]ation|job title|title|role|position|dates?|period|firma)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_TRIMMED: Final = " \t\n,;:|·•–—-()[]/*_#"


def take_apart(line: str, dates: tuple[Dated, ...]) -> Line:
    """Return the title and the organisation of a line.

    The title is what names a job; without such a word the first part is taken for it, and the next
    one for the organisation.

    Args:
        line: The line.
        dates: The periods in it, which are left out.
    """
    rest = _without(line, dates)
    at = _AT.search(rest)
    if at:
        return Line(_trimmed(rest[: at.start()]), _first(rest[at.end() :]))
    parts = list(_parts(rest))
    if not parts:
        return Line("", "")
    # "Royal Engineers, Operator": who is many is a company, where another part is a job.
    jobs = [i for i, part in enumerate(parts) if _JOB.search(part)]
    place = next((i for i in jobs if _ONE_JOB.search(parts[i])), jobs[0] if jobs else 0)
    others = parts[place + 1 :] if place == 0 else parts[:place]
    if not others and place == 0:
        return _in_one(parts[0])
    return Line(parts[place], others[0] if others else "")


def _in_one(part: str) -> Line:
    """Return a line of one part: "Engineer for Acme"."""
    found = _AT_ONLY_AFTER_JOB.search(part)
    if found and _JOB.search(part[: found.start()]):
        return Line(part[: found.start()], _trimmed(part[found.end() :]))
    return Line(part, "")


def _without(line: str, dates: tuple[Dated, ...]) -> str:
    for it in reversed(dates):
        line = f"{line[: it.start]}\t{line[it.end :]}"
    return _LABEL.sub("\t", _LENGTH.sub("\t", line))


def _parts(rest: str) -> Iterator[str]:
    for part in _BREAK.split(rest):
        if trimmed := _trimmed(part):
            yield trimmed


def _first(rest: str) -> str:
    return next(_parts(rest), "")


def _trimmed(part: str) -> str:
    trimmed = part.strip(_TRIMMED)
    # A bracket that closes what stands inside the part belongs to it.
    return one_line(trimmed + ")" if trimmed.count("(") > trimmed.count(")") else trimmed, 200)
