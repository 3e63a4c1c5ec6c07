"""The weekly check-in: what is asked, and what the answers come to."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from tools.answers import Answer, AnswerError, read_answer
from tools.domain import CheckIn, Commitment, Question, SkillHours
from tools.vocabulary import Vocabulary

__all__ = [
    "Answer",
    "AnswerError",
    "checkin_questions",
    "close_checkin",
    "days_told",
    "read_answer",
    "take_answer",
]

MOST_HOURS_A_DAY = 16
"""The most hours of learning that a day is taken to hold, as in the budget of a plan."""

_WEEK = 7
_LONGEST_KEY = 200

_ALWAYS_ASKED = (
    Question(key="wins", kind="wins", text="What went well this week? “none” is an answer too."),
    Question(key="blockers", kind="blockers", text="What stood in the way?"),
    Question(
        key="levels",
        kind="levels",
        text="Did a level change? For example “Kubernetes 2, Docker 3/5”, or “none”.",
    ),
    Question(
        key="next",
        kind="next",
        text="What do you promise for next week? One on each line, or “none”.",
    ),
)


def checkin_questions(
    promised: Sequence[Commitment], skills: Sequence[str]
) -> tuple[Question, ...]:
    """Return the questions of a check-in, in the order to ask them in.

    Args:
        promised: The commitments to settle; they come first.
        skills: The skills of the plan in these weeks; each is asked for its hours once.

    Returns:
        Questions whose keys are unique: ``commitment:<id>``, ``hours:<skill>``, ``wins``,
        ``blockers``, ``levels`` and ``next``.
    """
    kept = (_about_promise(key, it) for key, it in _keyed(promised))
    hours = (_about_hours(skill) for skill in dict.fromkeys(skills))
    return (*kept, *hours, *_ALWAYS_ASKED)


def days_told(last: dt.date | None, day: dt.date) -> int:
    """Return how many days a check-in tells of: those since the last one, and at least a week.

    Args:
        last: The day of the last check-in, or ``None`` before the first.
        day: The day of this one.
    """
    return _WEEK if last is None else max(_WEEK, (day - last).days)


def take_answer(
    question: Question,
    text: str,
    before: Mapping[Question, str],
    vocabulary: Vocabulary,
    *,
    days: int,
) -> Answer:
    """Return what an answer says, unless it tells of more hours than the days can hold.

    Args:
        question: The question that was asked.
        text: The answer as typed.
        before: The answers to other questions of the check-in, as typed.
        vocabulary: Knows the skills whose levels may be given.
        days: How many days the check-in tells of, see `days_told`.

    Raises:
        AnswerError: The answer can't be read, or the hours told in all exceed 16 a day.
    """
    answer = read_answer(question, text, vocabulary)
    if not answer.hours:
        return answer
    others = sum(
        read_answer(it, said, vocabulary).hours or 0
        for it, said in before.items()
        if it.kind == "hours" and it.key != question.key
    )
    most = MOST_HOURS_A_DAY * days
    if answer.hours + others > most:
        together = f" and the {others:g} h on other skills" if others else ""
        raise AnswerError(
            f"{question.subject}: {answer.hours:g} h{together} in {days} days is more than "
            f"{most} h, which is {MOST_HOURS_A_DAY} h a day. "
            "Type the hours you really spent since the last check-in."
        )
    return answer


def close_checkin(
    day: dt.date,
    promised: Sequence[Commitment],
    questions: Sequence[Question],
    answers: Mapping[str, str],
    vocabulary: Vocabulary,
) -> CheckIn:
    """Return what a check-in comes to; a question without an answer stays open.

    Args:
        day: The day it is held.
        promised: The commitments that the questions ask about.
        questions: The questions that were asked.
        answers: The answers as typed, by the key of their question.
        vocabulary: Knows the skills whose levels may be given.

    Raises:
        AnswerError: An answer can't be read, or belongs to no question.
    """
    _refuse_strays(questions, answers)
    read = {
        it.key: read_answer(it, answers[it.key], vocabulary)
        for it in questions
        if it.key in answers
    }
    return CheckIn(
        day=day,
        outcomes=tuple(_settled(it, read.get(key)) for key, it in _keyed(promised)),
        hours=tuple(_hours_spent(questions, read)),
        wins=_all_text(read, "wins"),
        blockers=_all_text(read, "blockers"),
        levels=tuple(chain.from_iterable(it.levels for it in read.values())),
        commitments=tuple(chain.from_iterable(it.commitments for it in read.values())),
    )


def _keyed(promised: Sequence[Commitment]) -> list[tuple[str, Commitment]]:
    """Return each commitment with its key: its number in the store, or else its place."""
    return [
        (f"commitment:{it.id or f'#{place}'}", it) for place, it in enumerate(promised, start=1)
    ]


def _about_promise(key: str, commitment: Commitment) -> Question:
    return Question(
        key=key,
        kind="commitment",
        text=f"You promised: “{commitment.text}”. Kept, partly or not?",
        subject=commitment.text,
    )


def _about_hours(skill: str) -> Question:
    return Question(
        key=f"hours:{skill}"[:_LONGEST_KEY],
        kind="hours",
        text=f"How many hours did you spend on {skill} since the last check-in?",
        subject=skill,
    )


def _refuse_strays(questions: Sequence[Question], answers: Mapping[str, str]) -> None:
    strays = sorted(answers.keys() - {it.key for it in questions})
    if strays:
        raise AnswerError(
            f"“{strays[0]}”: this check-in does not ask that. "
            f"It asks: {', '.join(it.key for it in questions)}."
        )


def _settled(commitment: Commitment, answer: Answer | None) -> Commitment:
    if answer is None or answer.outcome is None:
        return commitment
    return commitment.model_copy(update={"outcome": answer.outcome})


def _hours_spent(questions: Sequence[Question], read: Mapping[str, Answer]) -> Iterator[SkillHours]:
    for question in questions:
        answer = read.get(question.key)
        if answer is None or answer.hours is None:
            continue
        if answer.hours or question == _about_hours(question.subject):  # else nobody was asked
            yield SkillHours(skill=question.subject, hours=answer.hours)


def _all_text(read: Mapping[str, Answer], key: str) -> str:
    return read[key].text if key in read else ""
