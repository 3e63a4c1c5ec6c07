"""Opening published lists: archives of occupations, and roadmaps of topics."""

import json
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from coach.archive_files import (
    MOST_ARCHIVE_BYTES,
    Tables,
    member_names,
    members,
    readable,
)
from coach.files import called, open_bounded
from coach.progress_bar import ProgressBar
from tools.errors import CoachError
from tools.taxonomies import esco, onet
from tools.taxonomies.topics import holds_topics

MOST_TOPIC_BYTES: Final = 10_000_000
"""How many bytes of a roadmap are read at most."""

MOST_TOPIC_FILES: Final = 3_000
"""How many files of a roadmap are read at most."""


def is_roadmap(path: Path) -> bool:
    """Whether a file is JSON that holds the topics of a roadmap."""
    if path.stat().st_size > MOST_TOPIC_BYTES:
        return False
    try:
        return holds_topics(json.loads(path.read_bytes()))
    except (ValueError, RecursionError):
        return False


@contextmanager
def onet_tables(named: str) -> Iterator[Tables]:
    """Give the tables of an O*NET archive.

    Raises:
        CoachError: It can't be read, or one that is needed is missing.
    """
    wanted = set(onet.FILES)
    with ExitStack() as opened:
        tables = _opened(opened, [named], {name: name for name in wanted})
        missing = [it for it in onet.NEEDED if it not in tables.names()]
        if missing:
            raise CoachError(
                f"{called(named)}: {missing[0]} is not in it, which O*NET's text archive has. "
                "Nothing was taken in. Download “Text” from onetcenter.org/database.html."
            )
        with _errors_of(called(named)):
            yield tables


@contextmanager
def esco_tables(named: Sequence[str]) -> Iterator[tuple[Tables, dict[str, tuple[str, str]]]]:
    """Give the tables of one or more of ESCO's archives, by part; with file and archive of each.

    Raises:
        CoachError: One can't be read, or two of them hold the same part.
    """
    with ExitStack() as opened:
        where: dict[str, tuple[str, str]] = {}
        wanted = {}
        for path in named:
            with open_bounded(path, MOST_ARCHIVE_BYTES) as file:
                for name in member_names(file):
                    part = esco.part_of(name)
                    if part is not None:
                        wanted[name] = part.part
                        where[part.part] = name, called(path)
        with _errors_of(" and ".join(map(called, named))):
            yield _opened(opened, named, wanted), where


@contextmanager
def _errors_of(archives: str) -> Iterator[None]:
    """Name the archives in what is wrong with a table, which stands in one of them."""
    try:
        yield
    except CoachError as error:
        if archives in str(error):
            raise
        raise CoachError(f"{archives}: {error}") from error


def _opened(opened: ExitStack, named: Sequence[str], wanted: dict[str, str]) -> Tables:
    """Return the tables of archives that are wanted, each under the name it is wanted by."""
    called_all = " and ".join(map(called, named))
    found = []
    for path in named:
        file = opened.enter_context(open_bounded(path, MOST_ARCHIVE_BYTES))
        with readable(called(path)):
            archive = opened.enter_context(zipfile.ZipFile(file))
        found += [(wanted[name], archive, it) for name, it in members(archive) if name in wanted]
    # Once for the digest, once for the rows.
    bar = ProgressBar(f"Reading {called_all}", 2 * sum(it.file_size for _, _, it in found))
    opened.callback(bar.close)
    tables = Tables(called_all, bar)
    for name, archive, it in found:
        tables.add(name, archive, it)
    return tables


def topic_texts(named: str) -> list[tuple[str, str]]:
    """Return the files of a roadmap: the path of each below it, with its text.

    Raises:
        CoachError: There are too many, or they are too large.
    """
    path = Path(named).expanduser()
    files = [path] if path.is_file() else list(topic_files(path))
    left, texts = MOST_TOPIC_BYTES, []
    if len(files) > MOST_TOPIC_FILES:
        raise CoachError(
            f"{named}: it holds more than {MOST_TOPIC_FILES:,} topics. Nothing was taken in. "
            "Name the folder of one roadmap."
        )
    for file in files:
        with open_bounded(str(file), left) as opened:
            data = opened.read(left + 1)
        left -= len(data)
        if left < 0:
            raise CoachError(
                f"{named}: it is larger than {MOST_TOPIC_BYTES // 10**6} MB. Nothing was taken in. "
                "Name the folder of one roadmap."
            )
        inside = file.name if file == path else file.relative_to(path).as_posix()
        texts.append((inside, data.decode("utf-8-sig", "replace")))
    return texts


def topic_files(folder: Path) -> Iterator[Path]:
    """Yield the files of a roadmap's folder: its JSON, its front page, and a page for each topic.

    A folder without "content" is a roadmap only where its JSON, called like it, holds topics.
    """
    name = folder.resolve().name
    drawn = folder / f"{name}.json"
    pages = sorted((folder / "content").rglob("*.md")) if (folder / "content").is_dir() else []
    is_drawn = drawn.is_file() and is_roadmap(drawn)
    if is_drawn or pages:
        front = folder / f"{name}.md"
        for it in (drawn if is_drawn else None, front, *pages):
            if it is not None and it.is_file() and not it.is_symlink():
                yield it
