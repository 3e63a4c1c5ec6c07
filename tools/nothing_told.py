"""Answers that tell of nothing where words are asked for: "not that I can think of", "all fine".

A clause denies, and holds no word but such as tell of nothing by themselves; what stands beside it
may thank, excuse, or say that the week was an ordinary one.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tools.late import late

_CLAUSE = late(r"\s*[.,;:!…()\n]+\s*|\s+[–—-]+\s+|\s+(?=(?:but|because|since|cos|as i|so)\b)")
_WORD = late(r"[^\W_]+(?:'[^\W_]+)*")
_NO_MEANING = late(
    r"\b(?:this|last|the whole) (?:time|week|one)\b|\bso far\b|\bright now\b|\bthank (?:god|you"
    r"|goodness|heavens)\b(?: (?:very|so) much)?(?: for asking)?|\bto (?:be )?(?:honest|fair)\b"
    r"|\bi(?:'m| am| must)? (?:afraid|think|guess|suppose|believe|fear|would say|must say|have to"
    r" say|reckon)\b|\bof course\b|\bi'd say\b|\bfor (?:now|me|once)\b|\bfrom (?:me|my side)\b"
)
"""What says nothing of the week, whatever it stands beside."""
_DENIES = late(
    r"\b(?:no|nope|nah|naw|none|nothing|nowt|nada|zilch|nil|not|never|hardly|neither"
    r"|(?:ca|wo|do|did|does|could|would|was|is|has|had|have|were)n'?t)\b"
)
_UNABLE = late(
    r"\b(?:could|can|was|were)(?:n'?t| ?not)\b(?! (?:really |even )?(?:think|say|name|recall"
    r"|remember|complain|mention|any|much|come))"
    r"|\bnot (?:\w+ )?well\b"
)
"""What stands in the way itself, where that is asked for."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FILLS: Final = _words("""
    a about ah all any anything at be been but by can can't cannot come could couldn't couldnt did
    didn't didnt do does doesn't doesnt don't dont ever else far for had hadn't has hasn't hasnt
    have haven't havent hm hmm honestly i i'd i've if in is isn't isnt it it's just know lately
    least lol haha me mention mentioning mentionable mind much my nah name naw new no nope none
    not nothing nowt nada zilch nil noteworthy of oh ok okay on one ones out particular
    particularly please quite re really recall remember report say sadly see so sorry special
    specific speak tbh tell that there there's these think thanks to um uh unfortunately us was
    wasn't wasnt we well were weren't what with worth would yes yet you neither happened happen
    springs write home many lot very other main kind sort actually comes hardly never or and
""")
"""What tells of nothing beside a word that denies."""
_NAMES: Final[Mapping[str, frozenset[str]]] = {
    "wins": _words("""
        win wins success successes highlight highlights good great went go going achieved achieve
        achievement achievements accomplish accomplished managed manage got get gotten done
        finished finish celebrate proud positive progress progressed happy best
    """),
    "blockers": _words("""
        stood stand standing stands way obstacle obstacles blocker blockers problem problems issue
        issues trouble troubles difficulty difficulties hindrance hindrances hindered hinder
        stopped stop stopping blocked block blocking bothered bothering held hold back slowed got
        big major real serious bad wrong went disturbed disturb complain complaint complaints faced
        encountered came up
    """),
    "next": _words("""
        promise promises promised promising want wanna like rather commit planned plan set now
        will won't wont i'll able cant this next week
    """),
}
"""What each question asks for, which may be denied by its name."""
_ORDINARY: Final = _words("""
    a according all always an and as asking average been boring calm day days everyday
    everything expected fine for fortunately glad god good great haha happily has i i'm is it
    it's its just lol luckily normal ok okay old ordinary perfect perfectly plan planned pretty
    quiet quite really routine same slow smooth smoothly so sorry standard still stuff thank
    thankfully thanks that that's the there things this to usual very was week well went with
    work worked yeah yes you
""")
"""What says that things were as they always are."""
_WENT_FINE: Final = late(
    r"\b(?:fine|good|great|ok|okay|smooth(?:ly)?|well|perfect(?:ly)?|worked|planned|plan|expected)\b"
)
_REASON = late(
    r"^(?:because|since|cos|as|so|i'm|i am|i|we|work|my|the|too|it'?s|there'?s)\b", re.IGNORECASE
)
_AFTER_ALL = late(r"\b(?:but|will|'ll|try|want|going to|maybe|promise|except|apart)\b|\d")


def tells_nothing(said: str, kind: str) -> bool:
    """Whether an answer in words says that there was nothing of what is asked, and no more.

    Args:
        said: The answer: "nothing special to be honest, it was a quiet week".
        kind: What is asked for: "wins", "blockers" or "next".
    """
    clauses = list(_clauses(said))
    if "?" in said or kind not in _NAMES or not clauses:
        return False
    denied = [_denies(it, kind) for it in clauses]
    fine = [_is_ordinary(it) for it in clauses]
    if kind == "blockers" and all(fine) and any(map(_WENT_FINE.search, clauses)):
        return True
    if not denied[0] and not (fine[0] and any(denied)):
        return False
    rest = [it for it, no, ok in zip(clauses, denied, fine, strict=True) if not (no or ok)]
    return not rest or (kind == "next" and all(map(_is_reason, rest)))


def _clauses(said: str) -> Iterator[str]:
    plain = _NO_MEANING.sub(" ", " ".join(said.casefold().replace("’", "'").split()))
    return (it.strip() for it in _CLAUSE.split(plain) if _WORD.search(it))


def _denies(clause: str, kind: str) -> bool:
    if kind == "blockers" and _UNABLE.search(clause):
        return False
    known = _FILLS | _NAMES[kind]
    return bool(_DENIES.search(clause)) and all(it in known for it in _WORD.findall(clause))


def _is_ordinary(clause: str) -> bool:
    return all(it in _ORDINARY for it in _WORD.findall(clause))


def _is_reason(clause: str) -> bool:
    return bool(_REASON.match(clause)) and not _AFTER_ALL.search(clause)
