"""The roles of the job postings that a page publishes for machines, by schema.org."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from tools.domain import Place, Role, Value
from tools.intake.postings.job_posting import JobPosting, read_job_posting
from tools.intake.postings.linked_data import Thing, linked_data, things_of_type
from tools.intake.postings.microdata import microdata
from tools.intake.postings.posting import read_role
from tools.vocabulary import Vocabulary

TYPE: Final = "JobPosting"
MOST_POSTINGS: Final = 200
"""How many postings of one document are read."""

_MENTIONS: Final = "jobposting"


class PostedRole(Value):
    """A role, and the whole text that it was read from."""

    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class PostedRoles:
    """The postings of a document.

    Attributes:
        whole: Those that have a text with requirements, each once.
        without_text: How many others it names without one, as lists of jobs do.
        broken: Why JSON-LD of the page could not be read.
        over: How many more than are read it holds.
    """

    whole: tuple[PostedRole, ...] = ()
    without_text: int = 0
    broken: tuple[str, ...] = ()
    over: int = 0

    @property
    def remarks(self) -> Iterator[str]:
        """Sentences on what of the document was not read."""
        if self.without_text and self.whole:
            named = (
                "1 more posting" if self.without_text == 1 else f"{self.without_text} more postings"
            )
            yield f"It names {named} without the text. Save each one's own page to import it."
        if self.over:
            yield f"Only {MOST_POSTINGS} of its postings were read; it holds {self.over} more."
        if self.broken:
            rest = "the rest of it was read" if self.whole else "its text was read instead"
            yield f"Its JSON-LD is broken ({self.broken[0]}), so {rest}."


def posted_on_page(
    html: str, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> PostedRoles:
    """Return the roles that a page holds as JSON-LD or, where there is none of it, as microdata.

    Args:
        html: The page; not nested too deeply.
        vocabulary: The skills that are known.
        source: Where it stands, as shown to the user.
        on: The day of reading.

    Raises:
        IntakeError: A description's HTML is nested too deeply.
    """
    if _MENTIONS not in html.casefold():
        return PostedRoles()
    page = LexborHTMLParser(html)
    data, broken = linked_data(page)
    things = tuple(it for one in data for it in things_of_type(one, TYPE))
    found = _roles(things or microdata(page, TYPE), vocabulary, source, on)
    return replace(found, broken=broken)


def posted_in_json(
    data: object, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> PostedRoles:
    """Return the roles of the JobPostings in parsed JSON; arguments as for `posted_on_page`."""
    return _roles(tuple(things_of_type(data, TYPE)), vocabulary, source, on)


def _roles(
    things: tuple[Thing, ...], vocabulary: Vocabulary, source: str, on: dt.date | None
) -> PostedRoles:
    whole: dict[str, PostedRole] = {}
    without = 0
    for thing in things[:MOST_POSTINGS]:
        posting = read_job_posting(thing, source=source)
        role = role_of(posting, vocabulary, source=source, on=on)
        if role.requirements or role.unrecognised:
            whole.setdefault(posting.text, PostedRole(role=role, text=posting.text))
        else:
            without += 1
    over = max(0, len(things) - MOST_POSTINGS)
    return PostedRoles(tuple(whole.values()), without, over=over)


def role_of(
    posting: JobPosting, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> Role:
    """Return the role of a posting: what its text says, its own fields before what is read there.

    Args:
        posting: The posting.
        vocabulary: The skills that are known.
        source: Where it stands, as shown to the user.
        on: The day of reading.
    """
    read = read_role(
        posting.text,
        vocabulary,
        source=source,
        on=on,
        named=posting.title or None,
        places=posting.place.names if posting.place else (),
    )
    return read.model_copy(
        update={
            "company": posting.company or read.company,
            "posted": posting.posted or read.posted,
            "valid_through": posting.valid_through or read.valid_through,
            "place": _place(posting.place, read.place),
            "employment": posting.employment or read.employment,
            "pay": posting.pay or read.pay,
        }
    )


def _place(published: Place | None, read: Place | None) -> Place | None:
    """Return the published place; what it leaves open is as the text says."""
    if published is None or read is None:
        return published or read
    told = published if published.workplace else read
    return Place(names=published.names or read.names, workplace=told.workplace, quote=told.quote)
