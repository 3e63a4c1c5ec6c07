"""A level that is told of the skill that the turn before spoke of: "1 sounds right", "2 for both".

The turn before has noted skills without a level, or was asked for what is known of one.
"""

import re

from tools.late import late
from tools.number_words import SMALL
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.level_answers import levels_between
from tools.understanding.levels.settling import chooses_by_place, settled_on
from tools.vocabulary import Vocabulary

_FIGURE = r"(?:[0-5]|zero|one|two|three|four|five)(?:\s*/\s*5)?"
_LED = (
    r"(?:(?:so|and|ok(?:ay)?|well|hm+|maybe|about|probably|i(?:'d| would)? (?:say|guess|think)"
    r"|call (?:it|them)|let'?s say|put|an?|level|at)[\s,]+)*"
)
_OF_ALL = late(
    rf"^{_LED}(?P<a>{_FIGURE})(?: (?:for|in|at|on))? (?:both|each|all)(?: of (?:them|those|these))?"
    r"(?P<rest>[\s,]+(?:i (?:guess|think|suppose)|maybe|probably|then|please))*[\s.!]*$"
    rf"|^{_LED}(?:both|all)(?: of (?:them|those|these))?(?: (?:are|at|an?|about|maybe|is|would be"
    rf"|level))* (?P<b>{_FIGURE})(?:[\s,]+(?:i (?:guess|think|suppose)|maybe|probably|then"
    r"|please))*[\s.!]*$",
    re.IGNORECASE,
)
_IN_ORDER = late(
    rf"^{_LED}{_FIGURE}(?:\s*(?:,|/|and|&|then)+\s*(?:an? )?{_FIGURE})+(?: respectively"
    r"|,? in that order)?[\s.!]*$",
    re.IGNORECASE,
)
_CALLS = late(
    r"\b(?:call (?:it|me|that)|i'?m|i am|am i|put (?:it|me)(?: down)? (?:at|as)|make (?:it|me)"
    r"|level) (?:now |then |an? |at |about |maybe |only |already )*(?P<n>[0-5])(?:\s*/\s*5)?"
    r"(?![\w/%.]|\s*(?:h\b|hrs?\b|hours?\b|days?\b|weeks?\b|years?\b))",
    re.IGNORECASE,
)
"""What calls a figure one's level."""
_MOVES_TO = late(
    r"^(?:(?:and|so|ok(?:ay)?|please|pls|can you|could you|you can|just|then|that'?s old)[\s,]+)*"
    r"(?:bump|raise|lift|move|push|put|set|change|update|lower|drop|turn|correct|fix)"
    r" (?:it|that|this|me|mine|(?:the|my) level)(?: (?:up|down|back|there))? (?:to|at|as)"
    r" (?:an? |level )?(?P<n>[0-5])(?:\s*/\s*5)?(?:[\s,]+(?:please|pls|then|now|thanks|for me"
    r"|instead|rather|again))*[\s.!]*$",
    re.IGNORECASE,
)
"""What changes the level that was just told of to a figure."""
_SUPPOSES = late(
    r"\b(?:if|when|once|after|until|will|would|want|how|what|not|n't)\b", re.IGNORECASE
)
_POINTS = late(
    r"\b(?:the|this|that|which|any|no|some|every|another|other) one\b|^\W*(?:compare|show|open"
    r"|explain|what about|how about)\b",
    re.IGNORECASE,
)
"""What points at something that was shown, and tells no level."""
_UNSURE = late(r"\b(?:maybe|perhaps|i (?:think|guess)|probably|not sure)\b", re.IGNORECASE)
_EACH = late(rf"{_FIGURE}(?![\w/])", re.IGNORECASE)
_ELSEWHERE = frozenset(
    {"checkin", "assessment", "evidence", "offer", "level", "take_in", "import_chat", "import"}
)
_OF_ONE: frozenset[IntentKind | None] = frozenset({"recall", "explain", "learn_how", "learn_first"})
_LONGEST = 30


