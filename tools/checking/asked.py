"""What a report asks for and never compares or plans, and what it plans or misses unasked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from tools.checking.document import Document
from tools.checking.names import NameIndex, named
from tools.checking.phases import phase_groups
from tools.checking.rows import SkillRow
from tools.checking.sections import Part, lacking
from tools.domain import Cited, Finding, Requirement, Role
from tools.domain.check import FindingKind
from tools.intake.text.sketch import plain_words, sentences
from tools.vocabulary import Vocabulary
from tools.wording import listed

Lines = dict[str, dict[Cited, None]]
"""Skills, each with the lines that speak of it, in order and once."""

_NO_PHASES: Final = frozenset(("week", "month", "quarter"))


class Spoken(NamedTuple):
    """The skills that the parts of a report speak of, each with the lines that do.

    Attributes:
        compared: Those of the person and of their gaps.
        missed: Those that it says the person lacks.
        planned: Those that its plan names anywhere.
        worked_on: Those that the phases and tables of its plan are about.
        plan: The words of its plan.
    """

    compared: Lines
    missed: Lines
    planned: Lines
    worked_on: Lines
    plan: str


def spoken_of(document: Document, rows: Sequence[SkillRow], vocabulary: Vocabulary) -> Spoken:
    """Return what a report says of the person, their gaps and the plan, skill by skill."""
    phases = _phase_passages(document)
    plan = (
        plain_words(it.passage.text).casefold()
        for at, it in enumerate(document.passages)
        if at in phases or document.part(it) == "plan"
    )
    spoken = Spoken({}, {}, {}, {}, "\n".join(plan))
    for at, it in enumerate(document.passages):
        part = "plan" if at in phases else document.part(it)
        if phases.get(at) == "named":
            _add(spoken.worked_on, _found(it.passage.text, vocabulary), document.cite(it.passage))
        for sentence in sentences(it.passage.text):
            plain = plain_words(sentence)
            _note(spoken, part, plain, document.cite(it.passage, plain), vocabulary)
    for row in rows:
        cited = Cited(line=row.line, text=row.name.text)
        _add(spoken.compared, row.name.skills if row.held else (), cited)
        _add(spoken.worked_on, row.name.skills if row.part == "plan" else (), cited)
    return spoken


def _phase_passages(document: Document) -> dict[int, str]:
    """Return the passages of the plan's phases, and whether they are named or calendar ones."""
    return {
        at: "calendar" if it.label in _NO_PHASES else "named"
        for group in phase_groups(document)
        for it in group
        for at in range(it.at, it.after)
    }


def _found(text: str, vocabulary: Vocabulary) -> list[str]:
    return [it.skill for it in vocabulary.find(plain_words(text))]


def _note(spoken: Spoken, part: Part, text: str, cited: Cited, vocabulary: Vocabulary) -> None:
    found = _found(text, vocabulary)
    if part == "plan":
        _add(spoken.planned, found, cited)
    if part in ("person", "gaps"):
        _add(spoken.compared, found, cited)
        mentions = vocabulary.find(text)
        for reach in lacking(text):
            if missed := [it.skill for it in mentions if it.start in reach]:
                _add(spoken.missed, missed, cited)
                break


def _add(kept: Lines, found: Iterable[str], cited: Cited) -> None:
    for skill in found:
        kept.setdefault(skill, {})[cited] = None


def asked_apart(document: Document, role: Role) -> tuple[Requirement, ...]:
    """Return what a document asks for outside of what it says of the person, the gaps and the plan.

    A table counts wherever it stands: its columns say what they are.

    Args:
        document: The document.
        role: All that was read of it as requirements.
    """
    phases = _phase_passages(document)
    told = {
        document.line(it.passage.start)
        for at, it in enumerate(document.passages)
        if at in phases
        or (document.part(it) == "plan" if it.passage.header else document.part(it) != "other")
    }
    return tuple(it for it in role.requirements if document.line_of_quote(it.quote) not in told)


