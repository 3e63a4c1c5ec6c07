"""Certificates and degrees as people list them, or miss them: "my ACCA is missing. 2014"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.telling import Told
from tools.telling.rules import DEGREE, EXAMS

_KNOWN = (
    r"(?:ACCA|CIMA|AAT|CFA|CPA|ACA|ICAEW|PRINCE2|PMP|CAPM|ITIL|CISSP|CCNA|CKAD?|CISM|CISA|NEBOSH"
    r"|IOSH|CSCS|CPCS|SIA|HACCP|TOEFL|IELTS|HGV|CompTIA(?: \w\+?)?|CFP|SHRM|CIPS|CMI|ILM|QTS|NPQ\w*"
    rf"|Six Sigma(?: \w+ belt)?|Scrum Master|Gas Safe|first aid|food hygiene|{EXAMS})"
)
_PAPER = (
    r"(?:certificates?|certifications?|certs?|licen[cs]es?|diplomas?"
    r"|(?:(?<=forklift )|(?<=crane )|(?<=welding )|(?<=digger )|(?<=plant )|(?<=safety ))tickets?"
    r"|(?:(?<=CSCS )|(?<=CPCS )|(?<=site )|(?<=safety )|(?<=ECS ))cards?)"
)
_NAME = rf"(?:[\w+&./-]+ ){{0,4}}?(?:{_KNOWN}(?: {_PAPER})?|{DEGREE}|{_PAPER})(?![\w+])"
_MORE = r"(?:(?: (?:in|of|from|at|since)|,|:) [^.;!?]{2,60}?(?![\w]))?"
_LED = (
    r"(?:(?:and|also|but|oh|hey|so|ok(?:ay)?|please|pls|can you|could you|btw|by the way|wait"
    r"|sorry|hm+|you know)[\s,]+)*"
)
_WANTING = (
    r"(?:missing|not (?:in )?(?:there|here|listed|on (?:there|it|the list))|left out|gone|absent)"
)
_MISSING = late(
    rf"{_LED}(?:my|the) (?P<a>{_NAME}{_MORE})(?:'s| is|'re| are)?(?: still| also)? (?:{_WANTING}"
    r"|isn'?t (?:in )?(?:there|here|listed|on (?:there|it|the list))|doesn'?t (?:show"
    r"|appear)(?: up)?)"
    rf"|{_LED}you(?:'ve| have)? (?:forgot(?:ten)?|missed|left out|don'?t (?:have|know|list|show)"
    rf"|haven'?t got)(?: about)? my (?P<b>(?:degree|certificates?|diploma)\s*[:–—-]\s*[^?]{{3,80}}"
    rf"|{_NAME}{_MORE})"
    rf"|{_LED}(?:add|include|put (?:in|down)|note|save|list|enter) (?:my|the"
    rf"|an?) (?P<c>{_NAME}{_MORE})",
    re.IGNORECASE,
)
_CALLED = late(r"^(?:degree|certificates?|diploma)\s*[:–—-]\s*", re.IGNORECASE)
_REST = late(
    r"(?:[\s,.;!:–—-]|\b(?:please|pls|add|it|that|this|one|to|too|also|there|in|from|since|got|passed"
    r"|did|done|i|the|list|my|profile|can|you|could|would|and|so|put|save|note|was|as|well|thanks"
    r"|back|year)\b|(?P<year>(?:19|20)\d\d))+",
    re.IGNORECASE,
)
_YEAR = late(r"\b(?:19|20)\d\d\b")
_ASKED_TOO = late(r"\s*(?:,? (?:please|pls|too|also|as well))+$", re.IGNORECASE)
_DEGREE_NAMED = late(rf"\b{DEGREE}(?!\w)", re.IGNORECASE)
_LISTED = late(
    rf"^(?:(?:and|also|plus|i(?:'ve| have)?|got|have|hold|with)\s+)*(?:an? |my |the )?"
    rf"(?P<name>(?:[\w+&/.-]+ ){{0,5}}?(?:{_PAPER}|{_KNOWN}))(?P<when> (?:since|from|in) (?:19"
    rf"|20)\d\d| since (?:last |this )?[a-z]+(?: \d{{4}})?"
    r"| (?:valid )?(?:until|till|til) (?:[a-z]+ )?\d{4}"
    r"|,? \(?(?:19|20)\d\d\)?)?$",
    re.IGNORECASE,
)
_PART = late(
    r"\s*[,;]\s*(?!(?:19|20)\d\d)|\s*\.\s+|\s+and (?=(?:an? |my )?[\w-]+(?: [\w-]+)? \w+$)"
    r"|\s+and (?=(?:i |also |can )*(?:speak|know|use|work|do|am|hold|got|have|live)\b)"
)
_NOT_HELD = late(
    r"^(?:no|not|never|without|some|which|what|any|is|are|do|does|the|this|that|need|want|lost)\b"
    r"|\b(?:me|as|be|become|becoming|role|expired|lapsed|lost|course|exam|next|soon|no|not|never|need|want|should|without)\b",
    re.IGNORECASE,
)
_FEWEST_WITH_PAPER = 2
_NONE = late(
    rf"^(?:(?:and|but|so|also)\s+)*(?:(?:i )?(?:have |got |hold )?no|(?:i )?(?:don'?t"
    rf"|do not) (?:have|hold)"
    rf"(?: an?| any| my| the)?|never (?:did|got|took)(?: an?| any| my| the)?|without(?: an?| any)?)"
    rf" (?:[\w+&./-]+ ){{0,4}}?(?:{_PAPER}|exams?|{DEGREE})(?: (?:yet|so far|at all"
    rf"|though))*[\s.!]*$",
    re.IGNORECASE,
)


def missing_paper(message: str) -> Told | None:
    """Return the certificate or degree that a message finds missing, or wants added.

    Args:
        message: The whole message, with plain quotes; what asks something wants nothing added.
    """
    said = message.strip()
    match = _MISSING.match(said)
    rest = said[match.end() :] if match else ""
    if match is None or "?" in said or (rest and _REST.fullmatch(rest) is None):
        return None
    name = _CALLED.sub("", next(filter(None, match.groups()))).strip(" .,")
    name = _ASKED_TOO.sub("", name)
    year = _YEAR.search(rest)
    value = f"{name}, {year[0]}" if year and not _YEAR.search(name) else name
    return Told("education" if _DEGREE_NAMED.search(name) else "certificate", value)


def listed_papers(clause: str) -> Iterator[Told]:
    """Yield the certificates that are parts of a clause by themselves: "forklift licence, Excel 2".

    Args:
        clause: The clause of somebody who was asked what they do.
    """
    for part in _PART.split(clause.strip(" .!")):
        match = _LISTED.match(part.strip())
        if match is None or _NOT_HELD.search(part):
            continue
        if len(match["name"].split()) >= _FEWEST_WITH_PAPER or match["name"].isupper():
            yield Told("certificate", f"{match['name']}{match['when'] or ''}".strip())


def denies_paper(clause: str) -> bool:
    """Whether a clause only says that a certificate or degree is not held: "no scrum cert".

    Args:
        clause: The clause, with plain quotes.
    """
    return _NONE.match(clause) is not None
