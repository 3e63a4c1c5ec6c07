"""On which terms somebody works or would: a contract, when they can begin, what is fine."""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.telling.told import Told

_WAY: Final = (
    r"(?:(?:working|fully|full|only|mostly|also)\s+)*(?:remote(?:ly)?(?: work(?:ing)?)?|from home"
    r"|home office|hybrid|part[- ]time|full[- ]time|shift ?work|shifts|night shifts?|nights"
    r"|weekends?(?: work)?|travel(?:l?ing)?|commuting|relocat(?:ing|ion)|(?:an? )?office(?: work)?)"
)
_FINE: Final = late(
    rf"^(?:(?:and|but|also|so|ok(?:ay)?|yes)\s+)*(?P<way>{_WAY}(?: jobs?| work)?"
    r" (?:is|are|would be)(?: (?:also|totally|absolutely|perfectly|all|quite|really))*"
    r" (?:fine|ok(?:ay)?|no problem|alright|all right|great|good|possible|ideal|best|perfect"
    r"|welcome))"
    r"(?: (?:for|with|by) me| too| as well| though)*[\s.!]*$",
    re.IGNORECASE,
)
"""A way of working that suits: "remote is fine"."""
_CONTRACT: Final = late(
    r"\bi(?:'ve| have)(?: got)?(?: (?:only|just|now|still))* (?P<contract>an? (?:permanent"
    r"|fixed[- ]term|temporary|open[- ]ended|indefinite|unlimited|limited|zero[- ]hours?|agency"
    r"|part[- ]time|full[- ]time) (?:contract|position|post|job)"
    r"(?: (?:until|till|to|since|for) [\w ]{2,25}?)?)"
    r"(?=\s*(?:[,.;!]|$)|\s+(?:and|but|so|because)\b)",
    re.IGNORECASE,
)
_ONLY_FOR: Final = late(
    r"\bi(?:'d| would|'ll| will) (?P<only>only (?:change|move|switch|leave|go|swap)(?: jobs?)?"
    r" (?:for|to|into) [^,.;!?]{3,60})",
    re.IGNORECASE,
)
_DAYS: Final = late(
    r"\bi (?:(?:can|could|want to|would like to|may) )?"
    r"(?P<days>(?:only work|work only|work (?:at most|max)|only want to work)"
    rf" (?:{COUNT}|{NUMBER_WORDS}) days?(?: (?:a|per|in the|each) week)?)(?!\w)",
    re.IGNORECASE,
)
_BEGINS: Final = late(
    r"\bi (?:(?:can|could)(?: only)?|would be able to|am able to)"
    r" (?P<begins>(?:start|begin|join)(?: (?:to work|work|a (?:new )?job|somewhere|elsewhere"
    rf"|anywhere))? (?:in|within|after) (?:about |around )?(?:{COUNT}|{NUMBER_WORDS}) (?:days?"
    r"|weeks?|months?))(?!\w)",
    re.IGNORECASE,
)
_OF_JOB: Final = late(
    r"\b(?:contract|notice|employer|boss|(?:new|next|another) job)\b", re.IGNORECASE
)
AVAILABLE: Final = "availability"
"""The subject of when somebody can begin to work."""


def told_terms(said: str) -> Iterator[Told]:
    """Yield the terms of work that a sentence tells of its writer.

    Args:
        said: The sentence, its white space single.
    """
    fine = _FINE.match(said)
    if fine:
        yield Told("preference", fine["way"])
    contract = _CONTRACT.search(said)
    if contract:
        yield Told("note", contract["contract"])
    only = _ONLY_FOR.search(said)
    if only:
        yield Told("preference", only["only"])
    days = _DAYS.search(said)
    if days:
        yield Told("constraint", days["days"])
    begins = _BEGINS.search(said) if _OF_JOB.search(said) else None
    if begins:
        yield Told("constraint", begins["begins"], AVAILABLE)
