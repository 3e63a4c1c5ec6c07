"""Reading levels from a short list such as "Kubernetes 2, Docker 3/5"."""

import re
from collections.abc import Iterator

from tools.domain import LevelChange
from tools.intake.levels.written_levels import as_shares, holds_range
from tools.late import late
from tools.level_in_words import levels_in_words, moves_by, stays
from tools.vocabulary import Vocabulary
from tools.wording import listed, one_line

_HIGHEST = 5
_OUT_OF_TEN = 10
_SHOWN = 60
_LONGEST = 300
_EXAMPLE = "Type for example “Kubernetes 2, Docker 3/5”, or “none”."

_BETWEEN = late(r"(?:(?<=[\s/:=]\d)|(?<=/10))(?:\s*[,;\n]+\s*|\s+and\s+)", re.IGNORECASE)
_LEVEL = late(
    r"(?P<skill>.*?[^\s:=→>–—-])"
    r"(?:\s*(?:[:=→–—-]|->)\s*|\s+(?:(?:is|at|to|level|from|an?|maybe|perhaps|probably|really"
    r"|actually|still|about|around|roughly|up|moved|went|gone|now|more like|closer|like|i think"
    r"|i'd say|i guess|solid|has|it's|(?:i'd|i would|i can|i) (?:raise|put|set|rate|call"
    r"|increase)(?: it)?)\s+)*)"
    r"(?:\d\s*(?:to|->|→)\s*)?"
    r"(?P<level>\d{1,2})(?:\s*(?:/|out of|of)\s*(?P<scale>\d{1,2}))?",
    re.IGNORECASE,
)
_LEAD = late(
    r"^(?:(?:i think|i'd say|i would say|i guess|yes|well|so|maybe|ok(?:ay)?|and|but|my|the"
    r"|today|probably|only|just)[\s,]+)+",
    re.IGNORECASE,
)
_TAIL = late(
    r"(?<=\d)[\s,]+(?:i'd say|i would say|i (?:think|guess|reckon|suppose)|maybe|probably|at most"
    r"|at least|honestly|or so|please|thanks|tho(?:ugh)?|still)$",
    re.IGNORECASE,
)
_CORRECTED = late(
    r"(?<![\w.,/])[0-5](?:\s*/\s*5)?(?:\s*,?\s*(?:i'?d say|i would say|i think|i guess|maybe|now"
    r"|then))*[\s.,…!–—-]+(?:(?:no|nope|nah|well|wait|actually|hm+|make that|or rather|rather"
    r"|scratch that|sorry|ok(?:ay)?|say|to be honest|honestly|let'?s say)[\s,.…:!–—-]+)+"
    r"(?:(?:more like|maybe|still|an?|it'?s|call it|only|just|back to|rather)\s+)*"
    r"(?P<second>[0-5](?:\s*/\s*5)?)(?![\w/%]|[.,]\d)(?:[\s.,…]+not yet\b)?",
    re.IGNORECASE,
)
"""A level that is put right as it is said: "2 I'd say. well. 1"."""
_AFTER_LEVEL = late(r"[\s:=-][0-5](?:\s?/\s?5)?\.?\s+$")
_WHY = late(
    r"(?:i|i'[a-z]+|we|it|it's|that|that's|because|since|as|after|though|thanks to|finally)\b",
    re.IGNORECASE,
)
"""What begins words on why a level is what it is; anything else may be a misspelled skill."""
_SENTENCE = late(r"(?<=[.!?;])\s+")
_NONE_BUT = late(
    r"^(?:none|nope|no|nothing|not really)\b[^:;\d]*?(?::|[.!;,] (?=(?:well|but|except|though"
    r"|although|only|oh|actually|just)\b)|\s(?=(?:but|except|though|although)\b))"
    r"\s*(?:(?:well|but|except|though|although|only|oh|actually|just)\b(?: for| that)?,?\s*)*"
    r"(?:[^:;.!?\d]*:\s*)?",
    re.IGNORECASE,
)
"""A no before the one level that changed after all."""
_DOUBTS = late(
    r"\b(?:not|never|nearly|almost|if|or|wait|wish|would|could|might|maybe|perhaps|probably"
    r"|before|was|were|used|soon|next|until)\b|n't\b|\?",
    re.IGNORECASE,
)
"""What may put a level of another sentence in doubt."""
_MOVES = late(
    r"\b(?:up|down|better|worse|improved|too|also|level|higher|lower|went|climbed|learn(?:ed|t)"
    r"|same|zero|one|two|three|four|five)\b",
    re.IGNORECASE,
)
"""What may tell of another level without a figure."""
_BEHIND = late(
    r"^(?P<head>\D+?)(?:\s*[,;–—-]+\s+|\s+(?=so\b))(?:(?:so|now|maybe|perhaps|i'?d say"
    r"|i would say|i think|i guess|call it|prob(?:ably)?|like|about|around|an?|level|it'?s"
    r"|say|let'?s say|that'?s)\s+)*"
    r"(?P<of>(?:[^\W\d_][^\s,;]*\s+){1,3}?(?:(?:is|at|now|to|a|on)\s+)*)?"
    r"(?P<level>[0-5])(?:\s*/\s*5)?(?:\s*,?\s*(?:now|maybe|perhaps|i think|i'?d say|i would say"
    r"|i guess|or so|or something|prob(?:ably)?|at (?:least|most|best)))*[\s.?!]*$",
    re.IGNORECASE,
)
_A_SENTENCE = 3
"""Words that what is told of a skill has at least."""
_OF_NO_LEVEL = late(
    r"\b(?:not|no|never|if|want|wish|next|will|should|could|would|zero|one|two|three|four|five"
    r"|hours?)\b|n't\b",
    re.IGNORECASE,
)
"""What a skill is not told with whose level stands behind it."""
_MINUS = late(r"[\s:=][-−]\d")
"""A dash that is no link: in "AWS -1" it is a minus, in "AWS - 1" and "AWS-1" it may be either."""


