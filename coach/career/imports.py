"""Keeping what a document says in the career file, all of it or nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from coach.career import candidates
from coach.career.candidates import is_evidence
from coach.career.documents import ReadDocument
from coach.career.extracting import offer
from coach.career.file import CareerFile
from coach.posting_view import PostingView
from coach.views import ImportReport, RoleOutcome
from memory import ClaimChange, RoleDocument, RoleKind
from memory.proposals import subject_of
from tools.contents import contents_of_facts, contents_of_role, kinds_of_facts
from tools.domain import Fact, ProfileReading, Role, SkillClaim
from tools.intake import DocumentKind, PostedRole, Reading
from tools.kept_roles import KeptRoles
from tools.namesakes import are_namesakes, introduced
from tools.wording import listed, one_line

_MOST_NAMED = 3
_LONGEST_SAID = 80


@dataclass(frozen=True, slots=True)
class Batch:
    """A career file, with what is looked up once for all documents that are taken into it."""

    career: CareerFile
    kept: KeptRoles

    @classmethod
    def of(cls, career: CareerFile) -> "Batch":
        """Return it for a career file as it stands."""
        return cls(career, KeptRoles(career.store.roles()))


def keep_document(batch: Batch, document: ReadDocument) -> ImportReport:
    """Store what a document holds, all of it or nothing.

    A role is kept beside others of its title. Only what was read at the same place before, of the
    same title and company, gives way to it; a text that was read before changes nothing.

    Args:
        batch: The open career file.
        document: What was read.
    """
    career, reading = batch.career, document.reading
    with career.store.transaction():
        report = _take(batch, reading, _Document(document.name, reading.text, document.place))
        said = (*report.kept, *reading.remarks)
        report = report.model_copy(update={"format": reading.format, "kept": said})
        return report if document.found is None else offer(career, report, document.found)


def take_role(
    career: CareerFile, name: str, text: str, role: Role, *, place: str | None
) -> ImportReport:
    """Store a role that was read already, beside others of its title; see `keep_document`.

    Args:
        career: The open career file.
        name: The document's name, kept as its source.
        text: What is kept of its text.
        role: What was read of it.
        place: Its whole path, or ``None`` where it has none.
    """
    taking = _Taking(career, KeptRoles(career.store.roles()), "role")
    return _take_role(taking, _Document(name, text, place), role)


@dataclass(frozen=True, slots=True)
class _Document:
    name: str
    text: str
    place: str | None


def _take(batch: Batch, reading: Reading, document: _Document) -> ImportReport:
    career = batch.career
    if reading.role is None:
        source = career.note_source("file", document.name, document.text)
        return _keep_profile(career, document.name, reading, source)
    postings = reading.postings or (PostedRole(role=reading.role, text=document.text),)
    taking = _Taking(career, batch.kept, reading.kind)
    each = (replace(document, text=it.text) for it in postings)
    return _as_one([_take_role(taking, of, it.role) for of, it in zip(each, postings, strict=True)])


@dataclass(frozen=True, slots=True)
class _Taking:
    """A document being taken in, and the titles of the roles that came of it so far."""

    career: CareerFile
    kept: KeptRoles
    kind: DocumentKind
    titles: set[str] = field(default_factory=set)


def _as_one(reports: Sequence[ImportReport]) -> ImportReport:
    """Return one report on a document of one posting or of several."""
    first, *others = reports
    said = tuple(line for it in reports for line in it.kept)
    also = tuple(it.role for it in others if it.role)
    return first.model_copy(update={"kept": said, "also": also})


def _take_role(taking: _Taking, document: _Document, read: Role) -> ImportReport:
    career, kept, kind = taking.career, taking.kept, taking.kind
    known = career.store.role_of_text(document.text)
    if known is not None:
        return _known_text(career, document, kind, known)
    before = _read_before(taking, document, read)
    title = before.title if before else kept.told_apart(read)
    company = read.company or (before and before.company)
    role = read.model_copy(update={"title": title, "company": company})
    others = [it for it in kept.namesakes(read) if it != before]
    left = () if before else _of_other_titles(taking, document, read)
    hidden = () if before else kept.hidden_by(read)
    source = career.note_source("file", document.name, document.text)
    career.store.save_role(role, source, _as_kept(document, kind))
    kept.add(role)
    taking.titles.add(role.title)
    outcome: RoleOutcome = "updated" if before else "new"
    said = [
        *_replaced(before),
        *_beside(role, others),
        *_left(document, left),
        *_hidden(hidden),
    ]
    return _role_report(document, kind, role, outcome, said)


def _known_text(
    career: CareerFile, document: _Document, kind: DocumentKind, known: Role
) -> ImportReport:
    """Report a text that was read before; only what it is taken for may have changed."""
    same = f"This text is that of {known.source}, which is imported already."
    is_posting = career.store.role_of_text(document.text, "posting") == known
    if is_posting == (kind == "posting"):
        return _role_report(document, kind, known, "unchanged", [f"{same} Nothing changed."])
    source = career.note_source("file", document.name, document.text)
    career.store.save_role(known, source, _as_kept(document, kind))
    said = f"{same} It counts as a {_role_kind(kind)} from now on."
    return _role_report(document, kind, known, "updated", [said])


def _as_kept(document: _Document, kind: DocumentKind) -> RoleDocument:
    return RoleDocument(text=document.text, place=document.place, kind=_role_kind(kind))


def _role_kind(kind: DocumentKind) -> RoleKind:
    return "posting" if kind == "posting" else "role"


def _replaced(before: Role | None) -> Iterator[str]:
    if before is not None:
        yield f"{before.title}: this takes the place of what {before.source} said before."


def _beside(role: Role, others: Sequence[Role]) -> Iterator[str]:
    if others:
        shown = [introduced(it) for it in others[:_MOST_NAMED]]
        more = len(others) - len(shown)
        named = listed([*shown, f"{more} more of that title"] if more else shown)
        yield f"Kept beside {named}; type “{role.title}” in full to mean this one."


def _hidden(roles: Sequence[Role]) -> Iterator[str]:
    for role in roles:
        yield f"The catalogue's “{role.title}” is not listed while you keep your own of that title."


def _left(document: _Document, roles: Sequence[Role]) -> Iterator[str]:
    if roles:
        named = listed([f"“{it.title}”" for it in roles])
        yield f"{document.name} held {named} before; kept beside this one."


def _held_there(taking: _Taking, document: _Document) -> list[Role]:
    """Return the roles that the same file held before it was read now."""
    held = taking.career.store.roles_of_place(document.place) if document.place else ()
    return [it for it in held if it.title not in taking.titles]


def _of_other_titles(taking: _Taking, document: _Document, read: Role) -> tuple[Role, ...]:
    """Return the roles of other titles that the same file held; they stay."""
    return tuple(it for it in _held_there(taking, document) if not are_namesakes(it, read))


def _read_before(taking: _Taking, document: _Document, read: Role) -> Role | None:
    """Return the role of that title that the same file held, unless it is of another company."""
    held = [it for it in _held_there(taking, document) if are_namesakes(it, read)]
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
        posting=PostingView.of(role),
        kept=tuple(said),
        unrecognised=role.unrecognised,
    )


def _keep_profile(career: CareerFile, name: str, reading: Reading, source: int) -> ImportReport:
    profile = reading.profile or ProfileReading()
    changes = [career.store.save_claim(claim, source) for claim in profile.claims]
    new = [fact for fact in profile.facts if career.store.save_fact(fact, source)]
    achievements = candidates.propose(career, name, profile.tellings, source)
    return ImportReport(
        source=name,
        kind=reading.kind,
        levels=tuple(claim for claim in profile.claims if claim.level is not None),
        mentions=tuple(claim.skill for claim in profile.claims if claim.level is None),
        kept=(*profile.remarks, *_conflicts(profile.claims, changes), *_decision(career, source)),
        facts=len(new),
        fact_kinds=kinds_of_facts(new),
        achievements=achievements,
        contents=contents_of_facts(profile.facts),
        unrecognised=profile.unrecognised,
    )


def _conflicts(claims: Sequence[SkillClaim], changes: Sequence[ClaimChange]) -> Iterator[str]:
    """Yield a sentence for each level that differs from the one that was held."""
    for claim, change in zip(claims, changes, strict=True):
        held = change.old.level if change.old else None
        if change.outcome == "kept" and change.old and claim.level not in (None, held):
            theirs = change.old.basis == "imported"
            kept = f"the {held}/5 of {change.old.source}" if theirs else f"your {held}/5"
            yield f"{claim.skill}: kept {kept}; this file says {claim.level}/5."
        elif change.outcome == "corrected" and change.old is not None:
            yield f"{claim.skill}: {claim.level}/5 now; {change.old.source} said {held}/5."


def _decision(career: CareerFile, source: int) -> Iterator[str]:
    """Yield where to decide what the document brought that can't hold beside what does."""
    read = (it for it in career.store.proposals() if it.source_id == source)
    asked = [it for it in read if not is_evidence(it)]
    for it in asked:
        if isinstance(it.proposed, Fact):
            about, said = subject_of(it.proposed), one_line(_value(it.proposed), _LONGEST_SAID)
            yield f"{about}: kept what held; this file says “{said}”."
    if asked:
        refs = [f"Q{it.number}" for it in asked]
        yield (
            f"Which of two holds is yours to decide ({listed(refs)}): "
            f"`coach memory keep {refs[0]}` takes what the file says, "
            f"`coach memory drop {refs[0]}` leaves what held."
        )


def _value(fact: Fact) -> str:
    return f"{fact.value} {fact.unit}".rstrip()
