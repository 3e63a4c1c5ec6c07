"""Headings above lists of other jobs, which job boards put below a posting."""

import re
from typing import Final

_JOBS = (
    r"(?:(?:open|available) )?(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|opportunities"
    r"|postings|listings)"
)
_HEADS: Final = re.compile(
    rf"(?:(?:see|view|browse|explore|find|discover|check out|our|all|some) )*(?:similar|related"
    rf"|recommended|suggested|more|other|latest|featured|recent(?:ly viewed)?|matching|nearby)"
    rf" {_JOBS}\b(?! (?:description|requirements?|details?|responsibilities|duties|skills"
    r"|information|benefits)).*"
    r"|people (?:who viewed this )?also (?:viewed|searched|applied|liked).*"
    r"|(?:jobs )?you (?:may|might) (?:also )?(?:like|be interested).*"
    rf"|{_JOBS} (?:you (?:may|might)|like this|near you|similar to|for you)\b.*"
    r"|(?:more )?recommended for you|(?:more|others?) like this"
    r"|ähnliche (?:jobs|stellen\S*)|weitere (?:jobs|stellen\S*)|offres similaires"
    r"|empleos similares|vergelijkbare vacatures|offerte simili",
    re.IGNORECASE,
)


def heads_other_jobs(heading: str) -> bool:
    """Whether a heading stands above a list of other jobs: "Similar jobs", "People also viewed".

    Args:
        heading: It, as a reader sees it.
    """
    return bool(_HEADS.fullmatch(" ".join(heading.split()).strip(" :*#.…!>»")))
