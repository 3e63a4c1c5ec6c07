"""The reason behind what is named: "E1, the numbers weren't mine", "Docker because I lied"."""

import re

from tools.late import late
from tools.understanding.facts.fact_words import fact_named
from tools.vocabulary import Vocabulary

_JOINT = late(
    r"\s*[,;.!]\s+|\s+[–—-]+\s+|\s+(?=(?:because|since|cos|cause|as (?:i|it|that|this|they|the)"
    r"|for it|so that)\b)",
    re.IGNORECASE,
)
_TELLS = late(
    r"^(?:(?:and|but|because|since|cos|cause|as|so|sorry|actually|well)\s+)*(?:i|i'm|i've|i'd|it"
    r"|it's|its|that|that's|this|those"
    r"|these|they|they're|we|he|she|you|there|there's|my|his|her|their|our|the|all|none|no|not|was"
    r"|wasn't|were|haven't|have not|never|hardly|barely|can't|cannot|numbers?|figures?"
    r"|someone|somebody|nobody|nothing|just|only|don't|didn't|do not|please don't)\b",
    re.IGNORECASE,
)
_FEWEST = 2
_BESIDE = late(r"^(?:and|also|plus)\s+|(?:\s+(?:too|also|as well|please))+$", re.IGNORECASE)


def without_reason(words: str, vocabulary: Vocabulary) -> str:
    """Return what words name, without the clause behind it that only says why.

    Args:
        words: What was named, and perhaps why.
        vocabulary: The skills that are known: a part that is one is named as well.
    """
    for joint in _JOINT.finditer(words):
        head, rest = words[: joint.start()].strip(), words[joint.end() :].strip(" .!")
        tells = _TELLS.match(rest) is not None and len(rest.split()) >= _FEWEST
        fact = fact_named(_BESIDE.sub("", rest))
        if head and tells and vocabulary.get(rest) is None and fact is None:
            return head
    return words
