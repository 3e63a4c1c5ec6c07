"""ESCO's CSV files: what an occupation is called, and what it asks for."""

from array import array
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from tools.domain import Importance, Occupation, Taxonomy
from tools.errors import CoachError
from tools.late import late
from tools.taxonomies.merging import Asked, merged
from tools.taxonomies.naming import skill_named
from tools.taxonomies.rows import read_rows
from tools.vocabulary import Vocabulary

OCCUPATIONS: Final = "occupations"
SKILLS: Final = "skills"
RELATIONS: Final = "occupationSkillRelations"
PARTS: Final = (OCCUPATIONS, SKILLS, RELATIONS)
"""The files that are read, by their names without language and ending."""

_FILE: Final = late(rf"({'|'.join(PARTS)})(?:_([a-z]{{2}}))?\.csv")
_LABELS: Final = ("preferredLabel", "altLabels", "hiddenLabels")
_LONGEST: Final = 200
_IMPORTANCE: Final[dict[str, Importance]] = {"essential": "must", "optional": "nice"}
_OUT_OF_DATE: Final = ("obsolete", "deprecated")

_IN_NAME: Final = late(r"(?<!\d)v?(?P<major>[1-9])\.?(?P<minor>\d)(?:\.?(?P<patch>\d))?(?!\d)")


class Part(NamedTuple):
    """A file of ESCO's: which of `PARTS` it is, and its language as two letters, or ``""``."""

    part: str
    language: str


def part_of(name: str) -> Part | None:
    """Return which file of ESCO's a file is by its name, or ``None`` for any other."""
    found = _FILE.fullmatch(name)
    return Part(found[1], found[2] or "") if found else None


def taxonomy_of(archives: Iterable[str], language: str) -> Taxonomy:
    """Return which version of ESCO it is; its files do not say, so that it is read of their names.

    Args:
        archives: What the archives are called ("ESCO dataset - v1.2.0 - classification.zip").
        language: The language of its labels as two letters, or ``""``.
    """
    found = next((it for name in archives if (it := _version(name))), "of unknown version")
    version = found if language in ("", "en") else f"{found} ({language})"
    return Taxonomy(
        name="ESCO",
        version=version,
        attribution="This service uses the ESCO classification of the European Commission"
        f" (version {version}; modified)."
        if found[0].isdigit()
        else "This service uses the ESCO classification of the European Commission (modified).",
    )


def _version(name: str) -> str:
    found = _IN_NAME.search(name)
    return ".".join(filter(None, found.group("major", "minor", "patch"))) if found else ""


class Relations:
    """What every occupation asks for, in a few bytes for each of 124,000 relations.

    Attributes:
        unresolved: How many relations lead to an occupation or a skill that is not listed.
    """

    def __init__(self, occupations: dict[str, int], skills: dict[str, int]) -> None:
        self._occupations = occupations
        self._skills = skills
        self._essential = [array("i") for _ in occupations]
        self._optional = [array("i") for _ in occupations]
        self.unresolved = 0

    def read(self, lines: Iterable[str]) -> None:
        """Read the table of relations.

        Raises:
            CoachError: It is no such table, or holds a kind of relation that is not known.
        """
        named = f"{RELATIONS}.csv"
        columns = ("occupationUri", "relationType", "skillUri")
        for occupation, kind, skill in read_rows(lines, columns, named):
            if kind not in _IMPORTANCE:
                raise CoachError(
                    f"{named}: “{kind[:40]}” is no relation that is known (essential, optional). "
                    "Nothing was taken in. Download it anew."
                )
            at, what = self._occupations.get(occupation), self._skills.get(skill)
            if at is None or what is None:
                self.unresolved += 1
            else:
                (self._essential if kind == "essential" else self._optional)[at].append(what)

    def of(self, occupation: int) -> Iterator[tuple[str, int]]:
        """Yield the kind of each relation of an occupation, and the number of its skill."""
        for kind, listed in (("essential", self._essential), ("optional", self._optional)):
            for skill in listed[occupation]:
                yield kind, skill


class Skills(NamedTuple):
    """ESCO's skills by number: what each is called there and here; the number of each address."""

    labels: list[str]
    names: list[str]
    numbers: dict[str, int]


def read_skills(lines: Iterable[str], vocabulary: Vocabulary) -> Skills:
    """Return the skills, each as the vocabulary knows it, or by its own name.

    Raises:
        CoachError: It is no such table.
    """
    skills = Skills([], [], {})
    columns = ("conceptUri", "preferredLabel")
    for address, label in read_rows(lines, columns, f"{SKILLS}.csv"):
        if label and address not in skills.numbers:
            skills.numbers[address] = len(skills.labels)
            skills.labels.append(label[:_LONGEST])
            skills.names.append(skill_named(label[:_LONGEST], "ESCO", vocabulary))
    return skills


class Listed(NamedTuple):
    """An occupation without what it asks for."""

    address: str
    code: str
    title: str
    titles: tuple[str, ...]
    description: str


def read_occupations(lines: Iterable[str]) -> list[Listed]:
    """Return the occupations that are in force.

    Raises:
        CoachError: It is no such table.
    """
    columns = ("conceptUri", "code", *_LABELS, "status", "description")
    return [
        Listed(address, code or address.rsplit("/", 1)[-1], title, _lines(also, hidden), about)
        for address, code, title, also, hidden, status, about in read_rows(
            lines, columns, f"{OCCUPATIONS}.csv"
        )
        if title and status not in _OUT_OF_DATE
    ]


def _lines(*cells: str) -> tuple[str, ...]:
    """Return the labels of cells that hold one on each line, each once."""
    split = (it.strip()[:_LONGEST] for cell in cells for it in cell.splitlines())
    return tuple(dict.fromkeys(filter(None, split)))


def occupations(
    listed: Iterable[Listed], skills: Skills, relations: Relations
) -> Iterator[Occupation]:
    """Yield the occupations with what they ask for: essential is a must, optional a nice-to-have.

    ESCO gives no levels, so they are assumed as for a posting that states none.
    """
    for number, it in enumerate(listed):
        yield Occupation(
            code=it.code,
            title=it.title[:_LONGEST],
            description=it.description,
            titles=it.titles,
            requirements=merged(
                Asked(
                    skills.names[what],
                    _IMPORTANCE[kind],
                    None,
                    f"{skills.labels[what]}: {kind}",
                )
                for kind, what in relations.of(number)
            ),
        )
