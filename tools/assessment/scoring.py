"""From the answers of an assessment to a level and how sure it is."""

import datetime as dt
from collections.abc import Mapping, Sequence

from tools.assessment.questions import LEAST_QUESTIONS
from tools.domain import (
    Assessment,
    AssessmentQuestion,
    Confidence,
    GivenAnswer,
    Option,
)
from tools.domain.base import LEVEL_MEANINGS
from tools.wording import counted

_TOP = len(LEVEL_MEANINGS) - 1

Choices = Mapping[str, int]
"""The numbers of the answers chosen, from 1, by the key of their question."""


def next_question(
    questions: Sequence[AssessmentQuestion], choices: Choices
) -> AssessmentQuestion | None:
    """Return the next question to ask, or ``None`` where the level is settled.

    The first three are asked of everybody, a further one only while its weakest answer would not
    lie above the level that the answers so far allow: it could not lower that any more.

    Args:
        questions: All questions on the skill, in their order.
        choices: What was answered so far.
    """
    level = _level(_chosen(questions, choices))
    for at, question in enumerate(questions):
        asked = at < LEAST_QUESTIONS or question.options[0].at_most <= level
        if asked and question.key not in choices:
            return question
    return None


def assess(questions: Sequence[AssessmentQuestion], choices: Choices, *, on: dt.date) -> Assessment:
    """Return the level that answers come to, and their confidence.

    The level is the highest that no answer speaks against: the lowest ``at_most`` of the answers
    given. A stronger answer never lowers it. The confidence says how well the answers agree:
    *high* where none fits only higher levels than that, *medium* where they lie above it by one
    level in all, *low* where by more (the sum of ``at_least`` − level, where that is above 0).

    Args:
        questions: All questions on the skill, in their order.
        choices: An answer to each question that `next_question` asks.
        on: The day.

    Raises:
        ValueError: An answer is missing, or has a number that its question does not offer.
    """
    left = next_question(questions, choices)
    if left is not None:
        raise ValueError(f"the question “{left.key}” is not answered")
    chosen = _chosen(questions, choices)
    level = _level(chosen)
    return Assessment(
        skill=questions[0].subject,
        level=level,
        confidence=_confidence(chosen, level),
        why=_why(chosen, level),
        answers=tuple(
            GivenAnswer(key=it.key, question=it.ask, choice=choices[it.key], answer=option.text)
            for it, option in chosen
        ),
        on=on,
    )


_Chosen = list[tuple[AssessmentQuestion, Option]]


def _chosen(questions: Sequence[AssessmentQuestion], choices: Choices) -> _Chosen:
    return [(it, _option(it, choices[it.key])) for it in questions if it.key in choices]


def _option(question: AssessmentQuestion, choice: int) -> Option:
    if not 1 <= choice <= len(question.options):
        raise ValueError(f"“{question.key}” has no answer {choice}")
    return question.options[choice - 1]


def _level(chosen: _Chosen) -> int:
    return min((option.at_most for _, option in chosen), default=_TOP)


def _confidence(chosen: _Chosen, level: int) -> Confidence:
    above = sum(max(option.at_least - level, 0) for _, option in chosen)
    if above == 0:
        return "high"
    return "medium" if above == 1 else "low"


def _why(chosen: _Chosen, level: int) -> str:
    holding = next(option for _, option in chosen if option.at_most == level)
    above = [option for _, option in chosen if option.at_least > level]
    meaning = f"{level}/5 ({LEVEL_MEANINGS[level]})"
    if not above:
        bound = f"; “{holding.text}” allows no more" if level < _TOP else ""
        return f"All {counted(len(chosen), 'answer')} agree with {meaning}{bound}."
    highest = max(above, key=lambda it: it.at_least)
    return (
        f"“{holding.text}” allows no more than {meaning}, and “{highest.text}” speaks for "
        f"{highest.at_least}/5 or more: the lower one is taken, as it is what all answers bear out."
    )
