"""Reading a document into the career file, all of it or nothing."""

from collections.abc import Iterator, Sequence

from coach.career.file import CareerFile
from coach.views import ImportReport
from memory import ClaimChange
from tools.domain import ProfileReading, Role, SkillClaim
from tools.intake import DocumentKind, Reading, read_document


def import_document(
    career: CareerFile, name: str, data: bytes, as_kind: DocumentKind | None = None
) -> ImportReport:
    """Read a document and store what it holds.

    Args:
        career: The open career file.
        name: The document's name, kept as its source.
        data: Its bytes, at most ``tools.intake.MAX_BYTES``.
        as_kind: What to read it as, or ``None`` to see from its content.

    Raises:
        CoachError: It could not be read; nothing is stored.
    """
    reading = read_document(name, data, career.vocabulary, as_kind=as_kind, on=career.today())
    with career.store.transaction():
        source = career.note_source("file", name, data.decode("utf-8", errors="replace"))
        if reading.role is not None:
            return _keep_role(career, name, reading, reading.role, source)
        return _keep_profile(career, name, reading, source)


def _keep_role(
    career: CareerFile, name: str, reading: Reading, role: Role, source: int
) -> ImportReport:
    replaced = [r for r in career.store.roles() if r.title.casefold() == role.title.casefold()]
    career.store.save_role(role, source)
    return ImportReport(
        source=name,
        kind=reading.kind,
        role=role.title,
        requirements=len(role.requirements),
        kept=tuple(
            f"{old.title}: this takes the place of the role of that title from {old.source}."
            for old in replaced
            if old != role
        ),
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
        kept=tuple(_conflicts(profile.claims, changes)),
        facts=facts,
        unrecognised=profile.unrecognised,
    )


def _conflicts(claims: Sequence[SkillClaim], changes: Sequence[ClaimChange]) -> Iterator[str]:
    """Yield a sentence for each level in the document that gave way to another one."""
    for claim, change in zip(claims, changes, strict=True):
        held = change.old.level if change.old else None
        if change.outcome == "kept" and claim.level not in (None, held):
            yield f"{claim.skill}: kept your {held}/5; this file says {claim.level}/5."
