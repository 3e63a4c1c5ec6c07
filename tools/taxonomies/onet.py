"""O*NET's text files: what an occupation is called, and what it asks for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from tools.domain import Importance, Occupation, RequiredLevel, Taxonomy
from tools.errors import CoachError
from tools.late import late
from tools.taxonomies.merging import Asked, merged
from tools.taxonomies.naming import skill_named
from tools.taxonomies.rows import read_rows
from tools.vocabulary import Vocabulary

OCCUPATIONS: Final = "Occupation Data.txt"
NEEDED: Final = (OCCUPATIONS, "Skills.txt", "Knowledge.txt")
OPTIONAL: Final = ("Alternate Titles.txt", "Technology Skills.txt", "Job Zones.txt", "Read Me.txt")
FILES: Final = (*NEEDED, *OPTIONAL)
"""The files of the archive that are read."""

_CODE: Final = "O*NET-SOC Code"
_VERSION: Final = late(r"O\*NET (\d{1,3}\.\d{1,2}) Database")
_MISSING: Final = "n/a"
_LONGEST: Final = 200

# O*NET anchors its importance scale at 3 "important", 4 "very important", 5 "extremely important".
_BY_IMPORTANCE: Final[tuple[tuple[float, Importance], ...]] = ((4.0, "must"), (3.0, "should"))
_MOST_LEVEL: Final = 7

Lines = Mapping[str, Iterable[str]]
"""The lines of each file by its name."""


def taxonomy_of(read_me: Iterable[str], named: str) -> Taxonomy:
    """Return which version of O*NET it is: by its Read Me, else by the name of its folder.

    Args:
        read_me: The lines of "Read Me.txt"; empty where there is none.
        named: The name of the archive or folder ("db_29_2_text").
    """
    found = next((it for line in read_me if (it := _VERSION.search(line))), None)
    in_name = re.search(r"db_(\d{1,3})_(\d{1,2})", named)
    version = found[1] if found else ".".join(in_name.groups()) if in_name else ""
    called = f"O*NET {version} Database" if version else "O*NET Database"
    return Taxonomy(
        name="O*NET",
        version=version or "of unknown version",
        attribution=f"{called} by USDOL/ETA, CC BY 4.0, modified.",
    )


def occupations(files: Lines, vocabulary: Vocabulary) -> Iterator[Occupation]:
    """Yield the occupations of an O*NET archive.

    Importance: 4 and more is a must, 3 to below 4 a should; what O*NET rates below "important" is
    left out, and so is what is marked as not relevant or needs no level. Level: 5/7 of O*NET's,
    which goes from 0 to 7, rounded, as O*NET's own standardised scores put every scale on one.
    Technology that is in demand in an occupation's postings is a should, that is "hot" over all
    postings a nice-to-have, both at a level that is assumed; other technology is left out.

    Args:
        files: The lines of the files, by their names; those of `NEEDED` must be there.
        vocabulary: The skills that are known.

    Raises:
        CoachError: A file is no such table, or a number in it is none.
    """
    names = _Names(vocabulary)
    asked: dict[str, list[Asked]] = defaultdict(list)
    for file in ("Skills.txt", "Knowledge.txt"):
        for code, it in _rated(files[file], file, names):
            asked[code].append(it)
    for code, it in _technology(files.get("Technology Skills.txt", ()), names):
        asked[code].append(it)
    titles = _titles(files.get("Alternate Titles.txt", ()))
    zones = _zones(files.get("Job Zones.txt", ()))
    for code, title, description in read_rows(
        files[OCCUPATIONS], (_CODE, "Title", "Description"), OCCUPATIONS, "tab"
    ):
        yield Occupation(
            code=code,
            title=title[:_LONGEST],
            description=description,
            job_zone=zones.get(code),
            titles=tuple(dict.fromkeys(titles.get(code, ()))),
            requirements=merged(asked.pop(code, ())),
        )


class _Names:
    """The skills that names mean, each looked up once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, str] = {}

    def __getitem__(self, label: str) -> str:
        if label not in self._known:
            self._known[label] = skill_named(label, "O*NET", self._vocabulary)
        return self._known[label]


class _Rating(NamedTuple):
    importance: float | None = None
    level: float | None = None


def _rated(lines: Iterable[str], named: str, names: _Names) -> Iterator[tuple[str, Asked]]:
    """Yield what each occupation asks for out of a table with a row for each scale."""
    ratings: dict[tuple[str, str], _Rating] = {}
    columns = (_CODE, "Element Name", "Scale ID", "Data Value", "Not Relevant")
    for code, element, scale, value, irrelevant in read_rows(lines, columns, named, "tab"):
        held = ratings.get((code, element), _Rating())
        if scale == "IM":
            held = held._replace(importance=_number(value, named))
        elif scale == "LV":
            held = held._replace(level=0.0 if irrelevant == "Y" else _number(value, named))
        ratings[code, element] = held
    for (code, element), it in ratings.items():
        asked = _asked(element, it, names)
        if asked is not None:
            yield code, asked


def _asked(element: str, it: _Rating, names: _Names) -> Asked | None:
    importance = importance_of(it.importance)
    level = None if it.level is None else level_of(it.level)
    if importance is None or level == 0:
        return None
    figures = f"importance {it.importance:g} of 5"
    if it.level is not None:
        figures += f", level {it.level:g} of {_MOST_LEVEL}"
    return Asked(names[element], importance, level, f"{element}: {figures}")


def importance_of(rating: float | None) -> Importance | None:
    """Return what a rating of importance, 1 to 5, amounts to; ``None`` below "important"."""
    if rating is None:
        return None
    return next((it for least, it in _BY_IMPORTANCE if rating >= least), None)


def level_of(rating: float) -> RequiredLevel:
    """Return the level 0 to 5 of an O*NET level 0 to 7: five sevenths, rounded half up."""
    return int(rating * 5 / _MOST_LEVEL + 0.5)


def _technology(lines: Iterable[str], names: _Names) -> Iterator[tuple[str, Asked]]:
    columns = (_CODE, "Example", "Hot Technology", "In Demand")
    if not lines:
        return
    for code, example, hot, wanted in read_rows(lines, columns, "Technology Skills.txt", "tab"):
        label = example[:_LONGEST]
        if label and wanted == "Y":
            yield code, Asked(names[label], "should", None, f"{label}: technology in demand")
        elif label and hot == "Y":
            yield code, Asked(names[label], "nice", None, f"{label}: hot technology")


def _titles(lines: Iterable[str]) -> dict[str, list[str]]:
    titles: dict[str, list[str]] = defaultdict(list)
    columns = (_CODE, "Alternate Title", "Short Title")
    for code, *called in read_rows(lines, columns, "Alternate Titles.txt", "tab") if lines else ():
        titles[code].extend(it[:_LONGEST] for it in called if it not in ("", _MISSING))
    return titles


def _zones(lines: Iterable[str]) -> dict[str, int]:
    rows = read_rows(lines, (_CODE, "Job Zone"), "Job Zones.txt", "tab") if lines else ()
    return {code: int(zone) for code, zone in rows if zone in "12345" and zone}


def _number(value: str, named: str) -> float | None:
    if value in ("", _MISSING):
        return None
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 <= number <= _MOST_LEVEL:
        raise CoachError(
            f"{named}: “{value[:40]}” is no rating from 0 to {_MOST_LEVEL}. Nothing was taken in. "
            "Download it anew."
        )
    return number
