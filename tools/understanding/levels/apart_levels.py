"""Skills that are told to be unknown in many words: "SQL and Java are both new to me"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.understanding.everyday_words import stands_as_word
from tools.vocabulary import Mention, Vocabulary

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
_NONE_OF = late(
    r"(?:^|(?<=[,;.!]\s)|(?<=\band\s)|(?<=\bbut\s))(?:none|nothing|nada|nowt|zilch) (?:of|in"
    r"|at) (?=\S)",
    re.IGNORECASE,
)
_LIST_ENDS = late(
    r"(?:\s+(?:either|neither|at all|yet|so far|whatsoever))*\s*(?:[.;!,)]|$|\b(?:and|but)\b)",
    re.IGNORECASE,
)
_NO_IDEA_WHAT = late(
    r"\b(?:i(?:'ve| have)? )?(?:got |have )?(?:absolutely )?(?:no|not a|zero) (?:idea"
    r"|clue) what (?=\S)",
    re.IGNORECASE,
)
_IS_AT_ALL = late(
    r" (?:even |actually |really |exactly )*(?:is|are|does|means?|do)(?: at all| exactly)?"
    r"(?=\s*(?:[,.;!]|$))",
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
    r"(?:^|[,;.!]\s*|\b(?:and|or|do|does|use|know|with|in|at|for|my|of|over|level \w+|then|so"
    r"|got|have|i've|ive|using)\s+)"
    r"(?=(?P<name>[a-z][\w+#-]+)(?:\W|$))",
    re.IGNORECASE,
)
_SAID = late(
    r"\s*[,;:–—-]\s*(?:(?:and|so|well|but)\s+)?(?:i'?d|i would|i'?ll|let'?s|i)?\s*(?:(?:probably"
    r"|just"
    r"|prob|maybe)\s+)?(?:say|call (?:it|that)|guess|reckon|think|put (?:it|that|me|myself) (?:at"
    r"|as"
    r"|down as)|rate (?:it|that|myself|me)(?: at| as)?|go (?:for|with)|give (?:it|that|myself|me))"
    r"\s+(?:(?:about|around|roughly|maybe|probably|like|it's|i'm|an?|level)\s+)*"
    r"(?P<n>[0-5])(?:\s*(?:/|out of|of)\s*5)?(?=\s*(?:[,.;!)]|$|\s[–—-]\s|\s(?:and|but|cos|coz"
    r"|because"
    r"|as|since|so|though|tho|i)\b))",
    re.IGNORECASE,
)
"""A level that is put behind a skill's name: "Excel, I'd say 3 out of 5"."""
_THE_FIGURE = (
    r"(?:^|(?<=[.!;,]\s))(?:(?:no|oh|sorry|and|well|but|ok(?:ay)?)[\s,]+)*(?:the|that|this|my)\s+"
    r"(?:level |figure )?(?P<n>[0-5])(?:\s*(?:/|out of|of)\s*5)?(?: (?:that )?i (?:said|gave|told"
    r" you|mentioned|put|typed)| from before| there)?,?\s*"
)
_OF_WHAT = r"(?:(?:meant|all|just|only)\s+)*(?:for|to|about|on|of|as|with)\s+"
_IT_WAS = late(
    rf"{_THE_FIGURE}(?:was|is|'s|goes|went|belongs?|counts?)\s+{_OF_WHAT}(?:my\s+|the\s+)?$",
    re.IGNORECASE,
)
"""What says of a level that was told which skill it is of: "the 3 out of 5 was for Excel"."""
_WAS_FOR = late(rf"(?P<led>{_THE_FIGURE})was(?=\s+{_OF_WHAT})", re.IGNORECASE)
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
    found = [it for it in vocabulary.find(said) if not stands_as_word(said, it.start, it.end)]
    for match in _NAMED.finditer(said):
        skill = vocabulary.get(match["name"])
        start, end = match.span("name")
        free = all(it.end <= start or it.start >= end for it in found)
        if skill and free and not stands_as_word(said, start, end):
            found.append(Mention(skill.name, start, end, match["name"]))
    return tuple(sorted(found, key=lambda it: it.start))


def as_of_now(said: str) -> str:
    """Return a message in which a level that is only placed is not told of the past.

    "The 3 out of 5 was for Excel" says what a level stands for now. The length stays the same.

    Args:
        said: The message, with plain quotes.
    """
    return _WAS_FOR.sub(lambda it: f"{it['led']}is ", said)


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
    yield from _rated(said, named)
    for mention, following in zip(named, (*named[1:], None), strict=True):
        none = _NEVER.match(said[: following.start if following else len(said)], mention.end)
        denied = _DENIED.search(said[: mention.start]) or _ASKED.match(said, mention.end)
        if none is not None and not denied:
            yield Edit(mention.end, none.end(), " 0/5")


def _rated(said: str, named: tuple[Mention, ...]) -> Iterator[Edit]:
    """Yield the levels that are told behind a skill's name or before it, in words."""
    for mention in named:
        behind = _SAID.match(said, mention.end)
        before = _IT_WAS.search(said[: mention.start])
        if before is not None and not said[mention.end :].lstrip().startswith("?"):
            yield Edit(before.start(), mention.end, f"{mention.skill} {before['n']}/5")
        elif behind is not None and not _DENIED.search(said[: mention.start]):
            yield Edit(mention.start, behind.end(), f"{mention.skill} {behind['n']}/5")


def _unknown(said: str, named: tuple[Mention, ...]) -> Iterator[Edit]:
    """Yield no level for every skill of a list of which nothing is known."""
    first = _FIRST_THING.search(said)
    if first is not None:
        listed = _listed(said, named, first.end())
        if listed:
            yield Edit(first.start(), first.end(), "")
            yield from _without_level(said, listed)
    none = _NONE_OF.search(said)
    listed = _listed(said, named, none.end()) if none else []
    if none is not None and listed and _LIST_ENDS.match(said, listed[-1].end):
        yield Edit(none.start(), none.end(), "")
        yield from _without_level(said, listed)
    yield from _what_it_is(said, named)
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


def _what_it_is(said: str, named: tuple[Mention, ...]) -> Iterator[Edit]:
    """Yield no level for a skill of which not even the meaning is known."""
    clue = _NO_IDEA_WHAT.search(said)
    meant = next((it for it in named if clue and it.start == clue.end()), None)
    ends = _IS_AT_ALL.match(said, meant.end) if meant else None
    if clue is not None and meant is not None and ends is not None:
        yield Edit(clue.start(), clue.end(), "")
        yield Edit(meant.end, ends.end(), " 0/5")


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
