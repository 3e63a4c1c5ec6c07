"""Names that are words of everyday too, where what stands before them shows the skill.

"I do the rota in excel" names it beyond doubt; it is put in a spelling that is no other word.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.vocabulary import Vocabulary

_SPELLED = {"excel": "Microsoft Excel", "word": "Microsoft Word"}
_DONE_IN = late(
    r"\b(?:in|on|with|via|use|uses|used|using|know|knew|do|did"
    r"|does)\s+(?:(?:a bit of|a little|some|basic"
    r"|only|just|mostly|mainly|plain|simple|my|ms)\s+)*(?P<name>excel|word)"
    r"(?=\s*(?:[,.;!)]|$|\b(?:for|at|and|every|daily|all|when|too|as|or|sheets?|files?|documents?"
    r"|a (?:lot|bit|little)|now and then|sometimes|mostly|but|because|since|though|tho|lol)\b))",
    re.IGNORECASE,
)

_LISTED = late(
    r"(?:^|[,;.:!(]\s*|\b(?:and|but|plus|with|also)\s+|[0-5]\s*/\s*5\s+)"
    r"(?:no|zero|some|basic|(?:a )?(?:bit|touch) of|a little|little|bits of)\s+(?P<name>excel)"
    r"(?=\s*(?:[,.;!)]|$|\b(?:at all|either|yet|too|and|or|but|so far)\b))",
    re.IGNORECASE,
)
"""A name that is listed: "knife skills 5/5 and no excel"."""


def name_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what spells out the names that are words of everyday too.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    for it in (*_DONE_IN.finditer(said), *_LISTED.finditer(said)):
        start, end = it.span("name")
        free = all(one.end <= start or one.start >= end for one in vocabulary.find(said))
        if free:
            yield Edit(start, end, _SPELLED[it["name"].casefold()])
