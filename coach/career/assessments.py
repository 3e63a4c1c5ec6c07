"""The assessment of a skill: asked and stored answer by answer, then kept as a level."""

from coach.career.file import CareerFile
from coach.views import Assessed, AssessmentAnswers, AssessmentHint, AssessmentStep
from memory import AssessmentState
from tools.answers import AnswerError
from tools.assessment import (
    MOST_QUESTIONS,
    Suggestion,
    assess,
    assessment_questions,
    next_question,
    read_choice,
    suggest,
)
from tools.domain import Assessment, AssessmentQuestion, GapReport, SkillClaim
from tools.effort import known_skill
from tools.errors import CoachError
from tools.wording import one_line

_QUOTED = 1_000


def begin_assessment(career: CareerFile, typed: str) -> AssessmentStep:
    """Begin the assessment of a skill, or go on with the one that was left open.

    Raises:
        CoachError: The skill is not known.
    """
    return _step(career, career.store.open_assessment(career.skill(typed).name))


def answer_assessment(career: CareerFile, text: str, typed: str | None = None) -> AssessmentStep:
    """Store the answer to the current question and go on to the next.

    Args:
        career: The open career file.
        text: The answer as typed.
        typed: The skill, or ``None`` for the assessment that was worked on last.

    Raises:
        CoachError: No assessment is open, or the answer can't be read; nothing is stored then.
    """
    with career.store.transaction():
        state = _open(career, typed)
        question = next_question(_questions(career, state.skill), state.choices)
        if question is not None:
            choices = state.choices | {question.key: read_choice(question, text)}
            state = _chosen(career, state, choices)
        return _step(career, state)


def step_back(career: CareerFile) -> AssessmentStep:
    """Take the last answer of the assessment worked on last back, and ask its question again.

    Raises:
        CoachError: No assessment is open, or nothing is answered in it yet.
    """
    state = _open(career, None)
    asked = [it.key for it in _questions(career, state.skill) if it.key in state.choices]
    if not asked:
        raise CoachError(f"{state.skill}: this is the first question; there is none to go back to.")
    left = {key: choice for key, choice in state.choices.items() if key != asked[-1]}
    return _step(career, _chosen(career, state, left))


def current_assessment(career: CareerFile) -> AssessmentStep | None:
    """Return where the unfinished assessment that was worked on last stands, or ``None``."""
    unfinished = career.store.unfinished_assessments()
    return _standing(career, unfinished[0]) if unfinished else None


def run_assessment(career: CareerFile, typed: str, answers: AssessmentAnswers) -> Assessed:
    """Hold a whole assessment at once; where an answer is missing or unclear, nothing is stored.

    Raises:
        CoachError: The skill is not known, or an answer is missing or can't be read.
    """
    skill = career.skill(typed).name
    questions = _questions(career, skill)
    given = answers.model_dump(exclude_none=True)
    choices: dict[str, int] = {
        it.key: read_choice(it, str(given[it.key])) for it in questions if it.key in given
    }
    missing = next_question(questions, choices)
    if missing is not None:
        raise AnswerError(f"{skill}: the answer “{missing.key}” is missing. {_asked(missing)}")
    with career.store.transaction():
        state = _chosen(career, career.store.open_assessment(skill), choices)
        return _finish(career, state)


def hint(career: CareerFile, report: GapReport) -> AssessmentHint:
    """Return what of a role is worth assessing, and what is still open."""
    unfinished = career.store.unfinished_assessments()
    return AssessmentHint(
        suggestion=suggest(report),
        role=report.role,
        unfinished=tuple(state.skill for state in unfinished),
    )


def begin_suggested(career: CareerFile, report: GapReport) -> AssessmentStep:
    """Begin the assessment of the weightiest skill of a role whose level is unknown.

    Raises:
        CoachError: Every level that the role asks for is known.
    """
    suggestion = suggest(report)
    if suggestion is None:
        raise CoachError(
            f"{report.role}: every skill that it asks for has a level. Name the skill to assess, "
            "for example “assess my Docker”."
        )
    state = career.store.open_assessment(suggestion.skill)
    return _step(career, state, suggestion)


def _asked(question: AssessmentQuestion) -> str:
    numbered = "; ".join(f"{at} {it.text}" for at, it in enumerate(question.options, start=1))
    return f"{question.ask} {numbered}."


def _questions(career: CareerFile, skill: str) -> tuple[AssessmentQuestion, ...]:
    return assessment_questions(known_skill(skill, career.vocabulary))


def _open(career: CareerFile, typed: str | None) -> AssessmentState:
    unfinished = career.store.unfinished_assessments()
    skill = None if typed is None else career.skill(typed).name
    state = next((it for it in unfinished if skill in (None, it.skill)), None)
    if state is None:
        name = skill or "Assessment"
        raise CoachError(f"{name}: no assessment is open. Start one with `coach assess SKILL`.")
    return state


def _chosen(career: CareerFile, state: AssessmentState, choices: dict[str, int]) -> AssessmentState:
    career.store.save_choices(state.id, choices)
    return state.model_copy(update={"choices": choices})


def _step(
    career: CareerFile, state: AssessmentState, suggestion: Suggestion | None = None
) -> AssessmentStep:
    """Return where an assessment stands; where its last question is answered, it is closed."""
    step = _standing(career, state)
    outcome = _finish(career, state) if step.question is None else None
    return step.model_copy(update={"suggested": suggestion, "assessed": outcome})


def _standing(career: CareerFile, state: AssessmentState) -> AssessmentStep:
    question = next_question(_questions(career, state.skill), state.choices)
    return AssessmentStep(
        skill=state.skill,
        question=question,
        number=len(state.choices) + (question is not None),
        at_most=MOST_QUESTIONS,
        resumed=bool(state.choices),
    )


def _finish(career: CareerFile, state: AssessmentState) -> Assessed:
    """Close an assessment and keep its level, with the answers as the source."""
    store = career.store
    found = assess(_questions(career, state.skill), state.choices, on=career.today())
    label = f"assessment of {found.skill} on {found.on}, confidence {found.confidence}"
    with store.transaction():
        source = career.note_source("command", label, _transcript(found))
        store.finish_assessment(state.id, found)
        change = store.save_claim(
            SkillClaim(
                skill=found.skill,
                level=found.level,
                basis="assessed",
                quote=_quote(found),
                source=label,
                on=found.on,
            ),
            source,
            assessment=state.id,
        )
    return Assessed(assessment=found, change=change)


def _transcript(found: Assessment) -> str:
    asked = "\n".join(f"{it.question}\n{it.answer}" for it in found.answers)
    return f"{asked}\nIn short: {_answers(found)}\n{found.why}"


def _quote(found: Assessment) -> str:
    return one_line(_answers(found), _QUOTED)


def _answers(found: Assessment) -> str:
    return "; ".join(f"{it.key}: {it.answer}" for it in found.answers)
