"""What is taken over whole, and not read as a document: published lists, and others' chats."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from coach.career import Career
from coach.carried_files import import_chats_from
from coach.file_kinds import FileKind
from coach.list_views import ListReport
from coach.memory_views import ChatImport
from coach.views import ImportReport

Whole = ListReport | ImportReport | ChatImport
"""What became of it: of a list, of a roadmap that became a role, of chats."""


def take_overs(career: Career, kinds: Mapping[str, FileKind]) -> Iterator[Callable[[], Whole]]:
    """Yield what takes the files over, each all of it or nothing, in the order of naming.

    ESCO's archives belong together, whatever stands between them, and come first.

    Args:
        career: The open career file.
        kinds: What each file is, by its path as typed.
    """
    archives = [named for named, kind in kinds.items() if kind == "ESCO"]
    if archives:
        yield partial(career.take_esco, archives)
    single: dict[FileKind, Callable[[str], Whole]] = {
        "O*NET": career.take_onet,
        "wages": career.take_wages,
        "topics": career.take_topics,
        "chats": lambda named: import_chats_from(career, named),
    }
    for named, kind in kinds.items():
        if kind in single:
            yield partial(single[kind], named)
