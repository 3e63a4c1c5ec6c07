"""Levels that stand apart from their skill within a part: "bookkeeping I hate but it's a 3"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.rewording import Edit
from tools.vocabulary import Mention, Vocabulary

_DIGITS = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_N = rf"(?P<level>[0-5]|{'|'.join(_DIGITS)})(?:\s*(?:/|out of)\s*(?:5|five))?"
_END = (
    r"(?=\s*(?:[,.;!)\n]|$|\s[–—-]\s)|\s+(?:and|but|so|though|tho|because|since|then|i'd say"
    r"|i think|i guess|i reckon|now|actually|really|honestly|tbh|to be honest|in my book|for me"
    r"|at (?:best|most))\b)"
)
_HEDGE = (
    r"(?:\s*\b(?:an?|at|as|about|around|roughly|maybe|probably|perhaps|only|just|really|more|like"
    r"|say|easily|barely|solid|strong|good|weak|shaky|decent|fair|bare|honest|low|high|rusty|level"
    r"|still|now|down|to|be))*"
)
_LINK = (
    r"(?:\b(?:so|but|and|though|tho|still|yet|then|because|cos|i guess|i think|i mean|i'd say)\s+)*"
    r"(?:(?:i'?d|i would|i|i'll|let'?s|we can|you can|please|just)?\s*\b(?:call|put|give|rate|say"
    r"|make|mark|score|reckon|class)(?:\s+(?:it|that|this|me|myself|them|mine|her|him))?"
    r"|(?:it|that|this)(?:'?s| is| was)?|they'?re|they are|i'?m|i am|still|probably|maybe|perhaps"
    r"|(?:is|are|has been|have been|'?s been|'s|'s now|now)(?: up| down)?(?: to)?)"
)
# What stands between a skill and its level says nothing of others, of wishes or of the past.
_OTHERWISE = (
    r"(?:he|she|they|we|you|who|wants?|wanted|needs?|needed|asks?|asked|requires?|would|if|was"
    r"|were|used|hopes?|goal|target|aim|aiming|want|need|will|until|before|once|ago|boss|manager"
    r"|colleagues?|friends?|should|could|might|not|never|no|must|than|or|wrong|incorrect|from|version|hours?"
    r"|days?|weeks?|months?|years?|because of|next|last)"
)
_APART = late(
    rf"(?P<between>\s*(?:,|\s[–—-])?\s*(?:(?!{_OTHERWISE}\b)[a-z'’]+,?\s+){{0,14}}?)"
    rf"{_LINK}{_HEDGE}\s*\b{_N}{_END}",
    re.IGNORECASE,
)
_SIMPLE = late(r"\s*(?:(?:is|are|am|at|an?|now)\s+)*[0-5](?:\s*/\s*5)?", re.IGNORECASE)
"""What needs no other words."""

_AT_ONCE = late(
    rf"\s*(?:[:=–—-]\s*)?(?:\b(?:is|at|about|maybe|probably|perhaps|an?|level|solid|strong|good|weak)\s+)*"
    rf"\b(?P<level>{'|'.join(_DIGITS)}){_END}",
    re.IGNORECASE,
)
_BEFORE = late(
    rf"(?:(?:^|[,;.]\s*|\band\s+|\b(?:an?|am|i'm|maybe|about|at)\s+)(?P<level>{'|'.join(_DIGITS)})"
    rf"\s+(?:in|at|for)\s+(?:my\s+)?"
    rf"|\blevel (?P<level2>{'|'.join(_DIGITS)}|[0-5])\s+(?:in|at|for)?\s*)$",
    re.IGNORECASE,
)
_HEDGED = late(r"(?:an?|am|i'm|maybe|about|at)\b", re.IGNORECASE)
_COUNTED = late(
    rf"\b(?:{'|'.join(_DIGITS)})\s+(?:evenings?|days?|nights?|hours?|times?|weeks?|months?|years?"
    r"|minutes?|courses?|lessons?|sessions?|books?|projects?)\b",
    re.IGNORECASE,
)
_NO_SQL = late(
    r"(?<![\w-])(?P<first>no|zero)\s+sql(?=\s*(?:[,.;!)]|$|\s(?:and|or|but|no|yet|so|at all)\b))",
    re.IGNORECASE,
)
_FIRST_THING = late(
    r"\b(?:i\s+)?(?:(?:don't|do not|didn't|wouldn't) know (?:the first thing|a thing|anything"
    r"|jack|one thing) (?:about|of|in)|know (?:zilch|zip|sod all|next to nothing)"
    r"(?: at all)? (?:about|of|in))\s+(?=\S)",
    re.IGNORECASE,
)
_NEW_TO_ME = late(
    r",?\s*(?:(?:is|are)\s+)?(?:both\s+|all\s+|completely\s+|totally\s+|entirely\s+|quite\s+)*"
    r"(?:new to me|(?:an? )?(?:closed book|complete mystery|mystery|foreign language|black box)"
    r" to me|(?:all )?(?:greek|double dutch|chinese) to me|beyond me)(?=\s*(?:[,.;!]|$|\band\b))",
    re.IGNORECASE,
)
_NEVER = late(
    r",?\s+(?:that |which )?i(?:'ve| have)?\s+(?:\w+ly\s+)?never\s+(?:(?:so much as|even|once|ever"
    r"|really|actually|yet)\s+)*(?:opened|touched|used|tried|done|seen|written|worked with|had"
    r" (?:to|a go|anything to do with))(?: it| that)?(?: (?:before|at all|yet|myself))?"
    r"(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_NAMED = late(
    r"(?:^|[,;.!]\s*|\b(?:and|or|do|does|use|know|with|in|at|for|my|of|over|level \w+|then|so)\s+)"
    r"(?=(?P<name>[a-z][\w+#-]+)(?:\W|$))",
    re.IGNORECASE,
)
_DENIED = late(
    r"(?:\bnot|n't|\bno|\bthan|\binstead of|\bunlike)\s+(?:\w+\s+)?$"
    r"|[0-5](?:\s*/\s*5)?\s+(?:in|at|for|with|on)\s+(?:my\s+)?$",
    re.IGNORECASE,
)
"""What stands before a skill that is denied, or has its level already."""

_ASKED = late(r"[^.!?\n]*\?")
_NEVER_IT = late(
    r"[,;.]\s+(?:(?:and|but|though|yet|so)\s+)?(?P<own>i(?:'ve| have)?\s+(?:\w+ly\s+)?never\s+"
    r"(?:(?:so much as|even|once|ever|really|actually|yet)\s+)*(?:opened|touched|used|tried|done"
    r"|seen|written|worked with)\s+(?:it|that|one)(?: (?:before|at all|yet|myself))?)[\s.!]*$",
    re.IGNORECASE,
)
_TO_FORGET = late(r"^(?:\w+[\s,]+){0,3}?(?:forget|delete|remove|erase|drop)\b", re.IGNORECASE)
"""What has a reason behind it, and tells no level."""

_JOINED = late(r"\s*(?:,|\band\b|\bor\b|\bnor\b|&|/|,\s*(?:and|or))\s*", re.IGNORECASE)


def skill_places(said: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return where skills are named, those too whose names are words of everyday ("excel").

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    found = list(vocabulary.find(said))
    for match in _NAMED.finditer(said):
        skill = vocabulary.get(match["name"])
        start, end = match.span("name")
        if skill and all(it.end <= start or it.start >= end for it in found):
            found.append(Mention(skill.name, start, end, match["name"]))
    return tuple(sorted(found, key=lambda it: it.start))


def apart_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what makes levels of the words that give one at a distance from its skill.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    for match in _NO_SQL.finditer(said):
        yield Edit(match.start(), match.end(), "SQL 0/5")
    named = skill_places(said, vocabulary)
    never = _NEVER_IT.search(said)
    if never is not None and len({it.skill for it in named}) == 1 and not _TO_FORGET.match(said):
        yield Edit(0, never.start("own"), "")
        yield Edit(never.start("own"), never.end(), f"{named[0].skill} 0/5")
        return
    if not named:
        return
    if not said.rstrip().endswith("?"):
        yield from _unknown(said, named)
    anchored = False
    for mention, following in zip(named, (*named[1:], None), strict=True):
        end = following.start if following else len(said)
        if not (_DENIED.search(said[: mention.start]) or _ASKED.match(said, mention.end)):
            yield from _after(said, mention, end)
        before = _BEFORE.search(said[: mention.start])
        if before and _kept(before[0]) and not anchored:
            continue  # "I built three services in Go and two in Rust"
        anchored = anchored or before is not None
        if before and not (_ASKED.match(said, mention.end) or _names_one_of(said, before)):
            level = _figure(before["level"] or before["level2"])
            name = said[mention.start : mention.end]
            yield Edit(before.start(), mention.end, f"{_kept(before[0])}{name} {level}/5")


def _after(said: str, mention: Mention, end: int) -> Iterator[Edit]:
    """Yield the level that follows a skill before the next one is named."""
    words = said[:end]
    none = _NEVER.match(words, mention.end)
    if none is not None:
        yield Edit(mention.end, none.end(), " 0/5")
        return
    match = _AT_ONCE.match(words, mention.end) or _APART.match(words, mention.end)
    if match is None or _SIMPLE.fullmatch(match[0]) or _names_one(said, match):
        return
    yield Edit(mention.end, match.end(), f" {_figure(match['level'])}/5")


def _names_one(said: str, match: re.Match[str]) -> bool:
    """Whether a bare number counts something, or stands for a thing ("the Docker one")."""
    if match[0].strip().casefold() not in _DIGITS:
        return False
    numbers = len(re.findall(rf"\b(?:{'|'.join(_DIGITS)})\b", said, re.IGNORECASE))
    return bool(_COUNTED.search(said)) or (match[0].strip().casefold() == "one" and numbers == 1)


def _names_one_of(said: str, before: re.Match[str]) -> bool:
    """Whether "one in SQL" speaks of a thing: no other level stands like it in the message."""
    alone = (before["level"] or "").casefold() == "one" and not _HEDGED.match(before[0])
    others = re.findall(rf"\b(?:{'|'.join(_DIGITS)})\s+(?:in|at)\b", said, re.IGNORECASE)
    return alone and len(others) == 1


def _unknown(said: str, named: tuple[Mention, ...]) -> Iterator[Edit]:
    """Yield no level for every skill of a list of which nothing is known."""
    first = _FIRST_THING.search(said)
    if first is not None:
        listed = _listed(said, named, first.end())
        if listed:
            yield Edit(first.start(), first.end(), "")
            yield from _without_level(said, listed)
    new = next((it for it in named if _NEW_TO_ME.match(said, it.end)), None)
    match = _NEW_TO_ME.match(said, new.end) if new else None
    if new is not None and match is not None:
        before = [new]
        for it in reversed([it for it in named if it.end <= new.start]):
            if not _JOINED.fullmatch(said[it.end : before[0].start]):
                break
            before.insert(0, it)
        yield Edit(new.end, match.end(), " 0/5")
        yield from _without_level(said, before[:-1])


def _listed(said: str, named: tuple[Mention, ...], start: int) -> list[Mention]:
    """Return the skills that are listed from an offset on, one right after the other."""
    found: list[Mention] = []
    for it in named:
        gap = said[found[-1].end : it.start] if found else said[start : it.start]
        if it.start >= start and (_JOINED.fullmatch(gap) if found else not gap.strip()):
            found.append(it)
    return found


def _without_level(said: str, listed: list[Mention]) -> Iterator[Edit]:
    for it in listed:
        joint = _JOINED.match(said, it.end)
        name = said[it.start : it.end]
        yield Edit(it.start, joint.end() if joint else it.end, f"{name} 0/5{', ' if joint else ''}")


def _kept(before: str) -> str:
    """Return the mark or word that joins a level before its skill to what precedes it."""
    joint = re.match(r"[,;.]\s*|and\s+", before, re.IGNORECASE)
    return joint[0] if joint else ""


def _figure(word: str) -> str:
    return _DIGITS.get(word.casefold(), word)
