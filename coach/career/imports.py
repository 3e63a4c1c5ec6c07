"""Reading a document into the career file, all of it or nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coach.career.file import CareerFile
from coach.views import ImportReport, RoleOutcome
from memory import ClaimChange, RoleDocument, RoleKind
from memory.proposals import subject_of
from tools.catalogue import builtin_roles
from tools.contents import contents_of_facts, contents_of_role
from tools.domain import Fact, ProfileReading, Role, SkillClaim
from tools.intake import DocumentKind, Reading, read_document
from tools.namesakes import are_namesakes, introduced, told_apart
from tools.wording import listed


def import_document(
    career: CareerFile,
    name: str,
    data: bytes,
    as_kind: DocumentKind | None = None,
    *,
    place: str | None = None,
) -> ImportReport:
    """Read a document and store what it holds.

    A role is kept beside others of its title. Only what was read at the same place before, of the
    same title and company, gives way to it; a text that was read before changes nothing.

    Args:
        career: The open career file.
        name: The document's name, kept as its source.
        data: Its bytes, at most ``tools.intake.MAX_BYTES``.
        as_kind: What to read it as, or ``None`` to see from its content.
        place: Its whole path, or ``None`` where it has none.

    Raises:
        CoachError: It could not be read; nothing is stored.
    """
    reading = read_document(name, data, career.vocabulary, as_kind=as_kind, on=career.today())
    text = data.decode("utf-8", errors="replace")
    with career.store.transaction():
        if reading.role is not None:
            document = _Document(name, text, place)
            report = _take_role(career, document, reading.kind, reading.role)
            return report.model_copy(update={"kept": (*report.kept, *reading.remarks)})
        return _keep_profile(career, name, reading, career.note_source("file", name, text))


@dataclass(frozen=True, slots=True)
class _Document:
    name: str
    text: str
    place: str | None


def _take_role(
    career: CareerFile, document: _Document, kind: DocumentKind, read: Role
) -> ImportReport:
    known = career.store.role_of_text(document.text)
    if known is not None:
        return _known_text(career, document, kind, known)
    before = _read_before(career, document, read)
    role = read.model_copy(update=_name(career, before, read))
    others = [it for it in career.store.roles() if it != before and are_namesakes(it, read)]
    left = () if before else _of_other_titles(career, document, read)
    listed_before = career.all_roles()
    source = career.note_source("file", document.name, document.text)
    career.store.save_role(role, source, _as_kept(document, kind))
    outcome: RoleOutcome = "updated" if before else "new"
    hidden = [it for it in builtin_roles() if it in listed_before and it not in career.all_roles()]
    said = [
        *_replaced(before),
        *_beside(role, others),
        *_left(document, left),
        *_hidden(() if before else hidden),
    ]
    return _role_report(document, kind, role, outcome, said)


def _known_text(
    career: CareerFile, document: _Document, kind: DocumentKind, known: Role
) -> ImportReport:
    """Report a text that was read before; only what it is taken for may have changed."""
    same = f"This text is that of {known.source}, which is imported already."
    if (known in career.store.roles("posting")) == (kind == "posting"):
        return _role_report(document, kind, known, "unchanged", [f"{same} Nothing changed."])
    source = career.note_source("file", document.name, document.text)
    career.store.save_role(known, source, _as_kept(document, kind))
    said = f"{same} It counts as a {_role_kind(kind)} from now on."
    return _role_report(document, kind, known, "updated", [said])


def _as_kept(document: _Document, kind: DocumentKind) -> RoleDocument:
    return RoleDocument(text=document.text, place=document.place, kind=_role_kind(kind))


def _role_kind(kind: DocumentKind) -> RoleKind:
    return "posting" if kind == "posting" else "role"


def _name(career: CareerFile, before: Role | None, read: Role) -> dict[str, str | None]:
    """Return the title and company that a role keeps or, where it is new, is told apart by."""
    if before is not None:
        return {"title": before.title, "company": read.company or before.company}
    return {"title": told_apart(read, career.store.roles())}


def _replaced(before: Role | None) -> Iterator[str]:
    if before is not None:
        yield f"{before.title}: this takes the place of what {before.source} said before."


def _beside(role: Role, others: Sequence[Role]) -> Iterator[str]:
    if others:
        named = listed([introduced(it) for it in others])
        yield f"Kept beside {named}; type “{role.title}” in full to mean this one."


def _hidden(roles: Sequence[Role]) -> Iterator[str]:
    for role in roles:
        yield f"The catalogue's “{role.title}” is not listed while you keep your own of that title."


def _left(document: _Document, roles: Sequence[Role]) -> Iterator[str]:
    if roles:
        named = listed([f"“{it.title}”" for it in roles])
        yield f"{document.name} held {named} before; kept beside this one."


def _of_other_titles(career: CareerFile, document: _Document, read: Role) -> tuple[Role, ...]:
    """Return the roles of other titles that the same file held; they stay."""
    held = career.store.roles_of_place(document.place) if document.place else ()
    return tuple(it for it in held if not are_namesakes(it, read))


def _read_before(career: CareerFile, document: _Document, read: Role) -> Role | None:
    """Return the role of that title that the same file held, unless it is of another company."""
    if document.place is None:
        return None
    held = [it for it in career.store.roles_of_place(document.place) if are_namesakes(it, read)]
    same = [it for it in held if it.company == read.company]
    unsaid = [it for it in held if it.company is None or read.company is None]
    return next(iter(same + unsaid), None)


def _role_report(
    document: _Document, kind: DocumentKind, role: Role, outcome: RoleOutcome, said: Sequence[str]
) -> ImportReport:
    return ImportReport(
        source=document.name,
        kind=kind,
        role=role.title,
        outcome=outcome,
        requirements=len(role.requirements),
        contents=contents_of_role(role),
        kept=tuple(said),
        unrecognised=role.unrecognised,
    )


def _keep_profile(career: CareerFile, name: str, reading: Reading, source: int) -> ImportReport:
    profile = reading.profile or ProfileReading()
    changes = [career.store.save_claim(claim, source) for claim in profile.claims]
    facts = sum(career.store.save_fact(fact, source) for fact in profile.facts)
    return ImportReport(
        source=name,
        kind=reading.kind,
        levels=tuple(claim for claim in profile.claims if claim.level is not None),
        mentions=tuple(claim.skill for claim in profile.claims if claim.level is None),
        kept=(*profile.remarks, *_conflicts(profile.claims, changes), *_decision(career, source)),
        facts=facts,
        contents=contents_of_facts(profile.facts),
        unrecognised=profile.unrecognised,
    )


def _conflicts(claims: Sequence[SkillClaim], changes: Sequence[ClaimChange]) -> Iterator[str]:
    """Yield a sentence for each level that differs from the one that was held."""
    for claim, change in zip(claims, changes, strict=True):
        held = change.old.level if change.old else None
        if change.outcome == "kept" and claim.level not in (None, held):
            yield f"{claim.skill}: kept your {held}/5; this file says {claim.level}/5."
        elif change.outcome == "corrected" and change.old is not None:
            yield f"{claim.skill}: {claim.level}/5 now; {change.old.source} said {held}/5."


def _decision(career: CareerFile, source: int) -> Iterator[str]:
    """Yield where to decide what the document brought that can't hold beside what does."""
    asked = [it for it in career.store.proposals() if it.source_id == source]
    for it in asked:
        if isinstance(it.proposed, Fact):
            yield f"{subject_of(it.proposed)}: kept yours; this file says “{it.proposed.value}”."
    if asked:
        refs = [f"Q{it.number}" for it in asked]
        yield (
            f"Which of two holds is yours to decide ({listed(refs)}): "
            f"`coach memory keep {refs[0]}` takes what the file says, "
            f"`coach memory drop {refs[0]}` leaves yours."
        )
