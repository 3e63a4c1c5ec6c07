"""``coach assess [SKILL]``: a few questions that come to a level."""

from coach import json_output
from coach.career import Career
from coach.commands.answers_file import read_answers
from coach.commands.dialogue import Dialogue, hold
from coach.commands.request import Answer, Request
from coach.output import tell
from coach.views import Assessed, AssessmentAnswers, AssessmentStep
from prompts import render
from tools.errors import CoachError, UsageError


def run(request: Request) -> Answer:
    """Assess a skill, or say which one is worth it."""
    skill, answers = " ".join(request.options.skill), request.options.answers
    if not skill and answers is not None:
        raise UsageError(
            "coach assess: --answers needs a skill that they are on, as `coach assess Docker`."
        )
    with request.career() as career:
        if not skill:
            return _suggest(career)
        if answers is None:
            assessed = _hold(career, skill)
        else:
            assessed = career.run_assessment(skill, read_answers(answers, AssessmentAnswers))
    text = render("reports/assessment", assessed=assessed)
    return Answer(text, json_output.assessed(assessed))


def _suggest(career: Career) -> Answer:
    hint = career.assessment_hint()
    return Answer(render("reports/assessment_hint", hint=hint), json_output.assessment_hint(hint))


def _hold(career: Career, typed: str) -> Assessed:
    skill = career.skill(typed).name
    step = hold(
        Dialogue(
            name=f"Assessment of {skill}",
            again=f"coach assess {skill}",
            begin=lambda: career.begin_assessment(skill),
            answer=lambda text: career.answer_assessment(text, skill),
            opening=_tell_opening,
            count=lambda step: f"{step.number} of at most {step.at_most}:",
        )
    )
    if step.assessed is None:
        raise CoachError(f"{skill}: the assessment came to nothing. `coach assess` starts another.")
    return step.assessed


def _tell_opening(step: AssessmentStep) -> None:
    if step.resumed:
        tell(f"Going on with the open assessment of {step.skill} at question {step.number}.")
