"""Opening LinkedIn's data export: the zip as it was downloaded."""

import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, NamedTuple

from coach.files import STANDARD_INPUT, open_bounded
from tools.errors import CoachError
from tools.formats.archive import BROKEN_ZIP
from tools.formats.plain_text import decode_text
from tools.intake import linkedin_file

MOST_ARCHIVE_BYTES: Final = 2_000_000_000
"""How large an export may be: those with pictures and messages hold much that is not read."""

MOST_FILE_BYTES: Final = 10_000_000
"""How many bytes of one file inside are read at most, unpacked."""

_MOST_LISTED: Final = 2_000
_MOST_DIRECTORY_BYTES: Final = 4_000_000
_ZIP: Final = b"PK\x03\x04"
_END: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_LONGEST_COMMENT: Final = 65_535
_DIRECTORY_SIZE: Final = slice(12, 16)


class LinkedInExport(NamedTuple):
    """What of an export is read.

    Attributes:
        files: The text of each file that is read, by its name.
        others: The names of the files that are not.
    """

    files: dict[str, str]
    others: tuple[str, ...]


def linkedin_export(named: str) -> LinkedInExport | None:
    """Return what of a file is read where it is an export of LinkedIn, or else ``None``.

    It is one where a file inside has the name of one of the export's. Nothing is unpacked to the
    disk, so no name inside leads anywhere, and what is unpacked is counted as it comes.

    Raises:
        CoachError: It is an export, and damaged, encrypted or too large.
    """
    if named == STANDARD_INPUT:
        return None
    with open_bounded(named, MOST_ARCHIVE_BYTES) as file, _archive(file) as archive:
        if archive is None:
            return None
        return _read(named, archive)


@contextmanager
def _archive(file: BinaryIO) -> Iterator[zipfile.ZipFile | None]:
    """Give a file as an archive; ``None`` where it is none that an export could be."""
    if not _may_be_export(file):
        yield None
        return
    try:
        archive = zipfile.ZipFile(file)
    except BROKEN_ZIP:  # whoever reads it next says so
        yield None
        return
    with archive:
        yield archive


def _may_be_export(file: BinaryIO) -> bool:
    """Whether a file is a zip with a list of contents of bounded size, which is read at once."""
    if not file.seekable() or file.read(len(_ZIP)) != _ZIP:
        return False
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT))
    tail = file.read(_END_BYTES + _LONGEST_COMMENT)
    at = tail.rfind(_END)
    directory = int.from_bytes(tail[at:][_DIRECTORY_SIZE], "little")
    file.seek(0)
    return at >= 0 and directory <= _MOST_DIRECTORY_BYTES


def _read(named: str, archive: zipfile.ZipFile) -> LinkedInExport | None:
    infos = [it for it in archive.infolist() if not it.is_dir()]
    wanted: dict[str, zipfile.ZipInfo] = {}
    # The file nearest to the top is the export's own, where several have its name.
    for it in sorted(infos, key=lambda it: it.filename.count("/")):
        name = linkedin_file(it.filename)
        if name is not None:
            wanted.setdefault(name, it)
    if not wanted:
        return None
    texts = {name: _text(named, name, archive, info) for name, info in wanted.items()}
    taken = {it.filename for it in wanted.values()}
    others = [it.filename for it in infos if it.filename not in taken][:_MOST_LISTED]
    return LinkedInExport({name: text for name, text in texts.items() if text}, tuple(others))


def _text(named: str, name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    try:
        with archive.open(info) as inside:
            data = inside.read(MOST_FILE_BYTES + 1)
    except BROKEN_ZIP as error:
        raise CoachError(
            f"{named}: {name} in it can't be read ({_cause(error)}). Nothing was taken in. "
            "Download the export from LinkedIn again and import that."
        ) from error
    if len(data) > MOST_FILE_BYTES:
        raise CoachError(
            f"{named}: {name} in it is larger than {MOST_FILE_BYTES // 10**6} MB. Nothing was "
            "taken in. Check that it is LinkedIn's own export."
        )
    return decode_text(f"{named}, {name}", data) if data.strip() else ""


def _cause(error: BaseException) -> str:
    cause = str(error) or type(error).__name__
    return "it is encrypted" if "encrypted" in cause or "password" in cause else cause
