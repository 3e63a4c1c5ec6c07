"""An answer to a question of a check-in that stands beside more: "6 hours, and Docker is a 2 now".

The part that answers is taken as the answer, and the others by themselves. Words are answers to
what is asked for in words, so that of those only a pause, a question, or nothing but levels is
taken apart.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from tools.answers import AnswerError
from tools.answers import read_answer as read_answer_to
from tools.domain import Question
from tools.late import late
from tools.spent_hours import read_quarters
from tools.unchanged import is_unchanged
from tools.understanding.checkins.asides import is_aside
from tools.understanding.checkins.checkin_answers import answered, answers_of
from tools.understanding.checkins.interrupting import NO_REQUEST, aside_asked
from tools.understanding.checkins.pausing import pause_behind, pauses
from tools.understanding.checkins.told_at_once import pause_and_more
from tools.understanding.checkins.week_questions import says_nothing
from tools.understanding.checkins.week_remarks import question_named
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.parts import joints_of
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.hours_told import promises
from tools.understanding.standing import standing
from tools.understanding.weighing import all_plain
from tools.vocabulary import Vocabulary

Read = Callable[[str], tuple[Intent, ...]]
"""Reads a part where it is no answer."""

_IN_FIGURES: Final = frozenset({"hours", "levels", "commitment"})
_LEVELS: Final[frozenset[IntentKind]] = frozenset({"set_level", "introduce"})
_BESIDE: Final[frozenset[IntentKind]] = _LEVELS | {"plan", "fact", "evidence", "checkin_pause"}
"""What changes something and may stand beside an answer."""
_UNREAD: Final[frozenset[IntentKind]] = frozenset({"unclear", "clarify", "of_what"})
_MAY_WE = late(
    r"^(?:(?:and|so|but|ok(?:ay)?)[\s,]+)*(?:can|could|shall|may|should) (?:we|i) (?:just "
    r"|please )?"
    r"(?:stop|pause|wrap|finish|end|leave|go|do the rest|continue|skip)\b",
    re.IGNORECASE,
)
"""What asks for a pause, rather than for something to be told."""
_SAYS_LEVEL = late(
    r"\b(?:now|more like|should be|call|level|put|an? [0-5])\b|[0-5] ?/ ?5", re.IGNORECASE
)
"""What makes a figure beside a skill a level, and no hours spent on it."""
_AFTER_ALL = late(
    r"^(?:(?:oh|wait|well|actually|hm+|no|but|or|hang on|hold on|sorry|ok(?:ay)?|and)[\s,.:!]+)+",
    re.IGNORECASE,
)
"""What leads up to a second thought."""
_TO_SEND = late(
    r"^\W*(?:(?:and|also|oh|so|but|then|please|btw)[\s,]+)*(?:(?:can|could|will|would) you|please)"
    r" (?:please |also |then |just )*(?:text|remind|e-?mail|mail|ring|call|phone|ping|nudge|notify"
    r"|wake|send|message|alert|tell|whatsapp|dm) (?:\w+ ){0,6}?(?:me|us|an? (?:text|e-?mail|mail"
    r"|reminder|message|alert))\b(?! (?:what|which|how|why|my|the (?:plan|gaps?))\b)",
    re.IGNORECASE,
)
"""What orders a message or a call, which is no part of an answer."""
_OF_CHECKIN = late(r"\bcheck-?ins?\b|\bnext (?:one|time)\b", re.IGNORECASE)
_COMMA = late(r"\s*(?:,|;|\s[–—-])\s+(?=[^,;]+$)")
_OR = late(r"^(?:or|maybe|no|not|rather|if|unless)\b", re.IGNORECASE)


def read_figure_and_more(
    message: str, context: Context, read: Read, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return the answer in figures that begins a message, with what its other parts say.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        read: Reads a part where it is no answer.
        vocabulary: The skills that are known.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind not in _IN_FIGURES:
        return ()
    ended = pause_behind(message)
    if ended and _answers(step, ended[0], vocabulary):
        return (_answer(ended[0]), *pause_and_more(message, ended[1], read))
    whole = _answers(step, message, vocabulary)
    levels = whole and step.kind == "levels"
    for head, rest in _cuts(message, vocabulary):
        answers = answers_of(head, context, vocabulary)
        if not (answers or _answers(step, head, vocabulary)) or _OR.match(rest):
            continue
        more = _more(rest, read)
        after_all = bare(_AFTER_ALL.sub("", rest))
        none_first = step.kind == "levels" and is_unchanged(bare(head))
        if none_first and vocabulary.find(after_all) and _answers(step, after_all, vocabulary):
            return (answered((after_all,), message),)  # "not that I noticed. oh, Docker 2"
        if levels and any(it.kind in _LEVELS for it in more):
            return ()  # those of the answer
        if more and all(_is_apart(it, rest, vocabulary, whole=whole) for it in more):
            return (answered(answers, head) if answers else _answer(head), *more)
    return () if whole or step.kind != "levels" else _none_and_unread(message, vocabulary)


def _none_and_unread(message: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return that no level changed, with the sentences after it, which are said to be not read."""
    first, *rest = sentences(message)
    none = says_nothing(bare(first)) or is_unchanged(bare(first))
    if not (none and rest) or vocabulary.find(message) or any(map(pauses, rest)):
        return ()
    unread = (Intent(kind="unclear", confidence=0.0, quote=it, text=bare(it)) for it in rest)
    return (_answer(first), *unread)


