"""Hours that differ by the time of the year, told in everyday words, put so that they are read.

"March and April make it 1" is one hour a week in these months, "from 10 July I'm free, so 25" gives
the hours from that day, "I can't do 5 in audit season" is only the reason of those after it, and
"can't start before the new year" names the 1st of January.
"""

import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit
from tools.understanding.calendar.day_readers import MONTHS
from tools.wording import figure

_MONTH = rf"(?:(?:early|late|mid)[\s-]+)?(?:{MONTHS})\b\.?(?:\s+(?:20)\d\d)?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:(?:the\s+)?{_NTH}\s+(?:of\s+)?{_MONTH}|(?:{MONTHS})\s+{_NTH}\b|{_MONTH})"
_SPAN = rf"{_DATE}(?:\s*(?:,|&|-|–|\b(?:and|to|through|till?|until)\b)\s*(?:in\s+)?{_DATE}){{0,3}}"
_WEEKLY = (
    r"(?:\s*(?:hours?|hrs?|h)\b)?"
    r"(?:\s*(?:a|per|each|every)\s+(?:week|wk)\b|\s*/\s*(?:week|wk|w)\b|\s+weekly\b)?"
)
_N = rf"(?P<n>(?!an?\b|once\b){COUNT})(?![\d:/%.-]|[.,]\d){_WEEKLY}"
_ENDS = r"(?=\s*(?:[.,;!?)]|$|\s(?:and|but|then|because|cos|since|as|if|or)\b))"
_HAVE = (
    r"(?:(?:i|i'?ve|we|i'll|i'd|it's|it|will|would|can|could|might|should|only|just|about|around|maybe"
    r"|roughly|to|be|have|do|manage|make|make\s+(?:it|that)|say|put|give|set|drop|cut|reduce|down"
    r"|up|go|keep|let'?s|please|at\s+most|more\s+like|in|then|that|those|these|months?|weeks?"
    r"|them|is|are|fit|spare|squeeze|find|get|got)\s+)+"
)
_OF_SPAN = late(
    rf"(?:^|(?<=[,;.:!?]\s)|\b(?P<lead>and|but|so)\s+)(?:(?:in|during|over"
    rf"|for)\s+)?(?P<span>{_SPAN})\s*[,:–-]?\s*(?:(?:it|that|those)\s+)?{_HAVE}{_N}{_ENDS}",
    re.IGNORECASE,
)
"""Hours told after the months in which they hold: "March and April make it 1"."""
_IN_SPAN = late(
    rf"(?:^|(?<=[,;.:!?]\s)){_HAVE}(?P<n>(?!an?\b|once\b){COUNT}){_WEEKLY}"
    rf"(?=\s+(?:in|during|over)\s+{_SPAN}{_ENDS})",
    re.IGNORECASE,
)
"""The same with the months after them: "make it 2 in March and April"."""
_BETWEEN = late(
    rf"(?:^|(?<=[,;.:!?]\s)|\b(?:and|but|so|because|as)\s+)(?:from|between)\s+"
    rf"(?P<a>{_DATE}|(?:the\s+)?{_NTH}|now|today)"
    rf"\s*(?:-|–|\b(?:and|to|through|till?|until|up to)\b)\s*(?P<b>{_DATE})\s*[,:–-]?\s*"
    rf"(?:{_HAVE}{_N}|{_N.replace('<n>', '<m>')}(?=\s*max|[.!]*$)){_ENDS}",
    re.IGNORECASE,
)
"""Hours told after the days between which they hold: "from 3 May to 9 June I can only do two"."""
_NEXT_WEEK = late(
    rf"(?:^|(?<=[,;.:!?]\s)|\b(?:and|but|so)\s+)(?:for\s+)?(?P<week>next\s+week)\s*[,:–-]?\s*"
    rf"{_HAVE}{_N}{_ENDS}",
    re.IGNORECASE,
)
_MONTH_OF = late(rf"(?:{MONTHS})\b\.?(?:\s+(?:20)\d\d)?", re.IGNORECASE)
_TILL_THEN = late(
    rf"(?P<why>[^.;!?]{{0,40}}?)\b(?:until|till?|'til)\s+(?P<day>{_DATE})\s*[,–-]?\s*(?:and\s+)?"
    rf"(?:so|which\s+means|that\s+means|meaning|hence)\s+(?:{_HAVE})?{_N}"
    rf"\s+(?:until|till?|'til|before)\s+then{_ENDS}",
    re.IGNORECASE,
)
"""Hours until what they hold until is over: "nights till March so only 2 hours till then"."""
_CANNOT = (
    rf"(?:i\s+)?(?:can'?t|cannot|can\s+not|won'?t|couldn'?t|no\s+way\s+i\s+can|will\s+not)\s+"
    rf"(?:be\s+able\s+to\s+)?(?:do|manage|keep\s+up|make|handle|spare|find|hold)\s+(?:(?:the|all|my"
    rf"|those)\s+)?{COUNT}{_WEEKLY}"
)
_SEASON = r"(?:(?:in|during|over|through)\s+(?:the\s+|my\s+|our\s+)?)"
_NOT_THEN = late(
    rf"(?:^|(?<=[,;.:!?]\s)|\b(?:but|and|as|because|cos)\s+){_CANNOT}\s+{_SEASON}"
    rf"(?:(?P<span>{_SPAN})|(?!(?:{MONTHS})\b)[a-z][a-z' -]{{2,30}}?)"
    rf"\s*(?:[,;.:–—-]+\s*(?:so\s+|but\s+)?|\s+so\s+)"
    rf"(?=(?P<rest>[^.;!?]*))",
    re.IGNORECASE,
)
"""Why hours are other than those of the plan in a season: "can't do 5 in audit season, …"."""
_MAKE = late(rf"^(?:{_HAVE})?{_N}{_ENDS}", re.IGNORECASE)
_BEGINS = rf"from\s+(?P<day>{_DATE})(?P<on>\s+on(?:wards?)?\b)?"
_SO = (
    r"(?:so|which\s+(?:means|makes(?:\s+it)?|gives(?:\s+me)?)|that\s+(?:means|makes|gives(?:\s+me)?)"
    r"|meaning|hence|then)"
)
_FROM_SO = late(
    rf"(?:\b(?:in|over|during)\s+(?:the\s+)?(?:summer|winter|spring|autumn|fall|holidays?)\s+)?"
    rf"\b{_BEGINS}(?:(?!\bfrom\b)[^\d.;!?]){{0,70}}?[\s,–—-]+{_SO}\s+(?:{_HAVE})?{_N}"
    r"(?:\s+from\s+(?:there|then)(?:\s+on(?:wards?)?)?)?" + _ENDS,
    re.IGNORECASE,
)
"""Hours from a day whose reason stands between: "from 10 July I've all the time, so 25"."""
_SEASON_FROM = late(
    rf"\b(?:in|over|during)\s+(?:the\s+)?(?:summer|winter|spring|autumn|fall)\s*,?\s+(?={_BEGINS})",
    re.IGNORECASE,
)
_TERM = r"(?:in|during)\s+(?:the\s+)?(?:school\s+)?(?:term(?:[\s-]?time)?|terms|semester)"
_IN_TERM = late(
    rf"(?:^|(?<=[,;.:!?]\s)|\bbut\s+|\band\s+)(?:{_TERM}\s*,?\s+(?:{_HAVE})?{_N}"
    rf"|(?:{_HAVE})?{_N.replace('<n>', '<m>')}\s+{_TERM}){_ENDS}"
    r"(?=[^.;!?]*\bfrom\s+(?:the\s+)?\d)",
    re.IGNORECASE,
)
"""The time that the first hours of two are told of, where the others have a day that they start."""
_NEW_YEAR = late(
    r"\b(?:can'?t|cannot|can\s+not|won'?t|will\s+not|don'?t|not|nothing|no\s+time|couldn'?t"
    r"|unable|isn'?t|impossible)\b(?:(?!\b(?:from|between)\b)[^.;,!?]){0,40}?"
    r"\b(?:before|until|till)\s+(?:after\s+)?"
    r"(?P<day>(?:the\s+)?new\s+year(?:'?s)?)\b(?!'|\s+(?:eve|day))",
    re.IGNORECASE,
)


