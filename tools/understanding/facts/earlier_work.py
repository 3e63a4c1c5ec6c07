"""Work that is over, and being out of work: "before the bank I was on the tills at Morrisons"."""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.telling import Told
from tools.understanding.facts.work_told import AT_A_PLACE
from tools.understanding.roles.occupations import is_occupation

_LED = r"(?:(?:and|well|so|also|oh|then|but|ok(?:ay)?|plus|first)[\s,]+)*"
_BEFORE = (
    r"(?:(?:before|prior to) (?:that|this|then|(?:the|my) [\w&'-]+(?: [\w&'-]+)??"
    r"|(?-i:[A-Z])[\w&'-]+(?: (?-i:[A-Z])[\w&'-]+)?"
    r"|i (?:joined|started|came|moved|went|got)\b[^,;:]{0,30}?)"
    r"|previously|formerly|(?:at|in) my (?:last|previous|old|former|first) (?:job|place|post|role)"
    r"|(?:my )?(?:last|previous|former|old) (?:job|role|post|position)(?: was| were)?)"
)
_WAS = r"(?:was|worked|had been|used to (?:be|work)|been|did|ran)"
_YEAR = r"(?:19|20)\d\d"
_LENGTH = rf"(?:{NUMBER_WORDS}|{COUNT})\+?[- ]?(?:years?|yrs?|months?)"
_WHEN = (
    r"(?:,? \(?(?:from |for |about |around |over |almost |nearly )*"
    rf"(?:{_YEAR}(?: ?(?:to|-|–|until|till) ?(?:{_YEAR}|now|today))?|{_LENGTH})\)?)"
)
_AS = r"(?:,? as (?:an? |the )?(?!i\b|we\b|it\b|well\b|my\b|they\b)[^,;.!?:\d]{3,40}?)"
_AT_NAME = r"(?:, (?-i:[A-Z][\w&'-]+)(?: (?-i:[A-Z][\w&'-]+)){0,2}(?=,? \(?(?:from )?(?:19|20)))"
_WHAT = (
    rf"(?P<work>(?P<what>[^,;.!?:\d]{{3,70}}?)(?:, [a-z]+ing"
    rf" [^,;.!?\d]{{2,30}}?(?={_WHEN}))?{_AT_NAME}?{_WHEN}?{_AS}?)"
    r"(?: (?:before (?:that|this)|back then|at the time|once|in a former life))?"
    r"(?=\s*[,;.!?]|\s*$|\s+(?:and|but|so|because|which|who|where|till|until|before|when)\b)"
)
_AFTER_BEFORE = late(rf"{_LED}{_BEFORE}\s*[,:–—-]?\s+(?:i )?(?:{_WAS} )?{_WHAT}", re.IGNORECASE)
_LISTED = late(
    rf"{_LED}(?:before|previously|formerly|earlier|(?:last|previous) (?:job|role))\s*[:–—-]\s*"
    rf"(?:{_WAS} )?{_WHAT}",
    re.IGNORECASE,
)
_PAST = late(rf"{_LED}(?:i )?(?:was|had been|used to (?:be|work)|worked)\s+{_WHAT}", re.IGNORECASE)
_STARTS = late(r"(?:^|[,;:.]\s+|\s[–—-]\s)")
_ARTICLE = late(
    r"^(?:(?:an?|the|as an?|as|my|your|working as an?|employed as an?)\s+)+", re.IGNORECASE
)
_FOR_YEARS = late(rf"^{_LENGTH} (?:as|of being) ", re.IGNORECASE)
_OF_THAT = late(r"(?:the|our|their)\s", re.IGNORECASE)
_PLACED = late(r"\s+(?:at|for|in|with|on|of|then|from|until|since|back)\b.*$", re.IGNORECASE)
_A_NAME = late(r"\b(?:at|for) (?:the )?(?-i:[A-Z])[\w&'-]+", re.IGNORECASE)
_AT = late(rf"\b{AT_A_PLACE}(?![\w'-])", re.IGNORECASE)
_NO_WORK = late(
    r"^(?:my|it|that|this|not|never|just|only|so|very|too|told|born|going|thinking|wondering|hoping"
    r"|trying|about|able|asked|given|a bit|a little|looking|planning|like|wrong|there|here)\b"
    r"|\b(?:is|was|were|am|are|level|wish|if|would|could|course|exam|interview|meeting|holiday)\b",
    re.IGNORECASE,
)
_OUT_OF_WORK = late(
    rf"{_LED}(?:(?:i(?:'m|'ve been|'ve| am| have been| have| was| got)?|been|currently|now|just|got"
    r"|presently|still|recently)\s+)*"
    r"(?P<state>(?:unemployed|jobless|out of (?:work|a job)|between jobs|not working"
    r"|(?:made )?redundant"
    r"|laid off|let go|on (?:maternity|paternity|parental|sick|gardening|garden) leave"
    r"|on a career break|a stay[- ]at[- ]home (?:mum|mom|dad|parent|father|mother))"
    r"(?: (?:right now|now|at the moment|currently))?"
    r"(?: (?:since|for|from|in|last|this|by) (?!if\b)[\w' ]{2,28}?"
    r"| (?:\w+ ){1,2}(?:years?|months?|weeks?) ago)?)[\s.!]*(?=$|[,;.]|\s[–—-]\s)",
    re.IGNORECASE,
)
_ENDS = late(r"\b(?:until|till|if|when|before|unless)\b", re.IGNORECASE)


def earlier_facts(clause: str) -> tuple[Told, ...]:
    """Return the work that a clause says to be over, and that its writer is out of work.

    Args:
        clause: The clause, with plain quotes; that it supposes nothing is for the caller to tell.
    """
    if clause.rstrip().endswith("?"):
        return ()
    return tuple(dict.fromkeys(_told(clause)))


def _told(clause: str) -> Iterator[Told]:
    starts = [0, *(it.end() for it in _STARTS.finditer(clause) if it.end())]
    for start in starts:
        out = _OUT_OF_WORK.match(clause, start)
        if out is not None and not _ENDS.search(out["state"]):
            yield Told("note", out["state"].strip())
    for start in starts:
        for pattern in (_AFTER_BEFORE, _LISTED, _PAST):
            match = pattern.match(clause, start)
            if match is not None and _is_work(match, plainly=pattern is not _PAST):
                yield Told("experience", _ARTICLE.sub("", match["work"]).strip(" ,"))
                return


def _is_work(match: re.Match[str], *, plainly: bool) -> bool:
    """Whether words name a job or a place of work, and not what somebody was like."""
    what = match["what"]
    if _NO_WORK.search(what):
        return False
    placed = bool(_A_NAME.search(what) or _AT.search(what))
    job = _PLACED.sub("", _ARTICLE.sub("", _FOR_YEARS.sub("", what))).strip()
    dated = match["work"] != what
    if _OF_THAT.match(what) and not (placed or dated):
        return False  # "I was the foreman" tells the part that one had in a deed
    return (placed and (plainly or dated or is_occupation(job))) or is_occupation(
        job, sure=plainly or dated
    )
