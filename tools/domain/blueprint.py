"""What a blueprint or a learning roadmap says beyond what is asked for."""

from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Text, Value

MOST_LINES = 200
"""How many items of a kind are kept at most."""

InterviewKind = Literal["exercise", "question", "stage", "topic"]
"""A task to do, something that is asked, a step of the process, or what to be ready to speak of."""

SpanUnit = Literal["week", "month", "year"]
"""What the time of a level of a roadmap is counted in."""


class Responsibility(Value):
    """Something that whoever holds the role answers for.

    Attributes:
        text: What it is.
        area: The heading that it stands under, where that says more than "Responsibilities".
        quote: The line that it was read from.
    """

    text: Text
    area: Text = ""
    quote: Text = ""


class Kpi(Value):
    """A figure that the role is measured on, as its source describes it.

    Attributes:
        name: What it is called.
        measures: What it measures, where the source says.
        target: The target or benchmark that the source gives, in its words.
        cadence: How often it is looked at ("Monthly").
        why: Why it matters, where the source says.
        quote: The line or row that it was read from.
    """

    name: Text
    measures: Text = ""
    target: Text = ""
    cadence: Text = ""
    why: Text = ""
    quote: Text = ""


class RubricDimension(Value):
    """One thing that candidates or holders of the role are rated on, and what each grade is.

    Attributes:
        name: What is rated.
        exceeds: What is more than asked for.
        meets: What is enough.
        below: What is not enough.
        quote: The row or lines that it was read from.
    """

    name: Text
    exceeds: Text = ""
    meets: Text = ""
    below: Text = ""
    quote: Text = ""


class InterviewItem(Value):
    """A part of the interview for a role.

    Attributes:
        kind: What it is.
        title: What it is called; of a question, the question or what it probes.
        area: The heading that it stands under, where that says more than what it is.
        detail: What is to be done or said, where the source says.
        minutes: How long it takes, where the source says.
        parts: What it consists of or what is looked at, in order.
        quote: The line that it was read from.
    """

    kind: InterviewKind
    title: Text
    area: Text = ""
    detail: Text = ""
    minutes: Annotated[int, Field(ge=1, le=100_000)] | None = None
    parts: Annotated[tuple[Text, ...], Field(max_length=MOST_LINES)] = ()
    quote: Text = ""


class PeriodGoal(Value):
    """What should be reached some time after the start in the role.

    Attributes:
        period: The time as the source names it ("30-day goals").
        days: How many days after the start that is, a month being 30; ``None`` where not said.
        text: What should be reached.
        quote: The line that it was read from.
    """

    period: Text
    days: Annotated[int, Field(ge=1, le=10_000)] | None = None
    text: Text
    quote: Text = ""


class RoadmapTopic(Value):
    """Something to learn at a level of a roadmap.

    Attributes:
        name: What it is.
        parts: What belongs to it.
        resources: What the source would learn it from, as it names them: titles, no addresses.
        quote: The line that it was read from.
    """

    name: Text
    parts: Annotated[tuple[Text, ...], Field(max_length=MOST_LINES)] = ()
    resources: Annotated[tuple[Text, ...], Field(max_length=MOST_LINES)] = ()
    quote: Text = ""


class RoadmapLevel(Value):
    """A level or stage of a learning roadmap; it is no skill level from 0 to 5.

    Attributes:
        track: The path that it belongs to, where the roadmap has several.
        name: What it is called ("Level 1: Foundation").
        start: When it begins, counted from the start of the roadmap, where the source says.
        end: When it ends, where the source says.
        unit: What these are counted in.
        topics: What is learned.
        quote: The heading or row that it was read from.
    """

    track: Text = ""
    name: Text
    start: Annotated[float, Field(ge=0, le=1_000, allow_inf_nan=False)] | None = None
    end: Annotated[float, Field(gt=0, le=1_000, allow_inf_nan=False)] | None = None
    unit: SpanUnit = "month"
    topics: Annotated[tuple[RoadmapTopic, ...], Field(max_length=MOST_LINES)] = ()
    quote: Text = ""


class RoadmapMilestone(Value):
    """What shows that a stage of a learning roadmap is reached.

    Attributes:
        track: The path that it belongs to, where the roadmap has several.
        stage: The level or stage that it ends.
        text: What is to be done.
        quote: The line that it was read from.
    """

    track: Text = ""
    stage: Text = ""
    text: Text
    quote: Text = ""


class Blueprint(Value):
    """What the text of a role says beyond what it asks for, each item with its line.

    Attributes:
        responsibilities: What the role answers for.
        kpis: What it is measured on.
        rubric: How people are rated.
        interview: The interview's exercises, questions, stages and topics.
        goals: What is to be reached in the first days, months and years.
        levels: The levels of a learning roadmap.
        milestones: The milestones of a learning roadmap.
    """

    responsibilities: Annotated[tuple[Responsibility, ...], Field(max_length=MOST_LINES)] = ()
    kpis: Annotated[tuple[Kpi, ...], Field(max_length=MOST_LINES)] = ()
    rubric: Annotated[tuple[RubricDimension, ...], Field(max_length=MOST_LINES)] = ()
    interview: Annotated[tuple[InterviewItem, ...], Field(max_length=MOST_LINES)] = ()
    goals: Annotated[tuple[PeriodGoal, ...], Field(max_length=MOST_LINES)] = ()
    levels: Annotated[tuple[RoadmapLevel, ...], Field(max_length=MOST_LINES)] = ()
    milestones: Annotated[tuple[RoadmapMilestone, ...], Field(max_length=MOST_LINES)] = ()


class Content(Value):
    """How much of one thing a document holds, and what it is called there.

    Attributes:
        what: What it is, in the singular ("responsibility", "KPI").
        count: How many there are.
        names: The names or texts of the first.
    """

    what: Text
    count: Annotated[int, Field(ge=1)]
    names: Annotated[tuple[Text, ...], Field(max_length=MOST_LINES)] = ()
