"""What is said of a level that was not taken as it was written, or not taken at all."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from tools.cleaning import clip
from tools.domain import Level
from tools.intake.text.sketch import LIST, MARK, Sketch
from tools.late import late

_LINK = r"(?P<link> ?[:=(] ?| [-–—] | )(?:(?:is|at|about|around|maybe|level|now|a|an) ){0,3}"
_END = r"(?= ?(?:$|[,;)!]|\.(?!\w)| (?:and|but|or|now)\b| [-–—] |" + MARK + "))"
_PER_CENT = late(rf"{MARK}{_LINK}(?P<figure>\d{{1,3}} ?%){_END}", re.IGNORECASE)
_SHARE = late(
    rf"{MARK}{_LINK}(?P<figure>-\d{{1,2}}(?: ?/ ?\d{{1,2}})?"
    rf"|\d{{1,3}}(?:[.,]\d)? ?/ ?\d{{1,3}}){_END}",
    re.IGNORECASE,
)
_NAMED = late(
    rf"{MARK},? ?[(:]? ?(?:(?:is|at|an?|about|now) ){{0,3}}(?:level|lvl) ?:? ?"
    rf"(?P<figure>-?\d{{1,30}}(?:[.,]\d{{1,9}})?){_END}",
    re.IGNORECASE,
)
_BEYOND = late(
    rf"{MARK}(?: ?[:=(] ?| (?:is|at) (?:an? )?)(?P<figure>[6-9]|10){_END}", re.IGNORECASE
)
_NO_FIGURE = late(rf"{MARK}{_LINK}(?P<figure>[\w.,]{{1,30}} ?/ ?(?:5|10)){_END}", re.IGNORECASE)
_RANGE = late(
    r"\d{1,2}(?:[.,]5)?(?: ?/ ?(?:5|10))?(?: ?[-–—] ?| (?:or|to|and maybe|maybe) (?:maybe )?"
    r"(?:an? )?)\d{1,2}(?:[.,]5)?(?: ?/ ?(?:5|10)| out of (?:5|10))?",
    re.IGNORECASE,
)
_VAGUE = late(
    rf"\b(?P<word>weak|weaker|poor|bad|rusty|shaky|terrible|lousy) (?:at|in|on|with) (?:my )?{MARK}"
    rf"|(?P<before>\b(?:weak|poor|rusty|shaky) ){MARK}"
    rf"|{MARK}(?:'s| is| are)?(?: ?[:(–—-]+ ?| )(?:a bit |rather |quite |very |still )?"
    r"(?P<after>weak|poor|rusty|shaky)\b",
    re.IGNORECASE,
)
_NO_PRACTICE = late(
    rf"{MARK} ?[:(–—-]+ ?no (?:hands-on|practical|real) experience"
    rf"|\bno (?:hands-on|practical|real) experience (?:with|in|of) {MARK}",
    re.IGNORECASE,
)
_READ_ONLY = late(
    rf"\bcan read {MARK},? but (?:I )?(?:not|can't|cannot|never) (?:to )?"
    r"(?:write|code)(?: (?:it|in it))?\b",
    re.IGNORECASE,
)
_READ_MAY: Final = "to read it and not to write it may be 1 or 2"
_NOT_GOOD = late(
    r"\b(?:(?:not|neither)(?: (?:very|so|that|really|too|all that|particularly))?|n't (?:very"
    r"|so|that)?) ?"
    rf"(?:good|strong|great|skilled|confident|comfortable) (?:at|in|with|on) (?P<list>{LIST})",
    re.IGNORECASE,
)
_NOT_GOOD_MAY: Final = "“not good” may be 0, 1 or 2"
_HIGHEST: Final = 5
_LONGEST_CELL: Final = 40


class Remark(NamedTuple):
    """What is said of the level of a skill, by the place of the skill in its sentence."""

    place: int
    text: str


def remarks(sentence: Sketch, written: str, levels: Mapping[int, Level | None]) -> Iterator[Remark]:
    """Yield what was read otherwise than it is written, and what is no level at all.

    Args:
        sentence: The sentence with its levels put as N/5.
        written: It as it was written.
        levels: The levels that were taken, by the index of the skill.
    """
    for match in _PER_CENT.finditer(sentence.text):
        yield from _refused(sentence, match, levels, "a percentage is no level")
    for match in no_levels(sentence):
        yield from _refused(sentence, match, levels, "levels are whole numbers from 0 to 5")
    for match in _SHARE.finditer(sentence.text):
        yield from _of_share(sentence, match, written, levels)
    for match in _VAGUE.finditer(sentence.text):
        word = match["word"] or match["before"] or match["after"]
        why = f"“{word.strip().casefold()}” may be 1 or 2"
        yield from _asked(sentence, (_index(sentence, match),), levels, why)
    for match in _NOT_GOOD.finditer(sentence.text):
        yield from _asked(sentence, sentence.marked(*match.span("list")), levels, _NOT_GOOD_MAY)
    for match in _READ_ONLY.finditer(sentence.text):
        yield from _asked(sentence, (_index(sentence, match),), levels, _READ_MAY)
    for match in _NO_PRACTICE.finditer(sentence.text):
        why = "without practice it may be 0 or 1"
        yield from _asked(sentence, (_index(sentence, match),), levels, why)


def of_cell(skill: str, cell: str) -> str:
    """Return what is said of a cell that should hold a level of a person's and holds none."""
    if not re.search(r"\d", cell):
        return ""
    figure = clip(cell, _LONGEST_CELL)
    return f"{skill} {figure}: levels are whole numbers from 0 to 5. Say for example “{skill} 3/5”."


