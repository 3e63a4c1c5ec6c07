"""Levels that are told by how far they moved: "I'd bump Docker up a notch", "SQL down one".

Where the level before is known, so is the one that it makes.
"""

import re
from collections.abc import Mapping, Sequence

from tools.late import late
from tools.level_in_words import level_in_words, only_says_why, stays
from tools.vocabulary import Vocabulary

_HIGHEST = 5
_LONGEST = 16  # words
_PART = late(
    r"\s*[,;.!\n]+\s*|\s+[–—-]+\s+|\s+(?:and|but|because|since|cos|as i)\s+", re.IGNORECASE
)
_STEPS = late(
    r"\b(?:(?P<a>an?|one|1|two|2)(?: (?:whole|full|entire|more))? (?:levels?|notch(?:es)?|points?"
    r"|pegs?|steps?|grades?|rungs?)|(?:up|down|by|up by|down by|off) (?P<b>one|1|two|2)"
    r"|(?P<c>one|1|two|2) (?:up|down|higher|lower))\b(?!\s*(?:/|out of|hours?|weeks?|days?))",
    re.IGNORECASE,
)
_UP = late(r"\b(?:up|higher|better)\b", re.IGNORECASE)
_DOWN = late(r"\b(?:down|lower|off|worse|back)\b", re.IGNORECASE)
_RAISES = late(
    r"\b(?:rais(?:e[ds]?|ing)|increase[ds]?|bump(?:ed|s)?|nudged?|push(?:ed)?|gain(?:ed)?|climbed"
    r"|rose|risen|jump(?:ed)?|improved|grew|grown|add(?:ed)?)\b",
    re.IGNORECASE,
)
_LOWERS = late(
    r"\b(?:lower(?:ed|s)?|drop(?:s|ped)?|knock(?:ed)?|reduce[ds]?|lost|slipped|fell|fallen|cut"
    r"|sunk|sank)\b",
    re.IGNORECASE,
)
_EXCEPT = late(
    r"^(?:(?:well|no|hm+|nope)[\s,]+)*(?:unchanged|the same|same(?: as before)?|all|everything"
    r"|it all|they all|the rest|nothing|none|no"
    r" change)"
    r"(?: (?:else|is|are|stays?|stayed|still|the|same|unchanged|changed?|as (?:before|it was)"
    r"|has))*,?"
    r" (?:except|apart from|but|other than|besides)(?: for| that)? ",
    re.IGNORECASE,
)
_THEN = late(r"(?:,|\s+which(?: is|'s| went to)?)\s+(?=(?:an? )?[0-5]\b)", re.IGNORECASE)
"""What stands between a skill that changed and its level: "except Docker, 2 now"."""
_BOTH = late(
    r"^(?:(?:i'?d say|i think|well|maybe|ok(?:ay)?|yes)[\s,]+)*(?:both(?: of them)?|they(?:'re|"
    r" are)?(?: both)?)"
    r" (?P<rest>[^,;.]+)[\s.!]*$",
    re.IGNORECASE,
)
_LEVEL = late(r"(?<![\w.,/])[0-5](?:(?= ?/ ?5)|(?= out of 5)|(?![\w/%]|[.,]\d))")
_OF_ELSE = late(
    r"\b[0-5] (?!(?:in|at|on|for|with|now|i|maybe|probably|out|of|today|already|and|though|again"
    r"|reckon)\b)"
    r"[a-z]{3,}|\bto [0-5] (?:of|people)\b",
    re.IGNORECASE,
)
"""A figure of something else than a level: "2 pods of Docker"."""
_SEVERAL = 2
_IN_DOUBT = late(
    r"\?|\b(?:not|no|never|nearly|almost|half|if|or|unless|would|could|might|may|wish|hope|hoping"
    r"|want|wants|wanted|need|needs|plan|planning|going to|gonna|will|i'll|try|trying|target|goal"
    r"|he|she|they|you|boss|manager|said|says|thinks?|next|soon|until|till|by then|hours?|weeks?"
    r"|priority|list)\b|n't\b",
    re.IGNORECASE,
)
"""What makes of a move one that is wished, supposed, denied, of others, or of a plan."""


def _up_to(part: str, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """Return the level that a part gives the one skill that it names: "a 2 in Docker now"."""
    found, figures = vocabulary.find(part), _LEVEL.findall(part)
    if len(found) != 1 or len(figures) != 1 or len(part.split()) > _LONGEST:
        return None
    if _IN_DOUBT.search(part) or _OF_ELSE.search(part) or sum(map(str.isdigit, part)) > 1:
        return None
    return found[0].skill, int(figures[0])


def moved_to(
    clause: str, before: Mapping[str, int], vocabulary: Vocabulary, it: str | None = None
) -> tuple[str, int] | None:
    """Return the skill that a clause moves by so many levels, and the level that this makes.

    Args:
        clause: The words, with plain quotes.
        before: The levels before, by their skill.
        vocabulary: The skills that are known.
        it: The skill that is meant where none is named.
    """
    steps, up = _STEPS.search(clause), _goes_up(clause)
    if steps is None or up is None or _IN_DOUBT.search(clause) or len(clause.split()) > _LONGEST:
        return None
    named = {mention.skill for mention in vocabulary.find(clause)} or {it or ""}
    skill = min(named)
    held = before.get(skill)
    if len(named) > 1 or held is None or any(map(str.isdigit, _STEPS.sub("", clause))):
        return None
    by = 2 if "2" in steps[0] or "two" in steps[0].casefold() else 1
    level = held + by if up else held - by
    return (skill, level) if 0 <= level <= _HIGHEST else None


def _goes_up(clause: str) -> bool | None:
    """Whether a clause moves a level up; ``None`` where it may as well be down."""
    for up, down in ((_UP, _DOWN), (_RAISES, _LOWERS)):
        raised, lowered = up.search(clause) is not None, down.search(clause) is not None
        if raised or lowered:
            return None if raised and lowered else raised
    return None


def levels_moved(
    message: str,
    before: Mapping[str, int],
    vocabulary: Vocabulary,
    counted: Sequence[str] = (),
) -> str:
    """Return an answer to which levels changed in figures; empty where it moves none for sure.

    Args:
        message: The answer.
        before: The levels before, by their skill.
        vocabulary: The skills that are known.
        counted: The skills that the check-in is about, which are "both" where they are two.
    """
    told, moved = dict[str, int](), False
    said = _EXCEPT.sub("", message.replace("’", "'"))
    said = _THEN.sub(" ", said) if said != message else said
    both = _BOTH.match(said) if len(counted) == _SEVERAL else None
    parts = [f"{it} {both['rest']}" for it in counted] if both else _PART.split(said)
    for part in filter(str.strip, parts):
        by = moved_to(part, before, vocabulary)
        one = by or level_in_words(part, vocabulary) or _up_to(part, vocabulary)
        if one is None and ((told and only_says_why(part, vocabulary)) or stays(part, vocabulary)):
            moved = True  # it is not read as it stands
            continue
        if one is None or told.setdefault(*one) != one[1]:
            return ""
        moved = moved or by is not None or level_in_words(part, vocabulary) is None
    if parts and not told:
        return "none" if moved and both is None else ""
    moved = moved or both is not None or said != message
    return ", ".join(f"{skill} {level}" for skill, level in told.items()) if moved else ""
