"""The assessment of a skill: questions by its kind, answers read, a level and its confidence."""

from tools.assessment.answers import read_choice
from tools.assessment.questions import MOST_QUESTIONS, assessment_questions
from tools.assessment.scoring import assess, next_question
from tools.assessment.suggestion import Suggestion, suggest

__all__ = [
    "MOST_QUESTIONS",
    "Suggestion",
    "assess",
    "assessment_questions",
    "next_question",
    "read_choice",
    "suggest",
]
