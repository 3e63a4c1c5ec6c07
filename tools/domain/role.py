"""Roles and what they ask for."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tools.domain.base import Importance, Name, RequiredLevel, Share, Text, Value
from tools.domain.blueprint import MOST_LINES, Blueprint

Seniority = Literal["intern", "junior", "mid", "senior", "staff", "principal", "lead", "executive"]
"""How senior a role is, where its text says so."""

PostedOn = Annotated[
    str, StringConstraints(pattern=r"^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$")
]
"""A day, "2026-10-03", or where no more is said its month, "2026-10"."""


Workplace = Literal["on-site", "hybrid", "remote"]
"""Where the work is done: at the employer's, partly there, or anywhere that is allowed."""

Employment = Literal[
    "full-time",
    "part-time",
    "permanent",
    "contract",
    "temporary",
    "internship",
    "volunteer",
    "per diem",
]
"""A kind of employment, as schema.org and job boards tell them apart."""

Years = Annotated[float, Field(gt=0, le=60, allow_inf_nan=False)]
"""Years of experience."""


class Place(Value):
    """Where a role is worked at.

    Attributes:
        names: The places that its posting names, as it spells them ("Leeds, United Kingdom").
        workplace: Whether it is on-site, hybrid or remote, where the posting says so.
        quote: The words that say so.
    """

    names: Annotated[tuple[Name, ...], Field(max_length=50)] = ()
    workplace: Workplace | None = None
    quote: Text = ""


class AskedYears(Value):
    """Years of experience that a posting asks for in all, and the sentence that says so."""

    years: Years
    quote: Text = ""


class Frequency(Value):
    """How often postings ask for a skill.

    Attributes:
        share: The share of postings, 0 to 1.
        n: How many postings were counted, where known.
        source: Who counted.
    """

    share: Share
    n: Annotated[int, Field(ge=1)] | None = None
    source: Text = ""


class Alternative(Value):
    """A skill that meets a requirement in place of the one it names, and the level needed."""

    skill: Name
    level: RequiredLevel


class Requirement(Value):
    """One thing that a role asks for.

    Attributes:
        skill: The canonical name of the skill.
        level: The level needed.
        importance: Whether the role must, should or would like to have it.
        frequency: How often postings for the role ask for it, where known.
        quote: The sentence that it was read from, verbatim.
        source: Where that sentence stands, or whose estimate it is.
        weeks: How long the source says that learning takes, in weeks, where it says so.
        alternatives: What else would do: any one of these meets the requirement as well.
        level_stated: Whether the sentence states the level, which is assumed otherwise.
        years: The years of experience with the skill that are asked for, where any are; of a range
            the lower end.
    """

    skill: Name
    level: RequiredLevel
    importance: Importance = "must"
    frequency: Frequency | None = None
    quote: Text = ""
    source: Text = ""
    weeks: Annotated[float, Field(gt=0, le=520, allow_inf_nan=False)] | None = None
    alternatives: Annotated[tuple[Alternative, ...], Field(max_length=100)] = ()
    level_stated: bool = False
    years: Years | None = None

    @property
    def ways(self) -> tuple[Alternative, ...]:
        """Every skill that meets it, with the level needed; the one that it names comes first."""
        return (Alternative(skill=self.skill, level=self.level), *self.alternatives)


Amount = Annotated[float, Field(ge=0, allow_inf_nan=False)]
"""An amount of money, in the currency that stands beside it."""


class Pay(Value):
    """A pay range as the source states it, per period and in its currency.

    Attributes:
        low: The lower end; of a wage statistic the 10th percentile.
        high: The upper end; of a wage statistic the 90th percentile.
        median: The middle, where the source states it.
        capped: Whether the source gives no figure above ``high``, so that the end lies higher.
        floored: Whether the source gives no figure below ``low``, so that the beginning lies lower.
        currency: Its three-letter code.
        period: What it is paid for.
        year: The year that it is of, where the source says.
        place: Where it is paid, where the source says.
        source: Who says so, and where.
    """

    low: Amount
    high: Amount
    median: Amount | None = None
    capped: bool = False
    floored: bool = False
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    period: Literal["hour", "day", "week", "month", "year"]
    year: Annotated[int, Field(ge=1900, le=2200)] | None = None
    place: Text = ""
    source: Text = ""


class PayBand(Value):
    """The pay of one rank in a list of several, as the source states it.

    Attributes:
        name: The rank or role.
        pay: Its pay.
        quote: The line or row that it was read from.
    """

    name: Name
    pay: Pay
    quote: Text = ""


class Role(Value):
    """A role that a person can aim for.

    Attributes:
        title: Its name, unique among the roles a person keeps: the title, and where an earlier role
            has that title, the company or a number in brackets.
        summary: What the role is about, in a sentence or two.
        seniority: How senior it is, where known.
        requirements: What it asks for, each skill in one requirement at most.
        unrecognised: Phrases of its text that look like requirements and match no known skill.
        held_back: What those phrases ask for, each under the phrase as its skill, with the level,
            importance and frequency that the text gives it, for when a phrase is adopted.
        pay: The pay that its source states, where it does.
        company: The company that the posting is of, where it says so.
        company_type: The kind of company, where the source says.
        posted: When the posting was published, where it says so.
        valid_through: The last day on which one can apply, where the posting says so.
        place: Where the work is done, where the posting says so.
        employment: The kinds of employment that the posting names.
        experience: The years of experience asked for in all, where the posting says so.
        language: The language that its text is in, by its English name, where that can be told.
        feeders: Titles of roles that people come to it from, as its source names them.
        next_roles: Titles of roles that it leads to, as its source names them.
        pay_bands: The pay of each rank, where its source lists several.
        blueprint: What its source says beyond what it asks for, or ``None`` where it says nothing.
        path_source: Where its feeders and next roles come from, where that is not its source.
        source: Where the role comes from (a file's name, "catalogue: …").
    """

    title: Name
    summary: Text = ""
    seniority: Seniority | None = None
    requirements: Annotated[tuple[Requirement, ...], Field(max_length=5_000)] = ()
    unrecognised: tuple[Text, ...] = ()
    held_back: Annotated[tuple[Requirement, ...], Field(max_length=5_000)] = ()
    pay: Pay | None = None
    company: Name | None = None
    company_type: Text | None = None
    posted: PostedOn | None = None
    valid_through: PostedOn | None = None
    place: Place | None = None
    employment: Annotated[tuple[Employment, ...], Field(max_length=10)] = ()
    experience: AskedYears | None = None
    language: Name | None = None
    feeders: Annotated[tuple[Name, ...], Field(max_length=50)] = ()
    next_roles: Annotated[tuple[Name, ...], Field(max_length=50)] = ()
    pay_bands: Annotated[tuple[PayBand, ...], Field(max_length=MOST_LINES)] = ()
    blueprint: Blueprint | None = None
    path_source: Text = ""
    source: Text = ""
