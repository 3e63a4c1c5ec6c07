"""Levels in an answer whose parts each name one skill and one level, whatever the word order."""

import re

from tools.late import late
from tools.vocabulary import Vocabulary

_NUMBERS = {"zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_FIGURE = late(
    rf"(?<![\w.,/])(?P<level>[0-5]|{'|'.join(_NUMBERS)})(?:\s*(?:/|out of)\s*(?:5|five))?(?![\w/%]"
    rf"|[.,]\d)",
    re.IGNORECASE,
)
_FROM = late(rf"\bfrom (?:an? )?(?:[0-5]|{'|'.join(_NUMBERS)})\b(?:\s*/\s*5)?", re.IGNORECASE)
_MOVES_BY = late(
    r"\b(?:up|down|by|off|higher|lower)\s+(?:one|two|[12])\b(?!\s*(?:/|out of|\.\d))"
    r"|\b(?:one|two|[12])\s+(?:up|down|higher|lower)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\s,;:!?()=→–—-]+")
_WORDS = """
    a about actually ah am an and are around as at back be become been bring bump bumped by call
    certainly climbed closer comfortable comfortably crept current currently definitely deserves
    dip dipped do down drop dropped drops easily edged fallen feel feels fell felt finally firm
    for from fully get gets getting give gives giving gone good got grew guess guessing had has
    have he'd honest honestly i i'd i'll i'm i've improved in instead into is it it's its itself
    jumped just knock knocked knowledge least level like lower lowered make makes maybe me more
    move moved moving must my myself now of oh ok okay on own perhaps please pretty probably
    proper properly put puts raise raised rate rating reached reckon rise risen rose round rusty
    s say self set should skill skills slid slipped so solid sort stands still strong sunk
    suppose sure that that's the then there think this time to today up update upgraded week
    well went with yeah yep yes you you'd
"""
_AROUND = frozenset(_WORDS.split())
"""What may stand around a level, and neither denies it nor tells of anyone else's."""
_CUT = late(
    r"\s*[,;.!\n]+(?!\d)\s*|\s+[–—-]+\s+|\s+(?:and|but)\s+|\s+(?=(?:because|since|cos|as i|thanks"
    r" to|after)\b)",
    re.IGNORECASE,
)
_TURNS = late(
    r"\d|\?|\b(?:not|no|never|nearly|almost|if|or|unless|wait|would|could|might|wish|hope|he|she"
    r"|they|said|says|except|next|soon)\b|n't\b",
    re.IGNORECASE,
)
"""What may put a level in doubt, or tell of another."""
_WHY = late(
    r"(?:i|i'[a-z]+|we|it|it's|that|that's|because|since|cos|as|after|though|thanks to|finally"
    r"|just|my"
    r"|rusty|out of practice|got|passed|finished|did|learned|learnt|built|used|sorry|i think)\b",
    re.IGNORECASE,
)
_UNUSED = late(
    r"(?:(?:i|as i|since i|because i|cos i|it'?s been ages(?: since)?|haven'?t i)\s+)?"
    r"(?:haven'?t|have not|havent|hadn'?t|didn'?t|did not|don'?t|never|hardly|barely"
    r"|not)\s+(?:\w+ly\s+"
    r"|even\s+|really\s+|been\s+)*(?:touch\w*|us(?:e[ds]?|ing)|writ\w+|wrote|do(?:ne|ing)?|open\w*"
    r"|practi[cs]\w+|look\w*|cod\w+|work\w*|need\w*|play\w*)\b",
    re.IGNORECASE,
)
"""What tells why a level fell: the skill was not used."""
_STAYS = late(
    r"(?:(?:and|the|all|it|its|it's|my|i'?d say|i think|others?|other ones?|rest|(?:everything"
    r"|nothing|anything|none)(?: else)?|those|they|that|them|both|is|are|has|have|did|still|stays?"
    r"|stayed|just|of|no|not|in|for|on|with|at)\s+)*(?:(?:the )?same(?: (?:as (?:before|ever|it was"
    r"|they were|last (?:time|week))|level))?|unchanged|(?:no (?:other )?)?changes?(?: (?:in|for|on"
    r"|with|at|to) it)?|(?:not |hasn'?t |haven'?t |didn'?t )?(?:changed|moved|budged|shifted)"
    r"|stays?"
    r"|stayed|nothing else|as (?:before|it was|they were)|still (?:nowhere|nothing|0|zero|none)"
    r"|nowhere(?: yet)?|where (?:it was|they were))(?: (?:i'?d say|i think|though|tho|yet|for"
    r" now|this (?:week|time)|since|really|at all))*[.! ]*",
    re.IGNORECASE,
)
"""What is told of a level that did not change."""
_MOVED = late(
    r"(?:(?:and|the|it|they|those|others?|rest|both|has|have|is|are)\s+)*"
    r"(?:changed|moved|budged|shifted|changes?)\b",
    re.IGNORECASE,
)
_LONGEST = 24
_LONGEST_TEXT = 300


