"""The coach's own words, by the entry of its glossary that tells what they mean."""

import re
from typing import Final

from tools.late import late

_ENTRIES: Final[tuple[tuple[str, str], ...]] = (
    ("red flag", r"red[- ]?flags?(?: skills?)?"),
    ("blocker", r"blockers?|only a blocker"),
    ("left out", r"left[- ]?out|leaves? out|not planned|no room|shortfall"),
    (
        "provisional",
        (
            r"(?:levels? (?:are )?not known,? (?:and )?)?planned (?:only )?(?:part|half|some)"
            r"(?: of the)?[- ]way"
        ),
    ),
    ("phase", r"(?:the )?phases?"),
    ("milestone", r"milestones?|after (?:30|90|180) days"),
    ("buffer", r"buffers?(?: weeks?| days?| time)?|spare weeks?|slack"),
    (
        "readiness",
        (
            r"(?:readiness|range|score|percentages?|percent|%)"
            r"(?: (?:score|range|figure|number|thing))*|\d+(?:\.\d+)? ?(?:%|percent)"
            r"|\d+(?:\.\d+)? ?%? ?(?:to|-|–) ?\d+(?:\.\d+)? ?(?:%|percent)"
            r"|(?:the )?two percentages"
        ),
    ),
    ("unassessed", r"(?:un)?assessed|not assessed|\?|(?:the )?question marks?|not known|unknown"),
    ("provisional", r"provisional(?:ly)?|at worst|planned (?:as )?from 0"),
    ("priority", r"p ?[0-3]|prios?|priorit(?:y|ies)|urgency|pressing"),
    (
        "must",
        r"must(?:[- ]haves?)?|should|nice(?:[- ]to[- ]haves?)?|weight(?:s|ing)?|frequenc(?:y|ies)",
    ),
    ("gap", r"gaps?|missing|met|status|short|requirements?"),
    ("claimed", r"claimed|shown by evidence|only claimed|claims?"),
    ("hours", r"hours?|estimates?|estimated|(?:an? )?hours? estimates?|the h"),
    ("arrow", r"\d ?(?:→|->|=>|to) ?\d|(?:the )?arrows?"),
    ("commitment", r"commitments?|promises?|(?:weekly )?check-?\s?ins?"),
    ("evidence", r"evidence|proof|star(?: (?:stor(?:y|ies)|method))?|pieces? of evidence|e\d"),
    ("points", r"talking points?|pitch|30-second pitch"),
    ("known", r"(?:\d+ )?(?:known|open)\??(?: \d+(?:\.\d+)?(?: ?%| ?percent)?)?"),
    ("target", r"targets?(?: roles?)?|goals?"),
    ("catalogue", r"(?:role )?catalogue?s?"),
    ("recognised", r"(?:not |un)recogni[sz]ed"),
    ("mentioned", r"mentioned|noted"),
    ("pace", r"pace|my pace"),
    (
        "scale",
        r"(?:the |this |your )?(?:levels?|scale|numbers?|(?:0|1) ?(?:to|-|–) ?5|out of (?:5|five))",
    ),
)
_READ: Final = tuple((key, late(rf"(?:{words})", re.IGNORECASE)) for key, words in _ENTRIES)
_AROUND: Final = late(
    r"^(?:(?:the|an?|this|that|these|those|your|my|all|all the|being|by|word|term|column|line|bit"
    r"|part|thing|only|just)\s+)+|\s+(?:thing|things|bit|part|column|line|row|stuff|here|word|label"
    r"|business)$",
    re.IGNORECASE,
)


def entry_of(words: str) -> str | None:
    """Return the entry of the glossary that words name, or ``None``.

    Args:
        words: What is asked about, with or without its article.
    """
    said = words.strip(" \"'.,;:!()")
    while True:
        found = next((key for key, it in _READ if it.fullmatch(said)), None)
        shorter = _AROUND.sub("", said, count=1).strip(" \"'")
        if found is not None or shorter in {"", said}:
            return found
        said = shorter
