"""Achievements that were read and could be kept as evidence: proposed, kept and dropped."""

import re
from collections.abc import Iterable, Sequence

from coach.career.file import CareerFile
from coach.memory_views import Candidate
from memory import Proposal
from tools.achievements import achievements_of
from tools.domain import Evidence, Telling
from tools.errors import CoachError

_QUESTION = re.compile(r"Q([1-9]\d{0,9})")


def propose(
    career: CareerFile, name: str, tellings: Iterable[Telling], source: int
) -> tuple[Candidate, ...]:
    """Propose what a document tells of deeds with figures, and return what is not decided yet.

    Args:
        career: The open career file, in a transaction.
        name: The document's name.
        tellings: What it tells of positions and projects.
        source: Where it is kept.
    """
    numbers = set()
    for found in achievements_of(tellings, career.vocabulary):
        told = found.model_copy(update={"on": career.today(), "source": name})
        numbers.add(career.store.propose_evidence(told, source))
    return tuple(it for it in waiting(career) if int(it.ref[1:]) in numbers)


def waiting(career: CareerFile) -> tuple[Candidate, ...]:
    """Return all that was read, could be kept as evidence and is not decided yet."""
    return tuple(
        Candidate(ref=f"Q{it.number}", evidence=it.proposed)
        for it in career.store.proposals()
        if isinstance(it.proposed, Evidence)
    )


def is_evidence(it: Proposal) -> bool:
    """Whether what is proposed is a piece of evidence."""
    return isinstance(it.proposed, Evidence)


def keep(career: CareerFile, refs: Sequence[str] | None) -> tuple[Evidence, ...]:
    """Keep achievements as evidence, all or none of them, as one change.

    Args:
        career: The open career file.
        refs: What they are called by: Q3; ``None`` for all that wait.

    Raises:
        CoachError: One of them is none, or nothing waits.
    """
    with career.store.transaction():
        kept = [career.store.keep_proposal(it).proposed for it in _numbers(career, refs)]
    return tuple(it for it in kept if isinstance(it, Evidence))


def drop(career: CareerFile, refs: Sequence[str] | None) -> tuple[Candidate, ...]:
    """Drop achievements for good, all or none of them, as one change; see `keep`."""
    before = {it.ref: it for it in waiting(career)}
    with career.store.transaction():
        numbers = _numbers(career, refs)
        for number in numbers:
            career.store.drop_proposal(number)
    return tuple(before[f"Q{number}"] for number in numbers)


def _numbers(career: CareerFile, refs: Sequence[str] | None) -> tuple[int, ...]:
    there = [it.ref for it in waiting(career)]
    if refs is None and not there:
        raise CoachError(
            "Evidence: nothing that was read waits to be kept. `coach import FILE` reads a résumé."
        )
    named = there if refs is None else [it.strip().upper() for it in refs]
    for ref in named:
        if not _QUESTION.fullmatch(ref) or ref not in there:
            raise CoachError(
                f"“{ref}” is no achievement that waits to be kept. "
                "`coach evidence list` shows those there are: Q1, Q2 …"
            )
    return tuple(int(it[1:]) for it in dict.fromkeys(named))


class ProposingFile(CareerFile):
    """A career file that knows what was read and could be kept as evidence."""

    def candidates(self) -> tuple[Candidate, ...]:
        """Return the achievements that were read and could be kept as evidence."""
        return waiting(self)

    def keep_candidates(self, refs: Sequence[str] | None) -> tuple[Evidence, ...]:
        """Keep achievements as evidence, those named or all; see `keep`."""
        return keep(self, refs)

    def drop_candidates(self, refs: Sequence[str] | None) -> tuple[Candidate, ...]:
        """Drop achievements for good, those named or all; see `drop`."""
        return drop(self, refs)