def no_levels(sentence: Sketch) -> Iterator[re.Match[str]]:
    """Yield what stands where a level would and is none: "level 6", "6/5", "nan/5"; and 3/5.

    Each match has a ``figure``; those that are levels after all are for the caller to leave out.
    """
    for pattern in (_NAMED, _BEYOND, _NO_FIGURE):
        yield from pattern.finditer(sentence.text)


def below_none(sentence: Sketch) -> Iterator[re.Match[str]]:
    """Yield what stands where a level would with a minus before it: "-1/5"."""
    yield from (it for it in _SHARE.finditer(sentence.text) if it["figure"].startswith("-"))


def of_contradictions(said: Iterable[tuple[str, Level | None]]) -> Iterator[str]:
    """Yield a sentence for each skill of which two levels are said, the later of which counts.

    Args:
        said: The skills with the levels said of them, in the order of the text.
    """
    given: dict[str, list[Level]] = {}
    for skill, level in said:
        if level is not None and given.setdefault(skill, [level])[-1] != level:
            given[skill].append(level)
    for skill, levels in given.items():
        if len(levels) > 1:
            all_said = ", then ".join(f"{it}/5" for it in levels)
            yield f"{skill}: {all_said} is said; the last counts, {levels[-1]}/5."


def of_listed_and_denied(
    listed: Iterable[str], said: Iterable[tuple[str, Level | None]]
) -> Iterator[str]:
    """Yield a sentence for each skill that a list names and a text of the same source denies.

    Args:
        listed: The skills that the list names without a level.
        said: The skills with the levels said of them.
    """
    levels = dict(it for it in said if it[1] is not None)
    for skill in dict.fromkeys(listed):
        if levels.get(skill) == 0:
            yield (
                f"{skill}: the skills list it, and the text denies it; 0/5 is kept. "
                f"If you know it, say how well, as “{skill} 3/5”."
            )


def _of_share(
    sentence: Sketch, match: re.Match[str], written: str, levels: Mapping[int, Level | None]
) -> Iterator[Remark]:
    index = _index(sentence, match)
    value, _, scale = match["figure"].replace(" ", "").replace(",", ".").partition("/")
    taken = levels.get(index)
    if taken is None:
        minus = value.startswith("-")
        bare = match["figure"].lstrip("-")
        hint = f"; if the dash is no minus, write “{sentence.spellings[index]} {bare}”"
        yield from _refused(
            sentence, match, levels, f"levels go from 0 to 5{hint if minus else ''}"
        )
        return
    of_five = float(value) * _HIGHEST / float(scale or _HIGHEST)
    spelled = re.escape(sentence.spellings[index])
    near = re.search(rf"{spelled}[^,;]*?(?P<range>{_RANGE.pattern})", written, re.IGNORECASE)
    if near and not re.search(r"\bfrom\b", near[0]):
        yield Remark(
            index,
            f"{sentence.skills[index]} {near['range'].strip()}: the lower is taken, {taken}/5.",
        )
    elif of_five != taken and int(of_five) <= taken <= int(of_five) + 1:
        text = (
            f"{sentence.skills[index]} {match['figure']}: taken as {taken}/5, a half rounds down."
        )
        yield Remark(index, text)


def _refused(
    sentence: Sketch, match: re.Match[str], levels: Mapping[int, Level | None], why: str
) -> Iterator[Remark]:
    index = _index(sentence, match)
    if levels.get(index) is None:
        skill = sentence.skills[index]
        yield Remark(index, f"{skill} {match['figure']}: {why}. Say for example “{skill} 3/5”.")


def _asked(
    sentence: Sketch, indexes: Iterable[int], levels: Mapping[int, Level | None], why: str
) -> Iterator[Remark]:
    for index in indexes:
        if levels.get(index) is None:
            skill = sentence.skills[index]
            text = f"{skill}: {why}, so no level is saved. Say which, as “{skill} 1/5”."
            yield Remark(index, text)


def _index(sentence: Sketch, match: re.Match[str]) -> int:
    return sentence.text.count(MARK, 0, match.start() + match[0].index(MARK))
