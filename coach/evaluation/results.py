"""What an evaluation comes to: scores of each scenario, and of all of them."""

import math
import statistics
from collections.abc import Iterable, Sequence
from typing import Annotated

from pydantic import Field

from tools.domain import Value

SCORES = ("facts", "answers", "plan", "promises", "declined", "figures")
"""The scores of a scenario, in the order of the table."""


class Count(Value):
    """How many of some checks hold."""

    right: Annotated[int, Field(ge=0)] = 0
    of: Annotated[int, Field(ge=0)] = 0


class Score(Count):
    """How many of some checks hold, with a sentence for each that does not."""

    missed: tuple[str, ...] = ()


class Latency(Value):
    """How long a turn took, in milliseconds; ``None`` where there was none."""

    median_ms: float | None = None
    p95_ms: float | None = None


class Judgement(Value):
    """What a model thinks of a conversation, each from 1 (bad) to 5 (good)."""

    useful: Annotated[int, Field(ge=1, le=5)]
    honest: Annotated[int, Field(ge=1, le=5)]
    kind: Annotated[int, Field(ge=1, le=5)]
    why: Annotated[str, Field(max_length=2_000)]


class Exchange(Value):
    """What was said and what the coach replied; ``ms`` is how long it took in milliseconds."""

    said: str
    reply: str
    ms: float


class Cost(Value):
    """What it took.

    Attributes:
        turns: How often the person said something.
        requests: How often the model was asked; 0 where nothing is counted.
        input_tokens: Tokens that it was sent.
        output_tokens: Tokens that it wrote.
        latency: How long a turn took.
        faults: Turns that were cut short.
    """

    turns: int = 0
    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    latency: Latency = Latency()
    faults: int = 0


class Result(Cost):
    """What a scenario came to.

    Attributes:
        name: Its name.
        user: How the person talks.
        trade: What they do.
        sessions: How many sessions they had.
        facts: What must be, or not be, in the memory in the end.
        answers: What replies must hold and must not hold.
        plan: Plans that hold every rule of the numbers, and what they must keep to.
        promises: Promises that the next session opened with.
        declined: Messages on which nothing was written, as must be.
        figures: Figures in replies that can be traced, and claims of experience that can't.
        judgement: What the judge thinks, or ``None`` where there is none.
        crash: Why it ended early, or ``None``.
        talk: The conversation.
    """

    name: str
    user: str
    trade: str
    sessions: int
    facts: Score
    answers: Score
    plan: Score
    promises: Score
    declined: Score
    figures: Score
    judgement: Judgement | None = None
    crash: str | None = None
    talk: tuple[Exchange, ...]


class Total(Cost):
    """What all scenarios came to; the judgement is the mean of all of its parts."""

    facts: Count
    answers: Count
    plan: Count
    promises: Count
    declined: Count
    figures: Count
    judgement: float | None = None
    crashes: int


class Difference(Value):
    """A score that another evaluation had otherwise; one of the two is empty where it had none."""

    scenario: str
    score: str
    before: str
    after: str


class Evaluation(Value):
    """An evaluation.

    Attributes:
        version: The version of the program.
        model: The model that answered.
        judge: The model that judged, or ``None``.
        scenarios: What each scenario came to, by name.
        total: What all of them came to.
        differences: What was otherwise in the evaluation it is compared with.
    """

    version: str
    model: str
    judge: str | None = None
    scenarios: tuple[Result, ...]
    total: Total
    differences: tuple[Difference, ...] = ()


def score(checks: Iterable[tuple[bool, str]]) -> Score:
    """Return the score of checks, each with the sentence for where it does not hold."""
    done = list(checks)
    missed = tuple(said for holds, said in done if not holds)
    return Score(right=len(done) - len(missed), of=len(done), missed=missed)


def latency_of(seconds: Sequence[float]) -> Latency:
    """Return the middle and the 95th percentile, by nearest rank, of times in seconds."""
    if not seconds:
        return Latency()
    rank = math.ceil(0.95 * len(seconds))
    return Latency(
        median_ms=round(1_000 * statistics.median(seconds), 1),
        p95_ms=round(1_000 * sorted(seconds)[rank - 1], 1),
    )


def total_of(results: Sequence[Result], seconds: Sequence[float]) -> Total:
    """Return what scenarios came to.

    Args:
        results: What each came to.
        seconds: How long each turn of all of them took.
    """
    judged = [it.judgement for it in results if it.judgement is not None]
    marks = [mark for it in judged for mark in (it.useful, it.honest, it.kind)]
    counts = {
        name: Count(
            right=sum(getattr(it, name).right for it in results),
            of=sum(getattr(it, name).of for it in results),
        )
        for name in SCORES
    }
    return Total(
        turns=sum(it.turns for it in results),
        requests=sum(it.requests for it in results),
        input_tokens=sum(it.input_tokens for it in results),
        output_tokens=sum(it.output_tokens for it in results),
        latency=latency_of(seconds),
        faults=sum(it.faults for it in results),
        crashes=sum(it.crash is not None for it in results),
        judgement=round(statistics.fmean(marks), 2) if marks else None,
        **counts,
    )
