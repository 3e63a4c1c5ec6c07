"""Several answers of a check-in in one message: "5h and Docker 2h, went well".

Each part is of the question that was asked, or of one that it names: hours of another skill, what
went well, what stood in the way, what is promised. Hours of a skill by its name count wherever the
check-in stands, and put those right that were told before.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tools.answers import AnswerError, read_answer
from tools.domain import Question
from tools.late import late
from tools.named_hours import hour_parts, hours_named_in, only_remarks
from tools.placed_hours import placed_hours
from tools.spent_hours import amount_alone, hours_by_skill
from tools.unchanged import is_bad_week
from tools.understanding.checkins.hours_beside import beside_none, gone_back, without_total
from tools.understanding.checkins.pausing import pauses
from tools.understanding.checkins.week_questions import words_of
from tools.understanding.checkins.week_remarks import (
    in_trouble,
    nothing_went_well,
    question_named,
    tells_of_week,
)
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.mistold import hours_put_right, was_mistold
from tools.vocabulary import Vocabulary

_LEADS = late(r"^(?:(?:oh|and|but|also|so|ah)[\s,]+)+(?=\S)", re.IGNORECASE)
_TRAILS = late(r"(?:[\s,.;!]+(?:oh|and|but|also|so|ah))+$", re.IGNORECASE)
_STOPS = late(r"\?\s*$|^(?:\w+[\s,]+)?(?:go )?(?:back|stop|pause)\b", re.IGNORECASE)
"""A sentence that wants something else than to answer."""
_LED_UP_TO = frozenset({"blockers", "next"})
"""What is asked for where words that name the question stand before the answer."""
_TURNS = late(r"\b(?:but|though|although|however)\b", re.IGNORECASE)
_IN_DOUBT = late(r"\d|\?|\b(?:if|or|not|no|never|wait|stop|pause|back|skip|later|tomorrow)\b|n't\b")


_PART_OF_IT = late(
    r"\bincl(?:uding|\.)?(?!\w)|\bof (?:which|them|that|those)(?= (?:was|were|went|on|for|\d))",
    re.IGNORECASE,
)


class _Told(NamedTuple):
    """A part of a message that answers a question: its key and its place."""

    key: str
    start: int
    end: int


def read_answers_ahead(
    message: str, context: Context, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return the answers of a message to more than the open question, or to another one.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
    """
    right = _put_right(message, context) or gone_back(message, context, vocabulary)
    if right:
        return (answered(right, message),)
    if _PART_OF_IT.search(message):
        return ()
    step = context.step
    levels = context.expecting == "checkin" and step is not None and step.kind == "levels"
    if step and levels and vocabulary.find(message) and _is_answer(step, message, vocabulary):
        return (answered((message,), message),)  # before "same as before" is put in figures
    said, message = message, without_total(message, vocabulary)
    now = context.step.subject if context.step and context.step.kind == "hours" else ""
    placed = placed_hours(message, context.counted, now)
    beside = beside_none(message, context, vocabulary)
    if beside:
        return (answered(beside, said),)
    answers = answers_of(placed.text if placed else message, context, vocabulary)
    alone = len(answers) == 1 and not hours_by_skill(answers[0], vocabulary)
    if not answers or alone:
        return ()
    if placed:  # an answer is taken in the words in which it was given
        answers = tuple(it.replace(placed.name, placed.said) for it in answers)
    return (answered(answers, said),)


def told_otherwise(message: str, context: Context, vocabulary: Vocabulary) -> bool:
    """Whether a message puts right what was told, goes back to it, or tells a part of an amount.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
    """
    return bool(
        _put_right(message, context)
        or gone_back(message, context, vocabulary)
        or beside_none(message, context, vocabulary)
        or _PART_OF_IT.search(message)  # "6, 2 of them on Docker": the rest of the 6 is not said
    )


def _put_right(message: str, context: Context) -> tuple[str, ...]:
    """Return hours that were told wrong, put right beside an answer in words, and that answer."""
    said = sentences(message)
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind not in {"wins", "blockers"}:
        return ()
    right = [it for it in said if hours_put_right(it, dict(context.told)) is not None]
    rest = [it for it in said if it not in right]
    if len(right) != 1 or not rest or any(map(_STOPS.search, rest)):
        return ()
    return (bare(right[0]), bare(" ".join(rest)))


