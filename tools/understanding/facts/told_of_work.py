"""How long and where somebody works, told in a few words beside a trade.

"Pharmacist, 8 years", "nurse in Leeds", "24 yrs on the vans": each is a part of a message by
itself, without a verb or with a worn one.
"""

import re
from collections.abc import Callable, Iterator

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS, word_value
from tools.telling import Told
from tools.understanding.facts.terms_of_work import MONTH, TERMS, Beside
from tools.understanding.roles.occupations import is_occupation

_N = rf"(?P<n>{NUMBER_WORDS}|{COUNT})\+?"
_UNIT = r"(?:years?|yrs?|yr)\b'?"
_ROUGHLY = r"(?:for|about|around|over|more than|almost|nearly|some|roughly|the|last|past|since)"
_BEEN = (
    r"(?:(?:i(?:'ve|'m| have| am)?|and|also|now|well|so|oh|have|been|one|was|with|got|it's|worked"
    r"|working|work"
    r"|done|doing|did|in|at|it|this|that|there|here|job|trade|business|game"
    rf"|{_ROUGHLY})\s+)*"
)
_TRAIL = (
    r"(?:\s+(?:(?:of )?(?:experience|exp)|now|in|at it|in it|on it|there|here|already|so far"
    r"|(?:in|on) the job|in (?:the|this) (?:trade|business|game|post|role|job)|doing (?:it|this"
    r"|that)"
    r"|(?:in )?total|altogether|of (?:it|that|this)|by the way|btw|though|too|straight|solid"
    r"|or so|or more|give or take|under my belt))*"
)
_WHERE = (
    r"(?:\s+(?P<where>(?:on|in|at|with|for|as(?: an?)?) (?!my\b|your\b|a row)[a-z][\w&' -]{1,48}))?"
)
_SAID = late(r"\bexp(?:erience)?\b|\bas ", re.IGNORECASE)
_OF_WORK = late(
    rf"i(?:'ve| have)(?: got)? (?:been (?:in (?:the|this|my) (?:job|trade|business|post|role"
    rf"|game)|doing"
    rf" this (?:job|work))|{_N} {_UNIT} (?:in the trade|in the job|as an? ))\b"
    rf"|(?:i(?:'ve| have) )?{_N.replace('<n>', '<m>')} {_UNIT} as ",
    re.IGNORECASE,
)
"""What tells of years of work whatever was spoken of."""
_YEARS = late(rf"{_BEEN}{_N}[ -]?{_UNIT}{_TRAIL}{_WHERE}{_TRAIL}", re.IGNORECASE)
_SINCE = late(rf"{_BEEN}(?<=since )(?P<since>(?:{MONTH} )?(?:19|20)\d\d){_TRAIL}", re.IGNORECASE)
_TRADE = late(
    r"(?:(?:i'm|i am|im|i've been|been|also|and|working as|work as)\s+)*"
    rf"(?:{_N} {_UNIT} (?:as )?)?(?:an? )?"
    r"(?P<job>(?!(?:was|used|is|are|not|no|my|the|of|in)\b)(?:[1-4](?:st|nd|rd|th)[ -])?"
    r"[a-z][a-z&/ -]{2,40}?"
    r"(?: (?:class|band|grade) \d(?: [a-z]+)?)?)"
    rf"(?:,? (?:for |since )?{_N.replace('<n>', '<m>')} {_UNIT}{_TRAIL})?",
    re.IGNORECASE,
)
_NO_TRADE = late(
    r"\b(?:ago|left|old|i|was|were|is|my|later|for|notice|before|since|to|want|like)\b",
    re.IGNORECASE,
)
_GRADE = late(r" (?:class|band|grade) \d\b", re.IGNORECASE)
_WITHIN = late(
    rf"(?<!\bin )(?<!within )(?<!next )(?<!another )(?<!after )(?<!every )"
    rf"(?<!\d[.,]){_N}[ -]?{_UNIT}"
    r"(?!\s+(?:old|ago|of age|left|time|notice|plan|degree|course|contract|to|from|younger|gap|away"
    r"|off|out|break)\b)",
    re.IGNORECASE,
)
_SINCE_WITHIN = late(rf"\bsince (?P<since>(?:{MONTH} )?(?:19|20)\d\d)\b", re.IGNORECASE)
_WAS = late(
    r"(?:(?:and|but|so|before that|there)\s+)*(?:(?:back )?(?:in"
    r"|at) (?P<at>(?-i:[A-Z])\w+) )?i was "
    rf"(?:(?:for )?{_N} {_UNIT} (?:as )?(?:an? )?(?P<job>[a-z][\w -]{{2,40}}?)"
    rf"|(?:an? )?(?P<job2>[a-z][\w -]{{2,40}}?) (?:for |since )?{_N.replace('<n>', '<m>')} {_UNIT})"
    r"(?: there)?",
    re.IGNORECASE,
)
_OVER = late(r"\b(?:was|were|used to|before|previously|formerly|ex|had been|did)\b", re.IGNORECASE)
_IN = late(
    r"\s+(?:(?:based |living )?in|out of) (?P<place>(?-i:[A-Z][a-zà-ÿ'-]{2,})"
    r"(?:[ -](?-i:[A-Z][a-zà-ÿ'-]+)){0,2})(?=\s+(?:for|since|now|and|with)\b|\s*$|\s+\d)",
    re.IGNORECASE,
)
_NO_PLACE = late(
    r"(?:finance|sales|marketing|logistics|retail|year|hr|human|customer|health|construction"
    r"|banking"
    rf"|education|security|accounts|payroll|operations|production|primary|secondary|general|{MONTH}"
    r"|monday|training|reality|theatres?|emergency|intensive|paediatrics|oncology|compliance)\b",
    re.IGNORECASE,
)
_YEARS_OF = "years of experience"
_MOST = 60
"""Years that somebody can have worked."""


