"""Levels as people write them, put as N/5 before they are read: "4 (of 5)", "2-3/5", "a three"."""

import re

from tools.intake.levels.bars import bars_as_shares
from tools.late import late
from tools.number_words import SMALL

_DIGITS = SMALL[:11]
_WORD = rf"(?:{'|'.join(_DIGITS)})"
_COUNT = rf"(?:\d{{1,2}}(?:[.,]\d)?|{_WORD})"
_SCALE = r"(?:5|10|five|ten)"
_OUT_OF = late(
    rf"(?<![\w./,-])(?P<value>{_COUNT}) ?(?:\(? ?out of|\( ?(?:of|from"
    rf"|/)) ?(?P<scale>{_SCALE})\b(?: ?\))?",
    re.IGNORECASE,
)
_OF = late(
    rf"(?P<lead>\b(?:level|lvl|rated|rating|at|is)|[:=(–—]"
    rf"| -) ?(?P<value>{_COUNT}) of (?P<scale>{_SCALE})\b"
    r"(?! (?!(?:in|at|with|on|for|and|but)\b)\w)",
    re.IGNORECASE,
)
_LEVEL_AND_SHARE = late(
    r"(?P<link>[:=–—(] ?| - )(?:level|lvl|rating) (?=\d{1,2} ?/ ?(?:5|10)\b)", re.IGNORECASE
)
_WORD_ALONE = late(
    r"(?P<lead>\b(?:is|am|are|was|at|level|lvl|to|it|not)|n't|'s|[:=])(?P<hedge> (?:an? |at "
    r"|about |now ){0,2}|)"
    r"(?P<value>zero|one|two|three|four|five)(?= ?(?:$|[,;)!]|\.(?!\w)| (?:and|but|now|not"
    r"|instead|in)\b))",
    re.IGNORECASE,
)
_RANGE = late(
    r"(?<![\w./,-])(?P<low>\d{1,2}(?:[.,]5)?)(?: ?/ ?(?P<own>5|10))?"
    r"(?: ?[-–—] ?| (?:or|to|and maybe|maybe) (?:maybe )?(?:an? )?)"
    r"(?P<high>\d{1,2}(?:[.,]5)?) ?(?:/|(?:out )?of) ?(?P<scale>5|10)(?![\w/%]|[.,]\d)",
    re.IGNORECASE,
)
_BARE_RANGE = late(
    r"(?P<lead>[:=(] ?|\b(?:level|lvl) )(?P<low>[0-5]) ?(?:[-–—]| or | to ) ?(?P<high>[0-5])"
    r"(?= ?(?:$|[,;)!\n]|\.(?!\w)))",
    re.IGNORECASE,
)
_CHANGING = late(
    r"\b(?:from|went|moved|goes|rose|grew|jumped|improved|dropped|raised?|lowered|changed?)\b"
    r"[^,;]*$",
    re.IGNORECASE,
)
_DENIED = r"(?:(?<![\w-])no|(?:^|(?<=[.!?] ))No) (?=SQL\b)(?!SQL (?:data|stor|db|tech|engines?))"
_NO_SQL = late(_DENIED)
_NO_SQL_NAMED = late(rf"{_DENIED}SQL\b")
_SQL = late(r"\bSQL\b")


_CORRECTED = late(
    r"(?P<not>(?:'s| is| was) not|(?:is|was)n't|, not| not)(?: at)? (?:an? )?[0-5](?: ?/ ?5)?"
    r"(?:,? but(?: rather)?(?: more like)?|, (?:it's|it is|that's|more like|rather|it should be)"
    r"(?: more like)?|[;:] ?(?:it's|it is)| - (?:it's"
    r"|it is))(?: now)? (?:an? )?(?P<level>[0-5](?: ?/ ?5)?)"
    r"(?![\w%]|[.,/]\d)",
    re.IGNORECASE,
)
_MAKE_IT = late(
    r"(?:[,;:.]| -|,? (?:and|so)) (?:so |please |better |then ){0,2}(?:make|set|put|call"
    r"|rate) (?:it|that)"
    r"(?: to| at| as)? (?:an? )?(?P<level>[0-5](?: ?/ ?5)?)(?![\w%]|[.,/]\d| h)",
    re.IGNORECASE,
)


def as_shares(sentence: str) -> str:
    """Return a sentence with its levels as N/5 or N/10, a range as its lower end.

    "Five out of five" is 5/5, "Level 4 of 5" and "4 (of 5)" are 4/5, "2-3/5" and "2/5 or 3/5" are
    2/5, "is a three" is "is a 3", and "isn't a 3, it's a 1" is "is 1". A change ("from 2/5 to
    4/5") stays as it is. "No SQL" is read as a denial of SQL where it does not stand for the kind
    of database. A bar ("●●●○○") is put as a share too.

    Args:
        sentence: The words, verbatim.
    """
    text = bars_as_shares(sentence)
    text = _OUT_OF.sub(lambda it: f"{_digits(it['value'])}/{_digits(it['scale'])}", text)
    text = _OF.sub(lambda it: f"{it['lead']} {_digits(it['value'])}/{_digits(it['scale'])}", text)
    text = _LEVEL_AND_SHARE.sub(r"\g<link>", text)
    text = _WORD_ALONE.sub(_digit, text)
    text = _CORRECTED.sub(r" is \g<level>", text)
    text = _MAKE_IT.sub(r" is \g<level>", text)
    text = _RANGE.sub(_lower, text)
    text = _BARE_RANGE.sub(lambda it: f"{it['lead']}{min(it['low'], it['high'])}", text)
    return _denying_sql(text)


def holds_range(text: str) -> bool:
    """Whether a text gives a level as a range: "2-3/5", "3/5 or 4/5"."""
    return bool(_RANGE.search(text) or _BARE_RANGE.search(text))


def _digits(written: str) -> str:
    word = written.casefold()
    return str(_DIGITS.index(word)) if word in _DIGITS else written


def _digit(match: re.Match[str]) -> str:
    lead, hedge, value = match["lead"], match["hedge"], match["value"]
    if value.casefold() == "one" and lead[-1].isalpha() and not hedge.strip() and lead != "level":
        return match[0]  # "Helm is one" counts nothing
    return f"{lead}{hedge}{_digits(value)}"


def _lower(match: re.Match[str]) -> str:
    changes = _CHANGING.search(match.string, 0, match.start())
    if changes or match["own"] not in (None, match["scale"]):
        return match[0]
    low, high = match["low"], match["high"]
    least = min(low, high, key=lambda it: float(it.replace(",", ".")))
    return f"{least}/{match['scale']}"


def _denying_sql(text: str) -> str:
    """Mark "no SQL" as a denial unless SQL itself stands beside it ("SQL, No SQL")."""
    rest = _NO_SQL_NAMED.sub("", text)
    if rest == text or _SQL.search(rest):
        return text
    return _NO_SQL.sub(lambda it: f"{it[0]}any ", text)
