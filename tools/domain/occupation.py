"""Occupations of a published taxonomy, and what they pay."""

from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Name, Text, Value
from tools.domain.role import Amount, Requirement

TaxonomyName = Literal["O*NET", "ESCO"]
"""The taxonomies that can be read."""


class Taxonomy(Value):
    """A published list of occupations.

    Attributes:
        name: What it is called.
        version: Its version ("29.2"), or what is known of it.
        attribution: What its licence asks to be shown wherever it is used.
    """

    name: TaxonomyName
    version: Name
    attribution: Text


class Occupation(Value):
    """An occupation as a taxonomy describes it.

    Attributes:
        code: Its code there ("15-2051.00", "2511.4").
        title: Its name there.
        description: What it is about.
        job_zone: How much preparation it needs by O*NET, 1 little to 5 extensive; else ``None``.
        titles: What else it is called.
        requirements: What it asks for, each skill once.
    """

    code: Name
    title: Name
    description: Text = ""
    job_zone: Annotated[int, Field(ge=1, le=5)] | None = None
    titles: tuple[Name, ...] = ()
    requirements: Annotated[tuple[Requirement, ...], Field(max_length=5_000)] = ()


class Wage(Value):
    """What an occupation pays a year in the United States, by a survey of employers.

    Attributes:
        code: The occupation's code in the Standard Occupational Classification ("15-2051").
        title: What the survey calls it.
        p10: The 10th percentile in US dollars; this and the next are ``None`` where the survey
            gives no figure.
        p25: The 25th percentile.
        median: The middle.
        p75: The 75th percentile.
        p90: The 90th percentile.
        top: The figure from which the survey gives none, where one of them is so high; it stands
            in for that.
        year: The year that it is of, or ``None`` where that is not known.
        source: Who says so.
    """

    code: Name
    title: Name
    p10: Amount | None = None
    p25: Amount | None = None
    median: Amount | None = None
    p75: Amount | None = None
    p90: Amount | None = None
    top: Amount | None = None
    year: Annotated[int, Field(ge=1900, le=2200)] | None = None
    source: Text = ""


class OccupationFound(Value):
    """An occupation that a search found.

    Attributes:
        title: What it is called here: its name with the taxonomy in brackets.
        code: Its code.
        taxonomy: The taxonomy with its version.
        matched: The alternate title that was found, or ``""`` where it is its own.
        job_zone: How much preparation it needs, 1 to 5, where that is known.
        requirements: How many requirements it has.
        wage: What it pays, where wages are imported and tell it.
    """

    title: Name
    code: Name
    taxonomy: Text
    matched: Text = ""
    job_zone: int | None = None
    requirements: int
    wage: Wage | None = None
