"""Questions about a role itself: what it answers for, is measured on, asks in the interview."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.phrases import bare
from tools.understanding.questions import only_words
from tools.understanding.roles.occupations import is_occupation

_JOB: Final = (
    r"(?:(?:the|this|that|my|a|an|target|such a|in the|for the|of the)[ ]?)*"
    r"(?:role|job|position|target|post|blueprint|roadmap)"
)
_PARTS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (part, late(pattern, re.IGNORECASE))
    for part, pattern in {
        "kpis": (
            r"\bkpis\b|\b(?<!a )kpi\b|\bkey (?:performance indicators?|figures)\b"
            r"|\b(?:success|performance) (?:metrics|measures|indicators|criteria)\b"
            r"|\b(?:will|would|do|should|shall|could) (?:i|they|one|you) (?:\w+ )?(?:be |get )?"
            r"(?:measured|evaluated|judged|assessed)\b(?! in the interview)"
            r"|\bis (?:success|performance|one|the (?:role|job|holder)|(?:a|the) (?:\w+ ){1,4})"
            r" ?(?:measured|judged)\b"
            r"|\b(?:judges?|evaluates?|measures?) (?:me|my (?:success|performance))\b"
            r"|\bmetrics (?:of|for|in|does|do|will|would) (?:the |this |that |my )?"
            r"(?:role|job|position|target)"
        ),
        "rubric": (
            r"\brubrics?\b|\bscore ?cards?\b"
            r"|\b(?:exceeds?|meets?|below)\b.*\b(?:bar|expectations)\b"
            r"|\b(?:grading|evaluation|hiring|rating) (?:criteria|scheme|dimensions)\b"
            r"|\bhow (?:am i|would i be|will i be|are candidates|do they) (?:\w+ )?"
            r"(?:rated?|scored?|graded?)\b"
        ),
        "interview": (
            r"\b(?:gets? asked|be asked|being asked|get asked|(?:do|will|would|might) they ask"
            r"|they ask)\b"
            r"[^?]*\binterviews?\b|\b(?:exercises?|tasks?|questions?|case stud(?:y|ies)|cases?"
            r"|stages?|rounds?|steps?"
            r"|topics?|tests?|assignments?)\b.*\b(?:in|at|during|of|for|come in|by)"
            r" (?:the |an? |my |their |its |that )?(?:\w+ )?interviews?\b"
            r"|\bwhat (?:they|people|recruiters|interviewers)(?:'d|'ll| would| will| might| could)?"
            r"(?: \w+ly)? ask\b|\b(?:likely|typical|usual) questions\b"
            r"|\binterview (?:exercises?|questions?|stages?|rounds?|topics?|process|tasks?|steps?"
            r"|format|cases?)\b|\bwhat (?:comes?|happens|awaits me|is asked|do they ask"
            r"|(?:will|would) they ask)\b.*\binterviews?\b|\bhow (?:does|is) the interview\b"
        ),
        "goals": (
            r"\b(?:30|60|90|100)[- ](?:days?|day plan)\b(?=.*\b(?:role|job|position|start|goals?"
            r"|expected?|reach|achieve|target|new)\b)|\bfirst (?:\w+ )?(?:days|weeks|months)"
            r" (?:in|on|of|at) (?:the |this |that |my |a )?(?:new )?(?:role|job|position|target)\b"
            r"|\b(?:30|60|90)\W{1,3}(?:60|90)\b.*\bgoals?\b|\bgoals? of the (?:role|job|position)\b"
            r"|\bonboarding goals?\b"
        ),
        "levels": (
            r"\b(?:levels?|stages?|phases?|topics?|milestones?|tracks?|resources)\b.*"
            r"\b(?:of|in|on|does|from) (?:the |this |that |my |imported )*"
            r"(?:imported |learning |mastery )?(?:road ?map|blueprint|curriculum)s?\b"
            r"|\b(?:learning|mastery|imported) road ?map\b"
        ),
        "responsibilities": (
            r"\bresponsibilit(?:y|ies)\b|\bresponsible for\b|\bduties\b|\baccountable for\b"
            r"|\b(?:the|this|that) (?:role|job|position) (?:answers?|answer) for\b"
            r"|\b(?:does|do|would|will) (?:the |this |that |an? )?(?:\w+ ){0,4}?"
            r"(?:role|job|position|i) (?:answer for|own|involve|entail)\b"
            r"|\b(?:do|does|doing) all day\b"
            r"|\bwould i (?:\w+ )?(?:do|be doing) in (?:the|this|that) (?:role|job)\b"
        ),
        "pay": (
            r"\b(?:pay|salary) (?:bands?|range)\b|\bsalar(?:y|ies)\b|\bcompensation\b"
            r"|\bmarket rate\b"
            r"|\b(?:what(?:'?s| is| are)|how(?:'s| is| much is| good is)) (?:the "
            r"|an? )?(?:\w+ )?(?:pay"
            r"|wages?|money)\b(?! (?:i|you|we|to me)\b)"
            r"|\b(?:how much|what)(?:'?s| is| are)? (?:\w+ ){0,6}(?:earn|pays?|paid"
            r"|make (?:money|in|at|per))\b"
            r"|\b(?:does|do|would|will|is) (?:\w+ ){1,5}(?:pay (?:well|good|better|more|enough)"
            r"|well[- ]paid|paid (?:well|better|more))\b"
        ),
    }.items()
)
_QUESTION: Final = late(
    r"^(?:what|which|how|show|list|tell|give|see|view|explain|are there|is there|do|does|describe"
    r"|display|print|remind|can you|could you|salary|pay|wages?|kpis?|responsibilities"
    r"|interview|rubric|scorecard)\b",
    re.IGNORECASE,
)
_NOWADAYS: Final = late(
    r"(?:[\s,]+(?:these days|nowadays|right now|now|at the moment|at present|currently|today"
    r"|on average"
    r"|roughly|about|typically|(?:a|per) (?:year|month|annum)|an hour))+$",
    re.IGNORECASE,
)
_ANYONE: Final = late(r" (?:you|u|they|people) (?=(?:earn|make|get(?: paid)?) (?:as|for|in)\b)")
"""Whoever does such work: "how much do you earn as a UX designer"."""
_ABOUT: Final = late(
    r"^(?:tell me (?:more )?about|describe|details (?:of|on|about)"
    r"|show(?: me)?(?: the)? (?:role|job|position|blueprint)"
    rf"|what does)(?: the)? (?P<it>{_JOB}|(?P<role>\S.*?)(?: role| job"
    r"| position| blueprint)?)(?: look like| involve| entail| say)?$",
    re.IGNORECASE,
)
_PAY_ELSEWHERE: Final = late(
    r"\b(?:my (?:(?!target|role|job|salary|pay\b|new|next)\w+)|he|she|his|her|you|your|colleagues?"
    r"|boss"
    r"|friends?|others?|last|current|now|did|negotiat\w+)\b"
    r"|\b(?:in|around|near|at) (?:the )?(?!(?:United States|States|USA?|America)\b)(?-i:[A-Z])"
    r"[\w-]+",
    re.IGNORECASE,
)
"""Whose pay, or where, no source tells; and what is told of one's own."""
_IN_A_PLACE: Final = late(
    r"\b(?:in|around|near) (?:the )?(?P<place>[a-z][a-z-]+)(?: (?:area|region))?"
    r"(?: (?:these days|now|then|please|though|tho|roughly|about))*[\s?!.]*$",
    re.IGNORECASE,
)
_NO_PLACE: Final = only_words.words("""
    general total all practice reality euros euro dollars pounds usd gbp eur it this that
    here there states usa america us money numbers figures end role job field industry
    tech finance healthcare consulting banking government mind average detail short
    between other market data year month hour days cash return real comparison public
    private sector
""")
"""What may follow "in" at the end of a question for pay, and is no town or country."""
_OF_IT: Final = late(
    rf"\b(?:{_JOB}|it|that|this|one|they|there|i|the (?:pay|salary|money|wages?|market rate"
    r"|compensation)|(?:pay|salary) (?:range|bands?))\b",
    re.IGNORECASE,
)
"""What asks for the pay of the target, where no role is named."""
_TRAILING: Final = late(
    r"\s+(?:earn|make|pay|paid|get|measured|judged|evaluated|answer|own|involve|entail|do|rated"
    r"|interviews?)\b.*$",
    re.IGNORECASE,
)
_INTERVIEW_OF: Final = late(
    r"\b(?:an?|the|for) (?P<role>[\w+/-]+(?: [\w+/-]+){1,3}?) (?:job )?interviews?\b", re.IGNORECASE
)
"""Whose interview it is, whether or not that role is known."""
_ONE_OF_THEM: Final = late(
    r"\b(?:one|someone|somebody|people) (?:of|like) (?:those|them|that)|\bthey\b|\bthat\b|\bit\b"
    r"|\bone\b",
    re.IGNORECASE,
)
_MINE: Final = late(
    r"\bmy (?:\w+ )?(?:kpis?|metrics|responsibilities)\b.*\b(?:current|last|previous|old)\b"
    r"|\b(?:i was|i've been|i had|i have|i am|i'm) (?:\w+ )?responsible\b|\bmy plan\b",
    re.IGNORECASE,
)

