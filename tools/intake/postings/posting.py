"""Reading a role from a posting or a blueprint in plain text or Markdown."""

import datetime as dt
from collections.abc import Iterable, Sequence

from tools.cleaning import clean_text, clip
from tools.domain import Requirement, Role, Seniority
from tools.intake.blueprints.blueprint import read_bands, read_blueprint
from tools.intake.blueprints.blueprint_sections import heads_a_part, names_part
from tools.intake.blueprints.career_path import roles_around
from tools.intake.blueprints.level_names import heads_level
from tools.intake.blueprints.level_tables import with_headers
from tools.intake.blueprints.unread_details import without_needs
from tools.intake.levels.experience import asked_experience
from tools.intake.levels.level_words_abroad import LEVELS_READ
from tools.intake.pay.role_pay import own_pay
from tools.intake.postings.company import company_of
from tools.intake.postings.company_type import company_type_of
from tools.intake.postings.denying import denying_heads
from tools.intake.postings.employer_sections import out_of_the_employers
from tools.intake.postings.employment import employment_of
from tools.intake.postings.posted import posted_on, valid_through
from tools.intake.postings.requests import RoleText, requests
from tools.intake.postings.requirements import Asked, merged, not_of_the_name
from tools.intake.postings.role_sections import at_labels
from tools.intake.postings.role_strangers import unknown_requirements
from tools.intake.postings.title_line import title_line
from tools.intake.postings.titles import (
    clean_title,
    seniority_of,
    summary_of,
    title_of,
    without_company,
)
from tools.intake.postings.unknown_heads import ending_lists
from tools.intake.postings.weighed_columns import with_weighed_columns
from tools.intake.postings.workplace import place_of
from tools.intake.profiles.strangers import bounded
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.plain_lists import with_plain_lists
from tools.language import is_read, language_of
from tools.vocabulary import Vocabulary


def read_role(  # noqa: PLR0913 - a page tells two of them beside its text
    text: str,
    vocabulary: Vocabulary,
    *,
    source: str,
    on: dt.date | None = None,
    named: str | None = None,
    places: Sequence[str] = (),
) -> Role:
    """Return the role that a posting or a blueprint describes.

    Importance comes from a passage's own words ("a plus", "required", "Importance: Critical"),
    else from a stated frequency (from 70 % must, from 40 % should, below nice), else from the
    heading above it. Duties, and what a company says it works with ("We use …"), count as should,
    or not at all where the text weighs its skills one by one (see ``requests``). Alternatives
    ("AWS, GCP or Azure") make one requirement that any of them meets; beside an alternative that
    is no known skill it counts for one importance less. Text outside any section of requirements
    counts where it speaks of what is asked for; where nothing in the whole text does, every skill
    it names counts as should, and so it is in another language than English. Levels: see
    ``stated_levels`` and ``default_level``.

    Args:
        text: The posting or blueprint.
        vocabulary: The skills that are known. Where it has a recogniser, that finds more of the
            unrecognised phrases, and changes nothing else.
        source: Where it stands, as shown to the user.
        on: The day of reading, from which "Posted 3 days ago" counts back.
        named: The role's title where it is known from elsewhere, which the text may head too.
        places: Where the role is, as far as that is known from elsewhere.
    """
    cleaned = clean_text(text)
    passages = read_passages(cleaned, heads_a_part)
    title, heading = role_title(passages)
    title = clean_title(named) if named else title
    line = title_line(title or "")
    language = language_of(cleaned)
    recogniser = vocabulary.recogniser if is_read(language) else None
    abroad = language in LEVELS_READ
    document = RoleText(below_title(passages, heading), vocabulary, source, recogniser, abroad)
    needed = without_needs(passages)
    asking = document
    if needed != passages:
        asking = RoleText(below_title(needed, heading), vocabulary, source, levels_abroad=abroad)
    asked = list(requests(asking, strictly=is_read(language)))
    asked = asked or list(requests(asking, strictly=False))
    seniority = seniority_of(title or "", cleaned)
    strangers = list(unknown_requirements(document))
    phrases = bounded(it.skill for it in strangers)
    bands = read_bands(document.outline, source=source, within=cleaned)
    before, after = roles_around(document.outline, title)
    company = company_of(line.title, cleaned, vocabulary, named=line.name)
    cut = company
    if company is not None and company == line.name and _is_town(company, cleaned):
        company = None  # "Payroll Manager - Newport / hybrid"
    return Role(
        title=title_line(without_company(line.title, cut)).title
        or clip(f"Role from {source or 'an untitled text'}", 120),
        summary=summary_of(document.passages),
        seniority=seniority,
        requirements=merged(
            not_of_the_name(asked, company, vocabulary), seniority=seniority, source=source
        ),
        unrecognised=phrases,
        held_back=_held_back(strangers, phrases, seniority, source),
        pay=own_pay(cleaned, document.passages, bands, seniority, source=source, places=places),
        company=company,
        company_type=company_type_of(cleaned),
        posted=posted_on(cleaned, on=on),
        valid_through=valid_through(cleaned, on=on),
        place=place_of(cleaned, company=company, line=line),
        employment=employment_of(cleaned),
        experience=asked_experience(document.passages),
        language=language,
        feeders=before,
        next_roles=after,
        pay_bands=bands,
        blueprint=read_blueprint(document.outline, title),
        source=source,
    )


def _is_town(name: str, text: str) -> bool:
    """Whether a text says of a name behind its title that the work is done there."""
    place = place_of(text)
    return place is not None and any(it.startswith(name) for it in place.names)


def role_title(passages: Iterable[Passage]) -> tuple[str | None, Passage | None]:
    """Return the title of a role's text and its passage; a part or a level is none.

    Args:
        passages: The passages of the text.
    """
    kept = (it for it in passages if not (names_part(it.text) or heads_level(it.text)))
    first = next(kept, None)
    if first is None:
        return None, None
    return title_of([first, *kept])


def _held_back(
    strangers: Iterable[Asked], phrases: Sequence[str], seniority: Seniority | None, source: str
) -> tuple[Requirement, ...]:
    """Return what the unrecognised phrases ask for, each under its phrase in its first spelling."""
    spelled = {it.casefold(): it for it in phrases}
    named = [
        it._replace(skill=spelled[it.skill.casefold()])
        for it in strangers
        if it.skill.casefold() in spelled
    ]
    return merged(named, seniority=seniority, source=source)


def below_title(passages: Sequence[Passage], title: Passage | None) -> tuple[Headed, ...]:
    """Return the passages under their headings, the title being none of them."""
    listed = [*with_plain_lists([*denying_heads(with_weighed_columns(passages))])]
    pieces = [*ending_lists(out_of_the_employers(at_labels(listed)))]
    headed = with_headers([*under_headings(pieces, title=title)])
    return tuple([it for it in headed if it.passage is not title])