def read_levels(text: str, vocabulary: Vocabulary) -> tuple[LevelChange, ...] | str:
    """Return the levels that a text gives, or the reason why it can't be read.

    Args:
        text: Skills with a level of 0 to 5 each, alone, out of 5 or out of 10 (halved, a half
            rounded down), with a comma, semicolon, "and" or line break between them.
        vocabulary: Knows the skills.
    """
    text = _CORRECTED.sub(r"\g<second>", text)
    if holds_range(text):
        return f"“{one_line(text, _SHOWN)}”: a range is given, say one level of it. {_EXAMPLE}"
    listed_ones = _in_a_list(text, vocabulary)
    if not isinstance(listed_ones, str) or _MINUS.search(text):
        return listed_ones
    told = levels_in_words(text, vocabulary)
    told = told or _by_sentence(text, vocabulary) or _behind_words(text, vocabulary)
    return tuple(LevelChange(skill=skill, level=level) for skill, level in told) or listed_ones


def _by_sentence(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, int], ...]:
    """Return the levels of a text whose other sentences only remark: "Docker 2. Happy with it."."""
    levels: dict[str, int] = {}
    for it in _SENTENCE.split(_NONE_BUT.sub("", text.strip())):
        if not any(map(str.isdigit, it)):
            if _DOUBTS.search(it) or (vocabulary.find(it) and _MOVES.search(it)):
                return ()
            continue
        found = _in_a_list(it, vocabulary)
        told = (
            levels_in_words(it, vocabulary)
            if isinstance(found, str)
            else tuple((one.skill, one.level) for one in found)
        )
        if not told or any(levels.setdefault(skill, level) != level for skill, level in told):
            return ()
    return tuple(levels.items())


def _behind_words(text: str, vocabulary: Vocabulary) -> tuple[tuple[str, int], ...]:
    """Return the level behind what is told of its one skill: "Docker is clearer now, maybe 2"."""
    told = _BEHIND.match(text)
    named = (told["of"] or told["head"]) if told else ""
    skills = {it.skill for it in vocabulary.find(named)}
    if told is None or len(skills) != 1 or _OF_NO_LEVEL.search(told["head"]):
        return ()
    if len(told["head"].split()) < _A_SENTENCE:
        return ()  # "Docker, Kubernetes 2" leaves a level out
    return ((skills.pop(), int(told["level"])),)


def _in_a_list(text: str, vocabulary: Vocabulary) -> tuple[LevelChange, ...] | str:
    levels: dict[str, int] = {}
    text = _apart(text, vocabulary)
    for part in _parts(text):
        found = _read_level(part, vocabulary)
        if isinstance(found, str):
            if (levels and _only_adds(part, vocabulary)) or stays(part, vocabulary):
                continue
            return found
        if levels.setdefault(found.skill, found.level) != found.level:
            return f"{found.skill}: two levels are given, say one of them. {_EXAMPLE}"
    return tuple(LevelChange(skill=skill, level=level) for skill, level in levels.items())


def _apart(text: str, vocabulary: Vocabulary) -> str:
    """Return a text with a comma before each skill that follows a level: "Docker 2 SQL 4"."""
    for it in reversed(vocabulary.find(text)):
        if _AFTER_LEVEL.search(text[: it.start]):
            text = f"{text[: it.start].rstrip(' .')}, {text[it.start :]}"
    return text


def _parts(text: str) -> Iterator[str]:
    for part in _BETWEEN.split(re.sub(r"\b(?:by )?now\b", " ", as_shares(text)).rstrip()):
        yield _TAIL.sub("", _LEAD.sub("", " ".join(part.split()).strip(" .,;")))


def _only_adds(part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part tells no level and of no skill: why a level is what it is."""
    tells = _WHY.match(part) and not any(it.isdigit() for it in part)
    return bool(tells) and not vocabulary.find(part)


def _read_level(part: str, vocabulary: Vocabulary) -> LevelChange | str:
    found = _LEVEL.fullmatch(part) if len(part) <= _LONGEST else None
    if found is None or moves_by(part):
        return f"“{one_line(part, _SHOWN)}”: no skill with a level could be read. {_EXAMPLE}"
    skill = vocabulary.get(found["skill"])
    if skill is None:
        return _unknown(found["skill"], vocabulary)
    level = _of_five(int(found["level"]), int(found["scale"] or _HIGHEST))
    if level is None or _MINUS.search(part, found.end("skill")):
        return f"{skill.name}: levels go from 0 to 5. {_EXAMPLE}"
    return LevelChange(skill=skill.name, level=level)


def _of_five(given: int, scale: int) -> int | None:
    if scale not in (_HIGHEST, _OUT_OF_TEN) or given > scale:
        return None
    return given if scale == _HIGHEST else given // 2


def _unknown(typed: str, vocabulary: Vocabulary) -> str:
    near = vocabulary.nearest(typed[:_SHOWN])
    hint = f"Did you mean {listed(near)}? " if near else ""
    return f"“{one_line(typed, _SHOWN)}”: no skill of that name is known. {hint}{_EXAMPLE}"
