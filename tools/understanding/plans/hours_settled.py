"""The one amount that settles an answer to the question for hours, whatever stands beside it.

"No date. As for hours, somewhere between 4 and 6": of the parts of such an answer one holds nothing
but an amount and words of no weight, and no other part a figure. "An hour every weekday evening"
is five a week.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit
from tools.understanding.plans.hours import read_hours
from tools.wording import figure

_LEADS = (
    r"(?:(?:as\s+for(?:\s+the)?|(?:the\s+)?hours?(?:[\s-]+wise)?|time[\s-]?wise|with\s+hours|weekly"
    r"|realistic(?:ally)?|honestly|well|so|and|but|then|hm+|ok(?:ay)?|oh|umm?|i|i'd|i'll|we|say"
    r"|reckon|think|guess|suppose|imagine|expect|it's|it'd|it|be|that's|would|will|could|can|might"
    r"|should|do|manage|spare|have|got|fit\s+in|squeeze\s+in|find|get|put|put\s+in|put\s+me"
    r"|down\s+for|commit\s+to|stretch\s+to|run\s+to|call\s+it|make\s+it|make\s+that|let's|go|with"
    r"|for|to|at|probably|maybe|perhaps|about|bout|around|round|roughly|approximately|somewhere"
    r"|anywhere|something|like|more|between|in|the|region\s+of|from|only|just|most|least|best|up"
    r"|max(?:imum)?|a|an|good|solid|comfortably|easily|usually|normally|typically|average|on"
    r"|overall|total|number|answer|is|safe|honest|my)[\s,:]+)*?"
)
_TRAILS = (
    r"(?:[\s,]+(?:hours?|hrs?|h|tops|max(?:imum)?|at\s+(?:the\s+)?(?:most|least|best)|or\s+so|ish"
    r"|ideally|probably|maybe|i\s+(?:think|guess|reckon|suppose|hope|imagine|expect)|i'd\s+say"
    r"|realistically|honestly|on\s+average|weekly|(?:a|per|each|every|in\s+a)\s+(?:\w+\s+)?week"
    r"|/\s?w(?:ee)?k|for\s+now|to\s+start(?:\s+with)?|to\s+begin\s+with|in\s+total|altogether"
    r"|overall|give\s+or\s+take|most\s+weeks|please|thanks|then|is\s+(?:doable|realistic|fine"
    r"|about\s+right|manageable|my\s+limit|about\s+it|all)|(?:would|should|will)\s+(?:do|work"
    r"|be\s+(?:doable|fine|realistic|about\s+right|manageable)))\b)*"
)
_ONLY = late(
    rf"^{_LEADS}(?P<lo>{COUNT})(?:\s*(?:-|–|to|or|and)\s*(?P<hi>{COUNT}))?{_TRAILS}\s*$",
    re.IGNORECASE,
)
_JOINTS = late(
    r"[.;!]+(?:\s+|$)|,\s+|\s+[–—-]+\s+|\s+(?=(?:but|because|cos|since|as|though|although|so)\s)",
    re.IGNORECASE,
)
_FIGURE = late(rf"\d|\b(?!an?\b|once\b){COUNT}", re.IGNORECASE)
_ONE = frozenset({"a", "an", "one", "once"})
_MOST = 40
_UNSURE = late(
    r"\b(?:if|unless|except|until|till?|from|starting|months?|years?|minutes?|mins?|days?|level"
    r"|used\s+to|last|before|after|he|she|they|instead|not|some|other|good|bad"
    r"|nothing|none|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|evenings?|mornings?"
    r"|nights?)\b|[?%/]",
    re.IGNORECASE,
)
"""What may make another figure of the one that stands alone."""
_SLOT = r"(?:evening|night|morning|lunch(?:time|\s+break)?|afternoon)"
_WORKDAYS = late(
    r"(?<![\w.,/])(?P<n>(?:half\s+an|an|three\s+quarters\s+of\s+an|"
    rf"{COUNT})(?:\s+and\s+a\s+half)?\s*(?:hours?|hrs?|h|min(?:ute)?s?)\b(?:\s+and\s+a\s+half\b)?)"
    r"(?:\s+or\s+so)?,?\s+(?:(?:on|of|in|before|after|at)\s+(?:the\s+)?(?:work\s+)?)?"
    rf"(?:(?:every|each|a|per)\s+(?:single\s+)?(?:week[\s-]?day|work(?:ing)?[\s-]?day|week"
    rf"|work|school)[\s-]?{_SLOT}s?|(?:week[\s-]?day|work[\s-]?day|week|school|work)[\s-]?{_SLOT}s)"
    r"\b",
    re.IGNORECASE,
)
"""An amount for each of the five days of work: "an hour every weekday evening"."""
_MORE_DAYS = late(
    rf"\s*(?:,|\band\b|\bplus\b|[+&])\s*(?:and\s+)?(?:another\s+)?{COUNT}[^,;.]{{1,20}}(?:days?|weekends?)\b",
    re.IGNORECASE,
)
"""Hours of other days beside them, with which they add up."""
_EXCEPT = late(r"\b(?:except|but\s+not|apart\s+from|other\s+than|only\s+on)\b", re.IGNORECASE)
_FREE_END = late(
    r"[\s]*[,.;!–—-]+\s*(?:(?:and|but|with|there'?s|there\s+is|i'?m\s+in|i\s+have|i'?ve\s+got)"
    r"\s+)*(?:no|not\s+in\s+(?:a|any)|zero)\s+(?:(?:an?|any|real|fixed|hard|set|particular|big|great"
    r"|actual|end)\s+)*(?:rush|hurry|pressure)"
    r"(?:\s+(?:in\s+mind|really|yet|at\s+all|as\s+such|on\s+it|from\s+me|set|though|please"
    r"|for\s+me))*[\s.!]*$",
    re.IGNORECASE,
)
"""That there is time, behind the hours: "…, no rush"; "no end date" also drops one, and stays."""


_VARIES = late(
    r"^(?:(?:well|so|hm+|oh|it|that|this|really|all|honestly|tbh|kind\s+of|sort\s+of|totally"
    r"|always|entirely)[\s,]+)*(?:depends?|varies|hard\s+to\s+say|tricky|difficult\s+to\s+say)\b"
    r"(?:\s+(?:on|with|from|by)\b[^.;!?]*|\s+a\s+(?:bit|lot))?[\s.]*$",
    re.IGNORECASE,
)
"""That the hours are not always the same, where one amount of them is settled on."""


def settled_edits(said: str) -> Iterator[Edit]:
    """Yield what puts the one amount of an answer as hours a week, and leaves out "no rush".

    Args:
        said: The message, with plain quotes.
    """
    end = _FREE_END.search(said)
    if end is not None and _FIGURE.search(said[: end.start()]):
        yield Edit(*end.span(), "")
        said = said[: end.start()]
    cuts = [(0, 0), *(it.span() for it in _JOINTS.finditer(said)), (len(said), len(said))]
    parts = [(a[1], b[0]) for a, b in pairwise(cuts)]
    told = [it for it in parts if _FIGURE.search(said[slice(*it)])]
    if len(told) != 1 or len(parts) == 1 or _UNSURE.search(said):
        return
    start, stop = told[0]
    hours = _amount(said[start:stop])
    if hours:
        yield Edit(start, stop, f"{hours} hours a week")
        for before, after in pairwise(parts):
            if _VARIES.match(said[slice(*before)]):
                yield Edit(before[0], after[0], "")


def _amount(part: str) -> str:
    """Return the amount that a part is, empty for none; of a wide range nothing follows."""
    match = _ONLY.match(part)
    amounts = [it for it in match.group("lo", "hi") if it] if match else []
    if not amounts or amounts[0].casefold() in _ONE or not 0 < count(amounts[-1]) <= _MOST:
        return ""
    apart = len(amounts) > 1 and count(amounts[1]) >= 2 * count(amounts[0])
    return "" if apart else " to ".join(figure(count(it)) for it in amounts)


def workday_edits(said: str) -> Iterator[Edit]:
    """Yield what puts an amount for each evening of a weekday as the hours of a week.

    Args:
        said: The message, with plain quotes.
    """
    for match in () if _EXCEPT.search(said) else _WORKDAYS.finditer(said):
        hours = read_hours(f"{match['n']} a week").value
        if hours and not _MORE_DAYS.match(said, match.end()):
            yield Edit(*match.span(), f"{figure(round(hours * 5 * 4) / 4)} hours a week")
