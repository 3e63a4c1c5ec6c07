"""Levels given in conversation as a bare figure: "Docker is 2", "I'm 3 at SQL"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.naming import find_skill
from tools.vocabulary import Vocabulary

_TOP = 5
_PERHAPS = (
    r"(?:maybe|perhaps|possibly|probably|could (?:also |well )?be|might (?:also |well )?be|if not"
    r"|even|rather|more like|only|just|or|is it|a|at (?:most|best|least))"
)
_NO_LEVEL_AFTER = (
    r"(?![\w%/+]|[.,]\d|\s*-\s*\d|\s*(?:years?|yrs?|hours?|hrs?|h|min(?:ute)?s?|seconds?"
    r"|evenings?|nights?|mornings?"
    r"|weeks?|months?|days?|people|times"
    r"|x|k|projects?|courses?|lessons?|modules?|books?|videos?|tutorials?|certificates?"
    r"|engineers?|teams?)\b"
    r"|\s+(?!(?:this|these|always|perhaps|sometimes|levels|besides|was|across)\b)[a-z]{2,}s"
    r"\s+(?:in|of|for|on|at|with)\b)"
)
_FIGURE = late(
    r"(?<![\w./,+~-])(?P<n>\d{1,3})"
    r"(?:(?:\s*/\s*5)?(?:\s*(?:-|–|or|to)|(?<=between \d) and|(?<=between \d/5) and)"
    r"\s*(?P<second>\d{1,2}))?"
    rf"(?:\s*(?:/|out of|of)\s*(?P<scale>5|10)\b)?{_NO_LEVEL_AFTER}",
    re.IGNORECASE,
)
# What follows in a part of its own may give the level of another skill.
_SECOND = late(
    rf"[\s,;.…–—(-]+{_PERHAPS}(?:\s+{_PERHAPS})*\s+(?P<n>[0-5])(?:\s*/\s*5)?{_NO_LEVEL_AFTER}"
    r"(?!\s*(?:in|at|for|on|with)\b)",
    re.IGNORECASE,
)
_CHANGE = late(r"\bfrom (?:an? |level )?\d(?:\s?/\s?5)?(?= (?:up |down )?to\b)", re.IGNORECASE)
_SUBJECT = late(
    r"^.*?(?:\b(?:and|i'm|i am|i'd say|i would say|i think|i guess|maybe|probably|set|change|update"
    r"|make|put|raise|lower|bump|drop|rate|correct|is|but|also|now|that|know|knew|mark|note"
    r"|record|save|write|enter"
    r"|log|register|down|my|the)\s+)+"
    r"(?=\S)",
    re.IGNORECASE,
)
_LINK = late(
    r"(?:\s*(?:[:=→]|-+>?|–|\()|\s+(?:is|are|was|at|to|as|now|a|an|level|lvl|should|be|actually"
    r"|might|may|could|wrong"
    r"|really|only|just|about|around|maybe|more|like|up|down|still|currently|rather|probably"
    r"|skills?"
    r"|knowledge|solid|strong|say|i'd|i'm|it's|its|am|i|got|currently|myself|roughly|by"
    r"|into|somewhere|between))+\s*$",
    re.IGNORECASE,
)
_LEADS_ON = late(
    r"\s*(?:in|at|for|on|with)\s+(?:my\s+)?(?P<name>[^,;.!?]{1,50}?)"
    r"(?=\s*(?:[,;!?)]|\.(?!\w)|$|\s+(?:and|but|now|today|then|these|at the|currently|so|after"
    r"|since|instead|not)\b))",
    re.IGNORECASE,
)
_COUNTED = late(
    r"[ -](?!(?:in|at|for|on|with|now|or|and|but|out|percent|though|tho|please|maybe|out"
    r"|level|today|there|here|then|too|instead|not|because|since|i)\b)[a-z]{3,}",
    re.IGNORECASE,
)
_NOT = late(r"\b(?:not|isn't|never|nor|no)\s+(?:an?\s+|at\s+)?$", re.IGNORECASE)
_CUT = late(r"[,;]|\band\b(?=[^,;]*$)|\bbut\b", re.IGNORECASE)


class FigureLevel(NamedTuple):
    """A level that a figure gives to a skill.

    Attributes:
        skill: The canonical name.
        level: The level, or ``None`` where the figure is no level from 0 to 5.
        second: The other level, where two are given ("3 or 4").
        linked: Whether words tie the figure to the skill; "Python 3" alone may be a version.
    """

    skill: str
    level: int | None
    second: int | None
    linked: bool


def figure_levels(clause: str, vocabulary: Vocabulary) -> tuple[FigureLevel, ...]:
    """Return the levels that a clause gives as figures, in its order, the last for each skill."""
    found = {it.skill: it for it in _figures(clause, vocabulary)}
    return tuple(found.values())


def level_alone(text: str) -> int | None:
    """Return the level that a short answer gives: "3", "about 3/5", "I'd say 4"; else ``None``."""
    matches = list(_FIGURE.finditer(text))
    if len(matches) != 1 or matches[0]["second"] or len(text.split()) > 8:  # noqa: PLR2004 - short
        return None
    return _scaled(matches[0])


def _figures(clause: str, vocabulary: Vocabulary) -> Iterator[FigureLevel]:
    text = _CHANGE.sub(lambda match: " " * len(match[0]), clause)
    start = 0
    for match in _FIGURE.finditer(text):
        if _NOT.search(text[: match.start()]) or _counts(text, match):
            continue
        skill, linked = _subject(text, start, match, vocabulary)
        if skill is not None:
            second = _second(text, match)
            yield FigureLevel(skill, _scaled(match), second, linked or bool(match["scale"]))
            start = match.end()


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether a figure that is no level counts what follows: "the front desk at a 90 bed hotel"."""
    counted = _COUNTED.match(text, match.end()) is not None
    return counted and not match["scale"] and not match["second"] and _scaled(match) is None


