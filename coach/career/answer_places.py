"""Which questions of a check-in an answer is of: the one asked, later ones, or one by its key."""

import re
from collections.abc import Iterator

from coach.career.checkin_answers import with_hours
from coach.career.file import CareerFile
from memory import CheckInState
from tools.answers import read_answer
from tools.domain import Question
from tools.effort import QUARTERS
from tools.errors import CoachError
from tools.late import late
from tools.moved_levels import levels_moved
from tools.placed_hours import placed_hours
from tools.spelling import spelled
from tools.spent_hours import hours_by_skill, read_quarters, was_spent
from tools.unchanged import is_bad_week
from tools.understanding.checkins.week_remarks import only_trouble, remark_of
from tools.understanding.plans.mistold import hours_put_right
from tools.vocabulary import Vocabulary, builtin_vocabulary

_HOURS = late(r"\b(?:hours?|hrs?)\b|\d ?h\b", re.IGNORECASE)
_BESIDE_HOURS = frozenset({"hours", "wins", "blockers"})
"""The questions at which hours of a skill by its name are taken, be they of the past or not."""
_ADDED_TO = frozenset({"wins", "blockers", "next"})
"""The questions whose answers are words, of which more can be told later."""


def hours_so_far(state: CheckInState) -> tuple[tuple[str, float], ...]:
    """Return the hours that are told at a check-in, by skill.

    Args:
        state: The check-in.
    """
    told = (
        (it.subject, read_quarters(state.answers[it.key]))
        for it in state.questions
        if it.kind == "hours" and it.key in state.answers
    )
    return tuple((skill, it / QUARTERS) for skill, it in told if it is not None)


def told_in_order(
    career: CareerFile, state: CheckInState, question: Question, text: str
) -> Iterator[tuple[Question, str]]:
    """Yield what an answer says to each question: hours of several skills answer them all.

    A skill that the plan leaves out gets a question of its own; a question that the answer passes
    over stays open; levels told by how far they moved are put in figures. Where words are asked
    for, hours of a skill put those right that were told.
    """
    hours = {it.subject: it for it in state.questions if it.kind == "hours"}
    counted = tuple(hours)
    said = spelled(text, career.vocabulary).text
    right = hours_put_right(said, dict(hours_so_far(state)))
    if right is not None:
        yield hours[right[0]], right[1]
        return
    if question.kind == "levels" and not _tells_hours(said):
        held = {it.skill: it.level for it in career.store.claims() if it.level is not None}
        yield question, levels_moved(said, held, career.vocabulary, counted) or text
        return
    asked_of = question.subject if question.kind == "hours" else ""
    if question.kind == "next" and was_spent(said):
        asked_of = next(iter(counted), "")
    placed = placed_hours(said, counted, asked_of)
    spent = hours_by_skill(placed.text if placed else said, career.vocabulary, asked_of)
    told = question.kind in _BESIDE_HOURS or (
        question.kind in {"next", "levels"} and (placed is not None or was_spent(said))
    )
    if not spent or not told:
        yield question, text
        return
    questions = tuple(with_hours(state.questions, spent))
    career.store.save_questions(state.id, questions)
    asked = {it.subject: it for it in questions if it.kind == "hours"}
    for skill, amount in spent.items():
        yield asked[skill], amount


def of_another(
    state: CheckInState, question: Question, text: str, career: CareerFile
) -> Question | None:
    """Return the open question that words are of which are no hours: what went well, for one.

    Args:
        state: The check-in.
        question: The question that is asked.
        text: The answer as typed.
        career: The career.
    """
    said = spelled(text, career.vocabulary).text
    if question.kind == "wins":
        key = "blockers" if only_trouble(said) and not is_bad_week(said) else ""
    else:
        key = remark_of(said) if question.kind == "hours" else ""
    if not key or read_quarters(text) is not None:
        return None
    if hours_by_skill(text, career.vocabulary, question.subject):
        return None
    return next((it for it in state.questions if it.key == key and key not in state.answers), None)


def answers_at(
    state: CheckInState, key: str, text: str, vocabulary: Vocabulary
) -> tuple[tuple[Question, ...], list[tuple[Question, str]]]:
    """Return the questions of a check-in, and what an answer says to that with a key.

    Words are added to those that are there, so that what is told in two messages is kept whole;
    that there was nothing takes their place. No hours of a skill that is not asked for are none
    that anybody told.

    Args:
        state: The check-in.
        key: The key of the question; "hours" for all whose hours are not told yet; two keys with
            a ">" between them where what was told under the first belongs to the second.
        text: The answer as typed.
        vocabulary: The skills that are known.

    Raises:
        CoachError: The check-in has no such question.
    """
    questions = state.questions
    wrong, moves, right = key.partition(">")
    if moves:
        return _moved(state, wrong, right, text)
    if key == "hours":
        waiting = [it for it in questions if it.kind == "hours" and it.key not in state.answers]
        return questions, [(it, text) for it in waiting]
    skill = vocabulary.get(key.removeprefix("hours:")) if key.startswith("hours:") else None
    if skill is not None:
        amount = hours_by_skill(text, vocabulary, skill.name).get(skill.name, text)
        if read_quarters(amount):
            questions = tuple(with_hours(questions, (skill.name,)))
        return questions, [(it, amount) for it in questions if it.key == f"hours:{skill.name}"]
    asked = [it for it in questions if key in {it.key, f"{it.kind}:{it.subject}"}]
    if not asked:
        raise CoachError(
            f"Check-in: it asks nothing under “{key}”. "
            f"It asks: {', '.join(it.key for it in questions)}."
        )
    return questions, [(asked[0], _with_before(asked[0], state, text, vocabulary))]


def _moved(
    state: CheckInState, wrong: str, right: str, text: str
) -> tuple[tuple[Question, ...], list[tuple[Question, str]]]:
    """Return the answers after what was told under one question is moved to another."""
    skill = right.removeprefix("hours:")
    questions = state.questions
    if skill != right:
        questions = tuple(with_hours(questions, (skill,)))
    asked = {it.key: it for it in questions}
    before = state.answers.get(wrong, "")
    if wrong not in asked or right not in asked or not before:
        raise CoachError("Check-in: nothing is told there that could be moved.")
    if skill == right:
        others = state.answers.get(right, "")
        empty = not others or not read_answer(asked[right], others, builtin_vocabulary()).text
        whole = before if empty else f"{others}; {before}"
        return questions, [(asked[wrong], "none"), (asked[right], whole)]
    all_of_it = read_quarters(before) or 0
    part = min(read_quarters(text) or all_of_it, all_of_it)
    more = part + (read_quarters(state.answers.get(right, "")) or 0)
    left = all_of_it - part
    told = [(asked[wrong], f"{left / QUARTERS:g}"), (asked[right], f"{more / QUARTERS:g}")]
    return questions, told


def _with_before(question: Question, state: CheckInState, text: str, vocabulary: Vocabulary) -> str:
    """Return an answer in words with what was told before, where both tell of something."""
    before = state.answers.get(question.key, "")
    if question.key not in _ADDED_TO or not before or text in before:
        return text
    said = [read_answer(question, it, vocabulary) for it in (before, text)]
    if not all(it.text or it.commitments for it in said):
        return text
    return f"{before}\n{text}" if question.key == "next" else f"{before}; {text}"


def _tells_hours(text: str) -> bool:
    """Whether a text tells hours that were spent, and no level."""
    return was_spent(text) and _HOURS.search(text) is not None
