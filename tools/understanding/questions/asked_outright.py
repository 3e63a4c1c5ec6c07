"""Questions that the whole of a message, or of a clause, asks in words of talk.

Each is answered with what it asks for and no whole table: what an application fails for, why a
skill is not in the plan, in which weeks it comes, all the weeks, a file to hand on, what to do in
the hours, how to tell a level, what the coach does.
"""

from collections.abc import Callable
from typing import Final

from tools.counts import count
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.topic_levels import read_level_doubted
from tools.understanding.questions.asked_of_figures import read_asked_of_figures
from tools.understanding.questions.instead_questions import read_instead
from tools.understanding.questions.outright_words import (
    ALL_WEEKS,
    CV,
    FILE,
    GONE,
    KNOCK_OUT,
    LEVEL,
    MATTERS,
    NOT_LEARNED,
    NOT_OF_PLAN,
    NOT_SHOWN,
    OF_RECORDS,
    OF_WORDS,
    OUT,
    SUPPOSES,
    TELL,
    TO_DO,
    WEEK_OF,
    WEEKLY,
    WHY_NOT,
    YOU_DO,
    YOU_JUDGE,
)
from tools.understanding.questions.plan_by_day import read_plan_by_day
from tools.understanding.questions.plan_next import read_plan_next
from tools.understanding.questions.plan_reach import read_plan_reach
from tools.understanding.questions.plan_reasons import read_plan_reason
from tools.understanding.questions.plan_total import read_plan_total
from tools.understanding.questions.scale_questions import read_scale
from tools.understanding.questions.unknown_levels import read_unknown_levels
from tools.understanding.roles.asked_of_share import read_asked_of_share
from tools.understanding.roles.role_needs import read_role_needs
from tools.understanding.scope.moods import read_mood
from tools.understanding.scope.outside import read_outside
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.992
_LONGEST: Final = 34
_WORTH: Final = late(
    r"^(?:\W|(?:and|so|but|honestly|ok(?:ay)?|well|be honest|tell me straight)\b)*(?:is|was|isn'?t)"
    r" (?:it|this|that|all (?:this|that|of (?:it|this|that)))(?: (?:even|really|actually|all"
    r"|still))* worth\b"
)
_OF_ONE_SKILL: Final[frozenset[IntentKind | None]] = frozenset({"explain", "learn_how"})
_AT_THE_LEVELS: Final = "levels"
_PLAIN: Final = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|wait|hm+|hang on|hold on|sorry|first|before (?:that|i|we)\b"
    r"[^,:.?]{0,20}|quick question|one (?:thing|question))[\s,.:–—-]+)*(?:why|how|what|wtf"
    r"|where|which|will|would|do|does|am|is|are|can|could)\b"
)
"""What is a question where it could be the answer to one: it opens as one."""


def read_asked_outright(
    clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the questions that a clause or a message asks as a whole; none where it asks others.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: What the conversation has come to.
    """
    said = clause.casefold()
    if len(said.split()) > _LONGEST:
        return ()
    if context.expecting in {"checkin", "assessment"}:
        stands = _PLAIN.match(said) and _of_what_stands(said, clause, vocabulary, context)
        return _of_a_level(said, clause, context) or stands or ()
    if _level_is_open(context) and TELL.match(said):
        return _of_a_level(said, clause, context)
    for read in _READERS:
        found = read(said, clause, vocabulary, context)
        if found:
            return found
    return ()


def _asked(kind: IntentKind, clause: str, text: str = "", skill: str | None = None) -> Intent:
    return Intent(kind=kind, confidence=_PLAINLY, quote=clause, text=text, skill=skill)


def _of_a_level(said: str, clause: str, context: Context) -> tuple[Intent, ...]:
    at_levels = context.step is not None and context.step.kind == _AT_THE_LEVELS
    if not (at_levels or _level_is_open(context)) or not TELL.match(said):
        return ()
    asked = context.skill if context.expecting == "level" else None
    return (_asked("scale", clause, "rate", asked),)


def _level_is_open(context: Context) -> bool:
    """Whether a level is asked for, or levels are put to the user."""
    choices = context.offered.choices if context.expecting == "offer" and context.offered else ()
    levels = bool(choices) and all(it.kind == "set_level" for it in choices)
    return levels or context.expecting == "level"


def _of_chances(
    said: str, clause: str, _vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    if context.target is None or not KNOCK_OUT.match(said) or OF_WORDS.search(said):
        return ()
    return (_asked("chances", clause, "knock_out"),)


def _of_the_plan(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what is asked of a skill in the plan: its weeks, or why it has none."""
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(clause)))
    if not context.planned or len(named) != 1:
        return ()
    asks = None if NOT_OF_PLAN.search(said) else WEEK_OF.search(said)
    # A figure before the question tells something of its own.
    of_weeks = asks is not None and not any(map(str.isdigit, said[: asks.start()]))
    gone = (GONE.match(said) or NOT_LEARNED.match(said)) and named[0] not in context.learned
    if not (of_weeks or gone or OUT.match(said)):
        return ()
    level = LEVEL.search(said) if of_weeks else None
    asked = _asked("plan_part", clause, skill=named[0])
    return (asked.model_copy(update={"level": int(level["n"] or level["m"]) if level else None}),)