_OF_LEVEL: Final = late(
    r"\b(?:my|which|what) levels?\b.*\b(?:kpis?|metrics)\b|\blevels? (?:do|am|would|have|does)"
    r" (?:i|that|this|it)\b",
    re.IGNORECASE,
)
"""What asks for a level of the skill, not for what the role is measured on."""


def read_role_question(said: str, clause: str, context: Context) -> Iterator[Intent]:
    """Yield the question about a role that a clause asks, with the part that it asks for.

    Args:
        said: The clause without what leads up to it.
        clause: The clause as it was said.
        context: The known roles.
    """
    words = _ANYONE.sub(" one ", _NOWADAYS.sub("", bare(said)))
    if _MINE.search(words) or _OF_LEVEL.search(words):
        return
    if not (_QUESTION.match(words) or clause.rstrip().endswith("?")):
        return
    found = next((part for part, pattern in _PARTS if pattern.search(words)), None)
    if found is not None:
        role = role_named(words, context) or _offered(words, context)
        if found == "pay" and (pay_elsewhere(words, context) or not (role or _OF_IT.search(words))):
            return
        yield Intent(kind="role", confidence=0.97, quote=clause, text=found, role=role)
        return
    about = _ABOUT.match(words)
    if about is None:
        return
    role = about["role"] and near_title(about["role"], context.roles)
    if role or re.fullmatch(_JOB, about["it"], re.IGNORECASE):
        yield Intent(kind="role", confidence=0.9, quote=clause, role=role or None)


