"""What is said where words on the week are asked for, and tells nothing of it.

"Do my homework for me" is no win; in "finished the tutorial, Docker prob a 1 now" the end is a
level.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spent_hours import read_quarters
from tools.understanding.checkins.order_beside import parts_around
from tools.understanding.checkins.week_questions import question_of
from tools.understanding.intent import Context, Intent, IntentKind, Reader
from tools.vocabulary import Vocabulary

_LEVELS: Final[frozenset[IntentKind]] = frozenset({"set_level", "introduce"})
_IN_WORDS: Final = frozenset({"wins", "blockers"})
_ORDERS: Final = late(
    r"\W*(?:(?:please|pls|can you|could you|just|now|go and|hey)[\s,]+)*(?:do|write|book|call|ring"
    r"|send|order|buy|find|fix|pay|make|remind|translate|draw|play|open|print|solve|tell|give"
    r"|recommend|suggest)"
    r" (?:my|me|us|the|an?|his|her|our|this)\b",
    re.IGNORECASE,
)
_LEADS: Final = (
    r"(?:(?:and|also|so|i'?m|i am|i'?d|i would|i|think|thought|say|guess|put|call|rate|myself|me"
    r"|it|that|my|the|level|prob(?:ably)?|maybe|perhaps|now|honestly|would be|could be|should be"
    r"|must be|feels? like|more like|like|about|around|somewhere|to be|as|am|makes?)\b[\s,]*)*"
)
_TIES: Final = (
    r"(?:(?:is|are|at|an?|now|at level|level|prob(?:ably)?|maybe|like|about|be|to|as|going)\s+)*"
)
_NAMED: Final = r"(?P<of>(?!(?:at|an?|is|are|be|to|as|now|like|level)\b)[^\W\d][^,;.!?]{0,40}?)"
_LEVEL: Final = late(
    rf"{_LEADS}{_NAMED}?[\s:=]*{_TIES}(?P<level>[0-5])(?: ?/ ?5)?"
    r"(?:[\s,]+(?:by now|now|already|i think|i'?d say|i guess|i reckon|maybe|probably|or so"
    r"|at (?:least|most|best)|then|tbh))*[\s.!?]*",
    re.IGNORECASE,
)
"""A level, of the skill that is named or of the one that is spoken of."""
_SURE: Final = late(
    r"\b(?:now|think|say|guess|reckon|prob|probably|put|call|rate|maybe|level)\b|/ ?5",
    re.IGNORECASE,
)
_NO_HOURS: Final = late(r"\b(?:now|level|put|call|rate)\b|/ ?5", re.IGNORECASE)
"""What a figure of hours has not beside it."""
_SO_NOTHING: Final = late(
    r"(?P<why>.{3,}?)[\s,]+so (?:i (?:did|managed|had|got) )?(?P<none>nothing|none|nada|zero|0"
    r"|no hours?)(?: (?:at all|really|this week|done|sadly|on anything|for me))*[\s.!]*",
    re.IGNORECASE,
)


_TIME: Final = late(r"\d|\b(?:hours?|hrs?|min(?:ute)?s?|none|nothing|half|spent)\b", re.IGNORECASE)


def read_no_answer(
    message: str, context: Context, vocabulary: Vocabulary, here: Reader, alone: Reader
) -> tuple[Intent, ...]:
    """Return what a message says in the place of words on the week, or of a level beside them.

    Args:
        message: The message, with plain quotes.
        context: Holds the question of the check-in that was asked.
        vocabulary: The skills that are known.
        here: Reads a part where the check-in stands.
        alone: Reads a part as if no question were open.
    """
    step = context.step
    if context.expecting != "checkin" or step is None:
        return ()
    none = _SO_NOTHING.fullmatch(message) if step.kind == "hours" else None
    if none is not None and _is_reason(none["why"], vocabulary):
        return (_nothing_for(none["why"], none["none"], step.key, message),)
    if step.kind in _IN_WORDS and _ORDERS.match(message):
        outside = alone(message)
        if {it.kind for it in outside} == {"out_of_scope"}:
            return outside
    return _level_beside(message, context, vocabulary, here, alone)


def _is_reason(why: str, vocabulary: Vocabulary) -> bool:
    """Whether words before "so nothing" say why that was, and tell no hours of another skill."""
    if read_quarters(why) is not None:
        return False  # "didn't get to it, so 0" says it twice
    known = question_of(why)
    told = any(map(str.isdigit, why)) or vocabulary.find(why)
    return known == "blockers" or not (known or told)


def _nothing_for(why: str, none: str, key: str, message: str) -> Intent:
    """Return that no hours were spent, with the reason as what stood in the way."""
    told = ((key, none), ("blockers", why))
    answers = (
        Intent(kind="checkin_answer", quote=message, subject=of, text=words) for of, words in told
    )
    return Intent(kind="checkin_answer", quote=message, text=message, choices=tuple(answers))


def _level_beside(
    message: str, context: Context, vocabulary: Vocabulary, here: Reader, alone: Reader
) -> tuple[Intent, ...]:
    """Return an answer with the level that a part of the message beside it gives."""
    step = context.step
    if step is None or step.kind not in _IN_WORDS | {"hours"}:
        return ()
    for before, part, after in parts_around(message):
        rest = ". ".join(it for it in (before, after) if it)
        told = _LEVEL.fullmatch(part) if rest else None
        if told is None:
            continue
        quote = part if told["of"] else message
        sure = _SURE.search(part) is not None
        if step.kind == "hours" and not _NO_HOURS.search(part):
            continue
        for skill in _skill_of(told["of"] or "", rest, context, vocabulary, sure):
            found = alone(f"{skill} is {told['level']} now")
            if found and step.kind == "hours" and _only_of(skill, rest, vocabulary):
                return tuple(it.model_copy(update={"quote": quote}) for it in found)
            answer = here(rest) if found and {it.kind for it in found} <= _LEVELS else ()
            if any(it.kind == "checkin_answer" for it in answer):
                return (*answer, *(it.model_copy(update={"quote": quote}) for it in found))
    return ()


def _only_of(skill: str, rest: str, vocabulary: Vocabulary) -> bool:
    """Whether words beside a level speak of its skill, and give no time."""
    return {it.skill for it in vocabulary.find(rest)} == {skill} and not _TIME.search(rest)


def _skill_of(
    named: str,
    rest: str,
    context: Context,
    vocabulary: Vocabulary,
    sure: bool,  # noqa: FBT001
) -> Iterator[str]:
    """Yield the skill that a level is of: the one it names, or else the one that is spoken of."""
    found = {it.skill for it in vocabulary.find(named)}
    if named.strip() and len(found) == 1 and len(named.split()) <= 3:  # noqa: PLR2004 - a name
        yield from found
    if named.strip() or not sure or context.step is None:
        return
    spoken = {it.skill for it in vocabulary.find(rest)}
    if len(spoken) == 1:
        yield from spoken
    elif not spoken and context.step.kind == "hours":
        yield context.step.subject