def _of_the_order(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return why a skill is not what comes first, where its place in the plan is doubted."""
    rather = WHY_NOT.match(said) if context.shown.kind == "learn_first" else None
    named = vocabulary.find(clause) if rather else []
    if rather and len({it.skill for it in named}) == 1 and named[0].skill != context.shown.skill:
        return (_asked("learn_first", clause, skill=named[0].skill),)
    return ()


def _of_what_stands(
    _said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what is asked of what stands: the plan's sum, order and days, unknown levels."""
    if read_outside(clause, vocabulary, context) is not None:
        return ()
    asked = (
        read_plan_by_day(clause, vocabulary, context)
        or read_plan_total(clause, vocabulary, context)
        or read_plan_reason(clause, vocabulary, context)
        or read_plan_reach(clause, vocabulary, context)
        or read_plan_next(clause, vocabulary, context)
        or read_asked_of_figures(clause, vocabulary, context)
        or read_unknown_levels(clause, vocabulary, context)
    )
    return (asked,) if asked is not None else ()


def _of_worth(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the question whether it is worth it, where no skill was just spoken of."""
    of_a_skill = context.shown.kind in _OF_ONE_SKILL or vocabulary.find(clause)
    if of_a_skill or not _WORTH.search(said):
        return ()
    mood = read_mood(clause) or _asked("mood", clause, "decide")
    # With a target there are figures to go by.
    kind: IntentKind = "chances" if context.target else "mood"
    return (mood.model_copy(update={"kind": kind, "confidence": _PLAINLY}),)


def _of_the_weights(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    fits = context.target is not None and MATTERS.match(said) and not vocabulary.find(clause)
    return (_asked("learn_first", clause),) if fits else ()


def _of_the_weeks(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    fits = context.planned and ALL_WEEKS.match(said) and not NOT_SHOWN.search(said)
    if not fits or vocabulary.find(clause):
        return ()
    return (_asked("show_plan", clause, "all"),)


def _of_a_file(
    said: str, clause: str, _vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    if CV.match(said):
        return (_asked("practical", clause, "cv"),)
    fits = context.target is not None and FILE.match(said) and not OF_RECORDS.search(said)
    return (_asked("practical", clause, "file"),) if fits else ()


def _of_the_hours(
    said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return how to learn what the hours are for: the skill that is named, or that comes first."""
    head, _, last = said.rstrip("?!. ").rpartition(". ")
    if not (TO_DO.match(said) or (head and TO_DO.match(last))) or SUPPOSES.search(said):
        return ()
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(clause)))
    first = context.learned[0] if context.learned else None
    skill = named[0] if named else context.shown.skill or first
    if skill is None or len(named) > 1:
        return ()
    return (_asked("learn_how", clause, skill=skill),)


def _of_the_scale(
    _said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the question which of two levels it is, where the coach is to judge."""
    if context.expecting != "level" or not YOU_JUDGE.search(clause.casefold()):
        return ()
    return tuple(it for it in read_scale(clause, vocabulary, context) if it.text == "between")


def read_weekly_doubted(message: str, context: Context) -> Intent | None:
    """Return what a message that only doubts the hours a week of the plan asks for, or ``None``.

    Too many of them are asked anew; where they are only said again with a question mark, the size
    of the plan is told.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the hours a week of the plan.
    """
    match = WEEKLY.match(message.casefold())
    if match is None or context.weekly is None or count(match["n"]) != context.weekly:
        return None
    if match["doubt"]:
        return Intent(kind="bad_hours", confidence=_PLAINLY, quote=message, text=message)
    asks = message.rstrip().endswith("?")
    return _asked("plan_fit", message) if asks else None


def _of_the_coach(
    said: str, clause: str, _vocabulary: Vocabulary, _context: Context
) -> tuple[Intent, ...]:
    return (_asked("identity", clause, "does"),) if YOU_DO.match(said) else ()


def _of_one_level(
    _said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    return read_level_doubted(clause, vocabulary, context)


def _of_others(
    _said: str, clause: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    return read_instead(clause, vocabulary, context)


def _of_a_role(
    _said: str, clause: str, _vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    return read_role_needs(clause, context)


def _of_share(
    _said: str, clause: str, _vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    asked = read_asked_of_share(clause, context)
    return (asked,) if asked is not None else ()


_READERS: Final[tuple[Callable[[str, str, Vocabulary, Context], tuple[Intent, ...]], ...]] = (
    _of_a_role,
    _of_share,
    _of_what_stands,
    _of_worth,
    _of_the_scale,
    _of_chances,
    _of_others,
    _of_the_plan,
    _of_the_order,
    _of_the_weights,
    _of_the_weeks,
    _of_a_file,
    _of_the_hours,
    _of_the_coach,
    _of_one_level,
)
