"""Levels that are told around a skill's name in the ways of talk, put beside the name.

"I use Git every day. 4", "PyTorch in my thesis (level 2)", "3 or 4, put 3", "same as my ML, 2",
and the short names of what the target asks for: "risk 3", "DL 2".
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.intent import Context
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.plans.hours import find_hours
from tools.understanding.standing import standing
from tools.vocabulary import Mention, Vocabulary

_LONGEST = 400
_N = r"(?P<n>[0-5])(?:\s*(?:/|out of)\s*5)?"
_ALONE = late(
    rf"(?P<stop>[.!?]\s+)(?P<own>(?:(?:so|call it|say|i'd say|maybe|about|probably|solid"
    rf"|an?)\s+)*{_N})"
    r"(?=\s*(?:[.!?,;]|$))",
    re.IGNORECASE,
)
_PUT = late(
    r"(?P<joint>[.,;]\s+)(?:(?:so|and|but|sir|just|please|kindly|maybe|perhaps|probably|i'd|you can"
    r"|could you)[\s,]+)*(?:put|call it|make it"
    r"|make that"
    rf"|go with|mark|consider|note|take|count)(?:\s+(?:it|me|that|as|at|an?"
    rf"|down))*\s+{_N}(?:\s+(?:there|then|now|for that))*(?=\s*(?:[.!;,]|$))",
    re.IGNORECASE,
)
_CHOSEN = late(
    r"\b(?P<a>[0-5])\s*(?:or|to|-|–|/)\s*(?:maybe |an?"
    r" )?(?P<b>[0-5])(?:\s*/\s*5)?[,;:.–\s-]+(?:(?:so|but|and|let'?s"
    r"|just|please|i'd)\s+)*(?:put|call it|make it|make that|say|go with|take|mark it)(?:\s+(?:me"
    r"|it|at|as"
    rf"|down|an?))*\s+{_N}(?!\w)",
    re.IGNORECASE,
)
_NOR = late(
    r"(?:^|(?<=[.!?,;]\s))(?:and\s+)?(?:nor|neither)\s+(?:(?:for|with|in|of|any"
    r"|do i (?:know|have|use|do)|have i (?:used|done|touched)|did i (?:do|use))\s+)*$",
    re.IGNORECASE,
)
_SAME_AS = late(
    r"^(?:(?:about|roughly|pretty much|probably|exactly|much|maybe|hm+|well|oh|it'?s|i'?d say|the)"
    r"[\s,]+)*same (?:level )?as (?:(?:my|for|in|with) )?$",
    re.IGNORECASE,
)
_SAME_LEVEL = late(
    r"(?:[\s,:–-]+(?:which is|that's|that is|it's|is|both(?: are| at)?|so|i\.e\.|an?|at"
    r"|about))*[\s,:–-]+"
    rf"{_N}(?![\w/])",
    re.IGNORECASE,
)
_HALF = late(
    r"\b(?P<n>zero|one|two|three|four|[0-4])(?: and a half\b|½)"
    r"(?!\s*(?:hours?|hrs?|h\b|years?|months?|weeks?|days?))",
    re.IGNORECASE,
)
_WORDS = {"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4"}
_WHICH = late(
    r"^.*?\b(?:(?:is|are|does|would) (?:that|it|this)|(?<!you )call (?:it"
    r"|that)"
    r"|what is that|that'?s)\b[^.;!?]*?\b(?P<a>[0-5])(?:/5)?,? or (?:(?:more|rather|maybe|of|an?"
    r"|like)\s+)*"
    r"(?P<b>[0-5])(?:/5)?[\s?.!]*$",
    re.IGNORECASE | re.DOTALL,
)
_ASKED_FOR = late(
    r"^(?:(?:well|ok(?:ay)?|hm+|look|sorry)[\s,]+)*you(?:'re| are|'ve| have| were)? (?:just"
    r" )?ask(?:ed|ing)?"
    r" (?:me )?(?:for|about|on) (?:my )?$",
    re.IGNORECASE,
)
_BUT = late(r"\s*,?\s*but\s+", re.IGNORECASE)
_HAS_TO_BE = late(
    r"\s+(?P<be>(?:has (?:got )?to|must|should|ought to) (?:really |surely )?be)(?=\s+(?:an? |at"
    r" least (?:an? )?)?"
    r"[0-5]\s*(?:[,;–-]\s*|\s)(?:(?:as|because|since|cos|given)\s+)?(?:i|i've|i'm)\b)",
    re.IGNORECASE,
)
_PUTS_ASIDE = late(
    r"\b(?:scrap|ignore|forget|scratch|strike|disregard)\s+(?:the|my|that)\s+$", re.IGNORECASE
)
_ITS = late(r"\s*[,;–-]\s*(?:it'?s|it is|i'm)\b", re.IGNORECASE)
_REMARK = late(
    r"(?:,|\s–|\s-)?\s+(?:(?:but|and)\s+)?(?:i\s+)?(?:didn'?t|did not|forgot to|never)\s+(?:think"
    r"|thought|realise|realize"
    r"|know|say|mention|tell)[^.;,\d]{0,40}(?=[.;,]|$)",
    re.IGNORECASE,
)
_LEVEL_BEFORE = late(
    r"\b[0-5](?:\s*/\s*5)?(?:\s+(?:obviously|of course|clearly|too|sure))*$", re.IGNORECASE
)
_BRACKETS = late(
    rf"\s*\((?:(?:level|lvl|about|maybe|an?|call it|so|roughly)\s+)*{_N}\s*\??\)", re.IGNORECASE
)
_NAMED_AFTER = late(r"(?=\s*(?:[.,;!(]|$|\band\b|\bbut\b))", re.IGNORECASE)
_IN = late(r"\b(?:in|with|using|on|via|through)\s+(?:my\s+)?$", re.IGNORECASE)
_SAID_NONE = late(
    r"^(?:(?:well|actually|ok(?:ay)?|sorry|hm+|wait|oh)[\s,]+)*i (?:said|put|told you|wrote|had)"
    r" (?:i had |that i "
    r"have |i have )?(?:no|never|none|zero|nothing)(?: (?:in|of|for|at))? $",
    re.IGNORECASE,
)
_OF_IT = late(r"\b(?:on|in|with|about) it\b", re.IGNORECASE)
_STOP = late(r"[.!?;]+\s+")
_OTHER_LEVEL = late(
    r"[a-z]\s+[0-5](?:\s*/\s*5)?(?=\s*(?:[.,;!]|$|and\b))(?<!about \d)(?<!maybe \d)", re.IGNORECASE
)
"""Another level behind a figure, which makes that a level too."""
_USES = late(
    r"\bi(?:'ve)? (?:\w+ )?(?:use[d]?|work(?:ed)? with|know|am|do|did|took|ran|run|wrote"
    r"|write|passed)\b"
    r"|\b(?:every ?day|daily|for years)\b",
    re.IGNORECASE,
)
"""What tells how well a skill is had: the figure after it is no answer to another question."""
_CLAUSE = late(r"[,;:]\s+|\s+(?:so|and|but)\s+", re.IGNORECASE)
_ANY = late(r"(?<![\w.,/])[0-5](?:\s*/\s*5)?(?![\w%]|[.,]\d)")


def with_levels_named(words: Reworded, vocabulary: Vocabulary, context: Context) -> Reworded:
    """Return a message with the levels that stand apart from a skill's name beside it.

    Args:
        words: The message, perhaps in other words already.
        vocabulary: The skills that are known.
        context: What was asked, and what the target asks for.
    """
    if len(words.text) > _LONGEST or context.expecting in {"checkin", "assessment", "evidence"}:
        return words
    for edits in (
        partial(short_name_edits, context=context),
        partial(said_edits, context=context),
        bracket_edits,
    ):
        again = reworded(words.text, edits(words.text, vocabulary))
        places = tuple(words.stretch(it) for it in again.places)
        words = Reworded(again.text, words.said, places)
    return words


def said_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield what puts levels that stand apart from their skill beside its name.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    for match in _CHOSEN.finditer(said):
        if match["n"] in {match["a"], match["b"]}:
            yield Edit(*match.span(), match["n"])
    named = vocabulary.find(said)
    if context.expecting == "level" and context.skill:
        yield from _answered(said, named, context.skill)
    for it in named:
        yield from _around(said, it)
    for match in _ALONE.finditer(said):
        skill = _spoken_of(said, match, named, context)
        if skill is not None:
            yield Edit(*match.span("own"), f"{skill} {match['n']}/5")
    for match in _PUT.finditer(said):
        if named and _has(said[: match.start()], match["n"]):
            yield Edit(*match.span(), "")  # the same once more: "a 3, … put 3"
            continue
        skill = _spoken_of(said, match, named, context)
        if skill is not None:
            yield Edit(match.end("joint"), match.end(), f"{skill} {match['n']}/5")


def _has(said: str, figure: str) -> bool:
    """Return whether words give a figure as a level already."""
    return re.search(rf"(?:\bis|'s|\bare|\ban?|:|=)\s+(?:an? )?{figure}\b", said) is not None


def _answered(said: str, named: Sequence[Mention], skill: str) -> Iterator[Edit]:
    """Yield what puts an answer to the question for a level in plainer words."""
    which = _WHICH.match(said)
    if which is not None and {it.skill for it in named} <= {skill}:
        yield Edit(0, len(said), f"{which['a']} or {which['b']}")
        return
    for match in _HALF.finditer(said):
        low = _WORDS.get(match["n"].casefold(), match["n"])
        yield Edit(*match.span(), f"{low}.5")
    for it in named:
        before, level = said[: it.start], _SAME_LEVEL.match(said, it.end)
        if level is not None and it.skill != skill and _SAME_AS.match(before):
            yield Edit(0, level.end(), f"{skill} {level['n']}/5, {it.skill} {level['n']}/5")
        but = _BUT.match(said, it.end)
        if but is not None and it.skill == skill and _ASKED_FOR.match(before):
            yield Edit(0, but.end(), "")


def _around(said: str, it: Mention) -> Iterator[Edit]:
    """Yield what puts the words around one skill in plainer words."""
    before = said[: it.start]
    nor = _NOR.search(before)
    if nor is not None and _NAMED_AFTER.match(said, it.end):
        yield Edit(nor.start(), it.start, "no ")
    but = _BUT.match(said, it.end)
    if but is not None and _SAID_NONE.match(before):
        refers = _OF_IT.search(said, but.end())
        if refers is not None:
            yield Edit(0, but.end(), "")
            yield Edit(refers.end() - 2, refers.end(), it.skill)
    must = _HAS_TO_BE.match(said, it.end)
    if must is not None:
        yield Edit(*must.span("be"), "is")
    aside, its = _PUTS_ASIDE.search(before), _ITS.match(said, it.end)
    if aside is not None and its is not None:
        yield Edit(aside.start(), it.start, "my ")
        yield Edit(*its.span(), " is")
    for match in _REMARK.finditer(said, it.end):
        if _LEVEL_BEFORE.search(said[it.end : match.start()]):
            yield Edit(*match.span(), "")


def bracket_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what puts a level in brackets beside the one skill of its part: "… (level 2)".

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = skill_places(said, vocabulary)
    for match in _BRACKETS.finditer(said):
        start = max(
            (it.end() for it in re.finditer(r"[,;.!?()]\s*", said[: match.start()])), default=0
        )
        inside = [it for it in named if start <= it.start and it.end <= match.start()]
        if (
            len(inside) != 1
            or inside[0].end == match.start()
            or _ANY.search(said[start : match.start()])
        ):
            continue
        yield Edit(
            inside[0].start,
            inside[0].end,
            f"{said[inside[0].start : inside[0].end]} {match['n']}/5",
        )
        yield Edit(*match.span(), "")


def _spoken_of(
    said: str, match: re.Match[str], named: Sequence[Mention], context: Context
) -> str | None:
    """Return the one skill that a figure after its sentence or part is the level of."""
    if context.expecting in {"level", "offer", "checkin", "assessment"}:
        return None
    stops = [it.end() for it in _STOP.finditer(said, 0, match.end()) if it.end() <= match.start()]
    start = stops[-1] if stops else 0
    inside = [it for it in named if start <= it.start and it.end <= match.start()]
    hours = find_hours(said[: match.start()]) or find_hours(said[match.end() :])
    told_of = _USES.search(said[start : match.start()])
    beside = hours or told_of or _OTHER_LEVEL.search(said, match.end())
    if context.expecting == "hours" and not beside:
        return None
    first = [it for it in inside if not _IN.search(said[: it.start])] or inside
    if len({it.skill for it in first}) != 1 or standing(said[start : match.start()]) != "plain":
        return None
    clause = [it.end() for it in _CLAUSE.finditer(said, start, first[-1].start)]
    told = _ANY.search(said, clause[-1] if clause else start, match.start())
    return None if told else first[-1].skill


_SHORT = late(
    r"(?<![\w/.+#-])(?P<word>[A-Za-z]{2,20})(?:\s+(?:stuff|things?|side|bits?"
    r"|part))?(?=\s*[:=–-]?\s*(?:is |an? |at |the )*"
    r"(?:same|ditto|[0-5])(?:\s*/\s*5)?(?![\w.,/]\d|[\w/%]))",
    re.IGNORECASE,
)
_LONG = 5
"""The letters from which a word is no mere abbreviation."""
_COMMON = frozenset(
    {
        "management",
        "skills",
        "skill",
        "analysis",
        "engineering",
        "development",
        "design",
        "and",
        "of",
    }
    | {"data", "software", "business", "planning", "systems", "system", "tools", "learning", "time"}
)


def short_name_edits(said: str, vocabulary: Vocabulary, context: Context) -> Iterator[Edit]:
    """Yield the whole names of skills that are named shortly beside a level: "risk 3", "DL 2".

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known: their own short names are no others'.
        context: Holds the skills that the target asks for.
    """
    taken = vocabulary.find(said)
    for match in _SHORT.finditer(said):
        word = match["word"]
        asked = _asked_shortly(match, taken, context)
        if asked is not None:
            yield Edit(*match.span(), asked)
        if any(it.start < match.end() and match.start() < it.end for it in taken):
            continue
        if vocabulary.get(word) is not None or word.casefold() in _COMMON:
            continue
        meant = [it for it in context.rated if _is_short(word, it)]
        if len(meant) == 1:
            yield Edit(*match.span(), meant[0])


def _asked_shortly(match: re.Match[str], taken: Sequence[Mention], context: Context) -> str | None:
    """Return the one skill asked for that a short name means, which is another skill's elsewhere.

    Where "Unit testing" is asked for, "testing" means that, and no skill that nobody asked about.
    """
    word = match["word"]
    other = next((it for it in taken if it.start == match.start("word")), None)
    plain = other is not None and other.alias.casefold() == word.casefold()
    if other is None or not plain or other.skill in context.rated or len(word) < _LONG:
        return None
    meant = [it for it in context.rated - context.held if _is_short(word, it)]
    return meant[0] if len(meant) == 1 and other.skill.casefold() != word.casefold() else None


def _is_short(word: str, skill: str) -> bool:
    """Whether a word is one of the words of a skill's name, or their first letters."""
    words = skill.split()
    letters = "".join(it[0] for it in words)
    named = word.casefold() in {it.casefold() for it in words} - _COMMON
    return len(words) > 1 and (named or (word.isupper() and word == letters.upper()))
