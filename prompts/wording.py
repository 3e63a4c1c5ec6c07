"""How values are worded: figures with their unit, dates, and columns that line up."""

import datetime as dt
import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, groupby, pairwise, takewhile
from typing import Any, Protocol, TypeVar

from tools.contents import content_in_words, contents_of_facts, kinds_in_words, level_time
from tools.history.timeline import called
from tools.history.wording import count_text, dates_text
from tools.namesakes import title_and_company
from tools.pace import pace_text
from tools.pay_wording import PayFigures, amount_in_words, pay_figures, pay_in_short, per_period
from tools.wording import day_text, dollars

WIDTH = 80
"""The columns that a report keeps to."""

# The names of strftime follow the machine's locale; these do not.
_CONTROLS = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])?"
    r"|[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


class Span(Protocol):
    """A range in percent."""

    @property
    def low(self) -> float:
        """The lower end."""

    @property
    def high(self) -> float:
        """The upper end."""


class Levelled(Protocol):
    """A skill with a level, or with none where it is unassessed."""

    @property
    def skill(self) -> str:
        """The skill's name."""

    @property
    def level(self) -> int | None:
        """The level."""


class Dated(Protocol):
    """A week of a plan."""

    @property
    def start(self) -> dt.date:
        """Its first day."""


class Posted(Protocol):
    """A role that may be of a company."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def company(self) -> str | None:
        """The company, where it is known."""


class Skilled(Protocol):
    """Something that is about a skill."""

    @property
    def skill(self) -> str:
        """The skill's name."""


class Paid(PayFigures, Protocol):
    """Pay as a source states it, with where and when."""

    @property
    def year(self) -> int | None:
        """The year that it is of, where it is known."""

    @property
    def place(self) -> str:
        """Where it is paid, or ``""``."""

    @property
    def source(self) -> str:
        """Who says so."""


About = TypeVar("About", bound=Skilled)


def without_controls(value: object) -> object:
    """Return text without escape sequences, control and direction characters; else the value.

    What a file, a posting or a model wrote must not be able to steer the terminal.
    """
    return _CONTROLS.sub("", value) if isinstance(value, str) else value


def cells(text: str) -> int:
    """Return how many terminal columns a line takes: wide characters take two, marks none."""
    return len(text) if text.isascii() else sum(_cells(char) for char in text)