def levels_in_words(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, int], ...]:
    """Return the skills and levels of an answer; none where a part of it tells anything in doubt.

    Args:
        text: "I'd give Docker a 2, since I passed the course", "2 for SQL, 1 for Docker".
        vocabulary: Knows the skills.
    """
    found = dict[str, int]()
    for part in _parts(text, vocabulary) if len(text) <= _LONGEST_TEXT else ():
        told = level_in_words(part, vocabulary)
        if told is None and (
            stays(part, vocabulary) or (found and only_says_why(part, vocabulary))
        ):
            continue
        if told is None or found.setdefault(*told) != told[1]:
            return ()
    return tuple(found.items())


def _parts(text: str, vocabulary: Vocabulary) -> list[str]:
    """Return the parts of an answer, a skill alone with the level after it: "SQL yes, a 3"."""
    parts: list[str] = []
    for part in filter(str.strip, _CUT.split(text)):
        before = parts[-1] if parts else ""
        waits = before and vocabulary.find(before) and not _FIGURE.search(before)
        if waits and not vocabulary.find(part) and not _TURNS.search(_FIGURE.sub(" ", part)):
            parts[-1] = f"{before}, {part}"
        else:
            parts.append(part)
    return parts


def only_says_why(part: str, vocabulary: Vocabulary) -> bool:
    """Whether words beside a level give a reason, with no other skill, figure or denial.

    Args:
        part: The words.
        vocabulary: Knows the skills.
    """
    unused = _UNUSED.match(part)
    if unused is None and (_WHY.match(part) is None or _TURNS.search(part)):
        return False
    rest = part[unused.end() :] if unused else part
    return not (_FIGURE.search(rest) or _TURNS.search(rest) or vocabulary.find(part))


def stays(part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part of an answer says that a level is as before: "the others the same".

    Args:
        part: The part.
        vocabulary: The skills that are known.
    """
    for it in reversed(vocabulary.find(part)):
        part = f"{part[: it.start]}it{part[it.end :]}"
    said = part.strip()
    return _STAYS.fullmatch(said) is not None and _MOVED.match(said) is None


def moves_by(part: str) -> bool:
    """Whether words give by how much a level moved, and not what it is now: "Docker up one".

    Args:
        part: The words.
    """
    return _MOVES_BY.search(part) is not None


def level_in_words(part: str, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """Return the skill and its level where words name one of each, and say nothing besides.

    Args:
        part: The words: "kubernetes is a solid one now", "I'd give Docker a 2".
        vocabulary: Knows the skills.
    """
    named = vocabulary.find(part)
    if len({it.skill for it in named}) != 1 or len(part.split()) > _LONGEST or moves_by(part):
        return None
    rest = part
    for it in reversed(named):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    rest = _FROM.sub(" ", rest)
    figures = list(_FIGURE.finditer(rest))
    around = (it[0].casefold().strip(".'\"") for it in _WORD.finditer(_FIGURE.sub(" ", rest)))
    if len(figures) != 1 or not all(it in _AROUND or not it for it in around):
        return None
    told = figures[0]["level"].casefold()
    return named[0].skill, _NUMBERS[told] if told in _NUMBERS else int(told)
