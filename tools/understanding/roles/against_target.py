"""One role held against the target: "would UX designer be easier?", "compare it with data analyst".

A role that no list knows is named all the same, so that the answer says so.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import names_role, near_title, role_phrase
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.role_chosen import titles_named

_LED: Final = (
    r"^(?:(?:and|so|but|or|hm+|ok(?:ay)?|well|also|wait|just|maybe|perhaps|then|now|actually"
    r"|honestly|i (?:think|guess|feel|wonder)(?: (?:if|that))?|i was (?:thinking"
    r"|wondering))[\s,]+)*"
)
_NEARER: Final = (
    r"(?:more (?:near|close|easy|quick)|easier|quicker|faster|shorter|closer|nearer|simpler"
    r"|sooner|less(?: of (?:a|an))? \w+"
    r"|fewer \w+"
    r"|more (?:realistic|sensible|suitable|doable|work|hours|my thing|for me)|better(?: suited"
    r"| for me)?"
    r"|(?:an?|the) (?:better|shorter|quicker|smaller|easier|closer) \w+|harder|longer|further"
    r"|as (?:hard"
    r"|far|long))"
)
_WOULD: Final = late(
    rf"{_LED}(?:would|is|will|might|could|are|wouldn'?t|isn'?t) (?:it be |being |becoming "
    rf"|going for )?"
    rf"(?P<roles>[a-z][^?,;.]{{2,60}}?)(?: (?:be|be any|make|mean|take|look|come|come out|suit"
    rf"|fit|me|maybe"
    rf"|perhaps"
    rf"|actually|really|any|not))* {_NEARER}\b[^?.!]*[?.!]*$"
    rf"|{_LED}(?:how|what) about (?P<roles2>[a-z][^?,;.]{{2,50}}?)[,\s]+(?:is (?:it|that)"
    rf"|would (?:it|that)"
    rf"|that'?s?) (?:be )?{_NEARER}\b[^?.!]*[?.!]*$",
    re.IGNORECASE,
)
_SUITS: Final = late(
    rf"{_LED}(?:an? |the |being (?:an? )?)?(?P<roles>[a-z][^?,;.]{{2,50}}?) (?:fits?|suits?"
    rf"|(?:would"
    r"|could|might|may|will) (?:fit|suit|be)|is|sounds?|seems?|looks?|feels?)(?: (?:to )?me)?"
    r"(?: (?:maybe|a bit|much|probably|actually|really|even|far|to be|like))* (?:better|nicer"
    r"|closer"
    r"|easier|more (?:interesting|fun|realistic|my thing|like me|for me)|an? (?:better|nicer|closer"
    r"|easier) \w+)(?: (?:to|for|with|than) (?:me|my \w+|that|it|this|what i \w+))?"
    r"(?:[\s,;.?!]+(?:what|how|any|do|don'?t|your|am|is|or)\b[^.?!]{0,30}?(?:think|say|reckon"
    r"|opinion|thoughts?|view|see it|right|agree|not)\b[^.?!]{0,12})?[\s.?!]*$",
    re.IGNORECASE,
)
"""What says that a role may be the better one, which is weighed against the target."""
_COMPARE: Final = late(
    rf"{_LED}(?:please |pls |can you |could you |kindly )*(?:compare|contrast|hold)(?: (?:it"
    rf"|this|that|my target"
    r"|my role|the target|them))?(?: (?:up|once|please))? (?:with|to|against) (?:(?:an?|the) )?"
    r"(?P<roles>[a-z][^?,;.]{2,50}?)(?: (?:once|please|pls|instead|then|for me|also|too|as well))*"
    r"(?:[,;.!?].*)?$",
    re.IGNORECASE,
)
_HAVE: Final = late(
    rf"{_LED}(?:(?:how|what) about|what of|and|is there|do you (?:have|know|do)"
    rf"|have you got) (?:being |becoming )?"
    r"(?:(?:an?|the) )?(?P<roles>[a-z][^?,;.]{2,40}?)(?: or (?:something|anything|so|similar"
    r"|the like)[^?,.]*)?"
    r"(?:[,\s]+(?:do )?(?:you|u) (?:have|know|got|do|cover) (?:that|it|this|them|one)[^?]{0,20}"
    r"|[,\s]+is (?:that|it) (?:in there|on your list|known|one of (?:yours|them)))[?.!]*$",
    re.IGNORECASE,
)
_THAN_ANOTHER: Final = late(
    r"\bthan (?!(?:this|that|it|my|the (?:target|plan|one)"
    r"|what|now|staying|here|where)\b)",
    re.IGNORECASE,
)
"""What is held against another role, and not against the target."""
_EITHER: Final = late(r"\s+(?:or|and)\s+(?:an? |the )?", re.IGNORECASE)
_POINTED: Final = late(
    rf"{_LED}(?:would|is|will|might|could|wouldn'?t|isn'?t) (?:it|that|this)(?: (?:one|role|job))?"
    rf"(?: (?:be|mean|take|maybe|perhaps|actually|really|any|not))* {_NEARER}\b[^?.!]*[?.!]*$",
    re.IGNORECASE,
)
"""What is asked of a role that was named before: "would that be closer?"."""
_THINKS: Final = late(
    r"\b(?:think(?:ing)?|thought|consider(?:ing)?|wonder(?:ing)?|not (?:so |really |that |quite )?"
    r"(?:sure|certain)|unsure|doubt(?:s|ing|ful)?|maybe|perhaps|looking at|tempted|curious|unsure"
    r"|second thoughts|what about|how about)\b",
    re.IGNORECASE,
)
"""What is said of a role and chooses none."""
_PART: Final = late(r"(?<=[.!?…])\s+|\s*[,;–—]\s+|\s+-\s+", re.IGNORECASE)
_LONGEST: Final = 30


def read_against_target(clause: str, context: Context) -> Intent | None:
    """Return the comparison of a role with the target that a clause asks for, or ``None``.

    Args:
        clause: The words, with plain quotes.
        context: Holds the target, and the titles of the known roles.
    """
    if len(clause.split()) > _LONGEST:
        return None
    have = _HAVE.match(clause)
    if have is not None:
        named = _roles(have["roles"], context)
        role = named[0] if len(named) == 1 else None
        if role is None:
            return None
        return Intent(kind="role", confidence=0.985, quote=clause, role=role)
    match = _WOULD.match(clause) or _SUITS.match(clause) or _COMPARE.match(clause)
    if match is None or _THAN_ANOTHER.search(clause):
        return None
    named = _roles(next(it for it in match.groupdict().values() if it), context)
    target = (context.target,) if context.target is not None else ()
    roles = tuple(dict.fromkeys((*target, *named)))
    if not named or len(roles) < 2:  # noqa: PLR2004 - one alone is compared with nothing
        return None
    return Intent(kind="compare", confidence=0.985, quote=clause, roles=roles)


def _roles(words: str, context: Context) -> tuple[str, ...]:
    """Return the roles that words name, all of them; none where one is no role."""
    parts = [role_phrase(it, context.roles) for it in _EITHER.split(words) if it.strip()]
    known = [near_title(it, context.roles) or it for it in parts]
    surely = all(names_role(it, context.roles) or is_occupation(it, sure=False) for it in known)
    return tuple(known) if parts and surely else ()


def read_nearer(message: str, context: Context) -> Intent | None:
    """Return a role held against the target where it is only thought of, or ``None``.

    "I'm thinking of data engineer instead, would that be closer?": it is no new target yet.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the target, and the titles of the known roles.
    """
    *before, last = [it for it in _PART.split(message) if it.strip()] or [""]
    target = context.target
    if target is None or len(message.split()) > _LONGEST or any(map(str.isdigit, message)):
        return None
    if not before or not all(_THINKS.search(it) for it in before):
        return None
    if not _POINTED.match(last):
        return read_against_target(last, context)
    named = {
        near_title(it.title, context.roles) for part in before for it in titles_named(part, context)
    }
    others = named - {target, None}
    if len(others) != 1:
        return None
    roles = (target, others.pop() or "")
    return Intent(kind="compare", confidence=0.985, quote=message, roles=roles)
