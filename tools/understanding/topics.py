"""What an open question is about, by its words wherever they stand, where no rule reads it.

"Could I manage without a university degree, do you think?": nobody can list the ways to ask that,
but a word of degrees and a word of needing them tell enough for an answer that changes nothing.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.topic_words import topic, topic_of
from tools.vocabulary import Vocabulary

_LEARN: Final = r"learn\w*|stud(?:y|ying|ied)|practi[cs]\w+|train\w*|courses?|skills?|read\w*"
_TOPICS: Final = (
    topic(
        "practical",
        "degree",
        r"degrees?|diplomas?|bachelor\w*|master'?s|phd|uni|university|college"
        r"|qualifications?|a-levels?",
        r"need\w*|without|have to|must|required?|possible|can i|could i|enough|matter\w*"
        r"|never|no|why",
    ),
    topic(
        "mood",
        "age",
        r"too (?:old|late|young)|my age|at (?:[3-7]\d)|(?:i'?m|i am) (?:[3-7]\d|old)|past it",
        r"too|late|old|young|age|still|bother|even|worth|realistic",
    ),
    topic(
        "practical",
        "deadline_missed",
        r"deadline|(?:end|last|due) (?:date|day)|in time|on time|(?:the|that|my) date|finish\w*"
        r"|fall behind|late",
        r"miss\w*|don'?t make|can'?t make|not mak\w+|fail\w*|happens?|don'?t (?:manage"
        r"|get)|slip\w*|worst",
    ),
    topic(
        "practical",
        "no_cost",
        r"cheap\w*|free|costs?|money|expensive|pay (?:for|anything)|budgets?|buy\w*"
        r"|afford\w*|euros?"
        r"|pounds?|dollars?|spend",
        rf"{_LEARN}|bootcamps?|books?|resources?|anything|subscriptions?|licen[cs]es?",
    ),
    topic(
        "practical",
        "forgetting",
        r"forget(?:ting)?|forgot(?:ten)?|remember\w*|stick|sink in|retain\w*|memory",
        r"learn\w*|learnt|stud(?:y|ied)|read|things|stuff|everything|anything|again|keep",
    ),
    topic(
        "practical",
        "less_dull",
        r"boring|dull|dry|tedious|fun|interesting|exciting|monotonous|hands[- ]on",
        r"less|more|so|too|make|can|could|it|this|plan|learning|rather",
    ),
    topic(
        "practical",
        "of_others",
        r"others?|other people|somebody else|people",
        r"situation|like me|usual\w*|normal\w*|typical\w*|compared?|same (?:boat"
        r"|position)|average|most",
    ),
    topic(
        "practical",
        "at_work",
        r"at (?:my )?work|on the job|(?:my |current )(?:current )?(?:job|work)|day job"
        r"|at the office",
        rf"{_LEARN}|use|pick up|help\w*",
        r"which|what|how|can|could|any|some|also|too",
    ),
    topic(
        "practical",
        "with_people",
        r"people|partners?|groups?|communit\w+|mentors?|buddy|buddies|somebody|someone"
        r"|meet-?ups?|tutors?",
        r"practi[cs]\w*|learn\w*|study\w*|find|meet|ask|talk to|swap",
        r"where|how|find|is there|are there|know|any",
    ),
    topic(
        "practical",
        "no_verdict",
        r"courses?|boot ?camps?|books?|certificates?|certifications?|tutorials?|academy|class",
        r"think of|opinion|any good|worth\w*|recommend\w*|better|best|good|legit|should i|useful",
    ),
    topic(
        "practical",
        "who_hires",
        r"compan(?:y|ies)|employers?|firms?|startups?|industr(?:y|ies)|sectors?",
        r"hires?|hiring|look\w* for|recruit\w*|kinds?|sorts?|types?|who|which|where"
        r"|want\w*|need\w*",
    ),
    topic(
        "practical",
        "where_done",
        r"from home|home office|remote\w*|on[- ]?site|hybrid|shifts?|weekends?|travel\w*"
        r"|part[- ]time"
        r"|overtime|on[- ]?call|stress\w*",
        r"jobs?|roles?|work\w*|position|field|this|engineers?|analysts?|managers?|developers?",
        r"could|can|is|are|do|does|would|will|how|usually|possible|mostly",
    ),
    topic(
        "practical",
        "once_it_is_so",
        r"might|may|maybe|perhaps|probably|could",
        r"promot\w+|promotion|new job|raise|other team|another team|new role|laid off"
        r"|move house|parental leave",
        r"change\w*|matter\w*|affect\w*|mean\w*|then|what|plan",
    ),
    topic(
        "practical",
        "how_often",
        r"how often|how regular\w*|how many times|every (?:day|week)",
        r"talk|speak|meet|check|come (?:back|here)|use (?:this|you)|tell you|write|report",
    ),
    topic(
        "practical",
        "future",
        r"ai|a\.i\.|chatgpt|robots?|automation|machines?",
        r"take|takes|replac\w+|kill\w*|left|disappear\w*|obsolete|steal\w*|automated",
        r"jobs?|work|roles?|us|me|people|profession|career|it|this",
    ),
    topic(
        "practical",
        "columns",
        r"abbreviations?|columns?|symbols?|letters?|shorthand|headers?|table",
        r"mean\w*|stand\w* for|explain|understand|read|what",
    ),
    topic(
        "learn_first",
        "",
        r"start|begin|tonight|today|right now|next step|first step",
        r"what|where|how|which|clue|idea|tell me",
        r"do|start|begin|learn|study|work on",
    ),
    topic(
        "term",
        "readiness",
        r"readiness|(?:the|my|this|that) (?:percent(?:age)?|score|number|%)|the percentages",
        r"explain|mean\w*|understand|what'?s|what is|how come|simple|simply|work\w*",
    ),
)
_WEARY: Final = late(
    r"\b(?:too much|dead|outdated|old hat|useless|pointless|hate|skip|drop|don'?t (?:like"
    r"|need|want)"
    r"|not (?:my thing|interested)|overkill|boring|dull|sick of|fed up with|why so much"
    r"|drop(?:ping)?)\b",
    re.IGNORECASE,
)
"""What is said of a skill that somebody would rather not learn."""


def read_topic(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, or the answer to what a message that nothing reads is about.

    Args:
        found: What the message was read as.
        message: The message, as typed.
        vocabulary: The skills that are known.
        context: Whether a plan stands.
    """
    if any(it.kind != "unclear" for it in found):
        return found
    plain = message.replace("’", "'")
    weary = tuple(_of_skill(plain, vocabulary, context))
    about = topic_of(plain, _TOPICS)
    if weary or about is None:
        return weary or found
    return (Intent(kind=about.kind, confidence=0.7, quote=message, text=about.text),)


def _of_skill(plain: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what the target asks of a skill that somebody is weary of, and the way out."""
    skills = {it.skill for it in vocabulary.find(plain)}
    if not context.planned or len(skills) != 1 or not _WEARY.search(plain):
        return
    skill = skills.pop()
    yield Intent(kind="explain", confidence=0.7, quote=plain, skill=skill)
    yield Intent(kind="practical", confidence=0.7, quote=plain, text="leave_out", skill=skill)
