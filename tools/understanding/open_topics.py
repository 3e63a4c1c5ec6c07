"""Open questions that many ask on the way to another job, and that no figure here answers.

"Should I tell my boss?", "is LinkedIn necessary?": a rule may take one for something else by a word
of it, so what these are about is told by two words that stand together in no other request.
"""

import re
from functools import partial
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.topic_words import topic, topic_of
from tools.vocabulary import Vocabulary

_asked: Final = partial(topic, "practical")
_CV: Final = r"cvs?|r[ée]sum[ée]s?|curriculum|application"
_TOPICS: Final = (
    _asked(
        "degree",
        r"degrees?|diplomas?|bachelor\w*|university|college",
        r"need\w*|without|have to|must|required?|necessary",
    ),
    _asked(
        "keep_going",
        r"procrastinat\w*|motivat\w+|unmotivated|disciplined?|keep(?:ing)? going|giv(?:e|ing) up"
        r"|stick(?:ing)? (?:to|with) it|get(?:ting)? started|put(?:ting)? (?:it|things) off|lazy",
    ),
    _asked(
        "find_time",
        r"find(?:ing)? (?:the |any |some )?time|fit (?:it|this|learning) in|make (?:the )?time",
        r"kids?|children|job|work|family|shifts?|learn\w*|study\w*|others?|people|how|where",
    ),
    _asked(
        "cv_gap",
        r"gaps?|breaks?|years? off|unemployed|time out",
        _CV,
        r"explain\w*|hide|say|tell|in my|in the|bad|problem",
    ),
    _asked("on_cv", r"put|list|mention|write|include|add|belongs?", _CV, r"do|should|can|what|how"),
    _asked(
        "boss",
        r"(?:my|the) (?:boss|manager|employer|company|work|colleagues?|team)",
        r"tell|say|know|knows|find out|finds out|secret",
        r"looking|leav\w+|chang\w+|appl(?:y|ying)|should i|find out|finds out|search\w*",
    ),
    _asked(
        "profile_sites",
        r"linked ?in|xing|portfolio|networking|personal (?:website|site|page)",
        r"need\w*|necessary|should|important|worth|matters?|without|really|have to|must|help\w*",
    ),
    _asked(
        "offer",
        r"(?:first|an?|the|this|any|job|every|worse|lower) offers?|offers? (?:i|they)",
        r"take|accept|wait|decline|refuse|turn (?:it )?down|negotiat\w*",
        r"should|do|is|better|would|when|how|or",
    ),
    _asked(
        "applying",
        r"apply|applying|applications|send (?:out )?applications",
        r"when|ready|enough|how many|should|already|too early|yet|wait",
    ),
    _asked(
        "no_reply",
        r"compan(?:y|ies)|employers?|recruiters?|hr|they|nobody|no one|applications?|anybody",
        r"no (?:answers?|repl(?:y|ies)|response)|(?:don'?t|do not|didn'?t|never|not|doesn'?t)"
        r" (?:\w+ )?(?:an? |any )?(?:answers?|repl(?:y|ies)|hear|heard|call(?:ed)? back|responses?"
        r"|write back)|(?:nobody|no one) (?:ever )?(?:answers?|repl(?:y|ies)|calls?|writes?)"
        r"|ghost\w*|silence",
    ),
    _asked(
        "rejected",
        r"rejected|rejections?|turned (?:me )?down|another no",
        r"what|why|how|wrong|do i|should i",
    ),
    _asked(
        "ask_pay",
        r"how much|what (?:number|figure)|how high",
        r"(?:should|can|could|do|shall|may) (?:i|we) (?:\w+ )?(?:ask(?: for)?|demand|expect|want"
        r"|negotiate|request)",
    ),
    _asked("typical_day", r"(?:normal|typical|usual|average|real|whole) (?:work(?:ing)? ?)?days?"),
    _asked(
        "spoken_language",
        r"my (?:english|german|french|spanish|accent|language)",
        r"not (?:so |very |that |really )?(?:good|perfect|great|strong)|bad|weak|poor|problem"
        r"|enough|accent",
    ),
    _asked(
        "where_jobs",
        r"jobs?|vacanc\w+|openings?",
        r"my (?:city|town|area|region|country)"
        r"|near (?:me|here)|around here|locally",
    ),
    _asked("mentor", r"mentors?|study (?:buddy|partner|group)s?", r"find|get|need|look for|where"),
    _asked(
        "time_of_day",
        r"mornings?|evenings?|nights?|weekends?",
        r"better|best|or",
        r"learn\w*|study\w*|practi[cs]\w+",
    ),
    _asked(
        "skip_week",
        r"(?:skip|miss|drop|lose) (?:an?|one|the|this|two|some) weeks?",
        r"what|happens?|bad|ok(?:ay)?|matters?|if|when",
    ),
    _asked("counts", r"(?:does|do|would|will) (?:this|that|it|these) (?:even |really )?count"),
    _asked("fail", r"(?:what if|when|if) i (?:fail|don'?t make it|can'?t do (?:it|this))"),
    _asked(
        "forgetting",
        r"forget|forgot|don'?t remember|can'?t remember",
        r"everything|all|most|half|things|what",
        r"learn\w*|stud(?:y|ied)|read",
    ),
)
_GIVEN_WAY: Final[frozenset[IntentKind]] = frozenset(
    {"unclear", "out_of_scope", "hypothetical", "learn_first", "learn_how", "privacy", "points",
     "show_plan", "others", "wish", "unrecognised", "own_named"}
)  # fmt: skip
"""What a message is read as by one word of it, and is none of where it is an open question."""
_ORDERS: Final = late(
    r"\b(?:can|could|would|will) (?:you|u)\b|\bfor me\b"
    r"|^(?:(?:please|pls|just|now|and)[\s,]+)*(?:write|send|find|book|make|get|give|call|apply)\b",
    re.IGNORECASE,
)
"""What wants something done, which is no open question."""
_OF_COACH: Final = late(
    r"\b(?:plan|talking points?|pitch|gaps? table|check-?in|E\d+|evidence|undo|profile)\b",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"\?|[,;.!–—-] ?(?:what|how|why|should|is)\b|\b(?:tips?|advice|ideas?)\b"
    r"|^(?:(?:and|but|so|hi|hey|also|ok(?:ay)?|please)[\s,]+)*(?:how|what|when|where|which|why"
    r"|should|do|does|is|are|can|could|will|would|am)\b",
    re.IGNORECASE,
)


def read_open_topic(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what was read, or the answer to the open question that a message is.

    Args:
        found: What the message was read as.
        message: The message, as typed.
        vocabulary: The skills that are known.
    """
    plain = message.replace("’", "'")
    gives_way = {it.kind for it in found} <= _GIVEN_WAY and not any(it.skill for it in found)
    unfit = _ASKS.search(plain) is None or _ORDERS.search(plain) is not None
    if not gives_way or unfit or _OF_COACH.search(plain) or vocabulary.find(plain):
        return found
    about = topic_of(plain, _TOPICS)
    if about is None:
        return found
    return (Intent(kind=about.kind, confidence=0.7, quote=message, text=about.text),)
