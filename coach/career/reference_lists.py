"""Published lists taken over: occupations, wages, and topics as a role."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from coach.archive_files import MOST_TABLE_BYTES, Tables
from coach.career.file import CareerFile
from coach.career.imports import take_role
from coach.files import called, open_bounded, place_of
from coach.list_views import ListReport
from coach.progress_bar import ProgressBar
from coach.reference_files import esco_tables, onet_tables, topic_texts
from coach.views import ImportReport
from memory import Origin, TakenOver
from tools.domain import Occupation, Role
from tools.taxonomies import esco, onet, wages
from tools.taxonomies.topics import read_topics
from tools.vocabulary import Vocabulary, builtin_vocabulary


def take_onet(career: CareerFile, named: str) -> ListReport:
    """Take over an O*NET archive, all of it or nothing.

    Raises:
        CoachError: It can't be read, or is no such archive; nothing is stored.
    """
    with onet_tables(named) as tables, career.store.transaction():
        files = {name: tables.lines(name) for name in tables.names()}
        origin = Origin(called(named), tables.digest())
        taxonomy = onet.taxonomy_of(files.pop("Read Me.txt", ()), called(named))
        read = _told(onet.occupations(files, builtin_vocabulary()), "Storing O*NET", 1_016)
        taken = career.store.take_taxonomy(taxonomy, origin, read)
        return _report(career, called(named), "O*NET", taken)


def take_esco(career: CareerFile, named: Sequence[str]) -> ListReport:
    """Take over ESCO's archives, with what earlier ones left waiting; what still lacks waits.

    Raises:
        CoachError: One can't be read, or is no such archive; nothing is stored.
    """
    with esco_tables(named) as (tables, where), career.store.transaction():
        for it in career.store.kept_parts():
            if it.part not in where:
                tables.keep(it.part, it.data)
                where[it.part] = it.file, it.archive
        sources = " and ".join(map(called, named))
        missing = [it for it in esco.PARTS if it not in where]
        if missing:
            return _wait(career, tables, where, missing, sources)
        return _store_esco(career, tables, where, sources)


def _wait(
    career: CareerFile,
    tables: Tables,
    where: dict[str, tuple[str, str]],
    missing: Sequence[str],
    sources: str,
) -> ListReport:
    for part, (file, archive) in where.items():
        career.store.keep_part(part, file, archive, tables.data(part))
    lacking = tuple(f"{it}.csv" for it in missing)
    return ListReport(source=sources, name="ESCO", outcome="waiting", missing=lacking)


def _store_esco(
    career: CareerFile, tables: Tables, where: dict[str, tuple[str, str]], sources: str
) -> ListReport:
    archives = tuple(dict.fromkeys(where[it][1] for it in esco.PARTS))
    language = next((it.language for file, _ in where.values() if (it := esco.part_of(file))), "")
    taxonomy = esco.taxonomy_of(archives, language)
    origin = Origin(" and ".join(archives), tables.digest())
    reading = _EscoReading(tables, builtin_vocabulary())
    read = _told(reading.occupations(), "Storing ESCO", 3_007)
    taken = career.store.take_taxonomy(taxonomy, origin, read)
    career.store.drop_parts()
    report = _report(career, sources, "ESCO", taken)
    return report.model_copy(update={"unresolved": reading.unresolved})


class _EscoReading:
    """ESCO's occupations, read when they are asked for."""

    def __init__(self, tables: Tables, vocabulary: Vocabulary) -> None:
        self._tables = tables
        self._vocabulary = vocabulary
        self.unresolved = 0

    def occupations(self) -> Iterator[Occupation]:
        skills = esco.read_skills(self._tables.lines(esco.SKILLS), self._vocabulary)
        listed = esco.read_occupations(self._tables.lines(esco.OCCUPATIONS))
        numbers = {it.address: number for number, it in enumerate(listed)}
        relations = esco.Relations(numbers, skills.numbers)
        relations.read(self._tables.lines(esco.RELATIONS))
        self.unresolved = relations.unresolved
        yield from esco.occupations(listed, skills, relations)


def take_wages(career: CareerFile, named: str) -> ListReport:
    """Take over a table of wages, all of it or nothing.

    Raises:
        CoachError: It can't be read, or is no such table; nothing is stored.
    """
    name = called(named)
    with open_bounded(named, MOST_TABLE_BYTES) as file:
        tables = Tables(name)
        tables.keep(name, file.read(MOST_TABLE_BYTES))
    with career.store.transaction():
        origin = Origin(name, tables.digest())
        read = list(wages.wages(tables.lines(name), name))
        taken = career.store.take_wages(origin, wages.year_of(name), read)
        report = _report(career, name, "OEWS", taken)
        return report.model_copy(update={"wages": len(read)})


def take_topics(career: CareerFile, named: str) -> ImportReport:
    """Take over a user's own copy of a roadmap as a role, whose topics it asks for.

    Raises:
        CoachError: It can't be read, or holds no topics; nothing is stored.
    """
    files = topic_texts(named)
    role = read_topics(files, called(named), career.vocabulary)
    with career.store.transaction():
        return take_role(career, called(named), _topic_list(role), role, place=place_of(named))


def _topic_list(role: Role) -> str:
    """Return a topic list as the text that is kept of it: the topics alone."""
    topics = [*(it.quote for it in role.requirements), *role.unrecognised]
    return "\n".join((f"# {role.title}", "", *(f"- {it}" for it in topics)))


def _told(occupations: Iterator[Occupation], work: str, usual: int) -> Iterator[Occupation]:
    """Yield occupations, with a bar that shows how many are stored of those there usually are."""
    with closing(ProgressBar(work, usual)) as bar:
        for it in occupations:
            yield it
            bar.advance(1)


def _report(career: CareerFile, source: str, name: str, taken: TakenOver) -> ListReport:
    now = next(it for it in career.store.reference_lists() if it.name == name)
    outcome = "unchanged" if not taken.changed else "replaced" if taken.before else "new"
    if outcome == "unchanged" and taken.stored:
        outcome = "here again"
    return ListReport(
        source=source,
        name=now.name,
        version=now.version,
        outcome=outcome,
        before=taken.before if taken.changed else None,
        occupations=now.occupations,
        attribution=now.attribution or "",
    )
