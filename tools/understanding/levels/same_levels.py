"""What goes on with what stands before it: the same level, or the same thing that is counted.

"Zero, same goes for NLP, and AWS is a 1" gives NLP the level that stands before it, and "3 evenings
on Docker and 2 on Terraform" counts evenings twice.
"""

import re
from collections.abc import Iterator, Sequence

from tools.late import late
from tools.spelling import Edit
from tools.vocabulary import Mention

_SAME_FOR = late(
    r"\b(?:same|ditto|likewise)(?: (?:again|thing|level|goes|applies|is true|holds))*"
    r" (?:for|with|in|at|to|of)\s+(?:my\s+)?$",
    re.IGNORECASE,
)
_JOINT = late(r"\s*(?:,|,?\s*\b(?:and|but|while)\b|&|/)\s*(?:my\s+)?", re.IGNORECASE)
_OWN = late(
    r"\s*[:=–—-]?\s*(?:(?:is|are|at|an?|i'?m|i am|i'?d (?:say|put)|i would (?:say|put)|it|only"
    r"|just|now|about|maybe|around)\s+)*(?:[0-5]|zero|one|two|three|four|five)\b",
    re.IGNORECASE,
)
_COUNTED = late(
    r"\b(?:(?:\d{1,3}|two|three|four|five|six|several|some)\s+|\d{1,3}(?=hr?s?\b))(?P<unit>h\b"
    r"|hrs?\b|(?!(?:levels|stars|points|this"
    r"|always|perhaps|sometimes)\b)(?:[a-z]{2,}s|people))\s+(?:in|at|for|on|with|of|about)\s+"
    r"[^,;.!?\d]{1,50}?(?:,|,? (?:and|but|plus))\s+(?:(?:only|just|another|maybe)\s+)?"
    r"(?P<figure>[0-5])(?=\s+(?:in|at|for|on|with|of|about)\s)",
    re.IGNORECASE,
)


def counted_edits(said: str) -> Iterator[Edit]:
    """Yield what names again the thing that a second figure counts.

    Args:
        said: The message, with plain quotes.
    """
    for it in _COUNTED.finditer(said):
        yield Edit(*it.span("figure"), f"{it['figure']} {it['unit']}")


def parted_edits(said: str, named: Sequence[Mention]) -> Iterator[Edit]:
    """Yield what ends the sentence before a skill with its own level, after those that share one.

    Args:
        said: The message, with plain quotes.
        named: Where it names skills, in order.
    """
    for at, it in enumerate(named):
        if _SAME_FOR.search(said[: it.start]):
            for one, following in zip(named[at:], named[at + 1 :], strict=False):
                joint = _JOINT.fullmatch(said, one.end, following.start)
                if joint is None:
                    break
                if _OWN.match(said, following.end):
                    yield Edit(joint.start(), joint.end(), ". ")
                    break


def slashed_before(said: str, at: int, named: Sequence[Mention]) -> list[tuple[Mention, int]]:
    """Return the skills of one run with slashes before another, each with where the next begins.

    A slash makes one of several names: "html/css 4" is a level of both.

    Args:
        said: The message, with plain quotes.
        at: Where the last of the run is named.
        named: The skills before it, the nearest first.
    """
    found = list[tuple[Mention, int]]()
    for one in named:
        if one.end > at or said[one.end : at].strip() != "/":
            break
        found.append((one, at))
        at = one.start
    return found