_MORE_FROM = late(
    rf"(?<=\d)(?P<unit>{_WEEKLY})(?P<between>[^.;!?\d]{{0,30}}?)"
    rf"(?:\s*[,;]\s+(?:and\s+|but\s+|then\s+)*"
    rf"|\s+(?:and|but|then)\s+)(?:{_HAVE})?(?P<n>(?!an?\b|once\b){COUNT})"
    rf"(?P<told>{_WEEKLY})(?=\s+from\s+{_DATE})",
    re.IGNORECASE,
)
"""Hours from a day, behind those that hold until then: "4 a week and 25 from 10 July"."""
_NOT_HOLIDAYS = late(
    rf"(?:^|(?<=[,;.:!?]\s)|(?<=\bsay\s))(?:{_HAVE})?{_N}\s+{_TERM}\s*(?:,|\band\b|\bbut\b|\s)+"
    r"(?:nothing|none|zero|0|no\s+time)(?:\s+at\s+all)?\s+(?:in|during|over)\s+the\s+"
    r"(?P<what>(?:school\s+)?(?:holidays|hols|breaks|vacations))",
    re.IGNORECASE,
)
"""Hours of the weeks outside holidays whose days are not told."""
_NAMED = late(
    r"\b(?:holidays?|break|vacation|half[\s-]?term|season|leave|period)\s*[,:(–-]\s*$",
    re.IGNORECASE,
)
_SUPPOSES = late(r"\b(?:if|unless|might|suppose|imagine|hope|hopefully|would)\b", re.IGNORECASE)


