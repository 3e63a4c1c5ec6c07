"""Turning the answers of a file into answers to the questions of a check-in."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence

from coach.views import CheckInAnswers
from tools.domain import Commitment, Question, Skill
from tools.errors import CoachError

Answered = tuple[tuple[Question, ...], dict[str, str]]
"""The questions, those for further skills included, and the answers by question key."""


def answer_texts(
    questions: Sequence[Question],
    promised: Sequence[Commitment],
    answers: CheckInAnswers,
    find_skill: Callable[[str], Skill],
) -> Answered:
    """Return the questions that the answers speak to, and the text of each answer.

    Args:
        questions: The questions of the check-in.
        promised: Last week's commitments.
        answers: The answers as given; what is absent stays unanswered.
        find_skill: Looks a skill up as typed.

    Raises:
        CoachError: An answer names a commitment or skill that is not known, or hours that are
            no number of at least 0.
    """
    hours = {find_skill(typed).name: spent for typed, spent in answers.hours.items()}
    texts = dict(_outcomes(promised, answers))
    texts |= {f"hours:{skill}": _hours_text(skill, spent) for skill, spent in hours.items()}
    texts |= {key: text for key, text in _free_answers(answers, find_skill) if text}
    return tuple(with_hours(questions, hours)), texts


def with_hours(questions: Sequence[Question], hours: Iterable[str]) -> Iterator[Question]:
    """Yield the questions, with one more for each further skill that hours were spent on.

    Args:
        questions: The questions of the check-in.
        hours: The skills that hours were spent on.
    """
    asked = {question.key for question in questions}
    yield from questions
    for skill in hours:
        if f"hours:{skill}" not in asked:
            yield Question(
                key=f"hours:{skill}", kind="hours", text=f"Hours on {skill}?", subject=skill
            )


def _hours_text(skill: str, spent: float) -> str:
    if not math.isfinite(spent) or spent < 0:
        raise CoachError(
            f"{skill}: {spent:g} hours can't be spent. Give a number of hours from 0 on, like 3.5."
        )
    return f"{spent:.6f}".rstrip("0").rstrip(".")


def _outcomes(promised: Sequence[Commitment], answers: CheckInAnswers) -> Iterator[tuple[str, str]]:
    for given, outcome in answers.commitments.items():
        commitment = next((c for c in promised if _is_meant(c, given)), None)
        if commitment is None:
            known = "; ".join(f"{c.id} “{c.text}”" for c in promised) or "none"
            raise CoachError(
                f"Commitment “{given}”: nothing of that id or text was promised. "
                f"Open commitments: {known}."
            )
        yield f"commitment:{commitment.id}", outcome


def _is_meant(commitment: Commitment, given: str) -> bool:
    return given.strip().casefold() in (str(commitment.id), commitment.text.casefold())


def _free_answers(
    answers: CheckInAnswers, find_skill: Callable[[str], Skill]
) -> Iterator[tuple[str, str]]:
    yield "wins", answers.wins
    yield "blockers", answers.blockers
    yield "levels", ", ".join(f"{find_skill(s).name} {n}" for s, n in answers.levels.items())
    yield "next", "\n".join(answers.next)
