"""Published lists of occupations and wages: taken over as a whole, and taken out of use.

Which of them is in use is a setting, so that it is journaled, taken back and carried elsewhere like
any other choice, while the lists themselves are neither.
"""

import datetime as dt
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Final, NamedTuple, TypeVar

from sqlite_utils import Database

from memory.errors import StoreError
from memory.reference_records import KeptPart, ReferenceList, TakenOver
from memory.rows import insert, make_value, select, storable
from memory.settings import set_setting, setting
from tools.domain import Occupation, Requirement, Taxonomy, Wage
from tools.taxonomies.finding import folded
from tools.weights import IMPORTANCE_POINTS

CodedT = TypeVar("CodedT", Occupation, Wage)

WAGES: Final = "OEWS"
"""What the wages of the US Bureau of Labor Statistics are called among the lists."""


class Origin(NamedTuple):
    """Where a list comes from.

    Attributes:
        files: The names of the files.
        digest: What their contents have in common with no others: some hexadecimal digits.
    """

    files: str
    digest: str


def setting_of(name: str) -> str:
    """Return the setting that says which data set of a list is in use."""
    return f"list {name}"


def lists_in_use(db: Database) -> tuple[ReferenceList, ...]:
    """Return the lists in use, by name; one that an export names may not be in this file."""
    rows = select(
        db,
        """
        SELECT substr(settings.key, 6) AS name, settings.value AS label, it.id, it.version,
            it.attribution,
            (SELECT count(*) FROM reference_occupations WHERE dataset_id = it.id) AS occupations
        FROM settings LEFT JOIN reference_datasets AS it ON it.label = settings.value
        WHERE settings.key LIKE 'list %' ORDER BY settings.key
        """,
    )
    return tuple(make_value(ReferenceList, row, "list of occupations") for row in rows)


def take_taxonomy(
    db: Database,
    taxonomy: Taxonomy,
    origin: Origin,
    occupations: Iterable[Occupation],
    *,
    now: dt.datetime,
) -> TakenOver:
    """Take over a taxonomy and put it to use; what comes of the same files is stored once.

    Args:
        db: The database, inside a transaction.
        taxonomy: Which one it is.
        origin: Where it comes from.
        occupations: Its occupations; they are not asked for where the data set is here already.
        now: The time.
    """

    def store(dataset: int) -> None:
        _store_occupations(db, dataset, occupations)

    about = _About(taxonomy.name, taxonomy.version, taxonomy.attribution, now)
    return _take(db, about, origin, store)


def take_wages(
    db: Database, origin: Origin, year: int | None, wages: Iterable[Wage], *, now: dt.datetime
) -> TakenOver:
    """Take over a table of wages and put it to use; see `take_taxonomy`."""

    def store(dataset: int) -> None:
        rows = [(dataset, it.code, it.model_dump_json()) for it in _each_once(wages)]
        db.conn.executemany("INSERT INTO reference_wages VALUES (?, ?, ?)", rows)

    version = "of unknown year" if year is None else f"May {year}"
    attribution = f"Wages: US Bureau of Labor Statistics, OEWS, {version}; public domain."
    return _take(db, _About(WAGES, version, attribution, now), origin, store)


class _About(NamedTuple):
    """A list: its name, its version, what its licence asks to be shown, and when it came."""

    name: str
    version: str
    attribution: str
    now: dt.datetime


def _take(db: Database, about: _About, origin: Origin, store: Callable[[int], None]) -> TakenOver:
    key = setting_of(about.name)
    before = setting(db, key)
    held = select(
        db,
        "SELECT label FROM reference_datasets WHERE name = ? AND label LIKE '% (' || ? || ')'",
        about.name,
        origin.digest,
    )
    new = storable(f"{about.version}, {origin.files} ({origin.digest})")
    label = str(held[0]["label"]) if held else new
    if not held:
        said = {"name": about.name, "version": about.version, "attribution": about.attribution}
        row = {**said, "label": label, "recorded_at": about.now.isoformat()}
        store(insert(db, "reference_datasets", row))
    if before != label:
        set_setting(db, key, label, now=about.now)
    return TakenOver(before=before, changed=before != label, stored=not held)


def _store_occupations(db: Database, dataset: int, occupations: Iterable[Occupation]) -> None:
    skills = _Skills(db, dataset)
    numbers = count(_highest(db, "reference_occupations") + 1)
    for number, it in zip(numbers, _each_once(occupations), strict=False):
        points = sum(IMPORTANCE_POINTS[asked.importance] for asked in it.requirements)
        row = (number, dataset, *map(storable, (it.code, it.title, it.description)))
        db.conn.execute(
            "INSERT INTO reference_occupations VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*row, it.job_zone, points),
        )
        db.conn.executemany("INSERT INTO reference_titles VALUES (?, ?, ?, ?)", _titles(number, it))
        db.conn.executemany(
            "INSERT INTO reference_requirements VALUES (?, ?, ?, ?, ?, ?)",
            [(number, *_asked(skills, asked)) for asked in it.requirements],
        )


def _each_once(listed: Iterable[CodedT]) -> Iterator[CodedT]:
    """Yield what is listed, and refuse what is there under the code of another."""
    codes = set()
    for it in listed:
        if it.code in codes:
            raise StoreError(
                f"The list can't be taken over: {it.code} is in it twice. Nothing was taken in. "
                "Download it anew."
            )
        codes.add(it.code)
        yield it


def _titles(number: int, it: Occupation) -> Iterator[tuple[int, int, str, str]]:
    for place, title in enumerate(dict.fromkeys((it.title, *it.titles))):
        yield number, place, storable(title), storable(folded(title))


def _asked(skills: "_Skills", it: Requirement) -> tuple[object, ...]:
    return skills[it.skill], it.level, int(it.level_stated), it.importance, storable(it.quote)


class _Skills:
    """The numbers of a data set's skills, given out as they come."""

    def __init__(self, db: Database, dataset: int) -> None:
        self._db = db
        self._dataset = dataset
        self._next = count(_highest(db, "reference_skills") + 1)
        self._numbers: dict[str, int] = {}

    def __getitem__(self, name: str) -> int:
        if name not in self._numbers:
            self._numbers[name] = number = next(self._next)
            self._db.conn.execute(
                "INSERT INTO reference_skills VALUES (?, ?, ?)",
                (number, self._dataset, storable(name)),
            )
        return self._numbers[name]


def _highest(db: Database, table: str) -> int:
    return int(db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])  # noqa: S608 — our own names


def keep_part(db: Database, part: str, file: str, archive: str, data: bytes) -> None:
    """Keep a file of a list until the others come; it takes the place of one kept before."""
    db.execute(
        "INSERT OR REPLACE INTO reference_parts VALUES (?, ?, ?, ?)",
        (part, storable(file), storable(archive), zlib.compress(data, 1)),
    )


def kept_parts(db: Database) -> tuple[KeptPart, ...]:
    """Return the files that wait for others, by part."""
    rows = select(db, "SELECT part, file, archive, data FROM reference_parts ORDER BY part")
    return tuple(KeptPart(**{**row, "data": zlib.decompress(row["data"])}) for row in rows)


def drop_parts(db: Database) -> None:
    """Let go of the files that waited."""
    db.execute("DELETE FROM reference_parts")
