"""The assessment of one skill: what is asked, what was answered, and the level it comes to."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Level, Name, Text, Value

AssessmentKey = Literal["done", "alone", "real", "hard", "others"]
"""What a question of an assessment is about: what was done, how far alone, how far others relied
on it, which hard cases were solved, and what is done for others."""

Confidence = Literal["high", "medium", "low"]
"""How well the answers of an assessment agree; `tools.assessment.assess` defines it."""


class Option(Value):
    """One answer to choose, and the levels that it fits.

    Attributes:
        text: The answer.
        at_least: The lowest level at which people answer so.
        at_most: The highest level that somebody can stand at who answers so.
    """

    text: Text
    at_least: Level
    at_most: Level


class AssessmentQuestion(Value):
    """One question of an assessment.

    Attributes:
        key: What it is about.
        subject: The skill.
        ask: The question itself.
        options: The answers to choose from, the weakest first.
    """

    key: AssessmentKey
    subject: Name
    ask: Text
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=9)]

    @property
    def text(self) -> str:
        """The question with its numbered answers, as the user is asked."""
        numbered = (f"{at}. {it.text}" for at, it in enumerate(self.options, start=1))
        return "\n".join((self.ask, *numbered, f"Which comes nearest, 1 to {len(self.options)}?"))


class GivenAnswer(Value):
    """An answer that was given.

    Attributes:
        key: What the question is about.
        question: The question as it was asked.
        choice: The number of the answer, from 1, the weakest.
        answer: The answer that was chosen.
    """

    key: AssessmentKey
    question: Text
    choice: Annotated[int, Field(ge=1, le=9)]
    answer: Text


class Assessment(Value):
    """What an assessment came to.

    Attributes:
        skill: The skill.
        level: The highest level that no answer speaks against.
        confidence: How well the answers agree.
        why: How the level and the confidence came about, in a sentence or two.
        answers: What was answered, in the order asked.
        on: The day it was finished.
    """

    skill: Name
    level: Level
    confidence: Confidence
    why: Text
    answers: tuple[GivenAnswer, ...]
    on: dt.date