def read_level_after(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the levels that a message gives to what the turn before spoke of, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known: a message that names one speaks of that.
        context: Holds what the turn before was about, and what it asked for.
    """
    busy = context.expecting in _ELSEWHERE or len(message.split()) > _LONGEST
    learnt = None if busy else _after_guide(message, vocabulary, context)
    if learnt is not None:
        return (learnt,)
    # Of a fact that was told ("notice period"), a figure is no level.
    skills = tuple(it for it in spoken_of(context) if vocabulary.get(it) is not None)
    if busy or not skills:
        return ()
    named = vocabulary.find(message)
    if named:
        return _before_a_remark(message, named[0].start, skills, context)
    if len(skills) > 1:
        levels = _in_order(message, len(skills))
        return tuple(_told(message, *it) for it in zip(skills, levels, strict=False))
    return _of_one(message, skills[0], context)


def _after_guide(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the level that somebody calls theirs after being shown how to learn a skill."""
    skill = context.shown.skill if context.shown.kind == "learn_how" else None
    found = list(_CALLS.finditer(message)) if skill is not None else []
    others = {it.skill for it in vocabulary.find(message)} - {skill}
    if skill is None or len(found) != 1 or others or _SUPPOSES.search(message):
        return None
    told = _told(message, skill, int(found[0]["n"]))
    if not (message.rstrip().endswith("?") or _UNSURE.search(message)):
        return told
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=(told,))


def spoken_of(context: Context) -> tuple[str, ...]:
    """Return the skills that the turn before spoke of without being told their level.

    Args:
        context: Holds what the turn before has done.
    """
    shown = context.shown
    if shown.mentioned:
        return shown.mentioned
    return (shown.skill,) if shown.kind in _OF_ONE and shown.skill else ()


def _before_a_remark(
    message: str, end: int, skills: tuple[str, ...], context: Context
) -> tuple[Intent, ...]:
    """Return the level that is plainly given before a remark that names something else."""
    head = message[: max(0, *(message.rfind(it, 0, end) for it in ",.;"))].strip()
    settled = settled_on(head) if len(skills) == 1 and head else None
    if settled is None or settled.sort not in {"level", "figure"} or context.expecting == "hours":
        return ()
    return (_told(message, skills[0], settled.figure),)


def _of_one(message: str, skill: str, context: Context) -> tuple[Intent, ...]:
    between = levels_between(message)
    if between:
        either = tuple(_told(message, skill, it) for it in between)
        return (
            Intent(kind="clarify", confidence=0.95, quote=message, skill=skill, choices=either),
        )
    moved = _MOVES_TO.match(message)
    if moved is not None and context.shown.kind == "recall":
        return (_told(message, skill, int(moved["n"])),)
    settled = None if _POINTS.search(message) else settled_on(message)
    if settled is None or settled.sort not in {"level", "figure"}:
        return ()
    if settled.sort == "figure" and context.expecting == "hours":
        return ()
    told = _told(message, skill, settled.figure)
    bare = message.strip(" .!").isdigit() or chooses_by_place(message) > 0
    if bare or "?" in message or context.expecting == "hours":
        return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(told,)),)
    return (told,)


def _in_order(message: str, many: int) -> tuple[int, ...]:
    """Return the level of each of several skills, or nothing."""
    every = _OF_ALL.match(message.strip())
    if every is not None:
        return (_level(every["a"] or every["b"]),) * many
    listed = _IN_ORDER.match(message.strip())
    levels = tuple(map(_level, _EACH.findall(message))) if listed else ()
    return levels if len(levels) == many else ()


def _told(message: str, skill: str, level: int) -> Intent:
    return Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level)


def _level(figure: str) -> int:
    word = re.split(r"[\s/]", figure.casefold())[0]
    return int(word) if word.isdigit() else SMALL.index(word)