def answered(answers: Sequence[str], quote: str) -> Intent:
    """Return answers to the questions of a check-in, in their order, as one intent.

    Args:
        answers: The answers.
        quote: The words that hold them.
    """
    first, *more = answers
    return Intent(
        kind="checkin_answer", confidence=0.95, quote=quote, text=first, subjects=tuple(more)
    )


def answers_of(message: str, context: Context, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the answers that a message gives, in the order to take them in; none in doubt.

    Args:
        message: The message, with plain quotes.
        context: Holds the questions of the check-in that are open.
        vocabulary: The skills that are known.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind in {"commitment", "next"}:
        return ()
    if was_mistold(bare(message)) or any(
        _STOPS.search(it) or pauses(it) for it in sentences(message)
    ):
        return ()
    told = _joined(_told(message, step, vocabulary), message)
    if told is None:
        return ()
    words = {it.key: _own(message[it.start : it.end]) for it in told}
    if len(words) < len(told):
        return ()
    return _in_order(words, step, context, vocabulary)


def _own(part: str) -> str:
    """Return the words of an answer without those that only join it to the others."""
    return _LEADS.sub("", _TRAILS.sub("", bare(part)))


def _told(message: str, step: Question, vocabulary: Vocabulary) -> Iterator[_Told]:
    """Yield the parts of a message with the question that each is of; "" goes on with the last."""
    bad, end_before = False, 0
    for start, end in hour_parts(message):
        part = message[start:end]
        turns = _TURNS.search(message, end_before, start)
        key = _key(part, step, vocabulary)
        if not key and step.kind == "wins" and end_before:
            key = "blockers" if in_trouble(part) or (bad and not turns) else ""
        none = is_bad_week(part) or (
            nothing_went_well(part) and tells_of_week(message[end:]) and not turns
        )
        bad = bad or (step.kind == "wins" and not end_before and none)
        if key or end_before or not only_remarks(part):
            yield _Told(key or ("" if end_before else step.key), start, end)
            end_before = end


def _key(part: str, step: Question, vocabulary: Vocabulary) -> str:
    """Return the question that a part names; empty where it names none."""
    hours = hours_named_in(part, vocabulary, amount_alone)
    if hours is not None and step.kind != "levels" and (hours.sure or step.kind == "hours"):
        return f"hours:{hours.skill}"
    return question_named(part)


def _joined(parts: Iterator[_Told], message: str) -> list[_Told] | None:
    """Return the parts, what goes on with one joined to it; ``None`` where that is in doubt."""
    told: list[_Told] = []
    for it in parts:
        if told and it.key in {"", told[-1].key}:
            part, goes_on = message[it.start : it.end], it.key != told[-1].key
            doubted = _IN_DOUBT.search(part) and not only_remarks(part)
            if goes_on and doubted and told[-1].key.startswith("hours:"):
                return None
            told[-1] = told[-1]._replace(end=it.end)
        else:
            told.append(it)
    return told


def _in_order(
    words: dict[str, str], step: Question, context: Context, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the answers in the order of the questions; none where one comes before its time."""
    left, taken = dict(words), list[str]()
    waiting = list(context.steps or (step,))
    if step.key in left:
        own = left.pop(step.key)
        if not _is_answer(step, own, vocabulary):
            return ()
        taken.append(own)
        waiting = [it for it in waiting if it.key != step.key]
    for key in [it for it in left if it.startswith("hours:")]:
        own = left.pop(key)
        if not hours_by_skill(own, vocabulary, key.removeprefix("hours:")):
            return ()
        taken.append(own)
        waiting = [it for it in waiting if it.key != key]
    for question in waiting:
        if question.key not in left:
            break
        own = left.pop(question.key)
        own = bare(words_of(question.kind, own)) if question.kind in _LED_UP_TO else own
        if not _is_answer(question, own, vocabulary):
            return ()
        taken.append(own)
    return () if left else tuple(taken)


def _is_answer(question: Question, words: str, vocabulary: Vocabulary) -> bool:
    if question.kind == "hours" and hours_by_skill(words, vocabulary, question.subject):
        return True
    try:
        read_answer(question, words, vocabulary)
    except AnswerError:
        return False
    return True