def check_asked(
    document: Document, rows: Sequence[SkillRow], role: Role, vocabulary: Vocabulary
) -> Iterator[Finding]:
    """Yield what is asked for and left open, and what is missed or planned without being asked.

    A posting or a role's blueprint compares no one, and nothing is found in it.

    Args:
        document: The document.
        rows: Its tables of skills.
        role: What it asks for.
        vocabulary: The skills that are known.
    """
    asked = asked_apart(document, role)
    if not asked or not _compares_someone(document, rows):
        return
    spoken = spoken_of(document, rows, vocabulary)
    count = len(asked)
    apart = [it for it in asked if not _among(it, spoken.compared)]
    if apart:
        told = "never compared with the person, and so unassessed"
        yield _left(document, "not compared", apart, f"{_of(apart, count)} {told}")
    open_ones = [it for it in asked if _open(it, rows, spoken)]
    if open_ones and spoken.planned:
        told = "not said to be met, and nowhere in the plan"
        yield _left(document, "not planned", open_ones, f"{_of(open_ones, count)} {told}")
    yield from _unasked(spoken, rows, role, vocabulary)


def _compares_someone(document: Document, rows: Sequence[SkillRow]) -> bool:
    """Whether a document sets someone beside its requirements, and is no mere posting."""
    if any(it.held for it in rows):
        return True
    parts = {document.part(it) for it in document.passages if it.passage.kind == "heading"}
    return "gaps" in parts and bool(parts & {"person", "plan"})


def _open(it: Requirement, rows: Sequence[SkillRow], spoken: Spoken) -> bool:
    rated = [row for row in rows if set(row.name.skills) & {way.skill for way in it.ways}]
    # "Go" and "Hiring" are also ordinary words, which are no skill for the vocabulary everywhere.
    if _among(it, spoken.planned) or any(_says(spoken.plan, way.skill) for way in it.ways):
        return False
    if any(row.held for row in rated):
        return any(row.gap or (row.gap is None and _short(row)) for row in rated)
    return not _among(it, spoken.compared) or _among(it, spoken.missed)


def _says(text: str, name: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", text))


def _short(row: SkillRow) -> bool:
    return bool(row.level and row.target and row.level.value < row.target.value)


def _among(it: Requirement, skills: Lines) -> bool:
    return any(way.skill in skills for way in it.ways)


def _of(some: Sequence[Requirement], count: int) -> str:
    return f"{len(some)} of {count} requirements {'is' if len(some) == 1 else 'are'}"


def _left(document: Document, kind: FindingKind, left: Sequence[Requirement], told: str) -> Finding:
    names = sorted(it.skill for it in left)
    lines = [document.line_of_quote(it.quote) for it in left]
    cited = {
        line: Cited(line=line, text=document.text_of_line(line))
        for line in lines
        if line is not None
    }
    return Finding(
        kind=kind,
        subject="Requirements",
        cited=tuple(cited[it] for it in sorted(cited)),
        why=f"{told}: {listed(names)}.",
    )


def _unasked(
    spoken: Spoken, rows: Sequence[SkillRow], role: Role, vocabulary: Vocabulary
) -> Iterator[Finding]:
    ways = [named(way.skill, vocabulary) for it in role.requirements for way in it.ways]
    # What a row only explains, as in "API design (REST, GraphQL)", it asks for as well.
    explained = [
        it for row in rows if row.part != "plan" for it in _found(row.name.text, vocabulary)
    ]
    others = (named(it, vocabulary) for it in (*role.unrecognised, *explained))
    asked = NameIndex([*ways, *others])
    for subject, what, told in (
        ("Gaps", spoken.missed, "called a gap"),
        ("Plan", spoken.worked_on, "planned"),
    ):
        left = [it for it in sorted(what) if not asked.touching(named(it, vocabulary))]
        if left:
            cited = {line: None for it in left for line in what[it]}
            yield Finding(
                kind="not asked",
                subject=subject,
                cited=tuple(sorted(cited, key=lambda it: it.line)),
                why=(
                    f"{listed(left)} {'is' if len(left) == 1 else 'are'} {told}; "
                    "no requirement asks for that."
                ),
            )
