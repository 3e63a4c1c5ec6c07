"""When a person worked where, as precisely as their dates say."""

import datetime as dt
from typing import Annotated

from pydantic import Field

from tools.domain.base import Text, Value

Month = Annotated[str, Field(pattern=r"^[12]\d{3}-(?:0[1-9]|1[0-2])$")]
"""A month as ``YYYY-MM``."""


class Moment(Value):
    """A month, or the months that a date leaves open: a year alone is any of its twelve.

    Attributes:
        earliest: The first month that it can be.
        latest: The last one; the same where the month is known.
    """

    earliest: Month
    latest: Month


class Tenure(Value):
    """From when to when something was.

    Attributes:
        start: When it began, or ``None`` where only its end is told.
        end: When it ended, or ``None`` where it goes on or the end is not told.
        current: Whether it goes on.
    """

    start: Moment | None
    end: Moment | None
    current: bool = False


class MonthCount(Value):
    """A number of calendar months, or the least and the most that it can be."""

    low: Annotated[int, Field(ge=0)]
    high: Annotated[int, Field(ge=0)]


class Position(Value):
    """Somewhere that a person worked.

    Attributes:
        title: What they were, ``""`` where that can't be told from the organisation.
        organisation: Where, or ``""``.
        start: When it began.
        end: When it ended, or ``None`` while it goes on.
        current: Whether it goes on.
        volunteer: Whether it was unpaid, work or leave; it counts in no total.
        value: The line as it is remembered.
        source: Where it was read or said.
    """

    title: Text
    organisation: Text
    start: Moment
    end: Moment | None
    current: bool
    volunteer: bool = False
    value: Text
    source: Text = ""


class Overlap(Value):
    """Two positions held at once.

    Attributes:
        first: The one that began first.
        second: The other one.
        months: How long both were held; ``low`` is 0 where the dates leave open whether they were.
    """

    first: Text
    second: Text
    months: MonthCount


class CareerGap(Value):
    """Months between positions, in which none was held.

    Attributes:
        after: The position that ended last before it.
        before: The one that began next, or ``None`` where none has yet.
        earliest: The first month that may be part of it.
        latest: The last one.
        months: How long it is; ``low`` is 0 where the dates leave open whether there is one.
    """

    after: Text
    before: Text | None
    earliest: Month
    latest: Month
    months: MonthCount


class Timeline(Value):
    """What the positions of a person add up to.

    Attributes:
        as_of: The day up to which what goes on counts.
        positions: Those with dates, the earliest first; one that is told twice stands once.
        total: The months with a paid position, each once; ``None`` where none has dates.
        overlaps: The paid positions held at once.
        gaps: The months between them.
        undated: The lines of positions without a start that can be read.
        not_begun: The lines of those that begin after ``as_of``.
    """

    as_of: dt.date
    positions: tuple[Position, ...] = ()
    total: MonthCount | None = None
    overlaps: tuple[Overlap, ...] = ()
    gaps: tuple[CareerGap, ...] = ()
    undated: tuple[Text, ...] = ()
    not_begun: tuple[Text, ...] = ()