def season_edits(said: str) -> Iterator[Edit]:
    """Yield what puts hours of a time of the year in words that are read.

    Args:
        said: The message, with plain quotes.
    """
    for match in _NOT_HOLIDAYS.finditer(said):
        yield Edit(*match.span(), f"{_weekly(match['n'])}, no time in the {match['what']}")
    for match in _NEW_YEAR.finditer(said):
        yield Edit(*match.span("day"), "1 January")
    for match in _FROM_SO.finditer(said):
        before = said[: match.start()].rstrip()
        joint = ", " if before and before[-1] not in ",;.:!?" else ""
        if not _SUPPOSES.search(match[0]) and not _SUPPOSES.search(before):
            hours = f"{_weekly(match['n'])} from {match['day']}{match['on'] or ''}"
            yield Edit(len(before) if joint else match.start(), match.end(), joint + hours)
    for match in () if _FROM_SO.search(said) else _SEASON_FROM.finditer(said):
        yield Edit(*match.span(), "")
    for match in _IN_TERM.finditer(said):
        yield Edit(*match.span(), _weekly(match["n"] or match["m"]))
    yield from _span_edits(said)
    for match in _IN_SPAN.finditer(said):
        yield Edit(match.start("n"), match.end(), _weekly(match["n"]))
    for match in _OF_SPAN.finditer(said):
        if _NAMED.search(said[: match.start()]):
            continue  # the days say when it is
        yield Edit(*match.span(), f"{match['lead'] or ''} {_weekly(match['n'])} in {match['span']}")


def _span_edits(said: str) -> Iterator[Edit]:
    """Yield what puts hours behind the days in which they hold in words that are read."""
    for match in _BETWEEN.finditer(said):
        yield Edit(*match.span(), _between(match))
    for match in _NEXT_WEEK.finditer(said):
        yield Edit(*match.span(), f"{_weekly(match['n'])} {match['week']}")
    for match in _TILL_THEN.finditer(said):
        span = f"from now to {match['day']}"
        yield Edit(*match.span(), f"{_weekly(match['n'])} {span}")


def _between(match: re.Match[str]) -> str:
    """Return hours between two days in words that are read, the month with each of the days."""
    first, last = match["a"], match["b"]
    month = _MONTH_OF.search(last)
    if first[-1].isdigit() and month is not None and not _MONTH_OF.search(first):
        first = f"{first} {month[0]}"
    return f"{_weekly(match['n'] or match['m'])} from {first} to {last}"


def later_edits(said: str) -> Iterator[Edit]:
    """Yield what puts a bare figure from a day on as hours, behind those that hold until then.

    Args:
        said: The message, with plain quotes.
    """
    for match in _MORE_FROM.finditer(said):
        if match["unit"] and not match["told"]:
            yield Edit(match.end("between"), match.end(), f", {_weekly(match['n'])}")


def reason_edits(said: str) -> Iterator[Edit]:
    """Yield what leaves out why the hours of the plan do not hold in a season.

    Args:
        said: The message, with plain quotes.
    """
    for match in _NOT_THEN.finditer(said):
        then = _MAKE.match(match["rest"])
        if match["span"] and then:
            words = f"{_weekly(then['n'])} in {match['span']}"
            yield Edit(match.start(), match.end() + then.end(), words)
        elif not match["span"] and (then is None and _OF_SPAN.match(match["rest"])):
            yield Edit(*match.span(), "")


def _weekly(number: str) -> str:
    return f"{figure(count(number))} hours a week"
