"""Levels told in words of everyday, each put to the user: "pretty good at Selenium, Java so so".

Such words give no figure, and one after the other they compare: none takes the level of the one
before it. So all of them are put to the user at once, with the level that each may mean.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from tools.language import LANGUAGES
from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.phrases import bare
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_MORE: Final = r"(?:very|really|super|extremely|damn|so|v)"
_BAD: Final = (
    r"(?:pretty |quite |very |really |rather |a bit |still |kind of |sort of )*(?:bad|poor|weak"
    r"|rubbish|terrible|awful|crap|shaky|rusty|patchy)|not (?:so |very |that |too |really |all"
    r" that )?(?:good|great|strong|hot|much|well|amazing)|barely|hardly|(?:just )?a (?:little|bit)"
)
_FAIR: Final = (
    r"(?:pretty |quite |only |just )*(?:so[ -]?so|meh|ok(?:ay)?[ -]?ish|ok(?:ay)?|alright"
    r"|all ?right|average|mediocre|passable|fair|middling|half[ -]?way)"
)
_STRONG: Final = (
    rf"(?:{_MORE} )+(?:good|strong|solid|confident|comfortable|at home)|(?:pretty |quite )?strong"
    r"|excellent|great|brilliant|amazing|superb|fantastic|top"
)
_GOOD: Final = (
    r"(?:pretty |quite |fairly |rather |reasonably )*(?:good|decent|solid|fine|confident"
    r"|comfortable|competent|at home)|not (?:so |too |that )?bad"
)
_WORDS: Final = ((1, _BAD), (2, _FAIR), (4, _STRONG), (3, _GOOD))
_WORD: Final = "|".join(f"(?P<w{at}>{words})" for at, (_, words) in enumerate(_WORDS))
_LED: Final = (
    r"(?:(?:i think|i guess|i(?:'d| would) say|i'?m|i am|am|and|also|but|so|well|hi|hello|my|the"
    r"|with|probably|honestly|tbh)[\s,]+)*"
)
_TRAILS: Final = (
    r"(?:[\s,]+(?:too|tho(?:ugh)?|i think|i guess|i(?:'d| would) say|tbh|honestly|now|so far|really"
    r"|only|skills?|stuff))*"
)
_FORMS: Final = tuple(
    late(rf"{_LED}{form}{_TRAILS}[\s.!]*", re.IGNORECASE)
    for form in (
        rf"(?:{_WORD}) (?:at|in|with|on) (?:my |the )?\0",
        rf"\0(?:'s| is| are|:| [–—=-])?(?: (?:i'm|i am|am|also|only|just|still|more))* (?:{_WORD})",
    )
)
_CUT: Final = late(
    r"\s*[,;\n]+\s*(?:(?:and|but|plus)\s+)?|(?<=[^\W\d])[.!]+\s+|\s+(?:and|but)\s+", re.IGNORECASE
)
_FIGURE: Final = late(r"\d")
_QUESTION: Final = late(r"[^.!?\n]*\?")
_LEVEL_ALONE: Final = late(
    r"\W*(?:(?:maybe|perhaps|about|an?|call it|say|so|i'd say|i think)\s+)*[0-5](?![\w.])",
    re.IGNORECASE,
)
_FEWEST: Final = 2
_SO_SO: Final = 2
_COUNTS: Final = late(r"\b(?:a (?:little|bit)|much|hardly|barely)\b", re.IGNORECASE)
"""How much is known, which is asked for as a level where it stands alone."""
_BUSY: Final[frozenset[Expecting]] = frozenset(
    {"checkin", "assessment", "evidence", "kind", "take_in", "import_chat", "import"}
)


class _InWords(NamedTuple):
    """A skill, the words for its level, and the level that they may mean.

    Attributes:
        skill: The skill.
        said: The words.
        level: The level.
        before: Whether the words stand before the skill: "Docker is fine" may only leave it be.
    """

    skill: str
    said: str
    level: int
    before: bool


def read_said_in_words(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    read: Callable[[str], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return the question for levels that are told in words, with what else a message says.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
        read: Reads the rest of the message.
    """
    if context.expecting in _BUSY or standing(_QUESTION.sub("", message)) != "plain":
        return ()
    parts = _parts(message)
    told = [_in_words(message[start:end], vocabulary) for start, end in parts]
    found = [it for it in told if it is not None]
    skills = {it.skill for it in found}
    answers = context.expecting == "level" and context.skill in skills
    if answers or len(skills) < len(found) or not (found and _stands(found, len(parts), context)):
        return ()
    rest = tuple(_between(message, parts, [it is not None for it in told]))
    if any(_is_name(it, vocabulary) or _LEVEL_ALONE.match(it) for it in rest):
        return ()  # "strong in Python and Git" is a list, "Figma a little, 2" gives the level
    return (*(it for one in rest for it in read(one)), _asked(message, found))


def _stands(found: Sequence[_InWords], parts: int, context: Context) -> bool:
    """Whether words are put to the user: several are, and what the readers of levels get wrong.

    Alone beside other parts "so so" would take their level, and "good" would lower a 4.
    """
    if len(found) >= _FEWEST:
        return True
    one = found[0]
    held = dict(context.levels).get(one.skill)
    if held is not None:
        return one.before and held != one.level
    return parts > 1 and one.level <= _SO_SO and not _COUNTS.search(one.said)


def _parts(message: str) -> list[tuple[int, int]]:
    """Return where the parts of a message begin and end that say something."""
    cuts = [(0, 0), *(it.span() for it in _CUT.finditer(message)), (len(message), len(message))]
    spans = ((end, start) for (_, end), (start, _) in pairwise(cuts))
    return [(start, end) for start, end in spans if bare(message[start:end])]


def _between(message: str, parts: Sequence[tuple[int, int]], told: Sequence[bool]) -> Iterator[str]:
    """Yield what stands before, between and after the parts that tell levels, as it was typed."""
    for taken, run in groupby(zip(parts, told, strict=True), key=itemgetter(1)):
        spans = [it for it, _ in run]
        if not taken:
            yield message[spans[0][0] : spans[-1][1]]


def _is_name(words: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.get(bare(words)) is not None


def _in_words(part: str, vocabulary: Vocabulary) -> _InWords | None:
    """Return the skill of a part that only says how well it is known, and not by a figure."""
    named = skill_places(part, vocabulary)
    if len(named) != 1 or _FIGURE.search(part) or named[0].skill in LANGUAGES:
        return None
    blanked = f"{part[: named[0].start]}\0{part[named[0].end :]}".strip()
    for form in _FORMS:
        match = form.fullmatch(blanked)
        if match is not None:
            at = next(it for it in range(len(_WORDS)) if match[f"w{it}"])
            before = match.end(f"w{at}") < blanked.index("\0")
            return _InWords(named[0].skill, match[f"w{at}"], _WORDS[at][0], before)
    return None


def _asked(message: str, found: Sequence[_InWords]) -> Intent:
    choices = tuple(
        Intent(kind="set_level", quote=message, skill=it.skill, level=it.level) for it in found
    )
    return Intent(
        kind="unrecognised",
        confidence=0.95,
        quote=message,
        text="”, “".join(dict.fromkeys(it.said for it in found)),
        subject="in words",
        choices=choices,
    )
