"""What the user did, and the talking points drawn from it."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Name, Text, Value


class Metric(Value):
    """A figure of the user's, kept as they wrote it.

    Attributes:
        quote: The words that hold it, verbatim ("from 900 ms to 120 ms").
        value: The figure itself; the later one of a change, the lower end of a range. A duration
            in several units counts in the smallest: 80 for "1h 20m".
        unit: Its unit ("ms", "%", "USD", "people"), empty for a bare count.
        before: The earlier figure of a change, in the unit of the later one, where that is exact.
    """

    quote: Text
    value: Annotated[float, Field(allow_inf_nan=False)]
    unit: Text = ""
    before: Annotated[float, Field(allow_inf_nan=False)] | None = None


class Evidence(Value):
    """Something the user did, told as situation, task, action and result.

    Attributes:
        id: Its number in the store, or ``None`` before it is stored. Shown as ``E1``.
        situation: Where and when it was.
        task: What was to be done.
        action: What the user did.
        result: What came of it.
        own_part: The user's own part, where others took part.
        metrics: The figures in it.
        skills: The skills that it shows; what it says was not used is none.
        on: The day it was told.
        source: Where it was told.
    """

    id: Annotated[int, Field(ge=1)] | None = None
    situation: Text = ""
    task: Text = ""
    action: Text = ""
    result: Text = ""
    own_part: Text = ""
    metrics: tuple[Metric, ...] = ()
    skills: tuple[Name, ...] = ()
    on: dt.date | None = None
    source: Text = ""


class Sentence(Value):
    """A drafted sentence with the ids of the evidence and facts that it stands on."""

    text: Text
    sources: Annotated[tuple[str, ...], Field(min_length=1)]


class TalkingPoint(Value):
    """A drafted text: a STAR story of one piece of evidence, or the 30-second pitch."""

    kind: Literal["story", "pitch"]
    title: Text
    sentences: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    skills: tuple[Name, ...] = ()


class PointsDraft(Value):
    """The talking points for a role.

    Attributes:
        role: The role's title.
        points: The drafts; empty where there is no evidence.
        uncovered: The role's skills that no evidence shows, the weightiest first.
        message: What is missing and what to do next, or empty.
    """

    role: Name
    points: tuple[TalkingPoint, ...] = ()
    uncovered: tuple[Name, ...] = ()
    message: Text = ""
