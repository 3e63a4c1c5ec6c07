"""Names that only the target makes plain, and levels that lean on another skill's.

"DL 2" is deep learning where the target asks for that; "same as my ML, which is 2" gives the level
that was asked for; "none. Nor MLOps" denies a second skill.
"""

import re
from collections.abc import Iterable, Iterator

from tools.late import late
from tools.understanding.apart_levels import skill_places
from tools.understanding.intent import Context
from tools.understanding.rewording import Edit
from tools.vocabulary import Mention, Vocabulary

_INITIALS = late(r"(?<![\w.-])(?P<name>[A-Z]{2,4})(?=:? (?:is |at |an? |about |maybe )*[0-5]\b)")
_WORD = late(r"[^\W\d_]+")
_NUMBER = r"(?P<n>[0-5]|zero|one|two|three|four|five)(?:\s*/\s*5)?(?![\w/-]|\.\d)"
_SAME_AS = late(
    r"^(?:(?:well|hm+|oh|the|about|probably|i'?d say|roughly|pretty much|exactly|it'?s"
    r"|much)[\s,]+)*"
    r"same (?:level )?as (?:my |for |in |with )?$",
    re.IGNORECASE,
)
_AND_THAT_IS = late(
    rf"\s*[,;:.–—-]*\s*(?:(?:which|that|it|they|and|so|both|are|is|was|'s|would be|i'?d say|at|an?"
    rf"|say|about|call (?:it|them)|each)\s+)*{_NUMBER}",
    re.IGNORECASE,
)
_NOR = late(
    r"(?:^|(?<=[.!?,;]))\s*(?:and\s+)?\b(?:nor|neither)\s+"
    r"(?:(?:for|with|in|of|any|do i (?:know|have|use|do)|have i (?:used|done"
    r"|touched)|did i (?:do|use))\s+)*$",
    re.IGNORECASE,
)
_NONE = late(
    r"\b(?:none|nothing|no|never|zero|not|nil|nope|neither|haven'?t|don'?t)\b|\b0\b", re.IGNORECASE
)
_ENDS = late(r"\s*(?:[.,;!]|$|\b(?:and|but|or)\b)", re.IGNORECASE)
_STAYS = late(
    r"\s+(?:should|ought to|has to|must|can|is to)(?: just| really)?"
    r" (?:stay|remain|stick|be (?:kept|left)|go back(?: down| up)?)"
    rf"(?: (?:at|to|on|with|as))?(?: (?:an?|level))? {_NUMBER}",
    re.IGNORECASE,
)
_DROPS = late(
    r"(?:^|[.;,!?]\s+|\b(?:actually|no|wait|oh|and|ok|sorry)[\s,]+)"
    r"(?P<drop>(?:scrap|scratch|strike|forget|ignore|bin|correct|update|change) (?:the|my|that) )$",
    re.IGNORECASE,
)
_PUT_RIGHT = late(
    rf"[\s,;–—-]+(?:it'?s|that'?s|i'?m|make it|should be|is|more|now)\b[^,.;?]{{0,30}}?{_NUMBER}",
    re.IGNORECASE,
)
_STUFF = late(
    r"\s+(?:stuff|things?|side|parts?|bits?|work|business)$|^(?:the|my)\s+", re.IGNORECASE
)
_FEWEST, _SHORTEST = 2, 4


def skill_of_target(words: str, skills: Iterable[str]) -> str | None:
    """Return the one skill of a target that a part of its name calls: "risk", "process stuff".

    Args:
        words: What it is called.
        skills: The skills that the target asks for.
    """
    said = {_stem(it) for it in _WORD.findall(_STUFF.sub("", words))}
    if not said or any(len(it) < _SHORTEST for it in said):
        return None
    meant = [it for it in skills if said <= {_stem(word) for word in _WORD.findall(it)}]
    return meant[0] if len(meant) == 1 else None


def _stem(word: str) -> str:
    return word.casefold().removesuffix("s")


def target_name_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield what writes out the skills and levels that only what is known makes plain.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skills of the target, and what was asked.
    """
    if context.expecting in {"checkin", "assessment", "evidence"}:
        return
    named = skill_places(said, vocabulary)
    for it in _INITIALS.finditer(said):
        meant = _by_initials(it["name"], context.rated)
        free = all(one.end <= it.start() or one.start >= it.end() for one in named)
        if meant and free and vocabulary.get(it["name"]) is None:
            yield Edit(*it.span("name"), meant)
    for one in named:
        yield from _of_one(said, one, context)


def _of_one(said: str, one: Mention, context: Context) -> Iterator[Edit]:
    before = said[: one.start]
    asked = context.skill if context.expecting == "level" else None
    same = _SAME_AS.match(before) if asked and asked != one.skill else None
    level = _AND_THAT_IS.match(said, one.end) if same else None
    if level is not None:
        yield Edit(0, level.end(), f"{asked} {level['n']}/5, {one.skill} {level['n']}/5")
        return
    nor = _NOR.search(before)
    if nor is not None and _NONE.search(before[: nor.start()]) and _ENDS.match(said, one.end):
        yield Edit(nor.start(), one.end, f"{one.skill} 0/5")
        return
    stays = _STAYS.match(said, one.end)
    if stays is not None:
        yield Edit(one.end, stays.end(), f" {stays['n']}/5")
        return
    drop = _DROPS.search(before)
    if drop is not None and _PUT_RIGHT.match(said, one.end):
        yield Edit(*drop.span("drop"), "")


def _by_initials(letters: str, skills: Iterable[str]) -> str | None:
    """Return the one skill of several words of which letters are the initials."""
    meant = [
        it
        for it in skills
        if len(_WORD.findall(it)) >= _FEWEST
        and "".join(word[0] for word in _WORD.findall(it)).casefold() == letters.casefold()
    ]
    return meant[0] if len(meant) == 1 else None
