"""Percentages and parts in words of a reply: of which skills, postings, people they are told."""

from typing import Final

from tools.gate.facts import Fact
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity, stem
from tools.late import late

_OF_POSTINGS: Final = late(r"\b(?:postings?|job ads?|adverts?|ads)\b")
_WORLD: Final = late(
    r" (?:of|in) (?:the |all |your |those |these |our |other |new )?"
    r"(?P<words>[a-z][a-z-]*(?: [a-z][a-z-]*)?)"
)
_PEOPLE: Final = late(r"\w{3,}(?:ers|ors|ists|ants|ians)")
"""Those who do something for a living: of all of them nothing is known."""
_OF_SKILLS: Final = late(
    r"(?: of)?(?: the| your| its| all| these)*(?: \w+['’]s)? (?:skills|requirements)\b"
)
_VAGUE_WORDS: Final = frozenset(
    ["it", "them", "that", "this", "what", "all", "the", "which", "these", "those"]
)


def own_shares(told: Quantity, piece: Piece, grounds: Grounds) -> list[Fact]:
    """Return what a part in words ("most of", "half") may be: the shares of what it is said of.

    That is the state that the skills are said to be in, or the one skill that is spoken of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if told.unit != "percent" or not told.text[-1].isalpha():
        return []
    facts, behind = grounds.facts, piece.behind(told)
    states = piece.stems & {"met", "gap", "missing", "unassess", "assess"}
    if len(states) == 1 and _OF_SKILLS.match(behind):
        return [it for it in facts.by_noun.get(min(states), ()) if it.unit == "percent"]
    skills = [it for it in piece.about(told) if it.kind == "skill"]
    return [
        it
        for it in (facts.by_subject.get(skills[0], ()) if len(skills) == 1 else ())
        if it.unit == "percent" and not it.names("day")
        if it.field == "share" or (it.derived and not _OF_POSTINGS.search(behind))
        if sum(one.kind == "skill" for one in it.about) == 1
    ]


def is_of_world(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a percentage is told of people or things that nothing known speaks of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    said = _WORLD.match(piece.behind(told))
    if not said:
        return False
    words = said["words"].split()
    if words[0] not in _VAGUE_WORDS and not any(
        stem(it) in grounds.words or stem(it) in grounds.facts.by_noun for it in words
    ):
        return True
    people = {it for it in words if _PEOPLE.fullmatch(it)}
    return bool(people) and not people & grounds.own_words
