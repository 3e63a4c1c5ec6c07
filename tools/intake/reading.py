"""Reading a document from its bytes: what it is, what it says, and what is wrong with it."""

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress

from tools.cleaning import clean_text, one_line
from tools.domain import ProfileReading, Role, Value
from tools.formats import (
    FileText,
    is_html,
    markdown_from_html,
    refuse_too_deep,
    refuse_too_long,
    text_of_file,
)
from tools.intake.blueprints.persons_part import persons_part
from tools.intake.blueprints.roadmap_marks import is_roadmap
from tools.intake.blueprints.told_of_person import Report, with_what_is_told
from tools.intake.detection import DocumentKind, is_resume, kind_of_text
from tools.intake.errors import IntakeError, UnclearKindError
from tools.intake.orders.addressed import without_orders
from tools.intake.orders.orders import orders_in, remark_on
from tools.intake.postings.posted_roles import (
    TYPE,
    PostedRole,
    PostedRoles,
    posted_in_json,
    posted_on_page,
)
from tools.intake.postings.posting import read_role
from tools.intake.postings.role_remarks import remarks_on_role
from tools.intake.postings.wordpress import is_wordpress, read_wordpress, text_of_post
from tools.intake.profiles.claims import read_claims
from tools.intake.profiles.json_resume import read_json_resume, text_of_json_resume
from tools.intake.profiles.linkedin import read_linkedin
from tools.intake.profiles.linkedin_tables import file_like
from tools.intake.profiles.positioning import read_positioning
from tools.intake.profiles.positioning_sections import is_positioning
from tools.intake.profiles.profile import read_profile
from tools.intake.profiles.side_by_side import without_columns
from tools.intake.text.decoding import parse_json
from tools.intake.text.json_repair import BrokenJsonError, read_repaired
from tools.intake.text.unknown_tables import remark_on_table
from tools.language import is_read, language_of
from tools.vocabulary import Vocabulary

_LONGEST_NAME = 200
_OWN_EXPORT = '{"format":"coach-memory"'
_SAID_KINDS = "--as profile or --as posting (role, roadmap and positioning work too)"
_ENOUGH_SAID = 2
_PERSONAL: frozenset[DocumentKind] = frozenset(("resume", "profile", "positioning"))


class Reading(Value):
    """What a document turned out to be, and what it says: a profile or a role.

    Attributes:
        kind: What it is.
        profile: The profile, for one of a person.
        role: The role, for one of a role.
        remarks: What was left out in reading it and may be missed, as sentences.
        postings: Where the document publishes several postings, each with its own text; ``role``
            is the first one's.
        text: The text that was read, in which every quote stands; for a résumé in JSON, its fields
            as lines.
        format: What it was read from, with its article ("a PDF of 2 pages"); empty for plain text.
    """

    kind: DocumentKind
    profile: ProfileReading | None = None
    role: Role | None = None
    remarks: tuple[str, ...] = ()
    postings: tuple[PostedRole, ...] = ()
    text: str = ""
    format: str = ""


def read_document(
    name: str,
    data: bytes,
    vocabulary: Vocabulary,
    *,
    as_kind: DocumentKind | None = None,
    on: dt.date | None = None,
) -> Reading:
    """Return what a document says.

    Args:
        name: The file's name, for messages and as the source of what is read.
        data: Its bytes.
        vocabulary: The skills that are known.
        as_kind: What to read it as; told from its content where absent.
        on: The day of the import.

    Raises:
        IntakeError: It can't be read, is of another kind than ``as_kind``, or says nothing that
            is understood. The message names the document, the cause and the next step.
    """
    name = shown_name(name)
    file = text_of_file(name, data)
    return read_text(name, file, vocabulary, as_kind=as_kind, on=on)


def shown_name(name: str) -> str:
    """Return a document's name as messages and sources have it."""
    return one_line(clean_text(name), _LONGEST_NAME) or "document"


