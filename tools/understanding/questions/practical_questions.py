"""Small questions of how to use the coach, and whether it is for somebody like them at all."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind

_PLAINLY: Final = 0.99
_LED: Final = (
    r"^(?:[^?]{0,80}?[\s,.:;–—-]+)?(?:(?:and|so|but|or|then|also|is it|would it be|hi|hey"
    r"|ok)[\s,]+)*"
)
_MAY: Final = (
    r"(?:(?:can|could|may|shall|should|must) (?:i|we)|(?:is it|would it be|that|it)(?:'s"
    r"| is)? (?:ok(?:ay)?"
    r"|fine|alright|all right|possible|a problem|enough)(?: (?:if|to|when|that))?(?: (?:i|we))?"
    r"|(?:do|will"
    r"|would) (?:i|we) (?:have|need) to|do you (?:need|mind)|mind if i|what if i|am i allowed to)"
)
_CV: Final = r"(?:cvs?|resumes?|résumés?|lebenslauf|linkedin|portfolio)"
_LANGUAGES: Final = (
    r"(?:german|french|spanish|polish|italian|dutch|portuguese|turkish|arabic|russian|ukrainian"
    r"|hindi"
    r"|chinese|japanese|welsh|swedish|danish|norwegian|romanian|czech|greek|hungarian|croatian"
    r"|serbian"
    r"|urdu|bengali|tagalog|korean|vietnamese|not (?:in )?english|another language"
    r"|a different language)"
)
_WORK: Final = (
    r"(?:teaching|nursing|experience|background|work|job|jobs|career|years|past|degree|skills?"
    r"|that|this"
    r"|it|army|military|service|retail|caring|parenting|volunteering|hobby|hobbies|training"
    r"|stuff|time|life"
    r"|i'?ve done|i did|i do|management|trade|apprenticeship)"
)
_TOPICS: Final[tuple[tuple[str, str], ...]] = (
    (
        "as_we_go",
        (
            rf"{_LED}{_MAY}\b[^?]{{0,40}}?\b(?:as we go(?: along)?|as i go|bit by bit|step by step"
            rf"|along the"
            rf" way|later(?: on)?|over time|piece by piece|in my own words|one at a time|by hand"
            rf"|by mouth"
            rf"|without (?:a |my )?{_CV}|another time)\b[^?]{{0,30}}\??$"
        ),
    ),
    (
        "as_we_go",
        (
            rf"{_LED}(?:do (?:i|you) (?:really |actually )?(?:need|have to (?:have|upload|give"
            rf"|send)"
            rf"|want)"
            rf"|is it (?:ok|okay|a problem|bad) (?:if|that) i (?:don'?t have|haven'?t got|have no)"
            rf"|must i have"
            rf"|(?:i )?(?:don'?t have|haven'?t got|have no|got no|lost|can'?t find)) (?:a |an |my "
            rf"|any )?{_CV}"
            r"\b[^?]{0,40}\?+$"
        ),
    ),
    (
        "several",
        (
            r"\b(?:do (?:i|we) (?:have|need) to|can(?:'t)? (?:i|we)|could (?:i|we)|is there"
            r"|must (?:i|we))\b"
            r"[^?]{0,30}?\b(?:one by one|one at a time|all at once|in one go|in one (?:message"
            r"|line)"
            r"|several at"
            r" once|every single one|each (?:one|skill)|all of (?:them|these|those)|all 2\d"
            r"|a (?:quicker|faster)"
            r" way)\b[^?]{0,30}\?+$"
        ),
    ),
    (
        "language",
        (
            rf"\b(?:{_CV}|posting|job ad|adverts?|certificates?"
            rf"|papers?)\b[^?]{{0,30}}\b{_LANGUAGES}\b"
            r"[^?]{0,60}(?:\?|$)"
            rf"|\b(?:can|do|does|will|would|could) (?:you|u|it|this) (?:read|understand|take|handle"
            rf"|speak)"
            rf"\b[^?]{{0,30}}\b{_LANGUAGES}\b[^?]{{0,30}}\?*$"
        ),
    ),
    (
        "change",
        (
            rf"{_LED}(?:can|could|may) i (?:still )?(?:change|correct|edit|fix|redo|update"
            rf"|take back"
            rf"|undo)\b"
            r"[^?]{0,30}\b(?:later|afterwards|any ?time|at any time|if i|once"
            r"|after)\b[^?]{0,30}\?*$"
            r"|\bwhat if i(?:'m| am| get| got| put| say| said)? (?:it |them |that |something "
            r"|the numbers? )?"
            r"(?:wrong|mistaken)\b[^?]{0,30}\?*$"
        ),
    ),
    (
        "point",
        (
            rf"{_LED}(?:is there|there'?s|is it|would there be|what'?s|what is|whats)(?: (?:even"
            rf"|really|actually"
            rf"|still|any|much|a|the|no|worth))* (?:point|sense|use|hope|worth"
            rf"|it(?! that\b))\b[^?]{{0,30}}\b(?:me|i|my|this"
            rf"|doing|trying|bothering|for (?:me|someone|somebody|people))\b[^?]{{0,40}}\??$"
            rf"|{_LED}(?:is|are) (?:this|it|you|coach)(?: (?:even|really|actually|only|just"
            rf"|also))* (?:for|any use"
            rf" (?:to|for)|meant for|any good for|useful for|made for|suitable for"
            rf"|right for) (?:me\b|people like"
            rf" me|someone like me|somebody like me|[^?]{{3,60}})\??$"
            rf"|{_LED}am i (?:just )?(?:too old|too late"
            rf"|in the wrong place"
            rf"|a lost cause"
            r"|kidding myself|being stupid)\b[^?]{0,30}\??$"
            r"|\bwaste of (?:my |your )?time\b[^?]{0,20}\?+$"
        ),
    ),
    (
        "counts",
        (
            rf"{_LED}(?:does|do|would|will|is|are|can|could)(?: any(?:thing)?(?: of)?| all(?: of)?"
            rf"| some of)?(?: (?:my"
            rf"|that|this|these|the|it|those"
            rf"|what))*(?: [\w'-]+){{0,5}}? ?{_WORK}?(?: [\w'-]+){{0,4}}? (?:count|counts"
            r"|matter|help me|help at all|worth (?:anything|something)|of any (?:use|value|help)"
            r"|any (?:use|good|value)"
            r"|transferable?|carry over|useful|worth a thing|relevant)(?: (?:for|as|towards?|to|in"
            r"|here|with|at)"
            r"\b[^?]{0,40}?)?(?: (?:anything|something|at all|here|then))*\s*\?+[^?]{0,160}$"
        ),
    ),
    (
        "counts",
        (
            rf"{_LED}(?:what|which)(?: (?:bits?|parts?))?(?: of)?(?: (?:my|that|this|the"
            rf"|all))+(?: [\w'-]+){{0,4}}"
            r" (?:counts?|carries over|is (?:useful|transferable|worth (?:anything|something))"
            r"|can i (?:use|reuse"
            r"|bring|take with me)|transfers?|helps?)\b[^?]{0,40}\?*$"
            r"|\b(?:transferable skills?)\b[^?]{0,40}\?+$"
        ),
    ),
    (
        "degree",
        (
            rf"{_LED}(?:do|would|will|must|don'?t|does|is|are|can|could)\b[^?]{{0,50}}?\b(?:degree"
            rf"|diploma|bachelor'?s?"
            r"|master'?s|phd|university|college|a certificate|certification|licen[cs]e"
            r"|qualifications?|apprenticeship"
            r"|gcses?|a-?levels)\b[^?]{0,60}\?+$"
        ),
    ),
    (
        "who_hires",
        (
            rf"{_LED}(?:do|does|would|will|are|is) (?!you\b|i\b|we\b)(?:\w+ ){{1,3}}?(?:hire|hiring"
            rf"|take on|taking on|employ"
            r"|recruit|recruiting|look for people)\b[^?]{0,40}\?+$"
            rf"|{_LED}(?:who|which (?:companies|employers|firms|places)"
            rf"|where) (?:\w+ ){{0,2}}(?:hires?|hiring|employs?|recruits?"
            r"|would (?:hire|take) (?:me|someone))\b[^?]{0,40}\?*$"
        ),
    ),
    (
        "print",
        (
            rf"{_LED}(?!.*\b(?:give|send|upload|paste|hand|show|take|accept|read"
            rf"|load) (?:you |in )?(?:my|an?"
            r"|the|your)?\b.*\b(?:pdf|cv|r[eé]sum[eé]))"
            r"(?:can|could|may|how|is there|where)\b[^?]{0,40}?\b(?:print|pdf|printable"
            rf"|printed"
            r"|stick (?:it )?on|pin (?:it )?(?:up|on)|hang (?:it )?(?:up|on)|spreadsheet"
            r"|calendar file)\b"
            r"[^?]{0,60}\?*$"
        ),
    ),
)
_READ: Final = tuple((topic, late(pattern, re.IGNORECASE)) for topic, pattern in _TOPICS)
_OF_WORK: Final = late(
    r"\b(?:my|any of|all of|years|experience|background|transferable|teach\w*|nurs\w+|army"
    r"|military|retail"
    r"|degree|career|past|volunteering|parenting|apprenticeship|trade)\b",
    re.IGNORECASE,
)
_OF_A_COURSE: Final = late(r"\bcertificates?\b", re.IGNORECASE)
_LONGEST: Final = 40


def read_practical(clause: str, context: Context) -> Iterator[Intent]:
    """Yield the small question that a clause asks: how to use the coach, or of what use it is.

    Args:
        clause: The words, with plain quotes.
        context: Holds the target, and what the turn before has shown.
    """
    if len(clause.split()) > _LONGEST or context.expecting in {"checkin", "assessment"}:
        return
    topic = next((topic for topic, pattern in _READ if pattern.search(clause)), None)
    if topic is None:
        return
    if topic == "counts" and not _OF_WORK.search(clause):
        return  # "would that help me?" asks of what was just told
    if topic == "degree" and context.shown.kind == "learn_how" and _OF_A_COURSE.search(clause):
        return
    kind: IntentKind = "chances" if topic == "point" and context.target else "practical"
    yield Intent(
        kind=kind, confidence=_PLAINLY, quote=clause, text="" if kind == "chances" else topic
    )
