"""Skills that no list knows, as people name their own."""

import re

from tools.late import late
from tools.understanding.levels.plain_words import only_plain_words
from tools.understanding.said import says_level
from tools.vocabulary import Vocabulary, custom_skill

_LONGEST = 60  # characters
_SOFTENING = (
    r"definitely|certainly|maybe|perhaps|probably|possibly|about|around|roughly|approximately|only"
    r"|just|like|now|say|easily|currently|honestly|really|still|also|is|are|at|an?|i'?d say"
    r"|call it|let'?s say"
)
_AROUND_A_NAME = late(
    rf"^(?:(?:the|my|in|at|for|with|and|also|plus|{_SOFTENING})(?:\s+|$))+"
    rf"|(?:\s+(?:{_SOFTENING}|level|[-–—=:]+))+$",
    re.IGNORECASE,
)
_NAME = late(
    r"[^\W\d_][\w+#./&'-]*(?: (?:(?:&|and|of|in|at|for|to|with) )?(?:&|[^\W\d_][\w+#./&'-]*)){0,2}"
)
_NO_NAME = late(
    r"\b(?:i|i'?m|you|he|she|we|they|it|this|that|these|those|what|which|who|there|here|everything"
    r"|anything|nothing|something|thing|things|stuff|rest|other|others|both|all|none|each|one|ones"
    r"|same|overall|rating|score|grade|marks?|stars?|than|because|since|when|while|will|would|can"
    r"|could|should|might|may|must|have|has|had|been|be|do|does|did|got|get|think|guess|want|need"
    r"|put|set|call|consider|kindly|please|make|take|mark|rate|note|write|leave|keep|let|let'?s|pick"
    r"|choose|dunno|meh|levels?|answer|go|stays?|should|has to be"
    r"|hours?|days?|weeks?|months?|years?|not|no|never|was|were|used|if|says?|said|thinks?|reckons?"
    r"|claims?)\b",
    re.IGNORECASE,
)
"""Words that are in no name of a skill."""

_COUNTED = late(r"(?:\w+ )?(?:kids?|children|people|lives?|times?)", re.IGNORECASE)
"""What is counted where it stands alone; "working with children" is a skill."""


def own_name(named: str) -> str | None:
    """Return the name of a skill of one's own, as it may be kept, or ``None`` where it is no name.

    Args:
        named: What was given a level: "safeguarding definitely a".
    """
    name = _AROUND_A_NAME.sub("", named).strip()
    if len(name) > _LONGEST or not _NAME.fullmatch(name):
        return None
    if _NO_NAME.search(name) or _COUNTED.fullmatch(name) or only_plain_words(name):
        return None
    return name if name != name.lower() else name[0].upper() + name[1:]


def says_own_level(quote: str, name: str, level: int, vocabulary: Vocabulary) -> bool:
    """Whether words give a level to a skill that is not known, by rule.

    Args:
        quote: The words.
        name: What the skill is called.
        level: The level, 0 to 5.
        vocabulary: The skills that are known.
    """
    own = custom_skill(name)
    return says_level(quote, own.name, level, vocabulary.extended([own]))
