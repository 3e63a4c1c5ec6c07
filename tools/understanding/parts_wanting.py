"""Whether a part of a message holds something to act on: a level, hours, a deed, a question."""

import re

from tools.late import late
from tools.understanding.evidence.plain_deeds import begins_with_work
from tools.understanding.phrases import without_opening
from tools.vocabulary import Vocabulary

_ASKS = late(
    r"\?\s*$|^(?:(?:what|which|how|why|where|when|who)(?! (?:i|you|we|they|he|she|it)\b)"
    r"|whats|hows|wheres|am i|do i|does|did i|should i|shall i"
    r"|is (?:it|my|that|this|there)|are (?:there|they)|will (?:i|it)"
    r"|(?:can|could|would) (?:you|we|i)|show|list|give me|tell me|explain|compare|remind me"
    r"|any (?:good )?(?:courses?|books?|tips|resources|videos?|tutorials?))\b",
    re.IGNORECASE,
)
_OPENS_QUESTION = late(
    r"^(?:(?:and|so|but|then|ok(?:ay)?)[\s,]+)*(?:what|which|how|where|when|who)(?:'?s"
    r"|'?re)?\b (?!so\b)\w",
    re.IGNORECASE,
)
_NO_QUESTION = late(
    r"^(?:(?:right|(?:are )?(?:you|u) (?:sure|serious|kidding|joking)|seriously|come on"
    r"|ok(?:ay)?|yes|no|eh|huh|you know|really|innit|or what|is that ok(?:ay)?"
    r"|does that (?:work|help|count|make sense)"
    r"|(?:is|isn'?t|was|wasn'?t|does|doesn'?t|do|don'?t|will|won'?t|can|can'?t) (?:it|that|they|i"
    r"|we)(?=\W*$))\W*)+$"
    r"|^(?:what a|how (?:nice|cool|great|funny|odd|strange))\b",
    re.IGNORECASE,
)
"""What ends a remark, and wants no answer."""
_ORDERS = late(
    r"^(?!leave (?:it|that|this|them)\b)(?:(?:put|push|move|add|set|take|remove|drop|change|update"
    r"|skip|leave|cross|shift|extend|cancel|plan|include|note|make) (?:the|my|me|a|an|that|this|it"
    r"|everything|all|those|these|them|in|down|\w+ (?:at|to|in|down|off)))\b",
    re.IGNORECASE,
)
_ADDS = late(r"^(?:add|include|note|put (?:in|down)|plus)\b", re.IGNORECASE)
_KEEPS_IT = late(
    r"^(?:add|save|note|keep|put|write|store|include|enter|remember|record|list)"
    r" (?:it|that|this|them|those|these)(?: all| both)?(?: (?:in|down|too|also|there|please"
    r"|then|now"
    r"|to (?:my|the) \w+|somewhere))*[\s.!]*$|^(?:put|write|note) (?:me|my name) down[\s.!]*$",
    re.IGNORECASE,
)
"""What only asks to keep what was just told."""
_OPENS = late(
    r"(?:(?:ok(?:ay)?|so|right|well|hi+|hiya|hey+|hello|yo|good (?:morning|afternoon|evening|day)"
    r"|morning|evening|there|then|alright|all right|here goes|here we go|let'?s see|um+|hm+|coach"
    r"|again|all|everyone|sir|madam|thanks|cool|great|lol)[\s,.!…-]*)+",
    re.IGNORECASE,
)
_OF_A_PLAN = late(
    r"\b\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?)\b|\bdeadline\b(?=.*\d)|\bhours?\b(?=.*\d)", re.IGNORECASE
)
_DAYS_OFF = late(
    r"\b(?:want|need|have|get|take|keep|give me|with)\b.{0,24}\b(?:(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)days?|weekends?|weeks?|days?|evenings?) (?:off|free)\b",
    re.IGNORECASE,
)
_MONEY = late(
    r"[€$£₹]\s?\d|\b\d[\d.,]*\s?(?:k|lpa|lakhs?|eur|euros?|usd|gbp|chf|[€$£₹])(?!\w)", re.IGNORECASE
)
_TERMS = late(
    r"\bnotice\b|\b(?:can|could|may|might|will|would|i'll|i'd|able to|free to|ready to"
    r"|available to) (?:be able to )?(?:start|begin|join) (?:in|on|from|by|at|next|after)\b"
    r"|\b(?:available|free|ready) (?:from|in|as of)\b"
    r"|\b(?:freelanc\w*|self[- ]employed|part[- ]time|full[- ]time|zero[- ]hours"
    r"|agency work(?:er)?|on a contract|contractor)\b"
    r"|\bi(?:'m| am)? (?:can'?t|cannot|can not|won'?t|unable to|not able to|not willing to)"
    r" (?:leave|move|relocate|travel|commute|work|drive|lift|do (?:nights?|shifts?|weekends?))\b"
    r"|\b(?:i|we) (?:live|relocated)\b|\bi'm (?:from|based)\b"
    r"|\b(?:i|we|i've|i have) moved\b(?! (?:house|home|flats?|on|out|teams?|up|desks?|forward)\b)",
    re.IGNORECASE,
)
"""On which terms somebody works, and what else of them is kept where it is told."""
_TOLD = late(
    r"\b[0-5](?: ?/ ?5)?\b|\b(?:nothing|none|never|zero|nil|new to me|(?:(?<!no )used?|using"
    r"|know|knew|did|had|have|got|built|wrote|touched|tried|learn(?:ed|t))\b)",
    re.IGNORECASE,
)
_PASSES = late(
    r"^(?:(?:ok(?:ay)?|please|let'?s|can we|hm+)[\s,]+)*(?:skip|pass|next|leave)(?: (?:on|over))?"
    r"(?: (?:that|this|it|the (?:first|last)|for now|one|please|out|then|open"
    r"|for later))*[\s.!?]*$",
    re.IGNORECASE,
)
"""What leaves the level open that was asked for: the next one is asked."""
_REMARKS = late(
    r"^(?:that'?s|thats|it'?s|its|that is|it is|this is) (?:like |literally |about |actually "
    r"|just )?"
    r"(?:the|my) (?:only|one|main|best|first|whole|strongest|single|very) (?!.*\b(?:please|want"
    r"|need"
    r"|if|how|what|why)\b)[^\d]{1,60}$"
    r"|^where (?:were|was|did) we(?: (?:stop|leave off|get to|up to|at))?\W*$",
    re.IGNORECASE,
)
"""A word on what was just asked about: "that's the only thing I'm good at"."""
_TOO_MUCH = late(
    r"\b(?:is|are|'s|was|seems?|sounds?|looks?) (?:\w+ ){0,2}?too (?:much|many|long|slow)\b"
    r"[^?\d]*$",
    re.IGNORECASE,
)
"""A word on hours that were shown, which are not those of anyone: "614 hours is far too much"."""
_LEVEL_TOLD = late(
    r"^(?!(?:it|that|this|there|they|we|you|he|she|i|my|our|his|her|their|the|what|which|one"
    r"|all|both"
    r"|priority|version|week|day|row|number|option|question)\b)[\w+#/.-]{2,20}(?: [\w+#/.-]{2,20})?"
    r"(?: is|'s| at| =|:)(?: an?)? [0-5](?: ?/ ?5)?[\s.!]*$",
    re.IGNORECASE,
)
"""A level that is told of whatever it names, also of what is a word as well: "excel is 4"."""
_REMOVES = late(
    r"^(?:(?:and|also|so|but|then|please|pls|can you|could you|would you|you can)[\s,]+)*(?:forget"
    r"|delete|remove|erase|wipe) (?!about\b|(?:it|that|this)\b[\s.!]*$)\w",
    re.IGNORECASE,
)
"""What wants something gone from the memory, which is shown before it goes."""
_FEWEST = 3