def told_of_work(part: str, beside: Beside) -> tuple[Told, ...]:
    """Return what a part of a message tells of its writer's work.

    Args:
        part: The part, with plain quotes; that it is so and the writer's is for the caller to tell.
        beside: What stands beside it.
    """
    said = part.strip(" .!")
    return tuple(it for read in _READERS for it in read(said, beside))


_WORK_OF = late(
    r"(?:it'?s |that'?s |i do )?(?:mostly|mainly|largely|chiefly|primarily|lots of|all sorts of)\b",
    re.IGNORECASE,
)
"""How what a trade is mostly of follows it: "2nd line support, mostly Linux boxes"."""


def trade_alone(part: str, then: str) -> str:
    """Return the trade that a part of an introduction is, or ``""``.

    Args:
        part: The part, with plain quotes.
        then: The part after it: years make a trade of any noun of a doer, and so does what it is
            mostly of.
    """
    match = _TRADE.fullmatch(part.strip(" .!"))
    job = match["job"] if match else ""
    lasts = match and (match["n"] or match["m"] or _YEARS.fullmatch(then.strip(" .!")))
    lasts = lasts or _WORK_OF.match(then)
    plain = lasts or _GRADE.search(job)
    plain = plain and not _NO_TRADE.search(job)
    return job if plain and is_occupation(_GRADE.sub("", job)) else ""


def is_over(part: str) -> bool:
    """Whether a part tells of work that is over: years after it are of that.

    Args:
        part: The part, with plain quotes.
    """
    return _OVER.search(part) is not None and not _YEARS.fullmatch(part.strip(" .!"))


def is_of_years(part: str) -> bool:
    """Whether a part is a length of time and nothing else.

    Args:
        part: The part, with plain quotes.
    """
    match = _YEARS.fullmatch(part.strip(" .!"))
    return match is not None and not match["where"]


def _years(said: str, beside: Beside) -> Iterator[Told]:
    """Yield the years in a trade: alone, or with the trade in the same part."""
    if not (beside.introduces or _OF_WORK.match(said)):
        return
    match = _YEARS.fullmatch(said)
    if match is not None:
        where = match["where"] or ""
        rated = where and not _SAID.search(said) and beside.vocabulary.find(where)
        if (rated and not beside.trade) or not _may_be(said, beside):
            return
        yield from _counted(match["n"], where or _as(beside.trade))
    elif (since := _SINCE.fullmatch(said)) is not None and _may_be(said, beside):
        yield _begun(since["since"], beside.trade)
    elif beside.trade and beside.trade.casefold() in said.casefold() and not _WAS.fullmatch(said):
        yield from _years_within(said, beside.trade)


def _may_be(said: str, beside: Beside) -> bool:
    """Whether years alone are of the work: beside a trade, or told as such."""
    return bool(beside.trade) or len(said.split()) > 2  # noqa: PLR2004 - more than "8 years"


def _years_within(said: str, trade: str) -> Iterator[Told]:
    rest = said.casefold().replace(trade.casefold(), " ", 1)
    rest = " ".join(rest.split())
    if match := _WITHIN.search(rest):
        yield from _counted(match["n"], _as(trade))
    elif since := _SINCE_WITHIN.search(rest):
        yield _begun(since["since"], trade)


def _begun(day: str, trade: str) -> Told:
    """Return since when somebody works, with the trade where it is known."""
    since = f"since {day}"
    return Told("experience", f"{trade} {since}") if trade else Told("experience", since, _YEARS_OF)


def _as(trade: str) -> str:
    return f" as {trade}" if trade else ""


def _counted(figure: str, where: str) -> Iterator[Told]:
    number = _number(figure)
    if 0 < number <= _MOST:
        subject = f"{_YEARS_OF} {where.strip()}".strip()
        yield Told("experience", f"{number:g}", subject, "year" if number == 1 else "years")


def _number(figure: str) -> float:
    if any(map(str.isdigit, figure)):
        return float(figure.replace(",", "."))
    try:
        return float(word_value(figure))
    except (KeyError, ValueError):
        return 0.0


def _was(said: str, beside: Beside) -> Iterator[Told]:  # noqa: ARG001 - a reader like the others
    """Yield the trade of years that is over: "I was 6 years accountant"."""
    match = _WAS.fullmatch(said)
    job = (match["job"] or match["job2"]).strip() if match else ""
    number = _number(match["n"] or match["m"]) if match else 0
    if match and 0 < number <= _MOST and is_occupation(job):
        years = f"{number:g} year{'s' * (number != 1)}"
        at = f" in {match['at']}" if match["at"] else ""
        yield Told("experience", f"{job}{at}, {years}")


def _place(said: str, beside: Beside) -> Iterator[Told]:
    """Yield where somebody works at their trade: "a nurse in Leeds"."""
    at = said.casefold().find(beside.trade.casefold()) if beside.trade else -1
    match = _IN.search(said, at + len(beside.trade) - 1) if at >= 0 else None
    if match and not (_NO_PLACE.match(match["place"]) or beside.vocabulary.find(match["place"])):
        yield Told("contact", match["place"], "place")


_READERS: tuple[Callable[[str, Beside], Iterator[Told]], ...] = (
    _years,
    _was,
    _place,
    *TERMS,
)
