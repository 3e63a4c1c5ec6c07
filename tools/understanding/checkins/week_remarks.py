"""Which question of a check-in words are of: what went well, what stood in the way, a promise."""

import re

from tools.late import late

_WENT_WELL = late(
    r"^(?:(?:and|but|so|it|that|this|all|things|everything|the rest|oh|well|also|then)\s+)*(?:went"
    r" (?:\w+ )?(?:well|good|great|fine|ok|okay|smoothly|better)|(?:what (?:was"
    r"|went) )?(?:the |my )?(?:good"
    r"|well"
    r"|great|nice|best)(?: (?:bit|part|thing|news))?(?: (?:was|is)|:)|(?:the |my |a |one |only "
    r"|big )*"
    r"(?:win|wins|highlight|success)(?:es)?(?: (?:was|were|is|of)\b|:)|(?:i (?:can |could "
    r"|have )?)?finally\b(?=[\s,]+\w)"
    r"|i(?:'m| am| was) (?:proud|pleased|happy|chuffed|delighted))",
    re.IGNORECASE,
)
_IN_THE_WAY = late(
    r"\b(?:in (?:the|my) way|(?:held|holding) (?:me|us) (?:up|back)|slow(?:ed|ing) (?:me|us) down"
    r"|(?:the |my |a |only |main |one )*(?:blockers?|obstacles?)(?: (?:was|were|is)|:)"
    r"|got (?:me )?stuck"
    r"|(?:the |only |main )*(?:problem|trouble|snag|bad (?:bit|part|thing)|downside) (?:was|were"
    r"|is)"
    r"|lost (?:\w+ ){1,3}(?:to|because)|went (?:wrong|badly)|blocked (?:by|on|from)"
    r"|(?:was|were) (?:an? |such an? |a real )?(?:pain|nightmare|nuisance|hassle)"
    r"|ate (?:up )?(?:my |the |all |two |three |most of )|kept (?:dropping|crashing|failing"
    r"|breaking"
    r"|timing out|interrupting|freezing|going down))\b",
    re.IGNORECASE,
)
PROMISES = late(
    r"^(?:(?:and|so|then|ok|also)\s+)*(?:(?:for )?(?:the )?next week[,:]?\s+"
    r"(?:(?:it'?s|i(?:'ll| will| want to| plan to| promise| commit to|'m going to)?"
    r"|my promise(?: is)?)"
    r"\b[:,]?\s*)+"
    r"|i (?:hereby )?(?:promise|commit|vow)(?: (?:to|that i'?ll))?\s*[:,]?\s+"
    r"|(?:my |the )?promises?(?: (?:is|are)|(?: for)?(?: the)? next week)*:\s*"
    r"|(?:my |the )?promises?(?: (?:for )?(?:the )?next week)? (?:is|are|will be)[,:]?\s+"
    r"(?!(?:\w+ ){0,2}(?:done|kept|not|ready|finished|fulfilled|met|broken|made|missed|skipped"
    r"|half|partly|still|there|in|ok(?:ay)?|fine)\b)"
    r"|for next week:\s*)(?:to\s+)?(?=\S)",
    re.IGNORECASE,
)
"""What leads up to a promise, which is no part of it."""
_OF_DEEDS = late(
    r"^(?:(?:oh|and|well|but|so|yes|yay)[\s,!]+)*(?:(?:i|we)(?:'ve| have)? )?(?:finally |just "
    r"|also |even )*"
    r"(?:got (?:my|the|a|an|it|that|this)|managed to|built|finished|passed|solved|fixed"
    r"|understood|learn(?:ed|t)|deployed|made|ran(?! out\b)|explained"
    r"|set up|wrote|shipped|cracked|nailed)\b"
    r"(?! (?:(?:very |so |too )?little|less|hardly)\b)(?=.* )",
    re.IGNORECASE,
)
_BETTER = late(
    r"\bwent (?:much |a lot |really )?(?:better|well|great|fine|ok(?:ay)?|smoothly)\b",
    re.IGNORECASE,
)
_IN_TROUBLE = late(
    r"\bran out of (?:time|steam|energy)\b|\b(?:work|the job|home|the kids?|everything|it|this"
    r" week) (?:was|is|has been|were) (?:\w+"
    r" )?(?:mad|crazy"
    r"|insane|hell|busy|hectic|chaos|manic|mental)\b|\b(?:release|deadline|exam|inventory|month[-"
    r" ]end|on[- ]call)"
    r" (?:all|the whole) week\b|\b(?:i was|was|been|i've been|kids? (?:were|was)|baby was) (?:\w+"
    r" )?(?:ill|sick|poorly)\b"
    r"|\b(?:was|were|been|had|working|doing) (?:on |doing |working )?(?:night|double|late|extra)"
    r" shifts?\b|\bfelt (?:\w+ ){0,3}(?:useless|low|down|rubbish|awful|exhausted|lost"
    r"|overwhelmed|unwell)\b"
    r"|\b(?:buried (?:in|under)|swamped|snowed under|off sick)\b|\btoo (?:busy|tired|knackered"
    r"|exhausted)\b|\bcouldn'?t (?:get in|log in|connect|install"
    r"|focus)\b",
    re.IGNORECASE,
)
_NONE = late(
    r"(?:(?:well|oh|hm+|um+|honestly|sorry|to be honest|tbh)[\s,]+)*(?:nothing|nowt|none|nada"
    r"|zilch|no"
    r"|nope|nah|not (?:much|a lot|a thing|anything)|no wins?"
    r"|(?:i )?(?:didn'?t|did not|couldn'?t|haven'?t) (?:get|got|do|done|manage|achieve|accomplish)"
    r" (?:much|a lot|anything|a thing|very far|far)(?: done| finished)?"
    r"|(?:i )?(?:got|did|managed|achieved) (?:nothing|very little|hardly anything)(?: done)?"
    r"|no,? nothing)(?: (?:re+a?l+l?y|at all|much|this"
    r" week"
    r"|to (?:report|speak of|write home about)|special|went well|good|honestly|sorry|tbh|i'?m"
    r" afraid))*[.! ]*",
    re.IGNORECASE,
)
_WEEK_WAS = late(
    r"\b(?:was|were|had|got|been|far too|too (?:much|many|busy|tired|little)|no (?:time|energy)"
    r"|(?:did|could|was|were)n'?t|ill|sick|poorly|buried|swamped|snowed under|busy|hectic|overtime"
    r"|night shifts?|double shifts?|deadlines?)\b",
    re.IGNORECASE,
)
_TO_COME = late(r"\b(?:next|tomorrow|will|'ll|going to|gonna|soon|but|though)\b|\?", re.IGNORECASE)
_NOTHING = late(r"\b(?:no|nothing|not|never|hardly|barely)\b|n't\b", re.IGNORECASE)
_DOUBTED = late(r"\d|\?|\b(?:if|or|could|would|stop|pause|back|skip|later)\b", re.IGNORECASE)
_WAS = late(
    r"\b(?:was|were|wasn'?t|weren'?t|had|hadn'?t|been|got|broke|closed|cancel\w+|kept|came|went"
    r"|happened|died|couldn'?t|could not|can'?t|didn'?t|did not|left|lost|needed|visit\w*"
    r"|(?:every|each) (?:single )?(?:night|evening|day|morning|weekend)"
    r"|(?:all|the (?:whole|entire)) (?:the )?(?:week|day|night|time|weekend)|nonstop|non-stop"
    r"|too (?:much|many|little)|no (?:time|energy|strength|sleep|chance))\b",
    re.IGNORECASE,
)
"""What tells how things were."""
_ELSE = late(
    r"\d|\?|^(?:how|what|why|which|where|when|who|do|does|is|are|can|could|should|would|will)\b"
    r"|\b(?:if|will|want|wanna|gonna|going to|next|tomorrow|please|should|let'?s|lets|h|hrs?|hours?"
    r"|minutes?|mins?|stop|pause|skip|later|undo|back to|promise\w*|wrong|mean|meant|said|told"
    r"|asked|understand|know|remember|you|your|level|plan)\b|'ll\b|'d like\b",
    re.IGNORECASE,
)
"""What asks, orders, promises or counts, or speaks of the talk itself."""
_LONGEST = 30


