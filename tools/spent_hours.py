"""Reading how long something took, as people write it."""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from tools.effort import QUARTERS
from tools.hour_remarks import amount_among_remarks
from tools.late import late
from tools.named_hours import BECAUSE, NamedHours, hour_parts, hours_named_in, only_remarks
from tools.number_words import SMALL
from tools.spelling import spelled
from tools.spent_times import with_whole_time
from tools.vocabulary import Vocabulary, builtin_vocabulary

_MINUTES = {
    "fifteen": "15",
    "twenty": "20",
    "thirty": "30",
    "forty-five": "45",
    "forty": "40",
    "fifty": "50",
}
_SAID_OTHERWISE: Final[tuple[tuple[str, str], ...]] = (
    ("½", ".5"),
    (r"\bhalf (?:an|a|1) hour\b", "30 min"),
    (r"\b(?:a )?quarter of an hour\b", "15 min"),
    (r"\bthree quarters of an hour\b", "45 min"),
    (r"\b(?:a )?couple(?: of)?\b", "2"),
    (r"\ban (?:hour|hr)\b|^(?:hour|hr)(?= and )", "1 hour"),
    *((rf"\b{word}\b(?= min)", figure) for word, figure in _MINUTES.items()),
    *((rf"\b{word}\b", str(number)) for number, word in enumerate(SMALL[:13])),
)

_LONGEST = 400
_WAS_SPENT = late(
    r"\b(?:was|were|did|spent|had|took|put in|forgot|meant|should (?:be|have been))\b"
    r"|\b(?:not|instead of) (?:\d|none|one|two|three|four|five)",
    re.IGNORECASE,
)
_NOTHING = late(
    r"(?:no|none|nothing|nil|nope|(?:no,? )?of course not|not at all|never|-|–|—"
    r"|no (?:time|hours?)|not any|skipped(?: it)?"
    r"|(?:none|nothing|nowt|nada|zilch|nil|zip|nought|no time|not any)"
    r" (?:(?:at all )?(?:this|last|all|the whole) (?:week|time)|since(?: then| last (?:time"
    r"|week))?)|zero(?: hours?)?"
    r"|(?:i )?did(?:n'?t|n’t| not) (?:get (?:a)?round to it|have (?:any )?time|find (?:any )?time"
    r"|manage(?: any)?"
    r"|do any|touch it|open it)(?: at all| (?:even )?once)?"
    r"|(?:i )?(?:did not|didn't|didn’t)(?: (?:do|spend) any(?:thing)?| get to it| have time)?"
    r"|(?:absolutely |literally |virtually |pretty much )?(?:nothing|zero|nada|zilch|zip|nowt"
    r"|nought"
    r"|(?:bugger|sod|naff|damn|fuck|sweet f\w*) all|diddly(?: ?squat)?|jack(?: shit)?|squat|none)"
    r"(?: at all| whatsoever)?|not (?:a|one|a single) (?:min(?:ute)?|second|hour|thing|sausage|jot)"
    r"(?: of it)?|(?:i )?(?:never|haven'?t) (?:got (?:a)?round to it|touched it|opened it"
    r"|looked at it"
    r"|started(?: it)?|did any)|none (?:of it|at all)"
    r"|(?:no|none|nothing|nowt|nada|zilch|nil|zero|0)(?: (?:hours?|time))?"
    r" (?:(?:on|for|with|of|in|to) )?(?:it|that|this|there|here)(?: (?:one|skill|bit|front|side))?"
    r"(?: (?:this|last|all|the whole) week| at all| whatsoever)*)"
)
_NUMBER = r"(\d{0,12}\.\d{1,6}|\d{1,12},\d{1,2}|\d{1,12})"
_HOUR = r"(?:h|hrs?|hours?)\.?"
_MINUTE = r"(?:m|mins?|minutes?)\.?"
_BEFORE = (
    r"(?:(?:ok|well|let'?s|hm+|so|oh|um+|er+m*|yeah|yes),? )*(?:i'?d (?:say|guess) |i (?:think"
    r"|guess|reckon) |it was |it is |it'?s |that was |must have been |would be |call it |say )?"
    r"(?:i )?"
    r"(?:spent |did |put in |worked |got in |managed )?(?:(?:about|bout|abt|around|roughly"
    r"|approximately|circa|ca\.?|maybe|perhaps|probably|possibly|just|only|nearly|almost|easily"
    r"|close to|something like|somewhere (?:around|near|about)|(?:just|a (?:bit|little|touch))"
    r" (?:under|over|shy of|short of)|a (?:good|solid|full|bare|decent)|some|like|another) |~ ?"
    r"|≈ ?)*"
)
_AFTER = (
    r"(?:,? (?:and a bit|or thereabouts|give or take|all told|all up|tops|max|altogether|if that"
    r"|for sure|easily|at (?:most|best|least)|this week|last week|in all|in total|total|altogether"
    r"|or so|on it|actually"
    r"|i (?:think|guess|suppose|reckon|believe)|i'd say))*"
)

