"""The questions of an assessment, anchored in what the levels mean."""

from typing import Final

from tools.assessment.wording import ALONE, DONE, HARD, OTHERS, REAL, Ask
from tools.domain import AssessmentKey, AssessmentQuestion, Option, Skill
from tools.skill_sorts import Sort, sort_of

LEAST_QUESTIONS: Final = 3
"""How many questions are asked of everybody."""

MOST_QUESTIONS: Final = 5
"""How many there are."""

_WORDS: Final[dict[AssessmentKey, dict[Sort, Ask]]] = {
    "done": DONE,
    "alone": ALONE,
    "real": REAL,
    "hard": HARD,
    "others": OTHERS,
}

FITS: Final[dict[AssessmentKey, tuple[tuple[int, int], ...]]] = {
    "done": ((0, 0), (1, 1), (1, 2), (2, 5)),
    "alone": ((0, 1), (1, 2), (3, 3), (3, 5)),
    "real": ((0, 2), (2, 3), (3, 5)),
    "hard": ((0, 3), (2, 3), (4, 5)),
    "others": ((0, 4), (2, 4), (3, 4), (4, 5)),
}
"""The lowest and the highest level that each answer fits, by what the levels mean: who has only
read of it is aware (1), who needs help is at 2, who works alone at 3, and in real use; who solved
hard cases by themselves at 4, and only who leads others at 5. Ours, and no measurement."""


def assessment_questions(skill: Skill) -> tuple[AssessmentQuestion, ...]:
    """Return all five questions on a skill, in the order in which they are asked.

    Args:
        skill: The skill; its kind decides the wording, and nothing else.
    """
    sort = sort_of(skill)
    return tuple(_question(key, words[sort], skill.name) for key, words in _WORDS.items())


def _question(key: AssessmentKey, ask: Ask, skill: str) -> AssessmentQuestion:
    fits = zip(ask.answers, FITS[key], strict=True)
    return AssessmentQuestion(
        key=key,
        subject=skill,
        # Not str.format: a skill of the user's own may hold braces.
        ask=ask.question.replace("{skill}", skill),
        options=tuple(Option(text=text, at_least=low, at_most=high) for text, (low, high) in fits),
    )
