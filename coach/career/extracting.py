"""Keeping what a model found in a document: as questions to the user, and as offered phrases."""

from collections.abc import Iterator, Sequence

from coach.career.file import CareerFile
from coach.extraction_views import ModelPhrase, ModelQuestion, ModelReading, ModelReport
from coach.views import ImportReport
from memory.proposals import subject_of
from tools.alternatives import asked_skills
from tools.domain import Fact, Requirement, Role, SkillClaim
from tools.extraction import Dropped

IMPORTED_ALREADY = "This text is imported already; what the model found in it is new."


def offer(career: CareerFile, report: ImportReport, read: ModelReading) -> ImportReport:
    """Keep what a model found, in the change that the import itself is, and report it.

    None of it holds yet: what it found about the user waits as a question, what it found that a
    role asks for stands among the role's unrecognised phrases.

    Args:
        career: The open career file, with the document taken in.
        report: What was taken in.
        read: What the model found.
    """
    if report.role is not None:
        return _offer_phrases(career, report, read)
    found: tuple[SkillClaim | Fact, ...] = (*read.extraction.claims, *read.extraction.facts)
    new = [it for it in found if not _held(career, it)]
    questions, decided = _ask(career, new, report.source, read)
    shown = _report(read, len(found) - len(new), decided).model_copy(
        update={"questions": questions}
    )
    return report.model_copy(update={"extraction": shown})


def _held(career: CareerFile, it: SkillClaim | Fact) -> bool:
    if isinstance(it, SkillClaim):
        held = career.store.claims([it.skill])
        return any(it.level in (None, own.level) for own in held)
    return any(own.value.casefold() == it.value.casefold() for own in career.store.facts(it.kind))


def _ask(
    career: CareerFile, new: Sequence[SkillClaim | Fact], name: str, read: ModelReading
) -> tuple[tuple[ModelQuestion, ...], tuple[Dropped, ...]]:
    """Propose what is new, and return what is asked, and what the user has decided before."""
    if not new:
        return (), ()
    source = _source(career, name, read)
    numbers = [career.store.propose(it, source) for it in new]
    waiting = {it.number for it in career.store.proposals()}
    found = list(zip(numbers, new, strict=True))
    asked = tuple(_question(number, it) for number, it in found if number in waiting)
    decided = tuple(
        Dropped(item=_spelled(it), reason=f"you dropped it before (Q{number})")
        for number, it in found
        if number not in waiting
    )
    return asked, decided


def _source(career: CareerFile, name: str, read: ModelReading) -> int:
    return career.note_source("file", read_by(name, read.model), read.text)


def read_by(name: str, model: str) -> str:
    """Return what a document is called as the source of what a model found in it."""
    return f"{name}, read by {model}"


def _question(number: int, it: SkillClaim | Fact) -> ModelQuestion:
    return ModelQuestion(
        ref=f"Q{number}",
        subject=subject_of(it),
        value="" if isinstance(it, SkillClaim) else it.value,
        level=it.level if isinstance(it, SkillClaim) else None,
        quote=it.quote,
    )


def _spelled(it: SkillClaim | Fact) -> str:
    if isinstance(it, SkillClaim):
        return it.skill if it.level is None else f"{it.skill} {it.level}/5"
    return f"{it.kind}: {it.value}"


def _offer_phrases(career: CareerFile, report: ImportReport, read: ModelReading) -> ImportReport:
    role = next(it for it in career.store.roles() if it.title == report.role)
    new = tuple(_unknown_to(role, read.extraction.requirements))
    changed = {}
    if new:
        career.store.save_role(_with_phrases(role, new), _source(career, report.source, read))
        if report.outcome == "unchanged":
            changed = {"outcome": "updated", "kept": (IMPORTED_ALREADY,)}
    shown = _report(read, len(read.extraction.requirements) - len(new))
    phrases = tuple(
        ModelPhrase(phrase=it.skill, level=it.level, importance=it.importance, quote=it.quote)
        for it in new
    )
    return report.model_copy(
        update={"extraction": shown.model_copy(update={"phrases": phrases}), **changed}
    )


def _unknown_to(role: Role, found: Sequence[Requirement]) -> Iterator[Requirement]:
    known = {it.casefold() for it in (*role.unrecognised, *asked_skills(role))}
    return (it for it in found if it.skill.casefold() not in known)


def _with_phrases(role: Role, new: Sequence[Requirement]) -> Role:
    return role.model_copy(
        update={
            "unrecognised": (*role.unrecognised, *(it.skill for it in new)),
            "held_back": (*role.held_back, *new),
        }
    )


def _report(read: ModelReading, known: int, decided: tuple[Dropped, ...] = ()) -> ModelReport:
    found = read.extraction
    return ModelReport(
        model=read.model,
        requests=read.requests,
        unread=read.unread,
        note=read.note,
        agreed=found.agreed + known,
        dropped=(*found.dropped, *decided),
    )