def read_text(
    name: str,
    file: FileText,
    vocabulary: Vocabulary,
    *,
    as_kind: DocumentKind | None = None,
    on: dt.date | None = None,
) -> Reading:
    """Return what the text of a file says.

    Args:
        name: The file's name, for messages and as the source of what is read.
        file: Its text.
        vocabulary: The skills that are known.
        as_kind: What to read it as; told from its content where absent.
        on: The day of the import.

    Raises:
        IntakeError: As for ``read_document``.
    """
    name = shown_name(name)
    if file.text.startswith(_OWN_EXPORT):
        raise IntakeError(
            f"{name}: this is an export of Coach's own memory. `coach memory import FILE` takes it "
            "in, “restore my backup FILE” in conversation."
        )
    if _looks_like_json(name, file.text):
        reading = _from_json(name, _parsed(name, file.text), vocabulary, as_kind, on)
        role_form = "a WordPress post" if reading.kind == "role" else "a posting in JSON"
        form = "a résumé in JSON" if reading.profile else role_form
    elif is_html(file.text):
        reading, form = _from_page(name, file.text, vocabulary, as_kind, on), "an HTML page"
    elif as_kind in (None, *_PERSONAL) and (table := file_like(name, file.text)) is not None:
        profile, kept = read_linkedin({table: file.text}, vocabulary, source=name, on=on)
        reading = Reading(kind="profile", profile=profile, text=kept)
        form = "a table of LinkedIn's export"
    else:
        reading, form = _from_text(name, file.text, vocabulary, as_kind, on), ""
    _refuse_nothing(name, reading)
    orders = orders_in(file.text)
    return reading.model_copy(
        update={
            "text": reading.text or file.text,
            "format": file.format or form,
            "remarks": (*file.remarks, *reading.remarks, *([remark_on(orders)] if orders else ())),
        }
    )


def _looks_like_json(name: str, text: str) -> bool:
    start = text.lstrip()
    if name.casefold().endswith((".json", ".jsonld")):
        return True
    return start.startswith(("{", '[{"', "[\n", "[ {", "[{")) and not start.startswith("[![")


def _parsed(name: str, text: str) -> object:
    """Return what a JSON text holds; a posting's is repaired as one inside a page would be."""
    if TYPE in text:
        with suppress(BrokenJsonError):
            return read_repaired(text)
    return parse_json(name, text)


def _from_json(
    name: str,
    data: object,
    vocabulary: Vocabulary,
    as_kind: DocumentKind | None,
    on: dt.date | None,
) -> Reading:
    if is_wordpress(data):
        if as_kind in _PERSONAL:
            raise _other_kind(name, "a WordPress post, which is read as a role", "role")
        role = read_wordpress(data, vocabulary, source=name)
        remarks = remarks_on_role(text_of_post(data, source=name), role, vocabulary)
        return Reading(kind=_role_kind(as_kind or "role", role), role=role, remarks=remarks)
    if as_kind not in _PERSONAL:
        posted = posted_in_json(data, vocabulary, source=name, on=on)
        if posted.whole or posted.without_text:
            return _published(name, posted, vocabulary, as_kind)
    if is_resume(data) or (as_kind in _PERSONAL and isinstance(data, Mapping)):
        if as_kind is not None and as_kind not in _PERSONAL:
            raise _other_kind(name, "a résumé in JSON", "resume")
        return Reading(
            kind="resume",
            profile=read_json_resume(data, vocabulary, source=name, on=on),
            text=text_of_json_resume(data, source=name),
        )
    if _is_chats(data):
        if not _holds_talk(data):
            raise IntakeError(
                f"{name}: this looks like an export of conversations with an assistant, but none "
                "of them is as ChatGPT or Claude writes it. Export them again and import that."
            )
        raise IntakeError(
            f"{name}: this is an export of conversations with an assistant. Import it as a file "
            "of its own, without saying what it is."
        )
    raise IntakeError(
        f"{name}: this JSON is neither a résumé (JSON Resume or FRESH) nor a posting (schema.org "
        "JobPosting or a WordPress post). "
        "Save the text of the profile or posting as .txt or .md and import that."
    )


def _holds_talk(data: object) -> bool:
    """Whether a list of conversations holds one whose messages are where they belong."""
    return isinstance(data, list) and any(
        isinstance(it, Mapping)
        and (isinstance(it.get("mapping"), Mapping) or isinstance(it.get("chat_messages"), list))
        for it in data
    )


def _is_chats(data: object) -> bool:
    """Whether JSON is a list of conversations as ChatGPT or Claude exports them."""
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, Mapping) and bool({"mapping", "chat_messages"} & first.keys())


