"""The words in which orders on pieces of evidence are given, and what is said beside them."""

import re
from typing import Final

from tools.late import late

_LED: Final = (
    r"^(?:(?:no|nope|nah|yes|yeah|ok(?:ay)?|so|and|but|then|oh|hm+|well|very well|right|sure|sorry"
    r"|please|pls|kindly|just|rather|actually|also|i mean|can you|could you|would you"
    r"|you (?:can|could|may)|i(?:'d| would) like (?:you )?to|i want (?:you )?to"
    r"|let'?s)\b[\s,.:;!–—-]*)*"
)
_AWAY: Final = (
    r"(?:forget|delete|remove|drop|lose|erase|scrap|bin|ditch|clear|wipe|throw (?:out|away)"
    r"|get rid of|take (?:out|away|off)|do away with)"
)
_IT: Final = r"(?:it|that|this|(?:that|this) one|E\s?\d{1,5})"
POINTED: Final = late(r"(?:it|that|this|(?:that|this) one)", re.IGNORECASE)
"""What points at the piece that is spoken of."""
_NOT_MINE: Final = (
    r"[^.;:!?]*(?:n'?t\b|\b(?:not|never|nor|colleagues?|team|teammates?|someone|somebody|others?"
    r"|boss|manager|together|friends?|we|they|he|she)\b)[^.;:!?]*"
)
NOT_MINE: Final = late(rf"^{_NOT_MINE}[.!]*$", re.IGNORECASE)
"""Why a piece is to go: somebody else did it."""
_WHY: Final = (
    r"(?:,?\s+(?:please|pls|again|altogether|completely|for good|now|then|after all|for me))*"
    rf"(?:(?:\s*[,;–—-]+\s*|\s+(?=because|as|since))"
    rf"(?:(?:please|pls|thanks)\s*$|(?:(?:because|as|since|sorry|actually"
    rf"|but)\s+)*(?:{_NOT_MINE}"
    r"|(?:it|that|this)(?:'?s| is| was)\b[^.;!?\d]{0,40})))?[\s.!?]*$"
)
GONE: Final = late(
    rf"{_LED}(?:take|get|leave|pull|put|throw|chuck)\s+(?P<what3>{_IT})\s+(?:back\s+)?(?:out"
    rf"|off|away){_WHY}"
    rf"|{_LED}(?:do not|don'?t) (?:keep|save|count|use|store)\s+(?P<what4>{_IT}){_WHY}"
    rf"|{_LED}{_AWAY}\s+(?P<what5>{_IT}){_WHY}"
    rf"|{_LED}{_AWAY}\s+(?P<what>\S[^.;:!?]{{0,80}}?)(?:,?\s+(?:as|because|since|they"
    rf"|it)\s?(?:'s|'re|are"
    r"|is|was|were|it)\b[^.;:!?]*)?(?:\s+(?:please|pls|again|altogether"
    rf"|completely"
    r"|entirely|too|as well|for good|now|then|from (?:my|the|your) \w+))*[\s.!?]*$"
    rf"|{_LED}(?P<what2>\S[^.;:!?]{{0,40}}?)\s+(?:can|should|must|has to|have to|needs to"
    rf"|need to)\s+"
    r"(?:go|be (?:deleted|removed|forgotten|taken out))(?:\s+\w+){0,2}[\s.!]*$",
    re.IGNORECASE,
)
NEW: Final = late(
    rf"{_LED}(?:record|add|save|keep|note|put|use|store|write|take|enter|log)(?:\s+down)?\s+"
    r"(?:(?:this|that|the following|it|a new one|another one|a new (?:piece|story|one)|the new"
    r" (?:one|text)|new(?: evidence)?)\b\s*)(?:(?:one|down|instead|as|an?|new|evidence|piece|story"
    r"|in|its|their|place|of|it|E\d+)\s+)*(?:instead|evidence|piece|place|one|down)?"
    r"\s*[:–—]\s*(?P<told>\S.*)$"
    rf"|{_LED}(?:instead|new (?:one|evidence|piece|text))\s*[:–—,]\s*(?P<told2>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What is to be kept in the place of a piece that goes."""
KEPT_AS: Final = late(
    rf"{_LED}(?:word|put|write|phrase|say|keep|save|note|record|make|have|do|with"
    rf"|as)\b(?:\s+(?:it|that"
    r"|this|down|so|please|read|say|but|like|the|following|as|way|follows|instead|wording|text))*"
    r"(?:\s*[:–—]\s*|\s+(?=(?:i|we)\s|\"))(?P<told>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""The words in which what was offered is to be kept."""
IT_THERE: Final = late(
    rf"{_LED}(?:put|add|note|record|use|write|save|enter|count)\s+(?:it|that"
    rf"|this)\b[^.;:!?,]*?\b(?:in|to"
    r"|with|under|of|for|as (?:the|a|its|my) (?:result|task|situation"
    r"|outcome))\b[^.;:!?,]*[\s.!]*$"
    rf"|{_LED}(?:replace|change|exchange|swap)\b[^.;:!?]*\b(?:text|wording|story|result|task"
    rf"|situation"
    r"|E\s?\d+)\b[^.;:!?]*\b(?:with|by|to|for|into)\s+(?:it|that|this)\b[^.;:!?,]*[\s.!]*$",
    re.IGNORECASE,
)
"""What wants something pointed at to stand in a piece."""
TEXT_OF: Final = late(r"\bE\s?\d+\b|\b(?:text|wording)\b", re.IGNORECASE)
PART_OF: Final = late(
    r"\bas (?:the|a|its|my)\s+(?P<part>result|outcome|task|situation|context|own part)\b"
    r"(?:[\w ]*\bE\s?\d)?",
    re.IGNORECASE,
)
CUT: Final = late(
    r",?\s+and\s+(?=(?:it|that|this|E\s?\d+)\s+(?:also\s+|should\s+)*(?:shows?|counts?|proves?|is"
    r" evidence)\b)|\s*[,;:]\s*(?:(?:and|then|but|so)\s+)*(?:please\s+|then\s+"
    r"|kindly\s+)?(?=(?:record|add|save|keep|put|note"
    r"|replace|change|correct|delete|remove|forget|tell|show|list|draft|give|instead)\b)"
    r"|\s+(?:and|then|but|so)\s+(?:please\s+|then\s+|kindly\s+)?(?=(?:record|add|save|keep|put"
    r"|replace"
    r"|change|correct|delete|remove|forget|tell|show|list|draft|give|instead)\b)",
    re.IGNORECASE,
)
ASKS: Final = late(
    r"^(?:(?:and|then|so|now|please|kindly|pls|also|but|after that)[\s,]+)*(?:tell me|show|list"
    r"|draft"
    r"|give me|let me|explain|(?:what|which|how|why|where|when|who|can|could|is|are|do|does|did"
    r"|have"
    r"|has|will|would|may)\b.*\?\s*$)",
    re.IGNORECASE | re.DOTALL,
)
REMARK: Final = late(
    r"^(?:(?:no|oh|well|sorry|but|and|so|wait|hey|argh|ugh)[\s,.!]+)*(?:"
    r"that(?:'s| is| was) (?:simply |just |quite )?(?:not (?:what i|correct|right|true|it|a"
    r"|as a|new)"
    r"|wrong|all wrong)[^.!?:]*"
    r"|(?:this|it|that) is (?:quite |really |very )?(?:unsatisfactory|annoying|wrong|ridiculous"
    r"|not good)[^.!?]*"
    r"|you (?:have |'ve )?(?:already |just )*(?:asked|copied|put|kept|left|mixed|forgot|missed"
    r"|got|wrote|saved|stored"
    r"|took)\b"
    r"[^.!?]*|not (?:as )?(?:a )?new (?:evidence|entry|one|piece)[^.!?]*|change the one you have"
    r"|i must (?:also )?correct[^.!?]*|i (?:have|'ve) (?:just|already) (?:told|said|given)"
    r"(?: you)?(?: (?:the|that|this|so|it|a) ?\w*)?|i told you (?:that|this|so|it)(?: already"
    r"| before)?|i (?:just|already) (?:told you|said)"
    r"(?: (?:so|that|it|the \w+))?|as i (?:said|mentioned|told you)(?: before| already)?"
    r"|(?:can|could|may) i (?:add|change|correct|edit|say) [^.!?:]*\?"
    r"|(?:yes|no|nope|ok(?:ay)?|(?:very )?well|right|good|fine|thanks?|thank you|please|pls)"
    r"(?:[\s,]+(?:yes|no|please|not that|thanks|do|then))*"
    r"|(?:i mean(?:t)?\s+)?(?:(?:in|for|about|of|on)\s+)?E\s?\d+)[\s.!:]*$",
    re.IGNORECASE,
)
SAID_IT: Final = late(
    r"^(?:(?:but|no|oh|well)[\s,]+)*(?:i (?:have |'ve )?(?:just |already )?(?:told you|said"
    r"|given you)"
    r"(?: (?:the|that|this|so|it) ?\w*)?|as i (?:said|mentioned|told you)"
    r"|(?:and )?i must (?:also )?correct [^:,]{1,30}|there is one figure to correct"
    r"|one (?:correction|more thing)|correction)\s*[:,–—-]\s*(?=\S)"
    r"|[\s,;–—-]+(?:as )?i (?:have |'ve )?(?:just |already )?(?:said|told you)(?: (?:that|it|so"
    r"|already"
    r"|before))*[\s.!]*$",
    re.IGNORECASE,
)
"""What announces words that follow, and is none of them."""
LEADS: Final = late(r"^(?:(?:and|also|then|but|so)[\s,]+)+", re.IGNORECASE)
NUMBER: Final = late(r"^E\s?\d+\s*[:,–—-]\s*", re.IGNORECASE)
WORD: Final = late(r"[^\W_]{2,}")
OF_PIECES: Final = late(
    r"^(?:(?:and|so|then|now|please|but)[\s,]+)*(?:(?:is|are|was|were|has|have|did|do|does|what"
    r"|how)\b"
    r"[^.;!]*(?:\bE\s?\d+\b|\bevidence\b)[^.;!]*\?|(?:please )?(?:list|show)(?: me)? (?:my|the"
    r"|all)"
    r"(?: my)? (?:evidence|pieces|stories))[\s.!?]*$",
    re.IGNORECASE,
)
"""What asks how the pieces stand."""
