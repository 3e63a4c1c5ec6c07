"""The fields of a schema.org JobPosting, whatever form a site gives them."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.domain import Employment, Pay, Place
from tools.formats.markup import markdown_from_html
from tools.intake.orders.addressed import without_orders
from tools.intake.pay.salaries import salary
from tools.intake.postings.employment import employment_named
from tools.intake.postings.linked_data import Thing
from tools.intake.text.days import day_at
from tools.late import late

_TAG: Final = late(r"</?[a-zA-Z][^<>]{0,2000}>")
_SECTIONS: Final = (
    ("responsibilities", "Responsibilities"),
    ("qualifications", "Qualifications"),
    ("skills", "Skills"),
    ("experienceRequirements", "Experience"),
    ("educationRequirements", "Education"),
)
_ADDRESS: Final = ("addressLocality", "addressRegion", "addressCountry")
_LONGEST_NAME = 200
_MOST_PLACES = 50
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class JobPosting:
    """A job posting as a site publishes it for machines.

    Attributes:
        title: The job's title, or empty.
        text: Its whole text as Markdown: title, description and the fields that ask for something.
        company: Whom the job is with.
        posted: The day or month on which it was published.
        valid_through: The last day on which one can apply.
        place: Where the work is done.
        employment: The kinds of employment.
        pay: The pay that the employer states; estimates of the site are left out.
    """

    title: str
    text: str
    company: str | None
    posted: str | None
    valid_through: str | None
    place: Place | None
    employment: tuple[Employment, ...]
    pay: Pay | None


def read_job_posting(thing: Thing, *, source: str) -> JobPosting:
    """Return what a JobPosting says.

    Args:
        thing: The object, from JSON-LD or microdata.
        source: Where it stands.

    Raises:
        IntakeError: The HTML of its description is nested too deeply.
    """
    title = next(_plain_texts(thing.get("title") or thing.get("name")), "")
    return JobPosting(
        title=title,
        text=_text(thing, title, source),
        company=next(_plain_texts(thing.get("hiringOrganization")), None),
        posted=_day(thing.get("datePosted")),
        valid_through=_day(thing.get("validThrough")),
        place=_place(thing),
        employment=_employment(thing),
        pay=salary(thing, source=source),
    )


def _text(thing: Thing, title: str, source: str) -> str:
    parts = [f"# {title}"] if title else []
    parts += [_as_markdown(it, source) for it in _texts(thing.get("description"))]
    for field, heading in _SECTIONS:
        said = [_as_markdown(it, source) for it in _asked(thing.get(field))]
        if any(said):
            listed = said if len(said) == 1 else [f"- {it}" for it in said if it]
            parts.append("\n".join([f"## {heading}", *listed]))
    return without_orders(clean_text("\n\n".join(it for it in parts if it)))


def _asked(value: object) -> Iterator[str]:
    """Yield the texts of a field that asks for something; months of experience as a sentence."""
    for it in value if isinstance(value, list) else [value]:
        months = it.get("monthsOfExperience") if isinstance(it, Mapping) else None
        if isinstance(months, str | int | float) and re.fullmatch(r"\d{1,3}(?:\.0)?", str(months)):
            yield f"{float(months) / _MONTHS_A_YEAR:g} years of experience"
        if isinstance(it, Mapping) and "credentialCategory" in it:
            yield from _texts(it["credentialCategory"])
        else:
            yield from _texts(it)


def _as_markdown(text: str, source: str) -> str:
    """Return a field's text as Markdown, be it plain, HTML, or HTML escaped once too often."""
    plain = text
    if not _TAG.search(plain) and "&lt;" in plain:
        plain = html.unescape(plain)
    if not _TAG.search(plain):
        return html.unescape(plain).strip()
    return markdown_from_html(f"<div>{plain}</div>", name=source)


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of a field: alone, in a list, or as the name of an object."""
    for it in value if isinstance(value, list) else [value]:
        said = it
        if isinstance(said, Mapping):
            said = next(
                (
                    said[key]
                    for key in ("name", "@value", "value", "text", "description")
                    if isinstance(said.get(key), str | int | float)
                ),
                None,
            )
        if isinstance(said, str | int | float) and not isinstance(said, bool) and str(said).strip():
            yield str(said)


def _plain_texts(value: object) -> Iterator[str]:
    """Yield the texts of a field as single lines without markup."""
    for it in _texts(value):
        bare = _TAG.sub(" ", html.unescape(_TAG.sub(" ", it)))
        if line := one_line(clean_text(bare), _LONGEST_NAME):
            yield line


def _day(value: object) -> str | None:
    return next((day[0] for it in _plain_texts(value) if (day := day_at(it))), None)


def _place(thing: Thing) -> Place | None:
    names = tuple(dict.fromkeys(_places(thing.get("jobLocation"))))
    allowed = tuple(dict.fromkeys(_places(thing.get("applicantLocationRequirements"))))
    said = next(_plain_texts(thing.get("jobLocationType")), "")
    remote = "telecommute" in said.casefold()
    if not (names or allowed or remote):
        return None
    return Place(
        names=(names or allowed)[:_MOST_PLACES],
        workplace="remote" if remote else None,
        quote=f"jobLocationType: {said}" if remote else "",
    )


def _places(value: object) -> Iterator[str]:
    for it in value if isinstance(value, list) else [value]:
        address = it.get("address", it) if isinstance(it, Mapping) else it
        for one in address if isinstance(address, list) else [address]:
            if isinstance(one, Mapping) and any(key in one for key in _ADDRESS):
                yield from _address(one)
            else:
                yield from _plain_texts(one)


def _address(address: Thing) -> Iterator[str]:
    parts = [next(_plain_texts(address.get(key)), "") for key in _ADDRESS]
    named = one_line(", ".join(dict.fromkeys(it for it in parts if it)), _LONGEST_NAME)
    if named:
        yield named


def _employment(thing: Thing) -> tuple[Employment, ...]:
    said: Iterable[str] = _plain_texts(thing.get("employmentType"))
    return tuple(dict.fromkeys(kind for it in said for kind in employment_named(it)))