_FORMS: Final[tuple[tuple[str, Callable[..., Fraction]], ...]] = (
    (rf"(\d{{1,3}}):([0-5]\d)(?: ?{_HOUR})?", lambda h, m: h + m / 60),
    (rf"{_NUMBER} ?{_HOUR},? ?(?:and )?{_NUMBER}(?: ?{_MINUTE})?", lambda h, m: h + m / 60),
    (
        rf"{_NUMBER}(?: ?{_HOUR})? (?:and|n|&) (?:(?:an?|1) )?half(?: ?{_HOUR})?",
        lambda h: h + Fraction(1, 2),
    ),
    (rf"{_NUMBER} ?{_MINUTE}", lambda m: m / 60),
    (rf"{_NUMBER}(?: ?{_HOUR})?", lambda h: h),
)

_ON_SKILL: Final = late(
    r"(?P<amount>[^,;]+?) (?:on|for|with|of|into) (?P<skill>[^,;]+?)(?:,? and |[,;] ?(?:and )?|$)",
    re.IGNORECASE,
)

_AMOUNT_BEFORE: Final = late(
    r"(?<![\w.,])(?:\d{1,2}(?:[.,]\d{1,2})?|an?|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?: and a half)? ?(?:h|hrs?|hours?|mins?|minutes?) (?:on|for|with|of|into) $",
    re.IGNORECASE,
)


def read_quarters(text: str) -> int | None:
    """Return the quarter hours that a text speaks of, or ``None`` where it is not clear.

    What lies between two quarters goes to the nearest one; more than nothing is at least one.

    Args:
        text: One amount of time: "4", "about 3.5 hours", "1h30", "90 min", "none".
    """
    spelled_text = spelled(text, builtin_vocabulary()).text
    said = " ".join(spelled_text.casefold().split()).rstrip(".! ")
    alone = amount_alone(said)
    if alone is not None:
        return alone
    said = with_whole_time(said, _hours_alone)
    return amount_among_remarks(said, amount_alone)


def amount_alone(said: str) -> int | None:
    """Return the quarter hours that words are, where they are nothing else.

    Args:
        said: The words, in small letters, their white space single.
    """
    hours = _hours_alone(said)
    return None if hours is None else _nearest(hours)


def _hours_alone(said: str) -> Fraction | None:
    if _NOTHING.fullmatch(said):
        return Fraction(0)
    for words, figures in _SAID_OTHERWISE:
        said = re.sub(words, figures, said)
    for form, hours in _FORMS:
        found = re.fullmatch(_BEFORE + form + _AFTER, said)
        if found:
            return hours(*(Fraction(it.replace(",", ".")) for it in found.groups()))
    return None


def was_spent(text: str) -> bool:
    """Whether a text tells of hours that were spent, and promises none.

    Args:
        text: "Docker was 3 hours", "I did 2 hours of SQL, not 1".
    """
    return _WAS_SPENT.search(text) is not None


def hours_by_skill(text: str, vocabulary: Vocabulary, asked: str = "") -> dict[str, str]:
    """Return the amounts of time of an answer that names what they were spent on, by skill.

    Args:
        text: "3 hours on Tableau and two and a half on Python", "for SQL it was an hour after
            all"; any other text gives none.
        vocabulary: Knows the skills.
        asked: The skill whose hours were asked for: a bare figure is of time then, where it stands
            beside that skill or beside one that surely is.
    """
    said = spelled(text, vocabulary).text
    return _listed(said, vocabulary) or _told_apart(said, vocabulary, asked)


def _told_apart(text: str, vocabulary: Vocabulary, asked: str) -> dict[str, str]:
    """Return the amounts of an answer that gives each in a part of its own, by skill."""
    whole = hours_named_in(text, vocabulary, amount_alone) if len(text) <= _LONGEST else None
    if whole is not None and whole.sure:
        return {whole.skill: whole.amount}
    found = dict[str, NamedHours]()
    for start, end in hour_parts(text) if len(text) <= _LONGEST else ():
        told = hours_named_in(text[start:end], vocabulary, amount_alone)
        if told is None and found and only_remarks(text[start:end]):
            continue
        if told is None or told.skill in found:
            return {}
        found[told.skill] = told
    of_time = asked and (asked in found or any(it.sure for it in found.values()))
    if not of_time and not all(it.sure for it in found.values()):
        return {}
    return {skill: it.amount for skill, it in found.items()}


def _listed(text: str, vocabulary: Vocabulary) -> dict[str, str]:
    said = " ".join(text.split()).rstrip(".! ")
    found, end = dict[str, str](), 0
    for part in _ON_SKILL.finditer(said):
        skill = vocabulary.get(part["skill"])
        amount = None if BECAUSE.search(part["amount"]) else read_quarters(part["amount"])
        if part.start() != end or skill is None or amount is None:
            return {}
        found[skill.name], end = part["amount"], part.end()
    return found if end == len(said) else {}


def hours_in_passing(text: str, vocabulary: Vocabulary) -> dict[str, str]:
    """Return the words that tell of time spent on skills within a text, by skill.

    Args:
        text: "I did 3 hours of SQL on Sunday, finished a course" gives "3 hours of SQL".
        vocabulary: Knows the skills.
    """
    found = dict[str, str]()
    for it in vocabulary.find(text):
        amount = _AMOUNT_BEFORE.search(text[: it.start])
        words = "" if amount is None else text[amount.start() : it.end]
        if hours_by_skill(words, vocabulary):
            found.setdefault(it.skill, words)
    return found


def _nearest(hours: Fraction) -> int:
    quarters = round(hours * QUARTERS)
    return max(quarters, 1) if hours else 0
