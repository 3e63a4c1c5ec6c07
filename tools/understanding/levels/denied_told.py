"""Skills that are told to be unknown, in however many words: "I don't possess any experience with".

A denial is a way of saying no, what is denied (to know, to have done), and a list of skills. What
stands between the three is of no weight. What is only half denied ("not much", "not in
production", "not yet at work") tells no level.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.understanding.levels.apart_levels import skill_places
from tools.vocabulary import Mention, Vocabulary

_LIGHT = (
    r"(?:(?:ever|even|once|really|actually|personally|yet|so far|myself|honestly|at all|either"
    r"|before|also|just|so much as|any|an?|the|of|my|with|such|much as) )*"
)
_KNOWING = (
    r"(?:experiences?|knowledge|exposure|background|practice|contact|training|skills?|familiarity"
    r"|understanding|expertise|clue|idea|notion|acquaintance|dealings|touch ?points)"
)
_DONE = (
    r"(?:used?|using|touch(?:ed|ing)?|tr(?:y|ied|ying)|d(?:id|one|o|oing)|ma(?:de|ke)|wr(?:ote"
    r"|itten"
    r"|ite)|cod(?:ed|e)|open(?:ed)?|install(?:ed)?|learn(?:ed|t)?|stud(?:ied|y)|practi[cs]ed?|see"
    r"|s(?:aw|een)XX(?:ed)?|appl(?:ied|y)|facilitat(?:ed|e)"
    r"|manag(?:ed|e)"
    r"|work(?:ed|ing)? (?:with|on|in)|deal(?:t|ing)? with|c(?:a|o)me across|look(?:ed|ing)? (?:at"
    r"|into)|play(?:ed|ing)? with|hear(?:d)? (?:of|about)|experiment(?:ed)? with|get into|got into"
    r"|g(?:e|o)t(?:ten)? (?:around )?to (?:use|try|learn|touch)|came into contact with|run|ran"
    r"|set up"
    r"|had (?:anything |something |to )*(?:to )?(?:do with|use|learn|deal with)"
    r"|had (?:the )?(?:chance|opportunity|occasion|time) to (?:use|try|learn|work with|touch|do))"
)
_PREPOSITION = (
    r"(?:(?:with|in|of|about|on|to|at|for|using|regarding|concerning|when it comes to"
    r"|what(?:soever)?"
    r"|as regards|around|by way of) ?)"
)
_SAYS_NO = (
    r"(?:(?:do|did|have|had)(?: not|n'?t) (?:possess|have|hold|bring|got|own|had|gained?|got any"
    r"|get)"
    r"|haven'?t(?: got)?|have(?: got)? no|possess no|hold no|lack(?:ing)?|without|with no|no"
    r"|zero|nil"
    r"|null|neither|nor|0)"
)
_HEADS = late(
    rf"(?:\bi(?: |(?='))|\b)(?:{_SAYS_NO} {_LIGHT}{_KNOWING}(?: whatsoever| at all)?"
    rf" {_LIGHT}{_PREPOSITION}"
    r"|(?<=\bi )no[tn]? (?:know|understand|use|speak)"
    rf"|(?:have |'ve |am )?(?:never|not|yet to|n'?t) {_LIGHT}(?:have )?{_DONE}"
    rf"|(?:haven'?t|didn'?t|don'?t) {_LIGHT}{_DONE}"
    r"|(?:am |'m )?(?:not|un) ?(?:at all )?(?:familiar|acquainted) with|(?:am |'m )?a (?:total "
    r"|complete"
    r" )?stranger to|(?:have |'ve )(?:nothing|got nothing) to do with) "
    rf"{_LIGHT}(?:{_PREPOSITION}{_LIGHT})?$",
    re.IGNORECASE,
)
_UNSURE = late(
    r"\bi (?:don'?t|do not|can'?t|cannot|couldn'?t) (?:really |honestly )?(?:think|believe|say"
    r"|claim"
    r"|remember|recall)(?: that)? (?:i(?:'ve| have)? |having )?(?:ever |even |really )*"
    rf"{_DONE} {_LIGHT}$",
    re.IGNORECASE,
)
_AFTER = late(
    r",? (?:is something (?:that )?|that |which )?i(?:'ve| have)?(?: \w+ly)? (?:never"
    r"|not(?= heard)) "
    rf"{_LIGHT}(?:{_DONE}(?: (?:of|about|with|on|in))?|had|have)(?: (?:it|this|that|them|these"
    rf"|those"
    r"|any of (?:it|them)|such (?:an? )?(?:role|task|thing|work)))?"
    r"(?: (?:before(?: (?:today|now|this))?|at all|yet|myself|in my life|so far|until (?:today"
    r"|now)))*"
    r"(?=\s*(?:[.;!,]|$))"
    rf"|,? i(?:'ve| have)? {_DONE} never(?=\s*(?:[.;!,]|$))",
    re.IGNORECASE,
)
_JOINT = late(
    r"(?: (?:methods?|tools?|things?|stuff|work|skills?|systems?|frameworks?|techniques?|concepts?"
    r"|projects?))?\s*(?:,\s*(?:(?:and|or|nor|neither)\s+)?|/|\b(?:or|nor|and|neither|plus"
    r"|&)\b)\s*"
    r"(?:(?:neither|either|with|in|of|about|on|to|at|for|any|the)\s+)*",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"(?: (?:methods?|tools?|things?|stuff|work|skills?|systems?|frameworks?|techniques?|concepts?"
    r"|projects?))?(?: (?:either|at all|yet|so far|before|whatsoever|myself|in my life|ever"
    r"|personally"
    r"|until now|to date))*\s*(?=[.;!,)]|$|\b(?:and|but|so|as|because|since)\s+(?:i|my|we|in|the"
    r"|it|at"
    r"|so)\b)",
    re.IGNORECASE,
)
"""What may end a list that is denied; "in production" or "for years" denies less."""


def denied_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what gives the skills of a denial the level 0, where its clause ends with them.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = skill_places(said, vocabulary)
    done = -1
    for at, first in enumerate(named):
        if at <= done or said[first.end :].lstrip().startswith("?"):
            continue
        head = _HEADS.search(said[: first.start]) or _UNSURE.search(said[: first.start])
        listed = list(_listed(said, named[at:])) if head is not None else []
        if head is not None and listed and _GOES_ON.match(said, listed[-1].end):
            yield from _as_none(said, head.start(), listed)
            done = at + len(listed) - 1
            continue
        after = _AFTER.match(said, first.end)
        if after is not None and _begins(said[: first.start]):
            yield Edit(first.end, after.end(), " 0/5")


def _listed(said: str, named: tuple[Mention, ...]) -> Iterator[Mention]:
    """Yield the first skills and those that are joined to it, one after the other."""
    end = None
    for it in named:
        if end is not None and not _JOINT.fullmatch(said, end, it.start):
            return
        yield it
        end = it.end


def _as_none(said: str, start: int, listed: list[Mention]) -> Iterator[Edit]:
    """Yield what tells no level of each skill of a list."""
    goes_on = _GOES_ON.match(said, listed[-1].end)
    end = goes_on.end() if goes_on is not None else listed[-1].end
    words = ", ".join(f"{said[it.start : it.end]} 0/5" for it in listed)
    yield Edit(start, end, f"{words}{' ' if said[end : end + 1].isalpha() else ''}")


def _begins(before: str) -> bool:
    """Whether a name begins a part of its own."""
    return (
        re.search(r"(?:^|[.;!?,:\n]|\b(?:and|but|the|with|my|to|regarding|as for))\s*$", before)
        is not None
    )
