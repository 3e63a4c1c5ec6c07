"""Whether what follows an answer is only talk beside it, which turns nothing of it round."""

import re
from collections.abc import Sequence

from tools.late import late
from tools.titles import title_words
from tools.understanding.naming import near_title
from tools.understanding.parts_wanting import asks, wants_something
from tools.understanding.phrases import bare
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_TURNS = late(
    r"^(?:(?:and|well|so|oh|haha+|lol)[\s,]+)*(?:but|or|if|unless|only|except|though|although|no|none|nothing|nope"
    r"|nah|not|never|maybe|perhaps|rather|make|just|then)\b"
    r"|\b(?:if|unless|instead|rather|wait|actually|kidding|joking|scratch|sorry|oops|hang on"
    r"|hold on|changed my mind|second thoughts?|forget (?:it|that)|as if|until|when|once"
    r"|not (?:yet|now|sure|really|that|this)|don'?t (?:know|want|save|keep)|later)\b",
    re.IGNORECASE,
)
"""What may take the answer before it back, or make it depend on something."""
_RIVAL = late(
    r"(?<!was )(?<!since )(?<!aged )(?<![\w.])(?!(?:19|20)\d\d\b)(?:\d+|two|three|four|five"
    r"|six|seven"
    r"|eight|nine|ten)(?!\w)(?![\s-]+(?:\w+ )?(?:years?|yrs?|decades?)\b)",
    re.IGNORECASE,
)
"""A figure that may be another answer; years, and how old somebody was, are none."""
_LONGEST = 30


def only_remarks(rest: str, vocabulary: Vocabulary, roles: Sequence[str] = ()) -> bool:
    """Whether words that follow an answer only talk of it: "he's usually right about these things".

    Args:
        rest: What follows the answer, with plain quotes.
        vocabulary: The skills that are known: what names one tells more.
        roles: The titles of the known roles, of which the same goes.
    """
    return not (
        len(rest.split()) > _LONGEST
        or asks(rest)
        or _TURNS.search(rest)
        or _RIVAL.search(rest)
        or vocabulary.find(rest)
        or near_title(bare(rest), roles) is not None
        or any(title_words(rest) <= title_words(it) for it in roles)
        or wants_something(rest, vocabulary)
        or standing(rest) == "hypothetical"
    )
