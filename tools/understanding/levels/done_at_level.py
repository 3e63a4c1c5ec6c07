"""What somebody does and how well, in one sentence: "I also do the budget since 5 years, level 3".

What is said between the skill and its level, for whom and for how long, is put aside.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.understanding.levels.apart_levels import skill_places
from tools.vocabulary import Vocabulary

_DONE: Final = late(
    r"(?:^|(?<=[.!?,;] )|(?<=\band ))(?P<all>(?:(?:and|also|plus)\s+)*i (?:(?:also|already|often"
    r"|mostly|now|sometimes|still)\s+)*(?P<verb>do|make|use|write|manage|keep|prepare|handle|run"
    r"|build|work with|work in) (?P<what>[^,.;!?]{3,100}?)"
    r"(?P<joint>(?:\s*[,–-]\s*|\s+)(?:(?:so|and|but|i think|i guess|i(?:'d| would) say|it'?s|maybe"
    r"|probably|about|around|perhaps|at|on|roughly)\s+)*(?:an? )?(?:level|lvl))\s*"
    r"(?P<n>[0-5])(?:\s*(?:/|out of)\s*5)?)(?=\s*(?:[,.;!)]|$|and\b|but\b))",
    re.IGNORECASE,
)
_WHAT_IS_IT: Final = late(
    r"(?:\s*[,;–-]\s*|\s+)(?:(?:so|and|but)\s+)?what(?:'?s| is) (?P<it>it|that|this)"
    r"(?: (?:for|exactly))?\s*\?*\s*$",
    re.IGNORECASE,
)
"""What asks for the skill just named."""
_FAIR: Final = late(
    r"(?P<between>[^.;!?\d]{0,60}?)[\s,;:–-]+(?:an? )?(?P<n>[0-5])(?:\s*/\s*5)? (?:would be|is)"
    r" (?:(?:more|about|probably) )?(?:honest|fair|right|realistic|true)(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
"""A level that is called fair, behind its skill: "Kubernetes I did a bit, 1 would be honest"."""
_DET: Final = late(r"(?:(?:the|our|my|all|their|some|a|most of the)\s+)*", re.IGNORECASE)
_WORDS: Final = late(r"[\w&/+#-]+(?: [\w&/+#-]+){0,2}")


def done_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what puts the level of what is done beside its skill.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = skill_places(said, vocabulary)
    fair = _FAIR.match(said, named[0].end) if len(named) == 1 else None
    if fair is not None:
        yield Edit(*fair.span(), f" {fair['n']}/5")
        return
    for it in named[-1:]:
        what = _WHAT_IS_IT.match(said, it.end)
        if what is not None:
            yield Edit(*what.span("it"), said[it.start : it.end])
    for match in _DONE.finditer(said):
        place = _object(said, *match.span("what"), vocabulary)
        if place:
            yield Edit(match.start("all"), place[0], "")
            yield Edit(place[1], match.end("all"), f" {match['n']}/5")


def _object(said: str, start: int, end: int, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """Return where the skill stands that is done: the object of the verb, or the one alone."""
    begin = next(it.end() for it in [_DET.match(said, start, end)] if it)
    words = _WORDS.match(said, begin, end)
    for count in (3, 2, 1) if words else ():
        named = " ".join(said[begin : words.end()].split(" ")[:count]) if words else ""
        if vocabulary.get(named) is not None:  # also where the name is a word of everyday
            return begin, begin + len(named)
    found = [it for it in skill_places(said, vocabulary) if start <= it.start and it.end <= end]
    alone = len({it.skill for it in found}) == 1
    return (found[0].start, found[0].end) if alone else None