def pay_elsewhere(words: str, context: Context) -> bool:
    """Whether the pay of somebody else is asked for, or in a place of which there is no figure.

    Args:
        words: The question for pay.
        context: Holds the titles of the known roles, which name no place.
    """
    if _PAY_ELSEWHERE.search(words):
        return True
    at = _IN_A_PLACE.search(words)
    if at is None or at["place"].casefold() in _NO_PLACE:
        return False
    return not any(at["place"].casefold() in it.casefold().split() for it in context.roles)


def _offered(words: str, context: Context) -> str | None:
    """Return the role that was just offered as the target, where "one of those" means it."""
    offered = context.offered
    pointed = offered is not None and offered.kind == "set_target" and _ONE_OF_THEM.search(words)
    return offered.role if pointed and offered is not None else None


def role_named(words: str, context: Context) -> str | None:
    """Return the known role that a question names behind "of", "for" or "as", or ``None``.

    Args:
        words: The question.
        context: Holds the titles of the known roles.
    """
    for before in re.finditer(
        r"\b(?:of|for|as|by|in|at|does|do|would|will|is|are|what'?s) ", words
    ):
        phrase = _TRAILING.sub("", role_phrase(words[before.end() :], context.roles))
        if phrase and near_title(phrase, context.roles):
            return phrase
    named = _INTERVIEW_OF.search(words)
    role = role_phrase(named["role"], context.roles) if named else ""
    return role if named and is_occupation(role) else None
