"""What a person aims for, and what others ask or know: words about a skill that claim nothing."""

import re
from collections.abc import Iterator

from tools.intake.text.phrases import one_of
from tools.intake.text.sketch import LIST, MARK, Sketch
from tools.late import late

_WANTING = one_of("""
    want, wants, wanted, would like, 'd like, would love, 'd love, wish, hope, hoping, plan
    planning, intend, intending, aim, aiming, need, going, eager, keen, excited, trying, looking
    decided, about, ready, have yet, yet
""")
_GAINING = one_of("""
    learn, study, pick up, get into, master, improve, deepen, become, be, get, reach, move, grow
    know, understand, brush up, level up, work, use, try, have, start, switch, transition, go
    raise, bring, build
""")
_OTHERS = one_of("""
    jobs?, roles?, positions?, postings?, vacanc(?:y|ies), employers?, compan(?:y|ies)
    recruiters?, ads?, adverts?, market, they, clients?, manager, boss, description
""")
_ASKS = one_of("""
    asks?, asked, wants?, wanted, requires?, required, needs?, needed, looks? for, expects?
    demands?, lists?, mentions?, says?
""")
_RELATED = one_of("""
    manager, boss, lead, colleagues?, co-?workers?, teammates?, friends?, mentor, wife, husband
    brother, sister, partner, team, company, cto, flatmate
""")
_DOES = one_of("is, are, was, were, has, have, knows?, uses?, did, does, do")
_CUE = one_of(rf"""
    {_WANTING} to (?:\w+ ){{0,2}}?{_GAINING}
    'd like to
    I (?:want|wish|would like|would love)
    (?:interested in|curious about|keen on|excited about|enthusiastic about|looking forward to)
    (?:should|shall|could|must|can) I (?:\w+ )?(?:learn|study|get)
    how (?:do|can|should) I
    (?:will|'ll|to) learn
    learn next
    want more
    (?:goals?|targets?|aims?|objectives?|ambitions?|dream)
    {_OTHERS} (?:\w+ )?{_ASKS}
    (?:required|requires|requirements?|is needed|are needed)
    (?:my|our|the|her|his) {_RELATED}(?:'s)? (?:\w+ )?{_DOES}
    used to (?:be|know|have)
    (?:no longer|any ?more|years ago|if I)
""")
_FORWARD = late(rf"(?:\b|(?='))(?:{_CUE})\b", re.IGNORECASE)
_SEEKING = late(
    r"\b(?:(?:looking|searching|applying|hunting|aim|aiming|preparing) for|working towards?"
    r"|applying to|seeking|interested in an?)\b",
    re.IGNORECASE,
)
_WISHED = one_of("""
    what I want, my (?:\\w+ )?goal, the goal, next, required, needed, asked for, on my list
    a requirement, mandatory
""")
_WANTED_AFTER = late(
    rf"(?P<list>{LIST})[^,;{MARK}]{{0,30}}(?:,| is| are) (?:\w+ ){{0,2}}?{_WISHED}\b",
    re.IGNORECASE,
)
_WANT_AFTER = late(
    rf"(?P<list>{MARK}) ?[:(–—-]+ ?(?:I )?(?:want|would like|'d like|plan|hope|planning|need)\b",
    re.IGNORECASE,
)
_A_DAY = one_of("""
    (?:the )?(?:end|next|mid)\\b, 20\\d\\d, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov
    dec, spring, summer, autumn, winter, christmas
""")
_BY_A_DAY = late(
    rf"(?P<list>{LIST})[^,;{MARK}]{{0,24}} (?:by|before|until) {_A_DAY}", re.IGNORECASE
)
_REACHING = late(rf"^(?:then )?(?:reach|get|achieve|hit|bring|raise) [^,]*{MARK}", re.IGNORECASE)
_LONG_AGO = late(
    r"\b(?:was|were|had been|knew)\b"
    r".*\b(?:ago|back then|in the past|once|at (?:school|university))\b",
    re.IGNORECASE,
)
_ASKING = one_of("""
    what(?! I\\b), how, why, when, which, who, where, tell me, explain, show me, can you
    could you, would you, should I, do you, do I, does, is, are
""")
_QUESTION = late(rf"^(?:so |and |but |then )?{_ASKING}\b", re.IGNORECASE)
_HEADING = one_of("""
    goals?, targets?, aims?, objectives?, want(?:ed)?, wish(?:list)?, next, future, plan(?:s|ned)?
    interest(?:s|ed)?, looking for, to learn, learning (?:goals?|plan|path|list|next)
    aspirations?, required, requirements?, gaps?, the job, references?, recommendations?
""")
_HEADING_OF_LEARNING = late(
    r"(?:(?:what )?I(?:'d| would)? (?:want|like|plan|hope) to learn|(?:want(?:ing)?|wish(?:ing)?"
    r"|like|plan(?:ning)?|hope) to learn|to learn|learning (?:goals?|plan|path|list|next)"
    r"|(?:skills|things|tools) (?:I want )?to learn|learn(?:ing)? next|wish ?list)\b",
    re.IGNORECASE,
)
_HEADING_OF_AIMS = late(rf"\b{_HEADING}\b", re.IGNORECASE)


def aimed_skills(clause: Sketch) -> Iterator[range]:
    """Yield the indexes of the skills that a clause wants, asks about, or says of others.

    Likewise what was true long ago, and what is to be true by a day to come.
    """
    text = clause.text
    if _LONG_AGO.search(text) or _QUESTION.match(text) or _REACHING.match(text):
        yield clause.marked(0, len(text))
    for cue in _FORWARD.finditer(text):
        yield clause.marked(cue.end(), len(text))
    for cue in _SEEKING.finditer(text):
        comma = text.find(",", cue.end())
        yield clause.marked(cue.end(), comma if comma >= 0 else len(text))
    for pattern in (_WANTED_AFTER, _WANT_AFTER, _BY_A_DAY):
        for match in pattern.finditer(text):
            yield clause.marked(*match.span("list"))


def heads_aims(heading: str) -> bool:
    """Whether what stands below a heading is wanted or asked for, not claimed."""
    return bool(_HEADING_OF_AIMS.search(heading))


def heads_learning(heading: str) -> bool:
    """Whether what stands below a heading is to be learned: known already it is not."""
    return bool(_HEADING_OF_LEARNING.match(heading.strip()))
