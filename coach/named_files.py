"""The files that a user means by naming files, folders and patterns."""

import glob
import os
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from coach.files import STANDARD_INPUT
from tools.errors import CoachError

MOST_FILES: Final = 10_000
"""How many files one command takes in."""

READ_KINDS: Final = frozenset(
    (
        *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".json", ".jsonld"),
        *(".eml", ".pdf", ".docx", ".rtf", ".zip"),
    )
)
"""The endings of files that are taken from a folder; a file that is named is always taken."""


class Found(NamedTuple):
    """The files that names mean, and the folders and patterns that mean none, as sentences."""

    files: tuple[str, ...]
    problems: tuple[str, ...]


def files_named(named: Sequence[str]) -> Found:
    """Return the files that are meant, in the order of their naming.

    A folder means the files of a kind that is read in it and below, by name; hidden ones and the
    folder of pictures that a browser saves with a page are left out, and links to folders are not
    followed. A pattern that the shell has not expanded (``"jobs/*.html"``, ``"**/*.md"``) means the
    files that match it; one that is meant already is not taken twice.

    Args:
        named: Paths as typed; ``-`` is standard input.

    Raises:
        CoachError: There are too many files.
    """
    found: list[str] = []
    problems: list[str] = []
    seen: set[str] = set()
    for one in named:
        try:
            meant = _meant(one)
        except CoachError as error:
            problems.append(str(error))
            continue
        for path in meant:
            if path != one and path in seen:
                continue
            found.append(path)
            seen.add(path)
            if len(found) > MOST_FILES:
                raise CoachError(
                    f"{one}: with it there are more than {MOST_FILES:,} files, the most that are "
                    "taken in at once. Name fewer."
                )
    return Found(tuple(found), tuple(problems))


def _meant(named: str) -> Iterator[str]:
    if not named.strip():
        # As a path it would be the folder that the command runs in, with all that is there.
        raise CoachError(
            f"“{named}”: an empty name means no file. Give its path; a variable of your shell may "
            "not be set."
        )
    path = _expanded(named)
    if named == STANDARD_INPUT or path is None or "://" in named:
        return iter((named,))
    if _is_folder(path):
        return _some(_below(path), f"{named}: no file of a kind that is read is in this folder.")
    if glob.has_magic(named) and not os.path.lexists(path):
        return _some(_matching(str(path)), f"{named}: no file matches this pattern.")
    return iter((named,))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # as for a name that is too long; reading it explains what is wrong


def _expanded(named: str) -> Path | None:
    try:
        return Path(named).expanduser()
    except RuntimeError:
        return None  # reading it explains what is wrong


def _some(files: Iterator[str], nothing: str) -> Iterator[str]:
    first = next(files, None)
    if first is None:
        raise CoachError(f"{nothing} Check the name, or name the files one by one.")
    return chain((first,), files)


def _below(folder: Path) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        stems = {Path(it).stem for it in files if Path(it).suffix.casefold() in (".html", ".htm")}
        folders[:] = sorted(
            it for it in folders if not (it.startswith(".") or _saved_with_a_page(it, stems))
        )
        for it in sorted(files):
            if not it.startswith(".") and Path(it).suffix.casefold() in READ_KINDS:
                yield str(Path(place) / it)


def _saved_with_a_page(folder: str, stems: set[str]) -> bool:
    return any(folder == f"{stem}{end}" for stem in stems for end in ("_files", "-Dateien"))


def _matching(pattern: str) -> Iterator[str]:
    for it in sorted(glob.iglob(pattern, recursive=True)):  # noqa: PTH207 - it is a whole pattern
        if not Path(it).is_dir():
            yield it
