"""What someone wants to reach that is neither a role nor a level."""

import re

from tools.late import late

_DOES = (
    r"(?:lead|head|manage|run|found|build|own|grow|work (?:for|at|in|on|with|abroad|less|more)"
    r"|move (?:in)?to|get (?:promoted|a promotion|into)|earn a promotion|be promoted|change"
    r" (?:careers?|jobs?|fields?)|switch (?:careers?|fields?|jobs?)|go (?:freelance|independent"
    r"|part[- ]time)|freelance|publish|write a book|speak (?:at|in)|start (?:an?|my own)"
    r"|have (?:an?|my own)|make (?:an impact|a difference)|retire|mentor|hire)"
)
_WANTS = (
    r"(?:i (?:really |still |eventually |also |would )?(?:want|hope|aim|aspire|dream|like|love"
    r"|intend|wish)|i'd (?:really )?(?:like|love)|i dream)"
)
_WISH = late(rf"^{_WANTS} (?:to|of|about) (?P<goal>{_DOES}\b.+)$", re.IGNORECASE)
_SOME_DAY = late(
    rf"^(?:(?:one day|some ?day|eventually|long[- ]term|in the long run|in (?:\w+ ){{1,3}}years),?"
    rf" )?{_WANTS} (?:to|of) (?P<goal>.+)$",
    re.IGNORECASE,
)
_LATER = late(
    r"\b(?:one day|some ?day|eventually|long[- ]term|in the long run|in (?:\w+ ){1,3}years)\b",
    re.IGNORECASE,
)
_NAMED = late(
    r"^(?:my |the )?(?:\w+[- ]){0,2}?(?:goal|aim|ambition|dream|objective|aspiration)(?: for"
    r" \w+(?: \w+)?)? (?:is|would be|remains)(?: still)? (?P<goal>(?:to |that )?.+)$",
    re.IGNORECASE,
)
_VERB = late(rf"^(?:to )?{_DOES}\b", re.IGNORECASE)


def told_goal(clause: str) -> tuple[str, bool] | None:
    """Return the goal that a clause states, and whether it can be no role; or ``None``.

    Args:
        clause: A clause in the first person; a goal that names a role only is for the caller to
            tell apart ("my goal is data engineer").
    """
    said = clause.strip(" .!").replace("’", "'")
    named = _NAMED.match(said)
    if named:
        return named["goal"].strip(), bool(_VERB.match(named["goal"]))
    wish = _WISH.match(said)
    if wish:
        return wish["goal"].strip(), True
    later = _SOME_DAY.match(said) if _LATER.search(said) else None
    return (later["goal"].strip(), False) if later else None