def question_named(part: str) -> str:
    """Return the key of the question that a part of an answer names; empty where it names none.

    Args:
        part: The part.
    """
    for key, cue in (("next", PROMISES), ("blockers", _IN_THE_WAY), ("wins", _WENT_WELL)):
        if cue.search(part):
            return key
    return ""


def in_trouble(part: str) -> bool:
    """Whether words tell of what stood in the way: "work was mad", "too tired".

    Args:
        part: A part of an answer.
    """
    return _IN_TROUBLE.search(part) is not None and "?" not in part


def nothing_went_well(part: str) -> bool:
    """Whether words say that nothing went well, and no more: "nothing really", "not much".

    Args:
        part: A part of an answer.
    """
    return _NONE.fullmatch(part.strip()) is not None


def tells_of_week(words: str) -> bool:
    """Whether words tell how the week was, and nothing of what is to come or of what went well.

    Args:
        words: What stands behind a "nothing".
    """
    told = _WEEK_WAS.search(words) is not None or in_trouble(words)
    return told and not (_TO_COME.search(words) or question_named(words) in {"wins", "next"})


def remark_of(said: str) -> str:
    """Return the key of the question that words in the place of hours are of; empty in doubt.

    Args:
        said: What was answered: "got my first pod running", "work was mad, release all week".
    """
    if _DOUBTED.search(said) or len(said.split()) > _LONGEST:
        return ""
    named = question_named(said)
    if named == "next":
        return ""  # a promise is kept in its own words, at its own question
    if named or _IN_TROUBLE.search(said):
        return named or "blockers"
    good = _OF_DEEDS.match(said) or _BETTER.search(said)
    return "wins" if good and not _NOTHING.search(said) else ""


_OVERCOME = late(
    r"\b(?:but|though|although|despite|anyway|still|finally|solved|fixed|managed|works|worked"
    r"|understood|understand|learn(?:ed|t)|passed|past|through|over it|sorted|out of it|then"
    r"|until|went)\b",
    re.IGNORECASE,
)


def only_trouble(said: str) -> bool:
    """Whether words in the place of what went well tell only of what stood in the way.

    Args:
        said: What was answered: "got stuck on networking".
    """
    return remark_of(said) == "blockers" and not _OVERCOME.search(said)


def is_plain_telling(part: str) -> bool:
    """Whether words tell something, and neither ask, order, promise nor count.

    Args:
        part: A part of an answer, with plain quotes.
    """
    return _ELSE.search(part) is None


def tells_how_it_was(part: str) -> bool:
    """Whether words tell how things were: "the fridge broke", "parties every night".

    Args:
        part: A part of an answer, with plain quotes.
    """
    return is_plain_telling(part) and _WAS.search(part) is not None
