"""What the files that a user names are, seen from their content: documents, lists, or chats."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Literal, NamedTuple

from coach.archive_files import member_names
from coach.chat_files import holds_conversations, is_conversations
from coach.files import STANDARD_INPUT, beginning_of_input
from coach.named_files import files_named
from coach.reference_files import is_roadmap, topic_files
from tools.taxonomies import esco, onet
from tools.taxonomies.wages import is_wage_header

FileKind = Literal["O*NET", "ESCO", "wages", "topics", "chats"]
"""What a file can be beside a document: an O*NET archive, one of ESCO's, a table of wages, a
roadmap of topics, or conversations that another assistant exported."""

_ZIP: Final = b"PK"
_LOOKED_AT: Final = 64_000
"""How many bytes at a file's beginning tell what it is: those before a conversation's messages."""


class Meant(NamedTuple):
    """The files that are meant, by what they are.

    Attributes:
        special: What is no document, each with its kind, in the order of naming.
        documents: The rest.
        problems: The folders and patterns that mean no file, each as one sentence.
    """

    special: dict[str, FileKind]
    documents: tuple[str, ...]
    problems: tuple[str, ...] = ()


def files_meant(named: Sequence[str], kind: str | None = None) -> Meant:
    """Return the files that are meant by naming files, folders and patterns, by what they are.

    Args:
        named: Paths as typed; ``-`` is standard input.
        kind: What the user says that the files are; all of them are documents then.

    Raises:
        CoachError: There are too many files.
    """
    # A roadmap is a folder as a whole.
    whole: dict[str, FileKind] = {}
    for one in () if kind else named:
        of = kind_of(one)
        if of is not None:
            whole[one] = of
    found = files_named([it for it in named if it not in whole])
    among = {} if kind else {it: of for it in found.files if (of := kind_of(it)) is not None}
    documents = tuple(it for it in found.files if it not in among)
    return Meant(whole | among, documents, found.problems)


def kind_of(named: str) -> FileKind | None:
    """Return what a file is beside a document, or ``None`` where it is one or can't be read."""
    try:
        if named == STANDARD_INPUT:
            return "chats" if holds_conversations(beginning_of_input(_LOOKED_AT)) else None
        path = Path(named).expanduser()
        if path.is_dir():
            return "topics" if next(topic_files(path), None) is not None else None
        if not path.is_file():
            return None
        return _kind_of_file(path)
    except (OSError, RuntimeError, ValueError):
        return None  # whoever reads it says why it can't be read


def _kind_of_file(path: Path) -> FileKind | None:
    with path.open("rb") as file:
        begin = file.read(_LOOKED_AT)
        if begin.startswith(_ZIP):
            return _kind_of_names(member_names(file))
    if holds_conversations(begin):
        return "chats"
    line = begin.decode("utf-8-sig", "replace").split("\n", 1)[0]
    if is_wage_header(line):
        return "wages"
    return "topics" if path.suffix == ".json" and is_roadmap(path) else None


def _kind_of_names(names: Iterable[str]) -> FileKind | None:
    listed = list(names)
    if onet.OCCUPATIONS in listed or sum(it in listed for it in onet.NEEDED) > 1:
        return "O*NET"
    if any(map(esco.part_of, listed)):
        return "ESCO"
    # LinkedIn's export holds no file of that name.
    return "chats" if any(map(is_conversations, listed)) else None