def _is_apart(intent: Intent, words: str, vocabulary: Vocabulary, *, whole: bool) -> bool:
    """Whether something is no part of an answer in figures: of which skill a figure is, is said."""
    if intent.kind in _LEVELS:
        named = bool(vocabulary.find(intent.quote))
        return named and _SAYS_LEVEL.search(words) is not None
    return not (whole and intent.kind == "plan")


def read_words_and_pause(message: str, context: Context, read: Read) -> tuple[Intent, ...]:
    """Return an answer in words without the pause that ends it, or the levels that it is.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        read: Reads a part where it is no answer.
    """
    ended, step = pause_behind(message), context.step
    if step is None or step.kind in _IN_FIGURES or ended is None:
        return ()
    words, after = ended
    found = _more(words, read)
    pause = tuple(pause_and_more(message, after, read))
    if found and {it.kind for it in found} <= _LEVELS:
        return (*found, *pause)
    return (_answer(words), *pause)


def read_words_and_outside(
    message: str, context: Context, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return an answer in words without the order for the world outside that stands beside it.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        vocabulary: The skills that are known.
    """
    step, said = context.step, sentences(message)
    if context.expecting != "checkin" or step is None or step.kind in _IN_FIGURES:
        return ()
    orders = [it for it in said if _TO_SEND.match(it)]
    rest = " ".join(it for it in said if it not in orders)
    if not orders or not rest or "?" in rest or not _answers(step, rest, vocabulary):
        return ()
    outside = Intent(kind="out_of_scope", confidence=0.99, quote=" ".join(orders))
    return (_answer(rest), outside)


def read_words_and_question(message: str, context: Context, read: Read) -> tuple[Intent, ...]:
    """Return an answer in words with the question that is asked after it.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        read: Reads a part where it is no answer.
    """
    said, step = _last_apart(message), context.step
    if context.expecting != "checkin" or step is None or len(said) < 2:  # noqa: PLR2004 - both
        return ()
    told = " ".join(said[:-1])
    if step.kind not in {"wins", "blockers"} and not (
        step.kind == "hours" and len(sentences(message)) > 1 and read_quarters(told) is not None
    ):
        return ()
    asked = aside_asked(said[-1])
    if (
        pauses(asked)
        or _MAY_WE.match(asked)
        or any("?" in it for it in said[:-1])
        or not (said[-1].endswith("?") and asks(asked))
    ):
        return ()
    if any(pauses(it) or is_aside(it) for it in said[:-1]):
        return ()
    found = read(asked)
    kinds = {it.kind for it in found}
    apart = kinds != {"out_of_scope"} or not _OF_CHECKIN.search(asked)
    looks = apart and bool(found) and not kinds & (WRITES | NO_REQUEST - {"out_of_scope"} | _UNREAD)
    unread = Intent(kind="unclear", confidence=0.0, quote=said[-1], text=bare(said[-1]))
    return (_answer(" ".join(said[:-1])), *(found if looks else (unread,)))


def _last_apart(message: str) -> list[str]:
    """Return the sentences of a message; of one alone, what stands before and after a comma."""
    said = list(sentences(message))
    cut = _COMMA.search(message) if len(said) == 1 else None
    return [message[: cut.start()], message[cut.end() :]] if cut else said


def _cuts(message: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the ways to cut a message in an answer and what comes after it."""
    said = sentences(message)
    for at in range(len(said) - 1, 0, -1):
        yield " ".join(said[:at]), " ".join(said[at:])
    for joint in reversed(joints_of(message, vocabulary)):
        yield message[: joint.start()].strip(), message[joint.end() :].strip()


def _answers(step: Question, words: str, vocabulary: Vocabulary) -> bool:
    try:
        read_answer_to(step, bare(words), vocabulary)
    except AnswerError:
        return False
    return True


def _answer(words: str) -> Intent:
    return Intent(kind="checkin_answer", confidence=0.95, quote=words, text=bare(words))


def _more(words: str, read: Read) -> tuple[Intent, ...]:
    """Return what words say beside an answer; nothing where a part of them is not plain."""
    found: list[Intent] = []
    for sentence in sentences(words):
        more = _one(sentence, read)
        if not more:
            return ()
        found += more
    return tuple(found)


def _one(words: str, read: Read) -> tuple[Intent, ...]:
    if pauses(words):
        return (Intent(kind="checkin_pause", confidence=0.95, quote=words),)
    earlier = question_named(words) in {"wins", "blockers"}
    if earlier or promises(words):  # it is asked for next, and told too early
        return (Intent(kind="unclear", confidence=0.0, quote=words, text=bare(words)),)
    found = read(words)
    kinds = {it.kind for it in found}
    if not all_plain(found) or kinds & (WRITES - _BESIDE | NO_REQUEST):
        return ()
    told = kinds & WRITES
    return found if (standing(words) == "plain" if told else asks(words)) else ()