def keeps_it(words: str) -> bool:
    """Whether words only ask to keep what was just told: "put that down please".

    Args:
        words: A part of a message.
    """
    return _KEEPS_IT.match(words) is not None


def asks(words: str) -> bool:
    """Whether words ask for something, or want to be shown it.

    Args:
        words: A part of a message.
    """
    said = without_opening(words)
    figure = len(said.split()) < _FEWEST and any(map(str.isdigit, said))  # "67 hours??"
    return bool(_ASKS.search(said)) and not figure and not _NO_QUESTION.match(said)


def asks_in_short(words: str) -> bool:
    """Whether a few words with a question mark ask for something: "what's next?".

    Args:
        words: A part of a message.
    """
    return words.rstrip().endswith("?") and _OPENS_QUESTION.match(words) is not None


def orders(words: str) -> bool:
    """Whether words want something done or kept that has to be named where it is not.

    Args:
        words: A part of a message.
    """
    said = without_opening(words)
    return any(it.search(said) for it in (_ORDERS, _OF_A_PLAN, _DAYS_OFF))


def passes_on(words: str) -> bool:
    """Whether words leave the level open that was asked for: "skip that one".

    Args:
        words: A part of a message.
    """
    return _PASSES.match(words) is not None


def opens(words: str) -> bool:
    """Whether words only greet, or lead up to what follows: "ok so", "good morning".

    Args:
        words: A part of a message.
    """
    return _OPENS.fullmatch(words.strip()) is not None


def told_of(words: str) -> bool:
    """Whether words that name a skill say how well or whether it is had.

    Args:
        words: A part of a message.
    """
    return bool(_TOLD.search(words))


_USES_IT = late(
    r"^(?:(?:i|i'?ve|we|only|mostly|mainly|just|have|did|and|but)\s+)*(?:use|used|using|needed"
    r"|need|know"
    r"|did|learned|learnt) it (?:for|in|at|to|on|with|since|from|as|when)\b(?!.*\d)",
    re.IGNORECASE,
)
"""What tells where one's knowledge of the thing before comes from: "I use it for wireframes"."""


def tells_terms(words: str) -> bool:
    """Whether words tell on which terms somebody works: "I'm part-time now".

    Args:
        words: A part of a message.
    """
    return _TERMS.search(words) is not None


def wants_something(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words hold something that ought to be acted on, or be named where it is not.

    Args:
        words: A part of a message.
        vocabulary: The skills that are known.
    """
    said = without_opening(words)
    remarks = _KEEPS_IT.match(said) or _REMARKS.match(said) or _USES_IT.match(said)
    if remarks or _TOO_MUCH.search(said):
        return False
    named = bool(vocabulary.find(said))
    if (named and told_of(said)) or _MONEY.search(said) or _DAYS_OFF.search(said):
        return True
    if asks(words):
        return named or len(said.split()) >= _FEWEST
    ordered = _ORDERS.match(said) or _REMOVES.match(said) or _OF_A_PLAN.search(said)
    if (named and _ADDS.match(said)) or ordered:
        return True
    told = tells_terms(said) or _LEVEL_TOLD.match(said) is not None
    return told or begins_with_work(said)