def _subject(
    text: str, start: int, match: re.Match[str], vocabulary: Vocabulary
) -> tuple[str | None, bool]:
    """Return the skill that a figure speaks of, and whether words tie the two."""
    ahead = _LEADS_ON.match(text, match.end())
    if ahead:
        skill = find_skill(ahead["name"], vocabulary)
        if skill is not None:
            return skill, True
    parts = _CUT.split(text[start : match.start()])
    before = parts[-1]
    if len(parts) > 1 and not _LINK.sub("", f"x {before}")[1:].strip():
        before = parts[-2] + before  # "I'm good at SQL, maybe 4": the figure stands alone
    name = _LINK.sub("", before)
    linked = name.rstrip() != before.rstrip()
    for words in (name, _SUBJECT.sub("", name)):
        name_alone = words.strip(" \"'():*-")
        # "Docker 3, rest 0": in small letters and alone it is what remains, and no API.
        known = vocabulary.get(name_alone) if name_alone and name_alone != "rest" else None
        if known is not None:
            return known.name, linked
    found = vocabulary.find(name)
    near = bool(found) and not name[found[-1].end :].strip(" \"')")
    return (found[-1].skill, linked) if near else (None, False)


def _second(text: str, match: re.Match[str]) -> int | None:
    """Return the other level that is given, beside the figure or after the skill's name."""
    if match["second"]:
        return int(match["second"])
    ahead = _LEADS_ON.match(text, match.end())
    perhaps = _SECOND.match(text, ahead.end() if ahead else match.end())
    return int(perhaps["n"]) if perhaps else None


def _scaled(match: re.Match[str]) -> int | None:
    value, scale = int(match["n"]), int(match["scale"] or _TOP)
    if value > scale:
        return None
    # A half rounds down: 7/10 is 3, as when a file is read.
    return value if scale == _TOP else value // 2