def _cells(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def shorten(text: object, width: int) -> str:
    """Return text as one line of at most ``width`` columns, ended by "…" where it was cut."""
    line = " ".join(str(without_controls(text)).split())
    if cells(line) <= width:
        return line
    if line.isascii():
        return line[: max(width - 1, 0)].rstrip() + "…"
    taken = accumulate(_cells(char) for char in line)
    fitting = sum(1 for _ in takewhile(lambda columns: columns <= width - 1, taken))
    return line[:fitting].rstrip() + "…"


def pad(text: object, width: int) -> str:
    """Return text as one line of exactly ``width`` columns, filled up on the right."""
    line = shorten(text, width)
    return line + " " * (width - cells(line))


def right(text: object, width: int) -> str:
    """Return text as one line of exactly ``width`` columns, filled up on the left."""
    line = shorten(text, width)
    return " " * (width - cells(line)) + line


def number(value: float) -> str:
    """Return a number as briefly as it is exact: 8, 12.5, 1234.25."""
    return f"{value:.10f}".rstrip("0").rstrip(".")


def hours(value: float | None) -> str:
    """Return hours with their unit, or "?" where they are not known."""
    return "?" if value is None else f"{number(value)} h"


def percent(value: float) -> str:
    """Return a percentage between 0 and 100 with its sign: 41.3 → "41.3%"."""
    return f"{number(value)}%"


def share(value: float | None) -> str:
    """Return a part between 0 and 1 as a percentage, or "–" where it is not known."""
    return "–" if value is None else f"{number(round(100 * value, 1))}%"


def span(value: Span) -> str:
    """Return a readiness as "41.3% to 58.2%", or as one figure where the two are the same."""
    if value.low == value.high:
        return percent(value.low)
    return f"{percent(value.low)} to {percent(value.high)}"


def level(value: int | None) -> str:
    """Return a level out of five, or "?" where it is unassessed."""
    return "?" if value is None else f"{value}/5"


def skill_level(value: Levelled) -> str:
    """Return a skill with its level: "Docker 2/5"."""
    return f"{value.skill} {level(value.level)}"


def role_name(value: Posted) -> str:
    """Return a role's title with its company: "Clerk at Acme", "Clerk (Acme)"."""
    return title_and_company(value.title, value.company)


def pay(value: Paid) -> str:
    """Return what a role pays, with its place, year and source."""
    low, high = amount_in_words(value.low), amount_in_words(value.high)
    most = f"{high}{' or more' if value.capped else ''}"
    amount = most if low == high else f"{low} to {most}"
    amount = f"up to {high}" if value.floored else amount
    middle = "" if value.median is None else f", median {amount_in_words(value.median)}"
    year = "year not stated" if value.year is None else str(value.year)
    origin = ", ".join(filter(None, (value.place, year, value.source)))
    return f"{value.currency} {amount} {per_period(value.period)}{middle} ({origin})"


def plural(count: float, noun: str, many: str = "") -> str:
    """Return a count with its noun: "1 week", "3 weeks", "2 replies" (with ``many`` given)."""
    return f"{number(count)} {noun if count == 1 else many or noun + 's'}"


def wrap(text: object, width: int = WIDTH, indent: str = "", first: str | None = None) -> str:
    """Return text as lines of at most ``width`` columns.

    Args:
        text: The text; its own line breaks are kept.
        width: The columns to keep to.
        indent: What each line begins with.
        first: What the first line begins with instead.
    """
    lines: list[str] = []
    for paragraph in str(without_controls(text)).splitlines() or [""]:
        begin = indent if lines or first is None else first
        lines += textwrap.wrap(
            paragraph, width, initial_indent=begin, subsequent_indent=indent, break_on_hyphens=False
        ) or [begin.rstrip()]
    return "\n".join(lines)


def listed(items: Iterable[object], last: str = "and") -> str:
    """Return items as words: "a", "a and b", "a, b and c"."""
    words = [str(item) for item in items]
    return f" {last} ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def fence(text: object) -> str:
    """Return what others wrote between marks that say so, which it can't close itself."""
    inside = str(without_controls(text)).replace("<<<", "‹‹‹").replace(">>>", "›››")
    return f"<<<{inside}>>>"


def weeks_off(weeks: Sequence[Dated], start: dt.date) -> tuple[int, ...]:
    """Return for each week of a plan how many weeks without work lie right before it.

    Args:
        weeks: The weeks with work, in order.
        start: The first day of the plan.
    """
    starts = [start - dt.timedelta(7), *(it.start for it in weeks)]
    return tuple((after - before).days // 7 - 1 for before, after in pairwise(starts))


def runs(items: Iterable[About]) -> list[tuple[str, list[About]]]:
    """Return the items of a week with those of one skill that follow each other as one run."""
    return [(skill, list(run)) for skill, run in groupby(items, key=lambda it: it.skill)]


def thousands(count: int) -> str:
    """Return a count with its thousands set apart: 11,000."""
    return f"{count:,}"


FILTERS: dict[str, Callable[..., Any]] = {
    "called": called,
    "cells": cells,
    "content": content_in_words,
    "date": day_text,
    "dates": dates_text,
    "dollars": dollars,
    "fence": fence,
    "hours": hours,
    "kinds": kinds_in_words,
    "level": level,
    "level_time": level_time,
    "listed": listed,
    "months": count_text,
    "number": number,
    "pace": pace_text,
    "pad": pad,
    "pay": pay,
    "pay_figure": pay_figures,
    "pay_in_short": pay_in_short,
    "percent": percent,
    "plural": plural,
    "positioned": contents_of_facts,
    "range": span,
    "right": right,
    "role_name": role_name,
    "runs": runs,
    "share": share,
    "shorten": shorten,
    "skill_level": skill_level,
    "thousands": thousands,
    "weeks_off": weeks_off,
    "wrap": wrap,
}
"""What templates can pipe a value through."""
