"""An amount of time that was spent several times, put as the whole: "two evenings, 90 min each".

What is not said to be of each time is left as it is: "two evenings, 90 min" may be all in all.
"""

import re
from collections.abc import Callable
from fractions import Fraction

from tools.late import late
from tools.number_words import NUMBER_WORDS, word_value

_SLOT = (
    r"(?:(?:week|school|work) ?)?(?:evenings?|nights?|mornings?|afternoons?|days?|sessions?"
    r"|sittings?|lunch(?:es|times?| breaks?| hours?)?|blocks?|chunks?|slots?|commutes?"
    r"|train (?:rides?|trips?)|goes|go|stints?|bursts?|weekdays?)"
)
_DAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)s?"
)
_N = rf"(?:\d{{1,2}}|{NUMBER_WORDS}|(?:a )?couple(?: of)?|both)"
_AMOUNT = (
    rf"(?:(?:about |around |roughly |maybe |bout )?(?:half (?:an|a) hour|three quarters of an hour"
    rf"|an hour(?: and a (?:half|quarter))?|(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{NUMBER_WORDS})"
    r"(?: and a half)?[ -]?(?:h|hrs?|hours?|m|mins?|minutes?)\b(?: and a half)?)(?: or so)?)"
)
_EACH = rf"(?:each(?: time)?|apiece|a (?:time|piece|pop|go|throw)|(?:per|a|every|each) {_SLOT})"
_AND = r"(?: ?, ?| and | & | ?\+ ?|, and )"
_DAYS = rf"(?P<days>{_DAY}(?:{_AND}{_DAY}){{1,6}})"
_OFTEN = rf"(?:(?P<n>{_N}) ?(?:{_SLOT}|times|lots|x|×)|(?P<twice>twice))"
_FORMS = tuple(
    late(rf"(?<![\w.,]){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"{_OFTEN}[ ,:]*(?:(?:of|at|for|with|doing|i did|about) )*(?P<amount>{_AMOUNT}) {_EACH}",
        rf"{_OFTEN} ?(?:of|at|for|x|×) ?(?P<amount>{_AMOUNT})",
        rf"(?P<n>\d{{1,2}}) ?[x×] ?(?P<amount>{_AMOUNT})(?: {_EACH})?",
        rf"(?P<amount>{_AMOUNT}) {_EACH}[ ,]*(?:(?:on|over|for) )?{_OFTEN}",
        rf"(?P<amount>{_AMOUNT})[ ,]*(?:(?P<n>{_N}) times|(?P<twice>twice))",
        rf"(?P<n>{_N}) (?P<amount>{_AMOUNT}) (?:long )?{_SLOT}",
        rf"(?P<one>one|an?|1) {_SLOT}[ ,]+(?:(?:of|for) )?(?P<amount>{_AMOUNT})",
        rf"(?P<amount>{_AMOUNT}),? (?:all |spread )?(?P<one>over|across|in) {_N} {_SLOT}",
        rf"(?P<amount>{_AMOUNT}) ?[x×] ?(?P<n>\d{{1,2}})",
        rf"{_DAYS}[ ,:]*(?P<amount>{_AMOUNT}) {_EACH}",
        rf"(?P<amount>{_AMOUNT}) {_EACH}[ ,]*(?:on )?{_DAYS}",
    )
)
_MINUTES = 60


def with_whole_time(said: str, hours: Callable[[str], Fraction | None]) -> str:
    """Return an answer with an amount that was spent several times as their sum.

    Args:
        said: The answer, in small letters, its white space single.
        hours: The hours that words are, ``None`` where they are anything else.
    """
    for form in _FORMS:
        match = form.search(said)
        groups = match.groupdict() if match is not None else {}
        once = hours(groups["amount"].replace("-", " ")) if groups else None
        times = _times(groups)
        if match is not None and once and times:
            minutes = round(once * times * _MINUTES)
            return f"{said[: match.start()]}{minutes} min{said[match.end() :]}"
    return said


def _times(groups: dict[str, str | None]) -> int:
    """Return how many times a match tells of."""
    days, said = groups.get("days"), groups.get("n") or groups.get("twice") or ""
    if days:
        return len({it[:3] for it in re.findall(_DAY, days)})
    if groups.get("one"):
        return 1
    if said in {"twice", "both"} or "couple" in said:
        return 2
    return int(said) if said.isdigit() else int(word_value(said)) if said else 0