def _from_page(
    name: str,
    html: str,
    vocabulary: Vocabulary,
    as_kind: DocumentKind | None,
    on: dt.date | None,
) -> Reading:
    """Read the postings that a page publishes for machines, or else its text."""
    refuse_too_deep(html, name=name)
    broken: tuple[str, ...] = ()
    if as_kind not in _PERSONAL:
        posted = posted_on_page(html, vocabulary, source=name, on=on)
        if posted.whole:
            return _published(name, posted, vocabulary, as_kind)
        broken = tuple(posted.remarks)
    reading = _from_text(name, markdown_from_html(html, name=name), vocabulary, as_kind, on)
    return (
        reading.model_copy(update={"remarks": (*broken, *reading.remarks)}) if broken else reading
    )


def _published(
    name: str, posted: PostedRoles, vocabulary: Vocabulary, as_kind: DocumentKind | None
) -> Reading:
    if not posted.whole:
        raise IntakeError(
            f"{name}: the postings in it have no text that asks for anything. Save the page of one "
            "of them and import that."
        )
    first = posted.whole[0]
    return Reading(
        kind=as_kind or "posting",
        role=first.role,
        text=first.text,
        remarks=(*remarks_on_role(first.text, first.role, vocabulary), *posted.remarks),
        postings=posted.whole if len(posted.whole) > 1 else (),
    )


def _other_kind(name: str, what: str, kind: DocumentKind) -> IntakeError:
    return IntakeError(f"{name}: this is {what}. Import it without --as, or with --as {kind}.")


def _from_text(
    name: str,
    text: str,
    vocabulary: Vocabulary,
    as_kind: DocumentKind | None,
    on: dt.date | None,
) -> Reading:
    refuse_too_long(name, text)
    whole, text = text, without_orders(text)
    kind = as_kind or _kind_of(text)
    telling = kind is None and is_read(language_of(text))
    if telling and any(it.level is not None for it in read_claims(text, vocabulary)):
        kind = "profile"  # only a person has levels to tell of in so few words
    if kind is None and (table := remark_on_table(name, text)):
        raise IntakeError(table)
    if kind is None:
        raise UnclearKindError(
            f"{name}: nothing in the text tells whether it is about you or about a role. "
            f"Import it again with {_SAID_KINDS}."
        )
    if kind == "positioning":
        told = read_positioning(text, vocabulary, source=name, on=on)
        return Reading(kind="positioning", profile=told, text=whole)
    if kind in _PERSONAL:
        # What the role of a gap report asks for is no skill of the person it compares.
        own = persons_part(text) if kind_of_text(text) in ("role", "posting") else None
        apart = without_columns(own or text)
        profile = read_profile(apart.text, vocabulary, source=name, on=on)
        if own:
            profile = with_what_is_told(profile, Report(own, text, name, on), vocabulary)
        shown = apart.text if not own and apart.text != text else whole
        return Reading(kind="profile", profile=profile, remarks=apart.remarks, text=shown)
    role = read_role(text, vocabulary, source=name, on=on)
    remarks = remarks_on_role(text, role, vocabulary)
    return Reading(kind=_role_kind(kind, role), role=role, remarks=remarks, text=whole)


def _kind_of(text: str) -> DocumentKind | None:
    if is_positioning(text):
        return "positioning"
    kind = kind_of_text(text)
    if kind in (None, "profile", "posting") and is_roadmap(text, surely=kind is not None):
        return "roadmap"
    return kind


def _role_kind(kind: DocumentKind, role: Role) -> DocumentKind:
    """Return what a role's text is: a blueprint with levels of learning is a roadmap."""
    leveled = role.blueprint is not None and bool(role.blueprint.levels)
    if kind == "roadmap" and not leveled:
        return "role"
    return "roadmap" if kind == "role" and leveled else kind


def _refuse_nothing(name: str, reading: Reading) -> None:
    """Refuse a document in which nothing was understood, so that nothing empty is stored."""
    profile, role = reading.profile, reading.role
    if profile is not None and not (profile.claims or profile.facts):
        raise IntakeError(
            f"{name}: no skill and no fact about a person was found in it. Check that it is the "
            "right file, or tell Coach about yourself in your own words."
        )
    if role is not None and not (role.requirements or role.unrecognised or _says_much(role)):
        raise IntakeError(
            f"{name}: no requirement was found in it. Check that it is the right file; a posting "
            "should name the skills it asks for."
        )


def _says_much(role: Role) -> bool:
    """Whether a role that asks for nothing says two things of the job, as where it is and its pay.

    Postings of many trades name no demand that reads as one.
    """
    said = (role.pay, role.place, role.valid_through, role.posted, role.employment)
    return sum(bool(it) for it in (*said, role.company, role.experience)) >= _ENOUGH_SAID
